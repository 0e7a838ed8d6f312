"""Which areas a courier finds as tiles on his screen."""

from __future__ import annotations

from ui.amenities.screens import AMENITIES
from ui.catalogue.screens import CATALOGUE
from ui.charging.screens import CHARGING
from ui.lending.screens import LENDING
from ui.points.screens import MY_POINTS
from ui.privacy.screens import MY_DATA
from ui.rewards.screens import REWARDS
from ui.shell.screens import Screen

TILED: tuple[Screen, ...] = (
    AMENITIES,
    CHARGING,
    LENDING,
    CATALOGUE,
    REWARDS,
    MY_POINTS,
    MY_DATA,
)
