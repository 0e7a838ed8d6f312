"""What is wrong with a catalogue somebody wants to import, in the words of people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.catalogue.lists import LIMITS, MOST_COPIES, Field, Why
from kiosk.cli import faults
from kiosk.cli.command import Words
from kiosk.common.sheets import Unfit

UNFIT: dict[str, Words] = {
    **faults.UNFIT,
    **faults.too_much(LIMITS),
    Unfit.NO_TABLE: (
        "看不出是什么文件：要 MARC（ISO 2709）、.xlsx 或 CSV。",
        "That is no catalogue: make it MARC (ISO 2709), .xlsx or CSV.",
    ),
    Unfit.NO_COLUMNS: (
        "没有找到“题名”或“ISBN”那一列：第一行写上列名（题名、作者、ISBN、条码）。",
        "It has no column title or isbn: the first row must name the columns.",
    ),
}
FIELDS: dict[str, Words] = {
    Field.RECORD: ("整条记录", "the record"),
    Field.ISBN: ("ISBN", "ISBN"),
    Field.TITLE: ("题名", "title"),
    Field.AUTHOR: ("作者", "author"),
    Field.PUBLISHER: ("出版社", "publisher"),
    Field.YEAR: ("出版年", "year"),
    Field.CALL_NUMBER: ("索书号", "call number"),
    Field.BARCODE: ("条码", "barcode"),
    Field.TYPE: ("类型", "type"),
    Field.SHELF: ("书架", "shelf"),
    Field.COPIES: ("册数", "copies"),
}
FAULTS: dict[str, Words] = {
    Why.MISSING: ("没填", "is missing"),
    Why.BAD_NUMBER: (
        f"不是年份，也不是 1 到 {MOST_COPIES} 的册数",
        f"is no year, and no number of copies from 1 to {MOST_COPIES}",
    ),
    Why.BAD_ISBN: (
        "不对：最后一位校验不上，再抄一遍",
        "does not add up: its last figure is a check",
    ),
    Why.BAD_BARCODE: (
        "不能当条码：要 4 到 40 个字母数字，不能是 ISBN 或扫码进门的码",
        "is no barcode: 4 to 40 letters and figures, neither an ISBN nor a badge",
    ),
    Why.BAD_TYPE: ("没有这个类型", "is none of the types there are"),
    Why.CUT_OFF: ("没写完就断了", "is cut off"),
    Why.BROKEN: ("坏了，拆不开", "is broken and cannot be taken apart"),
    Why.TOO_LONG: ("太长了", "is too long"),
    Why.UNREADABLE: (
        "里面的字看不懂：用 --charset 说是哪种编码",
        "has letters that cannot be read: say with --charset what it is written in",
    ),
    Why.TWICE: ("第 {other} 条已经有了", "stands in record {other} already"),
    Why.OTHER_TITLE: (
        "是《{other}》的：另一卷就先去掉 ISBN",
        "belongs to “{other}”: of another volume leave it out",
    ),
    Why.RETIRED: ("已经下架了：先把一册改回在架", "was taken out: first bring a copy of it back"),
    Why.BARCODE_TAKEN: ("已经贴在《{other}》上了", "is on “{other}” already"),
    **{why: faults.FAULTS[why] for why in (Why.BAD_TEXT, Why.FORMULA)},
    **{why: faults.FAULTS[why] for why in (Why.DIGITS_LOST, Why.CELL_ERROR)},
}


def lines(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    """Answer a line for each fault; without a number it is the file's."""
    return faults.told(answer, english, UNFIT, FAULTS, FIELDS, ("第 {} 条", "Record {}"))
