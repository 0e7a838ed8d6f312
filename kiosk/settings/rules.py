"""Every setting of a station with its default, what it accepts and what it goes with.

A setting is what a station may want otherwise: never anything about a person, never a secret. The
journal keeps its old and new values for ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from kiosk.common.errors import Reason, Refused
from kiosk.settings.kinds import (
    Group,
    Setting,
    Unit,
    Value,
    choice,
    marc_field,
    number,
    phone,
    text,
    time,
    version,
    yes_no,
)

__all__ = ["CATALOGUE", "Key", "Setting", "Value", "minute_of_day", "objection", "within"]
_DAY = 24 * 60


class Key(StrEnum):
    """Names of the settings; stored, so never renamed."""

    NAME = "station.name"
    NAME_EN = "station.name_en"
    ADDRESS = "station.address"
    ADDRESS_EN = "station.address_en"
    DUTY_PHONE = "station.duty_phone"
    AED_PLACE = "station.aed_place"
    AED_PLACE_EN = "station.aed_place_en"
    OPENS = "hours.opens"
    CLOSES = "hours.closes"
    QUIET_FROM = "quiet.from"
    QUIET_TO = "quiet.to"
    LANGUAGE = "screen.language"
    PANEL_INCHES = "screen.panel_inches"
    IDLE_SECONDS = "screen.idle_seconds"
    STAFF_IDLE_SECONDS = "screen.staff_idle_seconds"
    VISIT_IDLE_MINUTES = "checkin.idle_minutes"
    CAMERA = "checkin.camera"
    ALARM_SHRINK_MINUTES = "alarm.shrink_minutes"
    CONSENT_VERSION = "registry.consent_version"
    PENDING_DAYS = "registry.pending_days"
    ENROLMENTS_AN_HOUR = "registry.enrolments_an_hour"
    KEEP_VISITS_DAYS = "keep.visits_days"
    KEEP_REQUESTS_DAYS = "keep.requests_days"
    KEEP_LOANS_DAYS = "keep.loans_days"
    KEEP_FAILED_SCANS_DAYS = "keep.failed_scans_days"
    KEEP_PEOPLE_DAYS = "keep.people_days"
    KEEP_LEFT_DAYS = "keep.left_days"
    REQUEST_ACCEPT_MINUTES = "requests.accept_minutes"
    REQUEST_READY_MINUTES = "requests.ready_minutes"
    REQUEST_FETCH_MINUTES = "requests.fetch_minutes"
    CHARGE_POLICY = "charging.policy"
    CHARGE_MINUTES = "charging.minutes"
    CHARGE_EXTEND_MINUTES = "charging.extend_minutes"
    CHARGE_FINISH_MINUTES = "charging.finish_minutes"
    CHARGE_HOLD_MINUTES = "charging.hold_minutes"
    CHARGE_NO_SHOW_MINUTES = "charging.no_show_minutes"
    LOCK_PORTS = "charging.lock_ports"
    LOANS_MOST = "lending.most"
    HOLDS_MOST = "lending.holds_most"
    HOLD_WAIT_DAYS = "lending.hold_wait_days"
    LOST_DAYS = "lending.lost_days"
    HOLD_SHELF = "lending.hold_shelf"
    STOCK_SOON_DAYS = "stock.soon_days"
    STOCK_VISIT_DAYS = "stock.visit_days"
    STOCK_COUNT_SMALL = "stock.count_small"
    AED_CHECK_DAYS = "aed.check_days"
    BARCODE_FIELD = "catalogue.barcode_field"
    POINTS_MONTHS = "points.months"
    REWARD_HOLD_DAYS = "rewards.hold_days"
    REWARD_PIN_POINTS = "rewards.pin_points"
    VOLUME = "sound.volume"
    ANSWER_SOUNDS = "sound.answers"


CATALOGUE: dict[Key, Setting] = {
    Key.NAME: text(Group.STATION, "快递之家", 1, 40),
    Key.NAME_EN: text(Group.STATION, "", 0, 40),
    Key.ADDRESS: text(Group.STATION, "", 0, 80),
    Key.ADDRESS_EN: text(Group.STATION, "", 0, 120),
    Key.DUTY_PHONE: phone(Group.STATION),
    Key.AED_PLACE: text(Group.STATION, "", 0, 40),
    Key.AED_PLACE_EN: text(Group.STATION, "", 0, 80),
    Key.OPENS: time(Group.HOURS, "08:00"),
    Key.CLOSES: time(Group.HOURS, "22:00"),
    Key.QUIET_FROM: time(Group.HOURS, "21:00"),
    Key.QUIET_TO: time(Group.HOURS, "07:00"),
    Key.LANGUAGE: choice(Group.SCREEN, "zh", "en"),
    # Buttons are 20 mm high on the panel: on a smaller one the screens have no room for them.
    Key.PANEL_INCHES: number(Group.SCREEN, 24, 15, 100, Unit.INCHES),
    Key.IDLE_SECONDS: number(Group.SCREEN, 45, 15, 180, Unit.SECONDS),
    Key.STAFF_IDLE_SECONDS: number(Group.SCREEN, 120, 30, 180, Unit.SECONDS),
    Key.VISIT_IDLE_MINUTES: number(Group.CHECKIN, 90, 10, 720, Unit.MINUTES),
    Key.CAMERA: yes_no(Group.CHECKIN, default=True),
    Key.ALARM_SHRINK_MINUTES: number(Group.ALARM, 10, 1, 60, Unit.MINUTES),
    Key.CONSENT_VERSION: version(Group.REGISTRY, 5),
    Key.PENDING_DAYS: number(Group.REGISTRY, 14, 1, 60, Unit.DAYS),
    Key.ENROLMENTS_AN_HOUR: number(Group.REGISTRY, 20, 1, 200, Unit.PEOPLE),
    Key.KEEP_VISITS_DAYS: number(Group.KEEP, 180, 30, 3650, Unit.DAYS),
    Key.KEEP_REQUESTS_DAYS: number(Group.KEEP, 90, 30, 3650, Unit.DAYS),
    Key.KEEP_LOANS_DAYS: number(Group.KEEP, 30, 1, 3650, Unit.DAYS),
    Key.KEEP_FAILED_SCANS_DAYS: number(Group.KEEP, 30, 1, 365, Unit.DAYS),
    Key.KEEP_PEOPLE_DAYS: number(Group.KEEP, 365, 90, 3650, Unit.DAYS),
    Key.KEEP_LEFT_DAYS: number(Group.KEEP, 30, 0, 365, Unit.DAYS),
    Key.REQUEST_ACCEPT_MINUTES: number(Group.REQUESTS, 15, 1, 240, Unit.MINUTES),
    Key.REQUEST_READY_MINUTES: number(Group.REQUESTS, 30, 1, 240, Unit.MINUTES),
    Key.REQUEST_FETCH_MINUTES: number(Group.REQUESTS, 20, 1, 240, Unit.MINUTES),
    Key.CHARGE_POLICY: choice(Group.CHARGING, "first_come", "reservation", "both"),
    Key.CHARGE_MINUTES: number(Group.CHARGING, 60, 5, 720, Unit.MINUTES),
    Key.CHARGE_EXTEND_MINUTES: number(Group.CHARGING, 15, 1, 240, Unit.MINUTES),
    Key.CHARGE_FINISH_MINUTES: number(Group.CHARGING, 10, 1, 120, Unit.MINUTES),
    Key.CHARGE_HOLD_MINUTES: number(Group.CHARGING, 3, 1, 30, Unit.MINUTES),
    Key.CHARGE_NO_SHOW_MINUTES: number(Group.CHARGING, 15, 1, 120, Unit.MINUTES),
    Key.LOCK_PORTS: text(Group.CHARGING, "", 0, 200),
    Key.LOANS_MOST: number(Group.LENDING, 5, 1, 50, Unit.PIECES),
    Key.HOLDS_MOST: number(Group.LENDING, 3, 1, 20, Unit.PIECES),
    Key.HOLD_WAIT_DAYS: number(Group.LENDING, 60, 7, 365, Unit.DAYS),
    Key.LOST_DAYS: number(Group.LENDING, 60, 7, 365, Unit.DAYS),
    Key.HOLD_SHELF: text(Group.LENDING, "", 0, 20),
    Key.STOCK_SOON_DAYS: number(Group.FIRST_AID, 30, 1, 365, Unit.DAYS),
    Key.STOCK_VISIT_DAYS: number(Group.FIRST_AID, 14, 1, 180, Unit.DAYS),
    # Never more than five: a larger difference is nothing a volunteer alone may book.
    Key.STOCK_COUNT_SMALL: number(Group.FIRST_AID, 2, 0, 5, Unit.PIECES),
    Key.AED_CHECK_DAYS: number(Group.FIRST_AID, 1, 1, 31, Unit.DAYS),
    Key.BARCODE_FIELD: marc_field(Group.LENDING, "952p"),
    Key.POINTS_MONTHS: number(Group.POINTS, 12, 1, 60, Unit.MONTHS),
    # Shorter than anything is kept, so that no reservation outlives what it hangs on.
    Key.REWARD_HOLD_DAYS: number(Group.POINTS, 7, 1, 28, Unit.DAYS),
    Key.REWARD_PIN_POINTS: number(Group.POINTS, 50, 1, 1_000, Unit.POINTS),
    Key.VOLUME: number(Group.SOUND, 60, 0, 100, Unit.PERCENT),
    Key.ANSWER_SOUNDS: yes_no(Group.SOUND, default=True),
}
TWINS = {
    Key.NAME: Key.NAME_EN,
    Key.ADDRESS: Key.ADDRESS_EN,
    Key.AED_PLACE: Key.AED_PLACE_EN,
}
"""Texts that couriers read, and the same in English."""
FORGETTING = (
    Key.KEEP_VISITS_DAYS,
    Key.KEEP_REQUESTS_DAYS,
    Key.KEEP_LOANS_DAYS,
    Key.KEEP_FAILED_SCANS_DAYS,
    Key.KEEP_PEOPLE_DAYS,
    Key.KEEP_LEFT_DAYS,
)
"""Made shorter, they let old records go with the next station day, for good."""
NOT_ABOVE = (
    (Key.KEEP_FAILED_SCANS_DAYS, Key.KEEP_VISITS_DAYS),
    (Key.KEEP_REQUESTS_DAYS, Key.KEEP_VISITS_DAYS),  # with a visit goes who had asked
    (Key.KEEP_LOANS_DAYS, Key.KEEP_VISITS_DAYS),  # a loan itself is rolled up with the visits
    (Key.KEEP_VISITS_DAYS, Key.KEEP_PEOPLE_DAYS),  # with a person his visits go
    (Key.KEEP_LEFT_DAYS, Key.KEEP_PEOPLE_DAYS),
    (Key.IDLE_SECONDS, Key.STAFF_IDLE_SECONDS),
)
"""The first may be as long as the second, never longer."""


def objection(key: Key, values: Mapping[Key, Value]) -> Refused | None:
    """Answer why ``values[key]`` cannot be, given the other values (the default where none is).

    Answers BAD_VALUE with the limits, or SETTINGS_CLASH with the ``other`` setting, what that one
    ``held``, and how the two ``must`` stand to each other.
    """
    setting = CATALOGUE[key]
    if not setting.accepts(values[key]):
        return Refused(Reason.BAD_VALUE, key=key, **setting.limits())
    for less, more in NOT_ABOVE:
        if key in (less, more) and _number(less, values) > _number(more, values):
            other, must = (more, "not_exceed") if key is less else (less, "not_undercut")
            return _clash(key, other, values, must)
    if key in (Key.OPENS, Key.CLOSES) and _is_never_open(values):
        other = Key.CLOSES if key is Key.OPENS else Key.OPENS
        return _clash(key, other, values, "differ")
    return None


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


def _value(key: Key, values: Mapping[Key, Value]) -> Value:
    return values.get(key, CATALOGUE[key].default)


def _number(key: Key, values: Mapping[Key, Value]) -> int:
    return int(_value(key, values))


def _clash(key: Key, other: Key, values: Mapping[Key, Value], must: str) -> Refused:
    held = _value(other, values)
    return Refused(Reason.SETTINGS_CLASH, key=key, other=other, held=held, must=must)


def _is_never_open(values: Mapping[Key, Value]) -> bool:
    """From 00:00 to 24:00 is always open; any other two equal times of day are never."""
    opens = minute_of_day(str(_value(Key.OPENS, values)))
    closes = minute_of_day(str(_value(Key.CLOSES, values)))
    return opens % _DAY == closes % _DAY and (opens, closes) != (0, _DAY)
