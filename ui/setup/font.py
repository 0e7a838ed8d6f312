"""A machine without Chinese glyphs: said in English, with the command, instead of boxes."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.qt.fonts import INSTALL_COMMAND, NO_FONT
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FontViewModel(QObject):
    """What to install; plain English on purpose, Chinese could not be read here."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell

    def refresh(self) -> None:
        """Nothing changes here by itself."""
        self.changed.emit()

    @Slot()
    def goOn(self) -> None:
        """Serve in English without the font."""
        self._shell.back()

    @Property(str, notify=changed)
    def advice(self) -> str:
        return NO_FONT

    @Property(str, notify=changed)
    def command(self) -> str:
        return INSTALL_COMMAND
