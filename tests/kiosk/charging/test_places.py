"""Taking a place, holding one, waiting for one: one person to a place, nobody skipped."""

from __future__ import annotations

from functools import partial

import pytest

from kiosk.charging.models import Charge
from kiosk.charging.rules import Kind
from kiosk.common.actor import CONSOLE
from kiosk.common.errors import Confirm, Reason
from kiosk.settings.rules import Key
from tests.kiosk.charging.yard import BAY, DESK, LOCKER, Yard, why_not
from tests.support import MINUTE, add_staff, by, of, sure

TODAY = ("2026-11-23", "2026-11-23")


@pytest.mark.parametrize("kind", Kind)
def test_a_free_place_is_his_at_once_and_for_an_hour(yard: Yard, kind: Kind) -> None:
    yard.place("3", kind)
    taken = yard.take("甲", kind)
    assert (taken.state, taken.place) == ("in_use", "3")
    assert taken.until_ms == yard.time.wall + 60 * MINUTE
    assert yard.states() == {"3": "in_use"}
    assert yard.station.past_charging.uses(kind, *TODAY) == 1
    entry = yard.station.journal.latest(1)[0]
    assert (entry.actor, entry.verb) == (f"visit:{yard.visits['甲']}", "charging.take")


def test_two_people_after_the_last_place_in_the_same_second(yard: Yard) -> None:
    yard.place("1")
    yard.come("乙")
    yard.take("甲")
    with pytest.raises(Confirm) as question:
        yard.take("乙")
    assert (question.value.reason, question.value.facts) == (Reason.QUEUE_UP, {"ahead": 0})
    assert yard.state("乙") == ""
    yard.queue("乙")
    assert (yard.state("甲"), yard.state("乙")) == ("in_use 1", "waiting")


def test_the_same_tap_twice_is_one_place(yard: Yard) -> None:
    yard.place("1")
    yard.place("2")
    visit = yard.come("甲")
    call = of(visit)
    first = yard.station.charging.take(call, visit, LOCKER)
    assert yard.station.charging.take(call, visit, LOCKER) == first
    assert Charge.select().count() == 1


def test_one_of_each_kind_for_each_person_across_his_visits(yard: Yard) -> None:
    for name, kind in (("1", LOCKER), ("2", LOCKER), ("3", DESK), ("4", BAY)):
        yard.place(name, kind)
    yard.take("甲")
    yard.take("甲", BAY)
    assert why_not(lambda: yard.take("甲")) is Reason.HAS_PLACE
    yard.leave("甲")
    yard.come("甲")
    assert why_not(lambda: yard.take("甲")) is Reason.HAS_PLACE
    assert yard.take("甲", DESK).state == "in_use"


def test_a_kind_without_a_place_in_service_is_not_offered(yard: Yard) -> None:
    yard.place("1", DESK)
    assert why_not(lambda: yard.take("甲", LOCKER)) is Reason.NOT_OFFERED
    assert why_not(lambda: yard.take("甲", "kennel")) is Reason.NOT_OFFERED  # type: ignore[arg-type]


def test_a_place_that_comes_free_is_offered_to_the_first_and_only_to_him(yard: Yard) -> None:
    yard.place("1")
    yard.take("甲")
    first, second = yard.queue("乙"), yard.queue("丙")
    assert (first.ticket, second.ticket) == (1, 2)
    yard.finish("甲")
    assert (yard.state("乙"), yard.state("丙")) == ("offered 1", "waiting")
    called = yard.station.places.situation().called[0]
    assert (called.ticket, called.place) == (1, "1")
    assert called.until_ms == yard.time.wall + 3 * MINUTE
    assert yard.news("乙") == ["charge_offered"]
    assert why_not(lambda: yard.begin("丙")) is Reason.NOT_FOUND
    assert yard.begin("乙").state == "in_use"


def test_an_offer_is_held_three_minutes_then_it_passes_on(yard: Yard) -> None:
    yard.place("1")
    yard.take("甲")
    yard.queue("乙")
    yard.queue("丙")
    yard.finish("甲")
    yard.wait(2.99)
    assert yard.state("乙") == "offered 1"
    late, visit = yard.claim("乙"), yard.visits["乙"]
    yard.wait(0.01)
    begin = lambda: yard.station.charging.begin(of(visit), visit, late)  # noqa: E731
    assert why_not(begin) is Reason.NOT_FOUND
    assert (yard.state("乙"), yard.state("丙")) == ("", "offered 1")
    assert yard.news("乙") == ["charge_lapsed"]
    yard.wait(3)
    assert yard.states() == {"1": "free"}


