"""Every setting of a station with its default and what it accepts."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

Value = str | int | bool
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d|24:00")


class Key(StrEnum):
    """Names of the settings; stored, so never renamed."""

    NAME = "station.name"
    ADDRESS = "station.address"
    DUTY_PHONE = "station.duty_phone"
    AED_PLACE = "station.aed_place"
    OPENS = "hours.opens"
    CLOSES = "hours.closes"
    QUIET_FROM = "quiet.from"
    QUIET_TO = "quiet.to"
    LANGUAGE = "screen.language"
    PANEL_INCHES = "screen.panel_inches"
    IDLE_SECONDS = "screen.idle_seconds"
    STAFF_IDLE_SECONDS = "screen.staff_idle_seconds"
    VISIT_IDLE_MINUTES = "checkin.idle_minutes"
    CHECKIN_POINTS = "checkin.points"
    ALARM_SHRINK_MINUTES = "alarm.shrink_minutes"
    CONSENT_VERSION = "registry.consent_version"
    PENDING_DAYS = "registry.pending_days"
    ENROLMENTS_AN_HOUR = "registry.enrolments_an_hour"
    KEEP_VISITS_DAYS = "keep.visits_days"
    KEEP_FAILED_SCANS_DAYS = "keep.failed_scans_days"
    KEEP_PEOPLE_DAYS = "keep.people_days"
    KEEP_LEFT_DAYS = "keep.left_days"
    AMENITIES_OFF = "amenities.off"
    VOLUME = "sound.volume"


@dataclass(frozen=True)
class Setting:
    """Default and limits of one setting; ``low`` and ``high`` are lengths for a text."""

    default: Value
    low: int = 0
    high: int = 100
    pattern: re.Pattern[str] | None = None

    def accepts(self, value: Value) -> bool:
        """Tell whether the value has the default's type and lies within the limits."""
        if type(value) is not type(self.default):
            return False
        if isinstance(value, str):
            return self.low <= len(value) <= self.high and self._reads_well(value)
        return isinstance(value, bool) or self.low <= value <= self.high

    def _reads_well(self, text: str) -> bool:
        if any(unicodedata.category(letter)[0] == "C" for letter in text):
            return False
        return self.pattern is None or self.pattern.fullmatch(text) is not None


def _time(default: str) -> Setting:
    return Setting(default, 5, 5, _TIME)


CATALOGUE: dict[Key, Setting] = {
    Key.NAME: Setting("快递之家", 1, 40),
    Key.ADDRESS: Setting("", 0, 120),
    Key.DUTY_PHONE: Setting("", 0, 20, re.compile(r"[\d +-]*")),
    Key.AED_PLACE: Setting("", 0, 80),
    Key.OPENS: _time("08:00"),
    Key.CLOSES: _time("22:00"),
    Key.QUIET_FROM: _time("21:00"),
    Key.QUIET_TO: _time("07:00"),
    Key.LANGUAGE: Setting("zh", 2, 2, re.compile("zh|en")),
    Key.PANEL_INCHES: Setting(24, 10, 100),
    Key.IDLE_SECONDS: Setting(45, 15, 180),
    Key.STAFF_IDLE_SECONDS: Setting(120, 30, 180),
    Key.VISIT_IDLE_MINUTES: Setting(90, 10, 720),
    Key.CHECKIN_POINTS: Setting(2, 0, 100),
    Key.ALARM_SHRINK_MINUTES: Setting(10, 1, 60),
    Key.CONSENT_VERSION: Setting(2, 1, 10_000),
    Key.PENDING_DAYS: Setting(14, 1, 60),
    Key.ENROLMENTS_AN_HOUR: Setting(20, 1, 200),
    Key.KEEP_VISITS_DAYS: Setting(180, 30, 3650),
    Key.KEEP_FAILED_SCANS_DAYS: Setting(30, 1, 365),
    Key.KEEP_PEOPLE_DAYS: Setting(365, 90, 3650),
    Key.KEEP_LEFT_DAYS: Setting(30, 0, 365),
    Key.AMENITIES_OFF: Setting("", 0, 400),
    Key.VOLUME: Setting(60, 0, 100),
}


def minute_of_day(time: str) -> int:
    """Answer the minute of the day of a ``HH:MM`` setting; 24:00 is 1440."""
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)


def within(minute: int, start: str, end: str) -> bool:
    """Tell whether a minute of the day lies in a span that may cross midnight."""
    first, last = minute_of_day(start), minute_of_day(end)
    if first == last:
        return False
    return first <= minute < last if first < last else minute >= first or minute < last
