"""The screen of the amenities and its tile."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.station import Station
from ui.amenities.names import item_name
from ui.amenities.view_model import AmenitiesViewModel
from ui.shell.screens import Screen, Tile


def _tile(station: Station) -> Tile:
    names = [item_name(item) for item in station.amenities.menu()]
    title = QCoreApplication.translate("Amenity", "Drinks · warmth")
    return Tile("water", "cup-water", title, " ".join(names[:3]))


AMENITIES = Screen(
    "amenities", "amenities/AmenitiesScreen.qml", AmenitiesViewModel, tile=_tile, kept=True
)
