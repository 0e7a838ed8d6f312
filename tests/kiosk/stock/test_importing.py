"""Lists of products and lots: read whatever program wrote them, looked at, all or nothing."""

from __future__ import annotations

import contextlib
import io
import zipfile
from datetime import date, datetime
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.common.actor import CONSOLE
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Confirm, Reason
from kiosk.common.sheets import NotATable, Unfit
from kiosk.station import Station
from kiosk.stock.cells import Field, Why
from kiosk.stock.lists import LIMITS, Fault, Line, read_list
from tests.kiosk.amenities.house import refusal
from tests.kiosk.stock.kit import left, lot_row, stock_up
from tests.support import by, sure

EAN, OTHER = "6901234567892", "6909876543210"
EXCEL_DAY = datetime(2028, 6, 30)  # noqa: DTZ001 (a spreadsheet knows no zones)
HEAD = "条码,名称,单位,最低,批号,有效期,数量"


def csv(*rows: str, head: str = HEAD) -> bytes:
    return "\n".join([head, *rows]).encode()


def xlsx(*rows: tuple[Any, ...], title: str = "Sheet") -> bytes:
    book, out = openpyxl.Workbook(), io.BytesIO()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    book.save(out)
    return out.getvalue()


def archive(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in members.items():
            packed.writestr(name.replace("_", "/", 1) + ".xml", data)
    return out.getvalue()


def bring(station: Station, data: bytes, **more: bool) -> Any:
    return station.imports.import_list(sure(CONSOLE), read_list(data), **more)


def faults(station: Station, *rows: str) -> list[tuple[int, str, Why, str]]:
    found = station.imports.preview(read_list(csv(*rows))).faults
    return [(fault.row, fault.field, fault.why, fault.other) for fault in found]


def what_is_there(station: Station) -> object:
    kit = station.products.default_kit()
    return kit and [
        (
            row.name,
            row.unit,
            station.products.barcodes(row.number),
            station.products.minimums().get((kit.number, row.number), 0),
            [(lot.code, lot.expiry, lot.left) for lot in station.stock_views.lots_of(row.number)],
        )
        for row in station.products.all()
    ]


# --- Reading a file -------------------------------------------------------------------------------

ROW = Line(2, EAN, "创可贴", "片", 20, "L 1", "2028-06-30", 12)
TEXT = f"{HEAD}\r\n{EAN},创可贴,片,20,l 1,2028-06-30,12\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_csv_is_read_however_it_was_saved(encoding: str, separator: str) -> None:
    assert read_list(TEXT.replace(",", separator).encode(encoding)).lines == (ROW,)


def test_an_xlsx_is_read_with_its_floats_dates_and_title_rows() -> None:
    heads = "商品条码 品名 计量单位 最低数量（件）* 生产批号 失效日期 入库数量 备注"
    data = xlsx(
        ("一号药箱", None),
        (),
        tuple(heads.split()),
        (6901234567892.0, " 创可贴 ", "片", 20.0, "l 1", EXCEL_DAY, 12.0, "x"),
        (None,) * 8,
        ("'006901", "纱布", "卷", None, 20240101.0, date(2028, 2, 29), "３"),
    )
    listing = read_list(data)
    assert listing.faults == ()
    assert listing.ignored == ("备注",)
    assert listing.lines == (
        Line(4, EAN, "创可贴", "片", 20, "L 1", "2028-06-30", 12),
        Line(6, "006901", "纱布", "卷", None, "20240101", "2028-02-29", 3),
    )


def test_the_sheet_with_the_columns_is_found_and_the_rows_keep_their_numbers() -> None:
    book, out = openpyxl.Workbook(), io.BytesIO()
    book.active.append(("请看第二页",))
    sheet = book.create_sheet("物品")
    sheet["B3"], sheet["C3"], sheet["B9"], sheet["C9"] = "name", "unit", "纱布", "卷"
    book.save(out)
    assert read_list(out.getvalue()).lines == (Line(9, "", "纱布", "卷", None, "", "", 0),)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2028-06-30", "2028-06-30"),
        ("2028/6/3", "2028-06-03"),
        ("2028.6.3", "2028-06-03"),
        ("2028年6月3日", "2028-06-03"),
        ("20280603", "2028-06-03"),
        ("2028-06-03 00:00:00", "2028-06-03"),
        ("2028年2月", "2028-02-29"),
        ("2028-11", "2028-11-30"),
        ("2027-02-29", None),
        ("2028-13", None),
        ("06/30/2028", None),
        ("0630", None),
        ("0000-01", None),
        ("+6m", None),
        ("长期", None),
    ],
)
def test_only_a_day_with_its_year_is_an_expiry(cell: str, day: str | None) -> None:
    listing = read_list(csv(f",纱布,卷,,A,{cell},1"))
    assert [line.expiry for line in listing.lines] == ([day] if day else [])
    assert [(one.field, one.why) for one in listing.faults] == (
        [] if day else [(Field.EXPIRY, Why.BAD_DATE)]
    )


