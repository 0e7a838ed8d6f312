"""Locks: wanted, driven, noted; whatever fails in between, nobody loses his place or his phone."""

from __future__ import annotations

import pytest

from kiosk.charging.models import Charge
from kiosk.common.actor import CONSOLE, STATION
from kiosk.common.errors import Reason
from kiosk.devices.locks import LockStatus
from kiosk.settings.rules import Key
from tests.kiosk.charging.yard import FAILURES, Yard, why_not
from tests.support import HOUR, MINUTE, Grounds, add_staff, by, of, sure


def test_what_is_wanted_is_committed_before_a_lock_moves(yard: Yard, grounds: Grounds) -> None:
    yard.place("1", channel=1)
    locks, visit = yard.locks(), yard.come("甲")
    taken = yard.station.charging.take(of(visit), visit, "phone_locker")
    assert (taken.state, locks.opened) == ("reserved", [])
    raw = grounds.raw()
    assert raw.execute("SELECT opening FROM charge_slot").fetchone()[0] == taken.opening
    raw.close()
    status = yard.station.openings.work(taken.opening)()
    assert (status, locks.opened) == (LockStatus.OPENED, [(1, 1)])
    assert Charge.get().state == "reserved", "nothing is noted yet"
    noted = yard.station.openings.note(by(STATION), taken.opening, status)
    assert (noted.state, noted.status, noted.opening) == ("in_use", "opened", "")


def test_noted_twice_is_noted_once(yard: Yard) -> None:
    yard.place("1", channel=1)
    yard.locks()
    visit = yard.come("甲")
    taken = yard.station.charging.take(of(visit), visit, "phone_locker")
    call = by(STATION)
    first = yard.station.openings.note(call, taken.opening, "opened")
    assert yard.station.openings.note(call, taken.opening, "opened") == first
    again = lambda: yard.station.openings.note(by(STATION), taken.opening, "opened")  # noqa: E731
    assert why_not(again) is Reason.NOT_FOUND
    assert yard.state("甲") == "in_use 1"


@pytest.mark.parametrize("failure", FAILURES)
def test_a_lock_that_fails_is_faulted_and_he_gets_another_place(
    yard: Yard, failure: LockStatus
) -> None:
    for channel in (1, 2, 3):
        yard.place(str(channel), channel=channel)
    yard.locks().broken = {(1, 1): failure, (1, 2): failure}
    taken = yard.take("甲")
    assert (taken.state, taken.place) == ("in_use", "3")
    assert yard.states() == {"1": "faulted", "2": "faulted", "3": "in_use"}
    assert yard.station.places.places()[0].why == failure


def test_with_no_other_place_he_waits_at_the_head_of_the_queue(yard: Yard) -> None:
    yard.place("1", channel=1)
    yard.place("2", channel=2)
    locks = yard.locks()
    yard.take("甲")
    locks.broken = {(1, 2): LockStatus.SILENT}
    visit = yard.come("乙")
    taken = yard.station.charging.take(of(visit), visit, "phone_locker")
    yard.queue("丙")
    yard.drive(taken)
    assert (yard.state("乙"), yard.state("丙")) == ("waiting", "waiting")
    assert yard.station.places.mine(visit)[0].ticket == 2, "he can be called"
    yard.finish("甲")
    assert (yard.state("乙"), yard.state("丙")) == ("offered 1", "waiting")


def test_a_place_without_a_lock_may_stand_in_for_one_with(yard: Yard) -> None:
    yard.place("1", channel=1)
    yard.place("2")
    yard.locks().broken = {(1, 1): LockStatus.GONE}
    assert yard.take("甲").place == "2"
    assert yard.state("甲") == "in_use 2"


def test_no_board_set_up_is_said_and_not_hidden(yard: Yard) -> None:
    yard.place("1", channel=1)
    taken = yard.take("甲")
    assert (taken.state, taken.status) == ("waiting", "not_set_up")
    assert yard.states() == {"1": "faulted"}


def test_fetching_opens_and_changes_nothing_else(yard: Yard) -> None:
    yard.place("1", channel=1)
    locks = yard.locks()
    yard.take("甲")
    visit = yard.visits["甲"]
    until = Charge.get().until_ms
    yard.drive(yard.station.charging.fetch(of(visit), visit, yard.claim("甲")))
    assert locks.opened == [(1, 1), (1, 1)]
    assert (yard.state("甲"), Charge.get().until_ms) == ("in_use 1", until)


def test_a_door_that_stays_shut_keeps_his_things_his(yard: Yard) -> None:
    yard.place("1", channel=1)
    locks = yard.locks()
    yard.take("甲")
    locks.broken = {(1, 1): LockStatus.GARBLED}
    yard.queue("乙")
    assert yard.finish("甲").status == "garbled"
    assert yard.states() == {"1": "faulted"}
    row = yard.station.places.mine(yard.visits["甲"])[0]
    assert (row.state, row.stuck) == ("in_use", True)
    yard.wait(80)
    assert yard.state("乙") == "waiting", "a faulted place is offered to nobody"
    locks.broken = {}
    yard.finish("甲")
    assert yard.state("乙") == "offered 1", "it opened: it works"


