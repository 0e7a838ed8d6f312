"""Tables of lending, and the queries of every scan and command.

Items and titles are the catalogue's, and named here by their random numbers; nothing there is ever
deleted.
"""

from __future__ import annotations

from peewee import (
    JOIN,
    BooleanField,
    Expression,
    ForeignKeyField,
    IntegerField,
    ModelSelect,
    Query,
    TextField,
    fn,
)

from kiosk.lending.rules import OPEN, STANDING, WAITING, HoldState, State
from kiosk.registry.models import Badge, Company, Courier
from kiosk.storage.database import Table
from kiosk.storage.prepared import prepared


class LoanRule(Table):
    """A circulation rule; ``key`` is a title's number, a type's code, or nothing (the default)."""

    scope = TextField()
    key = TextField(default="")
    most = IntegerField()
    days = IntegerField()
    renewals = IntegerField()
    renew_days = IntegerField()
    hold_days = IntegerField()
    late_days = IntegerField()
    late_most = IntegerField()

    class Meta:
        indexes = ((("scope", "key"), True),)


class Loan(Table):
    """One thing out of the house, or read in it (``on_site``).

    ``courier`` is the only link to who has or had it, with ``visit``, in which he took it; both
    are cut some days after it came back. ``in_doubt``: nobody knew what day it was when it was
    lent. At most one loan of an item is open.
    """

    number = TextField(unique=True)
    item = TextField()
    title = TextField()
    courier = ForeignKeyField(Courier, null=True)
    company = ForeignKeyField(Company, index=False)
    visit = TextField(default="")
    type = TextField()
    on_site = BooleanField(default=False)
    state = TextField()
    day = TextField()
    lent_ms = IntegerField()
    due_day = TextField()
    renewals = IntegerField(default=0)
    reminded = BooleanField(default=False)
    in_doubt = BooleanField(default=False)
    ended_day = TextField(null=True, index=True)


class LoanHold(Table):
    """Somebody waits for a title; see ``HoldState``. In order of ``id``.

    ``until_day``: a ready one is fetched by then, a suspended one is queued again from then on.
    ``wait_day``: nobody waits longer. ``shelved``: its item was put on the hold shelf, and nobody
    has taken it from there yet.
    """

    number = TextField(unique=True)
    title = TextField(index=True)
    courier = ForeignKeyField(Courier, null=True)
    state = TextField()
    item = TextField(default="")
    day = TextField()
    wait_day = TextField()
    until_day = TextField(null=True)
    shelved = BooleanField(default=False)
    ended_day = TextField(null=True, index=True)


class LoanSuspension(Table):
    """Until when, that day included, somebody does not borrow because he was late."""

    number = TextField(unique=True)
    courier = ForeignKeyField(Courier)
    from_day = TextField()
    until_day = TextField()


@prepared
def all_rules() -> Query:
    """Scope, key and the figures of ``rules.Terms``."""
    row = LoanRule
    return row.select(
        row.scope, row.key, row.most, row.days, row.renewals, row.renew_days, row.hold_days,
        row.late_days, row.late_most,
    )  # fmt: skip


@prepared
def bearer_of(badge: str) -> Query:
    """Courier's id, number and company (id); state of badge and courier."""
    return (
        Courier.select(Courier.id, Courier.number, Courier.company, Badge.state, Courier.state)
        .join(Badge, on=(Courier.number == Badge.holder))
        .where(Badge.number == badge)
    )


@prepared
def state_of(courier: int) -> Query:
    """A courier's state and number."""
    return Courier.select(Courier.state, Courier.number).where(Courier.id == courier)


@prepared
def last_days_of(courier: int) -> Query:
    """Last day and state of what a courier has out; what comes back first comes first."""
    out = (Loan.courier == courier) & Loan.ended_day.is_null() & ~Loan.on_site
    return Loan.select(Loan.due_day, Loan.state).where(out).order_by(Loan.due_day)


@prepared
def ready_for(courier: int) -> Query:
    """What lies ready for a courier."""
    return LoanHold.select(LoanHold.id).where(
        LoanHold.courier == courier, LoanHold.state == HoldState.READY
    )


@prepared
def suspended_until(courier: int) -> Query:
    """The last day on which a courier does not borrow."""
    return LoanSuspension.select(fn.MAX(LoanSuspension.until_day)).where(
        LoanSuspension.courier == courier
    )


