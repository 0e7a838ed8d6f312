"""Settings that only make sense together."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.common.errors import Reason, Refused
from kiosk.settings.kinds import Group
from kiosk.settings.rules import CATALOGUE, FORGETTING, NOT_ABOVE, Key, Value, objection
from kiosk.station import Station
from tests.support import FakeTime, Grounds, by, sure


def test_the_defaults_go_together() -> None:
    defaults = {key: setting.default for key, setting in CATALOGUE.items()}
    assert [objection(key, defaults) for key in Key] == [None] * len(Key)


@pytest.mark.parametrize(("less", "more"), NOT_ABOVE)
def test_the_shorter_one_of_a_pair_may_be_as_long_as_the_longer_and_no_longer(
    less: Key, more: Key
) -> None:
    both = min(CATALOGUE[less].high, CATALOGUE[more].high)
    assert objection(less, {less: both, more: both}) is None
    for changed, other, must in ((less, more, "not_exceed"), (more, less, "not_undercut")):
        no = objection(changed, {less: both, more: both - 1})
        assert no
        assert no.reason is Reason.SETTINGS_CLASH
        assert (no.facts["other"], no.facts["must"]) == (other, must)


@pytest.mark.parametrize(
    ("opens", "closes", "good"),
    [
        ("08:00", "22:00", True),
        ("22:00", "06:00", True),
        ("00:00", "24:00", True),
        ("00:00", "00:00", False),
        ("12:00", "12:00", False),
        ("24:00", "00:00", False),
        ("24:00", "24:00", False),
    ],
)
def test_a_house_that_is_never_open_is_no_house(opens: str, closes: str, good: bool) -> None:
    for key in (Key.OPENS, Key.CLOSES):
        no = objection(key, {Key.OPENS: opens, Key.CLOSES: closes})
        assert (no is None) is good
        if no:
            assert no.facts["must"] == "differ"


def test_there_may_be_no_quiet_hours_at_all(station: Station) -> None:
    station.settings.set(by(CONSOLE), Key.QUIET_TO, "21:00")
    assert not station.settings.is_quiet(station.clock.now().utc_ms)


def test_a_clash_names_the_other_setting_and_changes_nothing(station: Station) -> None:
    with pytest.raises(Refused) as no:
        station.settings.set(by(CONSOLE), Key.KEEP_VISITS_DAYS, 400)
    assert no.value.facts == {
        "key": Key.KEEP_VISITS_DAYS,
        "other": Key.KEEP_PEOPLE_DAYS,
        "held": 365,
        "must": "not_exceed",
    }
    assert station.settings.number(Key.KEEP_VISITS_DAYS) == 180
    assert station.journal.latest(1)[0].reason == "settings_clash"


def test_undo_and_reset_clash_too(station: Station) -> None:
    settings = station.settings
    settings.set(by(CONSOLE), Key.KEEP_PEOPLE_DAYS, 1000)
    settings.set(by(CONSOLE), Key.KEEP_VISITS_DAYS, 900)
    for back in (settings.undo, settings.reset):
        with pytest.raises(Refused) as no:
            back(sure(CONSOLE), Key.KEEP_PEOPLE_DAYS)
        assert no.value.reason is Reason.SETTINGS_CLASH


def test_what_clashed_in_an_older_release_still_holds_and_can_be_put_right(
    grounds: Grounds,
) -> None:
    raw = grounds.raw()
    for key, text in (("hours.opens", '"09:00"'), ("hours.closes", '"09:00"')):
        raw.execute("INSERT INTO setting_value (key, value) VALUES (?, ?)", (key, text))
    raw.close()
    station = grounds.open()
    station.settings.set(by(CONSOLE), Key.VOLUME, 30)
    station.settings.set(by(CONSOLE), Key.CLOSES, "21:00")
    assert station.settings.is_open(station.clock.now().utc_ms)
    station.close()


def test_a_new_station_is_set_up_with_all_its_settings_at_once(
    tmp_path: Path, time: FakeTime
) -> None:
    grounds = Grounds(tmp_path / "night", time)
    night: dict[Key, Value] = {Key.OPENS: "22:00", Key.CLOSES: "08:00"}  # one by one they clash
    grounds.found(night)
    station = grounds.open()
    assert not station.settings.is_open(station.clock.now().utc_ms)
    assert station.settings.row(Key.OPENS).previous is None
    station.close()


def test_a_new_station_that_is_never_open_is_not_founded(tmp_path: Path, time: FakeTime) -> None:
    grounds = Grounds(tmp_path / "never", time)
    with pytest.raises(Refused) as no:
        grounds.found({Key.OPENS: "08:00", Key.CLOSES: "08:00"})
    assert no.value.reason is Reason.SETTINGS_CLASH
    assert not grounds.folder.exists()


def test_every_time_that_something_is_kept_asks_before_it_is_shortened() -> None:
    kept = {key for key, setting in CATALOGUE.items() if setting.group is Group.KEEP}
    assert kept == set(FORGETTING), "see FORGETTING in kiosk/settings/rules.py"
