"""Tables of the staff."""

from __future__ import annotations

from peewee import BooleanField, ForeignKeyField, IntegerField, TextField

from kiosk.storage.database import Table


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
