from __future__ import annotations

import json
from typing import Any

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.common.errors import Reason, Refused
from kiosk.settings.kinds import Kind
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
    assert setting.accepts(setting.low)
    assert setting.accepts(setting.high)
    for value in (setting.low - 1, setting.high + 1, -1, 2**63, 10**5000):
        assert not setting.accepts(value)
    if not setting.fixed:
        assert refused(station, key, setting.high + 1) is Reason.BAD_VALUE
    assert station.settings.number(key) == setting.default


@pytest.mark.parametrize("key", NUMBERS)
@pytest.mark.parametrize("value", ["5", 5.0, True, None, [5]])
def test_a_number_of_another_type_is_refused(station: Station, key: Key, value: Any) -> None:
    assert not CATALOGUE[key].accepts(value)


@pytest.mark.parametrize("key", TEXTS)
def test_a_text_too_long_of_another_type_or_with_control_characters_is_refused(
    station: Station, key: Key
) -> None:
    high = CATALOGUE[key].high
    for value in ((high + 1) * "长", 4000 * "长", 5, True, "a\nb", "\x00", "\ud800"):
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


def test_a_name_of_blanks_is_no_name(station: Station) -> None:
    assert refused(station, Key.NAME, "   ") is Reason.BAD_VALUE


def test_yes_and_no_are_no_numbers(station: Station) -> None:
    for value in (1, 0, "yes", ""):
        assert refused(station, Key.ANSWER_SOUNDS, value) is Reason.BAD_VALUE
    station.settings.set(by(CONSOLE), Key.ANSWER_SOUNDS, False)
    assert not station.settings.is_on(Key.ANSWER_SOUNDS)


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        (Key.VOLUME, " 30 ", 30),
        (Key.VOLUME, "-5", -5),
        (Key.VOLUME, "３０", "３０"),
        (Key.VOLUME, "9" * 4000, "9" * 4000),
        (Key.OPENS, "0930", "09:30"),
        (Key.OPENS, "09:30", "09:30"),
        (Key.ANSWER_SOUNDS, "No", False),
        (Key.ANSWER_SOUNDS, "是", True),
        (Key.ANSWER_SOUNDS, "maybe", "maybe"),
        (Key.LANGUAGE, "en", "en"),
        (Key.NAME, " 家 ", "家"),
        (Key.DUTY_PHONE, "010-1234", "010-1234"),
    ],
)
def test_what_was_typed_is_read_by_the_kind_of_the_setting(
    key: Key, typed: str, value: Value
) -> None:
    assert CATALOGUE[key].read(typed) == value


def test_a_refusal_says_what_would_be_taken(station: Station) -> None:
    said = {}
    for key, value in ((Key.VOLUME, 101), (Key.OPENS, "25:00"), (Key.LANGUAGE, "fr")):
        with pytest.raises(Refused) as no:
            station.settings.set(by(CONSOLE), key, value)
        said[key] = no.value.facts["accepts"]
    assert said == {Key.VOLUME: "0-100", Key.OPENS: "00:00-24:00", Key.LANGUAGE: "zh|en"}


def test_what_comes_with_the_program_is_never_changed(station: Station) -> None:
    assert refused(station, Key.CONSENT_VERSION, 3) is Reason.SETTING_FIXED


def test_every_setting_but_one_stands_on_the_page_and_counts_something() -> None:
    """What is left out moves to a menu of its own."""
    assert {key for key, one in CATALOGUE.items() if one.group is None} <= {"amenities.off"}
    numbers = [one for one in CATALOGUE.values() if one.kind is Kind.NUMBER]
    assert all(one.unit or one.fixed for one in numbers)
    kinds = {Kind.NUMBER: int, Kind.YES_NO: bool}
    assert all(type(one.default) is kinds.get(one.kind, str) for one in CATALOGUE.values())


def test_a_text_for_couriers_stands_in_the_other_language_where_it_has_none(
    station: Station,
) -> None:
    settings = station.settings
    settings.set(by(CONSOLE), Key.ADDRESS, "建国门内大街 1 号")
    assert settings.wording(Key.ADDRESS, "en") == "建国门内大街 1 号"
    settings.set(by(CONSOLE), Key.ADDRESS_EN, "1 Jianguomen Inner Street")
    assert settings.wording(Key.ADDRESS, "en") == "1 Jianguomen Inner Street"
    assert settings.wording(Key.ADDRESS, "zh") == "建国门内大街 1 号"
    settings.set(by(CONSOLE), Key.AED_PLACE_EN, "Left of the door")
    assert settings.wording(Key.AED_PLACE, "zh") == "Left of the door"


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
    known = key in CATALOGUE and text != "null"
    assert station.settings.strays() == ([key] if known else [])
    station.close()


def test_an_address_an_earlier_release_took_longer_stays(grounds: Grounds) -> None:
    long = "建国门内大街一号院" * 13
    raw = grounds.raw()
    raw.execute(
        "INSERT INTO setting_value (key, value) VALUES (?, ?)", (Key.ADDRESS, json.dumps(long))
    )
    raw.close()
    station = grounds.open()
    assert station.settings.text(Key.ADDRESS) == long
    assert station.settings.strays() == []
    with pytest.raises(Refused, match="bad_value"):
        station.settings.set(by(CONSOLE), Key.ADDRESS, long + "。")
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
    station.settings.found(by(CONSOLE), {Key.OPENS: opens, Key.CLOSES: closes})
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
