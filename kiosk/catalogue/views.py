"""What is read of the catalogue: titles, items, kinds of items, and what of them is there."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from kiosk.catalogue.entries import as_title
from kiosk.catalogue.models import (
    CatalogueTitle,
    ItemType,
    item_named,
    item_with_barcode,
    items,
    items_of_title,
    title_named,
    titles,
    titles_in_use,
)
from kiosk.catalogue.rules import HERE, ItemRow, TitleRow, TypeRow, clean_barcode, clean_isbn
from kiosk.common.errors import Reason, Refused


@dataclass(frozen=True)
class Holding:
    """How many items of a title there are, without those lost or withdrawn, and not lent now."""

    items: int
    here: int


class Catalogue:
    """Reads only. ``away`` answers the items (their numbers) somebody has; lending sets it."""

    def __init__(self) -> None:
        self.away: Callable[[], Collection[str]] = tuple

    def item(self, barcode: str) -> ItemRow | None:
        """Answer the item with a barcode as it was scanned or typed, or None."""
        row = item_with_barcode.first(clean_barcode(barcode) or "")
        return ItemRow(*row) if row else None

    def item_numbered(self, number: str) -> ItemRow | None:
        """Answer an item, withdrawn ones too, or None when there is no such one."""
        row = item_named.first(number)
        return ItemRow(*row) if row else None

    def items_of(self, title: str) -> list[ItemRow]:
        """Answer every item of a title (its number), in the order they came."""
        return [ItemRow(*row) for row in items_of_title.all(title)]

    def title(self, number: str) -> TitleRow:
        """Answer a title, retired ones too.

        Raises:
            Refused: NOT_FOUND.
        """
        row = title_named.first(number)
        if row is None:
            raise Refused(Reason.NOT_FOUND)
        return as_title(row)

    def types(self) -> list[TypeRow]:
        """Answer the kinds of items there are, in the order they were set up."""
        rows = ItemType.select(ItemType.code, ItemType.name, ItemType.name_en).order_by(ItemType.id)
        return [TypeRow(*row) for row in rows.tuples()]

    def is_empty(self) -> bool:
        """Tell whether there is nothing couriers could look for: asked twice at every welcome."""
        return titles_in_use.first() is None

    def newest(self, most: int = 60) -> list[TitleRow]:
        """Answer the titles in use, the last one that came first."""
        rows = titles().where(~CatalogueTitle.retired).order_by(CatalogueTitle.id.desc())
        return [as_title(row) for row in rows.limit(most).tuples()]

    def with_isbn(self, text: str) -> list[TitleRow]:
        """Answer the titles in use with an ISBN as scanned or typed; volumes may share it."""
        isbn = clean_isbn(text)
        same = (CatalogueTitle.isbn == isbn) & ~CatalogueTitle.retired
        return [as_title(row) for row in titles().where(same).tuples()] if isbn else []

    def holdings(self, numbers: Collection[str]) -> dict[str, Holding]:
        """Answer of some titles (their numbers) what there is of each."""
        away = set(self.away())
        found = items().where(CatalogueTitle.number.in_(numbers)).tuples()
        there = [row for row in (ItemRow(*one) for one in found) if row.status in HERE]
        holdings = dict.fromkeys(numbers, Holding(0, 0))
        for row in there:
            before = holdings[row.title]
            here = before.here + (row.number not in away)
            holdings[row.title] = Holding(before.items + 1, here)
        return holdings
