"""P3: every column has purpose, ground, retention, mask and roles, no line is without."""

from __future__ import annotations

import pytest

from kiosk.privacy.columns import COLUMNS, Ground, Keep, Mask, Seen
from kiosk.station import Station
from kiosk.storage.database import database

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
    assert columns() - set(COLUMNS) == set(), "columns without a line"
    assert set(COLUMNS) - columns() == set(), "lines without a column"


def test_a_column_somebody_forgot_is_noticed(station: Station) -> None:
    """The control."""
    database.execute_sql("ALTER TABLE courier ADD COLUMN birthday TEXT")
    assert columns() - set(COLUMNS) == {"courier.birthday"}


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
