"""The questions of the first-run wizard, in order, and which answers they take."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.common import codes
from kiosk.common.errors import Reason
from kiosk.founding import Founding
from kiosk.settings.rules import CATALOGUE, Key, Value
from kiosk.staff.rules import is_good_pin

STEP_MINUTES = 30
TYPED_TIME = "%Y%m%d%H%M"
TIME_DIGITS = 12
GIVEN_BACK = 6
"""So many characters of the recovery code are asked back from who cannot scan it."""


class Step(StrEnum):
    """One question per screen; the value is the name of its page."""

    CLOCK = "clock"
    NAME = "name"
    ADDRESS = "address"
    AED = "aed"
    PHONE = "phone"
    HOURS = "hours"
    QUIET = "quiet"
    MANAGER = "manager"
    PIN = "pin"
    PIN_AGAIN = "pin_again"
    BADGE = "badge"
    RECOVERY = "recovery"
    GIVE_BACK = "give_back"
    READY = "ready"


STEPS = tuple(step for step in Step if step is not Step.READY)
"""The questions. READY asks nothing: the station is there, and says what comes next."""
TEXTS = {Step.NAME: Key.NAME, Step.ADDRESS: Key.ADDRESS, Step.AED: Key.AED_PLACE}
SHOWN_ONCE = {
    Step.BADGE: Reason.BADGE_SHOWN_ONCE,
    Step.RECOVERY: Reason.RECOVERY_CODE_SHOWN_ONCE,
}
"""What is asked of whoever goes on from a code."""
SPANS = {Step.HOURS: (Key.OPENS, Key.CLOSES), Step.QUIET: (Key.QUIET_FROM, Key.QUIET_TO)}


@dataclass
class Draft:
    """What was answered so far. Lives in memory only, until the station is founded."""

    typed_time: str = ""
    offset_ms: int = 0  # of the true time from the computer's
    manager_name: str = Founding.manager_name
    pin: str = ""
    pin_again: str = ""
    given_back: str = ""
    settings: dict[Key, Value] = field(
        default_factory=lambda: {
            key: CATALOGUE[key].default
            for key in (*TEXTS.values(), Key.DUTY_PHONE, *SPANS[Step.HOURS], *SPANS[Step.QUIET])
        }
    )
    manager_code: str = field(default_factory=lambda: codes.mint(codes.Prefix.BADGE))
    recovery_code: str = field(default_factory=lambda: codes.mint(codes.Prefix.RECOVERY))

    def text(self, key: Key) -> str:
        """Answer a setting that is a text or a time of day."""
        return str(self.settings[key])

    @property
    def missing(self) -> str:
        """The characters of the recovery code that are asked back: the last before its check."""
        return self.recovery_code[-GIVEN_BACK:]

    def knows_code(self, scanned: str) -> bool:
        """Tell whether this scan is the recovery code that was shown."""
        code = codes.parse(scanned)
        return isinstance(code, codes.Code) and code.text == self.recovery_code


_DONE: dict[Step, Callable[[Draft], bool]] = {
    Step.NAME: lambda draft: _reads(draft, Key.NAME),
    Step.ADDRESS: lambda draft: _reads(draft, Key.ADDRESS) and bool(draft.text(Key.ADDRESS)),
    Step.AED: lambda draft: _reads(draft, Key.AED_PLACE),
    Step.PHONE: lambda draft: len(draft.text(Key.DUTY_PHONE)) >= 3,
    Step.HOURS: lambda draft: draft.settings[Key.OPENS] != draft.settings[Key.CLOSES],
    Step.MANAGER: lambda draft: 0 < len(draft.manager_name.strip()) <= 60,
    Step.PIN: lambda draft: is_good_pin(draft.pin),
    Step.PIN_AGAIN: lambda draft: draft.pin_again == draft.pin,
    Step.GIVE_BACK: lambda draft: draft.given_back == draft.missing,
}


def is_answered(step: Step, draft: Draft) -> bool:
    """Tell whether the wizard may go on from a step."""
    return step not in _DONE or _DONE[step](draft)


def moved(time: str, minutes: int) -> str:
    """Answer a time of day moved by some minutes, around midnight; ``24:00`` counts as ``00:00``.

    A closing time at midnight is kept as 00:00: a span may cross midnight.
    """
    hours, rest = time.split(":")
    total = (int(hours) * 60 + int(rest) + minutes) % (24 * 60)
    return f"{total // 60:02d}:{total % 60:02d}"


def _reads(draft: Draft, key: Key) -> bool:
    return CATALOGUE[key].accepts(draft.settings[key])
