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
from ui.qt.attempt import Denial, attempt
from ui.qt.types import QVariantList
from ui.shell.shell import Shell
from ui.shell.typed_code import TypedCode
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
        self._typed = TypedCode(shell, codes.Prefix.RECOVERY, self._prove, self.changed.emit)

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
        if self._busy or self._new.busy:
            return False
        self._prove(code.text)
        return True

    @Slot()
    def startTyping(self) -> None:
        """Let a manager type the recovery code; digits of the PIN are forgotten."""
        if self._may_recover and not self._busy:
            self._digits = ""
            self._typed.start()

    @Slot(str)
    def letter(self, value: str) -> None:
        """Take one letter of the recovery code; the last one starts the check."""
        self._typed.digit(value)

    @Slot()
    def dropLetter(self) -> None:
        """Take the last letter away."""
        self._typed.backspace()

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
        """Leave without a PIN; from the recovery code back to the PIN."""
        if self._typed.is_open:
            self._typed.stop()
            return
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

    def _prove(self, code: str) -> None:
        """Go on to a new PIN with the right code; what was typed wrong stays, to be put right."""
        staff = self._staff
        if staff is None:
            return
        call = Call(staff.actor, new_number())
        proven = attempt(lambda: self._pins.prove(call, staff.number, code))
        if isinstance(proven, Denial):
            self._shell.show_denial(proven)
            return
        self._reset()
        self._recovery_code = code
        self._shell.sound("ok")
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

    def _reset(self) -> None:
        self._digits = self._recovery_code = ""
        self._busy = self._locked = False
        self._new.start()
        self._typed.stop()

    @property
    def _may_recover(self) -> bool:
        return self._staff is not None and self._staff.role is Role.MANAGER

    @Property(bool, notify=changed)
    def mayType(self) -> bool:
        """Whether the recovery code is offered to be typed."""
        return self._may_recover and not self._recovery_code and not self._typed.is_open

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        return self._typed.is_open

    @Property(QVariantList, notify=changed)
    def codeGroups(self) -> list[str]:
        return self._typed.groups

    @Property(QVariantList, notify=changed)
    def characters(self) -> list[str]:
        return list(codes.ALPHABET)

    @Property(int, notify=changed)
    def entered(self) -> int:
        return len(self._digits) + self._new.entered

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy or self._new.busy

    @Property(str, notify=changed)
    def title(self) -> str:
        if self._typed.is_open:
            return self.tr("Type the recovery code")
        if not self._recovery_code:
            return self.tr("Enter your PIN")
        return self.tr("Once more, the new PIN") if self._new.again else self.tr("Choose a new PIN")

    @Property(str, notify=changed)
    def advice(self) -> str:
        if self._busy or self._new.busy:
            return self.tr("One moment…")
        if self._typed.is_open:
            return self.tr("There is no O, I or L in it: they are 0 and 1")
        if self._recovery_code:
            return self.tr("Six digits, not all the same, no plain row")
        if self._may_recover:
            return self.tr("Forgotten or locked? Scan or type the recovery code of the station")
        return self.tr("The PIN is locked. A manager can help") if self._locked else ""
