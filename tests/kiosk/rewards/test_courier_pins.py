"""A badge on the floor spends nobody's points, and nobody guesses the PIN behind it."""

from __future__ import annotations

import pytest

from kiosk.common.actor import Actor, Role
from kiosk.common.errors import Reason
from kiosk.journal.models import Entry
from kiosk.rewards.models import CourierPin
from kiosk.staff.rules import MAX_FAILURES
from kiosk.station import Station
from tests.kiosk.amenities.house import reason, refusal
from tests.kiosk.rewards.house import PIN, QUICK, choose_pin, come, courier_of, give_pin
from tests.support import MINUTE, FakeTime, Grounds, add_staff, by, enrol, of, sure

WRONG, NEXT = "402914", "713904"


@pytest.fixture
def visit(station: Station) -> str:
    visit = come(station)
    choose_pin(station, visit)
    return visit


def failures(station: Station, visit: str) -> int:
    return int(CourierPin.get(CourierPin.courier == courier_of(station, visit)).failures)


def test_the_right_pin_is_taken_and_forgets_mistakes(
    station: Station, visit: str, time: FakeTime
) -> None:
    for _try in range(3):
        assert reason(lambda: give_pin(station, visit, WRONG)) is Reason.WRONG_PIN
        time.pass_ms(MINUTE)
    give_pin(station, visit)
    assert failures(station, visit) == 0


def test_the_try_is_on_disk_before_anything_is_checked(
    station: Station, grounds: Grounds, visit: str
) -> None:
    station.courier_pins.begin(of(visit), visit)
    raw = grounds.raw()
    assert raw.execute("SELECT failures FROM courier_pin").fetchone()[0] == 1
    raw.close()


def test_ten_wrong_tries_lock_and_a_restart_opens_nothing(
    station: Station, grounds: Grounds, visit: str, time: FakeTime
) -> None:
    reasons = []
    for _try in range(MAX_FAILURES):
        time.pass_ms(MINUTE)
        reasons.append(reason(lambda: give_pin(station, visit, WRONG)))
    locked = Reason.COURIER_PIN_LOCKED
    assert reasons == [Reason.WRONG_PIN] * (MAX_FAILURES - 1) + [locked]
    station.close()
    again = grounds.open()
    assert reason(lambda: give_pin(again, visit)) is locked
    again.close()


def test_a_wrong_pin_has_to_be_waited_for_on_the_clock_that_only_runs(
    station: Station, visit: str, time: FakeTime
) -> None:
    for _try in range(3):
        time.pass_ms(MINUTE)
        reason(lambda: give_pin(station, visit, WRONG))
    time.step(MINUTE)
    no = refusal(lambda: give_pin(station, visit))
    assert (no.reason, no.facts) == (Reason.PIN_WAIT, {"seconds": 2})


def test_another_visit_does_not_shorten_the_wait(station: Station, time: FakeTime) -> None:
    code = enrol(station)
    visit = come(station, code=code)
    choose_pin(station, visit)
    for _try in range(4):
        time.pass_ms(MINUTE)
        reason(lambda: give_pin(station, visit, WRONG))
    station.checkin.leave(of(visit), visit)
    again = station.checkin.scan(by(), code).visit
    assert reason(lambda: give_pin(station, again)) is Reason.PIN_WAIT


def test_a_pin_is_chosen_once_and_changed_with_the_old_one(
    station: Station, visit: str, time: FakeTime
) -> None:
    time.pass_ms(2 * MINUTE)
    new = station.courier_pins.hash(NEXT)
    choose = station.courier_pins.choose
    assert reason(lambda: choose(of(visit), visit, new)) is Reason.OLD_PIN_FIRST
    give_pin(station, visit)
    choose(of(visit), visit, new)
    assert reason(lambda: give_pin(station, visit, PIN)) is Reason.WRONG_PIN
    give_pin(station, visit, NEXT)


@pytest.mark.parametrize("pin", ["111111", "123456", "1234", "", "４０２９１３"])
def test_an_easy_pin_is_not_taken(station: Station, pin: str) -> None:
    assert reason(lambda: station.courier_pins.hash(pin)) is Reason.BAD_PIN


def test_staff_take_it_away_with_the_badge_and_he_chooses_anew(
    station: Station, time: FakeTime
) -> None:
    code, staff = enrol(station), add_staff(station, Role.STAFF)
    visit, badge = come(station, code=code), station.badges.read(code).number
    reset = station.courier_pins.reset
    assert reason(lambda: reset(by(staff), badge)) is Reason.NO_PIN_YET
    choose_pin(station, visit)
    for _try in range(MAX_FAILURES):
        time.pass_ms(MINUTE)
        reason(lambda: give_pin(station, visit, WRONG))
    reset(by(staff), badge)
    assert reason(lambda: give_pin(station, visit)) is Reason.NO_PIN_YET
    choose_pin(station, visit, NEXT)
    time.pass_ms(MINUTE)
    give_pin(station, visit, NEXT)


def test_a_lost_badge_and_a_staff_badge_reset_nothing(station: Station) -> None:
    code, staff = enrol(station), add_staff(station, Role.STAFF)
    badge = station.badges.read(code).number
    own = station.badges.of_holder(staff.account)[0].number
    choose_pin(station, come(station, code=code))
    station.badges.revoke(sure(staff), badge)
    reset = station.courier_pins.reset
    assert reason(lambda: reset(by(staff), badge)) is Reason.BADGE_REVOKED
    assert reason(lambda: reset(by(staff), own)) is Reason.STAFF_BADGE
    assert reason(lambda: reset(by(staff), "none")) is Reason.NOT_FOUND


def test_without_his_badge_nobody_types_a_pin(station: Station) -> None:
    code, staff = enrol(station), add_staff(station, Role.STAFF)
    visit = come(station, code=code)
    choose_pin(station, visit)
    station.checkin.vouch(by(staff), station.badges.read(code).holder)
    assert reason(lambda: give_pin(station, visit)) is Reason.BADGE_FIRST
    choose = station.courier_pins.choose
    assert reason(lambda: choose(of(visit), visit, "hash")) is Reason.BADGE_FIRST


def test_the_journal_knows_the_visit_and_no_pin(station: Station, visit: str) -> None:
    reason(lambda: give_pin(station, visit, WRONG))
    entries = list(Entry.select().where(Entry.verb.startswith("courier_pin.")))
    assert {entry.actor for entry in entries} == {f"visit:{visit}"}
    assert all(PIN not in entry.facts and WRONG not in entry.facts for entry in entries)


def test_who_is_forgotten_leaves_no_pin(station: Station, visit: str) -> None:
    station.own_data.erase(sure(Actor.visit(visit)), visit)
    assert CourierPin.select().count() == 0


def test_one_try_is_good_for_one_guess(station: Station, visit: str) -> None:
    station.courier_pins.hasher = QUICK
    call = of(visit)
    tried = station.courier_pins.begin(call, visit)
    assert not station.courier_pins.matches(tried, WRONG)
    again = station.courier_pins.begin(call, visit)
    assert not station.courier_pins.matches(again, PIN), "the same request answered again"
    assert failures(station, visit) == 1
