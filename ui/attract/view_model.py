"""What is true in the house now, without any person in it."""

from __future__ import annotations

from PySide6.QtCore import Property, QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.settings.rules import Key
from ui.qt.types import QVariantList
from ui.registry.screens import ENROL_SELF
from ui.shell.session import COUNTDOWN_MS, NEWCOMER
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AttractViewModel(QObject):
    """Clock, date and board rows."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._shown: tuple[str, str, list[dict[str, str]], str, int, bool]
        self._shown = ("", "", [], "", 0, False)
        self.refresh()

    def refresh(self) -> None:
        """Read what is true now; repaint only when something else is."""
        now = self._station.clock.now()
        local = self._station.clock.local(now.utc_ms)
        day = QDate(local.year, local.month, local.day)
        date = QLocale().toString(day, self.tr("dddd d MMMM"))
        if not now.confirmed:
            date = self.tr("%1 · may be wrong").replace("%1", date)
        settings = self._station.settings
        name = settings.wording(Key.NAME, self._shell.spoken)
        idle = settings.number(Key.IDLE_SECONDS) + COUNTDOWN_MS // 1000
        on_duty = bool(self._station.staff.on_duty())
        rows = self._rows(on_duty)
        shown = (f"{local:%H:%M}", date, rows, name, idle, on_duty)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    @Slot()
    def enrol(self) -> None:
        """Let a newcomer sign himself up."""
        self._shell.begin(NEWCOMER, ENROL_SELF)

    def _rows(self, on_duty: bool) -> list[dict[str, str]]:
        """Answer the board's rows, none before the first frame: all areas would be loaded first."""
        if not self._shell.settled:
            return []
        from ui.attract.board import Board  # noqa: PLC0415 (it asks all areas)

        board = Board(self._station, on_duty)
        self._shell.chime(board.news)
        return board.rows

    @Property(str, notify=changed)
    def stationName(self) -> str:
        return self._shown[3]

    @Property(str, notify=changed)
    def clock(self) -> str:
        return self._shown[0]

    @Property(str, notify=changed)
    def date(self) -> str:
        return self._shown[1]

    @Property(QVariantList, notify=changed)
    def boardRows(self) -> list[dict[str, str]]:
        return self._shown[2]

    @Property(bool, notify=changed)
    def onDuty(self) -> bool:
        return self._shown[5]

    @Property(int, notify=changed)
    def idleSeconds(self) -> int:
        return self._shown[4]
