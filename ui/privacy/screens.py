"""The screen of one's own data and its tile."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.station import Station
from ui.privacy.my_data import MyDataViewModel
from ui.shell.screens import Screen, Tile


def _tile(_station: Station) -> Tile:
    title = QCoreApplication.translate("MyData", "About me")
    detail = QCoreApplication.translate("MyData", "See, correct, erase")
    return Tile("me", "account-circle", title, detail)


MY_DATA = Screen("my_data", "privacy/MyDataScreen.qml", MyDataViewModel, tile=_tile)
