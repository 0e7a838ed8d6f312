"""A catalogue comes in from a stick: looked at first, all of it or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.catalogue.lists import Field, Why
from kiosk.common.actor import Role
from kiosk.devices.drives import FolderDrives
from kiosk.settings.rules import Key
from tests.kiosk.catalogue.shelf import DREAM, OTHER_ISBN, WORLD, cnmarc, gbk, marc21, record
from tests.ui.conftest import Window
from ui.catalogue import bringing


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


def open_file(window: Window, stick: Path, name: str) -> None:
    window.station.exports.drives = FolderDrives(stick)
    window.open_board(Role.STAFF)
    window.tap("图书和共享物品")
    window.enter_pin()
    window.tap("从 U 盘导入目录")
    window.tap("stick")
    window.tap(name)


def test_records_are_shown_and_then_come_in(window: Window, stick: Path) -> None:
    data = marc21(barcode="A0001") + marc21(gbk, DREAM, OTHER_ISBN)
    (stick / "books.mrc").write_bytes(data)
    open_file(window, stick, "books.mrc")
    window.see("新的 2 种，改了 0 种，没变 0 种；进来 2 件")
    window.see(DREAM)
    window.tap("全部导入")
    window.see("导入好了")
    assert [row.title for row in window.station.titles.find("hlm")] == [DREAM]
    assert window.station.catalogue.item("A0001")


def test_a_bad_record_keeps_all_out_and_says_why(window: Window, stick: Path) -> None:
    (stick / "books.iso").write_bytes(marc21() + record(("245", "c", "路遥")) + marc21()[:-40])
    open_file(window, stick, "books.iso")
    window.see("第 2 条 · 书名")
    window.see("没写完就断了")
    assert window.hand.button("全部导入") is None
    assert window.station.titles.find(WORLD) == []


def test_barcodes_stand_where_the_setting_says(window: Window, stick: Path) -> None:
    window.set(Key.BARCODE_FIELD, "905b")
    (stick / "nlc.iso").write_bytes(cnmarc(barcode="B0007"))
    open_file(window, stick, "nlc.iso")
    window.see("B0007")


def test_every_fault_has_words() -> None:
    assert set(bringing._FAULTS) == set(Why)
    assert set(bringing._FIELDS) == set(Field)
