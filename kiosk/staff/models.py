"""Tables of the staff."""

from __future__ import annotations

from peewee import JOIN, BooleanField, ForeignKeyField, IntegerField, Query, TextField

from kiosk.registry.models import Courier
from kiosk.storage.database import Table
from kiosk.storage.prepared import prepared


class Staff(Table):
    """Somebody who looks after the station; ``failures`` counts wrong PINs in a row.

    ``courier`` is his own registry record, if he rides for a company too.
    """

    number = TextField(unique=True)
    name = TextField()
    role = TextField()
    pin_hash = TextField()
    failures = IntegerField(default=0)
    disabled = BooleanField(default=False)
    disabled_day = TextField(null=True)
    courier = ForeignKeyField(Courier, null=True)


class Duty(Table):
    """A spell on duty; it ends when the person says so or at closing time."""

    staff = ForeignKeyField(Staff)
    since_ms = IntegerField()
    due_ms = IntegerField()
    until_ms = IntegerField(null=True, index=True)


@prepared
def overdue_duties(now_ms: int) -> Query:
    """Id, deadline and the staff member's number; in order of the deadlines."""
    return (
        Duty.select(Duty.id, Duty.due_ms, Staff.number)
        .join(Staff)
        .where(Duty.until_ms.is_null(), Duty.due_ms <= now_ms)
        .order_by(Duty.due_ms)
    )


@prepared
def standing_of(number: str) -> Query:
    """Role, whether disabled, and the number of his own registry record or None."""
    return (
        Staff.select(Staff.role, Staff.disabled, Courier.number)
        .join(Courier, JOIN.LEFT_OUTER)
        .where(Staff.number == number)
    )


@prepared
def on_duty_after(due_ms: int) -> Query:
    """Number, name, role, disabled and own courier's number of whoever has duty beyond a moment."""
    return (
        Duty.select(Staff.number, Staff.name, Staff.role, Staff.disabled, Courier.number)
        .join(Staff)
        .join(Courier, JOIN.LEFT_OUTER)
        .where(Duty.until_ms.is_null(), Duty.due_ms > due_ms)
    )
