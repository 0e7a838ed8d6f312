"""Accounts: added, changed, switched off, tied; by somebody else, and never the last manager's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.common.actor import CONSOLE, STATION, Actor, Role
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Confirm, Reason, Refused
from kiosk.registry.rules import Holder
from kiosk.staff.rules import MAX_FAILURES
from kiosk.station import Station
from tests.support import DAY, MINUTE, FakeTime, Grounds, add_staff, by, enrol, sure


@pytest.fixture
def manager(station: Station) -> Actor:
    """The one manager there is, as set-up leaves him."""
    return station.staff.managers()[0].actor


@pytest.fixture
def other(station: Station) -> Actor:
    return add_staff(station, Role.STAFF)


@pytest.mark.parametrize(
    ("name", "role", "code", "reason"),
    [
        ("", Role.STAFF, None, Reason.BAD_NAME),
        ("李", Role.COURIER, None, Reason.BAD_VALUE),
        ("李", Role.STATION, None, Reason.BAD_VALUE),
        ("李", Role.STAFF, "KJ0", Reason.BROKEN_CODE),
    ],
)
def test_what_is_refused_adds_nobody(
    station: Station, manager: Actor, name: str, role: Role, code: str | None, reason: Reason
) -> None:
    code = code or mint(Prefix.BADGE)
    add = station.accounts.add
    assert refusal(lambda: add(by(manager), name, role, "hash", code)) is reason
    assert len(station.accounts.everybody()) == 1


def test_a_role_is_felt_at_once_and_journalled_with_the_old_one(
    station: Station, manager: Actor, other: Actor
) -> None:
    station.accounts.change_role(sure(manager), other.account, Role.MANAGER)
    entry = station.journal.latest(1)[0]
    assert (entry.subject, entry.facts) == (other.account, '{"new":"manager","old":"staff"}')
    assert refusal(lambda: station.registry.call_roll(by(other))) is Reason.ACCOUNT_CHANGED
    promoted = station.staff.find(other.account)
    assert promoted
    station.accounts.change_role(sure(promoted.actor), manager.account, Role.VOLUNTEER)
    assert refusal(lambda: station.registry.call_roll(by(manager))) is Reason.ACCOUNT_CHANGED


@pytest.mark.parametrize("role", [Role.COURIER, Role.STATION])
def test_an_account_has_a_role_of_the_staff(station: Station, other: Actor, role: Role) -> None:
    change = station.accounts.change_role
    assert refusal(lambda: change(sure(CONSOLE), other.account, role)) is Reason.BAD_VALUE


def test_a_disabled_account_opens_nothing_and_its_open_session_feels_it(
    station: Station, manager: Actor, other: Actor
) -> None:
    [badge] = station.badges.of_holder(other.account)
    station.staff.start_duty(by(other), other.account)
    with pytest.raises(Confirm) as question:
        station.accounts.disable(by(manager), other.account)
    assert question.value.reason is Reason.ACCOUNT_WILL_STOP
    station.accounts.disable(sure(manager), other.account)
    assert station.staff.on_duty() == []
    acts = [
        lambda: station.staff.enter(by(), badge.number),
        lambda: station.registry.call_roll(by(other)),
        lambda: station.pins.begin(by(other), other.account),
        lambda: station.staff.start_duty(by(manager), other.account),
    ]
    assert {refusal(act) for act in acts} == {Reason.ACCOUNT_DISABLED}
    station.accounts.enable(by(manager), other.account)
    station.staff.enter(by(), badge.number)
    station.registry.call_roll(by(other))


def test_switching_off_or_on_twice_says_so(station: Station, other: Actor) -> None:
    accounts = station.accounts
    twice = Reason.ALREADY_REVERSED
    assert refusal(lambda: accounts.enable(by(CONSOLE), other.account)) is twice
    accounts.disable(sure(CONSOLE), other.account)
    assert refusal(lambda: accounts.disable(sure(CONSOLE), other.account)) is twice


def test_the_last_enabled_manager_stays_one(station: Station, manager: Actor) -> None:
    second = add_staff(station, Role.MANAGER)
    station.accounts.disable(sure(CONSOLE), second.account)
    accounts = station.accounts
    acts = [
        lambda: accounts.disable(sure(CONSOLE), manager.account),
        lambda: accounts.change_role(sure(CONSOLE), manager.account, Role.STAFF),
    ]
    assert {refusal(act) for act in acts} == {Reason.LAST_MANAGER}
    accounts.change_role(sure(CONSOLE), manager.account, Role.MANAGER)
    accounts.enable(by(CONSOLE), second.account)
    accounts.disable(sure(second), manager.account)
    accounts.change_role(sure(CONSOLE), manager.account, Role.STAFF)


def test_nobody_changes_what_his_own_account_may_do(station: Station) -> None:
    manager = add_staff(station, Role.MANAGER, rides=enrol(station))
    accounts, own = station.accounts, manager.account
    acts = [
        lambda: accounts.change_role(sure(manager), own, Role.STAFF),
        lambda: accounts.disable(sure(manager), own),
        lambda: accounts.enable(by(manager), own),
        lambda: accounts.untie(by(manager), own),
        lambda: station.badges.issue(by(manager), Holder.STAFF, own, mint(Prefix.BADGE)),
    ]
    assert {refusal(act) for act in acts} == {Reason.OWN_ACCOUNT}


def test_nobody_is_there_under_a_number_nobody_has(station: Station) -> None:
    accounts, badge = station.accounts, station.badges.read(enrol(station)).number
    acts = [
        lambda: accounts.change_role(sure(CONSOLE), "x", Role.STAFF),
        lambda: accounts.disable(sure(CONSOLE), "x"),
        lambda: accounts.enable(by(CONSOLE), "x"),
        lambda: accounts.tie(by(CONSOLE), "x", badge),
        lambda: accounts.untie(by(CONSOLE), "x"),
        lambda: station.pins.reset(by(CONSOLE), "x", "hash"),
        lambda: station.pins.lift(by(CONSOLE), "x"),
    ]
    assert {refusal(act) for act in acts} == {Reason.NOT_FOUND}
    assert accounts.find("x") is None
    stranger = Actor.staff("x", Role.MANAGER)
    assert refusal(lambda: station.registry.call_roll(by(stranger))) is Reason.NOT_ALLOWED


def test_who_rides_too_is_known_by_his_courier_badge(station: Station, other: Actor) -> None:
    code = enrol(station)
    badge = station.badges.read(code)
    station.accounts.tie(by(CONSOLE), other.account, badge.number)
    assert badge.holder not in station.journal.latest(1)[0].facts
    assert refusal(lambda: station.registry.view(by(other), badge.holder)) is Reason.ACCOUNT_CHANGED
    rider = station.staff.find(other.account)
    assert rider
    assert rider.actor.courier == badge.holder
    suspend = station.registry.suspend
    assert refusal(lambda: suspend(by(rider.actor), badge.holder)) is Reason.OWN_RECORD
    station.accounts.untie(by(CONSOLE), other.account)
    suspend(by(other), badge.holder)


def test_a_tie_is_never_moved_only_undone_first(station: Station, other: Actor) -> None:
    one, two = (station.badges.read(enrol(station)).number for _badge in range(2))
    station.accounts.tie(by(CONSOLE), other.account, one)
    third, tie = add_staff(station), station.accounts.tie
    for staff, badge in ((other, two), (third, one)):
        assert refusal(lambda: tie(by(CONSOLE), staff.account, badge)) is Reason.TIED_ALREADY  # noqa: B023
    station.accounts.untie(by(CONSOLE), other.account)
    untie = station.accounts.untie
    assert refusal(lambda: untie(by(CONSOLE), other.account)) is Reason.ALREADY_REVERSED
    tie(by(CONSOLE), third.account, one)


def test_only_a_courier_badge_that_works_ties(station: Station, other: Actor) -> None:
    [own] = station.badges.of_holder(other.account)
    lost, left = (station.badges.read(enrol(station)) for _badge in range(2))
    station.badges.revoke(sure(CONSOLE), lost.number)
    station.registry.leave(sure(CONSOLE), left.holder)
    tie = station.accounts.tie
    acts = [
        lambda: tie(by(CONSOLE), other.account, own.number),
        lambda: tie(by(CONSOLE), other.account, lost.number),
        lambda: tie(by(CONSOLE), other.account, left.holder),
        lambda: tie(by(CONSOLE), other.account, left.number),
    ]
    assert [refusal(act) for act in acts] == [
        Reason.STAFF_BADGE, Reason.BADGE_REVOKED, Reason.NOT_FOUND, Reason.NOT_FOUND,
    ]  # fmt: skip


def test_a_tie_goes_with_the_record(station: Station) -> None:
    code = enrol(station)
    rider = add_staff(station, rides=code)
    station.erasure.erase(sure(CONSOLE), rider.courier)
    account = station.staff.find(rider.account)
    assert account
    assert account.courier == ""


def test_the_list_says_who_is_on_duty_off_or_locked(station: Station, time: FakeTime) -> None:
    busy, locked, off = (add_staff(station, Role.VOLUNTEER) for _one in range(3))
    station.staff.start_duty(by(busy), busy.account)
    station.accounts.disable(sure(CONSOLE), off.account)
    guess_wrongly(station, time, locked, times=MAX_FAILURES)
    rows = {row.account.number: row for row in station.accounts.everybody()}
    assert [rows[one.account].on_duty for one in (busy, locked, off)] == [True, False, False]
    assert [rows[one.account].locked for one in (busy, locked, off)] == [False, True, False]
    assert list(rows)[-1] == off.account, "who is off comes last"
    assert station.accounts.find(locked.account) == rows[locked.account]


def test_the_list_says_how_long_to_wait_and_a_restart_starts_the_wait_anew(
    grounds: Grounds, time: FakeTime
) -> None:
    station = grounds.open()
    person = add_staff(station)
    guess_wrongly(station, time, person, times=5)
    time.pass_ms(3_000)
    assert waits(station, person) == 5
    station.close()
    time.pass_ms(DAY)
    station = grounds.open()
    assert waits(station, person) == 8
    time.pass_ms(8_000)
    assert waits(station, person) == 0
    station.close()


def test_badges_of_the_staff_are_a_managers_business(
    station: Station, manager: Actor, other: Actor
) -> None:
    """Whoever makes couriers' badges could else make himself a manager's."""
    [badge] = station.badges.of_holder(manager.account)
    badges, code = station.badges, mint(Prefix.BADGE)
    acts = [
        lambda: badges.issue(by(other), Holder.STAFF, manager.account, code),
        lambda: badges.reissue(sure(other), badge.number, code),
        lambda: badges.revoke(sure(other), badge.number),
        lambda: badges.note_drawn(by(other), badge.number),
    ]
    assert {refusal(act) for act in acts} == {Reason.NOT_ALLOWED}


def test_a_manager_gets_a_new_badge_but_never_stops_his_own(
    station: Station, manager: Actor
) -> None:
    [badge] = station.badges.of_holder(manager.account)
    revoke = station.badges.revoke
    assert refusal(lambda: revoke(sure(manager), badge.number)) is Reason.OWN_ACCOUNT
    fresh = station.badges.reissue(sure(manager), badge.number, mint(Prefix.BADGE))
    assert refusal(lambda: station.staff.enter(by(), badge.number)) is Reason.BADGE_REPLACED
    station.staff.enter(by(), fresh.badge)


def test_the_station_itself_has_no_account_and_is_admitted(station: Station) -> None:
    for actor in (CONSOLE, STATION, Actor.visit("x")):
        assert actor.account == ""
        station.staff.admit(actor)


def guess_wrongly(station: Station, time: FakeTime, person: Actor, times: int) -> None:
    for _wrong in range(times):
        time.pass_ms(MINUTE)
        station.pins.begin(by(person), person.account)
        with pytest.raises(Refused):
            station.pins.finish(by(person), person.account, right=False)


def waits(station: Station, person: Actor) -> int:
    row = station.accounts.find(person.account)
    assert row
    return row.wait_seconds


def refusal(action: Callable[[], object]) -> Reason | None:
    try:
        action()
    except Refused as refused:
        return refused.reason
    return None
