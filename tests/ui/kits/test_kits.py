"""What volunteers and staff do about kits and the AED, on the real window."""

from __future__ import annotations

from kiosk.common.actor import CONSOLE, Role
from kiosk.firstaid.kit_rules import KitState
from tests.kiosk.firstaid.box import count, hang_aed, sealed_kit
from tests.support import DAY, FakeTime, by
from tests.ui.conftest import Window


def open_kits(window: Window, role: Role = Role.VOLUNTEER) -> None:
    window.open_board(role)
    window.open_page("药箱和 AED")
    window.enter_pin()


def state(window: Window) -> KitState:
    return window.station.care.kits()[0].state


def test_a_volunteer_compares_the_seal_and_nothing_need_be_counted(
    window: Window, time: FakeTime
) -> None:
    place, _seal = sealed_kit(window.station, "A1001")
    window.station.kits.set_care(by(CONSOLE), place, "", 1)
    time.pass_ms(DAY)
    open_kits(window)
    window.see("封着 · 2026-11-24 就该查了")
    assert window.hand.button("修改") is None, "setting it up is for staff"
    window.tap("去查")
    window.type_text("a-1001")
    window.tap("核对号码")
    window.see("不用点数")
    assert window.station.care.kits()[0].checked_day == "2026-11-24"
    assert all(one.place is None for one in window.station.care.due_checks())


def test_another_number_is_asked_about_and_then_all_is_counted_and_sealed_anew(
    window: Window,
) -> None:
    place, _seal = sealed_kit(window.station, "A1001")
    open_kits(window)
    window.tap("去查")
    window.scan("B2002")
    window.see("这个号跟记的不一样")
    window.tap("不用，返回")
    assert state(window) is KitState.SEALED
    window.tap("核对号码")
    window.tap("是换了封签")
    window.see("现在把药箱全部点一遍")
    window.see("现在全部点一遍")
    assert window.hand.button("核对号码") is None
    count(window.station, place)
    window.tap("返回")
    window.tap("去查")
    window.scan("A1001")
    window.see("这个封签号用过了")
    window.tap("知道了")
    window.scan("B2002")
    window.see("药箱封好了")
    assert state(window) is KitState.SEALED


def test_the_aed_is_well_in_one_tap_or_something_is_wrong(window: Window) -> None:
    hang_aed(window.station)
    open_kits(window)
    window.see("还没查过 · 电极片 没记 · 电池 没记")
    window.tap("一切正常")
    window.see("2026-11-23 看过")
    window.tap("有问题 · 改日期")
    window.tap("指示灯不对")
    window.see("指示灯不对 · 2026-11-23 看过")
    window.tap("有问题 · 改日期")
    window.type_text("20280630", 0)
    window.type_text("0229", 1)
    window.see("能用到 2028-02-29")
    window.tap("保存两个日期")
    window.see("电极片 2028-06-30 · 电池 2028-02-29")


def test_staff_start_from_a_list_and_name_a_keeper(window: Window) -> None:
    window.add(Role.VOLUNTEER, "王志愿")
    open_kits(window, Role.STAFF)
    window.tap("设第一个药箱")
    window.tap("用这份（15 种）")
    window.see("新增 15 种")
    window.tap("王志愿")
    window.tap("多久查一次：加一")
    window.tap("保存")
    window.see("王志愿 负责")
    row = window.station.care.kits()[0]
    assert (row.keeper_name, row.every_days) == ("王志愿", 8)
    assert len(window.station.products.minimums()) == 15


def test_staff_say_where_a_kit_is_and_set_up_another(window: Window) -> None:
    station = window.station
    first = station.products.kit()
    open_kits(window, Role.STAFF)
    window.tap("再加一个药箱")
    window.type_text("二楼楼梯口", 0)
    window.type_text("top of the stairs", 1)
    window.tap("保存")
    window.see("二楼楼梯口")
    window.tap("返回")
    kits = station.care.kits()
    assert [row.place.name for row in kits] == [first.name, "二楼楼梯口"]
    assert kits[1].place.name_en == "top of the stairs"
    window.tap("修改")
    window.type_text("（前台）", 0)
    window.tap("保存")
    window.see("（前台）")
    assert sum("（前台）" in row.place.name for row in station.care.kits()) == 1
