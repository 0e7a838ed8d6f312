"""What staff see and do about places, on the real window."""

from __future__ import annotations

import pytest

from kiosk.charging.models import Charge, ChargeSlot
from kiosk.common.actor import Role
from kiosk.devices.locks import LockStatus
from tests.kiosk.charging.yard import DESK, Yard
from tests.support import MINUTE
from tests.ui.conftest import Window


def open_places(window: Window, role: Role = Role.STAFF) -> None:
    window.open_board(role)
    window.tap("充电位")
    window.enter_pin()


def test_all_places_at_a_glance(window: Window, yard: Yard) -> None:
    for name in "123":
        yard.place(name)
    yard.place("5", DESK)
    yard.take("甲")
    yard.take("乙")
    yard.leave("乙")
    open_places(window)
    for words in ("还有 60 分钟", "人已离站", "空着", "没人在排队"):
        window.see(words)
    assert not window.sees("小甲"), "nobody is named"


def test_volunteers_have_no_way_there(window: Window, yard: Yard) -> None:
    yard.place("1")
    window.open_board(Role.VOLUNTEER)
    window.see("上岗")
    assert window.hand.button("充电位") is None


def test_release_asks_opens_the_door_and_frees_the_place(window: Window, yard: Yard) -> None:
    yard.place("1", channel=1)
    locks = yard.locks()
    yard.take("甲")
    open_places(window)
    window.tap("手机柜 1")
    window.see("在用")
    window.tap("收回")
    window.see("有人在用，要让他结束吗？")
    window.tap("让他结束")
    window.hand.wait_for(lambda: yard.states() == {"1": "free"}, "a free place")
    window.see("空着")
    assert len(locks.opened) == 2


def test_the_key_is_gone_takes_it_out_of_service_and_back(window: Window, yard: Yard) -> None:
    yard.place("1")
    yard.take("甲")
    open_places(window)
    window.tap("手机柜 1")
    window.tap("钥匙被带走了")
    window.tap("让他结束")
    window.see("停用 · 钥匙被带走了")
    assert Charge.get().end == "released"
    window.tap("恢复使用")
    window.see("空着")
    window.tap("返回")
    window.see("没人在排队")


def test_a_scanned_badge_is_handed_the_place(window: Window, yard: Yard) -> None:
    yard.place("5", DESK)
    yard.take("甲", DESK)
    yard.come("乙")
    open_places(window)
    window.tap("充电桌 5")
    window.scan(yard.badges["乙"])
    window.tap("让他结束")
    window.see("占着")
    assert (yard.state("甲"), yard.state("乙")) == ("", "reserved 5")


def test_who_is_not_inside_gets_nothing_handed_over(window: Window, yard: Yard) -> None:
    yard.place("5", DESK)
    code = window.enrol()
    open_places(window)
    window.tap("充电桌 5")
    window.scan(code)
    window.see("您已经退出了")


def test_a_faulted_place_is_tried_again(window: Window, yard: Yard) -> None:
    yard.place("1", channel=1)
    locks = yard.locks()
    locks.broken = {(1, 1): LockStatus.SILENT}
    yard.take("甲")
    open_places(window)
    window.tap("手机柜 1")
    window.see("坏了 · 锁没反应")
    window.tap("再试一次")
    window.see("门没打开")
    window.tap("知道了")
    locks.broken = {}
    window.tap("再试一次")
    window.see("叫号中")
    assert yard.state("甲") == "offered 1"


def test_a_manager_sets_places_up_and_takes_them_away(window: Window, yard: Yard) -> None:
    open_places(window, Role.MANAGER)
    window.see("还没有设充电位")
    window.tap("加一个充电位")
    window.tap("充电桌")
    window.tap("锁板：加一")
    window.tap("板上第几路：加一")
    window.tap("保存")
    window.see("空着")
    row = ChargeSlot.get()
    assert (row.name, row.kind, row.board, row.channel) == ("1", "usb_desk", 1, 2)
    window.tap("充电桌 1")
    window.tap("修改")
    window.type_text("号桌")
    window.tap("锁板：减一")
    window.tap("保存")
    window.hand.wait_for(lambda: ChargeSlot.get().name != "1", "a new name")
    assert ChargeSlot.get().channel == 0
    window.tap("修改")
    window.tap("拆掉，不再用")
    window.hand.wait_for(lambda: ChargeSlot.get().retired, "a place taken away")


def test_the_next_place_is_suggested_on_the_next_relay(window: Window, yard: Yard) -> None:
    yard.place("1", channel=3)
    open_places(window, Role.MANAGER)
    window.tap("加一个充电位")
    window.see("4")
    window.tap("保存")
    assert [row.channel for row in ChargeSlot.select()] == [3, 4]


def test_staff_may_not_set_up(window: Window, yard: Yard) -> None:
    yard.place("1")
    open_places(window)
    assert window.hand.button("加一个充电位") is None
    window.tap("手机柜 1")
    window.see("停用这个位子")
    assert window.hand.button("修改") is None


def test_places_move_on_while_staff_look(window: Window, yard: Yard) -> None:
    yard.place("5", DESK)
    yard.take("甲", DESK)
    yard.queue("乙", DESK)
    open_places(window)
    window.see("在用")
    window.see("充电桌：1 人在排队")
    for _minute in range(31):
        window.program.front.touch()
        window.wait(120)
    assert yard.time.wall >= 60 * MINUTE
    window.see("到点了")


@pytest.mark.parametrize("role", [Role.STAFF, Role.MANAGER])
def test_who_signs_out_leaves_nothing(window: Window, yard: Yard, role: Role) -> None:
    yard.place("1")
    open_places(window, role)
    window.see("空着")
    view = window.area
    window.tap("完成")
    assert view.property("cells") == []
