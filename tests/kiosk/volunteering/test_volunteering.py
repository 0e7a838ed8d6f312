"""A plan from its start to the minutes credited, and everything that may come between."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from peewee import IntegrityError

from kiosk.common.actor import CONSOLE, Actor, Role
from kiosk.common.chores import Chore, ChoreKind
from kiosk.common.errors import Reason, Refused
from kiosk.journal.models import Entry
from kiosk.station import Station
from kiosk.storage.database import database
from kiosk.volunteering.models import VolunteerMinutes, VolunteerPlan, VolunteerTask
from kiosk.volunteering.rules import GRACE_MINUTES
from tests.kiosk.stock.kit import stock_up
from tests.support import DAY, MINUTE, FakeTime, add_staff, by, sure


@pytest.fixture
def me(station: Station) -> Actor:
    return add_staff(station, Role.VOLUNTEER)


def want_hands(station: Station, time: FakeTime) -> None:
    """Something expired and something short in the kit, something expired on a shelf."""
    station.volunteering.sources = station.volunteering.sources[:1]  # kits and AED are looked after
    stock_up(station, "创可贴", expiry="2026-11-23", quantity=3)
    stock_up(station, "纱布", quantity=2, minimum=5)
    shelf = station.products.add_place(by(CONSOLE), "shelf", "备用柜").place
    stock_up(station, "绷带", expiry="2026-11-23", quantity=4, place="备用柜")
    assert shelf
    time.pass_ms(DAY)


def given() -> list[tuple[str, int, str]]:
    table = VolunteerMinutes
    return list(table.select(table.staff, table.minutes, table.tasks).order_by(table.id).tuples())


def no_plan() -> bool:
    return not VolunteerPlan.select().exists() and not VolunteerTask.select().exists()


def test_the_worst_is_planned_done_and_credited(
    station: Station, time: FakeTime, me: Actor
) -> None:
    want_hands(station, time)
    started = station.volunteering.start(by(me), 10)
    assert (started.minutes, started.tasks) == (10, 3)
    plan = station.volunteering.open_plan(me.account)
    assert plan
    found = [(row.chore.kind, row.chore.pieces, row.done) for row in plan.tasks]
    assert found == [
        (ChoreKind.EXPIRED, 3, False),
        (ChoreKind.SHORT, 3, False),
        (ChoreKind.SHELF_EXPIRED, 4, False),
    ]
    assert plan.tasks[0].chore.day == "2026-11-23"
    time.pass_ms(4 * MINUTE)
    for line in (0, 2):
        station.volunteering.tick(by(me), plan.number, line)
    time.pass_ms(2 * MINUTE)
    ended = station.volunteering.finish(by(me), plan.number)
    assert (ended.minutes, ended.total) == (6, 6)
    assert given() == [(me.account, 6, "expired shelf_expired")]
    assert no_plan()
    assert station.volunteering.open_plan(me.account) is None


def test_one_finish_is_one_credit(station: Station, time: FakeTime, me: Actor) -> None:
    want_hands(station, time)
    plan = station.volunteering.start(by(me), 5).plan
    station.volunteering.tick(by(me), plan, 0)
    call = by(me)
    first = station.volunteering.finish(call, plan)
    assert station.volunteering.finish(call, plan) == first
    with pytest.raises(Refused) as refused:
        station.volunteering.finish(by(me), plan)
    assert refused.value.reason is Reason.NOT_FOUND
    assert station.volunteering.total(me.account) == first.minutes == 1


def test_nothing_done_credits_nothing(station: Station, time: FakeTime, me: Actor) -> None:
    want_hands(station, time)
    plan = station.volunteering.start(by(me), 5).plan
    station.volunteering.tick(by(me), plan, 1)
    station.volunteering.tick(by(me), plan, 1, done=False)
    time.pass_ms(3 * MINUTE)
    assert station.volunteering.finish(by(me), plan).minutes == 0
    assert given() == []


def test_never_more_than_was_chosen_counts(station: Station, time: FakeTime, me: Actor) -> None:
    want_hands(station, time)
    plan = station.volunteering.start(by(me), 5).plan
    time.pass_ms(25 * MINUTE)
    station.volunteering.tick(by(me), plan, 0)
    assert station.volunteering.finish(by(me), plan).minutes == 5


def test_a_plan_left_open_ends_by_itself_with_what_its_last_task_told(
    station: Station, time: FakeTime, me: Actor
) -> None:
    want_hands(station, time)
    plan = station.volunteering.start(by(me), 10).plan
    time.pass_ms(7 * MINUTE)
    station.volunteering.tick(by(me), plan, 0)
    time.pass_ms((GRACE_MINUTES + 3) * MINUTE)
    assert station.volunteering.open_plan(me.account) is None, "told before time was moved on"
    station.run_due()
    station.run_due()
    assert given() == [(me.account, 7, "expired")]
    ends = Entry.select(Entry.actor, Entry.subject).where(Entry.verb == "volunteering.end")
    assert list(ends.tuples()) == [("station", plan)]
    assert station.volunteering.start(by(me), 5).tasks == 3


def test_a_plan_left_open_without_anything_done_credits_nothing(
    station: Station, time: FakeTime, me: Actor
) -> None:
    want_hands(station, time)
    station.volunteering.start(by(me), 5)
    time.pass_ms(DAY)
    station.run_due()
    assert (given(), no_plan()) == ([], True)


def test_a_clock_in_doubt_ends_no_plan_and_credits_no_leap(
    station: Station, time: FakeTime, me: Actor
) -> None:
    want_hands(station, time)
    plan = station.volunteering.start(by(me), 10).plan
    time.step(400 * DAY)
    time.pass_ms(3 * MINUTE)
    station.run_due()
    assert station.volunteering.open_plan(me.account)
    station.volunteering.tick(by(me), plan, 0)
    assert station.volunteering.finish(by(me), plan).minutes == 3
    day = VolunteerMinutes.select(VolunteerMinutes.day).scalar()
    assert day == "2026-11-24", "the last day that was sure"


def test_a_plan_made_in_a_wrong_future_does_not_stay_till_then(
    station: Station, time: FakeTime, me: Actor
) -> None:
    want_hands(station, time)
    time.step(20 * DAY)
    station.volunteering.start(by(me), 10)
    time.step(-20 * DAY)
    manager = add_staff(station, Role.MANAGER)
    station.timekeeping.rely_on(sure(manager), time.wall)
    time.pass_ms((10 + GRACE_MINUTES) * MINUTE)
    station.run_due()
    assert no_plan()


def test_a_restart_loses_no_more_than_the_time_since_the_last_task(
    station: Station, time: FakeTime, me: Actor
) -> None:
    want_hands(station, time)
    plan = station.volunteering.start(by(me), 20).plan
    time.pass_ms(6 * MINUTE)
    station.volunteering.tick(by(me), plan, 0)
    time.monotonic = 10_000  # powered off and on: it counts from the start of the machine
    time.wall += MINUTE
    station.volunteering.tick(by(me), plan, 1)
    time.pass_ms(2 * MINUTE)
    assert station.volunteering.finish(by(me), plan).minutes == 8


def test_no_second_plan_no_other_minutes_and_none_for_nothing(
    station: Station, time: FakeTime, me: Actor
) -> None:
    def refused(minutes: int) -> Reason:
        with pytest.raises(Refused) as no:
            station.volunteering.start(by(me), minutes)
        return no.value.reason

    assert refused(5) is Reason.NOT_FOUND
    want_hands(station, time)
    assert refused(7) is Reason.BAD_VALUE
    station.volunteering.start(by(me), 5)
    assert refused(5) is Reason.ALREADY_OPEN
    other = add_staff(station, Role.VOLUNTEER)
    assert station.volunteering.start(by(other), 5).tasks == 3, "two may work side by side"


def test_any_area_may_name_something_to_do(station: Station, time: FakeTime, me: Actor) -> None:
    want_hands(station, time)
    checks = [Chore(ChoreKind.COUNT, "kit:1", 5), Chore(ChoreKind.AED_CHECK, "aed", 2)]
    station.volunteering.sources.append(lambda: checks)
    kinds = [chore.kind for chore in station.volunteering.due()]
    assert kinds == ["expired", "short", "aed_check", "count", "shelf_expired"]
    plan = station.volunteering.start(by(me), 5)
    assert plan.tasks == 4, "1 + 1 + 2 + 1: the count does not fit"


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM volunteer_minutes",
        "UPDATE volunteer_minutes SET minutes = 99",
        "UPDATE volunteer_minutes SET staff = 'x'",
        "UPDATE volunteer_minutes SET staff = '', minutes = 99",
    ],
)
def test_given_minutes_are_append_only(
    station: Station, time: FakeTime, me: Actor, sql: str
) -> None:
    test_one_finish_is_one_credit(station, time, me)
    before = given()
    with pytest.raises(IntegrityError):
        database.execute_sql(sql)
    assert given() == before


def test_with_the_account_goes_whose_minutes_they_were_not_the_minutes(
    station: Station, time: FakeTime, me: Actor
) -> None:
    test_one_finish_is_one_credit(station, time, me)
    other = add_staff(station, Role.VOLUNTEER)
    station.volunteering.start(by(me), 5)
    station.accounts.disable(sure(CONSOLE), me.account)
    for _ in range(13):
        time.pass_ms(29 * DAY)
        station.run_due()
    assert station.staff.find(me.account) is None
    assert station.staff.find(other.account)
    assert given() == [("", 1, "expired")]
    exported = rows(station)
    assert exported == [("2026-11-24", "", 1, "expired")]


def rows(station: Station) -> list[tuple[object, ...]]:
    sets = {one.name: one for one in station.export_sets()}
    found: Iterator[object] = iter(sets["volunteer_minutes"].rows("2026-01-01", "2027-12-31"))
    return [tuple(row) for row in found]  # type: ignore[arg-type]
