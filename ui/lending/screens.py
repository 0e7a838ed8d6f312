"""The courier's page of what he borrowed, its tile, and the return bin."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.station import Station
from ui.lending.names import day_name
from ui.qt.fill import fill
from ui.shell.screens import AreaView, Personal, Screen, Tile
from ui.shell.shell import Shell


def tile(station: Station) -> Tile | None:
    """Answer the tile, none where there is nothing to lend."""
    if station.catalogue.is_empty():
        return None
    title = QCoreApplication.translate("Lending", "Borrow · return")
    detail = QCoreApplication.translate("Lending", "Scan it to borrow it")
    return Tile("books", "bookshelf", title, detail)


def personal(station: Station, visit: str) -> Personal:
    """Answer what presses most of what a courier has, in the line of his tile."""
    mine = station.loans.brief(visit)
    if mine.late:
        words = QCoreApplication.translate("Lending", "%1 overdue")
        return Personal(fill(words, str(mine.late)))
    if mine.ready:
        return Personal(QCoreApplication.translate("Lending", "Something is kept for you"))
    if mine.loans:
        words = QCoreApplication.translate("Lending", "%1 to bring back by %2")
        return Personal(fill(words, str(mine.loans), day_name(mine.first_day)))
    return Personal()


def _lending(shell: Shell, parent: QObject) -> AreaView:
    from ui.lending.view_model import LendingViewModel

    return LendingViewModel(shell, parent)


def _returns(shell: Shell, parent: QObject) -> AreaView:
    from ui.lending.returns import ReturnsViewModel

    return ReturnsViewModel(shell, parent)


LENDING = Screen("lending", "lending/LendingScreen.qml", _lending, tile=tile, personal=personal)
RETURNS = Screen("returns", "lending/ReturnsScreen.qml", _returns)
