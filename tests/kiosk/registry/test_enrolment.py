"""Enrolling oneself at the kiosk, and what staff and time make of it."""

from __future__ import annotations

from functools import partial

import pytest

from kiosk.checkin.models import Visit
from kiosk.common.actor import CONSOLE, KIOSK, Actor, Role
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Confirm, Reason, Refused
from kiosk.registry.models import Badge, Company, Courier
from kiosk.registry.rules import CourierState
from kiosk.settings.rules import Key
from kiosk.station import Station
from tests.support import DAY, HOUR, MINUTE, FakeTime, add_staff, by, enrol, of, sure

PHONE = "13812341234"


@pytest.fixture
def staff(station: Station) -> Actor:
    return add_staff(station)


def enrol_self(
    station: Station, name: str = "王小二", company: str = "闪送", phone: str = ""
) -> tuple[str, str]:
    """Enrol somebody at the kiosk; answer his record's number and his badge code."""
    code = mint(Prefix.BADGE)
    return station.enrolment.enrol_self(by(), name, company, phone, code).courier, code


def state_of(station: Station, number: str) -> CourierState | None:
    row = station.registry.by_number(number)
    return row.state if row else None


def refusal(call: object) -> Reason:
    with pytest.raises(Refused) as refused:
        call()  # type: ignore[operator]
    return refused.value.reason


def test_whoever_enrols_himself_may_come_in_and_drink_but_earns_nothing_yet(
    station: Station,
) -> None:
    number, code = enrol_self(station)
    assert state_of(station, number) is CourierState.PENDING
    arrival = station.checkin.scan(by(), code)
    assert arrival.points == 0
    assert station.amenities.serve(of(arrival.visit), arrival.visit, "tea").item == "tea"


def test_once_confirmed_he_earns_and_nothing_is_paid_in_arrears(
    station: Station, staff: Actor, time: FakeTime
) -> None:
    number, code = enrol_self(station)
    visit = station.checkin.scan(by(), code).visit
    station.enrolment.confirm(by(staff), number)
    assert state_of(station, number) is CourierState.ACTIVE
    assert station.checkin.scan(by(), code).points == 0, "the same visit"
    station.checkin.leave(of(visit), visit)
    time.pass_ms(DAY)
    assert station.checkin.scan(by(), code).points == 2


def test_after_14_days_the_badge_stops_and_he_may_enrol_again(
    station: Station, time: FakeTime
) -> None:
    number, code = enrol_self(station, phone=PHONE)
    time.pass_ms(14 * DAY - 1)
    station.run_due()
    station.checkin.scan(by(), code)
    time.pass_ms(1)
    assert refusal(lambda: station.checkin.scan(by(), code)) is Reason.ENROLMENT_LAPSED
    assert state_of(station, number) is CourierState.LAPSED
    again, _code = enrol_self(station, phone=PHONE)
    assert state_of(station, again) is CourierState.PENDING


def test_who_waits_to_be_confirmed_is_told_by_the_deadline_and_not_by_who_noted_it(
    station: Station, time: FakeTime
) -> None:
    first, _code = enrol_self(station, "先来")
    time.pass_ms(DAY)
    second, _code = enrol_self(station, "后到")
    enrol(station)
    assert [row.number for row in station.enrolment.pending()] == [second, first]
    time.pass_ms(13 * DAY)
    assert [row.number for row in station.enrolment.pending()] == [second]
    assert state_of(station, first) is CourierState.PENDING, "nothing moved yet"
    time.step(-30 * DAY)
    assert len(station.enrolment.pending()) == 2, "in doubt nobody's time is over"


def test_in_doubt_no_enrolment_lapses(station: Station, time: FakeTime) -> None:
    number, _code = enrol_self(station)
    time.step(30 * DAY)
    station.run_due()
    assert state_of(station, number) is CourierState.PENDING


def test_who_signed_up_in_a_wrong_future_lapses_as_one_who_signed_up_when_it_was_put_right(
    station: Station, staff: Actor, time: FakeTime
) -> None:
    time.step(3650 * DAY)
    number, _code = enrol_self(station)
    time.step(-3650 * DAY)
    station.timekeeping.rely_on(sure(add_staff(station, Role.MANAGER)), time.wall)
    time.pass_ms(14 * DAY - 1)
    station.run_due()
    assert state_of(station, number) is CourierState.PENDING
    time.pass_ms(1)
    station.run_due()
    assert state_of(station, number) is CourierState.LAPSED


