"""One line while it is being typed: values in, values out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.stock.rules import MOST, typed_day

DAY_DIGITS, CODE_DIGITS, PIECES_DIGITS = 8, 6, len(str(MOST)) + 1
"""Of pieces one digit more than there can be: whoever types too many is told so."""


class Step(StrEnum):
    """What is asked now."""

    NOTHING = ""
    CODE = "code"
    QUANTITY = "quantity"
    DAY = "day"
    BATCH = "batch"
    PIECES = "pieces"


_DIGITS = {
    Step.CODE: ("code", CODE_DIGITS),
    Step.QUANTITY: ("pieces", PIECES_DIGITS),
    Step.DAY: ("day", DAY_DIGITS),
    Step.PIECES: ("pieces", PIECES_DIGITS),
}
_BEFORE = {Step.DAY: Step.QUANTITY, Step.BATCH: Step.DAY}


@dataclass(frozen=True)
class Booked:
    """The line that was booked last, by which request: it can be undone."""

    request: str
    product: str
    change: int
    expiry: str


@dataclass(frozen=True)
class Draft:
    """Where somebody is: on which line, and what of it is typed.

    ``lot`` (its number) is what pieces are taken out of. ``months``: the day is typed as months
    from today; ``undated``: there is no date on the box. ``booked`` is the line before.
    """

    step: Step = Step.NOTHING
    product: str = ""
    place: str = ""
    lot: str = ""
    code: str = ""
    pieces: str = ""
    day: str = ""
    months: bool = False
    undated: bool = False
    batch: str = ""
    booked: Booked | None = None

    @property
    def digits(self) -> str:
        """What stands on the number pad."""
        name, _most = _DIGITS.get(self.step, ("", 0))
        return str(getattr(self, name)) if name else ""

    @property
    def is_begun(self) -> bool:
        """Whether something was typed that another box must not sweep away."""
        return bool(self.pieces or self.day or self.batch or self.undated)

    def typing(self, digits: str) -> Draft:
        """Answer the draft with these digits on the number pad."""
        name, most = _DIGITS.get(self.step, ("", 0))
        if not name or len(digits) > most:
            return self
        if self.step is Step.DAY:
            return replace(self, day=digits, undated=False)
        if self.step is Step.CODE:
            return replace(self, code=digits)
        return replace(self, pieces=digits)

    def before(self) -> Draft:
        """Answer the draft one step back; from the first one there is no line any more."""
        if self.step in _BEFORE:
            return replace(self, step=_BEFORE[self.step])
        return Draft(booked=self.booked)

    def expiry(self, today: str) -> str | None:
        """Answer the last good day as typed (ISO), empty for none, None while it is no day."""
        if self.undated:
            return ""
        return typed_day(f"+{self.day}m" if self.months else self.day, today)
