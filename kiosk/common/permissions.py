"""Who may do what: the one permission table, asked by every service before it acts."""

from __future__ import annotations

from enum import StrEnum

from kiosk.common.actor import Actor, Role
from kiosk.common.errors import Reason, Refused


class Permission(StrEnum):
    """Things only some may do."""

    BOARD = "board"
    DUTY = "duty"
    ACKNOWLEDGE = "acknowledge"
    NAMES = "names"
    ENROL = "enrol"
    BADGES = "badges"
    SUSPEND = "suspend"
    ANNUL = "annul"
    SETTINGS = "settings"
    STAFF = "staff"
    EXIT = "exit"


_VOLUNTEER = frozenset({Permission.BOARD, Permission.DUTY, Permission.ACKNOWLEDGE})
_STAFF = _VOLUNTEER | {
    Permission.NAMES,
    Permission.ENROL,
    Permission.BADGES,
    Permission.SUSPEND,
    Permission.ANNUL,
}
ALLOWED: dict[Role, frozenset[Permission]] = {
    Role.COURIER: frozenset(),
    Role.STATION: frozenset(),
    Role.VOLUNTEER: _VOLUNTEER,
    Role.STAFF: _STAFF,
    Role.MANAGER: frozenset(Permission),
}
"""The one permission table."""


def require(actor: Actor, permission: Permission) -> None:
    """Let only those pass whom the permission table lets.

    Raises:
        Refused: NOT_ALLOWED.
    """
    if permission not in ALLOWED[actor.role]:
        raise Refused(Reason.NOT_ALLOWED, permission=permission)