def test_leaving_leaves_the_queue_and_gives_up_an_offer_and_a_held_place(yard: Yard) -> None:
    yard.station.settings.set(by(CONSOLE), Key.CHARGE_POLICY, "both")
    yard.place("1")
    yard.take("甲")
    yard.queue("乙")
    yard.queue("丙")
    yard.leave("乙")
    yard.finish("甲")
    assert yard.state("丙") == "offered 1"
    yard.leave("丙")
    assert yard.states() == {"1": "free"}
    visit = yard.come("丁")
    yard.station.charging.reserve(of(visit), visit, LOCKER)
    assert yard.states() == {"1": "reserved"}
    yard.leave("丁")
    assert yard.states() == {"1": "free"}


@pytest.mark.parametrize(
    ("kind", "reason"), [(LOCKER, Reason.PHONE_INSIDE), (BAY, Reason.BATTERY_INSIDE)]
)
def test_whoever_leaves_a_closed_place_with_his_things_inside_is_asked_first(
    yard: Yard, kind: Kind, reason: Reason
) -> None:
    yard.place("3", kind)
    yard.take("甲", kind)
    visit = yard.visits["甲"]
    with pytest.raises(Confirm) as question:
        yard.station.checkin.leave(of(visit), visit)
    assert (question.value.reason, question.value.facts) == (reason, {"place": "3"})
    assert yard.state("甲") == "in_use 3", "nothing happened yet"
    yard.wait(130)
    assert yard.state("甲") == "", "the visit ended by itself, unasked"
    assert yard.states() == {"3": "in_use"}


def test_a_phone_that_came_with_an_earlier_visit_is_asked_about_too(yard: Yard) -> None:
    yard.place("3")
    yard.take("甲")
    yard.leave("甲")
    visit = yard.come("甲")
    with pytest.raises(Confirm):
        yard.station.checkin.leave(of(visit), visit)


def test_whoever_has_nothing_in_a_closed_place_leaves_unasked(yard: Yard) -> None:
    yard.station.settings.set(by(CONSOLE), Key.CHARGE_POLICY, "both")
    for name, kind in (("1", LOCKER), ("2", BAY), ("5", DESK)):
        yard.place(name, kind)
    yard.take("甲", DESK)
    yard.station.charging.reserve(of(yard.visits["甲"]), yard.visits["甲"], BAY)
    yard.take("甲")
    yard.station.charging.finish(of(yard.visits["甲"]), yard.visits["甲"], claim_of(yard, LOCKER))
    yard.take("乙")
    visit = yard.visits["甲"]
    assert yard.station.checkin.leave(of(visit), visit).end == "left"


def claim_of(yard: Yard, kind: Kind, person: str = "甲") -> str:
    rows = yard.station.places.mine(yard.visits[person])
    return next(row.claim for row in rows if row.kind is kind)


def test_leaving_does_not_end_a_running_session_his_phone_may_lie_there(yard: Yard) -> None:
    yard.place("1")
    yard.take("甲")
    yard.leave("甲")
    yard.wait(300)
    assert yard.states() == {"1": "in_use"}
    assert yard.station.places.places()[0].away
    yard.come("甲")
    assert yard.state("甲") == "in_use 1"
    yard.finish("甲")
    assert yard.states() == {"1": "free"}


@pytest.mark.parametrize("way", ["not me", "annulled"])
def test_what_was_begun_in_a_visit_that_never_was_is_nobodys_and_waits_for_staff(
    yard: Yard, way: str
) -> None:
    yard.place("1")
    yard.place("5", DESK)
    yard.take("甲")
    yard.take("甲", DESK)
    staff = add_staff(yard.station)
    if way == "not me":
        yard.not_me("甲")
    else:
        yard.station.checkin.annul(sure(staff), yard.visits["甲"])
    [locker, desk] = yard.station.places.places()
    assert (locker.overdue, desk.state) == (True, "free")
    yard.come("甲")
    assert yard.state("甲") == "", "he cannot open what somebody else locked in under his name"
    yard.station.charging_desk.release(sure(staff), locker.number)
    assert yard.states() == {"1": "free", "5": "free"}


def test_a_scan_that_found_the_visit_open_already_leaves_what_was_begun_before(yard: Yard) -> None:
    yard.place("1")
    yard.take("甲")
    yard.come("甲")
    yard.not_me("甲")
    assert yard.state("甲") == "in_use 1"


def test_at_a_desk_nothing_can_lie_so_leaving_begins_the_time_to_clear_it(yard: Yard) -> None:
    yard.place("5", DESK)
    yard.take("甲", DESK)
    yard.leave("甲")
    assert yard.states() == {"5": "finishing"}
    yard.wait(10)
    assert yard.states() == {"5": "free"}


