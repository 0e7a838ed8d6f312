"""Which areas a courier finds as tiles on his screen."""

from __future__ import annotations

from ui.amenities.screens import AMENITIES
from ui.shell.screens import Screen

TILED: tuple[Screen, ...] = (AMENITIES,)