def test_a_confirmed_one_never_lapses(station: Station, staff: Actor, time: FakeTime) -> None:
    number, _code = enrol_self(station)
    station.enrolment.confirm(by(staff), number)
    time.pass_ms(20 * DAY)
    station.run_due()
    assert state_of(station, number) is CourierState.ACTIVE


@pytest.mark.parametrize("known", ["confirmed", "pending", "paused"])
def test_a_phone_that_is_known_asks_staff(station: Station, staff: Actor, known: str) -> None:
    if known == "pending":
        enrol_self(station, phone=PHONE)
    else:
        enrol(station, phone=PHONE)
        if known == "paused":
            station.registry.suspend(by(staff), station.registry.couriers()[0].number)
    assert refusal(lambda: enrol_self(station, phone="+86 138-1234 1234"[4:])) is Reason.PHONE_KNOWN
    assert len(station.registry.couriers()) == 1, "no half person"


def test_at_most_20_an_hour(station: Station, time: FakeTime) -> None:
    for turn in range(20):
        enrol_self(station, f"王{turn}")
        time.pass_ms(MINUTE)
    assert refusal(lambda: enrol_self(station)) is Reason.TOO_MANY_ENROLMENTS
    time.pass_ms(HOUR - 20 * MINUTE)
    enrol_self(station)


def test_how_many_an_hour_is_a_setting(station: Station) -> None:
    station.settings.set(by(add_staff(station, Role.MANAGER)), Key.ENROLMENTS_AN_HOUR, 1)
    enrol_self(station)
    assert refusal(lambda: enrol_self(station)) is Reason.TOO_MANY_ENROLMENTS


@pytest.mark.parametrize("days", [5, 30])
def test_another_term_for_confirming_does_not_close_the_door(
    station: Station, time: FakeTime, days: int
) -> None:
    """The hour's enrolments are told by their deadlines, which a term set later does not move."""
    manager = add_staff(station, Role.MANAGER)
    station.settings.set(by(manager), Key.ENROLMENTS_AN_HOUR, 2)
    for turn in range(2):
        enrol_self(station, f"王{turn}")
    time.pass_ms(2 * HOUR)
    station.settings.set(by(manager), Key.PENDING_DAYS, days)
    for turn in range(2):
        enrol_self(station, f"李{turn}")
    assert refusal(lambda: enrol_self(station)) is Reason.TOO_MANY_ENROLMENTS


@pytest.mark.parametrize("name", ["", " ", "x" * 61, "王" * 4000, "a\x07b", "12"])
def test_what_is_no_name_leaves_nothing_behind(station: Station, name: str) -> None:
    assert refusal(lambda: enrol_self(station, name)) is Reason.BAD_NAME
    assert (Courier.select().count(), Company.select().count()) == (0, 0)


def test_a_company_somebody_typed_is_offered_once_staff_saw_it(
    station: Station, staff: Actor
) -> None:
    number, _code = enrol_self(station, company="飞毛腿")
    assert station.registry.companies() == []
    station.enrolment.confirm(by(staff), number)
    assert station.registry.companies() == ["飞毛腿"]


def test_rejected_his_badge_stops(station: Station, staff: Actor) -> None:
    number, code = enrol_self(station)
    visit = station.checkin.scan(by(), code).visit
    with pytest.raises(Confirm) as question:
        station.enrolment.reject(by(staff), number)
    assert question.value.facts == {"days": 30}
    station.enrolment.reject(sure(staff), number)
    assert refusal(lambda: station.checkin.scan(by(), code)) is Reason.ENROLMENT_REJECTED
    assert (
        refusal(lambda: station.amenities.serve(of(visit), visit, "tea"))
        is Reason.ENROLMENT_REJECTED
    )


def test_merging_keeps_the_new_badge_the_visits_and_the_old_record(
    station: Station, staff: Actor, time: FakeTime
) -> None:
    old_code = enrol(station, "王小二", phone=PHONE)
    known = station.badges.read(old_code).holder
    visit = station.checkin.scan(by(), old_code).visit
    station.checkin.leave(of(visit), visit)
    number, new_code = enrol_self(station)
    visit = station.checkin.scan(by(), new_code).visit
    time.pass_ms(MINUTE)
    with pytest.raises(Confirm):
        station.enrolment.merge(by(staff), number, known)
    station.enrolment.merge(sure(staff), number, known)
    assert state_of(station, number) is None
    assert station.checkin.scan(by(), new_code).visit == visit, "his visit goes on"
    assert station.checkin.scan(by(), old_code).visit == visit
    assert Visit.select().count() == 2


