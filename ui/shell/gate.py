"""Which screens want a permission and a PIN: asked in one place, so no page can forget it."""

from __future__ import annotations

from dataclasses import replace

from kiosk.staff.rules import STEP_UP
from kiosk.staff.service import require
from kiosk.station import Station
from ui.qt.attempt import Denial, attempt
from ui.shell.screens import Screen
from ui.shell.session import NOBODY, Session


def refusal(screen: Screen, session: Session) -> Denial | None:
    """Answer why somebody may not see a screen at all, or None."""
    permission = screen.permission
    if permission is None:
        return None
    return attempt(lambda: require(session.actor, permission))


def wants_pin(screen: Screen, session: Session) -> bool:
    """Tell whether the PIN comes first: once a session, each time for what wants a step up."""
    if screen.permission is None:
        return False
    if screen.fresh_pin or screen.permission in STEP_UP:
        return True
    return not (session.signed_in or screen.permission is session.resumed)


def standing(session: Session, station: Station) -> Session:
    """Answer the session as the account behind it is now; that of a disabled one is over."""
    if session.staff is None:
        return session
    account = station.staff.find(session.staff.number)
    if account is None or account.disabled:
        return NOBODY
    return session if account == session.staff else replace(session, staff=account)
