"""Product rule 11: doubt and its end, as the whole station lives through it."""

from __future__ import annotations

import pytest

from kiosk.checkin.models import FailedScan, Visit
from kiosk.common.actor import CONSOLE, KIOSK, Actor, Role
from kiosk.common.errors import Confirm, Reason, Refused
from kiosk.mailbox.models import Notice
from kiosk.mailbox.rules import Kind
from kiosk.staff.models import Duty
from kiosk.station import Station
from tests.support import DAY, HOUR, MINUTE, FakeTime, Grounds, add_staff, by, enrol, of, sure


def test_the_clock_of_a_new_station_is_confirmed(station: Station) -> None:
    assert station.clock.now().confirmed


@pytest.mark.parametrize("off", [DAY, -DAY, 90 * MINUTE, 0])
@pytest.mark.parametrize("role", [Role.VOLUNTEER, Role.STAFF, Role.MANAGER])
def test_up_to_a_day_off_anybody_with_a_staff_pin_may_confirm(
    station: Station, time: FakeTime, role: Role, off: int
) -> None:
    person = add_staff(station, role)
    time.step(HOUR)
    assert not station.clock.now().confirmed
    station.timekeeping.rely_on(by(person), time.wall + off)
    now = station.clock.now()
    assert (now.utc_ms, now.confirmed) == (time.wall + off, True)


@pytest.mark.parametrize("off", [DAY + 1, -DAY - 1, 730 * DAY])
def test_further_off_only_a_manager_may(station: Station, time: FakeTime, off: int) -> None:
    for role in (Role.VOLUNTEER, Role.STAFF):
        person = add_staff(station, role)
        with pytest.raises(Refused) as refused:
            station.timekeeping.rely_on(by(person), time.wall + off)
        assert refused.value.reason is Reason.CLOCK_FAR_OFF
        assert station.clock.now().utc_ms == time.wall
    station.timekeeping.rely_on(sure(add_staff(station, Role.MANAGER)), time.wall + off)
    assert station.clock.now().utc_ms == time.wall + off


def test_a_leap_of_months_asks_and_one_of_decades_is_a_slip_of_the_finger(
    station: Station, time: FakeTime
) -> None:
    manager = add_staff(station, Role.MANAGER)
    with pytest.raises(Confirm) as question:
        station.timekeeping.rely_on(by(manager), time.wall + 400 * DAY)
    assert (question.value.reason, question.value.facts) == (Reason.CLOCK_LEAPS, {"days": 400})
    with pytest.raises(Refused) as refused:
        station.timekeeping.rely_on(sure(manager), time.wall + 36 * 365 * DAY)
    assert refused.value.reason is Reason.BAD_VALUE
    with pytest.raises(Confirm) as question:
        station.timekeeping.rely_on(by(manager), time.wall - 3 * DAY)
    assert (question.value.reason, question.value.facts) == (Reason.CLOCK_GOES_BACK, {"days": 3})
    assert station.clock.now().utc_ms == time.wall


@pytest.mark.parametrize("actor", [KIOSK, Actor.visit("1")])
def test_a_courier_may_not_confirm_the_clock(station: Station, actor: Actor) -> None:
    with pytest.raises(Refused) as refused:
        station.timekeeping.rely_on(by(actor), station.clock.now().utc_ms)
    assert refused.value.reason is Reason.NOT_ALLOWED


def test_the_offset_is_kept_over_a_restart(grounds: Grounds, time: FakeTime) -> None:
    station = grounds.open()
    station.timekeeping.rely_on(sure(CONSOLE), time.wall - 3 * DAY)
    station.close()
    time.pass_ms(HOUR)
    station = grounds.open()
    now = station.clock.now()
    assert (now.utc_ms, now.confirmed) == (time.wall - 3 * DAY, True)
    station.close()


def test_confirming_twice_by_one_tap_does_not_turn_the_clock_back(
    station: Station, time: FakeTime
) -> None:
    call, shown = by(CONSOLE), time.wall
    station.timekeeping.rely_on(call, shown)
    time.pass_ms(30_000)
    station.timekeeping.rely_on(call, shown)
    assert station.clock.now().utc_ms == time.wall


@pytest.mark.parametrize(
    ("gap", "confirmed"),
    [(-MINUTE, True), (-3 * MINUTE, False), (29 * DAY, True), (31 * DAY, False)],
)
def test_a_restart_compares_with_the_moment_the_station_closed(
    grounds: Grounds, time: FakeTime, gap: int, confirmed: bool
) -> None:
    station = grounds.open()
    enrol(station)
    time.pass_ms(5 * HOUR)  # nothing happens until it is closed
    station.close()
    time.step(gap)
    station = grounds.open()
    assert station.clock.now().confirmed is confirmed
    station.close()


