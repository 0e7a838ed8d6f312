"""What a setting can be: its place on the page, how it is typed, and which values it takes."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

Value = str | int | bool
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d|24:00")
_PHONE = re.compile(r"[\d +-]*", re.ASCII)
_MARC_FIELD = re.compile(r"\d{3}[a-z\d]", re.ASCII)
_DIGITS = re.compile(r"-?\d{1,18}", re.ASCII)
_YES = {"yes": True, "true": True, "是": True, "no": False, "false": False, "否": False}


class Group(StrEnum):
    """Where a setting stands, in the order of the page."""

    STATION = "station"
    HOURS = "hours"
    SCREEN = "screen"
    CHECKIN = "checkin"
    REQUESTS = "requests"
    CHARGING = "charging"
    LENDING = "lending"
    REGISTRY = "registry"
    ALARM = "alarm"
    FIRST_AID = "first_aid"
    POINTS = "points"
    KEEP = "keep"
    SOUND = "sound"


class Kind(StrEnum):
    """How a value is typed; each has its own editor."""

    TEXT = "text"
    PHONE = "phone"
    TIME = "time"
    NUMBER = "number"
    CHOICE = "choice"
    YES_NO = "yes_no"


class Unit(StrEnum):
    """What a number counts."""

    SECONDS = "seconds"
    MINUTES = "minutes"
    DAYS = "days"
    MONTHS = "months"
    POINTS = "points"
    PEOPLE = "people"
    PERCENT = "percent"
    INCHES = "inches"
    PIECES = "pieces"


@dataclass(frozen=True)
class Setting:
    """Default, limits and place of one setting; ``low`` and ``high`` are lengths for a text.

    Without a ``group`` it is not on the page of settings. What is ``fixed`` comes with the program:
    it is shown and never changed.
    """

    default: Value
    low: int = 0
    high: int = 100
    pattern: re.Pattern[str] | None = None
    group: Group | None = None
    kind: Kind = Kind.TEXT
    unit: Unit | None = None
    choices: tuple[str, ...] = ()
    fixed: bool = False

    def accepts(self, value: Value) -> bool:
        """Tell whether the value has the default's type and lies within the limits."""
        if type(value) is not type(self.default):
            return False
        if isinstance(value, str):
            return self.low <= len(value.strip()) <= len(value) <= self.high and self._reads(value)
        return isinstance(value, bool) or self.low <= value <= self.high

    def holds(self, value: Value) -> bool:
        """Tell whether a stored value serves: also a text that an earlier release took longer.

        A station's address must not go from the card for 120 because a limit was lowered.
        """
        free = self.kind is Kind.TEXT and not self.choices and self.pattern is None
        if free and isinstance(value, str) and isinstance(self.default, str):
            return value == value.strip() and len(value) >= self.low and self._reads(value)
        return self.accepts(value)

    def read(self, typed: str) -> Value:
        """Answer the value that was typed; what cannot be read stays a text, and is not accepted.

        A time may be typed without its colon: 0930.
        """
        text = typed.strip()
        if self.kind is Kind.NUMBER and _DIGITS.fullmatch(text):
            return int(text)
        if self.kind is Kind.YES_NO:
            return _YES.get(text.lower(), text)
        if self.kind is Kind.TIME and len(text) == 4:
            return f"{text[:2]}:{text[2:]}"
        return text

    def limits(self) -> dict[str, str | int]:
        """Answer what it takes, as facts of a refusal; ``accepts`` says the same for people."""
        if self.kind is Kind.TIME:
            return {"low": "00:00", "high": "24:00", "accepts": "00:00-24:00"}
        if self.kind is Kind.YES_NO:
            return {"accepts": "yes|no"}
        if self.choices:
            return {"accepts": "|".join(self.choices)}
        return {"low": self.low, "high": self.high, "accepts": f"{self.low}-{self.high}"}

    def _reads(self, text: str) -> bool:
        if any(unicodedata.category(letter)[0] == "C" for letter in text):
            return False
        if self.choices:
            return text in self.choices
        return self.pattern is None or self.pattern.fullmatch(text) is not None


def text(group: Group, default: str, low: int, high: int) -> Setting:
    """Words; ``low`` and ``high`` are lengths."""
    return Setting(default, low, high, group=group)


def phone(group: Group) -> Setting:
    """A phone number as one reads it out, or none."""
    return Setting("", 0, 20, _PHONE, group, Kind.PHONE)


def time(group: Group, default: str) -> Setting:
    """A time of day, ``HH:MM``; 24:00 is the end of the day."""
    return Setting(default, 5, 5, _TIME, group, Kind.TIME)


def marc_field(group: Group, default: str) -> Setting:
    """Tag and subfield of a catalogue's records, like 952p."""
    return Setting(default, 4, 4, _MARC_FIELD, group)


def number(group: Group, default: int, low: int, high: int, unit: Unit) -> Setting:
    """A number of something."""
    return Setting(default, low, high, group=group, kind=Kind.NUMBER, unit=unit)


def choice(group: Group, *choices: str) -> Setting:
    """One of a few words; the first is the default."""
    high = max(map(len, choices))
    return Setting(choices[0], 1, high, group=group, kind=Kind.CHOICE, choices=choices)


def yes_no(group: Group, default: bool) -> Setting:
    """Yes or no."""
    return Setting(default, group=group, kind=Kind.YES_NO)


def version(group: Group, default: int) -> Setting:
    """The version of something that comes with the program."""
    return Setting(default, 1, 10_000, group=group, kind=Kind.NUMBER, fixed=True)