def test_a_visit_nobody_touched_leaves_the_queue_when_it_ends_by_itself(yard: Yard) -> None:
    yard.place("1")
    yard.take("甲")
    yard.queue("乙")
    yard.wait(91)
    assert [claim.end for claim in Charge.select().order_by(Charge.id)] == ["", "left"]


def test_nobody_touches_what_is_somebody_elses(yard: Yard) -> None:
    yard.place("1")
    yard.take("甲")
    mine, other, claim = yard.visits["甲"], yard.come("乙"), yard.claim("甲")
    charging = yard.station.charging
    for verb in (charging.begin, charging.extend, charging.fetch, charging.finish, charging.cancel):
        assert why_not(partial(verb, of(other), other, claim)) is Reason.NOT_FOUND
        assert why_not(partial(verb, of(other), mine, claim)) is Reason.NOT_ALLOWED
    assert yard.state("甲") == "in_use 1"


def test_after_leaving_nothing_is_taken(yard: Yard) -> None:
    yard.place("1")
    yard.come("甲")
    yard.leave("甲")
    assert why_not(lambda: yard.take("甲")) is Reason.VISIT_ENDED


def test_whoever_does_not_want_to_wait_any_more_goes(yard: Yard) -> None:
    yard.place("1")
    yard.take("甲")
    yard.queue("乙")
    visit = yard.visits["乙"]
    yard.station.charging.cancel(of(visit), visit, yard.claim("乙"))
    yard.finish("甲")
    assert yard.states() == {"1": "free"}


def test_longer_means_the_full_time_from_now_unless_somebody_waits(yard: Yard) -> None:
    yard.place("1")
    yard.take("甲")
    yard.wait(50)
    visit, charging = yard.visits["甲"], yard.station.charging
    longer = charging.extend(of(visit), visit, yard.claim("甲"))
    assert longer.until_ms == yard.time.wall + 60 * MINUTE
    again = charging.extend(of(visit), visit, yard.claim("甲"))
    assert again.until_ms == longer.until_ms, "taps do not add up"
    yard.queue("乙")
    extend = lambda: charging.extend(of(visit), visit, yard.claim("甲"))  # noqa: E731
    assert why_not(extend) is Reason.SOMEBODY_WAITS


@pytest.mark.parametrize(
    ("policy", "take", "reserve"),
    [
        ("first_come", None, Reason.NOT_OFFERED),
        ("reservation", Reason.NOT_OFFERED, None),
        ("both", None, None),
    ],
)
def test_the_policy_says_how_a_place_is_got(
    yard: Yard, policy: str, take: Reason | None, reserve: Reason | None
) -> None:
    yard.station.settings.set(by(CONSOLE), Key.CHARGE_POLICY, policy)
    yard.place("1")
    yard.place("2", BAY)
    visit, charging = yard.come("甲"), yard.station.charging
    assert why_not(lambda: charging.take(of(visit), visit, LOCKER)) is take
    assert why_not(lambda: charging.reserve(of(visit), visit, BAY)) is reserve


def test_a_held_place_is_released_when_nobody_shows_up(yard: Yard) -> None:
    yard.station.settings.set(by(CONSOLE), Key.CHARGE_POLICY, "reservation")
    yard.place("1")
    visit = yard.come("甲")
    yard.station.charging.reserve(of(visit), visit, LOCKER)
    assert yard.station.past_charging.uses(LOCKER, *TODAY) == 0
    yard.wait(14.9)
    assert yard.state("甲") == "reserved 1"
    yard.wait(0.1)
    assert yard.states() == {"1": "free"}
    assert yard.news("甲") == ["charge_no_show"]
    assert yard.station.past_charging.uses(LOCKER, *TODAY) == 0


def test_a_held_place_is_used_with_one_tap(yard: Yard) -> None:
    yard.station.settings.set(by(CONSOLE), Key.CHARGE_POLICY, "both")
    yard.place("1")
    visit = yard.come("甲")
    yard.station.charging.reserve(of(visit), visit, LOCKER)
    assert yard.begin("甲").state == "in_use"


def test_a_number_of_the_queue_is_never_anothers_and_comes_round_at_99(yard: Yard) -> None:
    yard.place("1")
    yard.take("甲")
    assert yard.queue("乙").ticket == 1
    Charge.update(ticket=99).where(Charge.ticket == 1).execute()
    assert yard.queue("丙").ticket == 1
    Charge.update(ticket=98).where(Charge.ticket == 1).execute()
    assert yard.queue("丁").ticket == 1, "99 is somebody's"
