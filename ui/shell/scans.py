"""What a scan means, on every screen (product rule 10).

Under an alarm or first aid it means what it means on the screen below, but the page of whoever
scanned is never uncovered by the next one who taps there: the session that began unseen ends with
what lay over it, and says so at once. A staff badge ends the alarm first.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kiosk.checkin.service import Arrival
from kiosk.common.actor import KIOSK, Call
from kiosk.common.errors import Reason
from kiosk.common.ids import new_number
from kiosk.registry.badges import BadgeRow
from kiosk.registry.rules import Holder
from kiosk.rewards.slips import is_slip
from kiosk.staff.service import StaffRow
from ui.lending.scanning import take_item
from ui.qt.attempt import Denial, No, attempt, denial
from ui.shell.screens import Meaning, Screen
from ui.shell.session import Session
from ui.shell.shell import CheckIn
from ui.staff.screens import BOARD
from ui.tiles.screens import TILES

if TYPE_CHECKING:
    from ui.shell.front import Front


def understand(text: str, front: Front) -> None:
    """Do what the scan of ``text`` means on the screen shown now."""
    screen = front.screen
    view: Any = front.view_of(screen)
    if front.help_desk and front.help_desk.is_open and _ends_alarm(text, front):
        return
    if hasattr(view, "take_scan") and view.take_scan(text):
        return
    if screen.scan is Meaning.FINISH_FIRST or not front.has_station:
        front.show_denial(denial(Reason.FINISH_FIRST, {}))
        return
    if _is_no_badge(text, front):
        return
    badge = attempt(lambda: front.station.checkin.badge_of(text))
    if isinstance(badge, Denial):
        front.show_denial(badge)
    elif badge.kind is Holder.STAFF:
        _staff(badge, front)
    elif not (_has_scan_box(screen, front) and view.take_badge(badge)):
        _courier(badge, front)


def _is_no_badge(text: str, front: Front) -> bool:
    """A slip is taken where staff stand, on the board; a thing is borrowed, or comes back."""
    if is_slip(text):
        front.show_denial(denial(Reason.SLIP_FOR_STAFF, {}))
        return True
    return not front.is_covered and take_item(text, front)


def _has_scan_box(screen: Screen, front: Front) -> bool:
    """Tell whether staff look somebody up here; a board left alone serves whoever scans next."""
    return screen.scan is Meaning.SCAN_BOX and front.session.signed_in


def let_in(front: Front, check_in: CheckIn, badge: str, vouched: bool) -> None:
    """Check somebody in without a scan of his; see ``Shell.let_in``."""
    calls: list[Call] = []

    def run(call: Call) -> Arrival:
        calls[:] = [call]
        return check_in(call)

    def welcome(arrival: Arrival) -> None:
        session = Session(badge, arrival, calls[0].request_id, vouched=vouched)
        front.begin(session, TILES)

    front.attempt(run, then=welcome)


def _ends_alarm(text: str, front: Front) -> bool:
    """A staff badge acknowledges whatever screen is shown; what is being typed is not lost."""
    badge = attempt(lambda: front.station.badges.read(text))
    desk = front.help_desk
    if desk is None or isinstance(badge, Denial) or badge.kind is not Holder.STAFF:
        return False
    staff = _enter(badge, front)
    if staff is None:
        return True
    no = desk.acknowledge(staff.actor)
    if no:
        front.show_denial(no)
        return True
    busy = front.screen.scan is Meaning.FINISH_FIRST
    if not busy and front.session.staff != staff:
        front.begin(Session(badge.number, staff=staff), BOARD)
    front.show_done(
        QCoreApplication.translate("Scans", "Thank you for coming"),
        QCoreApplication.translate("Scans", "The alarm is over"),
        stay=busy,
    )
    return True


def _courier(badge: BadgeRow, front: Front) -> None:
    call = Call(KIOSK, new_number())
    arrival = attempt(lambda: front.station.checkin.arrive(call, badge.number))
    if isinstance(arrival, Denial):
        if front.session.arrival and front.session.badge != badge.number:
            front.finish()  # somebody else stands here: he must not find the last one's tiles
        front.show_denial(arrival)
    elif _same_visit(arrival, front):
        front.session = replace(front.session, badge=badge.number, vouched=False)
        front.touch()
        _say_if_unseen(front)
    else:
        front.begin(Session(badge.number, arrival, call.request_id), TILES)
        _say_if_unseen(front)


def _say_if_unseen(front: Front) -> None:
    if not front.session.unseen:
        return
    if front.session.staff:
        title = QCoreApplication.translate("Scans", "Your badge was read")
    else:
        title = QCoreApplication.translate("Scans", "You are checked in")
    advice = QCoreApplication.translate("Scans", "Scan again once this page is closed")
    front.show_done(title, advice, stay=True)


def _same_visit(arrival: Arrival, front: Front) -> bool:
    here = front.session.arrival
    return here is not None and here.visit == arrival.visit


def _staff(badge: BadgeRow, front: Front) -> None:
    staff = _enter(badge, front)
    if staff is None:
        return
    if front.session.staff and front.session.staff.number == staff.number:
        front.touch()
    else:
        front.begin(Session(badge.number, staff=staff), BOARD)
        front.resume()
    _say_if_unseen(front)


def _enter(badge: BadgeRow, front: Front) -> StaffRow | None:
    """Answer whose staff badge this is; a *no* is shown."""
    call = Call(KIOSK, new_number())
    entered = attempt(lambda: front.station.staff.enter(call, badge.number))
    if not isinstance(entered, Denial):
        return front.station.staff.find(entered.staff)
    front.show_denial(entered)
    if entered.kind is not No.NOT_SAVED:
        return None
    return front.station.staff.recognise(badge.number)  # who could mend the disk is let in
