"""Counting a place without knowing what should be there, and what becomes of a difference."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.stock.book import StockBook, place_row, product_row
from kiosk.stock.counting import (
    WAITING,
    LineState,
    Why,
    after_typing,
    entry_reason,
    is_another,
    whys,
)
from kiosk.stock.models import (
    StockCount,
    StockCountLine,
    StockEntry,
    StockPlace,
    products_of_place,
)
from kiosk.stock.rules import MOST, EntryReason, LotRow
from kiosk.stock.service import told


@dataclass(frozen=True)
class CountOpened:
    """A place is being counted; ``joined``: somebody else had begun, and it goes on from there."""

    count: str
    joined: bool


@dataclass(frozen=True)
class LineCounted:
    """A number was kept; ``to_count`` lines of the place are left. Never what was expected."""

    count: str
    product: str
    state: str
    to_count: int


@dataclass(frozen=True)
class LineApproved:
    """A difference is booked now."""

    count: str
    product: str
    change: int


class CountService:
    """Each number is kept when it is typed, so whoever leaves in the middle has lost nothing.

    ``finished`` is called with the place's number, inside the transaction, when every line of it
    was counted; differences may still wait for somebody then.
    """

    def __init__(
        self, commands: Commands, clock: Clock, settings: SettingsService, book: StockBook
    ) -> None:
        self.commands = commands
        self.finished: list[Callable[[Call, str], None]] = []
        self._clock = clock
        self._settings = settings
        self._book = book

    @command("stock.count_start")
    def start(self, call: Call, place: str) -> Done[CountOpened]:
        """Begin to count a place, or go on with the count that is open there.

        Its lines are what lies there and what should.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, also for a place in which nothing is to be counted.
        """
        require(call.by, Permission.STOCK)
        here = place_row(place)
        count = StockCount.get_or_none(StockCount.place == here.id, StockCount.ended_day == "")
        if count:
            answer = CountOpened(count.number, joined=count.by != call.by.name)
            return Done(answer, subject=place, facts={"count": count.number})
        products = [product for (product,) in products_of_place(here.id)]
        if not products:
            raise Refused(Reason.NOT_FOUND)
        number, today = new_number(), self._clock.today()
        count = StockCount.create(number=number, place=here.id, day=today, by=call.by.name)
        for product in products:
            StockCountLine.create(count=count.id, product=product)
        facts: dict[str, Fact] = {"count": number, "lines": len(products)}
        return Done(CountOpened(number, joined=False), subject=place, facts=facts)

    @command("stock.count_line")
    def enter(self, call: Call, count: str, product: str, counted: int) -> Done[LineCounted]:
        """Keep how many of a product somebody counted; the books are compared with it as of now.

        A small difference (setting) is booked at once. Another person counts again after a larger
        one, and staff approve it if he finds one too; until then the stock stays as it was. While
        the place is being counted a number may be put right, and what it booked goes back.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_VALUE, or SAME_PERSON when somebody else must
                count it now.
        """
        require(call.by, Permission.STOCK)
        if not 0 <= counted <= MOST:
            raise Refused(Reason.BAD_VALUE, key="quantity", low=0, high=MOST)
        line = _line(count, product)
        _check_turn(call, line)
        parts = self._take_back(call, line)
        _go_on_from_before(line)
        expected = sum(lot.left for lot in self._lots(line))
        line.counted, line.expected = counted, expected
        small = self._settings.number(Key.STOCK_COUNT_SMALL)
        another = is_another(call.by, line.first_by)
        was_far_off, difference = line.first_by != "", counted - expected
        line.state = after_typing(difference, small, was_far_off, another)
        if line.state == LineState.SETTLED:
            why = whys(difference)[0] if difference else None
            parts += self._settle(call, line, why)
        elif line.first_by in ("", call.by.name):
            line.first_counted, line.first_by = counted, call.by.name
        line.save()
        to_count = self._end(call, line.count)
        facts: dict[str, Fact] = {"count": count, "counted": counted, "expected": expected}
        facts |= {"state": line.state, "why": line.why, "lots": told(parts)}
        return Done(LineCounted(count, product, line.state, to_count), product, facts)

    @command("stock.count_approve")
    def approve(self, call: Call, count: str, product: str, why: str) -> Done[LineApproved]:
        """Say that a difference two people found is so, and why; now it is booked.

        The second of them may, where he is of the staff: he checks what another one began.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND when it waits for nobody's approval, BAD_VALUE for no
                reason of such a difference, SAME_PERSON for whoever counted first, or NOT_ENOUGH
                (``left``) when more is missing than is there by now: it wants another count.
        """
        require(call.by, Permission.PRODUCTS)
        line = _line(count, product)
        if line.state != LineState.APPROVAL:
            raise Refused(Reason.NOT_FOUND)
        if not is_another(call.by, line.first_by):
            raise Refused(Reason.SAME_PERSON)
        change = line.counted - line.expected
        if why not in whys(change):
            raise Refused(Reason.BAD_VALUE, key="why")
        first = line.first_counted
        parts = self._settle(call, line, Why(why))
        line.save()
        facts: dict[str, Fact] = {"count": count, "counted": line.counted, "first": first}
        facts |= {"expected": line.expected, "why": why, "lots": told(parts)}
        return Done(LineApproved(count, product, change), product, facts)

    def _settle(
        self, call: Call, line: StockCountLine, why: Why | None
    ) -> list[tuple[LotRow, int]]:
        """Book the difference; nobody need know any more who counted first."""
        line.state, line.day, line.first_by = LineState.SETTLED, self._clock.today(), ""
        line.why, line.request_id = why or "", call.request_id
        if why is None:
            return []
        product, place = line.product.number, line.count.place.number
        change = line.counted - line.expected
        return self._book.settle(
            call,
            self._lots(line),
            change,
            entry_reason(change, why),
            lambda: self._book.new_lot(product, place),
        )

    def _take_back(self, call: Call, line: StockCountLine) -> list[tuple[LotRow, int]]:
        """Book back what a number booked that is put right now, unless somebody did already."""
        reversal = StockEntry.alias()
        undone = reversal.select(reversal.reverses).where(reversal.reverses.is_null(False))
        mine = (StockEntry.request_id == line.request_id) & StockEntry.reverses.is_null()
        parts = []
        for entry in StockEntry.select().where(mine, StockEntry.id.not_in(undone)):
            lot = self._book.lot(entry.lot.number)
            self._book.enter(call, lot, -entry.change, EntryReason.REVERSED, entry.id)
            parts.append((lot, -entry.change))
        return parts

    def _lots(self, line: StockCountLine) -> list[LotRow]:
        place = line.count.place.number
        return [lot for lot in self._book.lots_of(line.product.number) if lot.place == place]

    def _end(self, call: Call, count: StockCount) -> int:
        """Answer how many lines are left; with the last one the count is over."""
        here = StockCountLine.count == count.id
        left = StockCountLine.select().where(here, StockCountLine.state == LineState.TO_COUNT)
        to_count = int(left.count())
        if to_count == 0 and not count.ended_day:
            count.ended_day, count.by = self._clock.today(), ""
            count.save()
            for hook in self.finished:
                hook(call, count.place.number)
        return to_count


def _line(count: str, product: str) -> StockCountLine:
    row = product_row(product)
    line = (
        StockCountLine.select(StockCountLine, StockCount, StockPlace)
        .join(StockCount)
        .join(StockPlace)
        .where(StockCount.number == count, StockCountLine.product == row.id)
        .first()
    )
    if line is None:
        raise Refused(Reason.NOT_FOUND)
    return line


def _check_turn(call: Call, line: StockCountLine) -> None:
    """Whoever is to count: anybody, anybody else, or nobody any more."""
    is_open = line.count.ended_day == ""
    settled = line.state in (LineState.SETTLED, LineState.REPLACED)
    if settled and not is_open:
        raise Refused(Reason.NOT_FOUND)
    own = call.by.name == line.first_by
    puts_right = own and is_open and line.state == LineState.SECOND
    if line.first_by and not is_another(call.by, line.first_by) and not puts_right:
        raise Refused(Reason.SAME_PERSON)


def _go_on_from_before(line: StockCountLine) -> None:
    """A difference that still waits from a count before is not booked beside this one.

    The line takes its place, and its first person with it.
    """
    older = (
        StockCountLine.select()
        .join(StockCount)
        .where(
            StockCount.place == line.count.place_id,
            StockCountLine.product == line.product_id,
            StockCountLine.state.in_(WAITING),
            StockCountLine.id != line.id,
        )
    )
    for before in older:
        line.first_by, line.first_counted = before.first_by, before.first_counted
        before.state, before.first_by = LineState.REPLACED, ""
        before.save()
