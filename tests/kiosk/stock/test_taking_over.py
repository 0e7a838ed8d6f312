"""A station of an older release: its places and what was left of its items become stock."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kiosk.firstaid.aid import Where
from kiosk.firstaid.rules import Item
from kiosk.station import Station
from kiosk.stock.models import StockEntry
from kiosk.storage import migrate
from kiosk.storage.database import database

OLD = {
    "firstaid.kit": "前台后面 2",
    "firstaid.kit_en": "behind the desk",
    "firstaid.gauze": "二号柜，上层",
    "firstaid.blanket": "二号柜，上层",
    "firstaid.soap": "前台后面 2",
    "firstaid.sugar_drink": "7",
}


@pytest.fixture
def up() -> Any:
    """The migration, over a file as the release before left it."""
    database.execute_sql(
        "CREATE TABLE amenity_stock (id INTEGER PRIMARY KEY, item TEXT, change INTEGER, "
        "reason TEXT, day TEXT, request_id TEXT UNIQUE)"
    )
    for verb in ("update", "delete"):
        database.execute_sql(
            f"CREATE TRIGGER amenity_stock_no_{verb} BEFORE {verb} ON amenity_stock "
            "BEGIN SELECT RAISE(ABORT, 'the stock is append-only'); END"
        )
    path = migrate.MIGRATIONS / "0019_stock_takes_over.py"
    names: dict[str, Any] = {}
    exec(compile(path.read_text("utf-8"), str(path), "exec"), names)
    return names["up"]


def setting(key: str, value: str) -> None:
    sql = "INSERT INTO setting_value (key, value) VALUES (?, ?)"
    database.execute_sql(sql, (key, value))


def test_where_first_aid_lies_moves_in_and_the_settings_go(station: Station, up: Any) -> None:
    for key, text in OLD.items():
        setting(key, json.dumps(text))
    setting("firstaid.gloves", '"')  # nobody could read it
    up(None, database)
    aid = station.aid
    found = {item: aid.where(item) for item in Item}
    assert (found[Item.GAUZE].where, found[Item.GAUZE].place) == (Where.PLACE, "二号柜，上层")
    assert found[Item.BLANKET].place == "二号柜，上层"
    assert (found[Item.SOAP].where, found[Item.SOAP].place) == (Where.KIT, "前台后面 2")
    assert (found[Item.SUGAR_DRINK].where, found[Item.SUGAR_DRINK].place) == (Where.PLACE, "7")
    assert (found[Item.GLOVES].where, found[Item.GLOVES].place) == (Where.KIT, "前台后面 2")
    assert aid.where(Item.GLOVES, "en").place == "behind the desk"
    assert aid.where(Item.GAUZE, "en").place == "二号柜，上层"
    assert len(station.products.places()) == 3, "one shelf for what lay in one place"
    assert set(station.products.minimums().values()) == {1}
    left = database.execute_sql("SELECT key FROM setting_value WHERE key LIKE 'firstaid.%'")
    assert left.fetchall() == []


def test_a_station_that_said_nothing_has_nothing(station: Station, up: Any) -> None:
    up(None, database)
    assert (station.products.all(), station.products.places()) == ([], [])
    assert station.aid.where(Item.GAUZE).where is Where.UNKNOWN


def test_what_is_left_of_items_moves_in_entry_by_entry(station: Station, up: Any) -> None:
    rows = [
        ("heat_pack", 9, "delivered", "2026-11-01", "r1"),
        ("ginger_soup", 4, "delivered", "2026-11-02", "r2"),
        ("heat_pack", -1, "taken", "2026-11-02", "r3"),
        ("ginger_soup", -1, "handed_over", "2026-11-03", "r4"),
        ("heat_pack", -2, "thrown_away", "2026-11-04", "r5"),
        ("heat_pack", 1, "counted", "2026-11-05", "r6"),
    ]
    for row in rows:
        sql = "INSERT INTO amenity_stock (item, change, reason, day, request_id) VALUES "
        database.execute_sql(sql + "(?, ?, ?, ?, ?)", row)
    database.execute_sql("INSERT INTO amenity_item VALUES ('tea', 1, 0, '', '', 0, 1)")
    up(None, database)
    stock = station.amenity_stock
    assert [stock.left(item) for item in ("heat_pack", "ginger_soup", "tea")] == [7, 3, 0]
    assert [row.use for row in station.products.all()] == [
        "amenity:tea", "amenity:ginger_soup", "amenity:heat_pack"
    ]  # fmt: skip
    columns = (StockEntry.change, StockEntry.reason, StockEntry.day, StockEntry.request_id)
    kept = sorted(StockEntry.select(*columns).tuples(), key=lambda row: row[-1])
    now_called = {"handed_over": "taken", "thrown_away": "disposed_damaged"}
    assert kept == [
        (change, now_called.get(why, why), day, request)
        for _item, change, why, day, request in rows
    ]
    tables = database.get_tables()
    assert "amenity_stock" not in tables
    assert station.journal.verify().sound
