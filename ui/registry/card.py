"""The badge that was just issued: shown once, to photograph; the code is never stored."""

from __future__ import annotations

import base64

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.settings.rules import Key
from kiosk.staff.rules import Permission
from ui.shell.screens import Meaning, Screen
from ui.shell.session import COUNTDOWN_MS
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CardViewModel(QObject):
    """Holds the picture of one card until it was photographed or the session ends."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._picture = ""

    def show_card(self, code: str, name: str, company: str) -> None:
        """Draw the card of a code that exists only now."""
        from kiosk.registry.card import draw_card  # noqa: PLC0415 (Pillow, once it is needed)

        station = self._shell.station.settings.wording(Key.NAME, self._shell.spoken)
        png = draw_card(code, name, company, station)
        self._picture = "data:image/png;base64," + base64.b64encode(png).decode()

    def refresh(self) -> None:
        """Forget the card once nobody is signed in."""
        if not self._shell.session.signed_in:
            self._picture = ""
        self.changed.emit()

    @Slot()
    def photographed(self) -> None:
        """拍好了: forget the card."""
        self._picture = ""
        self.changed.emit()
        self._shell.back()

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._picture


CARD = Screen(
    "card",
    "registry/CardScreen.qml",
    CardViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.BADGES,
    patience=180 - COUNTDOWN_MS // 1000,
)
"""Stays three minutes, the countdown included (product description, registry)."""
