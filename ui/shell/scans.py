"""What a scan means, on every screen (product rule 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kiosk.checkin.service import Arrival
from kiosk.common.actor import KIOSK, Call
from kiosk.common.errors import Reason
from kiosk.common.ids import new_number
from kiosk.registry.badges import BadgeRow
from kiosk.registry.rules import Holder
from kiosk.staff.service import StaffRow
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
    if kiosk.help_desk and kiosk.help_desk.is_open and _ends_alarm(text, kiosk):
        return
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


def _ends_alarm(text: str, kiosk: KioskViewModel) -> bool:
    """A staff badge acknowledges whatever screen is shown; what is being typed is not lost."""
    badge = kiosk.station.badges.read(text)
    desk = kiosk.help_desk
    if desk is None or badge is None or badge.kind is not Holder.STAFF:
        return False
    staff = _enter(badge, kiosk)
    if staff is None:
        return True
    denial = desk.acknowledge(staff.actor)
    if denial:
        kiosk.show_denial(denial)
        return True
    busy = kiosk.screen.scan is Meaning.FINISH_FIRST
    if not busy and kiosk.session.staff != staff:
        kiosk.begin(Session(badge.number, staff=staff), BOARD)
    kiosk.show_done(
        QCoreApplication.translate("Scans", "Thank you for coming"),
        QCoreApplication.translate("Scans", "The alarm is over"),
        stay=busy,
    )
    return True


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
    staff = _enter(badge, kiosk)
    if staff is None:
        return
    if kiosk.session.staff and kiosk.session.staff.number == staff.number:
        kiosk.touch()
    else:
        kiosk.begin(Session(badge.number, staff=staff), BOARD)


def _enter(badge: BadgeRow, kiosk: KioskViewModel) -> StaffRow | None:
    """Answer whose staff badge this is; a *no* is shown."""
    call = Call(KIOSK, new_number())
    entered = attempt(lambda: kiosk.station.staff.enter(call, badge.number))
    if isinstance(entered, Denial):
        kiosk.show_denial(entered)
        return None
    return kiosk.station.staff.find(entered.staff)
