"""A kit in any order of what volunteers, time and wrong clocks may do; beside it a plain count.

The machine keeps its own list of what lies where (``boxes``), and the journal alone is read for a
second one: both must say what the entries sum up to, and what the screens show.
"""

from __future__ import annotations

import json
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.common.actor import CONSOLE, Role
from kiosk.common.errors import Reason, Refused
from kiosk.journal.models import Entry
from kiosk.stock.models import Lot, StockCountLine, StockEntry
from kiosk.stock.rules import LotRow
from tests.kiosk.stock.kit import lot_row, place_in, product_in
from tests.support import DAY, HOUR, LONG, FakeTime, Grounds, add_staff, sure

EXPECTED = {
    Reason.OUT_OF_STOCK, Reason.ALL_EXPIRED, Reason.NOT_ENOUGH, Reason.BAD_VALUE,
    Reason.EXPIRED_ALREADY, Reason.LOT_RECALLED, Reason.LOT_SET_ASIDE, Reason.ALREADY_OPEN,
    Reason.ALREADY_REVERSED, Reason.NOT_FOUND, Reason.CLOCK_IN_DOUBT, Reason.SAME_PERSON,
}  # fmt: skip
PRODUCT, PLACE, WHICH = st.integers(0, 1), st.integers(0, 1), st.integers(0, 5)
FEW = st.sampled_from([1, 1, 2, 3, 5, 0, 100, 10_000])
OPENED_DAYS = 7
Effects = list[tuple[str, int]]


def days_between(day: str, other: str) -> int:
    return (date.fromisoformat(other) - date.fromisoformat(day)).days


def is_past(lot: LotRow, day: str) -> bool:
    """Said again in other words than the rules have: past its date, or open for too long."""
    too_long = lot.opened_days is not None and lot.opened_day != ""
    return (lot.expiry != "" and days_between(lot.expiry, day) > 0) or (
        too_long and days_between(lot.opened_day, day) > OPENED_DAYS
    )


def told() -> tuple[Counter[str], dict[str, str]]:
    """What is left of every lot, and how it is marked, as the journal alone tells."""
    left: Counter[str] = Counter()
    marks: dict[str, str] = defaultdict(lambda: "ok")
    effects: dict[str, Effects] = {}
    done = (Entry.outcome == "done") & Entry.verb.startswith("stock.")
    columns = (Entry.request_id, Entry.verb, Entry.subject, Entry.facts)
    for request, verb, subject, text in (
        Entry.select(*columns).where(done).order_by(Entry.seq).tuples()
    ):
        facts: dict[str, Any] = json.loads(text)
        effects[request] = effects_of(verb, facts, effects)
        for lot, change in effects[request]:
            left[lot] += change
        if "lot" in facts:
            marks[facts["lot"]] = facts["status"]
        for lot in facts.get("marked", "").split():
            marks[lot] = "recalled" if verb == "stock.recall" else "ok"
        if verb in ("stock.quarantine", "stock.release"):
            marks[subject] = facts["status"]
    return left, marks


def effects_of(verb: str, facts: dict[str, Any], before: dict[str, Effects]) -> Effects:
    if verb == "stock.undo":
        return [(lot, -change) for lot, change in before[facts["reversed"]]]
    if "lots" in facts:
        parts = (part.split(":") for part in facts["lots"].split())
        sign = -1 if verb == "stock.take" else 1
        return [(lot, sign * int(count)) for lot, count in parts]
    if "lot" not in facts:
        return []
    away = [(facts["from"], -facts["change"])] if facts["from"] else []
    return [*away, (facts["lot"], facts["change"])]


def entries_of(request: str) -> list[StockEntry]:
    rows = StockEntry.select().where(StockEntry.request_id == request)
    return list(rows.order_by(StockEntry.id))


