"""The screen of the amenities and its tile."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.station import Station
from ui.shell.screens import AreaView, Personal, Screen, Tile
from ui.shell.shell import Shell


def _tile(station: Station) -> Tile:
    from ui.amenities.names import item_name

    names = [item_name(item) for item in station.amenities.menu()]
    title = QCoreApplication.translate("Amenity", "Drinks · warmth")
    return Tile("water", "cup-water", title, " ".join(names[:3]))


def _personal(station: Station, visit: str) -> Personal:
    """What he waits for, if anything; else what he usually takes."""
    from ui.amenities.names import item_icon, item_name, progress, ticket_name

    own = station.queue.own(visit)
    if own:
        until = f"{station.clock.local(own.due_ms):%H:%M}"
        return Personal(f"{ticket_name(own.ticket, own.item)} · {progress(own, until)}")
    usual = station.amenities.usual(visit)
    if usual is None:
        return Personal()
    item = usual.item
    return Personal(usual=item, usual_icon=item_icon(item), usual_title=item_name(item))


def _view(shell: Shell, parent: QObject) -> AreaView:
    from ui.amenities.view_model import AmenitiesViewModel

    return AmenitiesViewModel(shell, parent)


AMENITIES = Screen(
    "amenities",
    "amenities/AmenitiesScreen.qml",
    _view,
    tile=_tile,
    personal=_personal,
    kept=True,
)
