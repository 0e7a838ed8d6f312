"""How guessing a PIN is made useless; who may do what stands in ``kiosk/common/permissions.py``."""

from __future__ import annotations

from itertools import pairwise

from kiosk.common.actor import Role
from kiosk.common.permissions import ALLOWED, STEP_UP, Permission

__all__ = [
    "ALLOWED",
    "MAX_FAILURES",
    "ON_THE_CARD",
    "STEP_UP",
    "Permission",
    "is_good_pin",
    "wait_seconds",
]

ON_THE_CARD = {Role.VOLUNTEER: "志愿者", Role.STAFF: "工作人员", Role.MANAGER: "管理员"}
"""Roles as printed on a staff badge, in the language of the street."""
MAX_FAILURES = 10
_WAITS = (0, 0, 1, 2, 4, 8, 30)
_LONGEST_WAIT = 60


def wait_seconds(failures: int) -> int:
    """Answer how long to wait after so many wrong PINs: none twice, then growing to a minute."""
    return _WAITS[failures] if failures < len(_WAITS) else _LONGEST_WAIT


def is_good_pin(pin: str) -> bool:
    """Tell whether a PIN is six digits and neither one digit repeated nor a plain run."""
    if len(pin) != 6 or not (pin.isascii() and pin.isdigit()):
        return False
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    return steps not in ({0}, {1}, {-1})
