"""The second person: a staff badge, then six digits, without leaving the page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from kiosk.common.actor import KIOSK, Call
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.registry.rules import Holder
from kiosk.staff.service import StaffRow
from ui.qt.attempt import Denial, attempt
from ui.shell.shell import Shell

DIGITS = 6


class SecondPerson:
    """Holds the digits until they are checked; they never reach a property."""

    def __init__(self, shell: Shell, shown: Callable[[], None], then: Callable[[], None]) -> None:
        self._shell = shell
        self._shown = shown
        self._then = then
        self.forget()

    def forget(self) -> None:
        """Start anew."""
        self._staff: StaffRow | None = None
        self._digits = ""
        self.busy = False
        self.number = ""  # once the PIN was right

    @property
    def has_badge(self) -> bool:
        """Whether somebody else showed his badge."""
        return self._staff is not None

    @property
    def entered(self) -> int:
        """How many digits are in."""
        return len(self._digits)

    def take_badge(self, text: str) -> None:
        """Take the badge of somebody else of the staff."""
        entered = attempt(lambda: self._enter(text))
        if isinstance(entered, Denial):
            self._shell.show_denial(entered)
            return
        self._staff, self._digits = entered, ""
        self._shell.sound("ok")
        self._shown()

    def _enter(self, text: str) -> StaffRow:
        station = self._shell.station
        badge = station.badges.read(text)
        me = self._shell.session.staff
        if badge.kind is not Holder.STAFF or me is None or badge.holder == me.number:
            raise Refused(Reason.SECOND_PERSON)
        row = station.staff.find(station.staff.enter(Call(KIOSK, new_number()), badge.number).staff)
        if row is None:
            raise Refused(Reason.NOT_FOUND)
        return row

    def digit(self, value: str) -> None:
        """Take one digit; the sixth starts the check."""
        if self.busy or self._staff is None:
            return
        self._digits += value
        if len(self._digits) == DIGITS:
            pin, self._digits = self._digits, ""
            self._check(self._staff, pin)
        self._shown()

    def erase(self, every: bool) -> None:
        """Take the last digit away, or all of them."""
        self._digits = "" if every else self._digits[:-1]
        self._shown()

    def _check(self, staff: StaffRow, pin: str) -> None:
        pins = self._shell.station.pins
        tried = attempt(lambda: pins.begin(Call(staff.actor, new_number()), staff.number))
        if isinstance(tried, Denial):
            self._shell.show_denial(tried)
            return
        self.busy = True
        self._shell.jobs.run(pins.check(tried, pin), partial(self._checked, staff))

    def _checked(self, staff: StaffRow, right: bool | Exception) -> None:
        if isinstance(right, Exception):
            raise right
        call = Call(staff.actor, new_number())
        done = attempt(lambda: self._shell.station.pins.finish(call, staff.number, right))
        if self._staff != staff:
            return  # nobody waits for it any more
        self.busy = False
        if isinstance(done, Denial):
            self._shell.show_denial(done)
        else:
            self.number = staff.number
            self._then()
        self._shown()
