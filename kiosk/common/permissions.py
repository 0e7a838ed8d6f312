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
    CLOCK = "clock"
    REQUESTS = "requests"
    NAMES = "names"
    ENROL = "enrol"
    BADGES = "badges"
    SUSPEND = "suspend"
    CONFIRM = "confirm"
    VOUCH = "vouch"
    CORRECT = "correct"
    ERASE = "erase"
    ANNUL = "annul"
    EXPORT = "export"
    SLOTS = "slots"
    STOCK = "stock"
    PRODUCTS = "products"
    CATALOGUE = "catalogue"
    POINTS = "points"
    EARN_RULES = "earn_rules"
    REWARDS = "rewards"
    LENDING = "lending"
    SETTINGS = "settings"
    STAFF = "staff"
    CLOCK_FAR_OFF = "clock_far_off"
    BACKUP = "backup"
    EXIT = "exit"
    UPKEEP = "upkeep"


_VOLUNTEER = frozenset(
    {
        Permission.BOARD,
        Permission.DUTY,
        Permission.ACKNOWLEDGE,
        Permission.REQUESTS,
        Permission.CLOCK,
        Permission.STOCK,
    }
)
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
    Permission.EXPORT,
    Permission.SLOTS,
    Permission.PRODUCTS,
    Permission.CATALOGUE,
    Permission.POINTS,
    Permission.REWARDS,
    Permission.LENDING,
}
_STATION = frozenset({Permission.BACKUP, Permission.UPKEEP})
ALLOWED: dict[Role, frozenset[Permission]] = {
    Role.COURIER: frozenset(),
    Role.STATION: _STATION,
    Role.VOLUNTEER: _VOLUNTEER,
    Role.STAFF: _STAFF,
    Role.MANAGER: frozenset(Permission) - {Permission.UPKEEP},
}
"""The one permission table."""
STEP_UP = frozenset(
    {
        Permission.CLOCK,
        Permission.CLOCK_FAR_OFF,
        Permission.ERASE,
        Permission.BACKUP,
        Permission.EXPORT,
        Permission.EXIT,
    }
)
"""What wants the PIN each time anew (product description, staff): these screens ask for it."""


def require(actor: Actor, permission: Permission) -> None:
    """Let only those pass whom the permission table lets.

    Raises:
        Refused: NOT_ALLOWED.
    """
    if permission not in ALLOWED[actor.role]:
        raise Refused(Reason.NOT_ALLOWED, permission=permission)


def require_account(actor: Actor, staff: str) -> None:
    """Let only him pass whose account (its number) it is: a PIN is its owner's alone.

    Raises:
        Refused: NOT_ALLOWED.
    """
    if actor.account != staff:
        raise Refused(Reason.NOT_ALLOWED)


def forbid_own(actor: Actor, courier: str) -> None:
    """Let nobody act on his own registry record (its number).

    Raises:
        Refused: OWN_RECORD.
    """
    if actor.courier and actor.courier == courier:
        raise Refused(Reason.OWN_RECORD)


def forbid_own_account(actor: Actor, staff: str) -> None:
    """Let nobody change what his own account (its number) may do.

    Raises:
        Refused: OWN_ACCOUNT.
    """
    if actor.account and actor.account == staff:
        raise Refused(Reason.OWN_ACCOUNT)
