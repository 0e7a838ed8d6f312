"""How states of couriers and badges are called."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.registry.rules import BadgeState, CourierState

_COURIERS: dict[CourierState, Callable[[], str]] = {
    CourierState.PENDING: lambda: QCoreApplication.translate("Registry", "To be confirmed"),
    CourierState.ACTIVE: lambda: QCoreApplication.translate("Registry", "Active"),
    CourierState.SUSPENDED: lambda: QCoreApplication.translate("Registry", "Paused"),
    CourierState.LEFT: lambda: QCoreApplication.translate("Registry", "Left"),
}
_BADGES: dict[BadgeState, Callable[[], str]] = {
    BadgeState.ACTIVE: lambda: QCoreApplication.translate("Registry", "Works"),
    BadgeState.REVOKED: lambda: QCoreApplication.translate("Registry", "Stopped"),
    BadgeState.REPLACED: lambda: QCoreApplication.translate("Registry", "Replaced by a newer one"),
}


def courier_state(state: CourierState) -> str:
    """Answer a courier's state in the language of the screen."""
    return _COURIERS[state]()


def badge_state(state: BadgeState) -> str:
    """Answer a badge's state in the language of the screen."""
    return _BADGES[state]()
