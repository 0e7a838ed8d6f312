"""Table of amenities taken, and its figures."""

from __future__ import annotations

from peewee import Expression, ForeignKeyField, IntegerField, Query, TextField, fn

from kiosk.registry.models import Company
from kiosk.storage.database import Table


class AmenityUse(Table):
    """One self-served item taken in a visit, named only by the visit's random number."""

    visit = TextField(index=True)
    company = ForeignKeyField(Company, index=False)
    item = TextField()
    day = TextField(index=True)
    utc_ms = IntegerField()


def by_company(where: Expression) -> Query:
    """Day, company, item and count of some uses."""
    return (
        AmenityUse.select(AmenityUse.day, Company.name, AmenityUse.item, fn.COUNT(AmenityUse.id))
        .join(Company)
        .where(where)
        .group_by(AmenityUse.day, Company.name, AmenityUse.item)
    )
