"""How a visit ends, how it is undone, and who is inside: product description, check-in."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.common.actor import CONSOLE, KIOSK, Actor, Role
from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.settings.rules import Key
from kiosk.station import Station
from kiosk.storage.database import database
from tests.support import DAY, HOUR, MINUTE, NOON, FakeTime, Grounds, add_staff, by, enrol, of, sure

TODAY = ("2026-11-23", "2026-11-23")


@pytest.fixture
def staff(station: Station) -> Actor:
    return add_staff(station, Role.STAFF)


def test_a_courier_who_says_so_has_left(station: Station) -> None:
    visit = arrive(station)
    assert station.checkin.leave(of(visit), visit).end == "left"
    assert station.visits.welcome(visit) is None
    assert station.visits.figures().inside == 0


def test_one_leaves_only_once(station: Station) -> None:
    visit = arrive(station)
    station.checkin.leave(of(visit), visit)
    assert refused(lambda: station.checkin.leave(of(visit), visit)) is Reason.VISIT_ENDED
    assert refused(lambda: station.checkin.not_me(of(visit), visit, "x")) is Reason.VISIT_ENDED


def test_a_scan_after_leaving_is_a_new_visit(station: Station) -> None:
    code = enrol(station)
    first = station.checkin.scan(by(), code)
    station.checkin.leave(of(first.visit), first.visit)
    second = station.checkin.scan(by(), code)
    assert (second.again, second.visit != first.visit) == (False, True)


@pytest.mark.parametrize(("minutes", "inside"), [(89, 1), (90, 0)])
def test_a_visit_nobody_touches_for_ninety_minutes_ends_by_itself_marked_as_guessed(
    station: Station, time: FakeTime, minutes: int, inside: int
) -> None:
    visit = arrive(station)
    time.pass_ms(minutes * MINUTE)
    assert station.visits.figures().inside == inside, "derived from the deadline"
    station.run_due()
    assert station.visits.figures().inside == inside
    if not inside:
        assert row(visit) == ("guessed", NOON + 90 * MINUTE)
        assert station.journal.latest(1)[0].verb == "checkin.guess_end"


def test_a_touch_starts_the_ninety_minutes_anew(station: Station, time: FakeTime) -> None:
    code = enrol(station)
    visit = station.checkin.scan(by(), code).visit
    time.pass_ms(80 * MINUTE)
    station.amenities.serve(of(visit), visit, "tea")
    time.pass_ms(80 * MINUTE)
    station.checkin.scan(by(), code)
    time.pass_ms(80 * MINUTE)
    station.run_due()
    assert row(visit) == ("", None)


def test_a_tap_just_too_late_finds_the_visit_ended_at_its_deadline(
    station: Station, time: FakeTime
) -> None:
    visit = arrive(station)
    time.pass_ms(90 * MINUTE + 1)
    assert refused(lambda: station.amenities.serve(of(visit), visit, "tea")) is Reason.VISIT_ENDED
    assert row(visit) == ("guessed", NOON + 90 * MINUTE)


def test_closing_time_ends_an_open_visit(station: Station, time: FakeTime) -> None:
    time.pass_ms(9 * HOUR + 30 * MINUTE)
    visit = arrive(station)
    time.pass_ms(30 * MINUTE)
    station.run_due()
    assert row(visit) == ("guessed", NOON + 10 * HOUR)


def test_a_visit_opened_after_closing_time_lasts_its_ninety_minutes(
    station: Station, time: FakeTime
) -> None:
    time.pass_ms(11 * HOUR)
    visit = arrive(station)
    time.pass_ms(89 * MINUTE)
    station.run_due()
    assert row(visit) == ("", None)
    time.pass_ms(MINUTE)
    station.run_due()
    assert row(visit) == ("guessed", NOON + 12 * HOUR + 30 * MINUTE)


def test_the_idle_time_is_a_setting(station: Station, time: FakeTime) -> None:
    station.settings.set(by(CONSOLE), Key.VISIT_IDLE_MINUTES, 10)
    visit = arrive(station)
    time.pass_ms(10 * MINUTE)
    station.run_due()
    assert row(visit) == ("guessed", NOON + 10 * MINUTE)


def test_ends_are_guessed_in_order_of_their_deadlines_also_after_a_long_time_off(
    grounds: Grounds, time: FakeTime
) -> None:
    station = grounds.open()
    first, second = enrol(station), enrol(station)
    early = station.checkin.scan(by(), first).visit
    time.pass_ms(MINUTE)
    late = station.checkin.scan(by(), second).visit
    time.pass_ms(MINUTE)
    station.checkin.scan(by(), first)
    station.close()
    time.pass_ms(10 * DAY)
    station = grounds.open()
    guessed = [row for row in station.journal.latest(9) if row.verb == "checkin.guess_end"]
    assert [entry.subject for entry in reversed(guessed)] == [late, early]
    station.close()


def test_working_off_deadlines_twice_changes_nothing(station: Station, time: FakeTime) -> None:
    arrive(station)
    time.pass_ms(2 * HOUR)
    station.run_due()
    head = station.journal.head()
    station.run_due()
    assert station.journal.head() == head


def test_not_me_voids_the_visit_this_very_scan_opened_and_frees_the_award(
    station: Station,
) -> None:
    code, scan = enrol(station), by()
    visit = station.checkin.scan(scan, code).visit
    assert station.checkin.not_me(of(visit), visit, scan.request_id).end == "not_me"
    assert station.visits.total(*TODAY) == 0
    assert station.checkin.scan(by(), code).points == 2
    assert station.visits.figures().today == 1


def test_not_me_leaves_alone_what_was_open_before_the_scan(station: Station) -> None:
    code, scan = enrol(station), by()
    visit = station.checkin.scan(by(), code).visit
    station.checkin.scan(scan, code)
    assert station.checkin.not_me(of(visit), visit, scan.request_id).end == ""
    assert row(visit) == ("", None)
    assert station.visits.total(*TODAY) == 1
    welcome = station.visits.welcome(visit)
    assert welcome
    assert welcome.points == 2


@pytest.mark.parametrize(("minutes", "reason"), [(15, None), (15.001, Reason.TOO_LATE)])
def test_staff_may_annul_within_fifteen_minutes(
    station: Station, staff: Actor, time: FakeTime, minutes: float, reason: Reason | None
) -> None:
    visit = arrive(station)
    time.pass_ms(int(minutes * MINUTE))
    assert refused(lambda: station.checkin.annul(sure(staff), visit)) is reason
    assert station.visits.total(*TODAY) == (0 if reason is None else 1)


def test_annulling_keeps_the_row_gives_the_points_back_and_frees_the_award(
    station: Station, staff: Actor
) -> None:
    code = enrol(station)
    visit = station.checkin.scan(by(), code).visit
    station.checkin.annul(sure(staff), visit)
    assert row(visit) == ("annulled", NOON)
    again = station.checkin.scan(by(), code)
    assert (again.again, again.points) == (False, 2)
    welcome = station.visits.welcome(again.visit)
    assert welcome
    assert (welcome.points, welcome.visits_this_month) == (2, 1)


def test_a_visit_that_was_left_may_still_be_annulled_and_keeps_its_end_time(
    station: Station, staff: Actor, time: FakeTime
) -> None:
    visit = arrive(station)
    time.pass_ms(MINUTE)
    station.checkin.leave(of(visit), visit)
    time.pass_ms(MINUTE)
    station.checkin.annul(sure(staff), visit)
    assert row(visit) == ("annulled", NOON + MINUTE)


def test_a_visit_is_undone_at_most_once(station: Station, staff: Actor) -> None:
    visit = arrive(station)
    station.checkin.annul(sure(staff), visit)
    why = refused(lambda: station.checkin.annul(sure(staff), visit))
    assert why is Reason.ALREADY_REVERSED
    assert refused(lambda: station.checkin.annul(sure(staff), "none")) is Reason.NOT_FOUND


@pytest.mark.parametrize("role", [None, Role.VOLUNTEER])
def test_only_staff_may_annul(station: Station, role: Role | None) -> None:
    visit = arrive(station)
    person = add_staff(station, role) if role else KIOSK
    assert refused(lambda: station.checkin.annul(sure(person), visit)) is Reason.NOT_ALLOWED


def test_the_inside_count_follows_arrivals_and_departures(station: Station, time: FakeTime) -> None:
    visits = [arrive(station) for _courier in range(3)]
    assert station.visits.figures().inside == 3
    station.checkin.leave(of(visits[0]), visits[0])
    assert (station.visits.figures().inside, station.visits.figures().today) == (2, 3)
    time.pass_ms(2 * HOUR)
    assert station.visits.figures().inside == 0


def test_the_roll_call_names_who_is_inside_by_arrival(station: Station, time: FakeTime) -> None:
    for name in ("张三丰", "李四", "王五"):
        station.checkin.scan(by(), enrol(station, name))
        time.pass_ms(MINUTE)
    assert [row.name for row in station.visits.inside()] == ["张三丰", "李四", "王五"]
    assert station.visits.inside()[0].opened_ms == NOON


@pytest.mark.parametrize(("hours", "maybe"), [(3, 1), (5, 1), (6, 0)])
def test_guessed_ends_of_the_last_four_hours_are_listed_apart(
    station: Station, time: FakeTime, hours: int, maybe: int
) -> None:
    arrive(station)
    left = arrive(station)
    station.checkin.leave(of(left), left)
    time.pass_ms(hours * HOUR)
    assert len(station.visits.maybe_inside()) == maybe, "derived before the deadline is worked off"
    station.run_due()
    assert len(station.visits.maybe_inside()) == maybe
    assert station.visits.inside() == []


def test_the_visit_number_counts_this_month_only(station: Station, time: FakeTime) -> None:
    code = enrol(station)
    numbers = []
    for _day in range(10):
        visit = station.checkin.scan(by(), code).visit
        welcome = station.visits.welcome(visit)
        assert welcome
        numbers.append(welcome.visits_this_month)
        station.checkin.leave(of(visit), visit)
        time.pass_ms(DAY)
    assert numbers == [1, 2, 3, 4, 5, 6, 7, 8, 1, 2]


def test_check_in_works_on_the_far_side_of_2038_and_on_leap_day(
    station: Station, time: FakeTime
) -> None:
    clock: Clock = station.clock
    for years in (2, 12, 30):
        time.pass_ms(years * 365 * DAY)
        visit = arrive(station)
        assert station.visits.welcome(visit)
        time.pass_ms(2 * HOUR)
        station.run_due()
        assert row(visit)[0] == "guessed"
        assert clock.now().confirmed


def arrive(station: Station) -> str:
    return station.checkin.scan(by(), enrol(station)).visit


def row(visit: str) -> tuple[object, object]:
    found = database.execute_sql("SELECT end, ended_ms FROM visit WHERE number = ?", (visit,))
    end, ended = found.fetchone()
    return end, ended


def refused(action: Callable[[], object]) -> Reason | None:
    try:
        action()
    except Refused as no:
        return no.reason
    return None


def test_nobody_does_anything_in_somebody_elses_visit(station: Station) -> None:
    visit, other = arrive(station), arrive(station)
    acts = [
        lambda: station.checkin.leave(of(other), visit),
        lambda: station.checkin.not_me(of(other), visit, "x"),
        lambda: station.amenities.serve(of(other), visit, "tea"),
        lambda: station.amenities.serve(by(), visit, "tea"),
    ]
    assert {refused(act) for act in acts} == {Reason.NOT_ALLOWED}
    assert station.visits.figures().inside == 2
