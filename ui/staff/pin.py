"""The PIN behind a staff badge, and a new one for a manager who has the recovery code."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common import codes
from kiosk.common.actor import Call, Role
from kiosk.common.errors import Reason
from kiosk.common.ids import new_number
from kiosk.founding import is_recovery_code
from kiosk.staff.rules import is_good_pin
from kiosk.staff.service import StaffRow
from ui.qt.attempt import Denial, No, attempt
from ui.qt.words import words
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
DIGITS = 6
PIN, NEW, AGAIN = "pin", "new", "again"


@QmlElement
class PinViewModel(QObject):
    """Counts digits for the screen; the digits themselves never reach a property."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._pins = shell.station.pins
        self._staff: StaffRow | None = None
        self._digits = self._chosen = ""
        self._stage = PIN
        self._busy = self._locked = False

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
        elif self._busy or not is_recovery_code(self._shell.folder, code.text):
            self._deny(Reason.WRONG_RECOVERY_CODE)
        else:
            self._reset()
            self._stage = NEW
            self._shell.sound("ok")
            self.changed.emit()
        return True

    @Slot(str)
    def digit(self, value: str) -> None:
        """Take one digit; the sixth starts the check."""
        if self._busy or len(self._digits) == DIGITS:
            return
        self._digits += value
        if len(self._digits) == DIGITS:
            pin, self._digits = self._digits, ""
            {PIN: self._check, NEW: self._choose, AGAIN: self._repeat}[self._stage](pin)
        self.changed.emit()

    @Slot()
    def backspace(self) -> None:
        """Take the last digit away."""
        self._digits = self._digits[:-1]
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Take all digits away."""
        self._digits = ""
        self.changed.emit()

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

    def _choose(self, pin: str) -> None:
        if is_good_pin(pin):
            self._chosen, self._stage = pin, AGAIN
        else:
            self._deny(Reason.BAD_PIN)

    def _repeat(self, pin: str) -> None:
        chosen, self._chosen, self._stage = self._chosen, "", NEW
        if pin != chosen:
            title = self.tr("The two are not the same")
            self._shell.show_denial(Denial(No.REFUSED, title, self.tr("Please type it again")))
        elif self._staff:
            self._busy = True
            hashing = partial(self._pins.hash, pin)
            self._shell.jobs.run(hashing, partial(self._hashed, self._staff))

    def _hashed(self, staff: StaffRow, pin_hash: str | Exception) -> None:
        if isinstance(pin_hash, Exception):
            raise pin_hash
        if self._shell.session.staff != staff:
            return
        call = Call(staff.actor, new_number())
        done = attempt(lambda: self._pins.reset(call, staff.number, pin_hash))
        self._reset()
        if isinstance(done, Denial):
            self._shell.show_denial(done)
        else:
            title = self.tr("The new PIN is set")
            self._shell.show_done(title, self.tr("Sign in with it now"), stay=True)
        self.changed.emit()

    def _refused(self, denial: Denial) -> None:
        self._locked = self._locked or denial.reason is Reason.PIN_LOCKED
        self._shell.show_denial(denial)

    def _deny(self, reason: Reason) -> None:
        self._shell.show_denial(Denial(No.REFUSED, *words(reason, {}), reason))

    def _reset(self) -> None:
        self._digits, self._chosen, self._stage = "", "", PIN
        self._busy = self._locked = False

    @Property(int, notify=changed)
    def entered(self) -> int:
        return len(self._digits)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def title(self) -> str:
        titles = {
            PIN: self.tr("Enter your PIN"),
            NEW: self.tr("Choose a new PIN"),
            AGAIN: self.tr("Once more, the new PIN"),
        }
        return titles[self._stage]

    @Property(str, notify=changed)
    def advice(self) -> str:
        if self._busy:
            return self.tr("One moment…")
        if self._stage != PIN:
            return self.tr("Six digits, not all the same, no plain row")
        if self._staff and self._staff.role is Role.MANAGER:
            return self.tr("Forgotten or locked? Scan the recovery code of the station")
        return self.tr("The PIN is locked. A manager can help") if self._locked else ""
