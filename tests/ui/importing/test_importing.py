"""A list of products from a stick: looked at, brought in at once, whatever becomes of the stick."""

from __future__ import annotations

import os
import shutil
import threading
from pathlib import Path

import pytest

from kiosk.common.actor import CONSOLE, Role
from kiosk.devices.drives import Drive, FolderDrives
from kiosk.journal.models import Entry
from tests.kiosk.stock.kit import product_in
from tests.kiosk.stock.test_importing import csv, xlsx
from tests.support import by
from tests.ui.conftest import Window
from ui.importing.products import IMPORT_PRODUCTS
from ui.tour.hand import FRAMES_MS, live

GOOD = (
    "6901234567892,创可贴,片,20,A 1,2028-06-30,12",
    "6909876543210,纱布,片,10,,,",
)
PICTURE = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


@pytest.fixture
def stick(window: Window, tmp_path: Path) -> Path:
    """A stick in the only slot."""
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    window.station.exports.drives = FolderDrives(folder)
    return folder


def open_import(window: Window, role: Role = Role.STAFF) -> None:
    window.open_board(role)
    window.open_page("物品和位置")
    window.enter_pin()
    window.tap("从 U 盘导入")
    window.see("用哪个 U 盘？")


def choose(window: Window, file: str) -> None:
    open_import(window)
    window.tap("KINGSTON")
    window.tap(file)


def imports() -> int:
    return int(Entry.select().where(Entry.verb == "stock.import_list").count())


def test_a_list_is_looked_at_and_then_all_of_it_is_in(window: Window, stick: Path) -> None:
    gauze = product_in(window.station, "纱布")
    (stick / "物品.csv").write_bytes(csv(*GOOD))
    choose(window, "物品.csv")
    window.see("新的 1 种，改了 1 种，没变 0 种 · 入库 1 批，一共 12 份")
    window.see("第 2 行 · 6901234567892 · 最少 20 · 批号 A 1 · 到 2028-06-30 · +12 片")
    assert imports() == 0, "nothing is written before somebody says so"
    window.tap("全部导入")
    window.see("导入好了")
    names = {row.name: row.number for row in window.station.products.all()}
    assert set(names) == {"创可贴", "纱布"}
    assert window.station.products.barcodes(gauze) == ["6909876543210"]
    assert [lot.left for lot in window.station.stock_views.lots_of(names["创可贴"])] == [12]
    window.hand.wait_for(lambda: window.hand.button("从 U 盘导入") is not None, "the list")
    assert list(stick.iterdir()) == [stick / "物品.csv"], "the stick stays as it was"


def test_the_same_list_once_more_changes_nothing_unless_it_came_again(
    window: Window, stick: Path
) -> None:
    (stick / "物品.xlsx").write_bytes(
        xlsx(("名称", "单位", "有效期", "数量"), ("创可贴", "片", "2028-06-30", 5))
    )
    for again, left in ((False, 5), (False, 5), (True, 10)):
        choose(window, "物品.xlsx")
        window.hand.wait_for(lambda: bool(window.area.property("ready")), "the preview")
        if again:
            window.see("1 批以前导过，不再加")
            window.tap("以前导过的又来了一次，再加一遍")
            window.see("+5 片")
        window.tap("全部导入")
        window.see("导入好了")
        [product] = window.station.products.all()
        lots = window.station.stock_views.lots_of(product.number)
        assert sum(lot.left for lot in lots) == left
        window.tap("完成")


def test_each_faulty_row_is_named_and_nothing_at_all_comes_in(window: Window, stick: Path) -> None:
    bad = ("6901234567892,绷带,卷,many,,,", "690123,酒精,瓶,1,B,2020-01-01,3")
    (stick / "物品.csv").write_bytes(csv(*GOOD, *bad))
    choose(window, "物品.csv")
    window.see("有 2 行不对，先在文件里改好；现在什么也不导入")
    window.see("第 4 行 · 最少")
    window.see("要填 0 到 9999 的整数")
    window.see("第 5 行 · 有效期")
    window.see("已经过期了，不能放进去")
    assert window.hand.button("全部导入") is None
    window.area.bringIn()
    assert imports() == 0
    assert window.station.products.all() == []


def test_a_list_without_one_good_row_offers_nothing(window: Window, stick: Path) -> None:
    (stick / "物品.csv").write_bytes(csv(",,片,1,,,", ",,,,X,,"))
    choose(window, "物品.csv")
    window.see("有 2 行不对")
    assert window.hand.button("全部导入") is None


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("空.csv", b"", "文件里什么也没有"),
        ("图.csv", PICTURE * 100, "这不是表格"),
        ("坏.xlsx", b"PK\x03\x04" + os.urandom(5_000), "文件坏了"),
        ("旧.xls", b"\xd0\xcf\x11\xe0" + bytes(5_000), "是旧的 .xls"),
        ("大.csv", b"x" * (50 * 1024 * 1024), "文件太大了"),
        ("长.csv", csv(*(f",物品 {n},片,1,,," for n in range(10_000))), "表太长了"),
        ("别的.csv", "姓名,电话\n张三,138\n".encode(), "没认出列名"),
        ("字.csv", b"\xff\xfe\x00\xd8" * 50, "看不懂里面的文字"),
    ],
    ids=["empty", "picture", "garbage", "old", "50 MB", "10000 rows", "other", "letters"],
)
def test_a_file_of_no_use_is_said_to_be_one_and_another_can_be_chosen(
    window: Window, stick: Path, name: str, data: bytes, said: str
) -> None:
    (stick / name).write_bytes(data)
    (stick / "好的.csv").write_bytes(csv(*GOOD))
    choose(window, name)
    window.see(said)
    window.tap("知道了")
    window.tap("好的.csv")
    window.see("新的 2 种")


