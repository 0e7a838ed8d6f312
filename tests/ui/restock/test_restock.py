"""Restocking on the real window: boxes that are scanned, what goes in, what comes out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from kiosk.common.actor import CONSOLE, Role
from kiosk.stock.models import Lot, StockEntry
from tests.kiosk.stock.kit import left, place_in, product_in, stock_up
from tests.support import HOUR, MINUTE, by
from tests.ui.conftest import Window
from tests.ui.restock.counter import Counter, expired, known_box

PLASTERS, GAUZE = "6901234567892", "6920000000017"
LINES, MOST_TOUCHES = 20, 9


@pytest.fixture
def counter(window: Window) -> Counter:
    return Counter(window)


def entries() -> list[tuple[str, int, str, str]]:
    """Reason, change, lot code and expiry of every entry."""
    rows = StockEntry.select(StockEntry.reason, StockEntry.change, Lot.code, Lot.expiry).join(Lot)
    return list(rows.order_by(StockEntry.id).tuples())


def test_twenty_lines_take_less_than_five_minutes(window: Window, counter: Counter) -> None:
    """The budget: nine touches a line (box, two figures, on, four of the date, saved)."""
    boxes = [f"69012345{number:05}" for number in range(LINES)]
    for number, box in enumerate(boxes):
        known_box(window, f"物品{number}", box, minimum=1)
    counter.come()
    begun, touched = window.time.monotonic, counter.touches
    for number, box in enumerate(boxes):
        counter.restock(box, str(number + 1), "2708")
    assert counter.touches - touched <= LINES * MOST_TOUCHES
    assert window.time.monotonic - begun < 5 * MINUTE
    assert [entry[1] for entry in entries()] == list(range(1, LINES + 1))
    assert {entry[3] for entry in entries()} == {"2027-08-31"}
    assert window.station.stock_views.attention() == []


def test_what_wants_a_hand_is_listed_the_worst_first(window: Window, counter: Counter) -> None:
    station = window.station
    known_box(window, "绷带", GAUZE, minimum=4)
    stock_up(station, "纱布", 3, "2026-12-01")
    aside = stock_up(station, "冰袋", 2, "")
    station.stock.quarantine(by(CONSOLE), aside.lot)
    expired(window)
    counter.come()
    rows = window.area.rows
    names = [rows.data(rows.index(n, 0), key) for key in rows.roleNames() for n in range(4)]
    assert names[8:12] == ["碘伏", "冰袋", "绷带", "纱布"]
    for words in ("过期", "先不能用", "缺 4", "快过期", "药箱 · 6 片 · 到 2026年11月23日"):
        window.see(words)


def test_a_line_is_chosen_filled_up_and_undone(window: Window, counter: Counter) -> None:
    product = known_box(window, "创可贴", PLASTERS, minimum=12)
    counter.come()
    counter.tap("创可贴")
    counter.tap("缺 12，正好补齐")
    counter.type("1231")
    window.see("保存：到 2026年12月31日")
    counter.tap("没写日期")
    counter.press("保存：没写日期")
    window.see("放进去了：创可贴，12 片，没写日期")
    counter.tap("撤销")
    window.see("缺 12")
    assert [entry[:2] for entry in entries()] == [("delivered", 12), ("reversed", -12)]
    assert window.station.stock_views.lots_of(product) == []


@pytest.mark.parametrize(
    ("typed", "months", "words", "day"),
    [
        ("1231", False, "到 2026年12月31日", "2026-12-31"),
        ("20280229", False, "到 2028年2月29日", "2028-02-29"),
        ("2902", False, "到 2029年2月28日", "2029-02-28"),
        ("6", True, "到 2027年5月23日", "2027-05-23"),
        ("2713", False, "没有这一天", ""),
        ("20251231", False, "2025年12月31日，已经过了", ""),
    ],
)
def test_a_day_is_read_back_before_it_is_saved(
    window: Window, counter: Counter, typed: str, months: bool, words: str, day: str
) -> None:
    known_box(window, "创可贴", PLASTERS)
    counter.come()
    counter.scan(PLASTERS)
    counter.type("3")
    counter.press("下一步")
    if months:
        counter.tap("从今天起几个月")
    counter.type(typed)
    window.see(f"保存：{words}")
    if day:
        counter.press("保存")
        window.see("放进去了")
    elif "已经过了" in words:
        counter.press("保存")
        window.see("别放进去")
    assert [entry[3] for entry in entries()] == ([day] if day else [])


def test_too_many_are_asked_about_or_refused(window: Window, counter: Counter) -> None:
    known_box(window, "创可贴", PLASTERS)
    counter.come()
    counter.scan(PLASTERS)
    counter.type("99999")
    counter.press("下一步")
    window.see("一次最多 9999")
    counter.tap("知道了")
    counter.type("150")
    counter.press("下一步")
    counter.type("2708")
    counter.press("保存")
    window.see("真有 150")
    assert entries() == []
    counter.tap("没写错")
    window.see("放进去了：创可贴，150 片")
    assert [entry[1] for entry in entries()] == [150]


def test_a_lot_code_is_written_or_scanned(window: Window, counter: Counter) -> None:
    known_box(window, "创可贴", PLASTERS)
    counter.come()
    for way in ("written", "scanned"):
        counter.scan(PLASTERS)
        counter.type("2")
        counter.press("下一步")
        counter.tap("批号")
        window.see("盒子上的批号")
        if way == "written":
            window.type_text("a 17 b")
        else:
            counter.scan("LX2208")
        counter.tap("下一步")
        counter.type("2708")
        counter.press("保存")
        window.see("放进去了")
    assert [entry[2] for entry in entries()] == ["A 17 B", "LX2208"]


def test_what_is_expired_is_thrown_away_with_a_count(window: Window, counter: Counter) -> None:
    here = expired(window)
    window.station.products.add_barcode(by(CONSOLE), here.product, GAUZE)
    counter.come()
    counter.tap("碘伏")
    window.see("药箱 · 批号 K 07 · 到 2026年11月23日")
    counter.type("4")
    counter.press("扔掉：4 片")
    window.see("扔掉了：碘伏，4 片")
    counter.scan(GAUZE)
    counter.tap("药箱里有 2 片过期了，请先拿出来")
    counter.tap("全部 2 片")
    counter.press("扔掉：2 片")
    window.see("扔掉了：碘伏，2 片")
    assert [entry[:2] for entry in entries()[1:]] == [
        ("disposed_expired", -4),
        ("disposed_expired", -2),
    ]


def test_while_the_clock_is_in_doubt_nothing_is_thrown_away(
    window: Window, counter: Counter
) -> None:
    here = expired(window)
    counter.come()
    window.time.step(2 * 365 * 24 * HOUR)
    window.program.front.tick()
    counter.tap("碘伏")
    counter.tap("全部 6 片")
    counter.press("扔掉：6 片")
    window.see("先核对时间")
    assert left(window.station, here.lot) == 6


def test_what_was_set_aside_is_good_again_or_goes(window: Window, counter: Counter) -> None:
    station = window.station
    lots = [stock_up(station, name, 2, "").lot for name in ("冰袋", "毯子", "纱布")]
    for lot in lots[:2]:
        station.stock.quarantine(by(CONSOLE), lot)
    counter.come()
    counter.tap("冰袋")
    counter.tap("没问题，能用")
    window.see("毯子")
    assert not window.sees("冰袋")
    counter.tap("毯子")
    counter.type("2")
    counter.press("扔掉：2 片")
    window.see("扔掉了：毯子")
    assert entries()[-1][:2] == ("disposed_damaged", -2)


def test_a_double_tap_books_one_line_and_opens_no_other(window: Window, counter: Counter) -> None:
    known_box(window, "创可贴", PLASTERS)
    known_box(window, "绷带", GAUZE, minimum=4)
    counter.come()
    counter.scan(PLASTERS)
    counter.type("3")
    counter.press("下一步")
    counter.type("2708")
    window.see("保存：到 2027年8月31日")
    save = window.hand.button("保存：到 2027年8月31日")
    assert save
    place = save.mapToScene(QPointF(save.width() / 2, save.height() / 2)).toPoint()
    window.time.pass_ms(1_000)
    for _tap in range(2):
        window.hand.tap_at(place)
    window.see("放进去了")
    window.tap("绷带")
    window.tap("撤销")
    assert window.area.step == ""
    assert [entry[:2] for entry in entries()] == [("delivered", 3)]
    window.time.pass_ms(1_000)
    window.tap("绷带")
    window.see("缺 4，正好补齐")


def test_a_product_given_up_while_it_is_typed_is_still_booked(
    window: Window, counter: Counter
) -> None:
    product = known_box(window, "创可贴", PLASTERS, minimum=4)
    counter.come()
    counter.scan(PLASTERS)
    counter.type("3")
    window.station.products.retire_product(by(CONSOLE), product)
    counter.press("下一步")
    counter.tap("没写日期")
    counter.press("保存")
    window.see("放进去了：创可贴，3 片")
    assert not window.sees("缺"), "nobody need buy it any more"


def test_another_box_waits_until_the_line_is_done(window: Window, counter: Counter) -> None:
    known_box(window, "创可贴", PLASTERS)
    known_box(window, "绷带", GAUZE)
    counter.come()
    counter.scan(PLASTERS)
    counter.scan(GAUZE)
    window.see("绷带")
    counter.type("3")
    counter.scan(GAUZE)
    assert window.area.digits == "3"
    counter.scan(PLASTERS)
    window.see("请先")
    counter.tap("知道了")
    window.see("下一步：3 片")


def test_a_product_is_found_by_its_station_code_or_in_the_list(
    window: Window, counter: Counter
) -> None:
    known_box(window, "创可贴", PLASTERS)
    stock_up(window.station, "纱布", 3)
    counter.come()
    counter.tap("打编号")
    counter.type("109")
    counter.press("下一步")
    window.see("没有这个编号")
    counter.tap("知道了")
    counter.tap("清空")
    counter.type("101")
    counter.press("下一步")
    window.see("放进去几片")
    counter.tap("返回")
    counter.tap("全部物品")
    counter.tap("纱布")
    window.see("放进：药箱")


def test_it_may_go_into_another_place(window: Window, counter: Counter) -> None:
    product = known_box(window, "创可贴", PLASTERS)
    fridge = place_in(window.station, "冰箱", "fridge")
    counter.come()
    counter.scan(PLASTERS)
    counter.tap("冰箱")
    counter.type("3")
    counter.press("下一步")
    counter.tap("没写日期")
    counter.press("保存")
    window.see("放进去了")
    [lot] = window.station.stock_views.lots_of(product)
    assert (lot.place, lot.left) == (fridge, 3)


def test_staff_tie_a_box_nobody_knows(window: Window) -> None:
    product = product_in(window.station, "创可贴")
    counter = Counter(window, Role.STAFF)
    counter.come()
    counter.scan(PLASTERS)
    window.see("这个码还没人认过")
    counter.tap("创可贴")
    counter.tap("就是：创可贴")
    window.see("放进去几片")
    assert window.station.products.barcodes(product) == [PLASTERS]


def test_a_volunteer_is_told_what_to_do_with_such_a_box(window: Window, counter: Counter) -> None:
    product_in(window.station, "创可贴")
    known_box(window, "绷带", GAUZE)
    counter.come()
    counter.scan(PLASTERS)
    window.see("再告诉工作人员")
    assert window.hand.button("创可贴") is None
    counter.scan(GAUZE)
    window.see("放进去几片")


def test_the_shopping_list_goes_along_on_a_phone(window: Window, counter: Counter) -> None:
    known_box(window, "创可贴", PLASTERS, minimum=12)
    known_box(window, "绷带", GAUZE, minimum=4)
    stock_up(window.station, "创可贴", 5)
    expired(window)
    counter.come()
    counter.tap("采购单")
    window.see("买 7 片")
    window.see("应有 12 · 长期能用 5")
    counter.tap("存到手机里")
    listed = window.hand.photograph()
    assert listed.splitlines()[1:] == ["创可贴 7 片", "绷带 4 片"]
    assert listed.splitlines()[0].endswith("2026年11月24日")


def test_a_long_shopping_list_is_several_codes(window: Window, counter: Counter) -> None:
    names = [f"一种名字相当长的急救物品 {number}" for number in range(40)]
    for number, name in enumerate(names):
        known_box(window, name, f"69{number:011}", minimum=3)
    counter.come()
    counter.tap("采购单")
    counter.tap("存到手机里")
    read: list[str] = []
    for page in range(window.area.pages):
        window.area.turn(page)
        window.see(f"第 {page + 1} 页")
        read += window.hand.photograph().splitlines()
    assert read[1:] == [f"{name} 3 片" for name in names]
