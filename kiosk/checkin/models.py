"""Tables of check-in, and the queries of every scan."""

from __future__ import annotations

from peewee import (
    SQL,
    BlobField,
    BooleanField,
    Case,
    Expression,
    ForeignKeyField,
    IntegerField,
    Query,
    TextField,
    fn,
)

from kiosk.checkin.rules import VOID
from kiosk.registry.models import Badge, Company, Courier
from kiosk.storage.database import Table
from kiosk.storage.lines import stamp
from kiosk.storage.prepared import Insertion, prepared


class Visit(Table):
    """One stay. ``number`` is all the journal knows; this row is the only link to a person.

    ``vouched_by`` is who of the staff let him in when the badge was at home; ``without_badge`` says
    that whoever is at the screen was let in like that and has shown no badge since.
    """

    number = TextField(unique=True)
    courier = ForeignKeyField(Courier)
    company = ForeignKeyField(Company, index=False)
    badge = ForeignKeyField(Badge, index=False)
    day = TextField(index=True)
    opened_by = TextField()
    opened_ms = IntegerField()
    due_ms = IntegerField()
    ended_ms = IntegerField(null=True, index=True)
    end = TextField(default="")
    award = IntegerField(null=True)
    vouched_by = TextField(default="")
    without_badge = BooleanField(default=False)


class FailedScan(Table):
    """A scan that opened nothing: no action, kept 30 days, more than 10 a minute in one row."""

    number = TextField(unique=True)
    hash = BlobField()
    reason = TextField()
    utc_ms = IntegerField(index=True)
    count = IntegerField(default=1)


begin_visit = Insertion(Visit)


@prepared
def badge_and_courier(badge: str, kind: str) -> Query:
    """Badge id, state and hash; courier id, company and state."""
    return (
        Badge.select(Badge.id, Badge.state, Badge.hash, Courier.id, Courier.company, Courier.state)
        .join(Courier, on=(Courier.number == Badge.holder))
        .where(Badge.number == badge, Badge.kind == kind)
    )


@prepared
def badges_of(courier: str, state: str) -> Query:
    """Number of a person's badges in a state, newest first."""
    return (
        Badge.select(Badge.number)
        .where(Badge.holder == courier, Badge.state == state)
        .order_by(Badge.id.desc())
    )


@prepared
def open_visit_of(courier: int) -> Query:
    """Id and number."""
    return Visit.select(Visit.id, Visit.number).where(
        Visit.courier == courier, Visit.ended_ms.is_null()
    )


@prepared
def touch_visit(visit: int, badge: int, due_ms: int, without_badge: bool) -> Query:
    """Note the badge that was shown last, if any was, and the new deadline."""
    return Visit.update(badge=badge, due_ms=due_ms, without_badge=without_badge).where(
        Visit.id == visit
    )


@prepared
def overdue_visits(now_ms: int) -> Query:
    """Id, number, deadline; in order of the deadlines."""
    return (
        Visit.select(Visit.id, Visit.number, Visit.due_ms)
        .where(Visit.ended_ms.is_null(), Visit.due_ms <= now_ms)
        .order_by(Visit.due_ms)
    )


@prepared
def open_visit(number: str) -> Query:
    """Beginning, day; courier's id, name and state; company's name."""
    return (
        Visit.select(
            Visit.opened_ms, Visit.day, Courier.id, Courier.name, Courier.state, Company.name
        )
        .join(Courier)
        .switch(Visit)
        .join(Company)
        .where(Visit.number == number, Visit.ended_ms.is_null())
    )


@prepared
def standing_of(number: str) -> Query:
    """Id, courier, company; state of badge and courier; whether no badge was shown."""
    return (
        Visit.select(
            Visit.id,
            Visit.courier,
            Visit.company,
            Badge.state,
            Courier.state,
            Visit.without_badge,
        )
        .join(Badge)
        .switch(Visit)
        .join(Courier)
        .where(Visit.number == number, Visit.ended_ms.is_null())
    )


@prepared
def courier_of(number: str) -> Query:
    """Number of the record whose visit it is."""
    return Visit.select(Courier.number).join(Courier).where(Visit.number == number)


@prepared
def behind_visit(number: str) -> Query:
    """Courier's id, number and name."""
    visits = Visit.select(Courier.id, Courier.number, Courier.name).join(Courier)
    return visits.where(Visit.number == number)


@prepared
def visits_since(courier: int, first_day: str, since_ms: int) -> Query:
    """Numbers of a courier's visits begun on a station day or later, or ended later or never."""
    lately = (Visit.day >= first_day) | Visit.ended_ms.is_null() | (Visit.ended_ms >= since_ms)
    return Visit.select(Visit.number).where(Visit.courier == courier, lately)


@prepared
def last_five_visits(visit: str) -> Query:
    """Numbers of the last five visits of whoever is behind one, newest first."""
    one = Visit.alias()
    whose = one.select(one.courier).where(one.number == visit)
    his = Visit.select(Visit.number).where(Visit.courier == whose)
    return his.order_by(Visit.id.desc()).limit(SQL("5"))  # a bound limit is compiled each time


@prepared
def open_visit_of_record(courier: str) -> Query:
    """Number of the open visit of a registry record."""
    visits = Visit.select(Visit.number).join(Courier)
    return visits.where(Courier.number == courier, Visit.ended_ms.is_null())


def with_people(where: Expression) -> Query:
    """Number, name, company, beginning and deadline of some visits, by arrival."""
    return (
        Visit.select(Visit.number, Courier.name, Company.name, Visit.opened_ms, Visit.due_ms)
        .join(Courier)
        .switch(Visit)
        .join(Company)
        .where(where)
        .order_by(Visit.opened_ms)
    )


def by_company(where: Expression) -> Query:
    """Day, company and count of some visits."""
    return (
        Visit.select(Visit.day, Company.name, fn.COUNT(Visit.id))
        .join(Company)
        .where(where)
        .group_by(Visit.day, Company.name)
    )


@prepared
def visits_of(courier: int, first_day: str, last_day: str) -> Query:
    """Count a courier's visits between two station days."""
    return Visit.select(fn.COUNT(Visit.id)).where(
        Visit.courier == courier, Visit.day.between(first_day, last_day), Visit.end.not_in(VOID)
    )


@prepared
def visits_on(day: str) -> Query:
    """Count the visits of a station day."""
    return Visit.select(fn.COUNT(Visit.id)).where(Visit.day == day, Visit.end.not_in(VOID))


@prepared
def open_after(due_ms: int) -> Query:
    """Count the open visits whose deadline lies after a moment."""
    return Visit.select(fn.COUNT(Visit.id)).where(Visit.ended_ms.is_null(), Visit.due_ms > due_ms)


def to_carry(where: Expression, ahead_s: int) -> Query:
    """Number, person's number, company, day, beginning, end, how, whether vouched; by arrival.

    ``ahead_s`` is the offset of the zone the times are written in.
    """
    return (
        Visit.select(
            Visit.number,
            Courier.number,
            Company.name,
            Visit.day,
            stamp(Visit.opened_ms, ahead_s),
            stamp(Visit.ended_ms, ahead_s),
            Case(None, [(Visit.end == "", "open")], Visit.end),
            Visit.vouched_by != "",
        )
        .join(Courier)
        .switch(Visit)
        .join(Company)
        .where(where)
        .order_by(Visit.id)
    )
