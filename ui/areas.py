"""Which areas a courier finds as tiles on his screen, and which pages staff find on the board."""

from __future__ import annotations

from ui.amenities.screens import AMENITIES
from ui.registry.people import PEOPLE
from ui.shell.screens import Screen
from ui.staff.behind import LEAVE, ROLL_CALL

TILED: tuple[Screen, ...] = (AMENITIES,)
LINKED: tuple[Screen, ...] = (PEOPLE, ROLL_CALL, LEAVE)