def test_merging_somebody_who_is_inside_twice_leaves_him_inside_once(
    station: Station, staff: Actor
) -> None:
    old_code = enrol(station)
    first = station.checkin.scan(by(), old_code).visit
    number, new_code = enrol_self(station)
    station.checkin.scan(by(), new_code)
    station.enrolment.merge(sure(staff), number, station.badges.read(old_code).holder)
    assert [row.visit for row in station.visits.inside()] == [first]


@pytest.mark.parametrize("into", ["himself", "nobody", "gone"])
def test_merging_into_what_is_not_there_is_refused(
    station: Station, staff: Actor, into: str
) -> None:
    number, _code = enrol_self(station)
    enrol(station)
    gone = next(row.number for row in station.registry.couriers() if row.number != number)
    station.registry.leave(sure(staff), gone)
    target = {"himself": number, "nobody": "x", "gone": gone}[into]
    assert refusal(lambda: station.enrolment.merge(sure(staff), number, target)) is Reason.NOT_FOUND
    assert Badge.select().where(Badge.holder == number).count() == 1


def test_only_a_pending_one_is_confirmed_rejected_or_merged(station: Station, staff: Actor) -> None:
    enrol(station)
    number = station.registry.couriers()[0].number
    for verb in (station.enrolment.confirm, station.enrolment.reject):
        assert refusal(lambda verb=verb: verb(by(staff), number)) is Reason.NOT_FOUND


def test_one_who_left_is_refused_and_no_longer_listed(station: Station, staff: Actor) -> None:
    code = enrol(station)
    number = station.badges.read(code).holder
    with pytest.raises(Confirm):
        station.registry.leave(by(staff), number)
    station.registry.leave(sure(staff), number)
    assert refusal(lambda: station.checkin.scan(by(), code)) is Reason.COURIER_LEFT
    assert station.registry.couriers() == []
    assert refusal(lambda: station.registry.leave(sure(staff), number)) is Reason.NOT_FOUND


def test_staff_who_ride_too_never_act_on_their_own_record(station: Station) -> None:
    number, code = enrol_self(station)
    self_served = add_staff(station, Role.MANAGER, rides=code)
    other = station.badges.read(enrol(station)).holder
    visit = station.checkin.scan(by(), code).visit
    acts = [
        lambda: station.enrolment.confirm(sure(self_served), number),
        lambda: station.enrolment.reject(sure(self_served), number),
        lambda: station.enrolment.merge(sure(self_served), number, other),
        lambda: station.registry.suspend(sure(self_served), number),
        lambda: station.registry.reactivate(sure(self_served), number),
        lambda: station.registry.leave(sure(self_served), number),
        lambda: station.registry.correct(sure(self_served), number, "王", "顺丰", ""),
        lambda: station.checkin.vouch(sure(self_served), number),
        lambda: station.checkin.annul(sure(self_served), visit),
        lambda: station.erasure.erase(sure(self_served), number),
    ]
    assert {refusal(act) for act in acts} == {Reason.OWN_RECORD}
    assert state_of(station, number) is CourierState.PENDING
    station.registry.suspend(by(self_served), other)


def test_a_badge_at_home_staff_check_him_in_and_both_are_journalled(
    station: Station, staff: Actor
) -> None:
    number = station.badges.read(enrol(station)).holder
    arrival = station.checkin.vouch(by(staff), number)
    entry = station.journal.latest(1)[0]
    assert (entry.verb, entry.actor, entry.subject) == ("checkin.vouch", staff.name, arrival.visit)
    assert Visit.get().vouched_by == staff.name
    assert station.checkin.vouch(by(staff), number).again


def test_nobody_is_vouched_for_whose_badges_are_all_stopped(station: Station, staff: Actor) -> None:
    badge = station.badges.read(enrol(station))
    station.badges.revoke(sure(staff), badge.number)
    assert refusal(lambda: station.checkin.vouch(by(staff), badge.holder)) is Reason.NO_BADGE


def test_correcting_says_which_fields_and_never_what(station: Station, staff: Actor) -> None:
    number = station.badges.read(enrol(station, "张三")).holder
    station.registry.correct(by(staff), number, "张山", "中通", PHONE)
    row = station.registry.by_number(number)
    assert row
    assert (row.name, row.company, row.phone) == ("张山", "中通", PHONE)
    entry = station.journal.latest(1)[0]
    assert entry.facts == '{"fields":"name,company,phone"}'


