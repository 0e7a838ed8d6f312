"""One step back per setting, and back to the default."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.common.errors import NotSaved, Reason, Refused
from kiosk.settings.rules import Key, Value
from kiosk.station import Station
from tests.support import Grounds, by, sure

VOLUME = Key.VOLUME


def put(station: Station, key: Key, value: Value) -> None:
    station.settings.set(by(CONSOLE), key, value)


def undo(station: Station, key: Key = VOLUME) -> None:
    station.settings.undo(by(CONSOLE), key)


def held(station: Station) -> tuple[Value, Value | None]:
    row = station.settings.row(VOLUME)
    return row.value, row.previous


def test_undo_brings_back_what_was_and_said_again_what_was_undone(station: Station) -> None:
    put(station, VOLUME, 30)
    put(station, VOLUME, 40)
    undo(station)
    assert held(station) == (30, 40)
    undo(station)
    assert held(station) == (40, 30)


def test_undo_of_the_first_change_is_the_default_of_any_release(
    station: Station, grounds: Grounds
) -> None:
    put(station, VOLUME, 30)
    undo(station)
    assert held(station) == (60, 30)
    raw = grounds.raw()
    [row] = raw.execute("SELECT value, previous FROM setting_value WHERE key = 'sound.volume'")
    raw.close()
    assert row == ("null", "30"), "the default is not pinned to what it is today"


def test_nothing_was_changed_so_there_is_nothing_to_undo(station: Station) -> None:
    assert station.settings.row(VOLUME).previous is None
    assert refused(lambda: undo(station)) is Reason.NOTHING_TO_UNDO
    assert refused(lambda: station.settings.undo(by(CONSOLE), Key.CONSENT_VERSION)) is (
        Reason.SETTING_FIXED
    )


def test_the_same_value_again_is_no_step(station: Station) -> None:
    put(station, VOLUME, 30)
    put(station, VOLUME, 30)
    undo(station)
    assert held(station) == (60, 30)


def test_back_to_the_default_can_be_undone_too(station: Station) -> None:
    put(station, VOLUME, 30)
    station.settings.reset(by(CONSOLE), VOLUME)
    assert held(station) == (60, 30)
    assert not station.settings.row(VOLUME).changed
    undo(station)
    assert held(station) == (30, 60)


def test_each_setting_has_its_own_step(station: Station) -> None:
    put(station, VOLUME, 30)
    put(station, Key.IDLE_SECONDS, 60)
    undo(station)
    assert station.settings.number(Key.IDLE_SECONDS) == 60
    undo(station, Key.IDLE_SECONDS)
    assert station.settings.number(Key.IDLE_SECONDS) == 45


def test_undo_and_reset_are_journalled_with_old_and_new(station: Station) -> None:
    put(station, VOLUME, 30)
    undo(station)
    undo(station)
    station.settings.reset(by(CONSOLE), VOLUME)
    entries = [
        (entry.verb, entry.subject, json.loads(entry.facts))
        for entry in reversed(station.journal.latest(3))
    ]
    assert entries == [
        ("settings.undo", VOLUME, {"old": 30, "new": 60}),
        ("settings.undo", VOLUME, {"old": 60, "new": 30}),
        ("settings.reset", VOLUME, {"old": 30, "new": 60}),
    ]


def test_a_late_second_tap_on_undo_is_one_undo(station: Station) -> None:
    put(station, VOLUME, 30)
    tap = by(CONSOLE)
    station.settings.undo(tap, VOLUME)
    station.settings.undo(tap, VOLUME)
    assert held(station) == (60, 30)


def test_after_a_crash_value_and_step_are_still_there(grounds: Grounds, tmp_path: Path) -> None:
    station = grounds.open()
    put(station, VOLUME, 30)
    put(station, VOLUME, 40)
    copy = grounds.as_after_a_crash(tmp_path / "copy")
    station.close()
    station = copy.open()
    assert held(station) == (40, 30)
    undo(station)
    assert held(station) == (30, 40)
    station.close()


def test_a_reader_beside_the_window_sees_the_change(grounds: Grounds) -> None:
    """One process binds one file, so the writer has gone by then; its log has not."""
    station = grounds.open()
    put(station, VOLUME, 30)
    station._lock.release()  # type: ignore[union-attr]  # as if killed
    reader = grounds.open(read_only=True)
    assert held(reader) == (30, 60)
    reader.close()


@pytest.mark.parametrize("before", ["999", '"loud"', "{not json"])
def test_a_step_that_no_longer_fits_is_none(grounds: Grounds, before: str) -> None:
    raw = grounds.raw()
    raw.execute("INSERT INTO setting_value VALUES ('sound.volume', '30', ?)", (before,))
    raw.close()
    station = grounds.open()
    assert held(station) == (30, None)
    assert refused(lambda: undo(station)) is Reason.NOTHING_TO_UNDO
    station.close()


def test_what_the_default_stood_in_for_is_not_brought_back(grounds: Grounds) -> None:
    raw = grounds.raw()
    raw.execute("INSERT INTO setting_value VALUES ('sound.volume', '999', NULL)")
    raw.close()
    station = grounds.open()
    put(station, VOLUME, 30)
    assert station.settings.strays() == []
    undo(station)
    assert held(station) == (60, 30)
    station.close()


def test_a_change_the_disk_does_not_take_is_not_used(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    from peewee import OperationalError

    from kiosk.settings import stored

    def full(*_row: object) -> None:
        raise OperationalError("database or disk is full")

    monkeypatch.setattr(stored, "keep", full)
    with pytest.raises(NotSaved):
        put(station, VOLUME, 30)
    assert held(station) == (60, None)


def test_something_is_forgotten_sooner_only_after_a_yes(station: Station) -> None:
    from kiosk.common.errors import Confirm

    key = Key.KEEP_VISITS_DAYS
    with pytest.raises(Confirm) as question:
        put(station, key, 90)
    assert (question.value.reason, question.value.facts) == (
        Reason.OLD_RECORDS_WILL_GO,
        {"days": 90},
    )
    put(station, key, 200)
    with pytest.raises(Confirm):
        undo(station, key)
    with pytest.raises(Confirm):
        station.settings.reset(by(CONSOLE), key)
    station.settings.undo(sure(CONSOLE), key)
    assert station.settings.number(key) == 180


def refused(action: object) -> Reason | None:
    try:
        action()  # type: ignore[operator]
    except Refused as no:
        return no.reason
    return None
