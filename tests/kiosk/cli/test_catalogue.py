"""The catalogue at the console: found, brought in, labelled, gone along."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.catalogue.lists import Field, Why
from kiosk.cli.catalogue_faults import FAULTS, FIELDS, UNFIT
from kiosk.common.sheets import Unfit
from tests.kiosk.catalogue.shelf import DREAM, ISBN, OTHER_ISBN, WORLD, cnmarc, gbk, marc21, record
from tests.kiosk.cli.console import Console, program


@pytest.fixture
def library(console: Console, tmp_path: Path) -> Console:
    """Two titles from a file, one of them with a barcode."""
    file = tmp_path / "books.mrc"
    file.write_bytes(marc21(barcode="A0001") + marc21(gbk, DREAM, OTHER_ISBN))
    done = console.done("catalogue", "import", str(file))
    assert (done["new"], done["items"], done["dry_run"]) == (2, 2, False)
    return console


def test_a_title_is_found_by_pinyin_with_what_is_there_of_it(library: Console) -> None:
    found = library.done("catalogue", "search", "pfdsj")
    assert found["count"] == 1
    [row] = found["list"]
    assert (row["title"], row["author"], row["isbn"]) == (WORLD, "路遥", ISBN)
    assert (row["items"], row["here"]) == (1, 1)
    items = library.done("catalogue", "items", ISBN)["list"]
    assert [(item["barcode"], item["shelf"], item["away"]) for item in items] == [
        ("A0001", "二楼A", False)
    ]


def test_everything_that_can_be_done_to_titles_and_items(library: Console) -> None:
    library.done("catalogue", "change", ISBN, "--call-number", "I247")
    row = library.done("catalogue", "search", "pfdsj")["list"][0]
    assert (row["call_number"], row["title"]) == ("I247", WORLD)
    title = library.done("catalogue", "add", "雨伞")["title"]
    added = library.done("catalogue", "add-item", title, "--type", "umbrella", "--shelf", "门口")
    assert added["barcode"] == "1000002"
    library.done("catalogue", "change-item", added["barcode"], "--barcode", "YS-07")
    [item] = library.done("catalogue", "items", "ys-07")["list"]
    assert (item["type"], item["shelf"]) == ("umbrella", "门口")
    library.done("catalogue", "mark", "YS-07", "lost")
    assert library.done("catalogue", "search", "ys")["list"][0]["items"] == 0
    library.done("catalogue", "retire", title)
    assert library.done("catalogue", "search", "ys")["count"] == 0
    assert library.done("catalogue", "search", "ys", "--retired")["count"] == 1
    told = library.run("catalogue", "items", "978")
    assert (told.code, told.answer["reason"]) == (1, "not_found")
    told = library.run("catalogue", "add-item", ISBN, "--barcode", "A0001")
    assert (told.code, told.answer["reason"]) == (1, "barcode_taken")


def test_a_trial_changes_nothing_and_bad_records_are_named(
    library: Console, tmp_path: Path
) -> None:
    file = tmp_path / "more.iso"
    file.write_bytes(cnmarc(title="活着", isbn="") + record(("200", "f", "余华"))[:-9])
    told = library.done("catalogue", "import", str(file), "--dry-run")
    assert (told["new"], told["bad"], told["list"][0]["title"]) == (1, 1, "活着")
    assert library.done("catalogue", "search", "活着")["count"] == 0
    no = library.run("catalogue", "import", str(file))
    assert (no.code, no.answer["reason"], no.answer["bad"]) == (1, "bad_rows", 1)
    assert no.answer["errors"] == [{"row": 2, "column": "record", "why": "cut_off", "other": ""}]
    assert library.done("catalogue", "import", str(file), "--skip-bad")["new"] == 1


def test_barcodes_are_taken_from_a_mapped_field_once_or_for_good(
    console: Console, tmp_path: Path
) -> None:
    file = tmp_path / "nlc.iso"
    file.write_bytes(cnmarc(barcode="B0007"))
    once = console.done("catalogue", "import", str(file), "--dry-run", "--barcode-field", "905b")
    assert once["list"][0]["barcodes"] == ["B0007"]
    console.done("settings", "set", "catalogue.barcode_field", "905b")
    console.done("catalogue", "import", str(file))
    assert console.done("catalogue", "items", "B0007")["title"]["title"] == WORLD
    no = console.run("settings", "set", "catalogue.barcode_field", "905")
    assert no.answer["reason"] == "bad_value"
    assert console.run("catalogue", "import", str(file), "--barcode-field", "x").code == 2


@pytest.mark.parametrize(
    ("data", "why"),
    [(b"", "empty"), (b"a,b\n1,2\n", "no_columns"), (bytes(33 * 1024**2), "too_large")],
)
def test_what_is_no_catalogue_is_said_to_be_none(
    console: Console, tmp_path: Path, data: bytes, why: str
) -> None:
    file = tmp_path / "file"
    file.write_bytes(data)
    told = console.run("catalogue", "import", str(file))
    assert (told.code, told.answer["reason"]) == (1, "not_a_table")
    assert [error["why"] for error in told.answer["errors"]] == [why]


def test_labels_are_drawn_for_what_has_none_and_then_no_more(
    library: Console, tmp_path: Path
) -> None:
    out = tmp_path / "labels.pdf"
    assert library.done("catalogue", "labels", "--out", str(out))["count"] == 1
    assert out.read_bytes().startswith(b"%PDF")
    told = library.run("catalogue", "labels", "--out", str(out))
    assert told.answer["reason"] == "not_found"
    again = library.done(
        "catalogue", "labels", "A0001", "1000001", "--out", str(out), "--skip", "3"
    )
    assert again["count"] == 2
    told = library.run("catalogue", "labels", "A0001", "--out", str(tmp_path / "none" / "x.pdf"))
    assert (told.code, told.answer["file_trouble"]) == (3, "missing")


def test_a_stocktake_from_beginning_to_end(library: Console) -> None:
    assert library.done("stocktake", "missing")["count"] == 0
    library.done("stocktake", "start")
    assert library.done("stocktake", "scan", "a0001")["verdict"] == "here"
    assert [row["barcode"] for row in library.done("stocktake", "missing")["list"]] == ["1000001"]
    ended = library.done("stocktake", "end", "--lost")
    assert (ended["missing"], ended["lost"]) == (1, True)
    assert library.done("catalogue", "items", "1000001")["list"][0]["status"] == "lost"
    assert library.run("stocktake", "scan", "A0001").answer["reason"] == "not_found"


def test_it_is_said_in_words(library: Console, tmp_path: Path) -> None:
    file, data = tmp_path / "bad.iso", str(library.folder)
    file.write_bytes(record(("020", "a", ISBN)) + marc21(title="别的书"))
    told = program("catalogue", "import", str(file), "--data", data, LC_ALL="zh_CN.UTF-8")
    lines = told.err.decode().splitlines()
    assert lines[1:] == ["第 1 条：题名没填", f"第 2 条：ISBN是《{WORLD}》的：另一卷就先去掉 ISBN"]
    told = program("catalogue", "search", "hlm", "--data", data, LC_ALL="en_US.UTF-8")
    assert told.out.decode().splitlines()[0] == "1 titles"
    assert DREAM in told.out.decode()


def test_every_fault_has_words_in_both_languages() -> None:
    assert set(FAULTS) == set(Why)
    assert set(FIELDS) == set(Field)
    assert set(UNFIT) == set(Unfit)
