"""Tables of what staff give and take by hand; the links to people go with the visits of that time.

The journal names a grant or a deduction by its random number alone.
"""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, Query, TextField

from kiosk.registry.models import Courier
from kiosk.storage.database import Table
from kiosk.storage.prepared import prepared


class PointsGrant(Table):
    """Points for one or several couriers; ``by`` is the account that gave or proposed them."""

    number = TextField(unique=True)
    points = IntegerField()
    why = TextField()
    state = TextField()
    by = TextField()
    day = TextField(index=True)


class PointsGrantPerson(Table):
    """Who gets them."""

    grant = ForeignKeyField(PointsGrant, index=False, on_delete="CASCADE")
    courier = ForeignKeyField(Courier)

    class Meta:
        indexes = ((("grant", "courier"), True),)


class Deduction(Table):
    """Points or conduct credit somebody is to lose.

    ``by`` proposed it and ``second`` approved it, until it is over: somebody else decides an
    appeal. ``note`` is what was seen, in words; it never stands in the journal.
    """

    number = TextField(unique=True)
    courier = ForeignKeyField(Courier)
    wallet = TextField()
    points = IntegerField()
    clause = TextField()
    evidence = TextField()
    note = TextField(default="")
    state = TextField()
    by = TextField(default="")
    second = TextField(default="")
    day = TextField()
    due_ms = IntegerField(null=True, index=True)


@prepared
def due_deductions(now_ms: int) -> Query:
    """Id and deadline; in order of the deadlines."""
    return (
        Deduction.select(Deduction.id, Deduction.due_ms)
        .where(Deduction.due_ms <= now_ms)
        .order_by(Deduction.due_ms)
    )
