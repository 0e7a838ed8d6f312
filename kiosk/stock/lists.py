"""What a list of products and lots says, row by row, and what is wrong with it: values in and out.

Nobody's station is asked here; whether a row goes with what is there ``importing.py`` finds out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.common.cells import SpoiltCell
from kiosk.common.sheets import Limits
from kiosk.common.tables import heads_of, read_table
from kiosk.stock.cells import READERS, Bad, Field, Why

LIMITS = Limits(file=5 * 1024**2, unpacked=10 * 1024**2, rows=500)
"""A station stocks a hundred products."""
_WORDS = {
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
_HEADS = heads_of(_WORDS)


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
    table = read_table(data, _HEADS, {Field.BARCODE, Field.NAME}, LIMITS)
    read = [_line(number, cells) for number, cells in table.rows]
    return Listing(
        tuple(one for one in read if isinstance(one, Line)),
        tuple(fault for one in read if not isinstance(one, Line) for fault in one),
        table.ignored,
    )


def _line(row: int, cells: Mapping[Field, object]) -> Line | list[Fault]:
    faults: list[Fault] = []

    def read(field: Field) -> str:
        try:
            return READERS[field](cells.get(field))
        except (Bad, SpoiltCell) as bad:
            faults.append(Fault(row, field, Why(bad.why)))
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
