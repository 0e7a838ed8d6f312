"""Somebody comes for the first time; staff take on a volunteer and confirm the newcomer."""

from __future__ import annotations

from ui.tour.album import ATTRACT, PIN, Album, finish, open_behind_pin
from ui.tour.hand import Hand


def enrol_himself(hand: Hand, album: Album) -> str:
    """Sign up at the first screen; answer the badge as photographed."""
    hand.tap("第一次来？")
    hand.see("您叫什么名字")
    hand.type_pinyin("zhangwei")
    hand.see("张伟")
    album.step("name", "A courier who was never here signs himself up")
    hand.choose("张伟")
    hand.tap("下一步")
    hand.see("哪家公司")
    hand.write("shunfeng", "顺丰")
    hand.tap("下一步")
    hand.tap("不留手机号")
    hand.see("同意吗")
    album.step("consent", "He reads what is kept for how long, and agrees")
    hand.tap("同意，出码")
    badge = hand.photograph()
    album.step("badge", "His badge, to photograph; its code is stored nowhere")
    hand.tap("拍好了")
    return badge


def drink(hand: Hand, album: Album) -> None:
    """Be welcomed, take hot water, go."""
    hand.see("张师傅，您好")
    album.step("welcome", "Checked in and welcomed by name; points come once staff have seen him")
    hand.tap("喝水·取暖")
    hand.tap("热水")
    hand.see("热水")
    album.step("done", "One tap, and it is durable before the tick is shown")
    hand.see("张师傅，您好")
    hand.tap("离站")
    hand.see(ATTRACT)


def take_on_a_volunteer(hand: Hand, album: Album, manager: str) -> str:
    """Add a volunteer who chooses a PIN and photographs the badge; answer the badge."""
    hand.scan(manager)
    hand.see("值班台")
    album.step("board", "A staff badge opens the board: somebody waits to be confirmed")
    hand.tap("工作人员")
    hand.see("请输入密码")
    album.step("pin", "Names want the PIN")
    hand.press_keys(PIN)
    hand.tap("加一个人")
    hand.see("叫什么名字")
    hand.write("wangfang", "王芳")
    hand.tap("下一步")
    hand.see("来做什么")
    album.step("role", "The manager takes on a volunteer")
    hand.tap("志愿者")
    hand.see("自己输")
    hand.press_keys(PIN)
    hand.see("再输一遍")
    hand.press_keys(PIN)
    hand.see("请用手机拍下这张码")
    volunteer = hand.photograph()
    hand.tap("拍好了")
    hand.see("王芳")
    finish(hand)
    return volunteer


def confirm(hand: Hand, album: Album, manager: str) -> None:
    """See the newcomer in person and say so; go home."""
    open_behind_pin(hand, manager, "1 人等着确认")
    hand.see("待确认 1")
    hand.tap("张**")
    hand.see("见过本人，确认")
    album.step("newcomer", "Whoever signed himself up is confirmed by staff who have seen him")
    hand.tap("见过本人，确认")
    hand.see("正常")
    finish(hand)
