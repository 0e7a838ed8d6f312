"""Table of the daily roll-up."""

from __future__ import annotations

from peewee import CompositeKey, IntegerField, TextField

from kiosk.storage.database import Table


class DailyCount(Table):
    """How often a company's couriers used a service on a station day; no ids, no people."""

    day = TextField()
    company = TextField()
    service = TextField()
    count = IntegerField()

    class Meta:
        primary_key = CompositeKey("day", "company", "service")
        without_rowid = True
