"""Tables of check-in."""

from __future__ import annotations

from peewee import BlobField, ForeignKeyField, IntegerField, TextField

from kiosk.registry.models import Badge, Company, Courier
from kiosk.storage.database import Table


class Visit(Table):
    """One stay. ``number`` is all the journal knows; this row is the only link to a person."""

    number = TextField(unique=True)
    courier = ForeignKeyField(Courier)
    company = ForeignKeyField(Company)
    badge = ForeignKeyField(Badge)
    day = TextField(index=True)
    opened_by = TextField()
    opened_ms = IntegerField()
    due_ms = IntegerField()
    ended_ms = IntegerField(null=True, index=True)
    end = TextField(default="")
    award = IntegerField(null=True)


class FailedScan(Table):
    """A scan that opened nothing: no action, kept 30 days, more than 10 a minute in one row."""

    number = TextField(unique=True)
    hash = BlobField()
    reason = TextField()
    utc_ms = IntegerField(index=True)
    count = IntegerField(default=1)
