"""All places at a glance, for staff."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import cast

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.charging.rules import PlaceState
from kiosk.charging.views import PlaceRow
from kiosk.common.clock import MINUTE
from kiosk.staff.rules import ALLOWED, Permission
from ui.charging.names import (
    kind_icon,
    kind_name,
    state_icon,
    state_name,
    ticket_name,
    why_name,
)
from ui.charging.place import PLACE, PlaceViewModel
from ui.charging.setup import PLACE_SETUP, PlaceSetupViewModel
from ui.qt.fill import fill
from ui.qt.types import QVariantList
from ui.shell.screens import Link, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class Cell:
    """One place of the grid. ``tone`` says how it is drawn: free, taken, alert or shut."""

    number: str
    name: str
    kind: str
    icon: str
    mark: str
    condition: str
    detail: str
    tone: str


@QmlElement
class PlacesViewModel(QObject):
    """Free, taken, called, out of order: one cell for each place."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._cells: list[Cell] = []
        self._waiting: list[str] = []

    def refresh(self) -> None:
        """Read the places; nobody signed in leaves nothing behind."""
        here = self._shell.session.signed_in
        rows = self._station.places.places() if here else []
        kinds = self._station.places.situation().kinds if here else ()
        cells = [self._cell(row) for row in rows]
        waiting = [
            fill(self.tr("%1: %2 waiting"), kind_name(row.kind), str(row.waiting))
            for row in kinds
            if row.waiting
        ]
        if (cells, waiting) != (self._cells, self._waiting):
            self._cells, self._waiting = cells, waiting
        self.changed.emit()

    @Slot(str)
    def open(self, place: str) -> None:
        """Open one place."""
        cast(PlaceViewModel, self._shell.view_of(PLACE)).choose(place)
        self._shell.go(PLACE)

    @Slot()
    def add(self) -> None:
        """Set up a new place."""
        cast(PlaceSetupViewModel, self._shell.view_of(PLACE_SETUP)).choose("")
        self._shell.go(PLACE_SETUP)

    def _cell(self, row: PlaceRow) -> Cell:
        shut = row.state in (PlaceState.OUT_OF_SERVICE, PlaceState.FAULTED)
        tone = "free" if row.state is PlaceState.FREE else "shut" if shut else "taken"
        if row.state in (PlaceState.FINISHING, PlaceState.FAULTED):
            tone = "alert"
        return Cell(
            number=row.number,
            name=row.name,
            kind=kind_name(row.kind),
            icon=kind_icon(row.kind),
            mark=state_icon(row.state),
            condition=self.tr("Overdue") if row.overdue else state_name(row.state),
            detail=self._detail(row),
            tone=tone,
        )

    def _detail(self, row: PlaceRow) -> str:
        clock = self._station.clock
        if row.why:
            return why_name(row.why)
        if row.state is PlaceState.OFFERED:
            until = f"{clock.local(row.until_ms):%H:%M}"
            return fill(self.tr("No. %1 until %2"), ticket_name(row.ticket), until)
        if row.away:
            return self.tr("he has left")
        if row.until_ms:
            left = max(0, row.until_ms - clock.now().utc_ms)
            return fill(self.tr("%1 min left"), str(-(-left // MINUTE)))
        return ""

    @Property(QVariantList, notify=changed)
    def cells(self) -> list[dict[str, str]]:
        return [asdict(cell) for cell in self._cells]

    @Property(str, notify=changed)
    def hint(self) -> str:
        if not self._cells:
            return self.tr("No place is set up yet")
        return self.tr(" · ").join(self._waiting) or self.tr("Nobody is waiting")

    @Property(bool, notify=changed)
    def maySetUp(self) -> bool:
        staff = self._shell.session.staff
        return staff is not None and Permission.SETTINGS in ALLOWED[staff.role]


PLACES = Screen(
    "places",
    "charging/PlacesScreen.qml",
    PlacesViewModel,
    permission=Permission.SLOTS,
    link=lambda: Link("battery-charging", QCoreApplication.translate("Board", "Charging places")),
)
