"""The PIN behind a staff badge, and a new one for a manager who has the recovery code."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common import codes
from kiosk.common.actor import Call, Role
from kiosk.common.errors import Reason
from kiosk.common.ids import new_number
from kiosk.staff.service import StaffRow
from ui.qt.attempt import Denial, attempt, denial
from ui.shell.shell import Shell
from ui.staff.twice import DIGITS, Twice

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PinViewModel(QObject):
    """Counts digits for the screen; the digits themselves never reach a property."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._pins = shell.station.pins
        self._staff: StaffRow | None = None
        self._digits = self._recovery_code = ""
        self._busy = self._locked = False
        self._new = Twice(shell, self._recover, self.changed.emit)

    def refresh(self) -> None:
        """Start anew when somebody else stands here."""
        if self._shell.session.staff != self._staff:
            self._staff = self._shell.session.staff
            self._reset()
        self.changed.emit()

    def take_scan(self, text: str) -> bool:
        """Take the recovery code of a manager; every other code says *finish this first*."""
        code = codes.parse(text)
        if isinstance(code, codes.CodeFault) or code.prefix is not codes.Prefix.RECOVERY:
            return False
        manager = self._staff is not None and self._staff.role is Role.MANAGER
        if not manager:
            self._deny(Reason.NOT_ALLOWED)
        elif self._busy or not self._pins.knows(code.text):
            self._deny(Reason.WRONG_RECOVERY_CODE)
        else:
            self._reset()
            self._recovery_code = code.text
            self._shell.sound("ok")
            self.changed.emit()
        return True

    @Slot(str)
    def digit(self, value: str) -> None:
        """Take one digit; the sixth starts the check."""
        if self._recovery_code:
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
        """Leave without a PIN."""
        self._reset()
        self._shell.back()

    def _check(self, pin: str) -> None:
        staff, pins = self._staff, self._pins
        if staff is None:
            return
        call = Call(staff.actor, new_number())
        tried = attempt(lambda: pins.begin(call, staff.number))
        if isinstance(tried, Denial):
            self._refused(tried)
            return
        self._busy = True
        self._shell.jobs.run(pins.check(tried, pin), partial(self._checked, staff))

    def _checked(self, staff: StaffRow, right: bool | Exception) -> None:
        if isinstance(right, Exception):
            raise right
        call = Call(staff.actor, new_number())
        signed_in = attempt(lambda: self._pins.finish(call, staff.number, right))
        if self._shell.session.staff != staff:
            return  # somebody else stands here now
        self._busy = False
        if isinstance(signed_in, Denial):
            self._refused(signed_in)
        else:
            self._reset()
            self._shell.signed_in()
        self.changed.emit()

    def _recover(self, pin_hash: str) -> None:
        staff, code = self._staff, self._recovery_code
        if staff is None:
            return
        call = Call(staff.actor, new_number())
        done = attempt(lambda: self._pins.recover(call, staff.number, pin_hash, code))
        self._reset()
        if isinstance(done, Denial):
            self._shell.show_denial(done)
        else:
            title = self.tr("The new PIN is set")
            self._shell.show_done(title, self.tr("Sign in with it now"), stay=True)

    def _refused(self, no: Denial) -> None:
        self._locked = self._locked or no.reason is Reason.PIN_LOCKED
        self._shell.show_denial(no)

    def _deny(self, reason: Reason) -> None:
        self._shell.show_denial(denial(reason, {}))

    def _reset(self) -> None:
        self._digits = self._recovery_code = ""
        self._busy = self._locked = False
        self._new.start()

    @Property(int, notify=changed)
    def entered(self) -> int:
        return len(self._digits) + self._new.entered

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy or self._new.busy

    @Property(str, notify=changed)
    def title(self) -> str:
        if not self._recovery_code:
            return self.tr("Enter your PIN")
        return self.tr("Once more, the new PIN") if self._new.again else self.tr("Choose a new PIN")

    @Property(str, notify=changed)
    def advice(self) -> str:
        if self._busy or self._new.busy:
            return self.tr("One moment…")
        if self._recovery_code:
            return self.tr("Six digits, not all the same, no plain row")
        if self._staff and self._staff.role is Role.MANAGER:
            return self.tr("Forgotten or locked? Scan the recovery code of the station")
        return self.tr("The PIN is locked. A manager can help") if self._locked else ""
