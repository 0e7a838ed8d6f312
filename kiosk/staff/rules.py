"""Who may do what, and how guessing a PIN is made useless."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise

from kiosk.common.actor import Role

MAX_FAILURES = 10
_WAITS = (0, 0, 1, 2, 4, 8, 30)
_LONGEST_WAIT = 60


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


def wait_seconds(failures: int) -> int:
    """Answer how long to wait after so many wrong PINs: none twice, then growing to a minute."""
    return _WAITS[failures] if failures < len(_WAITS) else _LONGEST_WAIT


def is_good_pin(pin: str) -> bool:
    """Tell whether a PIN is six digits and neither one digit repeated nor a plain run."""
    if len(pin) != 6 or not (pin.isascii() and pin.isdigit()):
        return False
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    return steps not in ({0}, {1}, {-1})
