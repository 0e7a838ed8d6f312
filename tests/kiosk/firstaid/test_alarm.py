"""Product rule 4: 求助."""

from __future__ import annotations

import json

import pytest

from kiosk.common.actor import CONSOLE, KIOSK, Actor, Call, Role
from kiosk.common.errors import Confirm, Reason, Refused
from kiosk.common.ids import new_number
from kiosk.firstaid.service import UNSAVED, Raised
from kiosk.settings.rules import Key
from kiosk.station import Station
from kiosk.storage.database import database
from tests.support import HOUR, MINUTE, NOON, FakeTime, Grounds, add_staff, by, enrol, sure

YES = frozenset({Reason.CALL_FOR_HELP, Reason.NOBODY_ON_DUTY, Reason.PRESSED_BY_MISTAKE})


def test_it_asks_once_and_then_sounds(station: Station) -> None:
    call = by()
    with pytest.raises(Confirm) as question:
        station.alarms.raise_alarm(call)
    assert station.alarms.open_alarms() == []
    yes = Call(call.by, call.request_id, frozenset({question.value.reason}))
    raised = station.alarms.raise_alarm(yes)
    (row,) = station.alarms.open_alarms()
    assert (row.number, row.raised_ms, row.mistaken) == (raised.number, NOON, False)


def test_it_tells_the_truth_about_who_will_hear_it(station: Station, time: FakeTime) -> None:
    with pytest.raises(Confirm) as question:
        station.alarms.raise_alarm(by())
    assert question.value.reason is Reason.NOBODY_ON_DUTY
    person = add_staff(station, Role.VOLUNTEER)
    station.staff.start_duty(by(person), person.name.removeprefix("staff:"))
    with pytest.raises(Confirm) as question:
        station.alarms.raise_alarm(by())
    assert question.value.reason is Reason.CALL_FOR_HELP
    assert call_for_help(station, time).on_duty == 1
    time.pass_ms(11 * HOUR)
    assert call_for_help(station, time).on_duty == 0, "closing time ends a duty"


def test_a_second_call_joins_the_alarm_that_is_open(station: Station, time: FakeTime) -> None:
    first = call_for_help(station, time)
    time.pass_ms(MINUTE)
    assert call_for_help(station, time).number == first.number
    assert [row.raised_ms for row in station.alarms.open_alarms()] == [NOON]


def test_a_call_after_it_shrank_takes_the_screen_again(station: Station, time: FakeTime) -> None:
    call_for_help(station, time)
    time.pass_ms(11 * MINUTE)
    assert [row.shrunk for row in station.alarms.open_alarms()] == [True]
    call_for_help(station, time)
    (row,) = station.alarms.open_alarms()
    assert (row.shrunk, row.raised_ms, row.show_numbers) == (False, NOON, True)


def test_while_it_sounds_nobody_is_asked_again(station: Station, time: FakeTime) -> None:
    first = call_for_help(station, time)
    assert station.alarms.raise_alarm(by()).number == first.number


def test_a_wrong_clock_neither_holds_an_alarm_for_ever_nor_shrinks_it_early(
    station: Station, time: FakeTime
) -> None:
    call_for_help(station, time)
    assert not station.alarms.open_alarms()[0].shrunk
    time.step(400 * 24 * HOUR)
    assert not station.alarms.open_alarms()[0].shrunk
    time.pass_ms(10 * MINUTE)
    assert not station.clock.now().confirmed
    assert station.alarms.open_alarms()[0].shrunk


def test_on_a_full_disk_it_sounds_all_the_same_and_is_stored_once_it_can_be(
    station: Station, time: FakeTime
) -> None:
    pages = database.execute_sql("PRAGMA page_count").fetchone()[0]
    database.execute_sql(f"PRAGMA max_page_count = {pages}")
    calls = (station.alarms.call_for_help(sure()).number for _turn in range(200))
    assert UNSAVED in calls, "the control: the disk is full at one of them"
    rows = station.alarms.open_alarms()
    assert [row.show_numbers for row in rows if row.number == UNSAVED] == [True]
    station.alarms.store_unsaved()  # after an error the connection is a new one, and takes it
    assert [row.number for row in station.alarms.open_alarms()] != [UNSAVED]
    assert len(station.alarms.open_alarms()) == 1


@pytest.mark.parametrize("role", [Role.VOLUNTEER, Role.STAFF, Role.MANAGER])
def test_a_staff_badge_ends_it(station: Station, time: FakeTime, role: Role) -> None:
    alarm = call_for_help(station, time)
    station.alarms.acknowledge(by(add_staff(station, role)), alarm.number)
    assert station.alarms.open_alarms() == []


@pytest.mark.parametrize("actor", [KIOSK, Actor.visit("1")])
def test_nobody_else_ends_it(station: Station, time: FakeTime, actor: Actor) -> None:
    alarm = call_for_help(station, time)
    with pytest.raises(Refused) as refused:
        station.alarms.acknowledge(by(actor), alarm.number)
    assert refused.value.reason is Reason.NOT_ALLOWED
    assert len(station.alarms.open_alarms()) == 1


