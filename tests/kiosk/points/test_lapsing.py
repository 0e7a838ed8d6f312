"""Points lapse at a month's end, once, announced before, and never in doubt."""

from __future__ import annotations

import json

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.journal.models import Entry
from kiosk.mailbox.rules import Kind
from kiosk.settings.rules import Key
from kiosk.station import Station
from tests.kiosk.points.test_known_bugs import undone_with_the_rest
from tests.kiosk.points.wallets import award, courier_of, go_to, lots, seen_on, spend
from tests.support import DAY, HOUR, FakeTime, Grounds, by, enrol, sure


def entries(verb: str) -> list[tuple[str, dict[str, object]]]:
    rows = Entry.select(Entry.subject, Entry.facts).where(Entry.verb == verb).order_by(Entry.seq)
    return [(subject, json.loads(facts)) for subject, facts in rows.tuples()]


def test_a_lot_is_good_through_its_last_day_and_lapses_once(
    station: Station, time: FakeTime, courier: int
) -> None:
    award(station, courier, "earned", 10)
    spend(station, courier, "cup", 3)
    go_to(station, time, "2027-11-30")
    assert station.points.balance(courier) == 7
    go_to(station, time, "2027-12-01")
    for _again in range(3):
        station.run_due()
        time.pass_ms(6000)
    assert station.points.balance(courier) == 0
    assert entries("points.lapse") == [("2027-11-30", {"people": 1, "points": 7})]
    statement = station.points_views.statement(courier)
    assert [(row.kind, row.points) for row in statement] == [
        ("lapse", -7), ("earn", 10), ("spend", -3)
    ]  # fmt: skip
    assert station.points_views.audit().is_sound


def test_months_in_which_the_machine_was_off_lapse_all_the_same(
    grounds: Grounds, time: FakeTime
) -> None:
    station = grounds.open()
    row = courier_of(station, enrol(station))
    award(station, row, "November", 10)
    go_to(station, time, "2026-12-15")
    award(station, row, "December", 5)
    station.close()
    weeks_pass(grounds, time, "2027-11-10")
    time.pass_ms(29 * DAY)
    grounds.open().close()
    time.pass_ms(29 * DAY)
    station = grounds.open()
    assert station.points.balance(row) == 0
    assert [day for day, _facts in entries("points.lapse")] == ["2027-11-30", "2027-12-31"]
    station.close()


def test_a_month_in_which_nothing_lapses_is_no_entry(station: Station, time: FakeTime) -> None:
    go_to(station, time, "2027-01-01")
    assert entries("points.lapse") == []


def test_in_doubt_nothing_lapses(station: Station, time: FakeTime, courier: int) -> None:
    award(station, courier, "earned", 10)
    time.step(400 * DAY)
    station.run_due()
    assert station.points.balance(courier) == 10
    assert lots(station, courier) == {"2027-11-30": 10}
    spend(station, courier, "cup", 4)
    assert station.points.balance(courier) == 6


def test_a_wrong_year_typed_in_takes_nothing_before_it_can_be_put_right(
    station: Station, time: FakeTime, courier: int
) -> None:
    award(station, courier, "earned", 10)
    wrong = station.clock.now().utc_ms + 400 * DAY
    station.timekeeping.rely_on(sure(CONSOLE), wrong)
    time.pass_ms(HOUR // 2)
    station.run_due()
    assert station.points.balance(courier) == 10
    station.timekeeping.rely_on(sure(CONSOLE), station.clock.now().utc_ms - 400 * DAY)
    time.pass_ms(2 * HOUR)
    station.run_due()
    assert station.points.balance(courier) == 10
    assert entries("points.lapse") == []


def test_after_a_wrong_future_months_lapse_when_they_are_over(
    station: Station, time: FakeTime
) -> None:
    """What was done in it does not keep the true months from being looked at."""
    station.timekeeping.rely_on(sure(CONSOLE), station.clock.now().utc_ms + 2000 * DAY)
    time.pass_ms(2 * HOUR)
    station.run_due()
    station.timekeeping.rely_on(sure(CONSOLE), station.clock.now().utc_ms - 2000 * DAY)
    time.pass_ms(2 * HOUR)
    station.run_due()
    courier = courier_of(station, enrol(station))
    award(station, courier, "earned", 10)
    go_to(station, time, "2027-12-01")
    assert station.points.balance(courier) == 0
    assert entries("points.lapse") == [("2027-11-30", {"people": 1, "points": 10})]


def test_a_notice_comes_a_fortnight_before_once_and_only_to_whom_it_concerns(
    station: Station, time: FakeTime, courier: int
) -> None:
    award(station, courier, "earned", 10)
    other = station.registry.by_number(station.checkin.badge_of(enrol(station, "李四")).holder)
    assert other
    go_to(station, time, "2027-11-16")
    assert station.mailbox.waiting(courier) == []
    for day in ("2027-11-17", "2027-11-18", "2027-11-29"):
        go_to(station, time, day)
    [notice] = station.mailbox.waiting(courier)
    assert notice.kind is Kind.POINTS_LAPSING
    assert notice.facts == {"points": 10, "day": "2027-11-30"}
    assert station.mailbox.waiting(other.id) == []
    assert entries("points.announce") == [("2027-11-30", {"people": 1})]
    go_to(station, time, "2027-12-01")
    assert station.mailbox.waiting(courier) == []


@pytest.mark.parametrize(("months", "until"), [(1, "2026-12-31"), (60, "2031-11-30")])
def test_a_manager_says_how_long_points_are_good(
    station: Station, courier: int, months: int, until: str
) -> None:
    award(station, courier, "before", 1)
    station.settings.set(by(CONSOLE), Key.POINTS_MONTHS, months)
    award(station, courier, "after", 2)
    assert lots(station, courier) == {"2027-11-30": 1, until: 2}


def test_a_lapse_that_was_not_saved_is_done_again(
    station: Station, time: FakeTime, courier: int
) -> None:
    award(station, courier, "earned", 10)
    time.pass_ms(400 * DAY)
    seen_on(station.clock.today())
    undone_with_the_rest(lambda: station.commands.run_due(station.clock.now()))
    station.run_due()
    assert [points["points"] for _day, points in entries("points.lapse")] == [10]


def test_what_has_lapsed_but_was_not_booked_yet_is_not_shown_beside_the_window(
    grounds: Grounds, time: FakeTime
) -> None:
    station = grounds.open()
    row = courier_of(station, enrol(station))
    award(station, row, "earned", 10)
    station.close()
    weeks_pass(grounds, time, "2027-11-10")
    time.pass_ms(25 * DAY)
    reader = grounds.open(read_only=True)
    assert reader.clock.now().confirmed
    assert (reader.points.balance(row), lots(reader, row)) == (0, {})
    assert entries("points.lapse") == []
    reader.close()


def weeks_pass(grounds: Grounds, time: FakeTime, day: str) -> None:
    """Open the station now and then until a day, so that its clock stays sure."""
    while True:
        station = grounds.open()
        today = station.clock.today()
        seen_on(today)
        station.close()
        if today >= day:
            return
        time.pass_ms(20 * DAY)
