"""Which screens want a permission and a PIN: asked in one place, so no page can forget it."""

from __future__ import annotations

from kiosk.staff.service import require
from ui.qt.attempt import Denial, attempt
from ui.shell.screens import Screen
from ui.shell.session import Session


def refusal(screen: Screen, session: Session) -> Denial | None:
    """Answer why somebody may not see a screen at all, or None."""
    permission = screen.permission
    if permission is None:
        return None
    return attempt(lambda: require(session.actor, permission))


def wants_pin(screen: Screen, session: Session) -> bool:
    """Tell whether the PIN comes first: once a session, for the way out every time."""
    return screen.permission is not None and (screen.fresh_pin or not session.signed_in)
