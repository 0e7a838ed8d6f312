"""A thermos for points, from the tap to the hand, and back on the shelf."""

from __future__ import annotations

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage

from kiosk.common.actor import Role
from kiosk.journal.models import Entry
from kiosk.rewards.rules import Terms
from tests.journeys.conftest import Lounge
from tests.kiosk.rewards.house import come, left, reward
from tests.support import DAY, of
from tests.ui.conftest import Window

ATTRACT = "您好，请出示二维码"
PIN = "402913"


@pytest.fixture
def window(lounge: Lounge) -> Window:
    """The lounge, with what a window's hand can do besides."""
    return Window(lounge.program, lounge.hand, lounge.time, lounge.grounds)


@pytest.fixture
def badge(window: Window) -> str:
    """A courier who has saved a hundred points and is not here."""
    code = window.enrol()
    visit = come(window.station, 100, code)
    window.station.checkin.leave(of(visit), visit)
    return code


def photograph(window: Window) -> str:
    """What a phone reads off the whole screen; then 拍好了."""
    window.see("拍下来，给工作人员扫")
    found: list[str] = []

    def reads() -> bool:
        shot = window.program.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
        size = (shot.width(), shot.height())
        picture = Image.frombytes(
            "L", size, bytes(shot.constBits()), "raw", "L", shot.bytesPerLine(), 1
        )
        found[:] = [code.text for code in zxingcpp.read_barcodes(picture)]
        return bool(found)

    window.hand.wait_for(reads, "a code a phone can read")
    window.area.close()
    return found[0]


def redeem(window: Window, badge: str) -> str:
    """Scan, choose a PIN, spend sixty points, photograph the slip, finish."""
    window.scan(badge)
    window.tap("兑换")
    window.tap("保温杯")
    window.see("设一个密码")
    window.tap_digits(PIN)
    window.see("再输一遍")
    window.enter_pin(PIN)
    window.tap("换")
    code = photograph(window)
    window.see("您有 40 分")
    window.tap("完成")
    window.see(ATTRACT)
    return code


def test_redeemed_handed_over_and_brought_back(window: Window, badge: str) -> None:
    number = reward(window.station, Terms("保温杯", 60), pieces=2)
    code = redeem(window, badge)
    window.scan(window.add(Role.VOLUNTEER, "王志愿"))
    window.see("有 1 份兑换等着领")
    window.scan(code)
    window.see("给他吧，已经记上了")
    window.scan(window.add(Role.STAFF, "李工"))
    window.open_page("兑换")
    window.enter_pin()
    window.see("已领走")
    window.time.pass_ms(1000)
    window.tap("收回")
    window.tap("退回积分")
    window.hand.wait_for(lambda: not window.sees("已领走"), "nothing handed over")
    window.tap("完成")
    window.scan(badge)
    window.see("保温杯收回了，积分退回了")
    window.tap("兑换")
    window.see("您有 100 分")
    assert left(window.station, number) == 2
    verbs = Entry.select(Entry.verb).where(Entry.verb.startswith("redemption."))
    assert [verb for (verb,) in verbs.order_by(Entry.seq).tuples()] == [
        "redemption.reserve", "redemption.slip", "redemption.hand_over", "redemption.roll_back",
    ]  # fmt: skip
    assert window.station.journal.verify().sound


def test_nobody_fetches_it_and_he_is_told_before_and_after(window: Window, badge: str) -> None:
    number = reward(window.station, Terms("保温杯", 60), pieces=2)
    code = redeem(window, badge)
    window.time.pass_ms(6 * DAY)
    window.program.front.tick()
    window.scan(badge)
    window.see("保温杯给您留到 11-30，来领吧")
    window.tap("离站")
    window.time.pass_ms(2 * DAY)
    window.program.front.tick()
    window.scan(badge)
    window.see("保温杯没来领，积分退回了")
    window.tap("完成")
    window.scan(window.add(Role.VOLUNTEER))
    window.see("值班台")
    window.scan(code)
    window.see("这份已经不在了")
    assert left(window.station, number) == 2
