"""Points staff give: who alone, who with a second person, and nobody to himself."""

from __future__ import annotations

import pytest

from kiosk.common.actor import CONSOLE, Role
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Reason, Refused
from kiosk.merits.models import PointsGrant, PointsGrantPerson
from kiosk.merits.rules import Why, may_alone
from kiosk.station import Station
from tests.kiosk.merits.people import colleague
from tests.support import DAY, FakeTime, add_staff, by, enrol, sure


def riders(station: Station, count: int) -> tuple[str, ...]:
    return tuple(
        station.checkin.badge_of(enrol(station, f"小{number}王")).holder for number in range(count)
    )


def balance(station: Station, courier: str) -> int:
    row = station.registry.by_number(courier)
    assert row
    return station.points.balance(row.id)


def refused(action: object) -> Reason:
    with pytest.raises(Refused) as refusal:
        action()  # type: ignore[operator]
    return refusal.value.reason


@pytest.mark.parametrize(
    ("points", "points_today", "people", "people_today", "alone"),
    [
        (200, 0, 20, 0, True), (201, 0, 1, 0, False), (1, 0, 21, 0, False),
        (100, 100, 1, 0, True), (100, 101, 1, 0, False),
        (1, 0, 1, 19, True), (1, 0, 1, 20, False),
    ],
)  # fmt: skip
def test_how_much_one_person_gives_alone_on_a_day(
    points: int, points_today: int, people: int, people_today: int, alone: bool
) -> None:
    assert may_alone(points, points_today, people, people_today) is alone


def test_a_small_grant_is_there_at_once(station: Station) -> None:
    people = riders(station, 3)
    done = station.grants.grant(by(add_staff(station)), people, 40, Why.HELPED)
    assert (done.people, done.proposal) == (3, "")
    assert [balance(station, courier) for courier in people] == [40, 40, 40]
    entry = station.journal.latest(1)[0]
    assert entry.facts == '{"given":3,"people":3,"points":40,"why":"helped"}'
    assert entry.subject == done.grant
    assert station.grants.find(done.grant)


def test_a_large_grant_waits_for_another_person(station: Station) -> None:
    (courier,) = riders(station, 1)
    first, second = colleague(station), colleague(station)
    done = station.grants.grant(by(first), (courier,), 201, Why.EVENT)
    assert balance(station, courier) == 0
    assert refused(lambda: station.proposals.approve(by(first), done.proposal)) == "own_proposal"
    station.proposals.approve(by(second), done.proposal)
    assert balance(station, courier) == 201


def test_a_grant_to_many_waits_for_another_person(station: Station) -> None:
    people = riders(station, 21)
    done = station.grants.grant(by(add_staff(station)), people, 1, Why.EVENT)
    assert done.proposal
    assert sum(balance(station, courier) for courier in people) == 0
    station.proposals.approve(by(colleague(station)), done.proposal)
    assert sum(balance(station, courier) for courier in people) == 21


def test_two_halves_are_as_much_as_the_whole(station: Station, time: FakeTime) -> None:
    (courier,) = riders(station, 1)
    first, other = add_staff(station), add_staff(station)
    assert not station.grants.grant(by(first), (courier,), 150, Why.HELPED).proposal
    assert station.grants.grant(by(other), (courier,), 51, Why.HELPED).proposal
    time.pass_ms(DAY)
    assert not station.grants.grant(by(other), (courier,), 150, Why.HELPED).proposal


def test_twenty_people_a_day_are_twenty_however_often_somebody_asks(station: Station) -> None:
    people, first = riders(station, 21), add_staff(station)
    assert not station.grants.grant(by(first), people[:20], 1, Why.EVENT).proposal
    assert station.grants.grant(by(first), people[20:], 1, Why.EVENT).proposal


def test_a_person_named_twice_gets_it_once(station: Station) -> None:
    (courier,) = riders(station, 1)
    station.grants.grant(by(CONSOLE), (courier, courier), 5, Why.HELPED)
    assert balance(station, courier) == 5


def test_the_same_request_is_one_grant(station: Station) -> None:
    (courier,) = riders(station, 1)
    call = by(add_staff(station))
    first = station.grants.grant(call, (courier,), 5, Why.HELPED)
    assert station.grants.grant(call, (courier,), 5, Why.HELPED) == first
    assert balance(station, courier) == 5


def test_nobody_gives_to_himself_or_to_his_namesake(station: Station) -> None:
    code = enrol(station)
    me = add_staff(station, Role.MANAGER, rides=code)
    mine = station.checkin.badge_of(code).holder
    other = riders(station, 1)
    assert refused(lambda: station.grants.grant(by(me), (*other, mine), 5, Why.HELPED)) == (
        "own_record"
    )
    assert balance(station, other[0]) == 0, "all or nothing"
    namesake = station.checkin.badge_of(enrol(station, "李明")).holder
    untied = add_staff(station)
    assert refused(lambda: station.grants.grant(by(untied), (namesake,), 5, Why.HELPED)) == (
        "namesake"
    )
    done = station.grants.grant(by(CONSOLE), (namesake,), 5, Why.HELPED)
    assert done.people == 1


def test_a_namesake_approves_nothing_either(station: Station) -> None:
    code, badge = mint(Prefix.BADGE), enrol(station, "王芳")
    number = station.accounts.add(by(CONSOLE), "王芳", Role.STAFF, "", code).staff
    row = station.staff.find(number)
    assert row
    station.pins._proven_ms[number] = station.clock.monotonic_ms()
    rider = station.checkin.badge_of(badge).holder
    done = station.grants.grant(by(add_staff(station)), (rider,), 300, Why.HELPED)
    assert refused(lambda: station.proposals.approve(by(row.actor), done.proposal)) == "namesake"


@pytest.mark.parametrize("points", [0, -1, 1001, 10**30])
def test_points_are_between_one_and_a_thousand(station: Station, points: int) -> None:
    (courier,) = riders(station, 1)
    assert refused(lambda: station.grants.grant(by(CONSOLE), (courier,), points, Why.HELPED)) == (
        "bad_value"
    )


def test_who_is_nobody_here_or_not_confirmed_gets_nothing(station: Station) -> None:
    pending = station.enrolment.enrol_self(by(), "王", "闪送", "", mint(Prefix.BADGE)).courier
    for people in ((), ("0" * 32,), (pending,)):
        assert refused(lambda people=people: station.grants.grant(
            by(CONSOLE), people, 5, Why.HELPED)) == "not_found"  # fmt: skip
    (courier,) = riders(station, 1)
    assert refused(lambda: station.grants.grant(by(CONSOLE), (courier,), 5, "favour")) == (
        "bad_value"
    )


def test_who_left_before_it_was_approved_gets_nothing(station: Station) -> None:
    people = riders(station, 2)
    done = station.grants.grant(by(add_staff(station)), people, 300, Why.EVENT)
    station.registry.leave(sure(CONSOLE), people[0])
    station.proposals.approve(by(colleague(station)), done.proposal)
    assert [balance(station, courier) for courier in people] == [0, 300]
    assert '"given":1' in station.journal.latest(1)[0].facts


def test_who_was_given_something_is_forgotten_with_the_visits_of_that_time(
    station: Station, time: FakeTime
) -> None:
    (courier,) = riders(station, 1)
    station.grants.grant(by(CONSOLE), (courier,), 5, Why.HELPED)
    time.pass_ms(181 * DAY)
    station.run_due()
    time.pass_ms(DAY)
    station.run_due()
    assert (PointsGrant.select().count(), PointsGrantPerson.select().count()) == (0, 0)
    assert balance(station, courier) == 5
