"""The AED: what is wrong with it, and until when pads and battery are good."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.firstaid.aed import AedChecked, AedDates
from kiosk.firstaid.kit_rules import AedFault
from kiosk.staff.rules import Permission
from kiosk.stock.rules import typed_day
from ui.kits.names import FAULT_ICONS, Action, act, fault_words, until_words
from ui.qt.types import QVariantList
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AedViewModel(QObject):
    """A button for each thing that may be wrong, and two dates as they stand on the parts."""

    changed = Signal()
    written = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._pads = self._battery = ""

    def choose(self) -> None:
        """Draft the dates as they are noted."""
        facts = self._station.aed.facts()
        self._pads = facts.pads_until.replace("-", "")
        self._battery = facts.battery_until.replace("-", "")

    def refresh(self) -> None:
        """There is nobody in it; what was typed goes with whoever typed it."""
        if not self._shell.session.signed_in:
            self._pads = self._battery = ""
        self.changed.emit()
        self.written.emit()

    @Slot(str)
    def setPads(self, text: str) -> None:
        """Take what was typed."""
        self._pads = text
        self.written.emit()

    @Slot(str)
    def setBattery(self, text: str) -> None:
        """Take what was typed."""
        self._battery = text
        self.written.emit()

    @Slot(str)
    def report(self, fault: str) -> None:
        """Note what is wrong."""
        aed = self._station.aed
        self._shell.attempt(lambda call: aed.check(call, fault), then=self._reported)

    @Slot()
    def save(self) -> None:
        """Write both dates."""
        aed, pads, battery = self._station.aed, self._day(self._pads), self._day(self._battery)
        self._shell.attempt(lambda call: aed.set_dates(call, pads, battery), then=self._saved)

    def _reported(self, _done: AedChecked) -> None:
        self._shell.sound("ok")
        self._shell.back()

    def _saved(self, _done: AedDates) -> None:
        self._shell.sound("ok")
        self._shell.back()

    def _day(self, text: str) -> str:
        """The day that was typed; what is none stays a text, and is refused."""
        return typed_day(text, self._station.clock.today()) or text if text.strip() else ""

    def _read_back(self, text: str) -> str:
        if not text.strip():
            return self.tr("Not noted")
        day = typed_day(text, self._station.clock.today())
        return self.tr("Good until %1").replace("%1", day) if day else self.tr("That is no date")

    @Property(str, notify=changed)
    def condition(self) -> str:
        fault = self._station.aed.facts().fault
        return fault_words(fault) if fault else self.tr("Nothing known to be wrong")

    @Property(str, notify=changed)
    def dates(self) -> str:
        facts = self._station.aed.facts()
        return until_words(facts, self._station.clock.today())

    @Property(bool, notify=changed)
    def presses(self) -> bool:
        return bool(self._station.aed.facts().fault)

    @Property(str, notify=changed)
    def pads(self) -> str:
        return self._pads

    @Property(str, notify=changed)
    def battery(self) -> str:
        return self._battery

    @Property(str, notify=written)
    def padsRead(self) -> str:
        return self._read_back(self._pads)

    @Property(str, notify=written)
    def batteryRead(self) -> str:
        return self._read_back(self._battery)

    @Property(QVariantList, notify=changed)
    def faults(self) -> list[Action]:
        return [act(fault, FAULT_ICONS[fault], fault_words(fault)) for fault in AedFault]


AED = Screen(
    "aed",
    "kits/AedScreen.qml",
    AedViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.STOCK,
)
