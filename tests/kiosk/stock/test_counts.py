"""Counting a place: what is booked at once, what waits for whom, and what is never booked twice."""

from __future__ import annotations

import json

import pytest

from kiosk.common.actor import CONSOLE, Actor, Call, Role
from kiosk.common.errors import Reason, Refused
from kiosk.settings.rules import Key
from kiosk.station import Station
from kiosk.stock.models import StockCount, StockCountLine
from tests.kiosk.amenities.house import reason, refusal
from tests.kiosk.stock.kit import Stocked, left, lot_row, place_in, product_in, stock_up
from tests.kiosk.stock.test_stock import entries
from tests.support import DAY, FakeTime, Grounds, add_staff, by

TODAY = "2026-11-23"


class Kit:
    """Plasters (20) and gauze (10) in a kit; two volunteers and one of the staff."""

    def __init__(self, station: Station) -> None:
        self.station, self.counts, self.views = station, station.counts, station.count_views
        self.plasters = stock_up(station, quantity=20)
        self.gauze = stock_up(station, "纱布", quantity=10)
        self.place = self.plasters.place
        self.first, self.second = (add_staff(station, Role.VOLUNTEER) for _each in range(2))
        self.staff = add_staff(station)
        self.number = ""

    def start(self, who: Actor | None = None) -> bool:
        """Begin or go on; tells whether somebody else had begun."""
        opened = self.counts.start(by(who or self.first), self.place)
        self.number = opened.count
        return opened.joined

    def enter(self, counted: int, what: Stocked | None = None, who: Actor | None = None) -> str:
        """Type how many plasters (or what else) there are; answers how far that is then."""
        product = (what or self.plasters).product
        return self.counts.enter(by(who or self.first), self.number, product, counted).state

    def approve(self, why: str = "unknown", who: Actor | None = None) -> int:
        """Say that the difference in plasters is so."""
        call = by(who or self.staff)
        return self.counts.approve(call, self.number, self.plasters.product, why).change

    def found(self) -> list[tuple[int, str]]:
        """The differences booked today."""
        return [(one.difference, one.why) for one in self.views.variances(TODAY, TODAY)]

    def plasters_left(self) -> int:
        return left(self.station, self.plasters.lot)


@pytest.fixture
def kit(station: Station) -> Kit:
    return Kit(station)


@pytest.mark.parametrize(
    ("counted", "why", "booked"),
    [
        (20, None, None),
        (19, "used_unrecorded", "used_unrecorded"),
        (18, "used_unrecorded", "used_unrecorded"),
        (22, "unknown", "counted"),
    ],
)
def test_a_small_difference_is_booked_at_once(
    kit: Kit, counted: int, why: str | None, booked: str | None
) -> None:
    kit.start()
    assert kit.enter(counted) == "settled"
    assert kit.plasters_left() == counted
    assert kit.found() == ([(counted - 20, why)] if why else [])
    assert entries()[2:] == ([(counted - 20, booked)] if booked else [])


@pytest.mark.parametrize("counted", [17, 23, 0, 9_999])
def test_a_larger_one_waits_for_another_person_and_then_for_staff(kit: Kit, counted: int) -> None:
    kit.start()
    assert kit.enter(counted) == "second"
    assert kit.enter(10, kit.gauze) == "settled"
    assert reason(lambda: kit.enter(counted)) is Reason.SAME_PERSON, "not by the same one"
    assert kit.enter(counted, who=kit.second) == "approval"
    assert reason(lambda: kit.enter(20)) is Reason.SAME_PERSON
    assert kit.plasters_left() == 20
    assert reason(lambda: kit.approve(who=kit.second)) is Reason.NOT_ALLOWED
    assert kit.approve() == counted - 20
    assert kit.plasters_left() == counted
    assert kit.found() == [(counted - 20, "unknown")]
    assert reason(kit.approve) is Reason.NOT_FOUND, "once"


def test_the_setting_says_what_is_small_and_never_more_than_five(kit: Kit) -> None:
    settings = kit.station.settings
    settings.set(by(CONSOLE), Key.STOCK_COUNT_SMALL, 0)
    kit.start()
    assert kit.enter(9, kit.gauze) == "second"
    settings.set(by(CONSOLE), Key.STOCK_COUNT_SMALL, 5)
    assert kit.enter(15) == "settled"
    no = refusal(lambda: settings.set(by(CONSOLE), Key.STOCK_COUNT_SMALL, 6))
    assert no.reason is Reason.BAD_VALUE


def test_the_second_person_may_find_that_nothing_was_wrong(kit: Kit) -> None:
    kit.start()
    kit.enter(2)
    assert kit.enter(20, who=kit.second) == "settled"
    assert (kit.plasters_left(), kit.found(), kit.views.waiting()) == (20, [], [])


