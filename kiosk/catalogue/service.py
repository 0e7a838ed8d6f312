"""The catalogue: titles, items of them, and what staff do to both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.catalogue.entries import (
    ask_for_isbn,
    clean_shelf,
    free_barcode,
    item_row,
    next_barcode,
    title_columns,
    title_row,
    type_row,
)
from kiosk.catalogue.models import CatalogueItem, CatalogueTitle, item_named
from kiosk.catalogue.rules import BOOK, HERE, ItemRow, ItemStatus
from kiosk.catalogue.views import Catalogue
from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, require
from kiosk.journal.commands import Commands, Done, command


@dataclass(frozen=True)
class TitleSet:
    """A title as it is now."""

    title: str


@dataclass(frozen=True)
class ItemSet:
    """An item as it is now; ``barcode`` is what its label says."""

    item: str
    barcode: str


class CatalogueService(Catalogue):
    """Nothing is ever deleted: a title is retired, an item withdrawn (rule 3).

    What is read stands in ``Catalogue``, which this is too. ``version`` grows with every change of
    a title, that of one that was not committed too.
    """

    def __init__(self, commands: Commands, clock: Clock) -> None:
        super().__init__()
        self.commands = commands
        self._clock = clock
        self.version = 0

    # What commands, also those of lending, do inside their own transaction.

    def add_title(self, call: Call, columns: Mapping[str, str]) -> str:
        """Set up a title of columns cleaned by ``entries.title_columns``; answers its number."""
        self.version += 1
        number = new_number()
        CatalogueTitle.create(number=number, request_id=call.request_id, **columns)
        return number

    def add_titles(self, call: Call, rows: Sequence[Mapping[str, object]]) -> None:
        """Set up some titles at once, of all their columns."""
        self.version += 1
        brought = [{**row, "request_id": call.request_id} for row in rows]
        CatalogueTitle.insert_many(brought).execute()

    def rewrite_title(self, number: str, columns: Mapping[str, object]) -> None:
        """Change some columns of a title.

        Raises:
            Refused: NOT_FOUND.
        """
        self.version += 1
        row = title_row(number)
        CatalogueTitle.update(**columns).where(CatalogueTitle.id == row.id).execute()

    def set_status(self, item: str, status: ItemStatus) -> ItemRow:
        """Say of an item (its number) what it is from now on; ``OK`` is found again, or mended.

        A retired title of which there is something again is in the catalogue again.

        Raises:
            Refused: NOT_FOUND.
        """
        row = item_row(item)
        CatalogueItem.update(status=status).where(CatalogueItem.id == row.id).execute()
        if status in HERE and row.title.retired:
            self.rewrite_title(row.title.number, {"retired": False})
        return self._kept(item)

    def seen(self, item: str) -> None:
        """Note that somebody held an item (its number) before a scanner today."""
        day = self._clock.today()
        CatalogueItem.update(last_seen_day=day).where(CatalogueItem.number == item).execute()

    def add_item(
        self, call: Call, title: str, kind: str, barcode: str = "", shelf: str = ""
    ) -> ItemRow:
        """Set up one piece of a title; without a barcode it gets one of the station's.

        Raises:
            Refused: NOT_FOUND, BAD_VALUE (``key``), BARCODE_TAKEN (``item``: whose it is).
        """
        row, kind_row = title_row(title), type_row(kind)
        code = free_barcode(barcode, besides="") if barcode.strip() else next_barcode()
        number = new_number()
        CatalogueItem.create(
            number=number,
            barcode=code,
            title=row.id,
            type=kind_row.id,
            shelf=clean_shelf(shelf),
            labelled=bool(barcode.strip()),
            request_id=call.request_id,
        )
        if row.retired:
            self.rewrite_title(title, {"retired": False})
        return self._kept(number)

    def _kept(self, item: str) -> ItemRow:
        return ItemRow(*item_named.first(item))

    # What staff do.

    @command("catalogue.put_title")
    def put_title(
        self,
        call: Call,
        title: str,
        author: str = "",
        publisher: str = "",
        year: str = "",
        isbn: str = "",
        call_number: str = "",
    ) -> Done[TitleSet]:
        """Set up a new title; items of it come one by one.

        Raises:
            Refused: NOT_ALLOWED, BAD_VALUE (``key``).
            Confirm: SAME_ISBN (``title``): volumes of one work may share it, else it is a mistake.
        """
        require(call.by, Permission.CATALOGUE)
        columns = title_columns(title, author, publisher, year, isbn, call_number)
        ask_for_isbn(call, columns["isbn"], besides="")
        return _titled(self.add_title(call, columns))

    @command("catalogue.change_title")
    def change_title(
        self,
        call: Call,
        number: str,
        title: str,
        author: str = "",
        publisher: str = "",
        year: str = "",
        isbn: str = "",
        call_number: str = "",
    ) -> Done[TitleSet]:
        """Change all that is said of a title.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_VALUE (``key``).
            Confirm: SAME_ISBN (``title``).
        """
        require(call.by, Permission.CATALOGUE)
        columns = title_columns(title, author, publisher, year, isbn, call_number)
        ask_for_isbn(call, columns["isbn"], besides=number)
        self.rewrite_title(number, columns)
        return _titled(number)

    @command("catalogue.retire_title")
    def retire_title(self, call: Call, number: str) -> Done[TitleSet]:
        """Take a title out of the catalogue, and with it every piece there is of it.

        What is lent may still be brought back.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND.
            Confirm: ITEMS_WILL_GO (``items``), where there are any.
        """
        require(call.by, Permission.CATALOGUE)
        row = title_row(number)
        gone = ItemStatus.WITHDRAWN
        here = (CatalogueItem.title == row.id) & (CatalogueItem.status != gone)
        left = CatalogueItem.select().where(here).count()
        if left:
            call.needs(Reason.ITEMS_WILL_GO, items=left)
        CatalogueItem.update(status=gone).where(here).execute()
        self.rewrite_title(number, {"retired": True})
        return _titled(number)

    @command("catalogue.put_item")
    def put_item(
        self, call: Call, title: str, kind: str = BOOK, barcode: str = "", shelf: str = ""
    ) -> Done[ItemSet]:
        """Set up one more piece of a title; ``kind`` is a code of ``types``.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_VALUE (``key``), BARCODE_TAKEN (``item``).
        """
        require(call.by, Permission.CATALOGUE)
        return _put(self.add_item(call, title, kind, barcode, shelf))

    @command("catalogue.change_item")
    def change_item(
        self, call: Call, item: str, kind: str, barcode: str, shelf: str = ""
    ) -> Done[ItemSet]:
        """Change what an item is, which barcode is on it and where it stands.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_VALUE (``key``), BARCODE_TAKEN (``item``).
        """
        require(call.by, Permission.CATALOGUE)
        row, kind_row = item_row(item), type_row(kind)
        columns = {
            "type": kind_row.id,
            "barcode": free_barcode(barcode, besides=item),
            "shelf": clean_shelf(shelf),
        }
        CatalogueItem.update(**columns).where(CatalogueItem.id == row.id).execute()
        return _put(self._kept(item))

    @command("catalogue.mark_item")
    def mark_item(self, call: Call, item: str, status: str) -> Done[ItemSet]:
        """Say that an item is lost, withdrawn, only to be read here, or there again (``ok``).

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_VALUE.
        """
        require(call.by, Permission.CATALOGUE)
        if status not in tuple(ItemStatus):
            raise Refused(Reason.BAD_VALUE, key="status")
        return _put(self.set_status(item, ItemStatus(status)))


def _titled(number: str) -> Done[TitleSet]:
    row = CatalogueTitle.get(CatalogueTitle.number == number)
    return Done(TitleSet(number), subject=number, facts={"year": row.year, "retired": row.retired})


def _put(item: ItemRow) -> Done[ItemSet]:
    facts: dict[str, Fact] = {"title": item.title, "type": item.type, "status": item.status}
    return Done(ItemSet(item.number, item.barcode), subject=item.number, facts=facts)
