"""Somebody who comes for the first time and types on the real keyboard; a program of its own.

Qt must know its input method before it starts, so this cannot run in the process of the tests.
Prints one JSON object: what his taps led to, what staff find by pinyin that is not even a word yet,
and what can be read of a name once somebody walked away from it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication

from tests.support import FakeTime, Grounds, enrol
from tests.ui.conftest import Window
from tests.ui.shell.test_privacy import found
from ui.app import prepare_environment
from ui.program import Program
from ui.tour.hand import Hand

PHONE = "13812341234"


class CountingHand(Hand):
    """Counts its taps."""

    taps = 0

    def tap_at(self, point: QPoint) -> None:
        self.taps += 1
        super().tap_at(point)

    def of(self, action: Callable[[], None]) -> int:
        before = self.taps
        action()
        return self.taps - before


def sign_up(window: Window, hand: CountingHand) -> dict[str, object]:
    """Go from the attract screen to one's own tiles."""
    taps = hand.of(lambda: window.tap("第一次来？"))
    window.see("您叫什么名字")
    typed = hand.of(lambda: hand.write("zhangwei", "张伟"))
    taps += hand.of(lambda: window.tap("下一步"))
    taps += hand.of(lambda: window.tap("顺丰"))
    typed += hand.of(lambda: window.tap_digits(PHONE))
    taps += hand.of(lambda: window.tap("下一步"))
    taps += hand.of(lambda: window.tap("同意，出码"))
    taps += hand.of(lambda: window.tap("拍好了"))
    window.see("张师傅，您好")
    [row] = window.station.enrolment.pending()
    window.tap("完成")
    window.see("您好，请出示二维码")
    return {"taps": taps, "typed": typed, "signed_up": [row.name, row.company, row.phone]}


def walk_away(window: Window, hand: CountingHand, chosen: bool) -> list[str]:
    """Answer what is left of a name that was typed, or only begun, once the time is up."""
    window.tap("第一次来？")
    window.see("您叫什么名字")
    if chosen:
        hand.write("liming", "李明")
    else:
        hand.type_pinyin("liming")
        window.see("李明")
    hand.wait_for(lambda: bool(found(window, "李明")), "the name: the crawler can find it")
    window.wait(65)
    window.see("您好，请出示二维码")
    return found(window, "李明", "liming", "li'ming", "li ming")


def look_for(window: Window, hand: CountingHand) -> dict[str, object]:
    """Let staff look somebody up while the pinyin is still being composed, then by digits."""
    window.open_board()
    window.tap("人员")
    window.enter_pin()
    window.see("李**")
    window.type_text("")
    hand.type_pinyin("zw")
    hand.wait_for(lambda: not window.sees("李**"), "the list without the others")
    by_letters = window.sees("张**")
    window.tap("打数字")
    hand.type_pinyin("5678")
    hand.wait_for(lambda: window.sees("李**"), "whose phone ends so")
    return {"by_letters": by_letters, "by_digits": not window.sees("张**")}


def main(folder: str) -> int:
    """Live these scenes and say how they went."""
    prepare_environment()
    app = QGuiApplication(["newcomer"])
    time = FakeTime()
    grounds = Grounds(Path(folder), time)
    grounds.found()
    program = Program(app, grounds.folder, windowed=True, source=time)
    theme = program.engine.singletonInstance("ui.theme", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("calm", True)
    hand = CountingHand(program.window)
    window = Window(program, hand, time, grounds)
    enrol(window.station, "李四", "顺丰", "13900005678")
    about: dict[str, object] = sign_up(window, hand)
    about["left"] = [walk_away(window, hand, chosen) for chosen in (True, False)]
    about |= look_for(window, hand)
    program.close()
    del program
    json.dump(about, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
