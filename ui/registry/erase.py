"""Erasing somebody because he asked for it: behind a PIN each time, and asked once more."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.registry.service import CourierRow
from kiosk.staff.rules import Permission
from ui.registry.words import detail
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EraseViewModel(QObject):
    """Who it is, what goes, and one button."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._number = ""
        self._row: CourierRow | None = None

    def choose(self, number: str) -> None:
        """Show this courier when the page opens next."""
        self._number = number

    def refresh(self) -> None:
        """Read who it is; nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self._row = None
        elif self._number:
            self._row = self._shell.station.registry.by_number(self._number)
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Forget him now; asks once."""
        erasure, number = self._shell.station.erasure, self._number
        self._shell.attempt(lambda call: erasure.erase(call, number), then=self._erased)

    @Slot()
    def back(self) -> None:
        """Leave everything as it is."""
        self._number, self._row = "", None
        self._shell.back()

    def _erased(self, _answer: None) -> None:
        self.back()
        self._shell.back()
        self._shell.show_done(self.tr("Erased"), self.tr("Nothing of this person is left"), True)

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._row.name if self._row else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        return detail(self._row) if self._row else ""


ERASE = Screen(
    "erase",
    "registry/EraseScreen.qml",
    EraseViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.ERASE,
)
