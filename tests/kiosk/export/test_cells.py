"""U4: no formula, no link, nothing that runs, read back by a second parser."""

from __future__ import annotations

import csv
import io
import unicodedata

import openpyxl
import pytest

from kiosk.common.exported import Column, Kind
from kiosk.export.rules import FORMULA, Pseudonyms, fits_fat, safe
from kiosk.export.tables import write_table
from tests.kiosk.export.payloads import PAYLOADS

HEAD = ("cell", "number", "truth", "nothing")


def written(kind: str, cells: list[str], secret: bool = False) -> bytes:
    sink = io.BytesIO()
    rows = [(cell, -1, True, None) for cell in cells]
    write_table(kind, sink, HEAD, rows, secret)
    return sink.getvalue()


def test_there_are_enough_payloads() -> None:
    assert len(set(PAYLOADS)) >= 500


def test_no_cell_of_a_csv_begins_like_a_formula_on_any_of_its_lines() -> None:
    data = written("csv", PAYLOADS)
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert len(rows) == len(PAYLOADS) + 1
    for cell, number, *_rest in rows[1:]:
        assert not {"\n", "\r", "\t", "\0"} & set(cell)
        seen = unicodedata.normalize("NFKC", cell).lstrip(' \ufeff\u200b"')
        assert seen[:1] not in FORMULA, cell
        assert number == "-1", "a number stays one"


@pytest.mark.parametrize("secret", [False, True])
def test_no_cell_of_an_xlsx_is_a_formula_or_a_link(secret: bool) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(written("xlsx", PAYLOADS, secret))).active
    assert sheet is not None
    rows = list(sheet.iter_rows(min_row=2))
    assert len(rows) == len(PAYLOADS)
    for text, number, truth, nothing in rows:
        assert text.data_type == "s"
        assert text.hyperlink is None
        assert (number.value, truth.value, nothing.value) == (-1, 1, None)


def test_a_naive_table_is_found_out() -> None:
    """The control: the second parser sees a formula where there is one."""
    import xlsxwriter

    sink = io.BytesIO()
    book = xlsxwriter.Workbook(sink)
    book.add_worksheet().write(0, 0, "=1+1")
    book.close()
    sheet = openpyxl.load_workbook(io.BytesIO(sink.getvalue())).active
    assert sheet is not None
    assert sheet["A1"].data_type == "f"


@pytest.mark.parametrize("text", ["张三丰", "2026-11-23 12:00:00", "顺丰（东城）", "O'Neil", ""])
def test_an_ordinary_text_leaves_as_it_is(text: str) -> None:
    assert safe(text) == text


@pytest.mark.parametrize(
    "name",
    ["CON.csv", "aux", "lpt1.txt", "a:b", "a.", "a b", "x" * 65, "", "a/b", "数据.csv", "nul.x.y"],
)
def test_a_name_some_file_system_refuses_is_not_used(name: str) -> None:
    assert not fits_fat(name)


def test_a_pseudonym_holds_within_one_export_and_means_nothing_in_the_next() -> None:
    one, other, number = Pseudonyms(b"a" * 32), Pseudonyms(b"b" * 32), "0f" * 16
    columns = (Column("actor", "", Kind.PERSON), Column("verb", ""))
    assert one.row(columns, [f"visit:{number}", "x"]) == [f"visit:{one.of(number)}", "x"]
    assert one.of(number) == one.of(number) != other.of(number)
    assert number not in one.of(number)
