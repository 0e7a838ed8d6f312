"""The album of the tour: one picture per step, one line about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ui.tour.hand import Hand

PIN = "135790"
LOOKED_MS = 2_000  # nobody looks and taps within a moment; two taps in one count as one
ATTRACT = "您好，请出示二维码"


@dataclass
class Album:
    """Takes one picture per step and prints one line about it."""

    hand: Hand
    folder: Path
    say: Callable[[str], None]
    pass_ms: Callable[[int], None]
    taken: int = 0

    def step(self, name: str, line: str) -> Path:
        """Keep what the window shows now."""
        self.taken += 1
        file = self.folder / f"{self.taken:02d}-{name}.png"
        self.hand.picture(file)
        self.say(f"{self.taken:2d}  {line}")
        self.pass_ms(LOOKED_MS)
        return file

    def turn(self, button: str = "下一步") -> None:
        """Read a page of the wizard, then tap what leads on."""
        self.pass_ms(LOOKED_MS)
        self.hand.tap(button)


def finish(hand: Hand) -> None:
    """Leave the kiosk to the next person."""
    hand.tap("完成")
    hand.see(ATTRACT)


def open_behind_pin(hand: Hand, badge: str, page: str) -> None:
    """Scan a staff badge and open a page of the board that wants the PIN."""
    hand.scan(badge)
    hand.tap(page)
    hand.see("请输入密码")
    hand.press_keys(PIN)