@prepared
def due_loans(reminded_by: str, lost_by: str) -> Query:
    """Id of loans somebody should be reminded of, or that have been overdue for too long."""
    soon = (Loan.due_day <= reminded_by) & ~Loan.reminded & (Loan.state == State.ON_LOAN)
    open_one = Loan.ended_day.is_null() & ~Loan.on_site
    return Loan.select(Loan.id).where(open_one, soon | (Loan.due_day < lost_by))


@prepared
def due_holds(today: str) -> Query:
    """Id of standing holds with a deadline that has passed."""
    fetch = (LoanHold.state == HoldState.READY) & (LoanHold.until_day < today)
    resume = (LoanHold.state == HoldState.SUSPENDED) & (LoanHold.until_day <= today)
    lapse = LoanHold.state.in_(WAITING) & (LoanHold.wait_day < today)
    return LoanHold.select(LoanHold.id).where(LoanHold.ended_day.is_null(), fetch | resume | lapse)


@prepared
def waited_for() -> Query:
    """Titles somebody waits for, or has something ready of."""
    return (
        LoanHold.select(LoanHold.title).where(LoanHold.ended_day.is_null()).group_by(LoanHold.title)
    )


@prepared
def states_of(title: str) -> Query:
    """State and item of the standing holds of a title."""
    here = (LoanHold.title == title) & LoanHold.ended_day.is_null()
    return LoanHold.select(LoanHold.state, LoanHold.item).where(here)


@prepared
def is_out(item: str) -> Query:
    """Whether somebody has an item."""
    return Loan.select(Loan.id).where(Loan.item == item, Loan.ended_day.is_null())


@prepared
def ready_hold_of(item: str) -> Query:
    """Whether an item lies ready for somebody."""
    return LoanHold.select(LoanHold.id).where(
        LoanHold.item == item, LoanHold.state == HoldState.READY
    )


def open_loan(item: str) -> Loan | None:
    """Answer the open loan of an item."""
    row: Loan | None = Loan.get_or_none(Loan.item == item, Loan.ended_day.is_null())
    return row


def loans_of(courier: int) -> list[Loan]:
    """Answer what a courier has out, the first to come back first; not what he reads here."""
    rows = Loan.select().where(Loan.courier == courier, Loan.state.in_(OPEN), ~Loan.on_site)
    return list(rows.order_by(Loan.due_day, Loan.id))


def open_loans() -> ModelSelect:
    """Open loans with whose they are, what is due first comes first."""
    return (
        Loan.select(Loan, Courier)
        .join(Courier, JOIN.LEFT_OUTER)
        .where(Loan.state.in_(OPEN))
        .order_by(Loan.due_day, Loan.id)
    )


def items_out() -> list[str]:
    """Answer the items somebody has."""
    rows = Loan.select(Loan.item).where(Loan.ended_day.is_null())
    return [item for (item,) in rows.tuples()]


def holds_of(courier: int) -> list[LoanHold]:
    """Answer the standing holds of a courier, the oldest first."""
    mine = (LoanHold.courier == courier) & LoanHold.state.in_(STANDING)
    return list(LoanHold.select().where(mine).order_by(LoanHold.id))


def standing_holds(title: str) -> list[LoanHold]:
    """Answer the standing holds of a title, the first in the queue first."""
    here = (LoanHold.title == title) & LoanHold.state.in_(STANDING)
    return list(LoanHold.select().where(here).order_by(LoanHold.id))


def shelved_holds() -> list[LoanHold]:
    """Answer the holds whose item lies on the hold shelf, what is fetched first comes first."""
    order = (LoanHold.until_day, LoanHold.id)
    return list(LoanHold.select().where(LoanHold.shelved).order_by(*order))


def suspensions_from(day: str) -> ModelSelect:
    """Suspensions that last until a day at least, with whose they are, shortest first."""
    return (
        LoanSuspension.select(LoanSuspension, Courier)
        .join(Courier)
        .where(LoanSuspension.until_day >= day)
        .order_by(LoanSuspension.until_day, LoanSuspension.id)
    )


def by_company(where: Expression) -> Query:
    """Day, company, type and count of some loans."""
    return (
        Loan.select(Loan.day, Company.name, Loan.type, fn.COUNT(Loan.id))
        .join(Company)
        .where(where)
        .group_by(Loan.day, Company.name, Loan.type)
    )