@pytest.mark.parametrize(
    ("row", "field", "why"),
    [
        (",,片,1,,,", Field.NAME, Why.MISSING),
        (",纱布,卷,,A1,2028-06-30,", Field.QUANTITY, Why.MISSING),
        (",纱布,卷,,,2028-06-30,", Field.QUANTITY, Why.MISSING),
        (",12345,卷,,,,", Field.NAME, Why.BAD_TEXT),
        (f",{'长' * 61},卷,,,,", Field.NAME, Why.BAD_TEXT),
        (",纱布,一大箱一百二十四片,,,,", Field.UNIT, Why.BAD_TEXT),
        (f"{mint(Prefix.BADGE, bytes(16))},纱布,卷,,,,", Field.BARCODE, Why.BAD_TEXT),
        (f"{'9' * 81},纱布,卷,,,,", Field.BARCODE, Why.BAD_TEXT),
        ("6.90123E+12,纱布,卷,,,,", Field.BARCODE, Why.DIGITS_LOST),
        (",=cmd|'/c calc'!A1,卷,,,,", Field.NAME, Why.FORMULA),
        (",'=1+1,卷,,,,", Field.NAME, Why.FORMULA),
        (",＝HYPERLINK(1),卷,,,,", Field.NAME, Why.FORMULA),
        (",纱布,@卷,,,,", Field.UNIT, Why.FORMULA),
        (",纱布,卷,,-A1,,1", Field.LOT, Why.FORMULA),
        (",#N/A,卷,,,,", Field.NAME, Why.CELL_ERROR),
        (",纱布,卷,-1,,,", Field.MINIMUM, Why.BAD_NUMBER),
        (",纱布,卷,1.5,,,", Field.MINIMUM, Why.BAD_NUMBER),
        (",纱布,卷,10000,,,", Field.MINIMUM, Why.BAD_NUMBER),
        (",纱布,卷,,A1,,五", Field.QUANTITY, Why.BAD_NUMBER),
        (",纱布,卷,,A1,,99999", Field.QUANTITY, Why.BAD_NUMBER),
        (f",纱布,卷,,{'L' * 31},,5", Field.LOT, Why.BAD_TEXT),
    ],
)
def test_a_bad_cell_is_named_with_row_and_column(row: str, field: Field, why: Why) -> None:
    listing = read_list(csv(",棉签,支,,,,", "", row))
    assert [line.name for line in listing.lines] == ["棉签"]
    assert listing.faults == (Fault(4, field, why),)


