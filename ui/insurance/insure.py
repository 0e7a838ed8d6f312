"""Until when somebody is insured: a day typed in figures and read back."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.staff.rules import Permission
from kiosk.stock.rules import typed_day
from ui.qt.fill import fill
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
DIGITS = 8


@QmlElement
class InsureViewModel(QObject):
    """Digits of one date; none is that nobody knows."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._insurance = shell.station.insurance
        self._courier = self._typed = ""

    def choose(self, courier: str) -> None:
        """Draft what is noted of a courier (his number)."""
        self._courier = courier
        self._typed = self._insurance.until(courier).replace("-", "")

    def refresh(self) -> None:
        """Nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self._courier = self._typed = ""
        self.changed.emit()

    @Slot(str)
    def digit(self, value: str) -> None:
        """Take one digit."""
        if len(self._typed) < DIGITS:
            self._typed += value
        self.changed.emit()

    @Slot()
    def backspace(self) -> None:
        """Take the last digit away."""
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Take all digits away."""
        self._typed = ""
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Write it."""
        insurance, courier = self._insurance, self._courier
        day = self._day() or self._typed
        self._shell.attempt(lambda call: insurance.note(call, courier, day), then=self._saved)

    def _saved(self, _answer: None) -> None:
        self._shell.sound("ok")
        self._shell.back()

    def _day(self) -> str:
        return typed_day(self._typed, self._shell.station.clock.today()) or ""

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._typed

    @Property(str, notify=changed)
    def reading(self) -> str:
        if not self._typed:
            return self.tr("Nobody knows; he is told nothing")
        day = self._day()
        return fill(self.tr("Insured until %1"), day) if day else self.tr("That is no date")


INSURE = Screen(
    "insure",
    "insurance/InsureScreen.qml",
    InsureViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.CORRECT,
)
