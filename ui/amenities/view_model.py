"""One tap: taken, or asked for."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.amenities.menu import Offer
from kiosk.amenities.queue import QueueRow
from kiosk.amenities.requests import Asked, Moved
from kiosk.amenities.rules import Item
from kiosk.amenities.service import Served
from kiosk.common.errors import Reason, Refused
from ui.amenities.names import (
    item_icon,
    item_name,
    offer_words,
    place_words,
    progress,
    ticket_name,
)
from ui.qt.types import QVariantList
from ui.qt.words import words
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AmenitiesViewModel(QObject):
    """The menu as tiles, greyed with the reason; above them what the courier waits for."""

    changed = Signal()
    waited = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._station = shell.station
        self._shell = shell
        self._tiles: list[dict[str, str]] = []
        self._own: QueueRow | None = None
        self.refresh()

    def refresh(self) -> None:
        """Read the menu as it is for whoever is here; nobody leaves nothing behind."""
        arrival = self._shell.session.arrival
        visit = arrival.visit if arrival else ""
        own = self._station.queue.own(visit)
        if own != self._own:
            self._own = own
            self.waited.emit()
        tiles = [_tile(offer, own) for offer in self._station.menu.offers(visit)]
        if tiles != self._tiles:
            self._tiles = tiles
            self.changed.emit()

    @Property(QVariantList, notify=changed)
    def tiles(self) -> list[dict[str, str]]:
        return self._tiles

    @Property(str, notify=waited)
    def waitingFor(self) -> str:
        return ticket_name(self._own.ticket, self._own.item) if self._own else ""

    @Property(str, notify=waited)
    def waitingIcon(self) -> str:
        return item_icon(self._own.item) if self._own else ""

    @Property(str, notify=waited)
    def standing(self) -> str:
        if self._own is None:
            return ""
        return progress(self._own, f"{self._station.clock.local(self._own.due_ms):%H:%M}")

    @Slot(str)
    def take(self, item: str) -> None:
        """Take one item, or ask for it; the request id was minted when the screen opened."""
        shell, station = self._shell, self._station
        terms = station.menu.of(item)
        if terms and terms.attended:
            shell.attempt(
                lambda call: station.requests.request(call, shell.session.visit, item),
                then=self._asked,
            )
        else:
            shell.attempt(
                lambda call: station.amenities.serve(call, shell.session.visit, item),
                then=self._served,
            )

    @Slot()
    def cancel(self) -> None:
        """He no longer wants what he asked for."""
        shell, requests, own = self._shell, self._station.requests, self._own
        if own:
            shell.attempt(
                lambda call: requests.cancel(call, shell.session.visit, own.number),
                then=self._cancelled,
            )

    def _served(self, served: Served) -> None:
        self._shell.show_done(item_name(Item(served.item)), self.tr("Done; take care"))

    def _asked(self, asked: Asked) -> None:
        detail = self.tr("%1; the number is called out").replace("%1", place_words(asked.place))
        self._shell.show_done(ticket_name(asked.ticket, Item(asked.item)), detail)

    def _cancelled(self, moved: Moved) -> None:
        self._shell.sound("ok")
        self.refresh()


def _tile(offer: Offer, own: QueueRow | None) -> dict[str, str]:
    """A tile as ``TileGrid`` takes it; who waits for one thing asks for no second."""
    refused = offer.refused
    if own and offer.attended and refused is None:
        refused = Refused(Reason.ALREADY_ASKED, ticket=own.ticket)
    return {
        "area": "water",
        "key": offer.item.value,
        "icon": item_icon(offer.item),
        "title": item_name(offer.item),
        "detail": offer_words(offer.attended, offer.left),
        "refusedBecause": words(refused.reason, refused.facts)[0] if refused else "",
    }
