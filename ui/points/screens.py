"""The screen of one's own points and its tile."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.station import Station
from ui.shell.screens import AreaView, Screen, Tile
from ui.shell.shell import Shell


def _tile(_station: Station) -> Tile:
    title = QCoreApplication.translate("Points", "My points")
    detail = QCoreApplication.translate("Points", "What there is, until when")
    return Tile("points", "star-circle", title, detail)


def _view(shell: Shell, parent: QObject) -> AreaView:
    from ui.points.my_points import MyPointsViewModel

    return MyPointsViewModel(shell, parent)


MY_POINTS = Screen("my_points", "points/MyPointsScreen.qml", _view, tile=_tile)
