"""A volunteer at the restock page whose every touch and scan is counted."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF

from kiosk.common.actor import CONSOLE, Role
from tests.kiosk.stock.kit import Stocked, place_in, product_in, stock_up
from tests.support import DAY, PIN, by
from tests.ui.conftest import Window
from ui.tour.hand import FRAMES_MS, live

A_TOUCH = 1_500


class Counter:
    """Each touch and scan takes a second and a half of the volunteer's time."""

    def __init__(self, window: Window, role: Role = Role.VOLUNTEER) -> None:
        self.window = window
        self.badge = window.add(role, "王志愿")
        self.touches = 0
        self._keys: dict[str, QPoint] = {}

    def come(self) -> None:
        """Badge, the board's button, PIN."""
        self.scan(self.badge)
        self._touch()
        self.window.open_page("补货")
        self.window.enter_pin()
        self.touches += len(PIN)
        self.window.see("扫一下盒子")

    def tap(self, name: str) -> None:
        """Touch a button."""
        self._touch()
        self.window.tap(name)

    def type(self, digits: str) -> None:
        """Touch the keys of the number pad; where they are he knows after the first time."""
        for digit in digits:
            self.window.hand.reach(digit)
            if digit not in self._keys:
                key = self.window.hand.button(digit)
                assert key
                self._keys[digit] = key.mapToScene(QPointF(20, 20)).toPoint()
            self._touch()
            self.window.hand.tap_at(self._keys[digit])

    def scan(self, code: str) -> None:
        """Scan a box or a badge; nobody aims while the screen is still changing."""
        self._touch()
        live(FRAMES_MS)
        self.window.scan(code)

    def press(self, words: str) -> None:
        """Touch the button whose name begins so; what was understood stands behind it."""
        self.window.hand.wait_for(lambda: bool(self._named(words)), words)
        self.tap(self._named(words))

    def restock(self, code: str, pieces: str, day: str) -> None:
        """Scan a box, say how many and until when, save."""
        self.scan(code)
        self.window.see("放进去几")
        self.type(pieces)
        self.press("下一步")
        self.window.see("保质期到哪天")
        self.type(day)
        self.press("保存")
        self.window.see("放进去了")

    def _touch(self) -> None:
        self.touches += 1
        self.window.time.pass_ms(A_TOUCH)

    def _named(self, words: str) -> str:
        return next((text for text in self.window.hand.texts() if text.startswith(words)), "")


def known_box(window: Window, name: str, barcode: str, minimum: int = 0) -> str:
    """A product with a barcode that belongs into the kit; answers its number."""
    station = window.station
    product, kit = product_in(station, name), place_in(station)
    station.products.add_barcode(by(CONSOLE), product, barcode)
    if minimum:
        station.products.set_minimum(by(CONSOLE), kit, product, minimum)
    return product


def expired(window: Window, name: str = "碘伏", pieces: int = 6) -> Stocked:
    """Something that was good until yesterday; it is the 24th now."""
    station = window.station
    here = stock_up(station, name, pieces, "2026-11-23", "K 07")
    window.time.pass_ms(DAY)
    window.program.front.tick()
    assert station.clock.today() == "2026-11-24"
    return here
