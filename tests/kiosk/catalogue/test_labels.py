"""Labels are read back by another library than the one that drew them."""

from __future__ import annotations

import pytest
import zxingcpp
from PIL import Image

from kiosk.catalogue.labels import ON_A_SHEET, draw_sheets, sheets
from kiosk.catalogue.rules import Label
from kiosk.common.actor import CONSOLE
from kiosk.station import Station
from tests.kiosk.catalogue.shelf import WORLD, shelve
from tests.support import by


def label(number: int, **more: str) -> Label:
    texts = {"title": WORLD, "call_number": "I247.57/1 v.3", "shelf": "二楼A", **more}
    return Label(barcode=str(1_000_001 + number), **texts)


def read(sheet: Image.Image) -> list[tuple[int, int, str]]:
    """Column, row and text of every code on a sheet."""
    found = zxingcpp.read_barcodes(sheet.convert("L"))
    width, height = sheet.width / 3, sheet.height / 8
    places = [(one.position.top_left, one.text) for one in found]
    return sorted((int(at.x // width), int(at.y // height), text) for at, text in places)


def test_every_label_of_a_sheet_is_read_in_its_place() -> None:
    labels = [label(number) for number in range(ON_A_SHEET + 2)]
    first, second = sheets(labels, "建国门快递之家")
    expected = [(at % 3, at // 3, labels[at].barcode) for at in range(ON_A_SHEET)]
    assert read(first) == sorted(expected)
    assert [text for *_place, text in read(second)] == ["1000025", "1000026"]


def test_used_places_of_a_sheet_are_left_out() -> None:
    [sheet] = sheets([label(0)], "家", skip=7)
    assert read(sheet) == [(1, 2, "1000001")]


@pytest.mark.parametrize(
    "worst",
    [
        Label("X" * 40, "长" * 200, "I247.57/1 " * 4, "书" * 30),
        Label("A", "", "", ""),
        Label("!#$ %&", "Ω𠮷ئ", "-", "/"),
    ],
)
def test_no_label_runs_into_the_next_one(worst: Label) -> None:
    [alone] = sheets([label(0)], "")
    [sheet] = sheets([label(0), worst, label(2), label(3)], "家" * 40)
    texts = [text for *_place, text in read(sheet)]
    assert {worst.barcode, "1000001", "1000003", "1000004"} == set(texts)
    spine = (0, 0, alone.width // 10, alone.height // 8)
    assert sheet.crop(spine).tobytes() == alone.crop(spine).tobytes()


def test_the_page_is_a_pdf_of_a4() -> None:
    data = draw_sheets([label(0)], "家")
    assert data.startswith(b"%PDF")
    assert b"595" in data
    assert b"842" in data or b"841" in data
    assert len(data) < 200_000


def test_what_the_station_numbered_waits_for_its_label_until_it_was_printed(
    station: Station,
) -> None:
    made, brought = shelve(station, shelf="二楼"), shelve(station, barcode="A0001")
    assert station.labels.waiting() == [made]
    [drawn] = station.labels.of([made.number])
    assert (drawn.barcode, drawn.title, drawn.shelf) == ("1000001", WORLD, "二楼")
    assert station.labels.note(by(CONSOLE), (made.number,)).items == 1
    assert station.labels.waiting() == []
    both = station.labels.of([brought.number, made.number, "x"])
    assert [one.barcode for one in both] == ["A0001", "1000001"]