def test_what_excel_makes_of_figures_is_put_right_or_named() -> None:
    cells: tuple[Any, ...] = (6901234567892012345.0, True, EXCEL_DAY)
    rows = [(cell, f"{at}号", "个") for at, cell in enumerate(cells)]
    listing = read_list(xlsx(("barcode", "name", "unit"), *rows))
    whys = [Why.DIGITS_LOST, Why.BAD_TEXT, Why.BAD_TEXT]
    assert [(fault.row, fault.why) for fault in listing.faults] == list(enumerate(whys, 2))
    quoted = read_list(csv(f'="{EAN}",A,个', "'6901.0,B,个", head="barcode,name,unit"))
    assert [line.barcode for line in quoted.lines] == [EAN, "6901"]


BROKEN = "name,unit\n纱布,box\n碘伏棉签,box\n".encode().replace("布".encode(), b"\xe5\xb8\xe5")
"""UTF-8 with one byte wrong, which GB18030 would read as words nobody ever wrote."""


def entity_bomb() -> bytes:
    steps = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    text = f'<!DOCTYPE x [<!ENTITY a0 "ha">{steps}]><workbook>&a11;</workbook>'
    return archive(xl_workbook=text.encode(), xl_other=b"")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", Unfit.EMPTY),
        (b" \r\n\t", Unfit.EMPTY),
        (b"\xef\xbb\xbf", Unfit.EMPTY),
        (csv(), Unfit.EMPTY),
        (csv(",,,,,,"), Unfit.EMPTY),
        (xlsx(), Unfit.EMPTY),
        (b"x" * (LIMITS.file + 1), Unfit.TOO_LARGE),
        (csv(*[",纱布,卷,,,,"] * (LIMITS.rows + 1)), Unfit.TOO_MANY_ROWS),
        (csv(*[",纱布,卷,,,,"] * (LIMITS.rows + 99)), Unfit.TOO_MANY_ROWS),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), Unfit.OLD_EXCEL),
        (b"%PDF-1.7 name,unit", Unfit.NO_TABLE),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), Unfit.NO_TABLE),
        (b"name,unit\nA\x00,B", Unfit.NO_TABLE),
        (archive(word_document=b"<x/>"), Unfit.NO_TABLE),
        (archive(xl_workbook=bytes(40_000_000)), Unfit.TOO_LARGE),
        (entity_bomb(), Unfit.DAMAGED),
        (archive(xl_workbook=b"<x/>"), Unfit.DAMAGED),
        (xlsx(("name", "unit"))[:-300], Unfit.DAMAGED),
        (b"PK\x03\x04", Unfit.DAMAGED),
        (TEXT.encode().replace("贴".encode(), b"\xe8\xb4"), Unfit.ENCODING),
        (BROKEN, Unfit.ENCODING),
        (TEXT.encode("big5", "replace"), Unfit.NO_COLUMNS),
        (b"a,b\n1,2\n", Unfit.NO_COLUMNS),
        (b"unit,minimum\n1,2\n", Unfit.NO_COLUMNS),
        (csv("A,B,C", head="名称,品名,单位"), Unfit.COLUMN_TWICE),
    ],
    ids=lambda value: value if isinstance(value, str) else "file",
)
def test_what_is_no_table_is_said_to_be_none(data: bytes, why: Unfit) -> None:
    with pytest.raises(NotATable) as no:
        read_list(data)
    assert no.value.why is why


BYTES = st.one_of(
    st.binary(max_size=200),
    st.binary(max_size=80).map(lambda some: TEXT.encode() + some),
    st.text(max_size=80).map(lambda some: csv(some, head="barcode,name,unit,quantity")),
    st.binary(max_size=200).map(lambda some: b"PK\x03\x04" + some),
)


@settings(max_examples=100, deadline=None)
@given(BYTES)
def test_garbage_is_lines_or_faults_or_no_table(data: bytes) -> None:
    try:
        listing = read_list(data)
    except NotATable:
        return
    assert {line.row for line in listing.lines}.isdisjoint(one.row for one in listing.faults)


WHOLE = xlsx(("barcode", "name", "unit"), (EAN, "创可贴", "片"))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=3))
def test_a_damaged_xlsx_is_read_or_said_to_be_damaged(at: int, some: bytes) -> None:
    with contextlib.suppress(NotATable):
        read_list(WHOLE[:at] + some + WHOLE[at + len(some) :])


