"""One tap, done."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.amenities.rules import Item
from kiosk.amenities.service import Served
from ui.amenities.names import item_icon, item_name
from ui.qt.types import QVariantList
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AmenitiesViewModel(QObject):
    """The self-served amenities of the station, as tiles."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._station = shell.station
        self._shell = shell
        self._tiles: list[dict[str, str]] = []
        self.refresh()

    def refresh(self) -> None:
        """Read the menu."""
        tiles = [
            {"area": "water", "key": item.value, "icon": item_icon(item), "title": item_name(item)}
            for item in self._station.amenities.menu()
        ]
        if tiles != self._tiles:
            self._tiles = tiles
            self.changed.emit()

    @Property(QVariantList, notify=changed)
    def tiles(self) -> list[dict[str, str]]:
        return self._tiles

    @Slot(str)
    def take(self, item: str) -> None:
        """Take one item; the request id was minted when the screen opened (product rule 2)."""
        shell, amenities = self._shell, self._station.amenities
        shell.attempt(
            lambda call: amenities.serve(call, shell.session.visit, item), then=self._served
        )

    def _served(self, served: Served) -> None:
        self._shell.show_done(item_name(Item(served.item)), self.tr("Done; take care"))
