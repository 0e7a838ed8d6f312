"""Writes the same unusual word by word twice, then tells whether the keyboard has learnt it.

Arguments: the folder, and ``as_is`` or ``careless`` (a field that does not call itself sensitive).
A program of its own: Qt must know its input method before it starts.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.support import FakeTime
from ui.app import prepare_environment
from ui.program import Program
from ui.qt.taps import DOUBLE_TAP_MS
from ui.tour.hand import Hand, shown_items

PINYIN, WORDS = "zhuangzhengwei", "装正为"


def main(folder: str, manner: str) -> None:
    """Print yes or no."""
    prepare_environment()
    app = QGuiApplication(["learner"])
    time = FakeTime()
    program = Program(app, Path(folder), windowed=True, language="zh", source=time)
    hand = Hand(program.window)
    for tap in ("设置本站", "下一步", "下一步"):
        time.pass_ms(DOUBLE_TAP_MS)
        hand.tap(tap)
    hand.see("我们在哪儿")
    if manner == "careless":
        for item in shown_items(program.window.contentItem()):
            if item.inherits("QQuickTextInput"):
                item.setProperty("inputMethodHints", Qt.InputMethodHint.ImhNone)
    for _ in range(2):
        hand.write(PINYIN, WORDS[0])
        hand.write("", WORDS[1])
        hand.write("", WORDS[2])
    hand.type_pinyin(PINYIN)
    hand.see("装")
    print("yes" if hand.sees(WORDS) and WORDS in hand.texts() else "no")
    program.close()
    del program


if __name__ == "__main__":
    main(*sys.argv[1:])
