"""The roll call for an evacuation: names unmasked, and journalled."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.checkin.views import InsideRow
from kiosk.registry.badges import BadgeRow
from ui.qt.rows_model import RowsModel
from ui.registry.person import open_person
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class RollRow:
    """One line of the roll call."""

    name: str
    company: str
    since: str
    sure: bool


@QmlElement
class RollCallViewModel(QObject):
    """Who is inside, then who may be."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._rows = RowsModel(RollRow, self)
        self._reader = ""  # who opened it, once that is in the journal
        self._counts = (0, 0)

    def refresh(self) -> None:
        """Read the names; the first time they are opened that is journalled."""
        session = self._shell.session
        reader = session.staff.number if session.staff and session.signed_in else ""
        if reader != self._reader:
            self._reader = ""
            self._rows.show([])
        if reader and not self._reader:
            self._shell.attempt(self._station.registry.call_roll, then=self._opened)
        elif reader:
            self._read()
        self.changed.emit()

    def take_badge(self, badge: BadgeRow) -> bool:
        """Open the courier whose badge it is."""
        return open_person(self._shell, badge)

    @Slot()
    def back(self) -> None:
        """Leave; the names go."""
        self._reader = ""
        self._rows.show([])
        self._shell.back()

    def _opened(self, _answer: None) -> None:
        staff = self._shell.session.staff
        self._reader = staff.number if staff else ""
        self._read()

    def _read(self) -> None:
        inside, maybe = self._station.visits.inside(), self._station.visits.maybe_inside()
        rows = [self._row(row, True) for row in inside] + [self._row(row, False) for row in maybe]
        self._counts = (len(inside), len(maybe))
        self._rows.show(rows)

    def _row(self, row: InsideRow, sure: bool) -> RollRow:
        since = f"{self._station.clock.local(row.opened_ms):%H:%M}"
        return RollRow(row.name, row.company, since, sure)

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(int, notify=changed)
    def inside(self) -> int:
        return self._counts[0]

    @Property(int, notify=changed)
    def maybeInside(self) -> int:
        return self._counts[1]
