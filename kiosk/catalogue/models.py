"""Tables of the catalogue, and the queries of every scan of an item."""

from __future__ import annotations

from collections.abc import Collection

from peewee import BooleanField, ForeignKeyField, IntegerField, ModelSelect, Query, TextField, fn

from kiosk.storage.database import Table
from kiosk.storage.prepared import prepared


class ItemType(Table):
    """What kind of thing an item is (book, umbrella …); circulation rules go by it."""

    code = TextField(unique=True)
    name = TextField()
    name_en = TextField(default="")


class CatalogueTitle(Table):
    """A book, or a thing that is lent ("雨伞"), however many pieces there are of it.

    ``isbn`` has 13 digits or is empty, ``year`` four or none; volumes of a work may share one ISBN.
    ``sounds`` and ``author_sounds`` say how the characters may be read (``kiosk/common/pinyin``),
    ``request_id`` which action brought it: a whole file is one.
    """

    number = TextField(unique=True)
    isbn = TextField(default="", index=True)
    title = TextField()
    author = TextField(default="")
    publisher = TextField(default="")
    year = TextField(default="")
    call_number = TextField(default="")
    sounds = TextField(default="")
    author_sounds = TextField(default="")
    retired = BooleanField(default=False)
    request_id = TextField(default="")


class CatalogueItem(Table):
    """One piece with a barcode on it. ``status`` is what people said of it (``ItemStatus``).

    ``labelled`` tells whether its label was printed, or came with it; ``last_seen_day`` is when
    somebody last held it before a scanner (ISO), empty for never.
    """

    number = TextField(unique=True)
    barcode = TextField(unique=True)
    title = ForeignKeyField(CatalogueTitle)
    type = ForeignKeyField(ItemType, index=False)
    status = TextField(default="ok")
    shelf = TextField(default="")
    labelled = BooleanField(default=False)
    last_seen_day = TextField(default="")
    request_id = TextField(default="")


class Stocktake(Table):
    """Somebody goes along a shelf (empty: along all of them) and scans what stands there.

    ``ended_day`` is empty until it is over; ``missing`` is how many were not found then.
    """

    number = TextField(unique=True)
    shelf = TextField(default="")
    day = TextField()
    ended_day = TextField(default="")
    missing = IntegerField(null=True)


def items() -> ModelSelect:
    """The fields of ``rules.ItemRow`` of all items, in the order they came."""
    return (
        CatalogueItem.select(
            CatalogueItem.number,
            CatalogueItem.barcode,
            CatalogueTitle.number,
            CatalogueTitle.title,
            ItemType.code,
            CatalogueItem.status,
            CatalogueItem.shelf,
            CatalogueItem.last_seen_day,
        )
        .join(CatalogueTitle)
        .switch(CatalogueItem)
        .join(ItemType)
        .order_by(CatalogueItem.id)
    )


def titles() -> ModelSelect:
    """The fields of ``rules.TitleRow`` of all titles, in the order they came."""
    return CatalogueTitle.select(
        CatalogueTitle.number,
        CatalogueTitle.isbn,
        CatalogueTitle.title,
        CatalogueTitle.author,
        CatalogueTitle.publisher,
        CatalogueTitle.year,
        CatalogueTitle.call_number,
        CatalogueTitle.retired,
    ).order_by(CatalogueTitle.id)


@prepared
def item_with_barcode(barcode: str) -> Query:
    """The item with a barcode."""
    return items().where(CatalogueItem.barcode == barcode)


@prepared
def item_named(number: str) -> Query:
    """One item."""
    return items().where(CatalogueItem.number == number)


@prepared
def items_of_title(title: str) -> Query:
    """Items of a title (its number)."""
    return items().where(CatalogueTitle.number == title)


@prepared
def title_named(number: str) -> Query:
    """One title."""
    return titles().where(CatalogueTitle.number == number)


@prepared
def titles_in_use() -> Query:
    """Ids of the titles that are not retired."""
    return CatalogueTitle.select(CatalogueTitle.id).where(~CatalogueTitle.retired)


@prepared
def titles_to_find() -> Query:
    """What titles are found by; those in use first, then short ones first."""
    columns = (
        CatalogueTitle.id,
        CatalogueTitle.title,
        CatalogueTitle.author,
        CatalogueTitle.isbn,
        CatalogueTitle.sounds,
        CatalogueTitle.author_sounds,
        CatalogueTitle.retired,
    )
    length = fn.LENGTH(CatalogueTitle.title)
    return CatalogueTitle.select(*columns).order_by(
        CatalogueTitle.retired, length, CatalogueTitle.id
    )


def titles_of_ids(ids: Collection[int]) -> ModelSelect:
    """The id and the fields of ``rules.TitleRow`` of some titles (their ids)."""
    found = titles().where(CatalogueTitle.id.in_(ids))
    return found.select(CatalogueTitle.id, *found.selected_columns)


def owners_of_barcodes() -> ModelSelect:
    """Every barcode with the number of its item's title."""
    return CatalogueItem.select(CatalogueItem.barcode, CatalogueTitle.number).join(CatalogueTitle)


def pieces_of_titles() -> ModelSelect:
    """By title (its number) how many items there are, withdrawn ones too."""
    counted = CatalogueItem.select(CatalogueTitle.number, fn.COUNT(CatalogueItem.id))
    return counted.join(CatalogueTitle).group_by(CatalogueTitle.id)


def labels_of_items(numbers: Collection[str]) -> ModelSelect:
    """The number and the fields of ``labels.Label`` of some items (their numbers)."""
    columns = (
        CatalogueItem.number,
        CatalogueItem.barcode,
        CatalogueTitle.title,
        CatalogueTitle.call_number,
        CatalogueItem.shelf,
    )
    found = CatalogueItem.select(*columns).join(CatalogueTitle)
    return found.where(CatalogueItem.number.in_(numbers))
