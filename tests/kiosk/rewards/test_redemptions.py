"""Points and a piece are taken together, given back together, each exactly once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.common.actor import CONSOLE, Actor, Role
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Confirm, Reason, Refused
from kiosk.journal.models import Entry
from kiosk.mailbox.rules import Kind
from kiosk.rewards.models import Redemption
from kiosk.rewards.rules import State, Terms
from kiosk.settings.rules import Key
from kiosk.station import Station
from tests.kiosk.amenities.house import reason, refusal
from tests.kiosk.rewards.house import (
    BOTTLE,
    PIN,
    QUICK,
    balance,
    certain,
    choose_pin,
    come,
    courier_of,
    deliver,
    give_pin,
    hand_over,
    left,
    reserve,
    reward,
    slip,
    state_of,
)
from tests.support import DAY, HOUR, FakeTime, Grounds, add_staff, by, enrol, of, sure


@pytest.fixture
def bottle(station: Station) -> str:
    return reward(station)


@pytest.fixture
def visit(station: Station) -> str:
    return come(station)


@pytest.fixture
def staff(station: Station) -> Actor:
    return add_staff(station, Role.STAFF)


# Reserving.


def test_reserving_takes_the_points_and_one_piece(
    station: Station, bottle: str, visit: str
) -> None:
    done = station.redemptions.reserve(certain(visit), visit, bottle)
    assert (done.points, done.balance, balance(station, visit)) == (30, 70, 70)
    assert left(station, bottle) == 2
    assert done.due_ms == station.clock.now().utc_ms + 7 * DAY


def test_a_double_tap_reserves_once(station: Station, bottle: str, visit: str) -> None:
    tap = certain(visit)
    assert station.redemptions.reserve(tap, visit, bottle) == station.redemptions.reserve(
        tap, visit, bottle
    )
    assert (balance(station, visit), left(station, bottle)) == (70, 2)


@pytest.mark.parametrize(
    ("terms", "points", "pieces", "why"),
    [
        pytest.param(BOTTLE, 29, 1, Reason.NOT_ENOUGH_POINTS, id="one point too few"),
        pytest.param(BOTTLE, 100, 0, Reason.OUT_OF_STOCK, id="none on the shelf"),
    ],
)
def test_what_is_refused_takes_nothing(
    station: Station, terms: Terms, points: int, pieces: int, why: Reason
) -> None:
    number, visit = reward(station, terms, pieces), come(station, points)
    assert reason(lambda: reserve(station, visit, number)) is why
    assert (balance(station, visit), left(station, number)) == (points, pieces)
    assert Redemption.select().count() == 0


def test_how_many_points_are_missing_is_said(station: Station, bottle: str) -> None:
    visit = come(station, 12)
    assert refusal(lambda: reserve(station, visit, bottle)).facts == {"balance": 12, "needed": 30}


def test_the_last_piece_goes_to_one_of_two(station: Station) -> None:
    number = reward(station, pieces=1)
    first, second = come(station), come(station)
    reserve(station, first, number)
    assert reason(lambda: reserve(station, second, number)) is Reason.OUT_OF_STOCK
    assert balance(station, second) == 100


def test_nobody_has_more_than_his_share(station: Station) -> None:
    number, visit = reward(station, replace(BOTTLE, points=10, per_person=1)), come(station)
    redemption = reserve(station, visit, number)
    no = refusal(lambda: reserve(station, visit, number))
    assert (no.reason, no.facts) == (Reason.REWARD_LIMIT, {"per_person": 1})
    station.redemptions.cancel(certain(visit), visit, redemption)
    assert reserve(station, visit, number), "what came to nothing does not count"
    assert reserve(station, come(station), number), "somebody else has a share of his own"


def test_what_nobody_counts_needs_no_stock(station: Station, visit: str) -> None:
    number = reward(station, Terms("理发", 20, counted=False))
    redemption = reserve(station, visit, number)
    station.redemptions.cancel(certain(visit), visit, redemption)
    assert balance(station, visit) == 100


def test_what_was_taken_off_the_list_is_gone_and_what_is_reserved_stays(
    station: Station, bottle: str, visit: str, staff: Actor
) -> None:
    redemption = reserve(station, visit, bottle)
    station.rewards.offer(by(CONSOLE), bottle, offered=False)
    assert reason(lambda: reserve(station, visit, bottle)) is Reason.NOT_OFFERED
    hand_over(station, staff, slip(station, visit, redemption))
    assert state_of(redemption) is State.HANDED_OVER


def test_another_price_is_not_that_of_what_is_reserved(
    station: Station, bottle: str, visit: str
) -> None:
    redemption = reserve(station, visit, bottle)
    station.rewards.change(by(CONSOLE), bottle, replace(BOTTLE, points=45))
    station.redemptions.cancel(certain(visit), visit, redemption)
    assert balance(station, visit) == 100, "what he paid, neither more nor less"


def test_whom_nobody_has_confirmed_redeems_nothing(station: Station, bottle: str) -> None:
    code = mint(Prefix.BADGE)
    station.enrolment.enrol_self(by(), "王", "闪送", "", code)
    visit = station.checkin.scan(by(), code).visit
    assert reason(lambda: reserve(station, visit, bottle)) is Reason.NOT_CONFIRMED


def test_without_his_badge_nobody_redeems_until_he_has_scanned_it(
    station: Station, bottle: str, staff: Actor
) -> None:
    code = enrol(station)
    number = station.badges.read(code).holder
    visit = station.checkin.vouch(by(staff), number).visit
    station.checkin.vouch(by(staff), number)
    assert reason(lambda: reserve(station, visit, bottle)) is Reason.BADGE_FIRST
    come(station, 100, code)
    redemption = reserve(station, visit, bottle)
    station.checkin.vouch(by(staff), number)
    assert reason(lambda: slip(station, visit, redemption)) is Reason.BADGE_FIRST
    assert reason(lambda: reserve(station, visit, bottle)) is Reason.BADGE_FIRST


# The slip and the hand-over.


def test_a_slip_hands_over_once_however_often_it_is_scanned(
    station: Station, bottle: str, visit: str, staff: Actor
) -> None:
    redemption = reserve(station, visit, bottle)
    code = slip(station, visit, redemption)
    scan = by(staff)
    number = station.slips.read(code)
    done = station.redemptions.hand_over(scan, number)
    assert station.redemptions.hand_over(scan, number) == done, "a retry of the same scan"
    no = refusal(lambda: hand_over(station, staff, code))
    assert (no.reason, no.facts) == (Reason.ALREADY_HANDED_OVER, {"day": "2026-11-23"})
    handed = (Entry.verb == "redemption.hand_over") & (Entry.outcome == "done")
    assert Entry.select().where(handed).count() == 1
    assert (balance(station, visit), left(station, bottle)) == (70, 2)


def test_a_picture_of_an_older_slip_is_refused_with_its_reason(
    station: Station, bottle: str, visit: str, staff: Actor
) -> None:
    redemption = reserve(station, visit, bottle)
    old, new = slip(station, visit, redemption), slip(station, visit, redemption)
    assert reason(lambda: hand_over(station, staff, old)) is Reason.SLIP_REPLACED
    hand_over(station, staff, new.lower())
    assert reason(lambda: hand_over(station, staff, old)) is Reason.ALREADY_HANDED_OVER


def test_a_slip_of_what_was_given_up_hands_nothing_over(
    station: Station, bottle: str, visit: str, staff: Actor
) -> None:
    redemption = reserve(station, visit, bottle)
    code = slip(station, visit, redemption)
    station.redemptions.cancel(certain(visit), visit, redemption)
    no = refusal(lambda: hand_over(station, staff, code))
    assert (no.reason, no.facts) == (Reason.REDEMPTION_OVER, {"state": "cancelled"})


@pytest.mark.parametrize(
    ("text", "why"),
    [
        pytest.param("", Reason.FOREIGN_CODE, id="nothing"),
        pytest.param("保温杯", Reason.FOREIGN_CODE, id="a word"),
        pytest.param("KD" + "0" * 28, Reason.BROKEN_CODE, id="made up"),
        pytest.param(mint(Prefix.SLIP), Reason.UNKNOWN_CODE, id="another station's"),
        pytest.param(mint(Prefix.BADGE), Reason.UNKNOWN_CODE, id="a badge"),
        pytest.param("KD" * 50_000, Reason.FOREIGN_CODE, id="endless"),
    ],
)
def test_what_is_no_slip_is_named(station: Station, text: str, why: Reason) -> None:
    assert reason(lambda: station.slips.read(text)) is why


def test_only_a_slips_code_becomes_a_slip(station: Station, bottle: str, visit: str) -> None:
    redemption = reserve(station, visit, bottle)
    give = station.redemptions.give_slip
    badge = mint(Prefix.BADGE)
    assert reason(lambda: give(of(visit), visit, redemption, badge)) is Reason.BROKEN_CODE


def test_nobody_gets_a_slip_for_what_is_kept_for_somebody_else(
    station: Station, bottle: str, visit: str
) -> None:
    redemption, other = reserve(station, visit, bottle), come(station)
    assert reason(lambda: slip(station, other, redemption)) is Reason.NOT_FOUND
    cancel = station.redemptions.cancel
    his = certain(other)
    assert reason(lambda: cancel(his, other, redemption)) is Reason.NOT_FOUND


def test_the_code_of_a_slip_is_kept_nowhere(
    station: Station, grounds: Grounds, bottle: str, visit: str
) -> None:
    code = slip(station, visit, reserve(station, visit, bottle))
    raw = grounds.raw()
    tables = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in tables:
        for row in raw.execute(f"SELECT * FROM {table}").fetchall():
            assert code[2:-2] not in repr(row)
    raw.close()


# Special rewards.


def approve(station: Station, actor: Actor, proposal: str) -> None:
    """The second person gives his PIN, then his yes."""
    tried = station.pins.begin(by(actor), actor.account)
    station.pins.finish(by(actor), actor.account, station.pins.matches(tried, PIN))
    station.proposals.approve(by(actor), proposal)


def test_a_special_reward_wants_two_of_the_staff(station: Station, visit: str) -> None:
    station.pins.hasher = QUICK
    staff, other = (add_staff(station, Role.STAFF, station.pins.hash(PIN)) for _two in range(2))
    redemption = reserve(station, visit, reward(station, replace(BOTTLE, special=True)))
    code = slip(station, visit, redemption)
    proposal = hand_over(station, staff, code).proposal
    assert state_of(redemption) is State.RESERVED
    assert reason(lambda: hand_over(station, other, code)) is Reason.NOT_APPROVED
    assert reason(lambda: approve(station, staff, proposal)) is Reason.OWN_PROPOSAL
    approve(station, other, proposal)
    assert state_of(redemption) is State.HANDED_OVER
    assert reason(lambda: hand_over(station, staff, code)) is Reason.ALREADY_HANDED_OVER


def test_nobody_approves_a_special_reward_of_his_own(station: Station, staff: Actor) -> None:
    station.pins.hasher = QUICK
    code = enrol(station, "同名")
    rides = add_staff(station, Role.STAFF, station.pins.hash(PIN), rides=code)
    visit, number = come(station, code=code), reward(station, replace(BOTTLE, special=True))
    paper = slip(station, visit, reserve(station, visit, number))
    proposal = hand_over(station, staff, paper).proposal
    assert reason(lambda: approve(station, rides, proposal)) is Reason.OWN_RECORD


def test_what_ended_meanwhile_is_not_handed_over_by_a_late_yes(
    station: Station, visit: str, staff: Actor
) -> None:
    station.pins.hasher = QUICK
    other = add_staff(station, Role.STAFF, station.pins.hash(PIN))
    redemption = reserve(station, visit, reward(station, replace(BOTTLE, special=True)))
    proposal = hand_over(station, staff, slip(station, visit, redemption)).proposal
    station.redemptions.cancel(certain(visit), visit, redemption)
    assert reason(lambda: approve(station, other, proposal)) is Reason.REDEMPTION_OVER
    assert balance(station, visit) == 100


def test_volunteers_and_the_console_begin_no_special_hand_over(
    station: Station, visit: str
) -> None:
    redemption = reserve(station, visit, reward(station, replace(BOTTLE, special=True)))
    code, helper = slip(station, visit, redemption), add_staff(station, Role.VOLUNTEER)
    assert reason(lambda: hand_over(station, helper, code)) is Reason.NOT_ALLOWED
    assert reason(lambda: hand_over(station, CONSOLE, code)) is Reason.SECOND_PERSON


# Giving back.


def test_spending_asks_first_and_says_what_is_left(
    station: Station, bottle: str, visit: str
) -> None:
    with pytest.raises(Confirm) as asked:
        station.redemptions.reserve(of(visit), visit, bottle)
    assert (asked.value.reason, asked.value.facts) == (
        Reason.POINTS_WILL_GO,
        {"points": 30, "left": 70},
    )
    assert balance(station, visit) == 100


def test_giving_back_asks_first(station: Station, bottle: str, visit: str, staff: Actor) -> None:
    redemption = reserve(station, visit, bottle)
    with pytest.raises(Confirm):
        station.redemptions.cancel(of(visit), visit, redemption)
    with pytest.raises(Confirm):
        station.redemptions.call_off(by(staff), redemption)
    assert state_of(redemption) is State.RESERVED


def test_a_refund_comes_once_and_not_twice_and_not_never(
    station: Station, bottle: str, visit: str, staff: Actor
) -> None:
    """A public bug of shops like this one: refunded twice, or never."""
    redemption = reserve(station, visit, bottle)
    hand_over(station, staff, slip(station, visit, redemption))
    rolled_back = sure(staff)
    station.redemptions.roll_back(rolled_back, redemption)
    station.redemptions.roll_back(rolled_back, redemption)
    assert (balance(station, visit), left(station, bottle)) == (100, 3)
    no = refusal(lambda: station.redemptions.roll_back(sure(staff), redemption))
    assert (no.reason, no.facts) == (Reason.REDEMPTION_OVER, {"state": "rolled_back"})
    his = certain(visit)
    cancel = station.redemptions.cancel
    assert reason(lambda: cancel(his, visit, redemption)) is Reason.REDEMPTION_OVER
    assert (balance(station, visit), left(station, bottle)) == (100, 3)


def test_a_retry_prints_no_points(
    station: Station, bottle: str, visit: str, time: FakeTime
) -> None:
    """Another one: cancelling while it expires, again and again, made points out of nothing."""
    redemption = reserve(station, visit, bottle)
    cancel = certain(visit)
    for _retry in range(3):
        station.redemptions.cancel(cancel, visit, redemption)
    time.pass_ms(30 * DAY)
    for _look in range(3):
        station.run_due()
    assert station.points.balance(Redemption.get().courier_id) == 100
    assert left(station, bottle) == 3
    assert state_of(redemption) is State.CANCELLED


def test_what_was_not_handed_over_is_not_rolled_back(
    station: Station, bottle: str, visit: str, staff: Actor
) -> None:
    redemption = reserve(station, visit, bottle)
    no = refusal(lambda: station.redemptions.roll_back(sure(staff), redemption))
    assert (no.reason, no.facts) == (Reason.REDEMPTION_OVER, {"state": "reserved"})


def test_points_and_piece_that_were_booked_back_by_hand_do_not_come_twice(
    station: Station, bottle: str, visit: str, staff: Actor
) -> None:
    redemption = reserve(station, visit, bottle)
    station.stock.undo(by(staff), Redemption.get().request_id)
    station.redemptions.call_off(sure(staff), redemption)
    assert (balance(station, visit), left(station, bottle)) == (100, 3)


def test_a_piece_comes_back_although_its_place_is_gone(
    station: Station, bottle: str, staff: Actor
) -> None:
    visit, product = come(station), station.reward_stock.product(bottle)
    assert product
    station.stock.recount(by(staff), product.number, 1)
    redemption = reserve(station, visit, bottle)
    shelf = next(place for place in station.products.places() if place.kind == "shelf")
    station.products.retire_place(by(CONSOLE), shelf.number)
    station.redemptions.call_off(sure(staff), redemption)
    assert left(station, bottle) == 1


# Time.


def test_what_nobody_fetches_goes_back_when_its_time_is_over(
    station: Station, bottle: str, visit: str, time: FakeTime
) -> None:
    redemption, courier = reserve(station, visit, bottle), courier_of(station, visit)
    time.pass_ms(7 * DAY - 1)
    station.run_due()
    assert state_of(redemption) is State.RESERVED
    time.pass_ms(1)
    for _look in range(2):
        station.run_due()
    assert state_of(redemption) is State.EXPIRED
    assert (station.points.balance(courier), left(station, bottle)) == (100, 3)
    assert [row.kind for row in station.mailbox.waiting(courier)] == [Kind.REWARD_RETURNED]


def test_a_day_before_he_is_told_once(
    station: Station, bottle: str, visit: str, time: FakeTime
) -> None:
    reserve(station, visit, bottle)
    courier = courier_of(station, visit)
    time.pass_ms(6 * DAY - 1)
    station.run_due()
    assert station.mailbox.waiting(courier) == []
    time.pass_ms(1)
    station.run_due()
    (notice,) = station.mailbox.waiting(courier)
    assert (notice.kind, notice.facts) == (
        Kind.REWARD_EXPIRING,
        {"name": "保温杯", "name_en": "Thermos", "day": "2026-11-30"},
    )
    station.mailbox.mark_read(courier, notice.number)
    station.run_due()
    assert station.mailbox.waiting(courier) == []


def test_a_notice_of_what_is_handed_over_has_become_pointless(
    station: Station, bottle: str, staff: Actor, time: FakeTime
) -> None:
    code = enrol(station)
    visit = come(station, code=code)
    reserve(station, visit, bottle)
    time.pass_ms(6 * DAY)
    again = station.checkin.scan(by(), code).visit
    (row,) = station.reward_views.kept_for(again)
    assert station.mail.waiting(again)
    hand_over(station, staff, slip(station, again, row.number))
    assert station.mail.waiting(again) == []


def test_while_the_clock_is_in_doubt_nothing_moves(
    station: Station, bottle: str, visit: str, time: FakeTime
) -> None:
    redemption = reserve(station, visit, bottle)
    time.step(300 * DAY)
    station.run_due()
    assert state_of(redemption) is State.RESERVED
    station.timekeeping.rely_on(sure(CONSOLE), time.wall)
    station.run_due()
    row = Redemption.get()
    assert (row.state, row.due_ms) == (State.RESERVED, time.wall + 7 * DAY), "the whole time anew"


def test_what_was_reserved_in_a_wrong_future_ends_in_time(
    station: Station, bottle: str, visit: str, time: FakeTime
) -> None:
    time.step(300 * DAY)
    reserve(station, visit, bottle)
    time.step(-300 * DAY)
    station.timekeeping.rely_on(sure(CONSOLE), time.wall)
    assert Redemption.get().due_ms == time.wall + 7 * DAY


def test_a_clock_put_right_by_minutes_postpones_nothing(
    station: Station, bottle: str, visit: str, time: FakeTime
) -> None:
    reserve(station, visit, bottle)
    due = Redemption.get().due_ms
    time.pass_ms(HOUR)
    station.timekeeping.rely_on(sure(CONSOLE), time.wall)
    assert Redemption.get().due_ms == due


def test_another_setting_counts_from_the_next_one_on(
    station: Station, bottle: str, visit: str
) -> None:
    reserve(station, visit, bottle)
    station.settings.set(by(CONSOLE), Key.REWARD_HOLD_DAYS, 1)
    done = station.redemptions.reserve(certain(visit), visit, bottle)
    now = station.clock.now().utc_ms
    assert {row.due_ms - now for row in Redemption.select()} == {DAY, 7 * DAY}
    assert Redemption.get(Redemption.number == done.redemption).remind_ms is None


def test_a_crash_between_reserve_and_slip_loses_nothing(
    station: Station, grounds: Grounds, tmp_path: Path, bottle: str, visit: str
) -> None:
    tap = certain(visit)
    first = station.redemptions.reserve(tap, visit, bottle)
    copy = grounds.as_after_a_crash(tmp_path / "after")
    station.close()
    again = copy.open()
    assert again.redemptions.reserve(tap, visit, bottle) == first
    (row,) = again.reward_views.kept_for(visit)
    code = slip(again, visit, row.number)
    hand_over(again, add_staff(again), code)
    again.close()


# The PIN comes first, from a number of points on.


def test_from_fifty_points_on_the_pin_comes_first(station: Station) -> None:
    dear, visit = reward(station, replace(BOTTLE, points=50)), come(station, 200)
    assert reason(lambda: reserve(station, visit, dear)) is Reason.NO_PIN_YET
    choose_pin(station, visit)
    reserve(station, visit, dear)
    assert reason(lambda: reserve(station, visit, dear)) is Reason.PIN_FIRST, "one for each time"
    give_pin(station, visit)
    reserve(station, visit, dear)
    assert balance(station, visit) == 100


def test_below_fifty_points_no_pin_is_asked(station: Station) -> None:
    assert reserve(station, come(station), reward(station, replace(BOTTLE, points=49)))


# Who goes.


def test_who_is_forgotten_leaves_his_piece_and_the_ledger_stays_whole(
    station: Station, bottle: str, visit: str, staff: Actor
) -> None:
    reserve(station, visit, bottle)
    hand_over(station, staff, slip(station, visit, reserve(station, visit, bottle)))
    station.own_data.erase(certain(visit), visit)
    assert Redemption.select().count() == 0
    assert left(station, bottle) == 2
    assert station.points.unbalanced() == []
    exported = {one.name: one for one in station.export_sets()}["rewards"]
    assert list(exported.rows("2000-01-01", "2100-01-01")) == [("2026-11-23", "顺丰", 1)]


def test_old_redemptions_go_and_stay_in_the_figures(
    station: Station, bottle: str, visit: str, staff: Actor, time: FakeTime
) -> None:
    hand_over(station, staff, slip(station, visit, reserve(station, visit, bottle)))
    reserve(station, visit, bottle)
    time.pass_ms(182 * DAY)
    station.run_due()
    assert Redemption.select().count() == 0
    exported = {one.name: one for one in station.export_sets()}["rewards"]
    assert list(exported.rows("2000-01-01", "2100-01-01")) == [("2026-11-23", "顺丰", 1)]


def test_staff_who_ride_too_serve_others_only(station: Station, bottle: str, visit: str) -> None:
    code = enrol(station, "同名")
    rides = add_staff(station, Role.STAFF, rides=code)
    own = come(station, code=code)
    redemption = reserve(station, own, bottle)
    paper = slip(station, own, redemption)
    assert reason(lambda: hand_over(station, rides, paper)) is Reason.OWN_RECORD
    hand_over(station, rides, slip(station, visit, reserve(station, visit, bottle)))


def test_offers_say_for_each_reward_what_stands_in_the_way(station: Station, visit: str) -> None:
    reward(station, Terms("手套", 20))
    reward(station, Terms("头盔", 300, special=True))
    reward(station, Terms("雨衣", 60), pieces=0)
    offers = station.reward_views.offers(visit)
    told = {
        row.reward.terms.name: (row.refused.reason if row.refused else None, row.asks_pin)
        for row in offers
    }
    assert told == {
        "手套": (None, False),
        "雨衣": (Reason.OUT_OF_STOCK, True),
        "头盔": (Reason.NOT_ENOUGH_POINTS, True),
    }
    assert station.reward_views.offers("nobody") == []


def test_a_reserved_piece_is_not_counted_as_left(station: Station, visit: str) -> None:
    number = reward(station, pieces=1)
    reserve(station, visit, number)
    assert left(station, number) == 0
    deliver(station, number, 1)
    assert left(station, number) == 1


def test_a_refused_redemption_is_on_record(station: Station, bottle: str) -> None:
    visit = come(station, 2)
    with pytest.raises(Refused):
        reserve(station, visit, bottle)
    (entry,) = station.journal.latest(1)
    assert (entry.verb, entry.reason) == ("redemption.reserve", Reason.NOT_ENOUGH_POINTS)
