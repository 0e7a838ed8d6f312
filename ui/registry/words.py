"""How people and badges are told of: states, days, and a masked line for lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from kiosk.common.clock import Clock
from kiosk.common.text import mask_name, mask_phone
from kiosk.registry.rules import BadgeState, CourierState
from kiosk.registry.service import CourierRow

_COURIERS: dict[CourierState, Callable[[], str]] = {
    CourierState.PENDING: lambda: QCoreApplication.translate("Registry", "To be confirmed"),
    CourierState.ACTIVE: lambda: QCoreApplication.translate("Registry", "Active"),
    CourierState.SUSPENDED: lambda: QCoreApplication.translate("Registry", "Paused"),
    CourierState.LEFT: lambda: QCoreApplication.translate("Registry", "Left"),
    CourierState.REJECTED: lambda: QCoreApplication.translate("Registry", "Not accepted"),
    CourierState.LAPSED: lambda: QCoreApplication.translate("Registry", "Not confirmed in time"),
}
_BADGES: dict[BadgeState, Callable[[], str]] = {
    BadgeState.ACTIVE: lambda: QCoreApplication.translate("Registry", "Works"),
    BadgeState.REVOKED: lambda: QCoreApplication.translate("Registry", "Stopped"),
    BadgeState.REPLACED: lambda: QCoreApplication.translate("Registry", "Replaced by a newer one"),
}


@dataclass(frozen=True)
class PersonRow:
    """One line of a list of people; nothing in it is unmasked."""

    number: str
    name: str
    detail: str
    condition: str


def masked(row: CourierRow) -> PersonRow:
    """Answer somebody as a list shows him."""
    phone = mask_phone(row.phone) if row.phone else ""
    parts = " · ".join(part for part in (row.company, phone) if part)
    return PersonRow(row.number, mask_name(row.name), parts, courier_state(row.state))


def detail(row: CourierRow) -> str:
    """Answer company and phone in full, for a page that was journalled."""
    phone = row.phone or QCoreApplication.translate("Registry", "no phone")
    return f"{row.company} · {phone}"


def standing(row: CourierRow, clock: Clock) -> str:
    """Answer a courier's state, since when he is on file, and until when he must be confirmed."""
    words = courier_state(row.state)
    if row.state is CourierState.PENDING:
        until = QCoreApplication.translate("Registry", "%1 until %2").replace("%1", words)
        words = until.replace("%2", day_words(clock.day_of(row.confirm_by_ms)))
    since = QCoreApplication.translate("Registry", "signed up on %1")
    return f"{words} · {since.replace('%1', day_words(row.enrolled_day))}"


def day_words(day: str) -> str:
    """Answer a station day (ISO) as people write it."""
    date = QDate.fromString(day, Qt.DateFormat.ISODate)
    return QLocale().toString(date, QCoreApplication.translate("Registry", "d MMMM yyyy"))


def courier_state(state: CourierState) -> str:
    """Answer a courier's state in the language of the screen."""
    return _COURIERS[state]()


def badge_state(state: BadgeState) -> str:
    """Answer a badge's state in the language of the screen."""
    return _BADGES[state]()


def span(days: int) -> str:
    """Answer a span of time as people say it: whole years, else days."""
    years = days // 365
    if days == 365:
        return QCoreApplication.translate("Registry", "a year")
    if years and days % 365 == 0:
        return QCoreApplication.translate("Registry", "%1 years").replace("%1", str(years))
    return QCoreApplication.translate("Registry", "%1 days").replace("%1", str(days))
