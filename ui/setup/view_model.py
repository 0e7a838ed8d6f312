"""No station yet: set this one up, or try the demo."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.errors import StationTrouble
from kiosk.demo import Tray, demo_folder, make_demo
from kiosk.founding import try_folder
from ui.qt.attempt import Denial, No
from ui.setup.screens import WIZARD
from ui.setup.troubles import trouble_words
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ChoiceViewModel(QObject):
    """Two choices; the demo has a folder of its own, far from any real station."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._busy = False

    def refresh(self) -> None:
        """Nothing changes here by itself but the language."""
        self.changed.emit()

    def take_scan(self, text: str) -> bool:
        """Say that there is no station yet; whose badge it is nobody can know."""
        title = self.tr("There is no station here yet")
        detail = self.tr("Set it up first, or try the demo")
        self._shell.show_denial(Denial(No.REFUSED, title, detail))
        return True

    @Slot()
    def setUp(self) -> None:
        """Begin the wizard, once it is known that the disk will take what it asks for."""
        if self._busy:
            return
        self._busy = True
        self.changed.emit()
        folder = self._shell.folder
        self._shell.jobs.run(lambda: try_folder(folder), self._tried)

    @Slot()
    def tryDemo(self) -> None:
        """Open the demo station, made first when there is none (a second or two)."""
        if self._busy:
            return
        self._busy = True
        self.changed.emit()
        folder, source = demo_folder(), self._shell.source
        self._shell.jobs.run(lambda: make_demo(folder, source), self._demo_made)

    def _demo_made(self, answer: Tray | Exception) -> None:
        self._busy = False
        self.changed.emit()
        if self._went_well(answer):
            self._shell.open(demo_folder(), self._shell.spoken)

    def _tried(self, answer: Exception | None) -> None:
        self._busy = False
        self.changed.emit()
        if self._went_well(answer):
            self._shell.go(WIZARD)

    def _went_well(self, answer: object) -> bool:
        """Say what is the matter with the disk; a bug passes through."""
        if isinstance(answer, StationTrouble):
            self._shell.show_denial(Denial(No.NOT_SAVED, *trouble_words(answer.trouble)))
        elif isinstance(answer, Exception):
            raise answer
        return not isinstance(answer, Exception)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy
