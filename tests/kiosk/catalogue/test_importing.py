"""A catalogue comes in: looked at first, all or nothing, once however often it is imported."""

from __future__ import annotations

import io

import openpyxl
import pytest

from kiosk.catalogue.lists import LIMITS
from kiosk.catalogue.models import CatalogueItem, CatalogueTitle
from kiosk.catalogue.reading import read_catalogue
from kiosk.common.actor import CONSOLE
from kiosk.common.errors import Reason
from kiosk.common.sheets import NotATable, Unfit
from kiosk.station import Station
from tests.kiosk.amenities.house import refusal
from tests.kiosk.catalogue.shelf import (
    DREAM,
    ISBN,
    OTHER_ISBN,
    WORLD,
    bring,
    faults,
    marc21,
    put,
    record,
    shelve,
    what_is_there,
)
from tests.support import by, sure

HEAD = "ISBN,题名,作者,出版社,出版年,索书号,条码,类型,书架,册数"


def csv(*rows: str, head: str = HEAD) -> bytes:
    return "\n".join([head, *rows]).encode()


ROWS = (
    f"{ISBN},{WORLD},路遥,十月文艺,2017,I247,A0001,,二楼A,",
    f"{ISBN},{WORLD},路遥,,,,A0002,,二楼A,",
    ",雨伞,,,,,,雨伞,门口,3",
    f"{OTHER_ISBN},{DREAM},曹雪芹,,,,,,,",
)
THERE = [
    (WORLD, "路遥", ISBN, ["A0001", "A0002"]),
    ("雨伞", "", "", ["1000001", "1000002", "1000003"]),
    (DREAM, "曹雪芹", OTHER_ISBN, ["1000004"]),
]


def test_a_table_comes_in_once_however_often_it_is_imported(station: Station) -> None:
    listing = read_catalogue(csv(*ROWS), station.catalogue.types())
    preview = station.catalogue_imports.preview(listing)
    assert [(one.step, one.pieces) for one in preview.lines] == [
        ("new", 1),
        ("same", 1),
        ("new", 3),
        ("new", 1),
    ]
    assert what_is_there(station) == [], "looking changes nothing"
    done = bring(station, csv(*ROWS))
    assert preview.sums == done
    assert (done.new, done.changed, done.same, done.items, done.bad) == (3, 0, 0, 6, 0)
    assert what_is_there(station) == THERE
    again = bring(station, csv(*ROWS))
    assert (again.new, again.changed, again.same, again.items) == (0, 0, 3, 0)
    assert what_is_there(station) == THERE
    assert bring(station, csv(*ROWS, ",雨伞,,,,,,雨伞,门口,2")).items == 2, "now there are five"


def test_what_came_in_knows_its_kind_its_shelf_and_whether_it_has_a_label(
    station: Station,
) -> None:
    bring(station, csv(*ROWS))
    umbrella, book = station.catalogue.item("1000001"), station.catalogue.item("A0001")
    assert umbrella
    assert book
    assert (umbrella.type, umbrella.shelf) == ("umbrella", "门口")
    assert (book.type, book.shelf) == ("book", "二楼A")
    assert [row.barcode for row in station.labels.waiting()] == [
        "1000001",
        "1000002",
        "1000003",
        "1000004",
    ]
    assert [row.title for row in station.titles.find("ys")] == ["雨伞"]


def test_records_come_in_and_each_knows_the_action_that_brought_it(station: Station) -> None:
    data = marc21(barcode="A001") + marc21(barcode="A002") + marc21(title=DREAM, isbn=OTHER_ISBN)
    listing, call = read_catalogue(data, station.catalogue.types()), by(CONSOLE)
    done = station.catalogue_imports.import_list(call, listing)
    assert (done.new, done.items) == (2, 3)
    assert what_is_there(station) == [
        (WORLD, "路遥", ISBN, ["A001", "A002"]),
        (DREAM, "路遥", OTHER_ISBN, ["1000001"]),
    ]
    for table in (CatalogueTitle, CatalogueItem):
        assert {row for (row,) in table.select(table.request_id).tuples()} == {call.request_id}
    [entry] = station.journal.latest(1)
    assert '"items":3' in entry.facts.replace(" ", "")
    assert WORLD not in entry.facts


def test_what_a_line_says_is_taken_over_and_what_it_leaves_empty_stays(station: Station) -> None:
    number = put(station, "平凡的世界。", "路遥", ISBN)
    station.catalogue.change_title(
        sure(CONSOLE), number, "平凡的世界。", "路遥", "十月文艺", "2012", ISBN
    )
    done = bring(station, csv(f"{ISBN},{WORLD},,,2017,,,,,"))
    assert (done.new, done.changed, done.items) == (0, 1, 1)
    row = station.catalogue.title(number)
    assert (row.title, row.author, row.publisher, row.year) == (WORLD, "路遥", "十月文艺", "2017")
    assert [found.number for found in station.titles.find("pfdsj")] == [number]


def test_without_an_isbn_name_and_author_say_which_title_it_is(station: Station) -> None:
    number = put(station, WORLD, "路遥")
    head = "title,author,isbn"
    assert bring(station, csv(f"{WORLD},路 遥,", head=head)).new == 0
    assert bring(station, csv(f"{WORLD},另一位,", head=head)).new == 1
    done = bring(station, csv(f"{WORLD},路遥,{ISBN}", head=head))
    assert (done.new, done.changed) == (0, 1), "now it has its ISBN"
    assert station.catalogue.title(number).isbn == ISBN
    assert bring(station, csv(f"{WORLD},路遥,{OTHER_ISBN}", head=head)).new == 1, "an edition"
    assert bring(station, csv(f",,{ISBN}", head=head)).same == 1, "an ISBN alone will do"


