"""Which title each line of a list means, and whether it goes with what is there and with itself.

Works on cards in memory: what nobody has confirmed yet is written nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.catalogue.lists import Fault, Field, Line, Why
from kiosk.common.pinyin import folded

TEXTS = ("isbn", "title", "author", "publisher", "year", "call_number")
"""What a line may say of a title."""


class Step(StrEnum):
    """What becomes of a title."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True)
class Piece:
    """An item that comes in; without a barcode the station gives it one."""

    barcode: str
    kind: str
    shelf: str


@dataclass(eq=False)
class Card:
    """A title while a list is gone through; ``number`` is empty for a new one.

    ``texts`` are those of ``TEXTS``. There are ``pieces`` of it already; ``row`` is the first line
    that meant it, ``wanted`` how many without a barcode the lines have said there are.
    """

    number: str
    texts: dict[str, str]
    retired: bool = False
    pieces: int = 0
    row: int = 0
    wanted: int = 0
    step: Step = Step.SAME
    new_pieces: list[Piece] = field(default_factory=list)

    @property
    def title(self) -> str:
        """What it is called."""
        return self.texts["title"]


@dataclass(frozen=True)
class Planned:
    """A good line: what becomes of its title, and how many pieces come in."""

    line: Line
    card: Card
    step: Step
    pieces: int


class Sorter:
    """Goes through a list. ``owners`` has the card of every barcode that is on an item."""

    def __init__(self, cards: Iterable[Card], owners: dict[str, Card]) -> None:
        self._owners = owners
        self._by_isbn: dict[str, list[Card]] = {}
        self._by_name: dict[tuple[str, str], list[Card]] = {}
        self._rows: dict[str, int] = {}
        self._touched: list[Card] = []
        self.faults: list[Fault] = []
        for card in cards:
            self._file(card)

    def touched(self) -> list[Card]:
        """Answer the titles the list means, in its order."""
        return list(self._touched)

    def sort(self, line: Line) -> Planned | None:
        """Answer what a line does, or None where it is bad."""
        found = self._meant(line)
        card = found if isinstance(found, Card) else Card("", dict.fromkeys(TEXTS, ""))
        faults = [found] if isinstance(found, Fault) else list(self._against(line, card))
        if faults:
            self.faults += faults
            return None
        return self._planned(line, card)

    def _meant(self, line: Line) -> Card | Fault | None:
        """Answer the title with this ISBN or, where either has none, of this name; None: a new one.

        Volumes of a work may share an ISBN; then the title says which it is.
        """
        same_isbn = self._by_isbn.get(line.isbn, []) if line.isbn else []
        if not line.title:
            missing = Fault(line.row, Field.TITLE, Why.MISSING)
            return same_isbn[0] if len(same_isbn) == 1 else missing
        name = folded(line.title)
        if same_isbn:
            alike = (card for card in same_isbn if folded(card.title) == name)
            other = Fault(line.row, Field.ISBN, Why.OTHER_TITLE, same_isbn[0].title)
            return next(alike, other)
        same_name = self._by_name.get((name, folded(line.author)), [])
        return next((one for one in same_name if not (one.texts["isbn"] and line.isbn)), None)

    def _against(self, line: Line, card: Card) -> Iterator[Fault]:
        if card.retired:
            yield Fault(line.row, Field.TITLE, Why.RETIRED)
        for barcode in line.barcodes:
            owner = self._owners.get(barcode)
            if row := self._rows.get(barcode):
                yield Fault(line.row, Field.BARCODE, Why.TWICE, str(row))
            elif owner and owner is not card:
                yield Fault(line.row, Field.BARCODE, Why.BARCODE_TAKEN, owner.title)

    def _planned(self, line: Line, card: Card) -> Planned:
        is_new, is_first = not card.number and not card.row, not card.row
        changes = self._take_over(line, card)
        if is_first:
            card.row = line.row
            card.step = Step.NEW if is_new else card.step
            self._touched.append(card)
        if changes and card.step is Step.SAME:
            card.step = Step.CHANGED
        pieces = self._pieces(line, card)
        card.new_pieces += pieces
        step = Step.NEW if is_new else Step.CHANGED if changes else Step.SAME
        return Planned(line, card, step, len(pieces))

    def _take_over(self, line: Line, card: Card) -> bool:
        """Write on the card what the line says; of two lines in a file the first one counts."""
        said = {name: str(getattr(line, name)) for name in TEXTS}
        news = {
            name: text
            for name, text in said.items()
            if text and text != card.texts[name] and not (card.row and card.texts[name])
        }
        card.texts.update(news)
        if news:
            self._file(card)
        return bool(news)

    def _pieces(self, line: Line, card: Card) -> list[Piece]:
        for barcode in line.barcodes:
            self._rows[barcode] = line.row
        if line.barcodes:
            new = [code for code in line.barcodes if code not in self._owners]
            self._owners.update(dict.fromkeys(new, card))
            return [Piece(code, line.kind, line.shelf) for code in new]
        before = max(card.wanted, card.pieces)
        card.wanted += line.copies
        return [Piece("", line.kind, line.shelf)] * max(0, card.wanted - before)

    def _file(self, card: Card) -> None:
        if isbn := card.texts["isbn"]:
            cards = self._by_isbn.setdefault(isbn, [])
            if card not in cards:
                cards.append(card)
        name = folded(card.title), folded(card.texts["author"])
        alike = self._by_name.setdefault(name, [])
        if card not in alike:
            alike.append(card)
