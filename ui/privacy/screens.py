"""The screen of one's own data and its tile."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.station import Station
from ui.shell.screens import AreaView, Screen, Tile
from ui.shell.shell import Shell


def _tile(_station: Station) -> Tile:
    title = QCoreApplication.translate("MyData", "About me")
    detail = QCoreApplication.translate("MyData", "See, correct, erase")
    return Tile("me", "account-circle", title, detail)


def _view(shell: Shell, parent: QObject) -> AreaView:
    from ui.privacy.my_data import MyDataViewModel

    return MyDataViewModel(shell, parent)


MY_DATA = Screen("my_data", "privacy/MyDataScreen.qml", _view, tile=_tile)
