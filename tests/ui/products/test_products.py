"""What staff set up of the stock at the screen: products, their boxes, places, minimums."""

from __future__ import annotations

import pytest

from kiosk.common.actor import CONSOLE, Role
from kiosk.common.codes import Prefix, mint
from kiosk.journal.models import Entry
from tests.kiosk.stock.kit import place_in, product_in, stock_up
from tests.support import by
from tests.ui.conftest import Window
from ui.products.product import PRODUCT
from ui.products.product_setup import PRODUCT_SETUP
from ui.products.products import PRODUCTS
from ui.products.stock_place import STOCK_PLACE
from ui.shell.screens import Screen

BOX, OTHER = "6901234567892", "6909876543210"
LONGEST = "一次性使用无菌橡胶外科检查手套"


def open_products(window: Window, role: Role = Role.STAFF) -> None:
    window.open_board(role)
    window.open_page("物品和位置")
    window.enter_pin()
    window.hand.wait_for(lambda: window.program.front.screen is PRODUCTS, "the list")


def open_product(window: Window, name: str) -> None:
    open_products(window)
    window.tap(name)
    window.hand.wait_for(lambda: window.program.front.screen is PRODUCT, "the product")


def shown(window: Window, screen: Screen) -> None:
    window.hand.wait_for(lambda: window.program.front.screen is screen, screen.name)


def verbs() -> list[str]:
    return [verb for (verb,) in Entry.select(Entry.verb).order_by(Entry.seq).tuples()]


def test_a_product_is_set_up_scanned_wanted_and_changed(window: Window) -> None:
    products, kit = window.station.products, place_in(window.station)
    open_products(window)
    window.see("还没有物品")
    window.tap("加一样")
    window.type_text("创可贴", 0)
    window.type_text("Plasters", 2)
    window.type_text("片", 1)
    window.tap("保存")
    window.see("编号 101")
    window.scan(BOX)
    window.see(BOX)
    window.tap("最少几份")
    window.see("药箱最少放几片？")
    window.tap_digits("20")
    window.tap("保存：最少 20 片")
    window.see("最少 20 片")
    window.tap("修改")
    window.type_text("30", 3)
    window.see("开封后能用几天：30 天")
    window.tap("保存")
    window.see("开封后能用 30 天")
    [row] = products.all()
    assert (row.name, row.name_en, row.unit, row.opened_days) == ("创可贴", "Plasters", "片", 30)
    assert products.barcodes(row.number) == [BOX]
    assert products.minimums() == {(kit, row.number): 20}
    assert verbs()[-4:] == [
        "stock.add_product", "stock.add_barcode", "stock.set_minimum", "stock.change_product",
    ]  # fmt: skip


def test_what_a_product_is_for_stays_when_it_gets_another_name(window: Window) -> None:
    product = product_in(window.station, "纱布", use="aid:gauze")
    open_product(window, "纱布")
    window.tap("修改")
    window.type_text("（大）", 0)
    window.tap("保存")
    window.see("（大）")
    row = window.station.products.of(product)
    assert row
    assert (row.use, "（大）" in row.name) == ("aid:gauze", True)


def test_a_product_is_stocked_no_longer_once_somebody_is_sure(window: Window) -> None:
    products = window.station.products
    product_in(window.station)
    [row] = products.all()
    open_product(window, "创可贴")
    window.tap("不再进这样东西")
    window.see("不再进这样东西了？")
    window.tap("不用，返回")
    assert products.all() == [row], "nothing happens on a no"
    window.tap("不再进这样东西")
    window.tap("不再进了")
    window.see("不再进了，剩下的用完为止")
    assert products.all() == []
    assert verbs()[-1] == "stock.retire_product"


