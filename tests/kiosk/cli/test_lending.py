"""Lending from the console."""

from __future__ import annotations

import pytest

from kiosk.common import codes
from kiosk.common.actor import CONSOLE
from kiosk.station import open_station
from tests.kiosk.cli.console import Console, program
from tests.support import by, sure


@pytest.fixture
def shelf(console: Console) -> tuple[Console, str]:
    """A book with a barcode."""
    station = open_station(console.folder)
    title = station.catalogue.put_title(sure(CONSOLE), "平凡的世界").title
    barcode = station.catalogue.put_item(by(CONSOLE), title, "book", shelf="A1").barcode
    station.close()
    return console, barcode


def test_checkout_needs_no_open_visit_and_return_nobody(shelf: tuple[Console, str]) -> None:
    console, barcode = shelf
    code = str(console.enrol()["badge"])
    lent = console.done("checkout", code.lower(), barcode)
    assert (lent["called"], lent["barcode"]) == ("平凡的世界", barcode)
    out = console.done("loans")
    assert (out["count"], out["late"], out["list"][0]["who"]) == (1, 0, "张**")
    assert console.refused("checkout", code, barcode) == "yours_already"
    back = console.done("return", barcode)
    assert (back["came"], back["held"], back["shelf"]) == ("returned", False, "A1")
    assert console.refused("return", barcode) == "not_lent"
    assert console.done("loans")["count"] == 0


def test_what_cannot_be_lent_says_why(shelf: tuple[Console, str]) -> None:
    console, barcode = shelf
    code = str(console.enrol()["badge"])
    assert console.refused("checkout", code, "nothing") == "unknown_barcode"
    assert console.refused("return", "nothing") == "unknown_barcode"
    unknown = codes.mint(codes.Prefix.BADGE)
    assert console.refused("checkout", unknown, barcode) == "unknown_code"
    console.done("revoke", code)
    assert console.refused("checkout", code, barcode) == "badge_revoked"


def test_rules_are_listed_changed_and_dropped(shelf: tuple[Console, str]) -> None:
    console, _barcode = shelf
    rules = console.done("loan-rules", "list")
    assert rules["list"][0]["scope"] == "default"
    book = next(row for row in rules["list"] if row["key"] == "book")["terms"]
    changed = console.done("loan-rules", "set", "type", "book", "--days", "7")
    assert changed["days"] == 7
    assert changed["most"] == book["most"]
    console.done("loan-rules", "drop", "type", "book")
    assert console.refused("loan-rules", "drop", "default") == "not_found"
    assert console.refused("loan-rules", "set", "default", "--days", "0") == "bad_value"
    assert console.refused("loan-rules", "set", "type", "spaceship") == "not_found"


def test_people_read_sentences(shelf: tuple[Console, str]) -> None:
    console, barcode = shelf
    code = str(console.enrol()["badge"])
    data = ("--data", str(console.folder))
    assert "平凡的世界 借出了" in program("checkout", code, barcode, *data).out.decode()
    assert "张**" in program("loans", *data).out.decode()
    assert "放到 A1" in program("return", barcode, *data).out.decode()
    assert "default" in program("loan-rules", "list", *data).out.decode()
