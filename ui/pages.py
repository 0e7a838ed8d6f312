"""Which pages staff find on the board."""

from __future__ import annotations

from ui.amenities.menu import MENU
from ui.catalogue.desk import DESK
from ui.charging.places import PLACES
from ui.count.counts import COUNTS
from ui.export.export import EXPORT
from ui.kits.kits import KITS
from ui.plan.plan import PLAN
from ui.points.matters import MATTERS
from ui.products.products import PRODUCTS
from ui.registry.people import PEOPLE
from ui.restock.restock import RESTOCK
from ui.rewards.redemptions import REDEMPTIONS
from ui.settings.settings import SETTINGS
from ui.shell.screens import Screen
from ui.staff.accounts import ACCOUNTS
from ui.staff.behind import LEAVE, ROLL_CALL
from ui.staff.rights import RIGHTS

LINKED: tuple[Screen, ...] = (
    PEOPLE,
    ROLL_CALL,
    DESK,
    MATTERS,
    REDEMPTIONS,
    PLAN,
    RESTOCK,
    COUNTS,
    KITS,
    PRODUCTS,
    MENU,
    PLACES,
    EXPORT,
    ACCOUNTS,
    RIGHTS,
    SETTINGS,
    LEAVE,
)