def test_a_stick_that_is_pulled_after_the_preview_is_no_loss(window: Window, stick: Path) -> None:
    (stick / "物品.csv").write_bytes(csv(*GOOD))
    choose(window, "物品.csv")
    window.see("新的 2 种")
    shutil.rmtree(stick)
    window.tap("全部导入")
    window.see("导入好了")
    assert len(window.station.products.all()) == 2


def test_what_was_shown_comes_in_whatever_the_file_says_by_then(
    window: Window, stick: Path
) -> None:
    (stick / "物品.csv").write_bytes(csv(*GOOD))
    choose(window, "物品.csv")
    window.see("新的 2 种")
    (stick / "物品.csv").write_bytes(csv(",别的,瓶,1,,,"))
    window.tap("全部导入")
    window.see("导入好了")
    assert {row.name for row in window.station.products.all()} == {"创可贴", "纱布"}


def test_a_list_that_no_longer_fits_comes_in_not_at_all(window: Window, stick: Path) -> None:
    """A product was retired between the preview and the tap."""
    gauze = product_in(window.station, "纱布")
    window.station.products.add_barcode(by(CONSOLE), gauze, "6909876543210")
    (stick / "物品.csv").write_bytes(csv(*GOOD))
    choose(window, "物品.csv")
    window.see("新的 1 种")
    window.station.products.retire_product(by(CONSOLE), gauze)
    window.tap("全部导入")
    window.see("1 行")
    assert window.station.products.all() == []


def test_a_stick_pulled_before_the_file_is_read_is_said(window: Window, stick: Path) -> None:
    (stick / "物品.csv").write_bytes(csv(*GOOD))
    open_import(window)
    window.tap("KINGSTON")
    window.hand.wait_for(lambda: window.hand.button("物品.csv") is not None, "the files")
    shutil.rmtree(stick)
    window.tap("物品.csv")
    window.see("U 盘不见了")
    window.tap("知道了")
    window.see("插上 U 盘，这里就会出现")


def test_a_stick_without_a_table_says_what_is_looked_for(window: Window, stick: Path) -> None:
    (stick / "假期.jpg").write_bytes(PICTURE)
    open_import(window)
    window.tap("KINGSTON")
    window.see("没有找到表格")


def test_a_stick_that_hangs_keeps_nobody_waiting(window: Window, stick: Path) -> None:
    asked, answers = threading.Event(), threading.Event()

    class Hanging(FolderDrives):
        def mount(self, drive: Drive) -> Drive | None:
            assert threading.current_thread() is not threading.main_thread()
            asked.set()
            assert answers.wait(30)
            return super().mount(drive)

    (stick / "物品.csv").write_bytes(csv(*GOOD))
    window.station.exports.drives = Hanging(stick)
    open_import(window)
    window.tap("KINGSTON")
    window.hand.wait_for(asked.is_set, "the stick was asked")
    window.see("正在读 KINGSTON")
    window.tap("返回")
    window.see("用哪个 U 盘？")
    answers.set()
    window.program.front.jobs.wait()
    live(FRAMES_MS)
    assert window.area.property("step") == "stick", "nobody waits for that answer any more"


def test_who_leaves_meanwhile_leaves_nothing_behind(window: Window, stick: Path) -> None:
    (stick / "物品.csv").write_bytes(csv(*GOOD))
    choose(window, "物品.csv")
    window.see("新的 2 种")
    window.tap("完成")
    window.see("您好，请出示二维码")
    view = window.program.front.view_of(IMPORT_PRODUCTS)
    assert getattr(view, "_listing") is None  # noqa: B009 (no property of the protocol)
    assert getattr(view, "_rows").rowCount() == 0  # noqa: B009
    assert imports() == 0


def test_an_unusual_number_of_pieces_is_asked_about_first(window: Window, stick: Path) -> None:
    (stick / "物品.csv").write_bytes(csv(",口罩,个,1,,2028-06-30,500"))
    choose(window, "物品.csv")
    window.tap("全部导入")
    window.see("500")
    window.tap("没写错")
    window.see("导入好了")


def test_a_scan_says_finish_this_first_and_nothing_is_lost(window: Window, stick: Path) -> None:
    (stick / "物品.csv").write_bytes(csv(*GOOD))
    choose(window, "物品.csv")
    window.see("新的 2 种")
    window.scan("6901234567892")
    window.see("请先办完这一步")
    window.tap("知道了")
    window.see("新的 2 种")
