"""A catalogue from elsewhere comes in: looked at first, then all of it at once.

A title is the one with the line's ISBN or, without one, its name and author, else a new one; what a
line leaves empty stays as it is. Importing a file again changes nothing: an item is known by its
barcode, and without barcodes there are as many of a title as the file says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count, islice
from typing import Any

from kiosk.catalogue.entries import next_barcode
from kiosk.catalogue.lists import Fault, Listing
from kiosk.catalogue.models import (
    CatalogueItem,
    CatalogueTitle,
    ItemType,
    owners_of_barcodes,
    pieces_of_titles,
    titles,
)
from kiosk.catalogue.service import CatalogueService
from kiosk.catalogue.sorting import TEXTS, Card, Planned, Sorter, Step
from kiosk.common.actor import Call
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, require
from kiosk.common.pinyin import line_of
from kiosk.journal.commands import Done, command

_AT_ONCE = 500


@dataclass(frozen=True)
class Preview:
    """What an import would do: line by line, and what stands in its way."""

    lines: tuple[Planned, ...]
    faults: tuple[Fault, ...]
    ignored: tuple[str, ...]
    sums: Imported


@dataclass(frozen=True)
class Imported:
    """Titles that are new, changed or as before, and items that came in; ``bad`` were left out."""

    new: int
    changed: int
    same: int
    items: int
    bad: int


class CatalogueImportService:
    """Brings in what ``reading.read_catalogue`` makes of a file."""

    def __init__(self, catalogue: CatalogueService) -> None:
        self.commands = catalogue.commands
        self._catalogue = catalogue

    def preview(self, listing: Listing) -> Preview:
        """Answer what importing a list would do now; writes nothing."""
        sorter, lines = _sorted(listing)
        faults = sorted((*listing.faults, *sorter.faults), key=lambda fault: fault.row)
        sums = _summed(sorter.touched(), len({fault.row for fault in faults}))
        return Preview(tuple(lines), tuple(faults), listing.ignored, sums)

    @command("catalogue.import_list")
    def import_list(self, call: Call, listing: Listing, skip_bad: bool = False) -> Done[Imported]:
        """Bring all good lines in; where one is bad, none, unless the bad ones are to be skipped.

        The journal has how many there were; each title and item has this request's id.

        Raises:
            Refused: NOT_ALLOWED, or BAD_ROWS (``bad``: how many), also when none is good.
        """
        require(call.by, Permission.CATALOGUE)
        sorter, lines = _sorted(listing)
        bad = len({fault.row for fault in (*listing.faults, *sorter.faults)})
        if bad and not (skip_bad and lines):
            raise Refused(Reason.BAD_ROWS, bad=bad)
        touched = sorter.touched()
        self._keep_titles(call, touched)
        _bring_in(call, touched)
        answer = _summed(touched, bad)
        facts: dict[str, Fact] = {name: count for name, count in vars(answer).items() if count}
        return Done(answer, facts=facts)

    def _keep_titles(self, call: Call, cards: list[Card]) -> None:
        """Make the titles what the cards say."""
        for card in cards:
            if card.step is Step.CHANGED:
                self._catalogue.rewrite_title(card.number, _columns(card))
        for some in _in_parts(card for card in cards if card.step is Step.NEW):
            for card in some:
                card.number = new_number()
            rows = ({"number": card.number, **_columns(card)} for card in some)
            self._catalogue.add_titles(call, list(rows))


def _sorted(listing: Listing) -> tuple[Sorter, list[Planned]]:
    cards = _cards()
    owners = {code: cards[title] for code, title in owners_of_barcodes().tuples()}
    sorter = Sorter(cards.values(), owners)
    return sorter, [one for line in listing.lines if (one := sorter.sort(line))]


def _cards() -> dict[str, Card]:
    pieces = dict(pieces_of_titles().tuples())
    cards = {}
    for number, isbn, title, author, publisher, year, call_number, retired in titles().tuples():
        texts = dict(zip(TEXTS, (isbn, title, author, publisher, year, call_number), strict=True))
        cards[number] = Card(number, texts, retired, pieces.get(number, 0))
    return cards


def _columns(card: Card) -> dict[str, Any]:
    sounds = {"sounds": line_of(card.title), "author_sounds": line_of(card.texts["author"])}
    return {**card.texts, **sounds}


def _bring_in(call: Call, cards: list[Card]) -> None:
    """Write the new pieces: those with a barcode first, so that none of theirs is given away."""
    types = dict(ItemType.select(ItemType.code, ItemType.id).tuples())
    ids = dict(CatalogueTitle.select(CatalogueTitle.number, CatalogueTitle.id).tuples())
    new = [(ids[card.number], piece) for card in cards for piece in card.new_pieces]
    for labelled in (True, False):
        alike = [(title, piece) for title, piece in new if bool(piece.barcode) is labelled]
        barcodes = count(int(next_barcode()))
        rows = (
            {
                "number": new_number(),
                "barcode": piece.barcode or str(next(barcodes)),
                "title": title,
                "type": types[piece.kind],
                "shelf": piece.shelf,
                "labelled": labelled,
                "request_id": call.request_id,
            }
            for title, piece in alike
        )
        for some in _in_parts(rows):
            CatalogueItem.insert_many(some).execute()


def _in_parts(many: Iterable[Any]) -> Iterator[list[Any]]:
    rest = iter(many)
    while some := list(islice(rest, _AT_ONCE)):
        yield some


def _summed(cards: list[Card], bad: int) -> Imported:
    steps = Counter(card.step for card in cards)
    return Imported(
        new=steps[Step.NEW],
        changed=steps[Step.CHANGED],
        same=steps[Step.SAME],
        items=sum(len(card.new_pieces) for card in cards),
        bad=bad,
    )