def test_while_it_is_being_opened_nothing_else_opens_it(yard: Yard) -> None:
    yard.place("1", channel=1)
    yard.locks()
    visit = yard.come("甲")
    charging, taken = yard.station.charging, None
    taken = charging.take(of(visit), visit, "phone_locker")
    claim, staff = taken.claim, add_staff(yard.station)
    place = yard.station.places.places()[0].number
    desk = yard.station.charging_desk
    for action in (
        lambda: charging.begin(of(visit), visit, claim),
        lambda: charging.cancel(of(visit), visit, claim),
        lambda: desk.release(sure(staff), place),
        lambda: desk.block(sure(staff), place, "broken"),  # type: ignore[arg-type]
        lambda: desk.hand_over(sure(staff), place, yard.come("乙")),
    ):
        assert why_not(action) is Reason.ALREADY_OPEN
    yard.leave("甲")
    yard.drive(taken)
    assert yard.states() == {"1": "in_use"}, "it was opening when he left: things may lie in it"


@pytest.mark.parametrize("restart", [True, False])
def test_a_crash_between_wanting_and_noting_leaves_him_his_place(
    yard: Yard, grounds: Grounds, restart: bool
) -> None:
    yard.place("1", channel=1)
    yard.locks()
    visit = yard.come("甲")
    yard.station.charging.take(of(visit), visit, "phone_locker")
    if restart:
        yard.station.close()
        yard.station = grounds.open()
    else:
        yard.wait(0.9)
        assert yard.state("甲") == "reserved 1"
        yard.wait(0.1)
    assert yard.state("甲") == "in_use 1"
    yard.locks()
    assert yard.finish("甲").status == "opened"
    assert yard.states() == {"1": "free"}
    yard.station.close()


def test_a_crash_while_he_takes_his_things_leaves_them_his(yard: Yard, grounds: Grounds) -> None:
    yard.place("1", channel=1)
    yard.locks()
    yard.take("甲")
    visit = yard.visits["甲"]
    yard.station.charging.finish(of(visit), visit, yard.claim("甲"))
    yard.station.close()
    yard.station = grounds.open()
    assert yard.state("甲") == "in_use 1"
    yard.station.close()


def test_a_crash_while_staff_empty_a_place_leaves_it_to_be_looked_at(
    yard: Yard, grounds: Grounds
) -> None:
    place = yard.place("1", channel=1)
    yard.locks()
    yard.take("甲")
    yard.queue("乙")
    staff = add_staff(yard.station)
    released = yard.station.charging_desk.release(sure(staff), place)
    assert released.opening
    assert yard.states() == {"1": "finishing"}
    assert yard.state("乙") == "waiting", "not before it is known to be open"
    yard.station.close()
    yard.station = grounds.open()
    row = yard.station.places.places()[0]
    assert (row.state, row.why, row.taken) == ("faulted", "unknown", False)
    yard.locks()
    tried = yard.station.charging_desk.retry(by(staff), place)
    status = yard.station.openings.work(tried.opening)()
    yard.station.openings.note(by(STATION), tried.opening, status)
    assert yard.state("乙") == "offered 1"
    yard.station.close()


def test_an_opening_is_not_lost_by_a_clock_in_doubt(yard: Yard) -> None:
    yard.place("1", channel=1)
    yard.locks()
    visit = yard.come("甲")
    taken = yard.station.charging.take(of(visit), visit, "phone_locker")
    yard.time.step(HOUR)
    yard.station.run_due()
    assert yard.state("甲") == "reserved 1"
    yard.station.timekeeping.rely_on(by(add_staff(yard.station)), yard.time.wall)
    yard.station.run_due()
    assert yard.drive(taken).state == "in_use"


def test_a_new_port_in_the_settings_is_used_at_once(yard: Yard) -> None:
    yard.place("1", channel=1)
    first = yard.locks()
    assert yard.station.openings.locks is first
    yard.station.settings.set(by(CONSOLE), Key.LOCK_PORTS, "/dev/ttyUSB7, /dev/ttyUSB8")
    assert yard.station.openings.locks is not first
    assert yard.take("甲").status == "gone"


def test_the_deadline_of_a_place_waits_for_its_lock(yard: Yard) -> None:
    yard.place("1", channel=1)
    yard.locks()
    yard.take("甲")
    yard.queue("乙")
    yard.time.pass_ms(60 * MINUTE - 1)
    visit = yard.visits["甲"]
    finishing = yard.station.charging.finish(of(visit), visit, yard.claim("甲"))
    yard.wait(0.1)
    assert yard.state("甲") == "in_use 1"
    yard.drive(finishing)
    assert yard.state("乙") == "offered 1"
