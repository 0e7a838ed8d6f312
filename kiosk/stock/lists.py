"""What a list of products and lots says, row by row, and what is wrong with it: values in and out.

Nobody's station is asked here; whether a row goes with what is there ``importing.py`` finds out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.stock.cells import READERS, Bad, Field, Why
from kiosk.stock.sheets import HEAD_ROWS, ROW_LIMIT, Cells, NotATable, Sheet, Unfit, read_sheets

_BRACKETS = re.compile(r"\(.*?\)")


_HEADS = {
    Field.BARCODE: "barcode ean ean13 upc gtin 条码 条形码 条码号 商品条码 商品条形码 产品条码",
    Field.NAME: "name product productname 名称 品名 商品名称 商品名 产品名称 药品名称 物品名称 "
    "物品",
    Field.UNIT: "unit 单位 计量单位",
    Field.MINIMUM: "minimum min par parlevel 最低 最低数量 最低库存 最低量 最少 最少数量 最小数量",
    Field.LOT: "lot lotcode lotno lotnumber batch batchno batchnumber 批号 生产批号 产品批号 批次",
    Field.EXPIRY: "expiry expirydate expires exp 有效期 有效期至 有效期限 失效期 失效日期 到期日 "
    "到期日期 效期",
    Field.QUANTITY: "quantity qty count pieces 数量 入库数量 件数 个数",
}
_FIELDS = {head: field for field, heads in _HEADS.items() for head in heads.split()}


@dataclass(frozen=True)
class Fault:
    """A cell that cannot be taken as it is; ``other`` is the row or the product it is against."""

    row: int
    field: str
    why: Why
    other: str = ""


@dataclass(frozen=True)
class Line:
    """A row that makes sense by itself. Texts may be empty; with a quantity it is a lot too."""

    row: int
    barcode: str
    name: str
    unit: str
    minimum: int | None
    lot: str
    expiry: str
    quantity: int


@dataclass(frozen=True)
class Listing:
    """A list as it was read: good rows, what is wrong with the others, columns of no use."""

    lines: tuple[Line, ...]
    faults: tuple[Fault, ...]
    ignored: tuple[str, ...]


def read_list(data: bytes) -> Listing:
    """Read a file.

    Raises:
        NotATable: it is none, or has no column for a barcode or a name.
    """
    sheets = read_sheets(data)
    sheet, head = max(
        ((sheet, at) for sheet in sheets for at in range(min(len(sheet), HEAD_ROWS))),
        key=lambda one: len(set(_fields(one[0][one[1]][1]).values())),
        default=([], 0),
    )
    if not sheet:
        raise NotATable(Unfit.EMPTY)
    fields = _fields(sheet[head][1])
    if not {Field.BARCODE, Field.NAME} & set(fields.values()):
        raise NotATable(Unfit.NO_COLUMNS)
    if len(set(fields.values())) < len(fields):
        raise NotATable(Unfit.COLUMN_TWICE)
    return _understood(sheet, head, fields)


def _understood(sheet: Sheet, head: int, fields: Mapping[int, Field]) -> Listing:
    rows = [
        (number, found)
        for number, cells in sheet[head + 1 :]
        if any((found := _cells(cells, fields)).values())
    ]
    if not rows:
        raise NotATable(Unfit.EMPTY)
    if len(rows) > ROW_LIMIT:
        raise NotATable(Unfit.TOO_MANY_ROWS)
    read = [_line(number, cells) for number, cells in rows]
    titles = [str(cell or "") for at, cell in enumerate(sheet[head][1]) if at not in fields]
    return Listing(
        tuple(one for one in read if isinstance(one, Line)),
        tuple(fault for one in read if not isinstance(one, Line) for fault in one),
        tuple(title.strip() for title in titles if title.strip()),
    )


def _fields(cells: Cells) -> dict[int, Field]:
    heads = (_BRACKETS.sub("", unicodedata.normalize("NFKC", str(cell or ""))) for cell in cells)
    plain = ("".join(filter(str.isalnum, head.casefold())) for head in heads)
    return {at: _FIELDS[head] for at, head in enumerate(plain) if head in _FIELDS}


def _cells(cells: Cells, fields: Mapping[int, Field]) -> dict[Field, object]:
    """Answer what stands in a row under each head; blanks are nothing."""
    return {
        field: cells[at] if not isinstance(cells[at], str) else str(cells[at]).strip()
        for at, field in fields.items()
        if at < len(cells) and cells[at] is not None
    }


def _line(row: int, cells: Mapping[Field, object]) -> Line | list[Fault]:
    faults: list[Fault] = []

    def read(field: Field) -> str:
        try:
            return READERS[field](cells.get(field))
        except Bad as bad:
            faults.append(Fault(row, field, bad.why))
            return ""

    texts = {field: read(field) for field in Field}
    numbers = {field: texts.pop(field) for field in (Field.MINIMUM, Field.QUANTITY)}
    if not faults:
        faults = [Fault(row, field, Why.MISSING) for field in _missing(texts, numbers)]
    if faults:
        return faults
    minimum = numbers[Field.MINIMUM]
    return Line(
        row=row,
        minimum=int(minimum) if minimum else None,
        quantity=int(numbers[Field.QUANTITY] or 0),
        **{field.value: text for field, text in texts.items()},
    )


def _missing(texts: Mapping[Field, str], numbers: Mapping[Field, str]) -> Iterable[Field]:
    if not texts[Field.NAME] and not texts[Field.BARCODE]:
        yield Field.NAME
    if (texts[Field.LOT] or texts[Field.EXPIRY]) and not numbers[Field.QUANTITY]:
        yield Field.QUANTITY
