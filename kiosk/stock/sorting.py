"""Which product each row of a list means, and whether it goes with what is there and with itself.

Works on cards in memory: what nobody has confirmed yet is written nowhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.stock.cells import Field, Why
from kiosk.stock.lists import Fault, Line
from kiosk.stock.rules import LotRow, LotStatus

Before = Counter[tuple[str, str, str, int]]
"""How often pieces came in by a list: product, lot, expiry, quantity."""


class Step(StrEnum):
    """What becomes of a product."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


@dataclass
class Card:
    """A product while a list is gone through; ``number`` is empty for a new one.

    ``row`` is the first row that meant it, ``minimum_row`` the first that said how much is wanted.
    """

    number: str
    code: str
    name: str
    unit: str
    retired: bool = False
    barcodes: set[str] = field(default_factory=set)
    minimum: int = 0
    row: int = 0
    minimum_row: int = 0
    step: Step = Step.SAME
    new_barcodes: list[str] = field(default_factory=list)
    minimum_before: int = field(init=False)

    def __post_init__(self) -> None:
        """Remember what is kept now."""
        self.minimum_before = self.minimum

    @property
    def called(self) -> str:
        """How a person finds it: its number in the station or, not having one yet, its name."""
        return self.code or self.name


@dataclass(frozen=True)
class Planned:
    """A good row and what it does: to its product, and whether its pieces come in."""

    line: Line
    card: Card
    step: Step
    came_before: bool

    @property
    def books(self) -> bool:
        """Tell whether pieces come in by this row."""
        return self.line.quantity > 0 and not self.came_before


class Sorter:
    """Goes through a list from top to bottom; a bad row leaves no trace but its faults."""

    def __init__(self, cards: list[Card], today: str, before: Before) -> None:
        self._today = today
        self._before = before
        self._by_name = {card.name: card for card in cards if not card.retired}
        self._by_barcode = {code: card for card in cards for code in card.barcodes}
        self._by_code = {card.code: card for card in cards}
        self._rows: dict[tuple[Field, str], int] = {}
        self._touched: list[Card] = []
        self.faults: list[Fault] = []

    def touched(self) -> list[Card]:
        """Answer the products the list means, in its order."""
        return list(self._touched)

    def sort(self, line: Line, lots_of: Callable[[str], list[LotRow]]) -> Planned | None:
        """Answer what a row does, or None where it is bad; ``lots_of`` a product's number."""
        marked = self._marked(line.barcode)
        named = self._by_name.get(line.name)
        card = marked or named
        if marked and named and marked is not named:
            faults = [Fault(line.row, Field.BARCODE, Why.OTHER_PRODUCT, marked.called)]
        elif card:
            lots = lots_of(card.number) if line.quantity and card.number else []
            faults = [*self._against_card(line, card), *self._against_lots(line, lots)]
        else:
            faults = [*_lacking(line), *self._against_lots(line, [])]
        if faults:
            self.faults += faults
            return None
        return self._planned(line, card or Card("", "", line.name, line.unit, step=Step.NEW))

    def _marked(self, barcode: str) -> Card | None:
        return self._by_barcode.get(barcode) or self._by_code.get(barcode)

    def _against_card(self, line: Line, card: Card) -> Iterator[Fault]:
        if card.retired:
            yield Fault(line.row, Field.BARCODE, Why.RETIRED, card.called)
        if not card.row:
            return
        first = str(card.row)
        if line.name not in ("", card.name):
            yield Fault(line.row, Field.NAME, Why.DIFFERS, first)
        if line.unit not in ("", card.unit):
            yield Fault(line.row, Field.UNIT, Why.DIFFERS, first)
        if line.minimum is not None and card.minimum_row and line.minimum != card.minimum:
            yield Fault(line.row, Field.MINIMUM, Why.DIFFERS, str(card.minimum_row))
        by = Field.BARCODE if line.barcode else Field.NAME
        if not line.quantity and (before := self._rows.get((by, line.barcode or line.name))):
            yield Fault(line.row, by, Why.TWICE, str(before))

    def _against_lots(self, line: Line, lots: list[LotRow]) -> Iterator[Fault]:
        if not line.quantity:
            return
        if line.expiry and line.expiry < self._today:
            yield Fault(line.row, Field.EXPIRY, Why.EXPIRED)
        same = [lot for lot in lots if lot.code == line.lot]
        if any(lot.status == LotStatus.RECALLED for lot in same):
            yield Fault(line.row, Field.LOT, Why.RECALLED)
        elif any(
            lot.left and lot.expiry == line.expiry and lot.status != LotStatus.OK for lot in same
        ):
            yield Fault(line.row, Field.LOT, Why.SET_ASIDE)

    def _planned(self, line: Line, card: Card) -> Planned:
        changes = self._take_over(line, card)
        if not card.row:
            card.row = line.row
            self._touched.append(card)
        self._rows.setdefault((Field.BARCODE, line.barcode), line.row)
        self._rows.setdefault((Field.NAME, line.name), line.row)
        if changes and card.step is Step.SAME:
            card.step = Step.CHANGED
        key = (card.number, line.lot, line.expiry, line.quantity)
        came_before = bool(line.quantity and card.number and self._before[key] > 0)
        self._before[key] -= came_before
        new = card.step is Step.NEW and card.row == line.row
        step = Step.NEW if new else Step.CHANGED if changes else Step.SAME
        return Planned(line, card, step, came_before)

    def _take_over(self, line: Line, card: Card) -> bool:
        """Write on the card what the row says; answers whether that is news."""
        before = (card.name, card.unit, card.minimum, len(card.new_barcodes))
        if line.name and self._by_name.get(line.name) is not card:
            self._by_name.pop(card.name, None)
            self._by_name[line.name] = card
            card.name = line.name
        card.unit = line.unit or card.unit
        if line.minimum is not None:
            card.minimum, card.minimum_row = line.minimum, card.minimum_row or line.row
        if line.barcode and not self._marked(line.barcode):
            self._by_barcode[line.barcode] = card
            card.new_barcodes.append(line.barcode)
        return before != (card.name, card.unit, card.minimum, len(card.new_barcodes))


def _lacking(line: Line) -> Iterator[Fault]:
    """A new product has a name and something it is counted in."""
    if not line.name:
        yield Fault(line.row, Field.NAME, Why.MISSING)
    if not line.unit:
        yield Fault(line.row, Field.UNIT, Why.MISSING)
