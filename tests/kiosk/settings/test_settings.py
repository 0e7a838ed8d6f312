from __future__ import annotations

import json
from typing import Any

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.common.errors import Reason, Refused
from kiosk.settings.rules import CATALOGUE, Key, Value
from kiosk.station import Station
from tests.support import HOUR, NOON, Grounds, by

NUMBERS = [key for key, setting in CATALOGUE.items() if type(setting.default) is int]
TEXTS = [key for key, setting in CATALOGUE.items() if type(setting.default) is str]


def test_every_setting_has_a_default_that_it_would_accept() -> None:
    assert set(CATALOGUE) == set(Key)
    for setting in CATALOGUE.values():
        assert setting.accepts(setting.default)


@pytest.mark.parametrize("key", NUMBERS)
def test_a_number_is_taken_within_its_limits_only(station: Station, key: Key) -> None:
    setting = CATALOGUE[key]
    for value in (setting.low, setting.high):
        station.settings.set(by(CONSOLE), key, value)
        assert station.settings.number(key) == value
    for value in (setting.low - 1, setting.high + 1, -1, 2**63):
        assert refused(station, key, value) is Reason.BAD_VALUE
    assert station.settings.number(key) == setting.high


@pytest.mark.parametrize("key", NUMBERS)
@pytest.mark.parametrize("value", ["5", 5.0, True, None, [5]])
def test_a_number_of_another_type_is_refused(station: Station, key: Key, value: Any) -> None:
    assert not CATALOGUE[key].accepts(value)


@pytest.mark.parametrize("key", TEXTS)
def test_a_text_too_long_of_another_type_or_with_control_characters_is_refused(
    station: Station, key: Key
) -> None:
    high = CATALOGUE[key].high
    for value in ((high + 1) * "长", 5, True, "a\nb", "\x00", "\ud800"):
        assert refused(station, key, value) is Reason.BAD_VALUE
    assert station.settings.text(key) == CATALOGUE[key].default


@pytest.mark.parametrize("key", [Key.OPENS, Key.CLOSES, Key.QUIET_FROM, Key.QUIET_TO])
def test_a_time_is_hours_and_minutes(station: Station, key: Key) -> None:
    for value in ("00:00", "09:30", "23:59", "24:00"):
        station.settings.set(by(CONSOLE), key, value)
        assert station.settings.text(key) == value
    for value in ("9:30", "24:01", "12:60", "12.30", "noon", "１２:３０", ""):
        assert refused(station, key, value) is Reason.BAD_VALUE


def test_a_name_with_rare_characters_is_kept_as_it_is(grounds: Grounds) -> None:
    station = grounds.open()
    station.settings.set(by(CONSOLE), Key.NAME, "建国门𠮷快递之家")
    station.close()
    station = grounds.open()
    assert station.settings.text(Key.NAME) == "建国门𠮷快递之家"
    station.close()


def test_an_unknown_key_is_refused(station: Station) -> None:
    with pytest.raises(Refused) as no:
        station.settings.change(by(CONSOLE), "no.such", 1)
    assert no.value.reason is Reason.NOT_FOUND


def test_a_change_is_journalled_with_old_and_new(station: Station) -> None:
    station.settings.set(by(CONSOLE), Key.VOLUME, 30)
    entry = station.journal.latest(1)[0]
    assert (entry.verb, entry.subject) == ("settings.set", "sound.volume")
    assert json.loads(entry.facts) == {"old": 60, "new": 30}


def test_a_late_second_tap_does_not_bring_an_older_value_back(station: Station) -> None:
    first = by(CONSOLE)
    station.settings.set(first, Key.VOLUME, 30)
    station.settings.set(by(CONSOLE), Key.VOLUME, 40)
    station.settings.set(first, Key.VOLUME, 30)
    assert station.settings.number(Key.VOLUME) == 40


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("sound.volume", "999"),
        ("sound.volume", '"loud"'),
        ("sound.volume", "null"),
        ("sound.volume", "{not json"),
        ("sound.volume", ""),
        ("hours.opens", '"25:00"'),
        ("of.a.newer.release", "1"),
    ],
)
def test_stored_garbage_is_ignored_and_the_default_holds(
    grounds: Grounds, key: str, text: str
) -> None:
    raw = grounds.raw()
    raw.execute("INSERT INTO setting_value (key, value) VALUES (?, ?)", (key, text))
    raw.close()
    station = grounds.open()
    assert station.settings.number(Key.VOLUME) == 60
    assert station.settings.text(Key.OPENS) == "08:00"
    station.close()


@pytest.mark.parametrize(
    ("opens", "closes", "hour", "is_open"),
    [
        ("08:00", "22:00", 8, True),
        ("08:00", "22:00", 22, False),
        ("08:00", "22:00", 7, False),
        ("20:00", "06:00", 23, True),
        ("20:00", "06:00", 5, True),
        ("20:00", "06:00", 6, False),
        ("00:00", "24:00", 0, True),
        ("00:00", "24:00", 23, True),
    ],
)
def test_opening_hours_may_cross_midnight(
    station: Station, opens: str, closes: str, hour: int, is_open: bool
) -> None:
    station.settings.set(by(CONSOLE), Key.OPENS, opens)
    station.settings.set(by(CONSOLE), Key.CLOSES, closes)
    assert station.settings.is_open(NOON + (hour - 12) * HOUR) is is_open


def test_quiet_hours_are_a_setting_too(station: Station) -> None:
    assert station.settings.is_quiet(NOON + 10 * HOUR)
    assert not station.settings.is_quiet(NOON)


def refused(station: Station, key: Key, value: Value) -> Reason | None:
    try:
        station.settings.set(by(CONSOLE), key, value)
    except Refused as no:
        return no.reason
    return None
