"""What couriers, volunteers and staff do with the catalogue, on the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfDocument

from kiosk.common.actor import CONSOLE, Role
from kiosk.devices.drives import FolderDrives
from tests.kiosk.catalogue.shelf import DREAM, ISBN, OTHER_ISBN, WORLD, put, shelve
from tests.support import by, enrol
from tests.ui.conftest import Window
from ui.catalogue import offers
from ui.catalogue import title as title_page


def open_desk(window: Window, role: Role = Role.STAFF) -> None:
    window.open_board(role)
    window.tap("图书和共享物品")
    window.enter_pin()


def open_stocktake(window: Window, role: Role = Role.VOLUNTEER) -> None:
    open_desk(window, role)
    window.tap("去盘点书架")


def test_there_is_a_tile_only_where_there_is_something_to_borrow(window: Window) -> None:
    window.scan(enrol(window.station))
    window.see("喝水")
    assert not window.sees("借书借伞")
    window.tap("完成")
    put(window.station)
    window.scan(enrol(window.station))
    window.see("借书借伞")


def test_a_courier_finds_a_book_as_he_types_and_sees_whether_it_is_there(window: Window) -> None:
    put(window.station, DREAM, "曹雪芹")
    shelve(window.station, WORLD, shelf="二楼A")
    window.scan(enrol(window.station))
    window.tap("借书借伞")
    window.see(DREAM)
    window.type_text("pfd")
    window.hand.wait_for(lambda: not window.sees(DREAM), "only what is meant")
    window.see("在架 1 件")
    window.tap(WORLD)
    window.see("书架：二楼A")
    window.tap("完成")
    assert not window.sees(WORLD)


def test_a_book_before_the_scanner_shows_its_title_and_a_badge_still_signs_in(
    window: Window,
) -> None:
    title = put(window.station, isbn=ISBN)
    item = window.station.catalogue.put_item(by(CONSOLE), title, barcode="A0001")
    window.scan(enrol(window.station))
    window.tap("借书借伞")
    window.scan(ISBN)
    window.see("在架 1 件")
    window.tap("返回")
    window.scan("A0001")
    window.see("在架 1 件")
    window.station.catalogue.away = lambda: [item.item]
    window.tap("返回")
    window.see("都借出去了")
    window.scan(enrol(window.station, "李四"))
    window.see("李")
    assert not window.sees(WORLD)


def test_whoever_lends_adds_a_button(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[str] = []

    class Reserve:
        def button(self, shell: object, title: str) -> offers.Button:
            return {"key": "reserve", "glyph": "plus", "text": "给我留着"}

        def take(self, shell: object, title: str) -> None:
            taken.append(title)

    monkeypatch.setattr(title_page, "OFFERS", (Reserve(),))
    number = put(window.station)
    window.scan(enrol(window.station))
    window.tap("借书借伞")
    window.tap(WORLD)
    window.tap("给我留着")
    assert taken == [number]


def test_staff_scan_a_book_nobody_knows_and_then_its_label(window: Window) -> None:
    open_desk(window)
    window.scan(ISBN)
    window.see("加一种")
    window.type_text(WORLD, 0)
    window.type_text("路遥", 1)
    window.tap("保存")
    window.see("还没有：扫一下贴好的条码，或编个新号")
    window.scan(ISBN)
    window.scan("A0001")
    window.see("A0001")
    window.type_text("二楼A")
    window.tap("加一件，编个新号")
    window.see("1000001")
    [row] = window.station.catalogue.with_isbn(ISBN)
    items = window.station.catalogue.items_of(row.number)
    assert [(item.barcode, item.shelf) for item in items] == [("A0001", ""), ("1000001", "二楼A")]
    window.scan("A0001")
    window.see("这个条码贴在别的东西上了")


def test_a_second_title_with_an_isbn_is_asked_about(window: Window) -> None:
    put(window.station, isbn=ISBN)
    open_desk(window)
    window.tap("加一种")
    window.type_text("平凡的世界 下", 0)
    window.scan(ISBN)
    window.tap("保存")
    window.see(f"这个 ISBN 是《{WORLD}》的")
    window.tap("是另一卷")
    window.see("还没有：扫一下贴好的条码，或编个新号")
    assert len(window.station.catalogue.with_isbn(ISBN)) == 2


def test_an_item_is_lost_found_and_the_title_taken_out(window: Window) -> None:
    item = shelve(window.station, barcode="A0001")
    open_desk(window)
    window.scan("A0001")
    window.tap("丢了")
    window.tap("还在")
    window.see("在架")
    window.tap("修改")
    window.tap("整种下架")
    window.see("连同 1 件一起下架？")
    window.tap("下架")
    window.hand.wait_for(lambda: window.station.catalogue.title(item.title).retired, "it is out")


def test_labels_go_to_a_stick_and_are_read_from_the_page(window: Window, tmp_path: Path) -> None:
    shelve(window.station, shelf="二楼A")
    shelve(window.station, DREAM)
    window.station.exports.drives = FolderDrives(tmp_path)
    open_desk(window)
    window.tap("要打的标签：2")
    window.tap(f"存到 {tmp_path.name}")
    window.see("2 张标签存到 U 盘了")
    [file] = tmp_path.glob("labels-*.pdf")
    page = QPdfDocument()
    assert page.load(str(file)) is QPdfDocument.Error.None_
    picture = page.render(0, QSize(2480, 3508))
    seen = zxingcpp.read_barcodes(picture.convertToFormat(picture.Format.Format_Grayscale8))
    assert {one.text for one in seen} == {"1000001", "1000002"}
    assert window.station.labels.waiting() == []


def test_a_stick_that_takes_nothing_leaves_the_labels_to_be_printed(
    window: Window, tmp_path: Path
) -> None:
    shelve(window.station)
    drives = FolderDrives(tmp_path)
    window.station.exports.drives = drives
    open_desk(window)
    window.tap("要打的标签：1")
    window.see(f"存到 {tmp_path.name}")
    drives.mount = lambda drive: None  # type: ignore[method-assign]
    window.tap(f"存到 {tmp_path.name}")
    window.see("标签没存到 U 盘")
    assert len(window.station.labels.waiting()) == 1


def test_a_volunteer_goes_along_a_shelf(window: Window) -> None:
    shelve(window.station, WORLD, barcode="A0001", shelf="二楼A")
    shelve(window.station, DREAM, barcode="A0002", shelf="二楼A")
    shelve(window.station, "活着", barcode="B0001", shelf="门口")
    open_stocktake(window)
    window.tap("二楼A")
    window.see("找到 0／2")
    window.scan("A0001")
    window.see(f"{WORLD}：放对了")
    window.scan("B0001")
    window.see("活着：是别的书架的，放回那儿去")
    window.scan("X0009")
    window.see("X0009：没有这张标签")
    window.tap("扫完了，结束")
    window.see("没找到，也没人借着")
    window.see(DREAM)
    assert window.hand.button("这些都丢了") is None, "that is for the staff"


def test_staff_say_that_what_is_missing_is_lost(window: Window) -> None:
    shelve(window.station, WORLD, barcode="A0001")
    open_stocktake(window, Role.STAFF)
    window.tap("全部书架")
    window.tap("扫完了，结束")
    window.tap("这些都丢了")
    window.see("这 1 件都丢了？")
    window.tap("都丢了")
    window.see("一件不少")
    found = window.station.catalogue.item("A0001")
    assert found
    assert found.status == "lost"


def test_a_volunteer_looks_titles_up_and_changes_none(window: Window) -> None:
    shelve(window.station, shelf="二楼A")
    open_desk(window, Role.VOLUNTEER)
    for words in ("加一种", "要打的标签：1"):
        assert window.hand.button(words) is None
    window.scan(ISBN)
    window.see("没找到，少打几个字试试")
    window.scan("1000001")
    window.see("书架：二楼A")


def test_nothing_is_left_of_what_the_last_person_looked_for(window: Window) -> None:
    put(window.station)
    put(window.station, DREAM, "")
    window.scan(enrol(window.station))
    window.tap("借书借伞")
    window.type_text("hlm")
    window.hand.wait_for(lambda: not window.sees(WORLD), "only what is meant")
    window.tap("完成")
    window.scan(enrol(window.station, "李四"))
    window.tap("借书借伞")
    window.see(WORLD)


def test_a_cover_is_a_picture_where_there_is_one_and_letters_otherwise(window: Window) -> None:
    put(window.station, isbn=ISBN)
    put(window.station, DREAM, isbn=OTHER_ISBN)
    folder = window.grounds.folder / "covers"
    folder.mkdir()
    Image.new("RGB", (70, 100), "#112233").save(folder / f"{ISBN}.png")
    (folder / f"{OTHER_ISBN}.jpg").write_bytes(b"no picture at all")
    window.scan(enrol(window.station))
    window.tap("借书借伞")
    window.see("红楼")
    window.hand.wait_for(lambda: "平凡" not in window.hand.texts(), "the picture")
    window.tap(WORLD)
    window.see("现在没有")
