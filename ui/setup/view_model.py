"""No station yet, or one that cannot be opened."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ChoiceViewModel(QObject):
    """Set this station up, or try the demo."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell

    def refresh(self) -> None:
        """Nothing changes here by itself."""
        self.changed.emit()


@QmlElement
class TroubleViewModel(QObject):
    """Why the station cannot be opened, and what to do."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell

    def refresh(self) -> None:
        """Read the trouble."""
        self.changed.emit()
