"""One kit: is its seal intact, and the number of a new one."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.codes import CodeFault, parse
from kiosk.firstaid.care import KitRow
from kiosk.firstaid.kit_rules import How, KitState
from kiosk.firstaid.kits import KitNoted
from kiosk.settings.kinds import Unit
from kiosk.staff.rules import Permission
from ui.kits.names import due_words, joined, state_words
from ui.settings.words import unit_words
from ui.shell.screens import Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KitViewModel(QObject):
    """What is asked depends on how the kit stands: a number to compare, a new one, or a count.

    A seal with a barcode may be scanned; a badge is a badge on this page too.
    """

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._number = self._typed = ""
        self._row: KitRow | None = None

    def choose(self, number: str) -> None:
        """Show this kit when the page opens next."""
        self._number, self._typed = number, ""

    def refresh(self) -> None:
        """Read the kit; nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self._number = self._typed = ""
        rows = self._station.care.kits() if self._number else []
        self._row = next((row for row in rows if row.place.number == self._number), None)
        self.changed.emit()

    def take_scan(self, text: str) -> bool:
        """Take a seal's barcode as if it were typed and compared at once."""
        if self._row is None or not self._stage() or parse(text) is not CodeFault.FOREIGN:
            return False
        self._typed = text
        self.changed.emit()
        self.go()
        return True

    @Slot(str)
    def setSeal(self, text: str) -> None:
        """Take what was typed."""
        self._typed = text

    @Slot()
    def go(self) -> None:
        """Compare the number, or put the new seal on record."""
        kits, number, seal = self._station.kits, self._number, self._typed
        if not seal.strip():
            return
        if self._stage() == "check":
            self._shell.attempt(lambda call: kits.check(call, number, seal), then=self._noted)
        else:
            self._shell.attempt(lambda call: kits.seal(call, number, seal), then=self._noted)

    @Slot()
    def broken(self) -> None:
        """Say that the seal is broken or gone."""
        kits, number = self._station.kits, self._number
        self._shell.attempt(lambda call: kits.check(call, number), then=self._noted)

    def _noted(self, done: KitNoted) -> None:
        self._typed = ""
        self.refresh()
        if done.how == How.INTACT:
            title, detail = self.tr("The seal is intact"), self.tr("Nothing need be counted")
        elif done.how == How.SEALED:
            title, detail = self.tr("The kit is sealed"), self.tr("Its number is on record")
        else:
            title = self.tr("Noted: the seal is not intact")
            detail = self.tr("Now count everything in the kit")
        self._shell.show_done(title, detail, stay=True)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._row.place.called(self._shell.spoken) if self._row else ""

    @Property(str, notify=changed)
    def condition(self) -> str:
        return state_words(self._row.state) if self._row else ""

    @Property(str, notify=changed)
    def due(self) -> str:
        row = self._row
        if row is None:
            return ""
        days = unit_words(Unit.DAYS, row.every_days)
        every = self.tr("look at it every %1").replace("%1", days)
        return joined(due_words(row), every)

    @Property(bool, notify=changed)
    def presses(self) -> bool:
        return self._row is not None and (self._row.is_due or self._row.state is KitState.OPEN)

    @Property(str, notify=changed)
    def seal(self) -> str:
        return self._typed

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._stage()

    def _stage(self) -> str:
        """What is asked: ``check`` (the number on the seal), ``seal`` (a new one), or nothing."""
        if self._row is None:
            return ""
        today = self._station.clock.today()
        counted = self._row.state is KitState.COUNTED and self._row.checked_day == today
        return "check" if self._row.state is KitState.SEALED else "seal" if counted else ""


KIT = Screen("kit", "kits/KitScreen.qml", KitViewModel, permission=Permission.STOCK)