def test_a_doubt_outlives_a_restart_and_even_a_crash(grounds: Grounds, time: FakeTime) -> None:
    station = grounds.open()
    time.step(HOUR)
    station.run_due()
    crashed = grounds.as_after_a_crash(grounds.folder.with_name("crashed"))
    station.close()
    time.step(-HOUR)
    for folder in (grounds, crashed):
        station = folder.open()
        assert not station.clock.now().confirmed
        station.close()


def test_in_doubt_the_day_stays_the_last_confirmed_one_over_a_restart(
    grounds: Grounds, time: FakeTime
) -> None:
    """Entries written in doubt carry a time nobody vouched for: it must not become the day."""
    station = grounds.open()
    time.step(730 * DAY)
    station.checkin.scan(by(), enrol(station))
    assert station.clock.today() == "2026-11-23"
    station.close()
    station = grounds.open()
    assert not station.clock.now().confirmed
    assert station.clock.today() == "2026-11-23"
    station.close()


def test_in_doubt_every_service_runs_and_no_state_moves_by_itself(
    station: Station, time: FakeTime
) -> None:
    person = add_staff(station)
    station.staff.start_duty(by(person), person.name.removeprefix("staff:"))
    code, second = enrol(station), enrol(station, "王五")
    visit = station.checkin.scan(by(), code).visit
    time.step(400 * DAY)
    station.run_due()
    assert station.visits.figures().inside == 1
    assert [row.visit for row in station.visits.inside()] == [visit]
    assert len(station.staff.on_duty()) == 1
    assert station.amenities.serve(of(visit), visit, "tea").item == "tea"
    assert station.checkin.scan(by(), second).points == 2
    assert station.alarms.open_alarms() == []
    assert station.visits.figures().inside == 2


def test_in_doubt_nothing_is_purged_and_after_confirming_it_is(
    grounds: Grounds, time: FakeTime
) -> None:
    station = grounds.open()
    visit = station.checkin.scan(by(), enrol(station)).visit
    station.checkin.leave(of(visit), visit)
    station.close()
    time.step(200 * DAY)
    station = grounds.open()
    assert not station.privacy.is_due()
    station.run_due()
    assert rows(grounds, "visit") == 1
    station.timekeeping.rely_on(sure(CONSOLE), time.wall)
    station.run_due()
    assert rows(grounds, "visit") == 1, "an hour to notice that the year was mistyped"
    time.pass_ms(HOUR)
    station.run_due()
    assert rows(grounds, "visit") == 0
    station.close()


def test_a_wrong_year_put_right_within_the_hour_purges_nothing(
    station: Station, time: FakeTime
) -> None:
    visit = station.checkin.scan(by(), enrol(station)).visit
    station.checkin.leave(of(visit), visit)
    station.timekeeping.rely_on(sure(CONSOLE), time.wall + 365 * DAY)
    station.run_due()
    time.pass_ms(30 * MINUTE)
    station.timekeeping.rely_on(sure(CONSOLE), time.wall)
    for _hours in range(3):
        time.pass_ms(HOUR)
        station.run_due()
    assert station.visits.total("2026-11-23", "2026-11-23") == 1
    assert Visit.select().count() == 1


@pytest.mark.parametrize("crashes", [False, True])
def test_a_wrong_year_put_right_within_the_hour_purges_nothing_over_a_restart_either(
    grounds: Grounds, time: FakeTime, crashes: bool
) -> None:
    station = grounds.open()
    visit = station.checkin.scan(by(), enrol(station)).visit
    station.checkin.leave(of(visit), visit)
    station.timekeeping.rely_on(sure(CONSOLE), time.wall + 365 * DAY)
    place = grounds.as_after_a_crash(grounds.folder.with_name("crashed")) if crashes else grounds
    station.close()
    time.pass_ms(10 * HOUR)  # over night, while nobody could notice
    station = place.open()
    assert not station.privacy.is_due()
    station.timekeeping.rely_on(sure(CONSOLE), time.wall)
    for _hours in range(3):
        time.pass_ms(HOUR)
        station.run_due()
    assert Visit.select().count() == 1
    station.close()


def test_once_settled_a_restart_does_not_begin_the_hour_anew(
    grounds: Grounds, time: FakeTime
) -> None:
    station = grounds.open()
    station.timekeeping.rely_on(sure(CONSOLE), time.wall + 365 * DAY)
    time.pass_ms(HOUR)
    station.run_due()
    station.close()
    time.pass_ms(DAY)
    station = grounds.open()
    assert station.clock.is_settled()
    station.close()


@pytest.mark.parametrize("off", [-10_000 * DAY, 10_000 * DAY])
def test_what_is_noted_in_doubt_stays_as_long_as_it_should_and_no_longer(
    station: Station, time: FakeTime, off: int
) -> None:
    courier = enrol(station)
    person = add_staff(station)
    station.staff.start_duty(by(person), person.account)
    time.step(off)
    with pytest.raises(Refused):
        station.checkin.scan(by(), "6901234567892")
    visit = station.checkin.scan(by(), courier).visit
    owner = station.visits.courier_of(visit)
    assert owner
    expires = station.clock.now().utc_ms + 40 * DAY
    station.mailbox.post(owner, Kind.ENROLMENT_CONFIRMED, "x", {}, expires)
    station.staff.end_duty(by(person), person.account)
    station.timekeeping.rely_on(sure(CONSOLE), time.wall - off)
    assert left_after(station, time, 29) == (1, 1, 1)
    assert left_after(station, time, 2) == (0, 1, 1)
    assert left_after(station, time, 11) == (0, 0, 1)
    assert left_after(station, time, 140) == (0, 0, 0)


