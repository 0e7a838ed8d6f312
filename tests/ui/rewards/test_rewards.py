"""Redeeming at the screen: what it costs, the PIN, the slip, and giving it back."""

from __future__ import annotations

import base64
from dataclasses import replace
from io import BytesIO

import pytest
import zxingcpp
from PIL import Image

from kiosk.common import codes
from kiosk.common.actor import Role
from kiosk.rewards.models import Redemption
from kiosk.rewards.rules import Terms
from tests.kiosk.rewards.house import BOTTLE, PIN, QUICK, choose_pin, come, left, reward
from tests.support import MINUTE, add_staff, by, of
from tests.ui.conftest import Window

DEAR = replace(BOTTLE, name="头盔", points=60)


@pytest.fixture
def badge(window: Window) -> str:
    """A courier with a hundred points, who has left again."""
    window.station.courier_pins.hasher = QUICK
    code = window.enrol()
    visit = come(window.station, 100, code)
    window.station.checkin.leave(of(visit), visit)
    return code


def open_rewards(window: Window, badge: str) -> None:
    window.scan(badge)
    window.tap("兑换")
    window.see("您有 100 分")


def states() -> list[str]:
    return [state for (state,) in Redemption.select(Redemption.state).tuples()]


def code_shown(window: Window) -> str:
    """What a phone reads off the slip on the screen."""
    url = str(window.area.property("picture"))
    picture = Image.open(BytesIO(base64.b64decode(url.partition(",")[2])))
    return zxingcpp.read_barcodes(picture)[0].text


def test_where_there_is_nothing_to_have_there_is_no_tile(window: Window, badge: str) -> None:
    window.scan(badge)
    window.see("师傅，您好")
    assert window.hand.button("兑换") is None


def test_he_sees_what_he_lacks(window: Window, badge: str) -> None:
    reward(window.station, Terms("电动车", 900))
    reward(window.station, Terms("手套", 20), pieces=0)
    open_rewards(window, badge)
    window.see("还差 800 分")
    window.see("发完了")


def test_a_small_one_is_reserved_with_one_yes_and_its_slip_is_shown(
    window: Window, badge: str
) -> None:
    number = reward(window.station)
    open_rewards(window, badge)
    window.tap("保温杯")
    window.see("花 30 分换这个？")
    assert states() == []
    window.tap("换")
    window.see("拍下来")
    code = code_shown(window)
    assert codes.parse(code) == codes.Code(codes.Prefix.SLIP, code)
    assert left(window.station, number) == 2
    window.time.pass_ms(2000)
    window.hand.wait_for(lambda: window.hand.button("拍好了") is not None, "the button")
    window.area.close()
    window.see("您有 70 分")
    window.see("留到 11-30 12:00")


def test_a_no_spends_nothing(window: Window, badge: str) -> None:
    reward(window.station)
    open_rewards(window, badge)
    window.tap("保温杯")
    window.tap("不用，返回")
    window.see("您有 100 分")
    assert states() == []


def test_from_fifty_points_on_he_chooses_a_pin_first(window: Window, badge: str) -> None:
    reward(window.station, DEAR)
    open_rewards(window, badge)
    window.tap("头盔")
    window.see("设一个密码")
    window.tap_digits(PIN)
    window.see("再输一遍")
    window.enter_pin(PIN)
    window.see("花 60 分换这个？")
    window.tap("换")
    window.see("拍下来")
    assert states() == ["reserved"]


def test_the_next_time_he_is_asked_for_it(window: Window, badge: str) -> None:
    visit = window.station.checkin.scan(by(), badge).visit
    choose_pin(window.station, visit)
    window.time.pass_ms(2 * MINUTE)
    reward(window.station, DEAR)
    open_rewards(window, badge)
    window.tap("头盔")
    window.enter_pin("713904")
    window.see("密码不对")
    window.tap("知道了")
    window.enter_pin(PIN)
    window.tap("换")
    window.see("拍下来")


def test_the_way_back_from_the_pin_redeems_nothing(window: Window, badge: str) -> None:
    reward(window.station, DEAR)
    open_rewards(window, badge)
    window.tap("头盔")
    window.tap_digits("40")
    window.tap("返回")
    window.see("您有 100 分")
    assert states() == []


def test_another_badge_waits_until_the_pin_is_done(window: Window, badge: str) -> None:
    reward(window.station, DEAR)
    open_rewards(window, badge)
    window.tap("头盔")
    window.scan(window.enrol("李四"))
    window.see("请先办完这一步")


def test_it_is_given_back_with_one_yes(window: Window, badge: str) -> None:
    number = reward(window.station)
    open_rewards(window, badge)
    window.tap("保温杯")
    window.tap("换")
    window.see("拍下来")
    window.area.close()
    window.tap("不要了")
    window.tap("退回积分")
    window.see("退好了")
    window.see("您有 100 分")
    assert (states(), left(window.station, number)) == (["cancelled"], 3)


def test_the_slip_is_shown_again_and_the_old_picture_is_void(window: Window, badge: str) -> None:
    reward(window.station)
    open_rewards(window, badge)
    window.tap("保温杯")
    window.tap("换")
    window.see("拍下来")
    old = code_shown(window)
    window.area.close()
    window.tap("出示兑换码")
    window.see("拍下来")
    new = code_shown(window)
    assert old != new
    window.area.close()
    window.scan(old)
    window.see("这是给工作人员扫的")
    window.tap("知道了")
    window.scan(window.add(Role.VOLUNTEER))
    window.see("值班台")
    window.scan(old)
    window.see("这张兑换码是旧的")
    window.tap("知道了")
    window.scan(new)
    window.see("给他吧")
    assert states() == ["handed_over"]


def test_the_next_person_sees_no_slip_of_the_last(window: Window, badge: str) -> None:
    reward(window.station)
    open_rewards(window, badge)
    window.tap("保温杯")
    window.tap("换")
    window.see("拍下来")
    code = code_shown(window)
    window.scan(window.enrol("李四"))
    window.see("李师傅，您好")
    for view in window.program.front.views.made.values():
        assert code not in str(vars(view))
        assert "保温杯" not in str(getattr(view, "_row", ""))


def test_without_his_badge_everything_is_grey(window: Window, badge: str) -> None:
    reward(window.station)
    staff = add_staff(window.station, Role.STAFF)
    courier = window.station.badges.read(badge).holder
    window.program.front.let_in(
        lambda call: window.station.checkin.vouch(by(staff), courier), "", vouched=True
    )
    window.tap("兑换")
    window.see("先扫您自己的码")
    window.scan(badge)
    window.program.front.tick()
    window.see("还有 3 份")