def test_a_small_difference_of_the_second_person_is_booked_at_once(kit: Kit) -> None:
    kit.start()
    kit.enter(2)
    assert kit.enter(19, who=kit.second) == "settled"
    assert kit.found() == [(-1, "used_unrecorded")]


def test_nobody_approves_what_he_counted_first_and_the_console_is_nobody(kit: Kit) -> None:
    kit.start(kit.staff)
    kit.enter(3, who=kit.staff)
    assert reason(lambda: kit.enter(3, who=CONSOLE)) is Reason.SAME_PERSON
    kit.enter(3, who=kit.second)
    for who in (kit.staff, CONSOLE):
        assert reason(lambda: kit.approve(who=who)) is Reason.SAME_PERSON  # noqa: B023
    assert kit.approve(who=add_staff(kit.station)) == -17


def test_the_second_person_approves_where_he_is_of_the_staff(kit: Kit) -> None:
    """Two people are enough: nobody approves what he began, and he began nothing."""
    kit.start()
    kit.enter(3)
    kit.enter(3, who=kit.staff)
    assert kit.approve(who=kit.staff) == -17


def test_trying_numbers_shows_nobody_what_would_be_let_pass(kit: Kit) -> None:
    """Far off once, only another person's number counts, in a count begun anew too."""
    kit.start()
    assert [kit.enter(counted) for counted in (4, 18, 20)] == ["second"] * 3
    kit.enter(10, kit.gauze)
    kit.start()
    assert kit.enter(20) == "second"
    assert kit.plasters_left() == 20


@pytest.mark.parametrize(
    ("counted", "why", "booked"),
    [
        (3, "damaged", "disposed_damaged"),
        (3, "used_unrecorded", "used_unrecorded"),
        (3, "miscounted_before", "counted"),
        (40, "miscounted_before", "counted"),
        (40, "damaged", None),
        (40, "used_unrecorded", None),
        (3, "stolen", None),
        (3, "", None),
    ],
)
def test_every_difference_has_a_reason_that_can_be(
    kit: Kit, counted: int, why: str, booked: str | None
) -> None:
    kit.start()
    kit.enter(counted)
    kit.enter(counted, who=kit.second)
    if booked is None:
        assert reason(lambda: kit.approve(why)) is Reason.BAD_VALUE
        assert kit.plasters_left() == 20
    else:
        kit.approve(why)
        assert entries()[-1] == (counted - 20, booked)


def test_what_is_taken_while_somebody_counts_is_not_missing(kit: Kit) -> None:
    """The books are compared as of the moment of typing, and the difference is booked."""
    kit.start()
    kit.station.stock.take(by(CONSOLE), kit.plasters.product, 2)
    assert kit.enter(8) == "second"
    kit.station.stock.take(by(CONSOLE), kit.plasters.product, 3)
    kit.enter(5, who=kit.second)
    kit.station.stock.take(by(CONSOLE), kit.plasters.product, 1)
    assert kit.approve() == -10
    assert kit.plasters_left() == 20 - 2 - 3 - 1 - 10


def test_more_missing_than_is_there_by_now_wants_another_count(kit: Kit) -> None:
    kit.start()
    kit.enter(5)
    kit.enter(5, who=kit.second)
    kit.station.stock.take(by(CONSOLE), kit.plasters.product, 12)
    no = refusal(kit.approve)
    assert (no.reason, no.facts) == (Reason.NOT_ENOUGH, {"left": 8})
    assert kit.enter(8, who=kit.second) == "settled"
    assert kit.plasters_left() == 8


def test_a_number_is_put_right_while_the_place_is_counted_and_books_once(kit: Kit) -> None:
    kit.start()
    kit.enter(19)
    assert kit.enter(18) == "settled"
    assert (kit.plasters_left(), kit.found()) == (18, [(-2, "used_unrecorded")])
    assert kit.enter(17) == "second", "the small ones do not add up"
    assert (kit.plasters_left(), kit.found()) == (20, [])
    assert entries()[2:] == [
        (-1, "used_unrecorded"),
        (1, "reversed"),
        (-2, "used_unrecorded"),
        (2, "reversed"),
    ]


def test_what_a_count_booked_can_be_undone_and_is_shown_so(kit: Kit) -> None:
    kit.start()
    call = by(kit.first)
    kit.counts.enter(call, kit.number, kit.plasters.product, 19)
    kit.station.stock.undo(by(CONSOLE), call.request_id)
    assert [one.undone for one in kit.views.variances(TODAY, TODAY)] == [True]
    again = by(kit.first)
    kit.counts.enter(again, kit.number, kit.plasters.product, 19)
    kit.enter(20)
    assert kit.plasters_left() == 20
    assert reason(lambda: kit.station.stock.undo(by(CONSOLE), again.request_id)) is (
        Reason.ALREADY_REVERSED
    )


