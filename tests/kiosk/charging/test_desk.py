"""What staff do with places, and how they are set up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.charging.models import ChargeSlot
from kiosk.charging.rules import Blocked
from kiosk.common.actor import CONSOLE, STATION, Actor
from kiosk.common.errors import Confirm, Reason
from kiosk.devices.locks import LockStatus
from tests.kiosk.charging.yard import BAY, DESK, LOCKER, Yard, why_not
from tests.support import add_staff, by, sure


@pytest.fixture
def staff(yard: Yard) -> Actor:
    return add_staff(yard.station)


def asked(action: Callable[[], object]) -> Reason | None:
    """Answer what an action asks before it is done."""
    try:
        action()
    except Confirm as question:
        return question.reason
    return None


def test_release_ends_a_session_asks_first_and_passes_the_place_on(
    yard: Yard, staff: Actor
) -> None:
    place, desk = yard.place("1"), yard.station.charging_desk
    yard.take("甲")
    yard.queue("乙")
    assert asked(lambda: desk.release(by(staff), place)) is Reason.PLACE_IN_USE
    assert yard.state("甲") == "in_use 1"
    desk.release(sure(staff), place)
    assert (yard.state("甲"), yard.state("乙")) == ("", "offered 1")
    assert yard.news("甲") == ["charge_released"]
    desk.release(by(staff), place)
    assert (yard.state("乙"), yard.states()) == ("", {"1": "free"})
    assert why_not(lambda: desk.release(by(staff), place)) is Reason.NOT_FOUND


def test_release_opens_the_lock_and_only_then_the_place_is_free(yard: Yard, staff: Actor) -> None:
    place = yard.place("1", channel=1)
    locks = yard.locks()
    yard.take("甲")
    done = yard.station.charging_desk.release(sure(staff), place)
    assert yard.states() == {"1": "finishing"}
    status = yard.station.openings.work(done.opening)()
    yard.station.openings.note(by(STATION), done.opening, status)
    assert (yard.states(), len(locks.opened)) == ({"1": "free"}, 2)


def test_releasing_a_faulted_place_opens_nothing_the_key_was_used(yard: Yard, staff: Actor) -> None:
    place = yard.place("1", channel=1)
    locks = yard.locks()
    yard.take("甲")
    locks.broken = {(1, 1): LockStatus.SILENT}
    yard.finish("甲")
    done = yard.station.charging_desk.release(sure(staff), place)
    assert (done.opening, yard.states()) == ("", {"1": "faulted"})
    locks.broken = {}
    tried = yard.station.charging_desk.retry(by(staff), place)
    yard.station.openings.note(by(STATION), tried.opening, "opened")
    assert yard.states() == {"1": "free"}


def test_who_leaves_with_the_key_of_a_locker_leaves_it_out_of_service(
    yard: Yard, staff: Actor
) -> None:
    place, desk = yard.place("1"), yard.station.charging_desk
    yard.place("2")
    yard.take("甲")
    yard.leave("甲")
    assert asked(lambda: desk.block(by(staff), place, Blocked.KEY_GONE)) is Reason.PLACE_IN_USE
    desk.block(sure(staff), place, Blocked.KEY_GONE)
    row = yard.station.places.places()[0]
    assert (row.state, row.why, row.taken) == ("out_of_service", "key_gone", False)
    assert yard.station.places.situation().total == 1
    desk.unblock(by(staff), place)
    desk.unblock(by(staff), place)
    assert yard.states() == {"1": "free", "2": "free"}


def test_a_place_taken_out_of_service_loses_nobody_his_turn(yard: Yard, staff: Actor) -> None:
    places = [yard.place("1"), yard.place("2")]
    yard.take("甲")
    yard.take("乙")
    yard.queue("丙")
    yard.queue("丁")
    yard.finish("甲")
    assert yard.state("丙") == "offered 1"
    yard.station.charging_desk.block(by(staff), places[0], Blocked.BROKEN)
    assert (yard.state("丙"), yard.state("丁")) == ("waiting", "waiting")
    assert yard.news("丙") == []
    yard.finish("乙")
    assert (yard.state("丙"), yard.state("丁")) == ("offered 2", "waiting")


def test_hand_over_gives_the_place_to_the_one_whose_badge_is_shown(
    yard: Yard, staff: Actor
) -> None:
    place, desk = yard.place("1"), yard.station.charging_desk
    yard.take("甲")
    yard.queue("乙")
    yard.queue("丙")
    visit = yard.visits["丙"]
    assert asked(lambda: desk.hand_over(by(staff), place, visit)) is Reason.PLACE_IN_USE
    desk.hand_over(sure(staff), place, visit)
    assert [yard.state(who) for who in "甲乙丙"] == ["", "waiting", "reserved 1"]
    assert yard.begin("丙").state == "in_use"
    entry = next(e for e in yard.station.journal.latest(9) if e.verb == "charging.hand_over")
    assert (entry.actor, entry.subject) == (staff.name, place)


def test_an_offer_that_staff_give_to_another_waits_again_as_the_first(
    yard: Yard, staff: Actor
) -> None:
    place = yard.place("1")
    yard.place("2")
    yard.take("甲")
    yard.take("乙")
    yard.queue("丙")
    yard.queue("丁")
    yard.finish("甲")
    yard.station.charging_desk.hand_over(sure(staff), place, yard.come("戊"))
    assert [yard.state(who) for who in "丙丁戊"] == ["waiting", "waiting", "reserved 1"]
    yard.finish("乙")
    assert yard.state("丙") == "offered 2"


def test_hand_over_to_somebody_who_has_one_or_of_a_broken_place_is_refused(yard: Yard) -> None:
    desk, places = yard.station.charging_desk, [yard.place("1"), yard.place("2")]
    yard.take("甲")
    staff = add_staff(yard.station)
    over = lambda: desk.hand_over(sure(staff), places[1], yard.visits["甲"])  # noqa: E731
    assert why_not(over) is Reason.HAS_PLACE
    yard.come("乙")
    desk.block(sure(staff), places[1], Blocked.CLEANING)
    out = lambda: desk.hand_over(sure(staff), places[1], yard.visits["乙"])  # noqa: E731
    assert why_not(out) is Reason.PLACE_OUT


def test_if_the_lock_fails_at_a_hand_over_the_next_gets_another(yard: Yard, staff: Actor) -> None:
    place = yard.place("1", channel=1)
    yard.place("2", channel=2)
    locks = yard.locks()
    yard.take("甲")
    locks.broken = {(1, 1): LockStatus.SILENT}
    done = yard.station.charging_desk.hand_over(sure(staff), place, yard.come("乙"))
    status = yard.station.openings.work(done.opening)()
    noted = yard.station.openings.note(by(STATION), done.opening, status)
    assert noted.opening == "", "he stands at the desk, not at the door"
    assert (yard.state("乙"), yard.states()["1"]) == ("reserved 2", "faulted")


def test_a_faulted_place_without_a_lock_works_again_at_once(yard: Yard, staff: Actor) -> None:
    place, desk = yard.place("1"), yard.station.charging_desk
    ChargeSlot.update(fault="silent").execute()
    assert desk.retry(by(staff), place).opening == ""
    assert yard.states() == {"1": "free"}
    assert why_not(lambda: desk.retry(by(staff), place)) is Reason.NOT_FOUND


def test_places_are_named_once_and_keep_to_one_lock(yard: Yard) -> None:
    setup = yard.station.charging_setup
    place = setup.add(by(CONSOLE), " 3  号 ", LOCKER, 1, 4).place
    assert yard.station.places.places()[0].name == "3 号"
    add = setup.add
    assert why_not(lambda: add(by(CONSOLE), "3 号", DESK, 0, 0)) is Reason.NAME_TAKEN
    assert why_not(lambda: add(by(CONSOLE), "4", LOCKER, 1, 4)) is Reason.LOCK_TAKEN
    assert why_not(lambda: add(by(CONSOLE), "", LOCKER, 0, 0)) is Reason.BAD_NAME
    assert why_not(lambda: add(by(CONSOLE), "x" * 7, LOCKER, 0, 0)) is Reason.BAD_NAME
    assert why_not(lambda: add(by(CONSOLE), "4", "kennel", 0, 0)) is Reason.BAD_VALUE
    assert why_not(lambda: add(by(CONSOLE), "4", LOCKER, 1, 256)) is Reason.BAD_VALUE
    setup.change(by(CONSOLE), place, "5", BAY, 2, 1)
    row = yard.station.places.places()[0]
    assert (row.name, row.kind, row.board, row.channel) == ("5", BAY, 2, 1)


def test_a_place_somebody_has_may_be_renamed_but_not_rebuilt_or_taken_away(yard: Yard) -> None:
    setup, place = yard.station.charging_setup, yard.place("1")
    yard.take("甲")
    setup.change(by(CONSOLE), place, "一号", LOCKER, 0, 0)
    change = lambda: setup.change(by(CONSOLE), place, "一号", DESK, 0, 0)  # noqa: E731
    assert why_not(change) is Reason.PLACE_TAKEN
    assert why_not(lambda: setup.retire(by(CONSOLE), place)) is Reason.PLACE_TAKEN
    yard.finish("甲")
    setup.retire(by(CONSOLE), place)
    assert yard.states() == {}
    assert why_not(lambda: setup.retire(by(CONSOLE), place)) is Reason.NOT_FOUND
    assert yard.place("一号")


def test_a_new_place_is_offered_to_whoever_waits(yard: Yard) -> None:
    yard.place("1")
    yard.take("甲")
    yard.queue("乙")
    yard.place("2")
    assert yard.state("乙") == "offered 2"


def test_forgetting_somebody_leaves_his_things_to_staff_and_his_turn_to_others(
    yard: Yard, staff: Actor
) -> None:
    for name, kind in (("1", LOCKER), ("2", BAY), ("5", DESK)):
        yard.place(name, kind)
    yard.take("乙", BAY)
    for kind in (LOCKER, DESK):
        yard.take("甲", kind)
    yard.queue("甲", BAY)
    yard.queue("丙", BAY)
    holder = yard.station.badges.read(yard.badges["甲"]).holder
    yard.station.erasure.erase(sure(staff), holder)
    assert yard.states() == {"1": "finishing", "2": "in_use", "5": "free"}
    assert yard.station.places.places()[0].overdue
    yard.finish("乙")
    assert yard.state("丙") == "offered 2"


def test_two_records_that_are_one_person_keep_what_he_has(yard: Yard, staff: Actor) -> None:
    from tests.kiosk.registry.test_enrolment import enrol_self

    yard.place("1")
    number, code = enrol_self(yard.station)
    yard.badges["新"] = code
    yard.take("新")
    yard.come("老")
    known = yard.station.badges.read(yard.badges["老"]).holder
    yard.station.enrolment.merge(sure(staff), number, known)
    yard.come("老")
    assert yard.state("老") == "in_use 1"
