"""The tile list: which areas a courier finds on his screen, and staff on the board, in order."""

from __future__ import annotations

from ui.amenities.screens import AMENITIES
from ui.registry.people import PEOPLE
from ui.shell.screens import Screen
from ui.staff.behind import LEAVE, ROLL_CALL

TILED: tuple[Screen, ...] = (AMENITIES,)
LINKED: tuple[Screen, ...] = (PEOPLE, ROLL_CALL, LEAVE)
