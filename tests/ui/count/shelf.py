"""A kit to count in front of the window, and the people who count it."""

from __future__ import annotations

from kiosk.common.actor import CONSOLE, Role
from kiosk.station import Station
from tests.kiosk.stock.kit import Stocked, stock_up
from tests.support import add_staff, by
from tests.ui.conftest import Window
from ui.count.counts import COUNTS


def stock_the_kit(station: Station) -> list[Stocked]:
    """Plasters, gauze and bandages, ten each."""
    return [stock_up(station, name, quantity=10) for name in ("创可贴", "纱布", "绷带")]


def open_counts(window: Window, badge: str) -> None:
    """Scan a badge of the staff and open the page of counts with the PIN."""
    window.scan(badge)
    window.open_page("清点")
    window.enter_pin()
    window.hand.wait_for(lambda: window.program.front.screen is COUNTS, "the page of counts")


def note(window: Window, digits: str) -> None:
    """Type a number and keep it."""
    window.tap_digits(digits)
    window.tap("记下")


def leave(window: Window) -> None:
    """End the session; the next person finds the first screen."""
    window.tap("完成")
    window.see("您好，请出示二维码")


def far_off(station: Station, here: Stocked, counted: int, people: int = 1) -> None:
    """Let so many people find a number far off, at the console's back."""
    opened = station.counts.start(by(CONSOLE), here.place)
    for _person in range(people):
        volunteer = add_staff(station, Role.VOLUNTEER)
        station.counts.enter(by(volunteer), opened.count, here.product, counted)
