"""The tile list: which areas a courier finds on his screen, in order."""

from __future__ import annotations

from ui.amenities.screens import AMENITIES
from ui.shell.screens import Screen

TILED: tuple[Screen, ...] = (AMENITIES,)