def test_the_same_enrolment_twice_is_one_person(station: Station) -> None:
    call, code = by(KIOSK), mint(Prefix.BADGE)
    first = station.enrolment.enrol_self(call, "王", "闪送", "", code)
    assert station.enrolment.enrol_self(call, "王", "闪送", "", code) == first
    assert Courier.select().count() == 1


# A staff member who rides too and is not tied to his record: only he knows it is himself.


def namesake_acts(station: Station, actor: Actor) -> list[Reason]:
    """Let somebody of the staff, 李明, try every way to make himself a courier who counts."""
    his, other = enrol_self(station, "李 明")[0], enrol_self(station, "王小二")[0]
    known = station.badges.read(enrol(station, "李明")).holder
    code = mint(Prefix.BADGE)
    call = sure(actor)
    return [
        refusal(lambda: station.enrolment.confirm(call, his)),
        refusal(lambda: station.enrolment.merge(sure(actor), his, known)),
        refusal(lambda: station.enrolment.merge(sure(actor), other, known)),
        refusal(lambda: station.registry.enrol(sure(actor), "李明", "顺丰", "", code)),
        refusal(lambda: station.registry.correct(sure(actor), other, "李明", "顺丰", "")),
    ]


@pytest.mark.parametrize("role", [Role.STAFF, Role.MANAGER])
def test_nobody_of_the_staff_lets_in_somebody_called_as_he_is(station: Station, role: Role) -> None:
    assert set(namesake_acts(station, add_staff(station, role))) == {Reason.NAMESAKE}
    assert station.journal.latest(1)[0].reason == "namesake", "and the journal says who tried"


def test_another_of_the_staff_confirms_him_and_the_journal_says_who(station: Station) -> None:
    number, _code = enrol_self(station, "李明")
    added = station.accounts.add(by(CONSOLE), "赵六", Role.STAFF, "", mint(Prefix.BADGE))
    other = station.staff.find(added.staff)
    assert other
    station.enrolment.confirm(by(other.actor), number)
    entry = station.journal.latest(1)[0]
    assert (entry.verb, entry.subject, entry.actor) == ("courier.confirm", number, other.actor.name)


def test_he_may_still_be_turned_away_by_whoever_has_his_name(station: Station) -> None:
    number, _code = enrol_self(station, "李明")
    station.enrolment.reject(sure(add_staff(station)), number)
    assert state_of(station, number) is CourierState.REJECTED


# A number that is no mobile: a digit may be missing, or it is a landline.

ODD, RIGHT = "1381234123", "13812341234"


def test_a_number_that_is_no_mobile_is_asked_about_once_and_may_be_right(
    station: Station,
) -> None:
    enrol_self = partial(station.enrolment.enrol_self, name="王小二", company="闪送", phone=ODD)
    with pytest.raises(Confirm) as question:
        enrol_self(by(), code=mint(Prefix.BADGE))
    assert (question.value.reason, question.value.facts) == (Reason.UNUSUAL_PHONE, {"digits": 10})
    assert Courier.select().count() == 0
    enrol_self(sure(), code=mint(Prefix.BADGE))
    assert Courier.get().phone == ODD


def test_whoever_corrects_something_else_is_not_asked_about_the_number_again(
    station: Station, staff: Actor
) -> None:
    station.registry.enrol(sure(CONSOLE), "王小二", "闪送", ODD, mint(Prefix.BADGE))
    number = Courier.get().number
    correct = station.registry.correct
    correct(by(staff), number, "王小二", "顺丰", ODD)
    correct(by(staff), number, "王小二", "顺丰", RIGHT)
    with pytest.raises(Confirm):
        correct(by(staff), number, "王小二", "顺丰", ODD)
    assert Courier.get().phone == RIGHT


def test_one_asks_about_his_own_number_too(station: Station) -> None:
    visit = station.checkin.scan(by(), enrol(station, "王小二", "闪送", RIGHT)).visit
    with pytest.raises(Confirm):
        station.own_data.correct(of(visit), visit, "王小二", "闪送", ODD)
    assert Courier.get().phone == RIGHT


def test_the_duty_phone_may_be_any(station: Station) -> None:
    station.settings.set(by(CONSOLE), Key.DUTY_PHONE, "010-6525 1234")
    assert station.settings.text(Key.DUTY_PHONE) == "010-6525 1234"
