"""Requests, and the menu from the console."""

from __future__ import annotations

from typing import Any

import pytest

from tests.kiosk.cli.console import Console, program


@pytest.fixture
def inside(console: Console, secrets: dict[str, Any]) -> str:
    """The badge of a courier who is inside, while the manager is on duty and it is always open."""
    from kiosk.common.actor import CONSOLE
    from kiosk.settings.rules import Key
    from kiosk.station import open_station
    from tests.support import by

    station = open_station(console.folder)
    for key, value in ((Key.OPENS, "00:00"), (Key.CLOSES, "24:00")):
        station.settings.set(by(CONSOLE), key, value)
    station.close()
    console.done("menu", "set", "ginger_soup", "--season", "-")
    console.done("duty", "start", secrets["manager_badge"])
    badge = str(console.enrol()["badge"])
    console.done("scan", badge)
    return badge


def test_a_request_goes_its_whole_way(console: Console, inside: str) -> None:
    asked = console.done("request", inside, "ginger_soup")
    assert (asked["ticket"], asked["place"]) == (1, 1)
    waiting = console.done("requests")
    [row] = waiting["list"]
    assert (waiting["count"], row["state"], row["name"]) == (1, "requested", "张**")
    assert row["request"] == asked["request"]
    assert console.done("accept", "1")["state"] == "accepted"
    assert console.refused("accept", "1") == "request_taken"
    assert console.done("ready", asked["request"])["state"] == "ready"
    assert console.done("hand-over", "1")["state"] == "done"
    assert console.refused("fail", "1") == "request_moved_on"
    assert console.done("requests")["list"] == []


def test_what_stands_in_the_way_is_said(
    console: Console, inside: str, secrets: dict[str, Any]
) -> None:
    assert console.refused("request", inside, "beer") == "not_offered"
    assert console.refused("request", inside, "tea") == "not_offered"
    console.done("menu", "set", "ginger_soup", "--counted")
    assert console.refused("request", inside, "ginger_soup") == "out_of_stock"
    console.done("menu", "set", "ginger_soup", "--uncounted")
    console.done("duty", "end", secrets["manager_badge"])
    assert console.refused("request", inside, "ginger_soup") == "nobody_to_ask"
    console.done("leave", inside)
    assert console.refused("request", inside, "ginger_soup") == "visit_ended"


@pytest.mark.parametrize("request_", ["7", "0", "x", "", "0" * 32, "9" * 40, "٣"])
def test_a_request_nobody_made_is_not_found(console: Console, request_: str) -> None:
    for command in ("accept", "ready", "hand-over", "fail"):
        assert console.refused(command, request_) == "not_found"


def test_the_menu_is_read_and_changed(console: Console) -> None:
    assert console.done("menu", "list")["count"] == 10
    changed = console.done(
        "menu", "set", "tea", "--attended", "--season", "1001-0430", "--per-day", "3", "--counted"
    )
    assert changed["season_from"] == "1001"
    row = next(row for row in console.done("menu", "list")["list"] if row["item"] == "tea")
    assert (row["attended"], row["per_day"], row["left"]) == (True, 3, 0)
    assert console.done("menu", "set", "tea", "--off")["per_day"] == 3, "what is not named stays"
    assert console.refused("menu", "set", "tea", "--season", "1301-0101") == "bad_value"
    assert console.refused("menu", "set", "beer", "--off") == "not_found"


def test_only_staff_are_on_duty(console: Console) -> None:
    assert console.refused("duty", "start", console.enrol()["badge"]) == "not_found"


def test_people_read_it_in_both_languages(console: Console, inside: str) -> None:
    console.done("request", inside, "ginger_soup")
    data = str(console.folder)
    chinese = program("requests", "--data", data, LC_ALL="C").out.decode()
    assert "等着的有 1 单" in chinese
    assert "张**  等人接" in chinese
    english = program("menu", "list", "--data", data, LC_ALL="en_GB.UTF-8").out.decode()
    assert "mung_bean_soup   on  attended  0601-0930  2 a day" in english
