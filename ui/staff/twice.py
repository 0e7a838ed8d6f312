"""A new PIN, typed twice: the digits stay here and reach no property."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from kiosk.common.errors import Reason
from kiosk.staff.guessing import GuessingService
from kiosk.staff.rules import is_good_pin
from ui.qt.attempt import Denial, No, denial
from ui.shell.shell import Shell

DIGITS = 6


class Twice:
    """Counts digits; once the same good PIN was typed twice, ``take`` gets its hash.

    The hash is computed in a thread, as the staff's are unless ``pins`` says otherwise; ``show`` is
    called whenever something looks new. Whoever is no longer here when it is ready gets nothing.
    """

    def __init__(
        self,
        shell: Shell,
        take: Callable[[str], None],
        show: Callable[[], None],
        pins: GuessingService | None = None,
    ) -> None:
        self._shell, self._take, self._show = shell, take, show
        self._pins = pins or shell.station.pins
        self.start()

    @property
    def entered(self) -> int:
        """How many digits are in."""
        return len(self._digits)

    def start(self) -> None:
        """Begin with the first time; what was typed is forgotten."""
        self._digits = self._chosen = ""
        self.again = self.busy = False

    def digit(self, value: str) -> None:
        """Take one digit; the sixth ends a turn."""
        if self.busy or len(self._digits) == DIGITS:
            return
        self._digits += value
        if len(self._digits) == DIGITS:
            pin, self._digits = self._digits, ""
            self._repeat(pin) if self.again else self._choose(pin)
        self._show()

    def backspace(self) -> None:
        """Take the last digit away."""
        self._digits = self._digits[:-1]
        self._show()

    def clear(self) -> None:
        """Take all digits away."""
        self._digits = ""
        self._show()

    def _choose(self, pin: str) -> None:
        if is_good_pin(pin):
            self._chosen, self.again = pin, True
        else:
            self._shell.show_denial(denial(Reason.BAD_PIN, {}))

    def _repeat(self, pin: str) -> None:
        chosen = self._chosen
        self.start()
        if pin == chosen:
            self.busy = True
            hashing = partial(self._pins.hash, pin)
            self._shell.jobs.run(hashing, partial(self._hashed, self._shell.session.actor.name))
            return
        title = QCoreApplication.translate("Twice", "The two are not the same")
        advice = QCoreApplication.translate("Twice", "Please type it again")
        self._shell.show_denial(Denial(No.REFUSED, title, advice))

    def _hashed(self, who: str, pin_hash: str | Exception) -> None:
        if isinstance(pin_hash, Exception):
            raise pin_hash
        if not self.busy or self._shell.session.actor.name != who:
            return
        self.start()
        self._take(pin_hash)
        self._show()
