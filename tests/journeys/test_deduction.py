"""A deduction from the first word to the last: proposed, approved, appealed, decided, read back."""

from __future__ import annotations

from kiosk.common.actor import Role
from tests.journeys.conftest import Lounge
from tests.ui.conftest import Window


def test_a_deduction_an_appeal_and_the_decision_read_back(lounge: Lounge) -> None:
    window = Window(lounge.program, lounge.hand, lounge.time, lounge.grounds)
    station, code = window.station, window.enrol("张三丰")
    first, second, third = (window.add(Role.STAFF, name) for name in ("王芳", "赵敏", "钱多"))
    propose(window, first, second, code)
    window.scan(code)
    window.tap("要扣您 1 分，请看“我的积分”")
    window.tap("返回")
    window.tap("我的积分")
    window.see("堵了通道")
    window.see("车停在通道上")
    window.tap("不对，我要申诉")
    window.see("申诉收到了")
    window.hand.wait_for(lambda: window.hand.button("完成") is not None, "the page again")
    window.tap("完成")
    decide(window, second, third)
    window.scan(code)
    window.tap("申诉有结果了：不扣")
    window.see("给您的消息")
    assert station.journal.verify().sound
    assert station.points_views.audit().is_sound
    row = station.registry.by_number(station.badges.read(code).holder)
    assert row
    assert station.points.balance(row.id) == 2


def propose(window: Window, first: str, second: str, code: str) -> None:
    """One of the staff takes a point, a colleague beside him says yes."""
    window.scan(first)
    window.see("值班台")
    window.tap("人员")
    window.enter_pin()
    window.scan(code)
    window.tap("积分：加分、扣分")
    window.tap("扣分")
    window.tap("5")
    for _tap in range(4):
        window.tap("正好几分：减一")
    window.tap("继续")
    window.tap("堵了通道")
    window.tap("监控拍到的")
    window.type_text("车停在通道上")
    window.tap("继续，要另一位一起")
    window.scan(second)
    window.see("请另一位输密码")
    window.tap_digits("135790")
    window.see("记下了")
    window.hand.wait_for(lambda: window.hand.button("完成") is not None, "the page again")
    window.tap("完成")


def decide(window: Window, second: str, third: str) -> None:
    """Who approved it may not; a third one finds that he is right."""
    for badge in (second, third):
        window.scan(badge)
        window.see("值班台")
        window.open_page("积分")
        window.enter_pin()
        window.tap("他有理，不扣")
        if badge == second:
            window.see("这件事要别人来定")
            window.tap("知道了")
        else:
            window.hand.wait_for(lambda: not window.sees("他申诉了"), "nothing left")
        window.tap("完成")
