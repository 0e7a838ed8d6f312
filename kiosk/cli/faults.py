"""What is wrong with a list somebody wants to import, in the words of people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.cli.command import Words
from kiosk.common.sheets import Limits, Unfit
from kiosk.stock.cells import Field, Why
from kiosk.stock.lists import LIMITS
from kiosk.stock.rules import MOST


def too_much(limits: Limits) -> dict[str, Words]:
    """Answer what is said of a file that goes beyond some limits."""
    return {
        Unfit.TOO_LARGE: (
            f"太大了：最多 {limits.file // 1024**2} MB。",
            f"It is too large: {limits.file // 1024**2} MB at most.",
        ),
        Unfit.TOO_MANY_ROWS: (
            f"太长了：最多 {limits.rows} 行，分成几个表。",
            f"It is too long: split it into tables of {limits.rows} rows at most.",
        ),
    }


UNFIT: dict[str, Words] = {
    **too_much(LIMITS),
    Unfit.EMPTY: ("里面什么也没有。", "There is nothing in it."),
    Unfit.OLD_EXCEL: (
        "是旧的 .xls，或者有密码：去掉密码，另存为 .xlsx 或 CSV。",
        "It is an old .xls, or has a password: save it as .xlsx or CSV, without one.",
    ),
    Unfit.NO_TABLE: ("这不是表格：要 .xlsx 或 CSV。", "That is no table: make it .xlsx or CSV."),
    Unfit.DAMAGED: (
        "文件坏了，打不开：再存一次，或另存为 CSV。",
        "It is damaged: save it once more, or as CSV.",
    ),
    Unfit.ENCODING: (
        "看不懂里面的文字：另存为 UTF-8 的 CSV，或 .xlsx。",
        "Its letters cannot be read: save it as CSV in UTF-8, or as .xlsx.",
    ),
    Unfit.NO_COLUMNS: (
        "没有找到“条码”或“名称”那一列：第一行写上列名（条码、名称、单位、最低）。",
        "It has no column barcode or name: the first row must name the columns.",
    ),
    Unfit.COLUMN_TWICE: (
        "有两列是一个意思：留下一列。",
        "Two columns mean the same: leave one of them.",
    ),
}
"""Why the file as a whole is of no use."""
FIELDS: dict[str, Words] = {
    Field.BARCODE: ("条码", "barcode"),
    Field.NAME: ("名称", "name"),
    Field.UNIT: ("单位", "unit"),
    Field.MINIMUM: ("最低", "minimum"),
    Field.LOT: ("批号", "lot"),
    Field.EXPIRY: ("有效期", "expiry"),
    Field.QUANTITY: ("数量", "quantity"),
}
FAULTS: dict[str, Words] = {
    Why.MISSING: ("没填", "is missing"),
    Why.BAD_TEXT: ("写得不对，或者太长", "is not what it should be, or too long"),
    Why.BAD_NUMBER: (f"要填 0 到 {MOST} 的整数", f"is a whole number from 0 to {MOST}"),
    Why.BAD_DATE: ("看不出是哪天，写成 2027-06-30", "is no date: write it like 2027-06-30"),
    Why.FORMULA: ("不能用 = + - @ 开头", "must not begin with = + - @"),
    Why.DIGITS_LOST: (
        "数字被表格改坏了：把这一列设成文本，再填一遍",
        "lost its figures: make the column text and fill it in again",
    ),
    Why.CELL_ERROR: ("表格里算错了（#N/A 之类）", "is an error of the spreadsheet (like #N/A)"),
    Why.TWICE: ("第 {other} 行已经有了", "stands in row {other} already"),
    Why.DIFFERS: ("跟第 {other} 行写的不一样", "is not what row {other} says"),
    Why.OTHER_PRODUCT: (
        "是另一样东西的（{other}），跟名称对不上",
        "is another product's ({other}), not the name's",
    ),
    Why.RETIRED: ("这样东西（{other}）已经停用了", "is a product no longer stocked ({other})"),
    Why.EXPIRED: ("已经过期了，不能放进去", "is past: nothing expired is put in"),
    Why.RECALLED: ("这个批号厂家召回了", "was recalled by the maker"),
    Why.SET_ASIDE: ("这一批先停用着", "is set aside"),
}


def lines(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    """Answer a line for each fault; without a row it is the file's."""
    return told(answer, english, UNFIT, FAULTS, FIELDS, ("第 {} 行", "Row {}"))


def told(
    answer: Mapping[str, Any],
    english: bool,
    unfit: Mapping[str, Words],
    faults: Mapping[str, Words],
    fields: Mapping[str, Words],
    place: Words,
) -> Iterator[str]:
    """Answer a line for each fault in the words of one kind of list; ``place`` names a row."""
    for fault in answer.get("errors", ()):
        if not fault["row"]:
            yield unfit[fault["why"]][english]
            continue
        words = faults[fault["why"]][english].format(other=fault["other"])
        where, column = place[english].format(fault["row"]), fields[fault["column"]][english]
        yield f"{where}: {column} {words}" if english else f"{where}：{column}{words}"
