"""What comes, goes, is opened, set aside, recalled and booked back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from peewee import DatabaseError

from kiosk.common.actor import CONSOLE, Call, Role
from kiosk.common.errors import Confirm, Reason
from kiosk.station import Station
from kiosk.stock.models import StockEntry
from kiosk.stock.service import Booked
from kiosk.storage.database import database
from tests.kiosk.amenities.house import reason, refusal
from tests.kiosk.stock.kit import left, lot_row, place_in, product_in, stock_up
from tests.support import DAY, HOUR, FakeTime, add_staff, by, sure

TODAY = "2026-11-23"


def entries() -> list[tuple[int, str]]:
    query = StockEntry.select(StockEntry.change, StockEntry.reason).order_by(StockEntry.id)
    return list(query.tuples())


def test_what_came_in_can_be_taken_and_the_answer_names_the_lot(station: Station) -> None:
    here = stock_up(station, quantity=3, lot="ab 12")
    taken = station.stock.take(by(CONSOLE), here.product, 2)
    assert taken.parts == [(here.lot, 2)]
    assert lot_row(station, here.lot).code == "AB 12"
    assert left(station, here.lot) == 1
    assert entries() == [(3, "delivered"), (-2, "taken")]
    assert f'"lots":"{here.lot}:2"' in station.journal.latest(1)[0].facts


def test_first_to_expire_goes_first_and_only_then_the_next(station: Station) -> None:
    late = stock_up(station, quantity=5, expiry="2028-01-01")
    soon = stock_up(station, quantity=2, expiry="2026-12-01")
    taken = station.stock.take(by(CONSOLE), soon.product, 3)
    assert taken.parts == [(soon.lot, 2), (late.lot, 1)]
    assert [lot.number for lot in station.stock_views.lots_of(late.product)] == [late.lot]


def test_more_than_there_is_is_refused_and_says_how_much_there_is(station: Station) -> None:
    here, take = stock_up(station, quantity=2), station.stock.take
    no = refusal(lambda: take(by(CONSOLE), here.product, 3))
    assert (no.reason, no.facts) == (Reason.NOT_ENOUGH, {"left": 2})
    take(by(CONSOLE), here.product, 2)
    assert reason(lambda: take(by(CONSOLE), here.product)) is Reason.OUT_OF_STOCK
    other = place_in(station, "冰箱", "fridge")
    stock_up(station, quantity=2, place="冰箱")
    kit = reason(lambda: take(by(CONSOLE), here.product, 1, here.place))
    assert kit is Reason.OUT_OF_STOCK
    assert take(by(CONSOLE), here.product, 1, other).quantity == 1


def test_what_expires_is_offered_on_its_last_day_and_not_on_the_next(
    station: Station, time: FakeTime
) -> None:
    here = stock_up(station, expiry=TODAY, quantity=2)
    station.stock.take(by(CONSOLE), here.product)
    time.pass_ms(12 * HOUR)
    no = reason(lambda: station.stock.take(by(CONSOLE), here.product))
    assert no is Reason.ALL_EXPIRED
    assert station.stock_views.next_lot(here.product) is None


@pytest.mark.parametrize("step", [2 * 365 * DAY, -2 * 365 * DAY])
def test_in_doubt_both_days_must_find_it_good(station: Station, time: FakeTime, step: int) -> None:
    """A clock two years ahead, or two years back: neither lets an expired thing out."""
    soon = stock_up(station, expiry="2027-06-30")
    time.step(step)
    take = station.stock.take
    if step > 0:
        assert reason(lambda: take(by(CONSOLE), soon.product)) is Reason.ALL_EXPIRED
    else:
        assert take(by(CONSOLE), soon.product).quantity == 1


def test_a_clock_that_leapt_throws_nothing_away_before_a_person_confirmed_it(
    station: Station, time: FakeTime
) -> None:
    here = stock_up(station, expiry="2027-06-30", quantity=4)
    expired = stock_up(station, "绷带", expiry="2026-11-24", quantity=1)
    time.pass_ms(2 * DAY)
    station.run_due()
    time.step(2 * 365 * DAY)
    for lot in (here.lot, expired.lot):
        no = reason(lambda: station.stock.dispose(by(CONSOLE), lot, 1, "disposed_expired"))  # noqa: B023
        assert no is Reason.CLOCK_IN_DOUBT
    matters = [(one.matter, one.lot) for one in station.stock_views.attention(5)]
    assert [(matter, lot and lot.number) for matter, lot in matters] == [("expired", expired.lot)]
    station.timekeeping.rely_on(sure(CONSOLE), time.wall - 2 * 365 * DAY)
    no = reason(lambda: station.stock.dispose(by(CONSOLE), here.lot, 1, "disposed_expired"))
    assert no in (Reason.CLOCK_IN_DOUBT, Reason.BAD_VALUE)
    time.pass_ms(2 * HOUR)
    dispose = station.stock.dispose
    assert reason(lambda: dispose(by(CONSOLE), here.lot, 1, "disposed_expired")) is Reason.BAD_VALUE
    assert dispose(by(CONSOLE), expired.lot, 1, "disposed_expired").left == 0


def test_an_expired_box_is_not_put_in(station: Station, time: FakeTime) -> None:
    product, kit = product_in(station), place_in(station)
    restock = station.stock.restock
    no = refusal(lambda: restock(sure(CONSOLE), product, kit, "", "2026-11-22", 1))
    assert (no.reason, no.facts) == (Reason.EXPIRED_ALREADY, {"expiry": "2026-11-22"})
    assert restock(by(CONSOLE), product, kit, "", TODAY, 1).left == 1
    time.step(2 * 365 * DAY)  # a good box is not refused by a clock nobody relies on
    assert restock(by(CONSOLE), product, kit, "", "2027-06-30", 1).left == 1


@pytest.mark.parametrize(
    ("quantity", "expiry", "asked"),
    [
        (99, "", None),
        (100, "", Reason.UNUSUAL_QUANTITY),
        (9_999, "", Reason.UNUSUAL_QUANTITY),
        (1, "2036-11-23", None),
        (1, "2036-11-24", Reason.FAR_EXPIRY),
    ],
)
def test_what_can_hardly_be_meant_is_asked_about(
    station: Station, quantity: int, expiry: str, asked: Reason | None
) -> None:
    product, kit = product_in(station), place_in(station)
    found = None
    try:
        station.stock.restock(by(CONSOLE), product, kit, "", expiry, quantity)
    except Confirm as question:
        found = question.reason
        assert entries() == []
        station.stock.restock(sure(CONSOLE), product, kit, "", expiry, quantity)
    assert found is asked
    assert entries() == [(quantity, "delivered")]


@pytest.mark.parametrize("quantity", [0, -1, 10_000, 99_999])
def test_a_quantity_nobody_can_mean_is_refused(station: Station, quantity: int) -> None:
    here, stock = stock_up(station), station.stock
    for action in (
        lambda: stock.restock(sure(CONSOLE), here.product, here.place, "", "", quantity),
        lambda: stock.take(sure(CONSOLE), here.product, quantity),
        lambda: stock.dispose(sure(CONSOLE), here.lot, quantity, "disposed_damaged"),
        lambda: stock.open_lot(sure(CONSOLE), here.lot, quantity),
    ):
        assert reason(action) is Reason.BAD_VALUE
    assert left(station, here.lot) == 10


@pytest.mark.parametrize(
    ("lot", "expiry"), [("x" * 31, ""), ("", "2027-02-29"), ("", "20270630"), ("", "gestern")]
)
def test_a_code_or_a_day_that_is_none_is_refused(station: Station, lot: str, expiry: str) -> None:
    product, kit = product_in(station), place_in(station)
    no = reason(lambda: station.stock.restock(sure(CONSOLE), product, kit, lot, expiry, 1))
    assert no is Reason.BAD_VALUE


def test_without_a_place_it_goes_where_it_belongs(station: Station) -> None:
    product = product_in(station)
    booked = station.stock.restock(by(CONSOLE), product, "", "", "", 1)
    kit = station.products.default_kit()
    assert kit
    assert (kit.name, lot_row(station, booked.lot).place) == ("药箱", kit.number)
    shelf = place_in(station, "二号柜", "shelf")
    station.products.set_minimum(by(CONSOLE), shelf, product, 5)
    booked = station.stock.restock(by(CONSOLE), product, "", "", "", 1)
    assert lot_row(station, booked.lot).place == shelf
    station.products.set_minimum(by(CONSOLE), shelf, product, 0)
    booked = station.stock.restock(by(CONSOLE), product, "", "L2", "", 1)
    assert lot_row(station, booked.lot).place == shelf, "where the last of it was put"


def test_what_is_opened_goes_first_and_is_good_for_its_own_time(
    station: Station, time: FakeTime
) -> None:
    product = product_in(station, "碘伏", opened_days=7)
    here = stock_up(station, "碘伏", quantity=3)
    opened = station.stock.open_lot(by(CONSOLE), here.lot)
    assert lot_row(station, opened.lot).last_day == "2026-11-30"
    assert (left(station, here.lot), left(station, opened.lot)) == (2, 1)
    assert reason(lambda: station.stock.open_lot(by(CONSOLE), opened.lot)) is Reason.ALREADY_OPEN
    assert station.stock.take(by(CONSOLE), product).parts == [(opened.lot, 1)]
    again = station.stock.open_lot(by(CONSOLE), here.lot)
    assert again.lot == opened.lot, "opened on the same day"
    time.pass_ms(8 * DAY)
    assert station.stock.take(by(CONSOLE), product).parts == [(here.lot, 1)]
    dispose = station.stock.dispose
    assert dispose(by(CONSOLE), opened.lot, 1, "disposed_expired").left == 0


def test_nothing_expired_or_set_aside_is_opened(station: Station, time: FakeTime) -> None:
    here, stock = stock_up(station, expiry=TODAY), station.stock
    stock.quarantine(by(CONSOLE), here.lot)
    assert reason(lambda: stock.open_lot(by(CONSOLE), here.lot)) is Reason.LOT_SET_ASIDE
    stock.release(by(CONSOLE), here.lot)
    time.pass_ms(DAY)
    assert reason(lambda: stock.open_lot(by(CONSOLE), here.lot)) is Reason.EXPIRED_ALREADY


def test_disposing_needs_a_reason_that_holds(station: Station) -> None:
    here, dispose = stock_up(station, lot="X1"), station.stock.dispose
    for why in ("disposed_expired", "disposed_recalled", "taken", "lost"):
        assert reason(lambda: dispose(by(CONSOLE), here.lot, 1, why)) is Reason.BAD_VALUE  # noqa: B023
    no = refusal(lambda: dispose(by(CONSOLE), here.lot, 11, "disposed_damaged"))
    assert (no.reason, no.facts) == (Reason.NOT_ENOUGH, {"left": 10})
    assert dispose(by(CONSOLE), here.lot, 4, "disposed_damaged").left == 6
    station.stock.recall(sure(CONSOLE), here.product, "x1")
    assert dispose(by(CONSOLE), here.lot, 6, "disposed_recalled").left == 0


@pytest.mark.parametrize(("count", "change"), [(0, -7), (3, -4), (7, 0), (9, 2)])
def test_a_count_books_the_difference_none_of_it_too(
    station: Station, count: int, change: int
) -> None:
    """What is missing went from what is used next; what is more lies with what goes last."""
    late = stock_up(station, quantity=5, expiry="2028-01-01")
    soon = stock_up(station, quantity=2, expiry="2026-12-01")
    done = station.stock.recount(by(CONSOLE), late.product, count)
    assert (done.left, done.change) == (count, change)
    assert left(station, soon.lot) == max(0, 2 + min(0, change))
    assert left(station, late.lot) + left(station, soon.lot) == count
    assert {why for _change, why in entries()[2:]} == {"counted"}


def test_a_count_of_what_never_came_in_lies_where_it_belongs(station: Station) -> None:
    product, shelf = product_in(station), place_in(station, "二号柜", "shelf")
    station.products.set_minimum(by(CONSOLE), shelf, product, 1)
    station.stock.recount(by(CONSOLE), product, 4)
    [lot] = station.stock_views.lots_of(product)
    assert (lot.place, lot.left, lot.expiry) == (shelf, 4, "")
    for count in (-1, 10_000):
        no = reason(lambda: station.stock.recount(by(CONSOLE), product, count))  # noqa: B023
        assert no is Reason.BAD_VALUE


def test_what_is_set_aside_is_not_offered_until_it_is_released(station: Station) -> None:
    here, stock = stock_up(station), station.stock
    stock.quarantine(by(CONSOLE), here.lot)
    assert reason(lambda: stock.take(by(CONSOLE), here.product)) is Reason.ALL_EXPIRED
    no = reason(lambda: stock_up(station))
    assert no is Reason.LOT_SET_ASIDE, "what is good is not mixed with what is not"
    stock.release(by(CONSOLE), here.lot)
    assert stock.take(by(CONSOLE), here.product).quantity == 1
    stock.quarantine(by(CONSOLE), here.lot)
    stock.dispose(by(CONSOLE), here.lot, 9, "disposed_damaged")
    stock_up(station, quantity=2)
    assert stock.take(by(CONSOLE), here.product, 2).parts == [(here.lot, 2)], "begun anew"


def test_a_recall_stops_a_lot_everywhere_and_at_the_door(station: Station) -> None:
    here, stock = stock_up(station, lot="AB 12"), station.stock
    there = stock_up(station, lot="ab  12", place="冰箱", expiry="2028-07-31")
    other = stock_up(station, lot="AB 13", quantity=1)
    nameless = stock_up(station, lot="", quantity=4)
    recalled = stock.recall(sure(CONSOLE), here.product, " ab 12")
    assert (recalled.lots, recalled.pieces, recalled.uncoded) == (2, 20, 4)
    for lot in (here.lot, there.lot):
        assert lot_row(station, lot).status == "recalled"
    assert {stock.take(by(CONSOLE), here.product).parts[0][0] for _each in range(5)} == {
        other.lot,
        nameless.lot,
    }
    assert reason(lambda: stock.take(by(CONSOLE), here.product)) is Reason.ALL_EXPIRED
    assert reason(lambda: stock_up(station, lot="AB12")) is None, "another code"
    no = reason(lambda: stock_up(station, lot="aB 12", expiry="2029-01-31"))
    assert no is Reason.LOT_RECALLED
    assert reason(lambda: stock.quarantine(by(CONSOLE), here.lot)) is Reason.LOT_RECALLED


def test_a_lot_that_never_was_here_is_recalled_too(station: Station) -> None:
    product = product_in(station)
    answer = station.stock.recall(sure(CONSOLE), product, "Z9")
    assert (answer.lots, answer.pieces) == (0, 0)
    assert reason(lambda: stock_up(station, lot="z9")) is Reason.LOT_RECALLED
    no = reason(lambda: station.stock.recall(sure(CONSOLE), product, "  "))
    assert no is Reason.BAD_VALUE
    with pytest.raises(Confirm, match="lot_will_stop"):
        station.stock.recall(by(CONSOLE), product, "Y")


def test_a_recall_is_taken_back_by_staff_and_for_the_whole_lot(station: Station) -> None:
    here, stock = stock_up(station, lot="X"), station.stock
    there = stock_up(station, lot="X", place="冰箱")
    stock.recall(sure(CONSOLE), here.product, "X")
    volunteer = add_staff(station, Role.VOLUNTEER)
    assert reason(lambda: stock.release(by(volunteer), here.lot)) is Reason.NOT_ALLOWED
    stock.release(by(add_staff(station)), here.lot)
    assert lot_row(station, there.lot).status == "ok"


def test_what_is_carried_stays_what_it_is(station: Station) -> None:
    here, stock = stock_up(station, lot="X"), station.stock
    fridge = place_in(station, "冰箱", "fridge")
    moved = stock.move(by(CONSOLE), here.lot, fridge, 4)
    assert (left(station, here.lot), moved.left) == (6, 4)
    assert lot_row(station, moved.lot).expiry == "2028-06-30"
    assert reason(lambda: stock.move(by(CONSOLE), here.lot, here.place, 1)) is Reason.BAD_VALUE
    assert reason(lambda: stock.move(by(CONSOLE), here.lot, fridge, 7)) is Reason.NOT_ENOUGH
    stock.quarantine(by(CONSOLE), here.lot)
    no = reason(lambda: stock.move(by(CONSOLE), here.lot, fridge, 1))
    assert no is Reason.LOT_SET_ASIDE, "nor mixed with what is good"
    aside = place_in(station, "隔离箱", "shelf")
    there = stock.move(by(CONSOLE), here.lot, aside, 6)
    assert lot_row(station, there.lot).status == "quarantined"


def test_undo_books_back_once_and_leaves_both_entries(station: Station) -> None:
    here, call = stock_up(station), by(CONSOLE)
    station.stock.take(call, here.product, 4)
    undone = station.stock.undo(by(CONSOLE), call.request_id)
    assert (undone.entries, left(station, here.lot)) == (1, 10)
    assert entries() == [(10, "delivered"), (-4, "taken"), (4, "reversed")]
    newest, taken, _came = station.stock_views.entries_of(here.product)
    assert (taken.reversed, newest.reversed) == (True, False)
    for request in (call.request_id, newest.request_id):
        no = reason(lambda: station.stock.undo(by(CONSOLE), request))  # noqa: B023
        assert no is Reason.ALREADY_REVERSED
    assert reason(lambda: station.stock.undo(by(CONSOLE), "none")) is Reason.NOT_FOUND


def test_what_came_in_and_is_partly_gone_cannot_be_undone(station: Station) -> None:
    call, product = by(CONSOLE), product_in(station)
    station.stock.restock(call, product, place_in(station), "", "", 5)
    taking = by(CONSOLE)
    station.stock.take(taking, product, 1)
    undo = station.stock.undo
    no = refusal(lambda: undo(by(CONSOLE), call.request_id))
    assert (no.reason, no.facts) == (Reason.NOT_ENOUGH, {"left": 4})
    undo(by(CONSOLE), taking.request_id)
    assert undo(by(CONSOLE), call.request_id).entries == 1
    assert sum(change for change, _why in entries()) == 0


def test_opening_and_carrying_are_undone_as_a_whole(station: Station) -> None:
    here = stock_up(station)
    fridge = place_in(station, "冰箱")
    actions: list[Callable[[Call], Booked]] = [
        lambda call: station.stock.open_lot(call, here.lot, 2),
        lambda call: station.stock.move(call, here.lot, fridge, 2),
    ]
    for action in actions:
        call = by(CONSOLE)
        booked = action(call)
        assert (left(station, here.lot), left(station, booked.lot)) == (8, 2)
        assert station.stock.undo(by(CONSOLE), call.request_id).entries == 2
        assert (left(station, here.lot), left(station, booked.lot)) == (10, 0)


def test_nothing_comes_back_to_a_place_that_is_gone(station: Station) -> None:
    here, call = stock_up(station, quantity=1), by(CONSOLE)
    station.stock.take(call, here.product)
    station.products.retire_place(by(CONSOLE), here.place)
    no = reason(lambda: station.stock.undo(by(CONSOLE), call.request_id))
    assert no is Reason.NOT_FOUND


def test_two_volunteers_on_the_same_kit_cannot_take_the_same_piece(station: Station) -> None:
    here = stock_up(station, quantity=1)
    one, other = (by(add_staff(station, Role.VOLUNTEER)) for _each in range(2))
    assert station.stock_views.next_lot(here.product), "both see it"
    station.stock.take(one, here.product)
    assert reason(lambda: station.stock.take(other, here.product)) is Reason.OUT_OF_STOCK
    assert station.stock.take(one, here.product).parts == [(here.lot, 1)], "a double tap is one"
    assert left(station, here.lot) == 0


@pytest.mark.parametrize("words", ["UPDATE stock_entry SET change = 99", "DELETE FROM stock_entry"])
def test_an_entry_can_neither_be_changed_nor_removed(station: Station, words: str) -> None:
    stock_up(station)
    with pytest.raises(DatabaseError, match="the stock is append-only"):
        database.execute_sql(words)
    assert station.journal.verify().sound


@pytest.mark.parametrize("verb", ["update", "delete"])
def test_a_stock_without_its_guard_is_noticed(station: Station, verb: str) -> None:
    """The control."""
    database.execute_sql(f"DROP TRIGGER stock_entry_no_{verb}")
    assert station.journal.verify().what == f"trigger stock_entry_no_{verb} is gone"
