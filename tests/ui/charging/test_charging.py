"""A courier charges, on the real window: the lock is a real pseudo-terminal where it matters."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF

from kiosk.charging.models import Charge, ChargeSlot
from kiosk.common.actor import CONSOLE
from kiosk.devices.locks import LockStatus
from kiosk.devices.relays import frame
from kiosk.settings.rules import Key
from tests.kiosk.charging.yard import BAY, DESK, LOCKER, Yard
from tests.kiosk.devices.board import Board
from tests.support import MINUTE, by
from tests.ui.conftest import Window
from ui.charging.screens import CHARGING
from ui.tour.hand import PATIENCE_MS, accessible_name, shown_items


@pytest.fixture
def board(window: Window) -> Iterator[Board]:
    """A relay board that is the station's lock board 1."""
    board = Board()
    window.set(Key.LOCK_PORTS, board.port)
    yield board
    board.unplug()


def come_in(window: Window, code: str = "") -> str:
    code = code or window.enrol()
    window.scan(code)
    window.tap("充电")
    return code


def tap_left_half(window: Window, name: str) -> None:
    """Tap a tile whose right half is something else."""
    shown = shown_items(window.program.window.contentItem())
    [tile] = [
        item
        for item in shown
        if item.inherits("QQuickAbstractButton") and accessible_name(item) == name
    ]
    window.hand.tap_at(tile.mapToScene(QPointF(tile.width() / 4, tile.height() / 2)).toPoint())


def test_from_scan_to_an_open_door_in_two_taps(window: Window, yard: Yard, board: Board) -> None:
    yard.place("1", channel=4)
    come_in(window)
    window.tap("手机柜")
    window.see("手机柜 1 开了")
    assert board.heard == [frame(4, 3), frame(4, 2)]
    assert (Charge.get().state, ChargeSlot.get().opening) == ("in_use", "")
    window.see("张师傅，您好")
    window.see("手机柜 1，到 13:00")


def test_whoever_leaves_a_phone_in_a_locker_is_asked_by_name_of_the_place(
    window: Window, yard: Yard
) -> None:
    yard.place("3")
    come_in(window)
    window.tap("手机柜")
    window.see("归您用")
    window.hand.reach("离站")
    window.tap("离站")
    window.see("您的手机还在手机柜 3，要离站吗？")
    window.tap("先去取")
    window.see("张师傅，您好")
    assert window.station.visits.inside()
    window.tap("离站")
    window.tap("知道，离站")
    window.see("路上慢点")
    assert window.station.visits.inside() == []
    assert Charge.get().state == "in_use"


def test_while_the_door_opens_nothing_else_can_be_tapped(
    window: Window, yard: Yard, board: Board
) -> None:
    yard.place("1", channel=1)
    yard.place("5", DESK)
    board.awake.clear()
    come_in(window)
    window.tap("手机柜")
    window.see("正在开门…")
    assert window.hand.button("充电桌") is None
    board.awake.set()
    window.see("手机柜 1 开了")


