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
    CONFIRM = "confirm"
    VOUCH = "vouch"
    CORRECT = "correct"
    ERASE = "erase"
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
    Permission.CONFIRM,
    Permission.VOUCH,
    Permission.CORRECT,
    Permission.ERASE,
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


def forbid_own(actor: Actor, courier: str) -> None:
    """Let nobody act on his own registry record (its number).

    Raises:
        Refused: OWN_RECORD.
    """
    if actor.courier and actor.courier == courier:
        raise Refused(Reason.OWN_RECORD)
