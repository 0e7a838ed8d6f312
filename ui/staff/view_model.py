"""The board: a staff badge alone opens it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.registry.badges import BadgeRow
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BoardViewModel(QObject):
    """Alarms, duty, and the way to everything else."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell

    def refresh(self) -> None:
        """Read alarms and duty."""
        self.changed.emit()

    def take_badge(self, badge: BadgeRow) -> bool:
        """Go where a scanned badge belongs; False leaves it to the shell."""
        return False
