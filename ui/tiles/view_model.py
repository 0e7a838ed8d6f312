"""The courier is welcomed and sees what he can do."""

from __future__ import annotations

import logging
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.checkin.service import Parting
from kiosk.checkin.views import Welcome
from ui.areas import TILED
from ui.mailbox.screens import MESSAGES
from ui.mailbox.words import bar
from ui.qt.types import QVariantList, QVariantMap
from ui.shell.screens import Screen, TakesUsual, tile_of
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
_bugs = logging.getLogger("kiosk.bug")
_NOBODY: dict[str, str | int | bool] = {
    "initial": "",
    "surname": "",
    "company": "",
    "checkedInAt": "",
    "visitsThisMonth": 0,
    "pointsAdded": 0,
    "points": 0,
    "pending": False,
}


@QmlElement
class TilesViewModel(QObject):
    """Greeting, standing and tiles of whoever is signed in."""

    changed = Signal()
    composed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._station = shell.station
        self._shell = shell
        self._welcome: Welcome | None = None
        self._points = 0
        self._notice = ""
        self._tiles: list[dict[str, str]] = []

    def refresh(self) -> None:
        """Read the greeting of the open visit; nobody signed in leaves nothing behind."""
        arrival = self._shell.session.arrival
        self._welcome = self._station.visits.welcome(arrival.visit) if arrival else None
        self._points = arrival.points if arrival else 0
        self._notice = self._waiting()
        self.changed.emit()
        visit = arrival.visit if arrival else ""
        tiles = [tile for screen in TILED if (tile := self._tile(screen, visit))]
        if tiles != self._tiles:
            self._tiles = tiles
            self.composed.emit()

    def _waiting(self) -> str:
        """Answer what waits for him; a notice with a bug keeps nobody out."""
        try:
            here = self._welcome
            return bar(self._station.mailbox.waiting(here.courier)) if here else ""
        except Exception:  # noqa: BLE001 (whatever it is: the courier comes in)
            _bugs.exception("a bug in the notices")
            return ""

    def _tile(self, screen: Screen, visit: str) -> dict[str, str]:
        """Answer an area's tile; an area with a bug has none, the others stay."""
        try:
            return tile_of(screen, self._station, visit)
        except Exception:  # noqa: BLE001 (whatever it is: the courier comes in)
            _bugs.exception("a bug in the tile of %s", screen.name)
            return {}

    @Property(QVariantMap, notify=changed)
    def person(self) -> dict[str, str | int | bool]:
        """Whoever is here, in one piece: each value by itself would lay the greeting out anew."""
        here = self._welcome
        if here is None:
            return _NOBODY
        return {
            "initial": here.surname[:1],
            "surname": here.surname,
            "company": here.company,
            "checkedInAt": self._station.clock.local(here.opened_ms).time().isoformat("minutes"),
            "visitsThisMonth": here.visits_this_month,
            "pointsAdded": self._points,
            "points": here.points,
            "pending": here.pending,
        }

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self._notice

    @Property(QVariantList, notify=composed)
    def tiles(self) -> list[dict[str, str]]:
        return self._tiles

    @Slot(str)
    def open(self, name: str) -> None:
        """Open an area's screen."""
        self._shell.go(next(screen for screen in TILED if screen.name == name))

    @Slot(str)
    def takeUsual(self, name: str) -> None:
        """Do what he usually does in an area, in one tap."""
        usual = next((tile.get("usual", "") for tile in self._tiles if tile["key"] == name), "")
        screen = next(screen for screen in TILED if screen.name == name)
        if usual:
            cast(TakesUsual, self._shell.view_of(screen)).take(usual)

    @Slot()
    def openMessages(self) -> None:
        """Show all that waited for him."""
        self._shell.go(MESSAGES)

    @Slot()
    def notMe(self) -> None:
        """Undo the mix-up and let the right one scan."""
        shell, checkin = self._shell, self._station.checkin
        arrival = shell.session.request_id
        shell.attempt(
            lambda call: checkin.not_me(call, shell.session.visit, arrival), then=self._sorry
        )

    @Slot()
    def leave(self) -> None:
        """End the visit and the session."""
        shell, checkin = self._shell, self._station.checkin
        shell.attempt(lambda call: checkin.leave(call, shell.session.visit), then=self._goodbye)

    def _sorry(self, parting: Parting) -> None:
        self._shell.finish()

    def _goodbye(self, parting: Parting) -> None:
        self._shell.finish()
        self._shell.show_done(self.tr("See you"), self.tr("Ride safely"))
