"""The way out of the program: a manager and his PIN."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.staff.rules import Permission
from kiosk.staff.service import require
from ui.qt.attempt import Denial, attempt
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LeaveViewModel(QObject):
    """Asked once more, then the program ends."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell

    def refresh(self) -> None:
        """Nothing changes here by itself."""

    @Slot()
    def leave(self) -> None:
        """End the program."""
        denial = attempt(lambda: require(self._shell.session.actor, Permission.EXIT))
        if isinstance(denial, Denial):
            self._shell.show_denial(denial)
        else:
            self._shell.quit()