def test_lines_that_go_against_each_other_or_the_station_are_named(station: Station) -> None:
    put(station, "上册", "甲", OTHER_ISBN)
    gone = shelve(station, "旧书", barcode="G0001")
    station.catalogue.retire_title(sure(CONSOLE), gone.title)
    shelve(station, DREAM, barcode="B0001")
    head = "isbn,title,author,barcode"
    assert faults(
        station,
        csv(
            f"{ISBN},{WORLD},路遥,A0001",
            f"{ISBN},{WORLD},路遥,a0001",
            f"{ISBN},别的书,,A0003",
            f"{OTHER_ISBN},下册,,A0004",
            f",{WORLD},路遥,B0001",
            ",旧书,,G0002",
            "9787530217009,,,A0005",
            ",,甲,A0006",
            "9787530216782,x,,",
            f",y,,{ISBN}",
            ",=1+1,,",
            ",9.78753E+12,,",
            "9.78753E+12,z,,",
            head=head,
        ),
    ) == [
        (3, "barcode", "twice", "2"),
        (4, "isbn", "other_title", WORLD),
        (5, "isbn", "other_title", "上册"),
        (6, "barcode", "barcode_taken", DREAM),
        (7, "title", "retired", ""),
        (8, "title", "missing", ""),
        (9, "title", "missing", ""),
        (10, "isbn", "bad_isbn", ""),
        (11, "barcode", "bad_barcode", ""),
        (12, "title", "formula", ""),
        (14, "isbn", "digits_lost", ""),
    ]


@pytest.mark.parametrize(
    ("row", "field", "why"),
    [
        (",书,,,17,,,,,", "year", "bad_number"),
        (",书,,,,,,龙,,", "type", "bad_type"),
        (",书,,,,,,,,0", "copies", "bad_number"),
        (",书,,,,,,,,100", "copies", "bad_number"),
        (",书,,,,,,,,两", "copies", "bad_number"),
        (f",{'长' * 201},,,,,,,,", "title", "bad_text"),
        (",《》,,,,,,,,", "title", "bad_text"),
        (",a\u202eb,,,,,,,,", "title", "bad_text"),
        (",书,,,,#N/A,,,,", "call_number", "cell_error"),
    ],
)
def test_a_bad_cell_is_named(station: Station, row: str, field: str, why: str) -> None:
    assert faults(station, csv(ROWS[0], row)) == [(3, field, why, "")]


def test_what_a_spreadsheet_makes_of_figures_is_put_right(station: Station) -> None:
    book, out = openpyxl.Workbook(), io.BytesIO()
    book.active.append(("馆藏目录",))
    book.active.append(("ISBN", "书名", "出版日期", "登录号", "册数"))
    book.active.append((9787530216781.0, 1984.0, "2017-06-01", 1000007.0, None))
    book.active.append((None, WORLD, 2017.0, None, 2.0))
    book.save(out)
    assert bring(station, out.getvalue()).items == 3
    assert what_is_there(station) == [
        ("1984", "", ISBN, ["1000007"]),
        (WORLD, "", "", ["1000008", "1000009"]),
    ]
    assert station.catalogue.with_isbn(ISBN)[0].year == "2017"


def test_one_bad_line_keeps_all_out_unless_it_is_skipped(station: Station) -> None:
    data = marc21(barcode="A0001") + record(("020", "a", ISBN)) + marc21(barcode="A0001")
    no = refusal(lambda: bring(station, data))
    assert (no.reason, no.facts) == (Reason.BAD_ROWS, {"bad": 2})
    assert what_is_there(station) == []
    assert bring(station, data, skip_bad=True).bad == 2
    assert what_is_there(station) == [(WORLD, "路遥", ISBN, ["A0001"])]
    bad = record(("020", "a", ISBN))
    assert refusal(lambda: bring(station, bad, skip_bad=True)).facts == {"bad": 1}


def test_a_bad_line_has_an_effect_on_nothing(station: Station) -> None:
    data = csv(
        f"{ISBN},{WORLD},,,,,A0001,,,", f"9787530216782,{WORLD},,,,,A0002,,,", ",甲,,,,,A0002,,,"
    )
    assert faults(station, data) == [(3, "isbn", "bad_isbn", "")], "row 4 may have the barcode"


def test_the_stations_next_barcode_is_none_of_the_files(station: Station) -> None:
    head = "title,barcode"
    bring(station, csv("甲,", "乙,1000001", "丙,", "丁,1000005", head=head))
    barcodes = [barcode for *_title, items in what_is_there(station) for barcode in items]
    assert barcodes == ["1000006", "1000001", "1000007", "1000005"]


def test_the_same_request_brings_it_in_once(station: Station) -> None:
    listing, call = read_catalogue(csv(*ROWS), station.catalogue.types()), by(CONSOLE)
    first = station.catalogue_imports.import_list(call, listing)
    assert station.catalogue_imports.import_list(call, listing) == first
    assert what_is_there(station) == THERE


def test_a_table_is_as_large_as_the_search_is_made_for(station: Station) -> None:
    rows = [f"书{number}," for number in range(LIMITS.rows + 1)]
    types = station.catalogue.types()
    with pytest.raises(NotATable) as no:
        read_catalogue(csv(*rows, head="title,author"), types)
    assert no.value.why is Unfit.TOO_MANY_ROWS
    listing = read_catalogue(csv(*rows[:3000], head="title,author"), types)
    done = station.catalogue_imports.import_list(by(CONSOLE), listing)
    assert (done.new, done.items) == (3000, 3000)
    assert CatalogueItem.select(CatalogueItem.barcode).distinct().count() == 3000
