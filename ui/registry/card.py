"""The badge that was just issued: shown once, to photograph; the code is never stored."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common import codes
from kiosk.settings.rules import Key
from kiosk.staff.rules import Permission
from ui.qt.picture import png_url
from ui.shell.screens import Meaning, Screen
from ui.shell.session import COUNTDOWN_MS, Session
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
OWN_CARD_SECONDS = 180  # product description, registry: that page stays 3 min


@QmlElement
class CardViewModel(QObject):
    """Holds the picture of one card until it was photographed or the session ends.

    ``own``: whoever signed himself up looks at it, and is checked in once he has the picture.
    """

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject, own: bool = False) -> None:
        super().__init__(parent)
        self._shell = shell
        self._own = own
        self._picture = self._code = self._badge = ""

    def show_card(self, code: str, name: str, company: str, badge: str = "") -> None:
        """Show the card of a code that exists only now; ``badge`` is its number."""
        from kiosk.registry.card import draw_card  # noqa: PLC0415 (Pillow, once it is needed)

        station = self._shell.station.settings.wording(Key.NAME, self._shell.spoken)
        png = draw_card(code, name, company, station)
        self._picture = png_url(png)
        self._code, self._badge = code, badge
        if self._own:
            waits = Session(newcomer=True, lasts_seconds=OWN_CARD_SECONDS)
            self._shell.begin(waits, OWN_CARD)
        else:
            self._shell.go(CARD)

    def refresh(self) -> None:
        """Forget the card once nobody is here to look at it."""
        session = self._shell.session
        if not (session.newcomer if self._own else session.signed_in):
            self._forget()
        self.changed.emit()

    def take_scan(self, text: str) -> bool:
        """Take the fresh badge from the phone: who can show it has its picture."""
        code = codes.parse(text)
        if not self._own or not isinstance(code, codes.Code) or code.text != self._code:
            return False
        self.photographed()
        return True

    @Slot()
    def photographed(self) -> None:
        """拍好了: forget the card; who signed himself up is checked in with it."""
        if self._own:
            checkin, badge = self._shell.station.checkin, self._badge
            self._shell.let_in(lambda call: checkin.arrive(call, badge), badge)
            return
        self._forget()
        self.changed.emit()
        self._shell.back()

    def _forget(self) -> None:
        self._picture = self._code = self._badge = ""

    @Property(bool, notify=changed)
    def own(self) -> bool:
        return self._own

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
OWN_CARD = Screen(
    "own_card", "registry/CardScreen.qml", partial(CardViewModel, own=True), Meaning.FINISH_FIRST
)
