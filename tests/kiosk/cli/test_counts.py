"""Counts from the console: what waits, and whose yes it takes."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.station import open_station
from tests.kiosk.cli.console import PIN, Console, program
from tests.kiosk.stock.kit import stock_up
from tests.support import add_staff, by


@pytest.fixture
def number(console: Console) -> str:
    """A count in which two people found five of twenty plasters, and nobody counted the gauze."""
    station = open_station(console.folder)
    here = stock_up(station, quantity=20)
    stock_up(station, "纱布")
    first, second = add_staff(station), add_staff(station)
    count = station.counts.start(by(first), here.place).count
    for who in (first, second):
        station.counts.enter(by(who), count, here.product, 5)
    station.close()
    return count


def test_what_waits_is_listed_and_booked_with_badge_and_pin(
    console: Console, number: str, secrets: dict[str, Any]
) -> None:
    told = console.done("counts", "list")
    [place], [row] = told["open"], told["list"]
    assert (place["place"], place["lines"], place["to_count"]) == ("药箱", 2, 1)
    assert (row["number"], row["product"], row["state"]) == (number, "101", "approval")
    assert (row["expected"], row["first"], row["counted"], row["difference"]) == (20, 5, 5, -15)
    words = ("counts", "approve", number, "101", "--why")
    stdin = f"{secrets['manager_badge']}\n{PIN}\n".encode()
    assert console.refused(*words, "damaged") == "same_person", "the console is nobody"
    assert console.refused(*words, "stolen", stdin=stdin) == "bad_value"
    wrong = f"{secrets['manager_badge']}\n000111\n".encode()
    assert console.refused(*words, "damaged", stdin=wrong) == "wrong_pin"
    assert console.refused("counts", "approve", number, "999", "--why", "damaged") == "not_found"
    assert console.done(*words, "damaged", stdin=stdin)["change"] == -15
    assert console.refused(*words, "damaged", stdin=stdin) == "not_found"
    assert console.done("counts", "list")["list"] == []
    [row] = console.done("counts", "booked")["list"]
    assert (row["state"], row["why"], row["reversed"]) == ("settled", "damaged", False)
    assert console.done("counts", "booked", "--until", "2000-01-01")["count"] == 0


def test_people_read_it_in_both_languages(console: Console, number: str) -> None:
    data = str(console.folder)
    chinese = program("counts", "list", "--data", data, LC_ALL="C").out.decode()
    assert "等着的差额有 1 样\n药箱：还剩 1 样\n" in chinese
    assert f"101 创可贴  药箱  -15 片  等核对  {number}" in chinese
    english = program("counts", "list", "--data", data, LC_ALL="en_GB.UTF-8").out.decode()
    assert "药箱: 1 of 2 left" in english
    assert "waits for approval" in english