# --- What it does ---------------------------------------------------------------------------------

ROWS = (
    f"{EAN},创可贴,片,20,L1,2028-06-30,30",
    f"{EAN},创可贴,,,L2,2028-09-30,40",
    ",纱布,卷,5,,,",
    f"{OTHER},创可贴,片,,,,",
    ",冰袋,个,,,,6",
)
THERE = [
    ("创可贴", "片", [EAN, OTHER], 20, [("L1", "2028-06-30", 30), ("L2", "2028-09-30", 40)]),
    ("纱布", "卷", [], 5, []),
    ("冰袋", "个", [], 0, [("", "", 6)]),
]


def test_a_list_comes_in_once_however_often_it_is_imported(station: Station) -> None:
    preview = station.imports.preview(read_list(csv(*ROWS)))
    assert what_is_there(station) is None, "looking changes nothing"
    done = bring(station, csv(*ROWS))
    assert preview.sums == done
    assert (done.new, done.lots, done.pieces, done.before) == (3, 3, 76, 0)
    assert what_is_there(station) == THERE
    entries = station.stock_views.entries_of(station.products.find(EAN).number)  # type: ignore[union-attr]
    assert {entry.reason for entry in entries} == {"imported"}
    again = bring(station, csv(*ROWS))
    assert (again.new, again.changed, again.same, again.lots, again.before) == (0, 0, 3, 0, 3)
    assert what_is_there(station) == THERE
    mended = bring(station, csv(*ROWS, f"{EAN},,,,L1,2028-06-30,30"))
    assert (mended.lots, mended.pieces, mended.before) == (1, 30, 3), "a row more is a lot more"
    assert bring(station, csv(ROWS[0]), again=True).pieces == 30


def test_what_was_booked_back_may_come_in_again(station: Station) -> None:
    call = sure(CONSOLE)
    station.imports.import_list(call, read_list(csv(*ROWS)))
    station.stock.undo(by(CONSOLE), call.request_id)
    assert bring(station, csv(*ROWS)).pieces == 76
    assert what_is_there(station) == THERE


def test_barcode_or_name_says_which_product_and_what_is_empty_stays(station: Station) -> None:
    here = stock_up(station, "创可贴", minimum=7)
    station.products.add_barcode(by(CONSOLE), here.product, EAN)
    station.products.change_product(
        by(CONSOLE), here.product, "创可贴", "片", "Plasters", 30, "aid:plaster"
    )
    head = "barcode,name,unit,minimum"
    assert bring(station, csv(f"{EAN},防水创可贴,,", ",创可贴,盒,", head=head)).new == 1
    row = station.products.of(here.product)
    assert row
    assert (row.name, row.unit, row.name_en) == ("防水创可贴", "片", "Plasters")
    assert (row.opened_days, row.use) == (30, "aid:plaster")
    assert bring(station, csv("101,,张,0", head=head)).changed == 1, "a station code names it too"
    assert station.products.minimums() == {}
    assert station.products.barcodes(here.product) == [EAN]
    assert what_is_there(station) == [
        ("防水创可贴", "张", [EAN], 0, [("", "2028-06-30", 10)]),
        ("创可贴", "盒", [], 0, []),
    ]


def test_names_may_move_on_within_one_list(station: Station) -> None:
    bring(station, csv(f"{EAN},A,个", f"{OTHER},B,个", head="barcode,name,unit"))
    done = bring(station, csv(f"{EAN},C,个", f"{OTHER},A,个", head="barcode,name,unit"))
    assert (done.new, done.changed) == (0, 2)
    assert [(row.code, row.name) for row in station.products.all()] == [("101", "C"), ("102", "A")]