def test_two_people_count_one_place_together(kit: Kit) -> None:
    assert not kit.start()
    number = kit.number
    kit.enter(20)
    assert kit.start(kit.second), "somebody counts here already"
    assert kit.number == number
    assert not kit.start(kit.first), "his own count, after a walk"
    done = kit.counts.enter(by(kit.second), number, kit.gauze.product, 10)
    assert (done.state, done.to_count) == ("settled", 0)
    kit.start()
    assert kit.number != number, "a new one"
    assert StockCount.select().where(StockCount.ended_day == "").count() == 1


def test_a_difference_that_waits_is_not_booked_beside_the_next_count(kit: Kit) -> None:
    kit.start()
    kit.enter(5)
    kit.enter(10, kit.gauze)
    before = kit.number
    kit.start(kit.second)
    assert kit.enter(5, who=kit.second) == "approval", "that was the second person"
    product = kit.plasters.product
    old = lambda: kit.counts.approve(by(kit.staff), before, product, "unknown")  # noqa: E731
    assert reason(old) is Reason.NOT_FOUND
    assert len(kit.views.waiting()) == 1
    kit.approve()
    assert kit.plasters_left() == 5


def test_the_lines_are_what_lies_there_and_what_should(kit: Kit) -> None:
    station = kit.station
    swabs, gone = product_in(station, "棉签"), stock_up(station, "旧药", quantity=1)
    for product in (swabs, gone.product, kit.gauze.product):
        station.products.set_minimum(by(CONSOLE), kit.place, product, 3)
    shelf = stock_up(station, "毯子", place="柜子")
    station.products.retire_product(by(CONSOLE), gone.product)
    kit.start()
    lines = kit.views.lines(kit.number, kit.first)
    assert [line.product.name for line in lines] == ["创可贴", "纱布", "棉签", "旧药"]
    station.stock.take(by(CONSOLE), gone.product)
    for what in (kit.plasters, kit.gauze):
        kit.enter(10 if what is kit.gauze else 20, what)
    kit.counts.enter(by(kit.first), kit.number, swabs, 2)
    assert kit.counts.enter(by(kit.first), kit.number, gone.product, 0).to_count == 0
    [lot] = station.stock_views.lots_of(swabs)
    assert (lot.place, lot.left, lot.expiry) == (kit.place, 2, "")
    no = reason(lambda: kit.enter(1, shelf))
    assert no is Reason.NOT_FOUND, "not of this place"
    empty = place_in(station, "空柜", "shelf")
    assert reason(lambda: kit.counts.start(by(kit.first), empty)) is Reason.NOT_FOUND
    assert [(one.place.name, one.lines) for one in kit.views.places()] == [("药箱", 3), ("柜子", 1)]


def test_only_this_place_is_meant_and_what_goes_next_is_missing_first(
    kit: Kit, time: FakeTime
) -> None:
    soon = stock_up(kit.station, quantity=1, expiry="2026-12-01")
    expired = stock_up(kit.station, quantity=4, expiry=TODAY, lot="E")
    elsewhere = stock_up(kit.station, quantity=50, place="柜子")
    time.pass_ms(DAY)
    kit.start()
    assert kit.enter(23) == "settled"
    lots = (soon.lot, expired.lot, kit.plasters.lot, elsewhere.lot)
    assert [left(kit.station, lot) for lot in lots] == [0, 4, 19, 50]


def test_what_is_more_is_never_offered_for_better_than_it_is(kit: Kit) -> None:
    """Where all that lies there is set aside, so is what somebody finds beside it."""
    kit.station.stock.quarantine(by(CONSOLE), kit.plasters.lot)
    kit.start()
    kit.enter(22)
    assert lot_row(kit.station, kit.plasters.lot).left == 22
    assert kit.station.stock_views.next_lot(kit.plasters.product) is None


def test_whoever_counts_again_is_not_shown_the_first_number(kit: Kit) -> None:
    kit.start()
    kit.enter(5)
    kit.enter(10, kit.gauze)
    seen = {
        who: [line.counted for line in kit.views.lines(kit.number, actor)]
        for who, actor in {"first": kit.first, "second": kit.second}.items()
    }
    assert seen == {"first": [5, 10], "second": [None, 10]}


