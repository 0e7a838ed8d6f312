"""The guided tour, step by step: from an empty machine to a cup of hot water and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ui.tour.hand import Hand

PIN = "135790"
DUTY_PHONE = "01065120000"


@dataclass
class Album:
    """Takes one picture per step and prints one line about it."""

    hand: Hand
    folder: Path
    say: Callable[[str], None]
    taken: int = 0

    def step(self, name: str, line: str) -> Path:
        """Keep what the window shows now."""
        self.taken += 1
        file = self.folder / f"{self.taken:02d}-{name}.png"
        self.hand.picture(file)
        self.say(f"{self.taken:2d}  {line}")
        return file


def play(hand: Hand, album: Album) -> None:
    """Live one morning of a new station.

    Raises:
        Lost: something that should have come did not.
    """
    manager = set_up(hand, album)
    courier = enrol(hand, album, manager)
    drink(hand, album, courier)
    call_for_help(hand, album, courier, manager)


def set_up(hand: Hand, album: Album) -> str:
    """Answer the wizard; answer the manager's badge as photographed from the screen."""
    hand.see("设置本站")
    album.step("choice", "A machine without a station: set it up, or try the demo")
    hand.tap("设置本站")
    hand.tap("下一步")
    hand.see("本站叫什么名字")
    hand.tap("下一步")
    hand.see("我们在哪儿")
    hand.write("jianguomen", "建国门")
    album.step("address", "The wizard asks one question per screen, with a Pinyin keyboard")
    hand.tap("下一步")
    hand.tap("跳过")
    hand.see("电话")
    hand.press_keys(DUTY_PHONE)
    for question in ("几点开门", "几点睡觉", "管理员"):
        hand.tap("下一步")
        hand.see(question)
    hand.tap("下一步")
    return take_codes(hand, album)


def take_codes(hand: Hand, album: Album) -> str:
    """Choose the PIN, photograph both codes, give the recovery code back."""
    hand.press_keys(PIN)
    hand.see("再")
    hand.press_keys(PIN)
    hand.see("管理员的码")
    manager = hand.photograph()
    album.step("manager-badge", "The manager photographs his badge")
    hand.tap("下一步")
    hand.see("恢复码")
    recovery = hand.photograph()
    album.step("recovery", "The recovery code is shown once")
    hand.tap("下一步")
    hand.scan(recovery)
    hand.see("您好，请出示二维码")
    album.step("attract", "Given back, and the station is open")
    return manager


def enrol(hand: Hand, album: Album, manager: str) -> str:
    """Enrol a courier on the staff page; answer his badge as photographed."""
    hand.scan(manager)
    hand.tap("上岗")
    hand.see("下岗")
    album.step("board", "A staff badge opens the board; the manager goes on duty")
    hand.tap("人员")
    hand.see("请输入密码")
    album.step("pin", "Names want the PIN")
    hand.press_keys(PIN)
    hand.tap("登记新人")
    hand.see("叫什么名字")
    hand.write("zhangwei", "张伟")
    hand.tap("下一步")
    hand.see("哪家公司")
    hand.write("shunfeng", "顺丰")
    hand.tap("下一步")
    hand.tap("不留手机号")
    hand.see("同意吗")
    album.step("consent", "A courier reads what is kept, and agrees")
    hand.tap("本人同意，出码")
    courier = hand.photograph()
    album.step("badge", "His badge, to photograph; its code is stored nowhere")
    hand.tap("拍好了")
    hand.tap("完成")
    hand.see("您好，请出示二维码")
    return courier


def drink(hand: Hand, album: Album, courier: str) -> None:
    """Scan, be welcomed, take hot water."""
    hand.scan(courier)
    hand.see("张师傅，您好")
    album.step("welcome", "Scanned: welcomed by name, checked in, points booked")
    hand.tap("喝水·取暖")
    hand.tap("热水")
    hand.see("热水")
    album.step("done", "One tap, and it is durable before the tick is shown")
    hand.see("张师傅，您好")


def call_for_help(hand: Hand, album: Album, courier: str, manager: str) -> None:
    """Call for help; a staff badge answers; the courier goes."""
    hand.tap("求助")
    hand.see("要叫值班人员吗")
    album.step("ask", "Help asks once")
    hand.tap("好")
    hand.see("正在叫值班人员")
    album.step("alarm", "The alarm takes the screen until a staff badge comes")
    hand.scan(manager)
    hand.see("值班台")
    album.step("acknowledged", "Acknowledged: the board opens")
    hand.tap("完成")
    hand.scan(courier)
    hand.tap("急救")
    hand.see("120")
    album.step("first-aid", "First aid, one tap from everywhere, no badge")
    hand.tap("烫伤、烧伤")
    hand.see("马上用凉水冲")
    album.step("guide", "A guide: one action a page, and nobody's name")
    hand.tap("返回")
    hand.tap("返回")
    hand.tap("离站")
    hand.see("您好，请出示二维码")
    album.step("gone", "Ride safely")
