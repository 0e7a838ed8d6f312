"""Which page does a chore; an area that brings one adds a line."""

from __future__ import annotations

from kiosk.common.chores import ChoreKind
from ui.count.counts import COUNTS
from ui.kits.kits import KITS
from ui.restock.restock import RESTOCK
from ui.shell.screens import Screen

DOORS: dict[ChoreKind, Screen] = {
    ChoreKind.EXPIRED: RESTOCK,
    ChoreKind.SET_ASIDE: RESTOCK,
    ChoreKind.SHORT: RESTOCK,
    ChoreKind.SHELF_EXPIRED: RESTOCK,
    ChoreKind.SHELF_SET_ASIDE: RESTOCK,
    ChoreKind.EXPIRING: RESTOCK,
    ChoreKind.AED_CHECK: KITS,
    ChoreKind.KIT_CHECK: KITS,
    ChoreKind.COUNT: COUNTS,
}
"""By kind of chore. One without a page is done by hand alone."""
