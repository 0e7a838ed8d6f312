"""The courier's page of places, and its tile."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.station import Station
from ui.qt.fill import fill
from ui.shell.screens import AreaView, Personal, Screen, Tile
from ui.shell.shell import Shell


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


def personal(station: Station, visit: str) -> Personal:
    """Answer what presses most of what a courier has, in the line of his tile."""
    from kiosk.charging.rules import State
    from ui.charging.names import place_name, ticket_name

    mine = station.places.mine(visit)
    if not mine:
        return Personal()
    row = mine[0]
    if row.state is State.WAITING:
        words = QCoreApplication.translate("Charging", "No. %1 · %2 before you")
        if not row.ahead:
            words = QCoreApplication.translate("Charging", "No. %1 · nobody before you")
        return Personal(fill(words, ticket_name(row.ticket), str(row.ahead)))
    words = {
        State.OFFERED: QCoreApplication.translate("Charging", "%1 is kept for you"),
        State.RESERVED: QCoreApplication.translate("Charging", "%1 is held for you"),
        State.IN_USE: QCoreApplication.translate("Charging", "%1 until %2"),
        State.FINISHING: QCoreApplication.translate("Charging", "Time is up at %1"),
    }[row.state]
    until = f"{station.clock.local(row.until_ms):%H:%M}"
    return Personal(fill(words, place_name(row.kind, row.place), until))


def _view(shell: Shell, parent: QObject) -> AreaView:
    from ui.charging.view_model import ChargingViewModel

    return ChargingViewModel(shell, parent)


CHARGING = Screen(
    "charging",
    "charging/ChargingScreen.qml",
    _view,
    tile=tile,
    personal=personal,
)
