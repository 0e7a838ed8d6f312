"""First aid without a screen: the list, one guide as text, the sheet to sign."""

from __future__ import annotations

from pathlib import Path

from kiosk.common.actor import CONSOLE
from kiosk.firstaid.guides import read_guides
from kiosk.station import open_station
from tests.kiosk.cli.console import Console, program
from tests.support import by

COUNT = len(read_guides().guides)


def test_the_list_names_every_guide(console: Console) -> None:
    answer = console.done("aid")
    assert len(answer["guides"]) == COUNT
    assert answer["broken"] == []
    first = answer["guides"][0]
    assert (first["name"], first["title"]["zh"], first["red"]) == (
        "not_breathing",
        "没有呼吸",
        True,
    )
    assert first["reviewed_by"] == ""


def test_one_guide_says_what_to_do_and_where_things_lie(console: Console) -> None:
    with_place = open_station(console.folder)
    with_place.products.add_place(by(CONSOLE), "kit", "前台后面")
    with_place.close()
    answer = console.done("aid", "burn")
    guide = answer["guide"]
    assert guide["steps"][0]["do"]["en"].startswith("Cool running water")
    assert guide["card"]["before"] == 4
    assert answer["take"] == [{"item": "burn_dressing", "where": "kit", "place": "前台后面"}]


def test_it_needs_no_station_and_writes_none(tmp_path: Path) -> None:
    told = program("aid", "stroke", "--data", str(tmp_path / "nowhere"), LANG="en_US.UTF-8")
    assert told.code == 0
    text = told.out.decode()
    assert "Look at the face" in text
    assert "not reviewed by a doctor" in text
    assert not (tmp_path / "nowhere").exists()


def test_it_works_beside_the_window(console: Console) -> None:
    window = open_station(console.folder)
    assert console.done("aid", "cut")["take"]
    window.close()


def test_chinese_reads_as_chinese(tmp_path: Path) -> None:
    text = program("aid", "dog_bite", "--data", str(tmp_path), LANG="zh_CN.UTF-8").out.decode()
    assert "肥皂水、清水轮着冲，15 分钟" in text
    assert "✗" in text
    assert "未经医生审核" in text


def test_a_guide_that_is_not_there_is_a_no(console: Console) -> None:
    assert console.refused("aid", "hangover") == "not_found"


def test_the_sheet_is_one_page_that_loads_nothing(console: Console, tmp_path: Path) -> None:
    file = tmp_path / "急救.html"
    answer = console.done("aid", "--sheet", str(file))
    assert (answer["file"], answer["sheet_of"]) == (str(file), COUNT)
    assert "医生签名" in file.read_text("utf-8")


def test_a_sheet_of_another_kind_or_in_no_folder_is_said_so(
    console: Console, tmp_path: Path
) -> None:
    assert console.refused("aid", "--sheet", str(tmp_path / "sheet.pdf")) == "bad_value"
    assert console.failed("aid", "--sheet", str(tmp_path / "no" / "sheet.html"))
