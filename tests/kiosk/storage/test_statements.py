"""Savepoints within each other, and texts of SQL that are compiled once."""

from __future__ import annotations

from contextlib import suppress

import pytest

from kiosk.registry.models import Company
from kiosk.station import Station
from kiosk.storage.database import database, one_transaction, savepoint


class Bug(Exception):
    """What goes wrong on purpose."""


def test_each_savepoint_takes_back_its_own(station: Station) -> None:
    """Also where one within it was taken back before: both have the same name."""
    with one_transaction():
        Company.create(name="before")
        with suppress(Bug), savepoint():
            Company.create(name="outer")
            with suppress(Bug), savepoint():
                Company.create(name="inner")
                raise Bug
            assert names() >= {"before", "outer"}
            assert "inner" not in names()
            with savepoint():
                Company.create(name="second")
            raise Bug
        Company.create(name="after")
    assert names() & {"before", "outer", "inner", "second", "after"} == {"before", "after"}


def test_the_transaction_takes_back_what_a_savepoint_kept(station: Station) -> None:
    with suppress(Bug), one_transaction():
        with savepoint():
            Company.create(name="kept")
        raise Bug
    assert "kept" not in names()


@pytest.mark.parametrize("others", [0, 500])
def test_what_is_asked_again_is_not_compiled_again(station: Station, others: int) -> None:
    def ask() -> None:
        with one_transaction(), savepoint():
            database.execute_sql("SELECT 'a'")
            database.execute_sql("SELECT 'b'")

    compiled: list[object] = []

    def note(*what: object) -> int:
        compiled.append(what)
        return 0

    for number in range(others):
        database.execute_sql(f"SELECT {number}")
    database.connection().set_authorizer(note)
    ask()
    compiled.clear()
    ask()
    assert compiled == []


def names() -> set[str]:
    return {company.name for company in Company.select()}