class Stock(RuleBasedStateMachine):
    """Two products, one of them good for a week once open; a kit and a fridge; two volunteers."""

    @initialize()
    def start(self) -> None:
        self.patch = pytest.MonkeyPatch()
        self.folder = tempfile.TemporaryDirectory()
        self.patch.setenv("XDG_CONFIG_HOME", f"{self.folder.name}/config")
        self.time = FakeTime()
        grounds = Grounds(Path(self.folder.name) / "station", self.time)
        grounds.found()
        self.station = station = grounds.open()
        roles = (Role.VOLUNTEER, Role.STAFF, Role.STAFF)
        self.staff = [add_staff(station, role) for role in roles]
        self.products = [
            product_in(station),
            product_in(station, "碘伏", opened_days=OPENED_DAYS),
        ]
        self.places = [place_in(station), place_in(station, "冰箱", "fridge")]
        self.boxes: Counter[str] = Counter()
        self.booked: dict[str, Effects] = {}  # by request, what may be undone
        self.recalled: set[tuple[str, str]] = set()  # product and code
        self.wrong_ms = 0  # how far the clock is from the truth
        self.last: Callable[[], object] | None = None
        for product in self.products:
            self.come(product, 0, "A1", "2026-11-26", 4)
            self.come(product, 0, "", "2027-11-23", 4)

    def try_to(self, action: Callable[[], Any]) -> Any:
        """Do it, or be refused for a reason that can be; a double tap later repeats it."""
        self.last = action
        try:
            return action()
        except Refused as no:
            refused = no.reason
        assert refused in EXPECTED
        return None

    def count(self, request: str, effects: Effects) -> None:
        """Do the same to the boxes."""
        self.booked[request] = effects
        for lot, change in effects:
            self.boxes[lot] += change
            assert self.boxes[lot] >= 0, "more was taken out than there was"

    def lot(self, which: int) -> str:
        """One of the newest lots of which there is something."""
        found = [number for number, left in self.boxes.items() if left]
        return found[-1 - which % len(found)] if found else "none"

    def days(self) -> set[str]:
        """The days on which something must be good: as the clock has it, and the last sure one."""
        clock = self.station.clock
        return {clock.day_of(self.time.wall + clock.offset_ms), clock.today()}

    # What volunteers do.

    @rule(
        which=PRODUCT,
        place=PLACE,
        code=st.sampled_from(["", "A1", "a1 ", "B 2"]),
        ahead=st.sampled_from([None, -1, 0, 1, 3, 10, 400, 5_000]),
        quantity=FEW,
    )
    def restock(self, which: int, place: int, code: str, ahead: int | None, quantity: int) -> None:
        clock = self.station.clock
        day = "" if ahead is None else clock.day_of(clock.trusted_ms() + ahead * DAY)
        self.come(self.products[which], place, code, day, quantity)

    def come(self, product: str, place: int, code: str, expiry: str, quantity: int) -> None:
        call, here = sure(self.staff[0]), self.places[place]
        restock = self.station.stock.restock
        done = self.try_to(lambda: restock(call, product, here, code, expiry, quantity))
        if done:
            self.count(call.request_id, [(done.lot, quantity)])
            lot = lot_row(self.station, done.lot)
            assert (lot.product, lot.place, lot.expiry) == (product, here, expiry)
            assert (lot.code, lot.status, lot.opened_day) == (code.strip().upper(), "ok", "")
            assert not is_past(lot, self.station.clock.today()), "an expired box was put in"
            assert (product, lot.code) not in self.recalled, "a recalled box was put in"

    @rule(which=PRODUCT, place=st.sampled_from([None, 0, 1]), quantity=FEW, who=st.integers(0, 1))
    def take(self, which: int, place: int | None, quantity: int, who: int) -> None:
        call, product = sure(self.staff[who]), self.products[which]
        here = "" if place is None else self.places[place]
        done = self.try_to(lambda: self.station.stock.take(call, product, quantity, here))
        if done:
            assert sum(count for _lot, count in done.parts) == quantity
            for number, _count in done.parts:
                lot = lot_row(self.station, number)
                assert lot.product == product
                assert here in ("", lot.place)
                assert lot.status == "ok", "set aside or recalled"
                assert (product, lot.code) not in self.recalled
                assert not any(is_past(lot, day) for day in self.days()), "expired"
            self.count(call.request_id, [(lot, -count) for lot, count in done.parts])

    @rule(which=WHICH, quantity=FEW)
    def open_some(self, which: int, quantity: int) -> None:
        call, lot = sure(self.staff[0]), self.lot(which)
        done = self.try_to(lambda: self.station.stock.open_lot(call, lot, quantity))
        if done:
            assert lot_row(self.station, done.lot).opened_day == self.station.clock.today()
            self.count(call.request_id, [(lot, -quantity), (done.lot, quantity)])

    @rule(which=WHICH)
    def open_one_and_use_it_late(self, which: int) -> None:
        """The likely way, so that something is open for too long."""
        lot = self.station.stock_views.lot(self.lot(which))
        if lot:
            self.open_some(which, 1)
            self.time_passes((OPENED_DAYS + 1) * 24)
            self.take(self.products.index(lot.product), None, 1, 0)

    @rule(which=WHICH, place=PLACE, quantity=FEW)
    def set_aside_and_carry(self, which: int, place: int, quantity: int) -> None:
        self.mark(which, "quarantine")
        self.carry(which, place, quantity)

    @rule(place=PLACE, ahead=st.integers(20, 40))
    def somebody_brings_what_was_recalled(self, place: int, ahead: int) -> None:
        clock = self.station.clock
        for product, code in sorted(self.recalled):
            day = clock.day_of(clock.trusted_ms() + ahead * DAY)
            self.come(product, place, code.lower(), day, 1)

    @rule(which=WHICH, place=PLACE, quantity=FEW)
    def carry(self, which: int, place: int, quantity: int) -> None:
        call, lot, there = sure(self.staff[0]), self.lot(which), self.places[place]
        before = self.station.stock_views.lot(lot)
        done = self.try_to(lambda: self.station.stock.move(call, lot, there, quantity))
        if done:
            assert before
            after = lot_row(self.station, done.lot)
            same = ("product", "code", "expiry", "opened_day", "status")
            assert [getattr(before, name) for name in same] == [
                getattr(after, name) for name in same
            ]
            self.count(call.request_id, [(lot, -quantity), (done.lot, quantity)])

    @rule(
        which=WHICH,
        quantity=FEW,
        reason=st.sampled_from(["disposed_expired", "disposed_damaged", "disposed_recalled"]),
    )
    def dispose(self, which: int, quantity: int, reason: str) -> None:
        call, number = sure(self.staff[0]), self.lot(which)
        dispose = self.station.stock.dispose
        done = self.try_to(lambda: dispose(call, number, quantity, reason))
        if done:
            lot = lot_row(self.station, number)
            if reason == "disposed_expired":
                assert self.wrong_ms == 0, "thrown away by a clock nobody confirmed"
                assert is_past(lot, self.station.clock.today())
            assert reason != "disposed_recalled" or lot.status == "recalled"
            self.count(call.request_id, [(number, -quantity)])

    @rule(which=PRODUCT, fewer=st.sampled_from([0, 1, 1, 3, -2]))
    def count_all(self, which: int, fewer: int) -> None:
        """Where the difference was booked the journal tells; here only the sum is known."""
        call, product = sure(self.staff[0]), self.products[which]
        lots = self.station.stock_views.lots_of(product)
        counted = sum(self.boxes[lot.number] for lot in lots) - fewer
        done = self.try_to(lambda: self.station.stock.recount(call, product, counted))
        if done:
            assert (done.left, done.change) == (counted, -fewer)
            entries = StockEntry.select(Lot.number, StockEntry.change).join(Lot)
            mine = entries.where(StockEntry.request_id == call.request_id)
            self.count(call.request_id, list(mine.order_by(StockEntry.id).tuples()))

    @rule(
        which=PRODUCT,
        place=PLACE,
        fewer=st.sampled_from([0, 1, -2, 3, 5, -4]),
        who=st.integers(0, 2),
    )
    def count_a_line(self, which: int, place: int, fewer: int, who: int) -> None:
        counts, staff, product = self.station.counts, self.staff[who], self.products[which]
        opened = self.try_to(lambda: counts.start(sure(staff), self.places[place]))
        if not opened:
            return
        lots = self.station.stock_views.lots_of(product, self.places[place])
        counted = max(0, sum(self.boxes[lot.number] for lot in lots) - fewer)
        call = sure(staff)
        done = self.try_to(lambda: counts.enter(call, opened.count, product, counted))
        if done:
            self.count_what_was_booked(call.request_id)
            waits = done.state in ("second", "approval")
            booked_back = {entry.reverses_id is not None for entry in entries_of(call.request_id)}
            assert not waits or booked_back <= {True}, "booked before anybody said yes"

    @rule(which=PRODUCT, place=PLACE, off=st.sampled_from([3, 5, -4]), taken=FEW)
    def count_far_off(self, which: int, place: int, off: int, taken: int) -> None:
        """The likely way to a yes: two people count, somebody takes some, a third one approves."""
        for who in (0, 2):
            self.count_a_line(which, place, off, who)
        self.take(which, place, taken, 0)
        self.approve(1)

    @rule(who=st.integers(1, 2))
    def approve(self, who: int) -> None:
        for one in self.station.count_views.waiting():
            call, found = sure(self.staff[who]), one
            counts, product = self.station.counts, one.product.number
            act = lambda: counts.approve(call, found.count, product, "unknown")  # noqa: B023, E731
            if self.try_to(act):
                self.count_what_was_booked(call.request_id)

    def count_what_was_booked(self, request: str) -> None:
        """In which lots, only the entries tell."""
        effects = [(entry.lot.number, entry.change) for entry in entries_of(request)]
        self.count(request, effects)

    @rule(which=WHICH, verb=st.sampled_from(["quarantine", "release", "release"]))
    def mark(self, which: int, verb: str) -> None:
        call, lot = sure(self.staff[1]), self.lot(which)
        done = self.try_to(lambda: getattr(self.station.stock, verb)(call, lot))
        if done and verb == "release":
            row = lot_row(self.station, lot)
            self.recalled.discard((row.product, row.code))

    @rule(which=PRODUCT, code=st.sampled_from(["A1", "b 2", "C3", ""]))
    def recall(self, which: int, code: str) -> None:
        call, product = sure(self.staff[1]), self.products[which]
        if self.try_to(lambda: self.station.stock.recall(call, product, code)):
            self.recalled.add((product, code.upper()))

    @rule(which=WHICH)
    def undo(self, which: int) -> None:
        call, requests = sure(self.staff[0]), list(self.booked)
        request = requests[-1 - which % len(requests)]
        done = self.try_to(lambda: self.station.stock.undo(call, request))
        if done:
            self.count(call.request_id, [(lot, -change) for lot, change in self.booked[request]])
            assert done.entries == len(self.booked[request])

    @rule()
    def tap_twice(self) -> None:
        """The very same call once more changes nothing."""
        before = self.snapshot()
        if self.last:
            self.try_to(self.last)
        assert self.snapshot() == before

    # What time does.

    @rule(hours=st.sampled_from([1, 13, 24, 24, 72, 240]))
    def time_passes(self, hours: int) -> None:
        self.time.pass_ms(hours * HOUR)
        self.last = None  # its answer is forgotten after two days
        before = self.snapshot()
        self.station.run_due()
        assert self.snapshot() == before, "time alone takes nothing away"

    @rule(days=st.sampled_from([730, -730, -3, 5]))
    def clock_jumps(self, days: int) -> None:
        self.time.step(days * DAY)
        self.wrong_ms += days * DAY
        self.station.run_due()

    @rule()
    def clock_is_put_right(self) -> None:
        self.time.step(-self.wrong_ms)
        self.station.timekeeping.rely_on(sure(CONSOLE), self.time.wall)
        self.wrong_ms = 0

    # What always holds.

    def snapshot(self) -> tuple[object, ...]:
        lots = Lot.select(Lot.number, Lot.status).order_by(Lot.id)
        return list(lots.tuples()), list(StockEntry.select().order_by(StockEntry.id).tuples())

    @invariant()
    def entries_boxes_screens_and_journal_say_the_same(self) -> None:
        if not hasattr(self, "boxes"):
            return
        sums: Counter[str] = Counter()
        for number, change in StockEntry.select(Lot.number, StockEntry.change).join(Lot).tuples():
            sums[number] += change
        assert all(left >= 0 for left in sums.values()), "negative"
        left, marks = told()
        assert +sums == +self.boxes == +left
        views = self.station.stock_views
        shown = {lot.number: lot for one in self.products for lot in views.lots_of(one)}
        assert {number: lot.left for number, lot in shown.items()} == dict(+self.boxes)
        assert {number: lot.status for number, lot in shown.items()} == {
            number: marks[number] for number in shown
        }
        total = sum(one.usable + one.expired + one.set_aside for one in views.overview())
        assert total == sum(self.boxes.values())

    @invariant()
    def a_settled_count_booked_just_its_difference(self) -> None:
        settled = StockCountLine.select().where(StockCountLine.state == "settled")
        for line in settled if hasattr(self, "boxes") else ():
            found = [one.change for one in entries_of(line.request_id) if not one.reverses_id]
            assert sum(found) == line.counted - line.expected

    @invariant()
    def what_is_offered_next_is_good(self) -> None:
        for product in self.products if hasattr(self, "boxes") else ():
            lot = self.station.stock_views.next_lot(product)
            if lot:
                assert (lot.status, lot.left > 0) == ("ok", True)
                assert not any(is_past(lot, day) for day in self.days())

    @invariant()
    def every_taking_names_its_lots_in_entries_and_journal(self) -> None:
        if not hasattr(self, "boxes"):
            return
        taken = Entry.select(Entry.request_id, Entry.facts).where(
            Entry.verb == "stock.take", Entry.outcome == "done"
        )
        of_journal = {
            request: effects_of("stock.take", json.loads(facts), {})
            for request, facts in taken.tuples()
        }
        of_entries: dict[str, Effects] = defaultdict(list)
        columns = (StockEntry.request_id, Lot.number, StockEntry.change)
        rows = StockEntry.select(*columns).join(Lot).where(StockEntry.reason == "taken")
        for request, lot, change in rows.order_by(StockEntry.id).tuples():
            of_entries[request].append((lot, change))
        assert of_journal == of_entries

    def teardown(self) -> None:
        if not hasattr(self, "boxes"):
            return
        try:
            assert self.station.journal.verify().sound
        finally:
            self.station.close()
            self.patch.undo()
            self.folder.cleanup()


TestStock = Stock.TestCase
TestStock.settings = settings(
    max_examples=400 if LONG else 10,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
