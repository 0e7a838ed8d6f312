"""U4: no formula, no link, nothing that runs, read back by a second parser."""

from __future__ import annotations

import csv
import io
import tempfile
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils.escape import unescape

from kiosk.common.exported import Column, Kind
from kiosk.export import tables
from kiosk.export.rules import FORMULA, Pseudonyms, fits_fat, safe
from kiosk.export.tables import write_table
from tests.kiosk.export.payloads import PAYLOADS

HEAD = ("cell", "number", "truth", "nothing")


def written(kind: str, cells: list[str], scratch: Path | None = None) -> bytes:
    sink = io.BytesIO()
    rows = [(cell, -1, True, None) for cell in cells]
    write_table(kind, sink, HEAD, rows, scratch)
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
def test_no_cell_of_an_xlsx_is_a_formula_or_a_link(secret: bool, tmp_path: Path) -> None:
    book = written("xlsx", PAYLOADS, None if secret else tmp_path)
    sheet = openpyxl.load_workbook(io.BytesIO(book)).active
    assert sheet is not None
    rows = list(sheet.iter_rows(min_row=2))
    assert len(rows) == len(PAYLOADS)
    for text, number, truth, nothing in rows:
        assert text.data_type == "s"
        assert text.hyperlink is None
        assert (number.value, truth.value, nothing.value) == (-1, 1, None)


def sheets_of(data: bytes) -> list[list[tuple[object, ...]]]:
    book = openpyxl.load_workbook(io.BytesIO(data))
    return [list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets]


@pytest.mark.parametrize("secret", [False, True])
@pytest.mark.parametrize(
    "text",
    ["<b>&amp;</b>", " two  blanks ", "_x003D_1", "_x41_", "顺丰（东城）", "😀", "]]>", "x" * 200],
)
def test_a_text_comes_out_of_a_workbook_as_it_went_in(
    text: str, secret: bool, tmp_path: Path
) -> None:
    """Excel takes ``_x003D_`` for a letter; this parser does so only in shared texts."""
    [[_head, row]] = sheets_of(written("xlsx", [text], None if secret else tmp_path))
    assert (row[0] if secret else unescape(row[0]), *row[1:]) == (text, -1, 1, None)


@pytest.mark.parametrize("rows", [0, 1, 9, 10, 11, 25])
def test_what_does_not_fit_on_a_sheet_goes_on_the_next(
    rows: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tables, "_SHEET_ROWS", 10)
    sheets = sheets_of(written("xlsx", [f"row {n}" for n in range(rows)], tmp_path))
    assert len(sheets) == max(1, -(-rows // 10))
    assert all(sheet[0] == HEAD for sheet in sheets)
    assert [row[0] for sheet in sheets for row in sheet[1:]] == [f"row {n}" for n in range(rows)]


@pytest.mark.parametrize("secret", [False, True])
def test_a_secret_table_makes_no_file_and_a_clear_one_only_in_its_place(
    secret: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Looked at when the last row is asked for, and whenever bytes come out."""
    elsewhere, scratch = tmp_path / "elsewhere", tmp_path / "scratch"
    elsewhere.mkdir()
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(elsewhere))
    files: dict[str, int] = {"elsewhere": 0, "scratch": 0}

    def look() -> None:
        for place in (elsewhere, scratch):
            files[place.name] = max(files[place.name], len(list(place.iterdir())))

    class Sink(io.BytesIO):
        def write(self, data: object, /) -> int:
            look()
            return super().write(data)  # type: ignore[arg-type]

    def rows() -> Iterator[tuple[str]]:
        yield from [("cell",)] * 5000
        look()

    write_table("xlsx", Sink(), ("cell",), rows(), None if secret else scratch)
    assert files["elsewhere"] == 0
    assert (files["scratch"] == 0) is secret


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
    hidden = one.of(number.encode()).decode()
    assert one.row(columns, [f"visit:{number}", "x"]) == [f"visit:{hidden}", "x"]
    assert hidden != other.of(number.encode()).decode()
    assert number not in hidden
