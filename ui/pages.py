"""Which pages staff find on the board."""

from __future__ import annotations

from ui.registry.people import PEOPLE
from ui.shell.screens import Screen
from ui.staff.behind import LEAVE, ROLL_CALL

LINKED: tuple[Screen, ...] = (PEOPLE, ROLL_CALL, LEAVE)
