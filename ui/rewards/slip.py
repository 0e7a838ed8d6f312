"""The slip: a code to photograph, which staff scan when they hand the reward over."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.rewards.views import RedemptionRow
from ui.qt.fill import fill
from ui.rewards.names import day_words
from ui.setup.picture import as_url
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SlipViewModel(QObject):
    """Holds the picture of one code until it is closed or somebody else stands here."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._picture = self._visit = ""
        self._row: RedemptionRow | None = None

    def show_slip(self, code: str, row: RedemptionRow) -> None:
        """Show a code that exists only now."""
        self._picture, self._row = as_url(code), row
        self._visit = self._shell.session.visit

    def refresh(self) -> None:
        """Forget the code once whose it is has gone."""
        arrival = self._shell.session.arrival
        if arrival is None or arrival.visit != self._visit:
            self._forget()
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """He has its picture."""
        self._forget()
        self.changed.emit()
        self._shell.back()

    def _forget(self) -> None:
        self._picture = self._visit = ""
        self._row = None

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._picture

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._row.called(self._shell.spoken) if self._row else ""

    @Property(str, notify=changed)
    def until(self) -> str:
        if self._row is None:
            return ""
        until = day_words(self._shell.station.clock, self._row.due_ms)
        return fill(self.tr("Kept for you until %1"), until)
