"""What the amenities are called, and their pictures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.amenities.rules import Item

_NAMES: dict[Item, Callable[[], str]] = {
    Item.HOT_WATER: lambda: QCoreApplication.translate("Amenity", "Hot water"),
    Item.COLD_WATER: lambda: QCoreApplication.translate("Amenity", "Cold water"),
    Item.TEA: lambda: QCoreApplication.translate("Amenity", "Tea"),
    Item.MICROWAVE: lambda: QCoreApplication.translate("Amenity", "Microwave"),
    Item.HEAT_PACK: lambda: QCoreApplication.translate("Amenity", "Heat pack"),
    Item.SEWING_KIT: lambda: QCoreApplication.translate("Amenity", "Sewing kit"),
    Item.REST_SEAT: lambda: QCoreApplication.translate("Amenity", "Rest seat"),
    Item.SHOWER: lambda: QCoreApplication.translate("Amenity", "Shower"),
}
_ICONS: dict[Item, str] = {
    Item.HOT_WATER: "kettle-steam",
    Item.COLD_WATER: "cup-water",
    Item.TEA: "tea",
    Item.MICROWAVE: "microwave",
    Item.HEAT_PACK: "heat-wave",
    Item.SEWING_KIT: "content-cut",
    Item.REST_SEAT: "sofa-outline",
    Item.SHOWER: "shower-head",
}


def item_name(item: Item) -> str:
    """Answer an amenity's name in the language of the screen."""
    return _NAMES[item]()


def item_icon(item: Item) -> str:
    """Answer the name of an amenity's icon."""
    return _ICONS[item]
