"""A catalogue as a table (CSV or XLSX): which column means what, and what may stand in it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping

from kiosk.catalogue.lists import (
    LIMITS,
    MOST_COPIES,
    Fault,
    Field,
    Line,
    Listing,
    Why,
    listing_of,
)
from kiosk.catalogue.rules import (
    AUTHOR_LIMIT,
    BOOK,
    CALL_NUMBER_LIMIT,
    PUBLISHER_LIMIT,
    SHELF_LIMIT,
    TITLE_LIMIT,
    TypeRow,
    clean_barcode,
    clean_isbn,
    clean_text,
    clean_year,
)
from kiosk.common.cells import SpoiltCell, figures, plain, whole, written
from kiosk.common.tables import heads_of, read_table

_HEADS = heads_of(
    {
        Field.ISBN: "isbn isbn13 isbn10 书号 国际标准书号",
        Field.TITLE: "title name 题名 书名 正题名 名称 品名",
        Field.AUTHOR: "author authors 作者 著者 责任者 第一责任者",
        Field.PUBLISHER: "publisher 出版社 出版者 出版单位",
        Field.YEAR: "year published 出版年 出版年份 出版日期 年份",
        Field.CALL_NUMBER: "callnumber callno 索书号 分类号 排架号",
        Field.BARCODE: "barcode itembarcode 条码 条码号 条形码 馆藏条码 图书条码 登录号",
        Field.TYPE: "type itemtype kind 类型 种类 文献类型",
        Field.SHELF: "shelf location place 书架 架位 位置 馆藏地 存放位置",
        Field.COPIES: "copies quantity qty 册数 复本 复本数 数量 件数",
    }
)


class _Bad(Exception):
    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


def read_cells(data: bytes, types: Mapping[str, TypeRow]) -> Listing:
    """Read a table; ``types`` are the kinds of items by what a person may call them.

    Raises:
        NotATable: it is none, or has no column for a title or an ISBN.
    """
    table = read_table(data, _HEADS, {Field.TITLE, Field.ISBN}, LIMITS)
    read = (_line(number, cells, types) for number, cells in table.rows)
    return listing_of(read, table.ignored)


def _line(
    row: int, cells: Mapping[Field, object], types: Mapping[str, TypeRow]
) -> Line | list[Fault]:
    faults: list[Fault] = []

    def read(field: Field, reader: Callable[[object], str]) -> str:
        try:
            return reader(cells.get(field))
        except (_Bad, SpoiltCell) as bad:
            faults.append(Fault(row, field, Why(bad.why)))
            return ""

    texts = {field: read(field, reader) for field, reader in _READERS.items()}
    barcode, copies = texts.pop(Field.BARCODE), texts.pop(Field.COPIES)
    kind = types.get(texts.pop(Field.TYPE).casefold())
    if kind is None:
        faults.append(Fault(row, Field.TYPE, Why.BAD_TYPE))
    if not faults and not texts[Field.TITLE] and not texts[Field.ISBN]:
        faults.append(Fault(row, Field.TITLE, Why.MISSING))
    if faults or kind is None:
        return faults
    return Line(
        row=row,
        barcodes=(barcode,) if barcode else (),
        kind=kind.code,
        copies=int(copies or 1),
        **{field.value: text for field, text in texts.items()},
    )


def names_of(types: list[TypeRow]) -> dict[str, TypeRow]:
    """Answer the kinds of items by code and names; nothing said means a book."""
    by_name = {name.casefold(): one for one in types for name in (one.code, one.name, one.name_en)}
    return {**by_name, "": next(one for one in types if one.code == BOOK)}


def _text(limit: int) -> Callable[[object], str]:
    def read(cell: object) -> str:
        text = clean_text(whole(plain(cell)), limit)
        if text is None:
            raise _Bad(Why.BAD_TEXT)
        return text

    return read


def _title(cell: object) -> str:
    title = _text(TITLE_LIMIT)(cell)
    if title and not any(letter.isalnum() for letter in title):
        raise _Bad(Why.BAD_TEXT)
    return title


def _isbn(cell: object) -> str:
    text = figures(cell)
    isbn = clean_isbn(text) if text else ""
    if isbn is None:
        raise _Bad(Why.BAD_ISBN)
    return isbn


def _barcode(cell: object) -> str:
    text = figures(cell)
    barcode = clean_barcode(text) if text else ""
    if barcode is None:
        raise _Bad(Why.BAD_BARCODE)
    return barcode


def _year(cell: object) -> str:
    """Answer the year; a date of publication begins with it."""
    year = clean_year(whole(written(cell))[:4])
    if year is None:
        raise _Bad(Why.BAD_NUMBER)
    return year


def _copies(cell: object) -> str:
    text = whole(unicodedata.normalize("NFKC", written(cell)))
    if text and not (text.isascii() and text.isdecimal() and 1 <= int(text[:9]) <= MOST_COPIES):
        raise _Bad(Why.BAD_NUMBER)
    return text


_READERS: dict[Field, Callable[[object], str]] = {
    Field.ISBN: _isbn,
    Field.TITLE: _title,
    Field.AUTHOR: _text(AUTHOR_LIMIT),
    Field.PUBLISHER: _text(PUBLISHER_LIMIT),
    Field.YEAR: _year,
    Field.CALL_NUMBER: _text(CALL_NUMBER_LIMIT),
    Field.BARCODE: _barcode,
    Field.TYPE: _text(SHELF_LIMIT),
    Field.SHELF: _text(SHELF_LIMIT),
    Field.COPIES: _copies,
}