def test_rows_that_go_against_each_other_or_the_stock_are_named(station: Station) -> None:
    other = stock_up(station, "绷带", lot="Q1")
    station.products.add_barcode(by(CONSOLE), other.product, OTHER)
    station.stock.quarantine(by(CONSOLE), other.lot)
    station.stock.recall(sure(CONSOLE), other.product, "R1")
    gone = stock_up(station, "旧货")
    station.products.add_barcode(by(CONSOLE), gone.product, "777777")
    station.products.retire_product(by(CONSOLE), gone.product)
    assert faults(
        station,
        f"{EAN},创可贴,片,20,,,",
        f"{EAN},创可贴,片,20,,,",
        f"{EAN},纱布,片,,,,",
        f"{EAN},创可贴,盒,21,L1,,4",
        f"{OTHER},创可贴,片,,,,",
        "888888,,片,,,,",
        ",棉签,,,,,",
        "777777,旧货,片,,,,",
        f"{OTHER},绷带,片,,q1,2028-06-30,4",
        f"{OTHER},绷带,片,,r1,2030-06-30,4",
        ",冰袋,个,,C1,2026-11-22,4",
        ",冰袋,个,,C1,2026-11-23,4",
    ) == [
        (3, "barcode", Why.TWICE, "2"),
        (4, "name", Why.DIFFERS, "2"),
        (4, "barcode", Why.TWICE, "2"),
        (5, "unit", Why.DIFFERS, "2"),
        (5, "minimum", Why.DIFFERS, "2"),
        (6, "barcode", Why.OTHER_PRODUCT, "101"),
        (7, "name", Why.MISSING, ""),
        (8, "unit", Why.MISSING, ""),
        (9, "barcode", Why.RETIRED, "102"),
        (10, "lot", Why.SET_ASIDE, ""),
        (11, "lot", Why.RECALLED, ""),
        (12, "expiry", Why.EXPIRED, ""),
    ]


def test_one_bad_row_keeps_all_out_unless_it_is_skipped(station: Station) -> None:
    data = csv(*ROWS, ",坏的,片,x,,,", ",也坏,,,,,")
    no = refusal(lambda: bring(station, data))
    assert (no.reason, no.facts) == (Reason.BAD_ROWS, {"bad": 2})
    assert what_is_there(station) is None
    assert bring(station, data, skip_bad=True).bad == 2
    assert what_is_there(station) == THERE
    assert refusal(lambda: bring(station, csv(",坏的,,,,,"), skip_bad=True)).facts == {"bad": 1}


def test_many_pieces_and_far_dates_are_asked_about(station: Station) -> None:
    def ask(row: str) -> Confirm:
        with pytest.raises(Confirm) as question:
            station.imports.import_list(by(CONSOLE), read_list(csv(row)))
        return question.value

    many, far = ask(",纱布,卷,,,,100"), ask(",纱布,卷,,,2039-01-01,9")
    assert (many.reason, many.facts) == (Reason.UNUSUAL_QUANTITY, {"quantity": 100})
    assert (far.reason, far.facts) == (Reason.FAR_EXPIRY, {"expiry": "2039-01-01"})
    assert what_is_there(station) is None


def test_what_nobody_has_left_of_an_empty_lot_set_aside_begins_anew(station: Station) -> None:
    here = stock_up(station, "绷带", lot="Q1", quantity=4)
    station.stock.take(by(CONSOLE), here.product, 4)
    station.stock.quarantine(by(CONSOLE), here.lot)
    bring(station, csv(",绷带,,,Q1,2028-06-30,4"))
    assert (left(station, here.lot), lot_row(station, here.lot).status) == (4, "ok")


def test_the_journal_knows_numbers_and_no_names(station: Station) -> None:
    bring(station, csv(*ROWS))
    [entry] = station.journal.latest(1)
    assert entry.verb == "stock.import_list"
    for told in ("创可贴", EAN, "L1"):
        assert told not in entry.facts
    lots = [
        lot.number
        for row in station.products.all()
        for lot in station.stock_views.lots_of(row.number)
    ]
    assert lots
    for number in lots:
        assert number in entry.facts
