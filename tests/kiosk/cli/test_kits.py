"""Kits and the AED from the console."""

from __future__ import annotations

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.station import open_station
from tests.kiosk.cli.console import Console, program
from tests.kiosk.firstaid.box import count, hang_aed
from tests.support import add_staff, by


@pytest.fixture
def kitted(console: Console) -> Console:
    """A station with a kit from a template that was just counted, a second kit, and an AED."""
    console.done("kits", "apply", "workplace")
    station = open_station(console.folder)
    station.products.add_place(by(CONSOLE), "kit", "二号药箱", "Second kit")
    count(station, station.products.kit().number)
    hang_aed(station)
    station.close()
    return console


def test_a_template_is_looked_at_and_applied(console: Console) -> None:
    found = console.done("kits", "templates")
    assert found["templates"][0]["name"] == "warm_station"
    assert console.done("kits", "templates", "workplace")["template"]["items"][0]["minimum"] == 20
    assert console.refused("kits", "templates", "none") == "not_found"
    assert console.refused("kits", "apply", "workplace", "--kit", "哪个") == "not_found"
    done = console.done("kits", "apply", "workplace")
    assert (done["added"], done["minimums"], done["left_out"]) == (9, 9, 0)
    assert console.done("kits", "apply", "workplace", "--replace")["minimums"] == 9


def test_seals_are_put_on_looked_at_and_broken(kitted: Console) -> None:
    assert kitted.done("kits", "list")["list"][0]["state"] == "counted"
    assert kitted.done("kits", "seal", "A 1001")["state"] == "sealed"
    assert kitted.done("kits", "check", "--seal", "a1001")["how"] == "intact"
    assert kitted.done("kits", "check", "--seal", "a1002")["how"] == "broken"
    assert kitted.refused("kits", "check", "--seal", "a1001") == "count_kit_first"
    assert kitted.refused("kits", "seal", "A1003", "--kit", "二号药箱") == "count_kit_first"
    answer = kitted.done("kits", "list")
    assert [row["matter"] for row in answer["due"]] == ["kit_open", "aed_check", "kit_check"]
    assert "1001" not in str(answer), "whoever looks at a seal types its number"


def test_a_keeper_is_named_and_masked(kitted: Console) -> None:
    station = open_station(kitted.folder)
    keeper = add_staff(station).account
    station.close()
    kitted.done("kits", "keep", "--keeper", keeper)
    kitted.done("kits", "keep", "--every", "3", "--kit", "Second kit")
    first, second = kitted.done("kits", "list")["list"]
    assert (first["keeper"], first["keeper_name"], first["every_days"]) == (keeper, "李**", 7)
    assert (second["keeper"], second["every_days"]) == ("", 3)
    kitted.done("kits", "keep", "--keeper", "")
    assert kitted.done("kits", "list")["list"][0]["keeper_name"] == ""


def test_the_aed_is_looked_at_and_dated(kitted: Console, console: Console) -> None:
    kitted.done("aed", "check", "--fault", "pads")
    kitted.done("aed", "dates", "--pads", "2020-01-31")
    kitted.done("aed", "dates", "--battery", "2039-01-31")
    aed = kitted.done("kits", "list")["aed"]
    assert (aed["fault"], aed["pads_until"], aed["battery_until"]) == (
        "pads",
        "2020-01-31",
        "2039-01-31",
    )
    assert kitted.refused("aed", "dates", "--pads", "soon") == "bad_value"
    kitted.done("settings", "set", "station.aed_place", "")
    assert kitted.refused("aed", "check") == "not_found"


def test_a_person_reads_sentences(kitted: Console) -> None:
    data = ("--data", str(kitted.folder))
    assert "AED 该看了" in program("kits", "list", *data, LC_ALL="C").out.decode()
    english = program("kits", "list", *data, LC_ALL="en_GB.UTF-8").out.decode()
    assert "First-aid kit  counted  every 7 d" in english
    assert "片  创可贴" in program("kits", "templates", "din_13157", *data, LC_ALL="C").out.decode()
    told = program("kits", "seal", "A1001", *data, LC_ALL="C").out.decode()
    assert told == "好了。\n新封签记好了。\n"
