"""How roles, what they may do, and the state of an account are called."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.common.actor import Role
from kiosk.common.text import mask_name
from kiosk.staff.accounts import AccountRow
from kiosk.staff.rules import Permission
from kiosk.staff.service import StaffRow

_ROLES: dict[Role, Callable[[], tuple[str, str]]] = {
    Role.VOLUNTEER: lambda: (
        QCoreApplication.translate("Staff", "Volunteer"),
        QCoreApplication.translate("Staff", "The board, duty, alarms, requests; no names"),
    ),
    Role.STAFF: lambda: (
        QCoreApplication.translate("Staff", "Staff"),
        QCoreApplication.translate("Staff", "Looks after couriers and their badges, too"),
    ),
    Role.MANAGER: lambda: (
        QCoreApplication.translate("Staff", "Manager"),
        QCoreApplication.translate("Staff", "Settings, accounts and closing the program, too"),
    ),
}
PERMISSIONS: dict[Permission, Callable[[], str]] = {
    Permission.BOARD: lambda: QCoreApplication.translate("Staff", "See the board"),
    Permission.DUTY: lambda: QCoreApplication.translate("Staff", "Go on and off duty"),
    Permission.ACKNOWLEDGE: lambda: QCoreApplication.translate("Staff", "End an alarm"),
    Permission.REQUESTS: lambda: QCoreApplication.translate("Staff", "Serve requests"),
    Permission.STOCK: lambda: QCoreApplication.translate("Staff", "Restock and count"),
    Permission.CLOCK: lambda: QCoreApplication.translate("Staff", "Confirm the time"),
    Permission.REWARDS: lambda: QCoreApplication.translate("Staff", "Take rewards back"),
    Permission.NAMES: lambda: QCoreApplication.translate("Staff", "See names, roll call"),
    Permission.ENROL: lambda: QCoreApplication.translate("Staff", "Sign couriers up"),
    Permission.CONFIRM: lambda: QCoreApplication.translate("Staff", "Confirm newcomers"),
    Permission.CORRECT: lambda: QCoreApplication.translate("Staff", "Correct a record"),
    Permission.SUSPEND: lambda: QCoreApplication.translate("Staff", "Pause, let in, sign off"),
    Permission.BADGES: lambda: QCoreApplication.translate("Staff", "Couriers' badges"),
    Permission.VOUCH: lambda: QCoreApplication.translate("Staff", "Check in, no badge"),
    Permission.ANNUL: lambda: QCoreApplication.translate("Staff", "Undo a check-in"),
    Permission.ERASE: lambda: QCoreApplication.translate("Staff", "Erase a person's data"),
    Permission.EXPORT: lambda: QCoreApplication.translate("Staff", "Copy to a stick"),
    Permission.SLOTS: lambda: QCoreApplication.translate("Staff", "Charging places"),
    Permission.PRODUCTS: lambda: QCoreApplication.translate("Staff", "Products and kits"),
    Permission.LENDING: lambda: QCoreApplication.translate("Staff", "Lend for others, write off"),
    Permission.CATALOGUE: lambda: QCoreApplication.translate("Staff", "Catalogue and labels"),
    Permission.POINTS: lambda: QCoreApplication.translate("Staff", "Give and take points"),
    Permission.EARN_RULES: lambda: QCoreApplication.translate("Staff", "What earns points"),
    Permission.SETTINGS: lambda: QCoreApplication.translate("Staff", "Change settings"),
    Permission.STAFF: lambda: QCoreApplication.translate("Staff", "Staff accounts"),
    Permission.CLOCK_FAR_OFF: lambda: QCoreApplication.translate("Staff", "Time over a day off"),
    Permission.BACKUP: lambda: QCoreApplication.translate("Staff", "Back up and restore"),
    Permission.EXIT: lambda: QCoreApplication.translate("Staff", "Close the program"),
}
"""In the order shown: what all may do, then staff, then managers. Time alone has the rest."""


def role(which: Role) -> str:
    """Answer a role in the language of the screen."""
    return _ROLES[which]()[0]


def with_role(row: StaffRow) -> str:
    """Answer who somebody is, masked: the role beside it tells the two stars from a slip."""
    words = QCoreApplication.translate("Staff", "%1 (%2)")
    return words.replace("%1", mask_name(row.name)).replace("%2", role(row.role))


def role_detail(which: Role) -> str:
    """Answer in a few words what a role may do."""
    return _ROLES[which]()[1]


def condition(row: AccountRow) -> str:
    """Answer what is the matter with an account; empty when nothing is."""
    if row.account.disabled:
        return QCoreApplication.translate("Staff", "Switched off")
    if row.locked:
        return QCoreApplication.translate("Staff", "Locked: ten wrong PINs")
    if row.wait_seconds:
        waits = QCoreApplication.translate("Staff", "Wrong PINs: has to wait %1 s")
        return waits.replace("%1", str(row.wait_seconds))
    return QCoreApplication.translate("Staff", "On duty") if row.on_duty else ""