def test_a_scan_on_the_list_finds_the_product_a_retired_one_too(window: Window) -> None:
    station = window.station
    for name, code in (("创可贴", BOX), ("纱布", OTHER)):
        station.products.add_barcode(by(CONSOLE), product_in(station, name), code)
    station.products.retire_product(by(CONSOLE), product_in(station, "纱布"))
    open_products(window)
    window.scan(BOX)
    shown(window, PRODUCT)
    assert window.area.property("title") == "创可贴"
    window.tap("返回")
    window.scan(OTHER)
    window.see("剩下的用完为止")
    assert window.hand.button("修改") is None
    window.tap("去掉")
    assert station.products.find(OTHER) is None, "the code may go to another product"


def test_an_unknown_box_becomes_a_new_product_with_its_code(window: Window) -> None:
    open_products(window)
    window.scan(BOX)
    window.see("这个码还没人认过")
    window.tap("是新东西")
    window.see(f"盒子上的码一起记上：{BOX}")
    window.type_text("创可贴", 0)
    window.type_text("片", 1)
    window.tap("保存")
    shown(window, PRODUCT)
    window.see(BOX)
    [row] = window.station.products.all()
    assert window.station.products.barcodes(row.number) == [BOX]


def test_a_volunteer_sets_nothing_up(window: Window) -> None:
    product_in(window.station)
    window.open_board(Role.VOLUNTEER)
    assert window.hand.button("物品和位置") is None
    window.tap("补货")
    window.enter_pin()
    window.see("采购单")
    assert window.hand.button("物品和位置") is None
    window.scan(BOX)
    window.see("再告诉工作人员")
    assert window.hand.button("是新东西") is None
    window.program.front.go(PRODUCTS)
    window.see("您的码办不了这个")


@pytest.mark.parametrize("page", ["补货", "药箱和 AED"])
def test_the_pages_beside_it_lead_to_it(window: Window, page: str) -> None:
    window.open_board(Role.STAFF)
    window.open_page(page)
    window.enter_pin()
    window.tap("物品和位置")
    shown(window, PRODUCTS)
    window.tap("返回")
    window.see(page)


def test_a_box_of_another_product_is_refused_and_the_same_box_twice_is_fine(
    window: Window,
) -> None:
    station = window.station
    plasters, gauze = product_in(station, "创可贴"), product_in(station, "纱布")
    station.products.add_barcode(by(CONSOLE), gauze, OTHER)
    open_product(window, "创可贴")
    window.scan(BOX)
    window.see(BOX)
    window.scan(BOX)
    window.scan(OTHER)
    window.see("已经有了")
    assert station.products.barcodes(plasters) == [BOX]
    assert verbs().count("stock.add_barcode") == 3, "twice the same box is no second deed"


def test_a_badge_scanned_on_the_page_of_a_product_is_no_barcode(window: Window) -> None:
    product = product_in(window.station)
    open_product(window, "创可贴")
    badge = mint(Prefix.BADGE)
    window.scan(badge)
    window.hand.wait_for(lambda: window.program.front.answers._kind == "refused", "an answer")
    assert window.station.products.barcodes(product) == []
    assert not window.sees(badge)


def test_what_does_not_fit_is_refused_and_what_was_typed_stays(window: Window) -> None:
    product_in(window.station, "纱布")
    open_products(window)
    window.tap("加一样")
    window.type_text("纱布", 0)
    window.tap("片")
    window.tap("保存")
    window.see("已经有了")
    window.tap("知道了")
    window.type_text("块", 0)
    window.type_text("9999", 3)
    window.see("要填 1 到 3650 天")
    window.tap("保存")
    window.see("请看看填的内容")
    window.tap("知道了")
    shown(window, PRODUCT_SETUP)
    assert "块" in window.area.property("name")
    assert len(window.station.products.all()) == 1


def test_finish_asks_before_a_half_typed_product_goes_and_nothing_is_left(window: Window) -> None:
    open_products(window)
    window.tap("加一样")
    window.type_text("创可贴", 0)
    window.tap("完成")
    window.tap("不填了")
    window.see("您好，请出示二维码")
    left = window.program.front.view_of(PRODUCT_SETUP)
    assert getattr(left, "_name") == ""  # noqa: B009 (no property of the protocol)