def left_after(station: Station, time: FakeTime, days: int) -> tuple[int, int, int]:
    """Failed scans, notices and duties that are left after some more days."""
    time.pass_ms(days * DAY)
    station.run_due()
    return FailedScan.select().count(), Notice.select().count(), Duty.select().count()


def test_who_came_on_duty_while_the_clock_ran_behind_stays_until_the_true_closing_time(
    station: Station, time: FakeTime
) -> None:
    person = add_staff(station)
    time.step(-10_000 * DAY)
    station.staff.start_duty(by(person), person.account)
    station.timekeeping.rely_on(sure(CONSOLE), time.wall + 10_000 * DAY)
    station.run_due()
    assert len(station.staff.on_duty()) == 1
    time.pass_ms(11 * HOUR)
    station.run_due()
    assert station.staff.on_duty() == []


def test_a_duty_overdue_by_a_clock_that_ran_behind_ends_and_its_row_stays_its_time(
    station: Station, time: FakeTime
) -> None:
    person = add_staff(station)
    time.step(-10_000 * DAY)
    station.staff.start_duty(by(person), person.account)
    time.pass_ms(3 * DAY)
    station.timekeeping.rely_on(sure(CONSOLE), time.wall + 10_000 * DAY)
    time.pass_ms(2 * HOUR)
    station.run_due()
    assert station.staff.on_duty() == []
    assert Duty.select().count() == 1
    time.pass_ms(181 * DAY)
    station.run_due()
    assert Duty.select().count() == 0


def test_who_is_seen_while_a_year_is_mistyped_is_not_forgotten_for_it(
    station: Station, time: FakeTime
) -> None:
    code = enrol(station)
    for years in (-1, 9):
        station.timekeeping.rely_on(sure(CONSOLE), time.wall + years * 365 * DAY)
        station.checkin.scan(by(), code)
        station.timekeeping.rely_on(sure(CONSOLE), time.wall)
        time.pass_ms(HOUR)
        station.run_due()
        assert station.badges.find(code), "still known"
    station.checkin.scan(by(), code)
    time.pass_ms(367 * DAY)
    station.run_due()
    assert station.badges.find(code) is None, "and no longer than anybody else"


def test_a_visit_touched_in_a_wrong_future_ends_after_the_clock_is_put_right(
    station: Station, time: FakeTime
) -> None:
    person = add_staff(station)
    time.step(730 * DAY)
    station.checkin.scan(by(), enrol(station))
    station.staff.start_duty(by(person), person.name.removeprefix("staff:"))
    station.timekeeping.rely_on(by(CONSOLE), time.wall - 730 * DAY)
    assert station.visits.figures().inside == 1
    time.pass_ms(91 * MINUTE)
    station.run_due()
    assert station.visits.figures().inside == 0
    time.pass_ms(9 * HOUR)
    station.run_due()
    assert station.staff.on_duty() == []


def test_people_who_may_still_be_inside_are_named_while_the_clock_is_in_doubt(
    station: Station, time: FakeTime
) -> None:
    station.checkin.scan(by(), enrol(station))
    time.pass_ms(2 * HOUR)
    station.run_due()
    time.step(730 * DAY)
    assert len(station.visits.maybe_inside()) == 1


def test_doubt_and_confirmation_are_journalled_the_latter_with_the_true_time(
    station: Station, time: FakeTime
) -> None:
    time.step(-DAY)
    station.run_due()
    true = time.wall + DAY
    station.timekeeping.rely_on(by(CONSOLE), true)
    confirmed, doubt = station.journal.latest(2)
    assert (doubt.verb, doubt.actor) == ("clock.doubt", "station")
    assert (confirmed.verb, confirmed.utc_ms) == ("clock.confirm", true)


def test_a_correction_backwards_raises_no_new_doubt_at_the_next_start(
    grounds: Grounds, time: FakeTime
) -> None:
    station = grounds.open()
    station.checkin.scan(by(), enrol(station))
    station.timekeeping.rely_on(by(CONSOLE), time.wall - 12 * HOUR)
    crashed = grounds.as_after_a_crash(grounds.folder.with_name("crashed"))
    station.close()
    for folder in (grounds, crashed):
        station = folder.open()
        assert station.clock.now().confirmed
        station.close()


def rows(grounds: Grounds, table: str) -> int:
    connection = grounds.raw()
    try:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
    finally:
        connection.close()