def test_it_waits_for_those_who_may_and_for_nobody_where_the_place_is_gone(kit: Kit) -> None:
    def waits_for() -> list[bool]:
        [one] = kit.views.waiting()
        return [one.is_for(who) for who in (kit.first, kit.second, kit.staff, CONSOLE)]

    kit.start()
    kit.enter(5)
    kit.enter(10, kit.gauze)
    assert waits_for() == [False, True, True, False]
    kit.enter(6, who=kit.second)
    assert waits_for() == [False, False, True, False]
    [one] = kit.views.waiting()
    assert (one.first, one.counted, one.expected, one.difference) == (5, 6, 20, -14)
    for here, many in ((kit.plasters, 20), (kit.gauze, 10)):
        kit.station.stock.dispose(by(CONSOLE), here.lot, many, "disposed_damaged")
    kit.station.products.retire_place(by(CONSOLE), kit.place)
    assert kit.views.waiting() == []


def test_no_account_is_kept_once_all_is_settled(kit: Kit) -> None:
    kit.start()
    kit.enter(5)
    kit.enter(10, kit.gauze)
    assert [row.first_by for row in StockCountLine.select()] == [kit.first.name, ""]
    assert [row.by for row in StockCount.select()] == [""]
    kit.enter(5, who=kit.second)
    kit.approve()
    assert {row.first_by for row in StockCountLine.select()} == {""}


def test_the_end_of_a_count_is_told_inside_the_transaction(kit: Kit) -> None:
    heard: list[tuple[str, str]] = []

    def tell(call: Call, place: str) -> None:
        heard.append((call.by.name, place))
        if len(heard) == 1:
            raise Refused(Reason.NOT_ALLOWED)

    kit.counts.finished.append(tell)
    kit.start()
    kit.enter(5)
    assert heard == []
    assert reason(lambda: kit.enter(9, kit.gauze)) is Reason.NOT_ALLOWED
    assert left(kit.station, kit.gauze.lot) == 10, "nothing of it was kept"
    kit.enter(9, kit.gauze)
    assert heard == [(kit.first.name, kit.place)] * 2
    kit.enter(5, who=kit.second)
    assert len(heard) == 2, "once a count"


@pytest.mark.parametrize("counted", [-1, 10_000])
def test_a_number_nobody_can_mean_is_refused(kit: Kit, counted: int) -> None:
    kit.start()
    assert reason(lambda: kit.enter(counted)) is Reason.BAD_VALUE


def test_after_a_power_cut_every_number_typed_is_there(
    kit: Kit, grounds: Grounds, tmp_path_factory: pytest.TempPathFactory
) -> None:
    kit.start()
    kit.enter(18)
    again = grounds.as_after_a_crash(tmp_path_factory.mktemp("cut"))
    kit.station.close()
    station = again.open()
    try:
        [place] = station.count_views.places()
        assert (place.count, place.lines, place.to_count) == (kit.number, 2, 1)
        assert [line.counted for line in station.count_views.lines(kit.number, kit.first)] == [
            18,
            None,
        ]
    finally:
        station.close()


def test_a_double_tap_is_one_number_and_the_journal_rebuilds_it(kit: Kit) -> None:
    kit.start()
    call = by(kit.first)
    for _tap in range(2):
        kit.counts.enter(call, kit.number, kit.plasters.product, 19)
    assert entries()[2:] == [(-1, "used_unrecorded")]
    entry = kit.station.journal.latest(1)[0]
    facts = json.loads(entry.facts)
    assert (entry.subject, facts) == (
        kit.plasters.product,
        {
            "count": kit.number,
            "counted": 19,
            "expected": 20,
            "state": "settled",
            "why": "used_unrecorded",
            "lots": f"{kit.plasters.lot}:-1",
        },
    )


def test_what_counts_found_leaves_on_the_stick(kit: Kit, time: FakeTime) -> None:
    kit.start()
    kit.enter(19)
    time.pass_ms(DAY)
    kit.enter(12, kit.gauze)
    one = next(one for one in kit.station.export_sets() if one.name == "stock_counts")
    assert not one.personal
    found = [tuple(row) for row in one.rows(TODAY, "2026-11-24")]
    assert found == [
        (TODAY, "101", "创可贴", "片", "药箱", 20, 19, -1, "used_unrecorded", False),
        ("2026-11-24", "102", "纱布", "片", "药箱", 10, 12, 2, "unknown", False),
    ]
    assert [len(row) for row in found] == [len(one.columns)] * 2
    assert [row[0] for row in one.rows("2026-11-24", "2026-11-24")] == ["2026-11-24"]


def test_the_second_number_may_be_typed_again_by_a_third_person(kit: Kit) -> None:
    kit.start()
    kit.enter(5)
    kit.enter(6, who=kit.second)
    assert kit.enter(7, who=kit.staff) == "approval"
    assert kit.approve() == -13
