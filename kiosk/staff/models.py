"""Tables of the staff."""

from __future__ import annotations

from peewee import BooleanField, ForeignKeyField, IntegerField, Query, TextField

from kiosk.storage.database import Table
from kiosk.storage.prepared import prepared


class Staff(Table):
    """Somebody who looks after the station; ``failures`` counts wrong PINs in a row."""

    number = TextField(unique=True)
    name = TextField()
    role = TextField()
    pin_hash = TextField()
    failures = IntegerField(default=0)
    disabled = BooleanField(default=False)


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
