"""The courier's page of places, and its tile."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.station import Station
from ui.charging.names import fill
from ui.charging.view_model import ChargingViewModel
from ui.shell.screens import Screen, Tile


def tile(station: Station) -> Tile | None:
    """Answer the tile, none where there is no place: free places, or the first to come free."""
    now = station.places.situation()
    if not now.kinds:
        return None
    title = QCoreApplication.translate("Charging", "Charging")
    if now.free:
        words = QCoreApplication.translate("Charging", "%1 / %2 free")
        detail = fill(words, str(now.free), str(now.total))
    elif now.soonest_ms:
        words = QCoreApplication.translate("Charging", "First free about %1")
        detail = fill(words, f"{station.clock.local(now.soonest_ms):%H:%M}")
    else:
        detail = QCoreApplication.translate("Charging", "All taken")
    return Tile("charge", "battery-charging", title, detail)


CHARGING = Screen("charging", "charging/ChargingScreen.qml", ChargingViewModel, tile=tile)
