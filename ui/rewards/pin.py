"""The PIN of a courier: typed before a larger redemption, chosen the first time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.actor import Actor, Call
from kiosk.common.ids import new_number
from ui.qt.attempt import Denial, attempt
from ui.shell.shell import Shell
from ui.staff.twice import DIGITS, Twice

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


def _nothing() -> None:
    """Nobody waits for the PIN."""


@QmlElement
class CourierPinViewModel(QObject):
    """Counts digits for the screen; the digits themselves never reach a property."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._pins = shell.station.courier_pins
        self._new = Twice(shell, self._choose, self.changed.emit, self._pins)
        self._then: Callable[[], None] = _nothing
        self._visit = self._digits = ""
        self._busy = self._chooses = False

    def ask(self, then: Callable[[], None]) -> None:
        """Ask whoever is here when the page opens next; ``then`` goes on once it was right."""
        self._reset()
        self._then, self._visit = then, self._shell.session.visit

    def refresh(self) -> None:
        """Start anew when somebody else stands here."""
        arrival = self._shell.session.arrival
        if arrival is None or arrival.visit != self._visit:
            self._reset()
        wallet = self._shell.station.reward_views.wallet(self._visit)
        self._chooses = wallet is not None and not wallet.has_pin
        self.changed.emit()

    @Slot(str)
    def digit(self, value: str) -> None:
        """Take one digit; the sixth starts the check, or ends a turn of choosing."""
        if self._chooses:
            self._new.digit(value)
        elif not self._busy and len(self._digits) < DIGITS:
            self._digits += value
            if len(self._digits) == DIGITS:
                pin, self._digits = self._digits, ""
                self._check(pin)
            self.changed.emit()

    @Slot()
    def backspace(self) -> None:
        """Take the last digit away."""
        self._digits = self._digits[:-1]
        self._new.backspace()

    @Slot()
    def clear(self) -> None:
        """Take all digits away."""
        self._digits = ""
        self._new.clear()

    @Slot()
    def back(self) -> None:
        """Leave without a PIN: nothing is redeemed."""
        self._reset()
        self._shell.back()

    def _check(self, pin: str) -> None:
        visit, pins = self._visit, self._pins
        tried = attempt(lambda: pins.begin(self._call(visit), visit))
        if isinstance(tried, Denial):
            self._shell.show_denial(tried)
            return
        self._busy = True
        self._shell.jobs.run(pins.check(tried, pin), partial(self._checked, visit))

    def _checked(self, visit: str, right: bool | Exception) -> None:
        if isinstance(right, Exception):
            raise right
        no = attempt(lambda: self._pins.finish(self._call(visit), visit, right))
        if self._visit != visit:
            return  # somebody else stands here now, or nobody waits for it any more
        self._busy = False
        if isinstance(no, Denial):
            self._shell.show_denial(no)
        else:
            self._go_on()
        self.changed.emit()

    def _choose(self, pin_hash: str) -> None:
        visit, pins = self._visit, self._pins
        done = attempt(lambda: pins.choose(self._call(visit), visit, pin_hash))
        if isinstance(done, Denial):
            self._shell.show_denial(done)
        else:
            self._go_on()

    def _go_on(self) -> None:
        then = self._then
        self._reset()
        self._shell.back()
        then()

    def _call(self, visit: str) -> Call:
        return Call(Actor.visit(visit), new_number())

    def _reset(self) -> None:
        self._then, self._visit, self._digits = _nothing, "", ""
        self._busy = False
        self._new.start()

    @Property(int, notify=changed)
    def entered(self) -> int:
        return len(self._digits) + self._new.entered

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy or self._new.busy

    @Property(str, notify=changed)
    def title(self) -> str:
        if not self._chooses:
            return self.tr("Enter your PIN")
        return self.tr("Once more, the same") if self._new.again else self.tr("Choose your own PIN")

    @Property(str, notify=changed)
    def advice(self) -> str:
        if self._busy or self._new.busy:
            return self.tr("One moment…")
        if self._chooses:
            return self.tr(
                "Six digits that only you know: so nobody spends your points with a lost badge"
            )
        return self.tr("Forgotten? Go to the staff with your badge")
