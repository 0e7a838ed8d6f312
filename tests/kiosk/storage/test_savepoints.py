"""Savepoints have one name: each must undo its own and no other's."""

from __future__ import annotations

from contextlib import suppress

from kiosk.registry.models import Company
from kiosk.station import Station
from kiosk.storage.database import one_transaction, savepoint


def test_what_is_undone_within_is_undone_alone(station: Station) -> None:
    Company.delete().execute()
    with one_transaction():
        with savepoint():
            Company.create(name="before")
            with suppress(KeyError), savepoint():
                Company.create(name="within")
                raise KeyError
        with suppress(KeyError), savepoint():
            Company.create(name="outer")
            with suppress(KeyError), savepoint():
                Company.create(name="inner")
                raise KeyError
            raise KeyError
        Company.create(name="after")
    assert [row.name for row in Company.select().order_by(Company.id)] == ["before", "after"]
