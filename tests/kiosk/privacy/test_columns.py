"""P3: every column has purpose, ground, retention, mask and roles, no line is without."""

from __future__ import annotations

import pytest

from kiosk.privacy.columns import COLUMNS, Ground, Keep, Mask, Seen
from kiosk.station import Station
from kiosk.storage.database import Table, database

PERSONAL = {"courier.name": Mask.NAME, "courier.phone": Mask.PHONE}


def columns() -> set[str]:
    """Every column of every table of the open file, as the file itself tells."""
    return {
        f"{table}.{column}"
        for (table,) in database.execute_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        for (column,) in database.execute_sql(
            "SELECT name FROM pragma_table_xinfo(?)", (table,)
        ).fetchall()
    }


def test_every_column_has_its_line_and_every_line_its_column(station: Station) -> None:
    where = "in kiosk/privacy/columns.py"
    assert columns() - set(COLUMNS) == set(), f"columns without a line {where}"
    assert set(COLUMNS) - columns() == set(), f"lines without a column {where}"


def test_every_model_is_the_table_that_the_migrations_made(station: Station) -> None:
    models = {
        f"{model._meta.table_name}.{column}"
        for model in Table.__subclasses__()
        for column in model._meta.columns
    }
    assert models - columns() == set(), "in a model, in no migration"
    tables = {model._meta.table_name for model in Table.__subclasses__()}
    assert {name for name in columns() if name.split(".")[0] in tables} - models == set()


def test_a_column_somebody_forgot_is_noticed(station: Station) -> None:
    """The control."""
    before = columns()
    database.execute_sql("ALTER TABLE courier ADD COLUMN birthday TEXT")
    assert columns() - before == {"courier.birthday"}


@pytest.mark.parametrize("name", sorted(COLUMNS))
def test_a_line_says_everything(name: str) -> None:
    line = COLUMNS[name]
    assert line.purpose
    assert isinstance(line.ground, Ground)
    assert isinstance(line.keep, Keep)
    assert isinstance(line.mask, Mask)
    assert isinstance(line.roles, Seen)
    assert (line.mask is Mask.NEVER) is (line.roles is Seen.NOBODY), "never shown: to nobody"


@pytest.mark.parametrize("name", PERSONAL)
def test_names_and_phones_of_couriers_are_masked_kept_by_consent_and_not_for_ever(
    name: str,
) -> None:
    line = COLUMNS[name]
    assert (line.mask, line.ground, line.keep) == (PERSONAL[name], Ground.CONSENT, Keep.PERSON)
