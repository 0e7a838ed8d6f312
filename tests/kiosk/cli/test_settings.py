"""Settings from the console."""

from __future__ import annotations

import pytest

from kiosk.settings.rules import CATALOGUE
from tests.kiosk.cli.console import Console, program

VOLUME = "sound.volume"


def test_all_settings_are_listed_with_what_they_take(console: Console) -> None:
    rows = {row["key"]: row for row in console.done("settings", "get")["settings"]}
    assert set(rows) == {key for key, setting in CATALOGUE.items() if setting.group}
    assert rows[VOLUME] == {
        "key": VOLUME,
        "kind": "number",
        "unit": "percent",
        "value": 60,
        "default": 60,
        "changed": False,
        "previous": None,
        "fixed": False,
        "low": 0,
        "high": 100,
        "accepts": "0-100",
    }
    assert rows["screen.language"]["accepts"] == "zh|en"
    assert rows["registry.consent_version"]["fixed"] is True


def test_one_setting_is_changed_undone_redone_and_reset(console: Console) -> None:
    assert console.done("settings", "set", VOLUME, "30")["value"] == 30
    [row] = console.done("settings", "get", VOLUME)["settings"]
    assert (row["value"], row["changed"], row["previous"]) == (30, True, 60)
    assert console.done("settings", "undo", VOLUME)["value"] == 60
    assert console.done("settings", "undo", VOLUME)["value"] == 30
    assert console.done("settings", "reset", VOLUME)["value"] == 60
    assert console.done("verify")["sound"] is True


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("hours.closes", "2130", "21:30"),
        ("hours.closes", "21:30", "21:30"),
        ("sound.answers", "no", False),
        ("screen.language", "en", "en"),
        ("station.aed_place", "", ""),
        ("station.duty_phone", "010-6512 0000", "010-6512 0000"),
        ("station.name", "建国门𠮷快递之家", "建国门𠮷快递之家"),
        ("keep.visits_days", "90", 90),
    ],
)
def test_a_value_is_typed_as_its_kind(
    console: Console, key: str, typed: str, value: object
) -> None:
    assert console.done("settings", "set", key, typed)["value"] == value


@pytest.mark.parametrize(
    ("key", "typed", "limits"),
    [
        (VOLUME, "101", {"low": 0, "high": 100, "accepts": "0-100"}),
        (VOLUME, "-1", {"low": 0, "high": 100, "accepts": "0-100"}),
        (VOLUME, "loud", {"low": 0, "high": 100, "accepts": "0-100"}),
        (VOLUME, "", {"low": 0, "high": 100, "accepts": "0-100"}),
        (VOLUME, "9" * 4000, {"low": 0, "high": 100, "accepts": "0-100"}),
        ("station.name", "", {"low": 1, "high": 40, "accepts": "1-40"}),
        ("station.name", "家" * 4000, {"low": 1, "high": 40, "accepts": "1-40"}),
        ("station.name", "家\x1b[2J", {"low": 1, "high": 40, "accepts": "1-40"}),
        ("hours.opens", "25:00", {"low": "00:00", "high": "24:00", "accepts": "00:00-24:00"}),
        ("screen.language", "fr", {"accepts": "zh|en"}),
        ("sound.answers", "1", {"accepts": "yes|no"}),
    ],
)
def test_a_value_that_does_not_fit_is_refused_with_its_limits(
    console: Console, key: str, typed: str, limits: dict[str, object]
) -> None:
    before = console.done("settings", "get", key)
    told = console.run("settings", "set", key, typed)
    assert told.code == 1
    assert told.answer == {"outcome": "refused", "reason": "bad_value", "key": key, **limits}
    assert console.done("settings", "get", key) == before
    assert console.done("verify")["sound"] is True


@pytest.mark.parametrize("key", ["no.such", "", "x" * 4000, "sound", "VOLUME"])
def test_an_unknown_setting_is_not_found(console: Console, key: str) -> None:
    for command in (("set", key, "1"), ("undo", key), ("reset", key)):
        assert console.refused("settings", *command) == "not_found"
    if key:
        assert console.refused("settings", "get", key) == "not_found"


def test_what_cannot_be_is_refused_with_the_reason(console: Console) -> None:
    assert console.refused("settings", "undo", VOLUME) == "nothing_to_undo"
    assert console.refused("settings", "set", "registry.consent_version", "9") == "setting_fixed"
    told = console.run("settings", "set", "hours.opens", "22:00")
    assert told.answer == {
        "outcome": "refused",
        "reason": "settings_clash",
        "key": "hours.opens",
        "other": "hours.closes",
        "held": "22:00",
        "must": "differ",
    }


def test_a_person_reads_the_settings_and_what_became_of_them(console: Console) -> None:
    data = ("--data", str(console.folder))
    said = program("settings", "set", "sound.answers", "no", *data, LC_ALL="en_GB.UTF-8")
    assert said.out.decode() == "Now:\n* sound.answers = no    (yes|no)\n"
    listed = program("settings", "get", *data, LC_ALL="C").out.decode()
    assert "* sound.answers = no    (yes|no)\n" in listed
    assert "  sound.volume = 60    (0-100)\n" in listed
    no = program("settings", "set", VOLUME, "101", *data, LC_ALL="C").err.decode()
    assert no == "填得不对：sound.volume（0-100）\n"


def test_half_a_command_is_misuse(console: Console) -> None:
    for words in (("settings",), ("settings", "dance"), ("settings", "set", VOLUME)):
        assert console.run(*words).code == 2