@pytest.fixture
def slow_door(yard: Yard, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """A place whose lock opens only once the test says so."""
    yard.place("1", channel=1)
    locks, now = yard.locks(), threading.Event()
    opened = locks.open

    def open_late(board: int, channel: int) -> LockStatus:
        now.wait(PATIENCE_MS / 1000)
        return opened(board, channel)

    monkeypatch.setattr(locks, "open", open_late)
    return now


def test_whoever_does_not_wait_for_the_door_is_told_where_he_is(
    window: Window, slow_door: threading.Event
) -> None:
    come_in(window)
    window.tap("手机柜")
    window.tap("先忙别的")
    window.see("张师傅，您好")
    window.tap("充电")
    window.see("正在开门…")
    window.tap("返回")
    window.tap("我的")
    window.see("这里记着您的这些")
    slow_door.set()
    window.see("手机柜 1 开了")
    assert Charge.get().state == "in_use"
    window.hand.reach("返回")
    window.see("这里记着您的这些")


def test_a_door_that_opens_takes_no_question_away(
    window: Window, slow_door: threading.Event
) -> None:
    come_in(window)
    window.tap("手机柜")
    window.tap("先忙别的")
    window.tap("我的")
    window.tap("以后不来了，注销")
    window.see("以后真的不来了吗？")
    slow_door.set()
    window.hand.wait_for(lambda: Charge.get().state == "in_use", "the noted opening")
    window.see("以后真的不来了吗？")
    window.tap("不用，返回")
    window.see("这里记着您的这些")


def test_a_silent_lock_is_faulted_and_he_gets_another_place(
    window: Window, yard: Yard, board: Board
) -> None:
    yard.place("1", channel=1)
    yard.place("2", channel=2)
    board.answer = lambda command: b"" if command[1] == 1 else frame(command[1], command[2] & 1)
    come_in(window)
    window.tap("手机柜")
    window.see("手机柜 2 开了")
    assert yard.states() == {"1": "faulted", "2": "in_use"}


def test_a_board_that_was_pulled_out_leaves_him_first_in_the_queue(
    window: Window, yard: Yard, board: Board
) -> None:
    yard.place("1", channel=1)
    board.answer = lambda command: None
    come_in(window)
    window.tap("手机柜")
    window.see("门没打开")
    window.see("您现在排第一个，充1 号")
    assert yard.station.places.places()[0].why == LockStatus.GONE


def test_what_the_lock_did_is_noted_though_he_has_gone(
    window: Window, yard: Yard, board: Board
) -> None:
    yard.place("1", channel=1)
    board.awake.clear()
    come_in(window)
    window.tap("手机柜")
    window.see("正在开门…")
    window.tap("完成")
    other = window.enrol("李四")
    window.scan(other)
    window.see("李师傅，您好")
    board.awake.set()
    window.hand.wait_for(lambda: Charge.get().state == "in_use", "the noted opening")
    assert not window.sees("手机柜 1 开了"), "that is nobody else's business"
    window.tap("充电")
    window.see("您要充什么？")


def test_a_window_closed_while_the_door_opens_leaves_him_his_place(
    window: Window, yard: Yard, board: Board
) -> None:
    yard.place("1", channel=1)
    board.awake.clear()
    come_in(window)
    window.tap("手机柜")
    window.see("正在开门…")
    board.awake.set()
    front = window.program.front
    front.open(front.folder, "zh")
    assert Charge.get().state == "in_use"
    assert ChargeSlot.get().opening == ""


def test_all_taken_asks_gives_a_number_and_the_number_is_called(window: Window, yard: Yard) -> None:
    yard.place("5", DESK)
    yard.take("甲", DESK)
    code = come_in(window)
    window.tap("充电桌")
    window.see("都占满了，要排队吗？")
    window.see("您前面没人；轮到您，大屏会叫号")
    window.tap("排队")
    window.see("您是 充1 号")
    window.tap("充电")
    window.see("您是 充1 号，在等充电桌")
    window.tap("完成")
    yard.finish("甲")
    window.wait(1)
    window.see("充电桌 5 空出来了")
    window.see("请在 12:03 前扫码")
    come_in(window, code)
    window.see("充电桌 5 给您留着")
    window.tap("现在用")
    window.see("充电桌 5 归您用")
    assert yard.states() == {"5": "in_use"}


def test_whoever_says_no_to_the_queue_does_not_wait(window: Window, yard: Yard) -> None:
    yard.place("5", DESK)
    yard.take("甲", DESK)
    come_in(window)
    window.tap("充电桌")
    window.tap("不用，返回")
    assert Charge.select().count() == 1


def test_an_offer_counts_down_and_lapses_under_his_finger(window: Window, yard: Yard) -> None:
    yard.place("5", DESK)
    yard.take("甲", DESK)
    code = window.enrol()
    visit = yard.station.checkin.scan(by(), code).visit
    yard.visits["我"] = visit
    yard.queue("我", DESK)
    yard.finish("甲")
    come_in(window, code)
    window.see("还剩 3:00")
    yard.time.pass_ms(25_000)
    window.see("还剩 2:35")
    area, late = window.area, yard.claim("我")
    for _look in range(5):
        window.program.front.touch()
        yard.time.pass_ms(31_000)
    area.act(late, "usb_desk", "begin")  # his finger was on the button already
    window.see("这一项已经没有了")
    assert yard.states() == {"5": "free"}


def test_longer_open_and_finish(window: Window, yard: Yard) -> None:
    yard.place("1", channel=1)
    locks = yard.locks()
    code = come_in(window)
    window.tap("手机柜")
    window.see("手机柜 1 开了")
    yard.time.pass_ms(50 * MINUTE)
    come_in(window, code)
    window.see("还有 10 分钟")
    window.tap("再充一会儿")
    window.see("还有 60 分钟")
    window.tap("开门")
    window.see("门开了")
    window.tap("充电")
    window.tap("取走，用完了")
    window.see("东西都拿好了吗？")
    assert len(locks.opened) == 3
    assert yard.states() == {"1": "free"}


def test_a_door_that_stays_shut_sends_him_to_the_staff(window: Window, yard: Yard) -> None:
    yard.place("1", channel=1)
    locks = yard.locks()
    code = come_in(window)
    window.tap("手机柜")
    window.see("手机柜 1 开了")
    locks.broken = {(1, 1): LockStatus.SILENT}
    come_in(window, code)
    window.tap("取走，用完了")
    window.see("门没打开")
    window.see("东西还是您的")
    window.tap("知道了")
    window.see("手机柜 1 的门打不开")
    locks.broken = {}
    window.tap("再试一次")
    window.see("东西都拿好了吗？")


def test_when_somebody_waits_he_is_told_and_cannot_stay_longer(window: Window, yard: Yard) -> None:
    yard.place("5", DESK)
    code = come_in(window)
    window.tap("充电桌")
    window.see("充电桌 5 归您用")
    yard.queue("乙", DESK)
    yard.wait(61)
    come_in(window, code)
    window.see("充电桌 5 到时间了")
    window.see("有人在等")
    assert window.hand.button("再充一会儿") is None
    window.tap("充好了")
    window.see("谢谢")


@pytest.mark.parametrize(
    ("policy", "tapped", "said"),
    [
        ("first_come", "充电桌", "充电桌 5 归您用"),
        ("reservation", "充电桌", "充电桌 5 给您占着"),
        ("both", "充电桌", "充电桌 5 归您用"),
        ("both", "先占一个", "充电桌 5 给您占着"),
    ],
)
def test_the_policy_of_the_station_is_what_a_tap_does(
    window: Window, yard: Yard, policy: str, tapped: str, said: str
) -> None:
    window.set(Key.CHARGE_POLICY, policy)
    yard.place("5", DESK)
    come_in(window)
    window.see("空位 1 / 1")
    if policy == "both" and tapped == "充电桌":
        tap_left_half(window, tapped)
    else:
        window.tap(tapped)
    window.see(said)


def test_what_one_has_and_what_else_there_is_stand_on_one_page(window: Window, yard: Yard) -> None:
    yard.place("5", DESK)
    yard.place("11", BAY)
    code = come_in(window)
    window.tap("充电桌")
    window.see("充电桌 5 归您用")
    come_in(window, code)
    window.see("我的充电位")
    window.see("空位 1 / 1")
    window.tap("电瓶柜")
    window.see("电瓶柜 11 归您用")


def test_a_kind_that_is_out_of_order_is_greyed(window: Window, yard: Yard) -> None:
    place = yard.place("5", DESK)
    yard.station.charging_desk.block(by(CONSOLE), place, "broken")  # type: ignore[arg-type]
    come_in(window)
    window.see("现在用不了")
    assert window.hand.button("充电桌") is None


def test_a_station_without_places_has_no_tile_and_no_row(window: Window) -> None:
    window.wait(1)
    assert not window.sees("充电")
    window.scan(window.enrol())
    window.see("喝水·取暖")
    assert not window.sees("充电")


def test_the_attract_screen_names_only_what_can_be_charged_here(window: Window, yard: Yard) -> None:
    yard.place("1", BAY)
    window.wait(1)
    window.see("充电空位 1 / 1")
    assert [row["detail"] for row in window.area.boardRows if "充电" in row["title"]] == ["电瓶"]
    yard.place("2", LOCKER)
    window.wait(1)
    window.see("手机、电瓶")
    assert not window.sees("USB-C")


def test_the_next_person_sees_nothing_of_the_last(window: Window, yard: Yard) -> None:
    yard.place("5", DESK)
    code = come_in(window)
    window.tap("充电桌")
    window.see("充电桌 5 归您用")
    come_in(window, code)
    window.see("充电桌 5 归您用")
    view = window.program.front.view_of(CHARGING)
    window.tap("完成")
    assert (view.property("lines"), view.property("times")) == ([], [])  # type: ignore[attr-defined]
