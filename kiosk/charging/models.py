"""Tables of charging, and the queries of every command and of the tile."""

from __future__ import annotations

from peewee import (
    BooleanField,
    Expression,
    ForeignKeyField,
    IntegerField,
    Query,
    TextField,
    fn,
)

from kiosk.registry.models import Company
from kiosk.storage.database import Table
from kiosk.storage.prepared import prepared


class ChargeSlot(Table):
    """A place to charge. Its state follows from the open claim on it; only what is wrong is kept.

    ``channel`` 0 is a place without a lock. ``opening`` names an opening that was wanted and whose
    outcome is not noted yet.
    """

    number = TextField(unique=True)
    name = TextField()
    kind = TextField()
    board = IntegerField(default=0)
    channel = IntegerField(default=0)
    blocked = TextField(default="")
    fault = TextField(default="")
    retired = BooleanField(default=False)
    opening = TextField(default="")
    opening_for = TextField(default="")
    opening_due_ms = IntegerField(null=True)


class Charge(Table):
    """One person's claim to a place, from the queue to the end; a visit's number, never a person.

    At most one open claim has a place, and a visit has at most one open claim of a kind.
    """

    number = TextField(unique=True)
    visit = TextField()
    company = ForeignKeyField(Company, index=False)
    kind = TextField()
    slot = ForeignKeyField(ChargeSlot, null=True, index=False)
    state = TextField()
    ticket = IntegerField(default=0)
    day = TextField(index=True)
    asked_ms = IntegerField()
    until_ms = IntegerField(null=True)
    started_ms = IntegerField(null=True)
    ended_ms = IntegerField(null=True, index=True)
    end = TextField(default="")


@prepared
def all_places() -> Query:
    """The fields of ``rules.Place`` of whatever is not retired."""
    return (
        ChargeSlot.select(
            ChargeSlot.id,
            ChargeSlot.number,
            ChargeSlot.name,
            ChargeSlot.kind,
            ChargeSlot.board,
            ChargeSlot.channel,
            ChargeSlot.blocked,
            ChargeSlot.fault,
            ChargeSlot.retired,
            ChargeSlot.opening,
            ChargeSlot.opening_for,
            ChargeSlot.opening_due_ms,
        )
        .where(~ChargeSlot.retired)
        .order_by(ChargeSlot.id)
    )


@prepared
def open_claims() -> Query:
    """The fields of ``rules.Claim`` of whoever has or waits for a place, oldest first."""
    return (
        Charge.select(
            Charge.id,
            Charge.number,
            Charge.visit,
            Charge.kind,
            Charge.state,
            Charge.slot,
            Charge.ticket,
            Charge.until_ms,
            Charge.started_ms,
        )
        .where(Charge.ended_ms.is_null())
        .order_by(Charge.id)
    )


@prepared
def passed_claims(now_ms: int) -> Query:
    """Id of a claim whose deadline has passed."""
    return Charge.select(Charge.id).where(Charge.ended_ms.is_null(), Charge.until_ms <= now_ms)


@prepared
def passed_openings(now_ms: int) -> Query:
    """Id of a place whose opening nobody noted in time."""
    return ChargeSlot.select(ChargeSlot.id).where(ChargeSlot.opening_due_ms <= now_ms)


@prepared
def queue_tickets() -> Query:
    """The newest number of the queue."""
    return Charge.select(Charge.ticket).where(Charge.ticket > 0).order_by(Charge.id.desc())


def by_company(where: Expression) -> Query:
    """Day, company, kind and count of some claims that came to a place and used it."""
    return (
        Charge.select(Charge.day, Company.name, Charge.kind, fn.COUNT(Charge.id))
        .join(Company)
        .where(where, Charge.started_ms.is_null(False))
        .group_by(Charge.day, Company.name, Charge.kind)
    )
