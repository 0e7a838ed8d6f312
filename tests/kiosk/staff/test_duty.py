from __future__ import annotations

import pytest

from kiosk.common.actor import CONSOLE, KIOSK, Actor, Role
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Reason, Refused
from kiosk.staff.models import Duty
from kiosk.station import Station
from tests.support import DAY, HOUR, MINUTE, FakeTime, add_staff, by


@pytest.fixture
def volunteer(station: Station) -> Actor:
    return add_staff(station, Role.VOLUNTEER)


def test_a_volunteer_goes_on_duty_and_off_again(station: Station, volunteer: Actor) -> None:
    start(station, volunteer)
    assert [row.actor for row in station.staff.on_duty()] == [volunteer]
    station.staff.end_duty(by(volunteer), number(volunteer))
    assert station.staff.on_duty() == []


def test_saying_it_twice_is_one_spell(station: Station, volunteer: Actor) -> None:
    start(station, volunteer)
    start(station, volunteer)
    assert len(station.staff.on_duty()) == 1
    station.staff.end_duty(by(volunteer), number(volunteer))
    station.staff.end_duty(by(volunteer), number(volunteer))
    assert station.staff.on_duty() == []


def test_closing_time_ends_a_duty_even_before_it_is_worked_off(
    station: Station, volunteer: Actor, time: FakeTime
) -> None:
    start(station, volunteer)
    time.pass_ms(10 * HOUR - 1)
    station.run_due()
    assert len(station.staff.on_duty()) == 1
    time.pass_ms(1)
    assert station.staff.on_duty() == []
    station.run_due()
    newest = station.journal.latest(1)[0]
    assert (newest.verb, newest.actor, newest.subject) == ("duty.end", "station", number(volunteer))


def test_a_duty_begun_at_night_lasts_until_the_next_closing_time(
    station: Station, volunteer: Actor, time: FakeTime
) -> None:
    time.pass_ms(11 * HOUR)
    start(station, volunteer)
    time.pass_ms(22 * HOUR + 59 * MINUTE)
    station.run_due()
    assert len(station.staff.on_duty()) == 1
    time.pass_ms(MINUTE)
    station.run_due()
    assert station.staff.on_duty() == []


def test_a_courier_is_never_on_duty(station: Station, volunteer: Actor) -> None:
    with pytest.raises(Refused) as refused:
        station.staff.start_duty(by(KIOSK), number(volunteer))
    assert refused.value.reason is Reason.NOT_ALLOWED


def test_nobody_unknown_goes_on_duty(station: Station) -> None:
    with pytest.raises(Refused) as refused:
        station.staff.start_duty(by(CONSOLE), "nobody")
    assert refused.value.reason is Reason.NOT_FOUND


def test_only_a_manager_adds_an_account(station: Station) -> None:
    for role in (Role.VOLUNTEER, Role.STAFF):
        with pytest.raises(Refused) as refused:
            station.accounts.add(
                by(add_staff(station, role)), "王", Role.MANAGER, "", mint(Prefix.BADGE)
            )
        assert refused.value.reason is Reason.NOT_ALLOWED
    assert len(station.staff.managers()) == 1
    manager = add_staff(station, Role.MANAGER)
    assert station.staff.find(number(manager))
    assert len(station.staff.managers()) == 2


def start(station: Station, person: Actor) -> None:
    station.staff.start_duty(by(person), number(person))


def number(person: Actor) -> str:
    return person.name.removeprefix("staff:")


def test_who_was_on_duty_is_forgotten_with_the_visits_of_that_time(
    station: Station, time: FakeTime
) -> None:
    manager = station.staff.managers()[0]
    station.staff.start_duty(by(manager.actor), manager.number)
    station.staff.end_duty(by(manager.actor), manager.number)
    time.pass_ms(179 * DAY)
    station.run_due()
    assert Duty.select().count() == 1
    time.pass_ms(2 * DAY)
    station.run_due()
    assert Duty.select().count() == 0