def test_it_is_acknowledged_once(station: Station, time: FakeTime) -> None:
    person, alarm = add_staff(station), call_for_help(station, time)
    station.alarms.acknowledge(by(person), alarm.number)
    with pytest.raises(Refused) as refused:
        station.alarms.acknowledge(by(person), alarm.number)
    assert refused.value.reason is Reason.NOT_FOUND


def test_where_somebody_went_stands_there_for_an_hour(station: Station, time: FakeTime) -> None:
    person, first = add_staff(station), call_for_help(station, time)
    assert station.alarms.answered() == []
    time.pass_ms(MINUTE)
    station.alarms.acknowledge(by(person), first.number)
    second = station.alarms.raise_alarm(confirmed(), "burn")
    station.alarms.acknowledge(by(person), second.number)
    assert [(row.raised_ms, row.complaint) for row in station.alarms.answered()] == [
        (NOON + MINUTE, "burn"),
        (NOON, ""),
    ]
    time.pass_ms(HOUR)
    assert len(station.alarms.answered()) == 2
    time.pass_ms(1)
    assert station.alarms.answered() == []


def test_where_nobody_had_to_go_is_not_where_somebody_went(
    station: Station, time: FakeTime
) -> None:
    alarm = call_for_help(station, time)
    station.alarms.mistaken(confirmed(), alarm.number)
    station.alarms.acknowledge(by(add_staff(station)), alarm.number)
    assert station.alarms.answered() == []


def test_pressed_by_mistake_asks_once_silences_and_stays_on_the_board(
    station: Station, time: FakeTime
) -> None:
    alarm = call_for_help(station, time)
    with pytest.raises(Confirm) as question:
        station.alarms.mistaken(by(), alarm.number)
    assert question.value.reason is Reason.PRESSED_BY_MISTAKE
    assert not station.alarms.open_alarms()[0].mistaken
    station.alarms.mistaken(confirmed(), alarm.number)
    assert [row.mistaken for row in station.alarms.open_alarms()] == [True]
    station.alarms.acknowledge(by(add_staff(station)), alarm.number)
    assert station.alarms.open_alarms() == []


def test_help_after_a_mistake_is_a_new_alarm(station: Station, time: FakeTime) -> None:
    first = call_for_help(station, time)
    station.alarms.mistaken(confirmed(), first.number)
    time.pass_ms(MINUTE)
    second = call_for_help(station, time)
    assert [row.number for row in station.alarms.open_alarms()] == [first.number, second.number]


def test_after_a_minute_the_numbers_stand_there_and_after_ten_it_shrinks(
    station: Station, time: FakeTime
) -> None:
    call_for_help(station, time)
    seen = []
    for _look in range(4):
        (row,) = station.alarms.open_alarms()
        seen.append((row.show_numbers, row.shrunk))
        time.pass_ms(MINUTE if not row.show_numbers else 9 * MINUTE - 1 if len(seen) == 2 else 1)
    assert seen == [(False, False), (True, False), (True, False), (True, True)]


def test_when_it_shrinks_is_a_setting(station: Station, time: FakeTime) -> None:
    station.settings.set(by(CONSOLE), Key.ALARM_SHRINK_MINUTES, 2)
    call_for_help(station, time)
    time.pass_ms(2 * MINUTE)
    assert station.alarms.open_alarms()[0].shrunk


def test_a_clock_set_back_never_hides_the_numbers_to_call(station: Station, time: FakeTime) -> None:
    call_for_help(station, time)
    assert not station.alarms.open_alarms()[0].show_numbers
    time.step(-5 * HOUR)
    time.pass_ms(MINUTE)
    assert station.alarms.open_alarms()[0].show_numbers


def test_an_alarm_outlives_a_restart(grounds: Grounds, time: FakeTime) -> None:
    station = grounds.open()
    alarm = call_for_help(station, time)
    station.close()
    station = grounds.open()
    assert [row.number for row in station.alarms.open_alarms()] == [alarm.number]
    station.close()


def test_nothing_about_an_alarm_leads_to_who_called(station: Station, time: FakeTime) -> None:
    """Whatever screen it was called from, refused or done: no visit, no courier, no badge."""
    code = enrol(station)
    visit = station.checkin.scan(by(), code).visit
    courier = Actor.visit(visit)
    alarm = call_for_help(station, time, courier)
    station.alarms.mistaken(confirmed(courier), alarm.number)
    station.alarms.acknowledge(by(add_staff(station)), alarm.number)
    with pytest.raises(Refused):
        station.alarms.mistaken(confirmed(courier), alarm.number)
    badge = station.checkin.badge_of(code)
    rows = database.execute_sql("SELECT * FROM alarm").fetchall()
    rows += database.execute_sql(
        "SELECT actor, subject, facts, verb FROM journal WHERE verb LIKE 'alarm.%'"
    ).fetchall()
    told = json.dumps(rows)
    assert not [one for one in (visit, badge.number, badge.holder) if one in told]
    actors = [row[0] for row in rows if str(row[-1]).startswith(("alarm.raise", "alarm.mistake"))]
    assert actors == ["anonymous"] * 3


def confirmed(actor: Actor = KIOSK) -> Call:
    return Call(actor, new_number(), YES)


def call_for_help(station: Station, time: FakeTime, actor: Actor = KIOSK) -> Raised:
    return station.alarms.raise_alarm(confirmed(actor))
