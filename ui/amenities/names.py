"""What the amenities are called, their pictures, and how far a request has come."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.amenities.queue import QueueRow
from kiosk.amenities.rules import Item, State

_NAMES: dict[Item, Callable[[], str]] = {
    Item.HOT_WATER: lambda: QCoreApplication.translate("Amenity", "Hot water"),
    Item.COLD_WATER: lambda: QCoreApplication.translate("Amenity", "Cold water"),
    Item.TEA: lambda: QCoreApplication.translate("Amenity", "Tea"),
    Item.GINGER_SOUP: lambda: QCoreApplication.translate("Amenity", "Ginger soup"),
    Item.MUNG_BEAN_SOUP: lambda: QCoreApplication.translate("Amenity", "Mung-bean soup"),
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
    Item.GINGER_SOUP: "pot-steam",
    Item.MUNG_BEAN_SOUP: "bowl-mix",
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


def offer_words(attended: bool, left: int | None) -> str:
    """Answer what is true of an item besides its name: who brings it, how much is there."""
    parts = []
    if attended:
        parts.append(QCoreApplication.translate("Amenity", "Staff bring it"))
    if left is not None:
        parts.append(QCoreApplication.translate("Amenity", "%1 left").replace("%1", str(left)))
    return " · ".join(parts)


def ticket_name(ticket: int, item: Item) -> str:
    """Answer what a request is called: the number that is called out, and what it is."""
    text = QCoreApplication.translate("Amenity", "No. %1 · %2")
    return text.replace("%1", str(ticket)).replace("%2", item_name(item))


def place_words(place: int) -> str:
    """Answer how many are served first; ``place`` 1 is the next."""
    if place <= 1:
        return QCoreApplication.translate("Amenity", "You are next")
    text = QCoreApplication.translate("Amenity", "%1 before you")
    return text.replace("%1", str(place - 1))


def progress(row: QueueRow, until: str) -> str:
    """Answer how far a courier's own request has come; ``until`` is a time of day."""
    if row.state is State.READY:
        text = QCoreApplication.translate("Amenity", "Ready: fetch it before %1")
        return text.replace("%1", until)
    if row.state is State.ACCEPTED:
        return QCoreApplication.translate("Amenity", "Somebody is at it")
    return place_words(row.place)