def test_a_place_is_added_wanted_and_renamed(window: Window) -> None:
    station, product = window.station, product_in(window.station, "冰袋")
    open_products(window)
    window.tap("放东西的地方")
    window.tap("再加一个地方")
    window.type_text("冰箱上层", 0)
    window.type_text("the fridge", 1)
    window.tap("冰箱")
    window.tap("保存")
    window.see("冰箱上层")
    fridge = station.products.places()[-1]
    assert (fridge.kind, fridge.name_en) == ("fridge", "the fridge")
    station.products.set_minimum(by(CONSOLE), fridge.number, product, 4)
    window.tap("冰箱上层")
    window.tap("最少几份")
    window.tap_digits("6")
    window.tap("保存：最少 6 片")
    window.see("最少 6 片")
    window.type_text("（左）", 0)
    window.tap("保存")
    window.see("（左）")
    assert "（左）" in station.products.places()[-1].name


def test_a_place_is_taken_away_when_nothing_lies_there_any_more(window: Window) -> None:
    station = window.station
    here = stock_up(station, "冰袋", 2, "", place="旧柜子")
    open_products(window)
    window.tap("放东西的地方")
    window.tap("旧柜子")
    window.tap("撤掉这个地方")
    window.tap("撤掉")
    window.see("还有东西")
    window.tap("知道了")
    assert len(station.products.places()) == 1
    station.stock.dispose(by(CONSOLE), here.lot, 2, "disposed_damaged")
    window.tap("撤掉这个地方")
    window.tap("撤掉")
    window.hand.wait_for(lambda: not station.products.places(), "no place")


def test_a_kit_among_the_places_leads_to_keeper_and_lists(window: Window) -> None:
    place_in(window.station)
    open_products(window)
    window.tap("放东西的地方")
    window.tap("药箱")
    shown(window, STOCK_PLACE)
    window.tap("负责人和起步清单")
    window.see("照一份清单开头")
    window.tap("返回")
    shown(window, STOCK_PLACE)


@pytest.mark.parametrize(
    ("typed", "kept"), [("0", 0), ("007", 7), ("99999", 9999)], ids=["none", "noughts", "most"]
)
def test_the_number_pad_takes_what_a_minimum_can_be(window: Window, typed: str, kept: int) -> None:
    station = window.station
    product, kit = product_in(station), place_in(station)
    station.products.set_minimum(by(CONSOLE), kit, product, 5)
    open_product(window, "创可贴")
    window.tap("最少几份")
    window.see("现在：最少 5 片")
    assert not window.area.property("reading"), "nothing typed, nothing to save"
    window.tap_digits(typed)
    window.area.save()
    assert station.products.minimums().get((kit, product), 0) == kept


@pytest.mark.parametrize("text", ["chuang", "ckt", "创可", "101", "plas"])
def test_a_search_finds_by_name_pinyin_and_code(window: Window, text: str) -> None:
    station = window.station
    station.products.add_product(by(CONSOLE), "创可贴", "片", name_en="Plasters")
    product_in(station, LONGEST)
    open_products(window)
    window.area.search(text)
    window.see("创可贴")
    assert not window.sees(LONGEST)
    window.area.search("wxyz")
    window.see("没有找到")
    window.area.search("")
    window.see(LONGEST)


def test_who_is_nobody_finds_nothing_of_it(window: Window) -> None:
    product_in(window.station)
    open_product(window, "创可贴")
    window.tap("完成")
    window.see("您好，请出示二维码")
    for screen in (PRODUCTS, PRODUCT):
        rows = getattr(window.program.front.view_of(screen), "_rows")  # noqa: B009
        assert not (rows if isinstance(rows, list) else rows.rowCount())
