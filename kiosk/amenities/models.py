"""Table of amenities taken."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from kiosk.registry.models import Company
from kiosk.storage.database import Table


class AmenityUse(Table):
    """One self-served item taken in a visit, named only by the visit's random number."""

    visit = TextField(index=True)
    company = ForeignKeyField(Company)
    item = TextField()
    day = TextField(index=True)
    utc_ms = IntegerField()
