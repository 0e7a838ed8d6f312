"""The screen couriers look for something to borrow on, and its tile."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.station import Station
from ui.shell.screens import AreaView, Screen, Tile
from ui.shell.shell import Shell


def _tile(station: Station) -> Tile | None:
    if station.catalogue.is_empty():
        return None
    title = QCoreApplication.translate("Catalogue", "Books · umbrellas")
    detail = QCoreApplication.translate("Catalogue", "Look what there is to borrow")
    return Tile("books", "book-open-variant", title, detail)


def _view(shell: Shell, parent: QObject) -> AreaView:
    from ui.catalogue.search import SearchViewModel

    return SearchViewModel(shell, parent)


CATALOGUE = Screen("catalogue", "catalogue/SearchScreen.qml", _view, tile=_tile)
