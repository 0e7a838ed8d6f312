"""A new PIN, typed twice by the one whose it is: one's own after the old one, or a new person's."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.staff.rules import Permission
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell
from ui.staff.twice import Twice

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NewPinViewModel(QObject):
    """Whoever opens it without asking for somebody else's changes his own."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._twice = Twice(shell, self._typed, self.changed.emit)
        self._who = self._name = ""
        self._take: Callable[[str], None] = self._change_own

    def ask(self, name: str, take: Callable[[str], None]) -> None:
        """Let somebody (his name) type a PIN when the page opens next; ``take`` gets its hash."""
        self._forget()
        self._name, self._take = name, take

    def refresh(self) -> None:
        """Start anew when somebody else stands here."""
        who = self._shell.session.actor.name if self._shell.session.signed_in else ""
        if who != self._who:
            self._who = who
            self._twice.start()
        if not who:
            self._forget()
        self.changed.emit()

    @Slot(str)
    def digit(self, value: str) -> None:
        """Take one digit; the sixth ends a turn."""
        self._twice.digit(value)

    @Slot()
    def backspace(self) -> None:
        """Take the last digit away."""
        self._twice.backspace()

    @Slot()
    def clear(self) -> None:
        """Take all digits away."""
        self._twice.clear()

    @Slot()
    def back(self) -> None:
        """Leave without a new PIN."""
        self._forget()
        self._shell.back()

    def _typed(self, pin_hash: str) -> None:
        self._take(pin_hash)

    def _change_own(self, pin_hash: str) -> None:
        me, pins = self._shell.session.staff, self._shell.station.pins
        if me:
            number = me.number
            self._shell.attempt(lambda call: pins.change(call, number, pin_hash), then=self._done)

    def _done(self, _answer: None) -> None:
        self._forget()
        self._shell.show_done(self.tr("The new PIN is set"), self.tr("It works from now on"))

    def _forget(self) -> None:
        self._twice.start()
        self._name, self._take = "", self._change_own

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(bool, notify=changed)
    def again(self) -> bool:
        return self._twice.again

    @Property(int, notify=changed)
    def entered(self) -> int:
        return self._twice.entered

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._twice.busy


CHANGE_PIN = Screen(
    "change_pin",
    "staff/NewPinScreen.qml",
    NewPinViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.BOARD,
    fresh_pin=True,
)
"""One's own: the old PIN comes first, each time."""
NEW_PIN = Screen(
    "new_pin",
    "staff/NewPinScreen.qml",
    NewPinViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.STAFF,
)
"""Somebody else's, whom a manager lets at the number pad."""
