"""Accounts of the staff from the console."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from kiosk.staff.rules import MAX_FAILURES
from kiosk.station import Station, open_station
from kiosk.storage.database import database
from tests.kiosk.cli.console import Console, program
from tests.support import by

PIN = "402913"


@pytest.fixture
def volunteer(console: Console) -> dict[str, Any]:
    """What ``staff add`` answered of a volunteer."""
    arguments = ("--name", "王志愿", "--role", "volunteer", "--pin-file", "-")
    return console.done("staff", "add", *arguments, stdin=PIN.encode())


def listed(console: Console, number: str) -> dict[str, Any]:
    rows = {row["staff"]: row for row in console.done("staff", "list")["list"]}
    return dict(rows[number])


def test_whoever_is_added_has_a_badge_and_a_pin(
    console: Console, volunteer: dict[str, Any], tmp_path: Path
) -> None:
    row = listed(console, volunteer["staff"])
    assert (row["name"], row["role"]) == ("王**", "volunteer")
    assert (row["disabled"], row["locked"], row["on_duty"]) == (False, False, False)
    console.done("badge", volunteer["badge"], "--out", str(tmp_path / "card.png"))
    station = open_station(console.folder)
    assert pin_is(station, volunteer["staff"], PIN)
    station.close()


def test_the_list_masks_names_and_writes_nothing(
    console: Console, volunteer: dict[str, Any]
) -> None:
    before = sorted(os.listdir(console.folder))
    rows = console.done("staff", "list")["list"]
    assert [row["role"] for row in rows] == ["manager", "volunteer"]
    assert "王志愿" not in str(rows)
    assert sorted(os.listdir(console.folder)) == before


def test_a_person_reads_the_list_in_his_language(
    console: Console, volunteer: dict[str, Any]
) -> None:
    data, number = str(console.folder), volunteer["staff"]
    console.done("staff", "disable", number)
    chinese = program("staff", "list", "--data", data, LC_ALL="C").out.decode()
    assert f"{number}  王**  志愿者  已停用\n" in chinese
    english = program("staff", "list", "--data", data, LC_ALL="en_GB.UTF-8").out.decode()
    assert f"{number}  王**  volunteer  switched off\n" in english


def test_off_and_on_again_by_number_or_by_code(console: Console, volunteer: dict[str, Any]) -> None:
    assert console.done("staff", "disable", volunteer["badge"])["staff"] == volunteer["staff"]
    assert listed(console, volunteer["staff"])["disabled"]
    assert console.refused("staff", "disable", volunteer["staff"]) == "already_reversed"
    console.done("staff", "enable", volunteer["staff"])
    assert not listed(console, volunteer["staff"])["disabled"]


def test_the_last_manager_stays(console: Console, secrets: dict[str, Any]) -> None:
    assert console.refused("staff", "disable", secrets["manager_badge"]) == "last_manager"


def test_a_new_pin_lifts_a_lock_out(
    console: Console, volunteer: dict[str, Any], tmp_path: Path
) -> None:
    station = open_station(console.folder)
    lock = "UPDATE staff SET failures = ? WHERE number = ?"
    database.execute_sql(lock, (MAX_FAILURES, volunteer["staff"]))
    station.close()
    assert listed(console, volunteer["staff"])["locked"]
    file = tmp_path / "pin"
    file.write_text("123456\n")
    bad = ("staff", "reset-pin", volunteer["badge"], "--pin-file", str(file))
    assert console.refused(*bad) == "bad_pin"
    file.write_text("713904\n")
    console.done("staff", "reset-pin", volunteer["badge"], "--pin-file", str(file))
    assert not listed(console, volunteer["staff"])["locked"]
    station = open_station(console.folder)
    assert pin_is(station, volunteer["staff"], "713904")
    station.close()


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("add", "--name", "", "--role", "staff", "--pin-file", "-"), "bad_name"),
        (("add", "--name", "王", "--role", "staff", "--pin-file", "-"), "bad_pin"),
        (("disable", "0" * 32), "not_found"),
        (("enable", "KJ1"), "broken_code"),
        (("reset-pin", "0" * 32, "--pin-file", "-"), "not_found"),
    ],
)
def test_what_is_refused_says_why(
    console: Console, arguments: tuple[str, ...], reason: str
) -> None:
    pin = b"123456" if reason == "bad_pin" else PIN.encode()
    assert console.refused("staff", *arguments, stdin=pin) == reason


def test_a_role_nobody_has_is_a_misuse(console: Console) -> None:
    words = ("staff", "add", "--name", "王", "--role", "boss", "--pin-file", "-")
    assert console.run(*words).code == 2


def test_a_couriers_badge_is_no_account(console: Console) -> None:
    assert console.refused("staff", "disable", console.enrol()["badge"]) == "not_found"


def pin_is(station: Station, staff: str, pin: str) -> bool:
    account = station.staff.find(staff)
    assert account
    return station.pins.matches(station.pins.begin(by(account.actor), staff), pin)
