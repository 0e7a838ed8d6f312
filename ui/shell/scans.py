"""What a scan means, on every screen (product rule 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.checkin.service import Arrival
from kiosk.common.actor import KIOSK, Call
from kiosk.common.errors import Reason
from kiosk.common.ids import new_number
from kiosk.registry.badges import BadgeRow
from kiosk.registry.rules import Holder
from kiosk.staff.service import Entered
from ui.qt.attempt import Denial, No, attempt
from ui.qt.words import words
from ui.shell.screens import Meaning
from ui.shell.session import Session
from ui.staff.screens import BOARD
from ui.tiles.screens import TILES

if TYPE_CHECKING:
    from ui.shell.view_model import KioskViewModel


def understand(text: str, kiosk: KioskViewModel) -> None:
    """Do what the scan of ``text`` means on the screen shown now."""
    screen = kiosk.screen
    view: Any = kiosk.view_of(screen)
    if hasattr(view, "take_scan") and view.take_scan(text):
        return
    if screen.scan is Meaning.FINISH_FIRST:
        kiosk.show_denial(Denial(No.REFUSED, *words(Reason.FINISH_FIRST, {}), Reason.FINISH_FIRST))
        return
    badge = attempt(lambda: kiosk.station.checkin.badge_of(text))
    if isinstance(badge, Denial):
        kiosk.show_denial(badge)
    elif badge.kind is Holder.STAFF:
        _staff(badge, kiosk)
    elif not (screen.scan is Meaning.SCAN_BOX and view.take_badge(badge)):
        _courier(badge, kiosk)


def _courier(badge: BadgeRow, kiosk: KioskViewModel) -> None:
    call = Call(KIOSK, new_number())
    arrival = attempt(lambda: kiosk.station.checkin.arrive(call, badge.number))
    if isinstance(arrival, Denial):
        kiosk.show_denial(arrival)
    elif _same_visit(arrival, kiosk):
        kiosk.touch()
    else:
        kiosk.begin(Session(badge.number, arrival, call.request_id), TILES)


def _same_visit(arrival: Arrival, kiosk: KioskViewModel) -> bool:
    here = kiosk.session.arrival
    return here is not None and here.visit == arrival.visit


def _staff(badge: BadgeRow, kiosk: KioskViewModel) -> None:
    call = Call(KIOSK, new_number())
    entered = attempt(lambda: kiosk.station.staff.enter(call, badge.number))
    if isinstance(entered, Denial):
        kiosk.show_denial(entered)
    elif kiosk.session.staff and kiosk.session.staff.number == entered.staff:
        kiosk.touch()
    else:
        _open_board(badge, entered, kiosk)


def _open_board(badge: BadgeRow, entered: Entered, kiosk: KioskViewModel) -> None:
    row = kiosk.station.staff.find(entered.staff)
    if row is None:
        return
    desk = kiosk.help_desk
    if desk and desk.is_open:
        denial = desk.acknowledge(row.actor)
        if denial:
            kiosk.show_denial(denial)
    kiosk.begin(Session(badge.number, staff=row), BOARD)
