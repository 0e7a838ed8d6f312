"""What is held about a courier, in plain words: for the screen, and for his own phone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.common.clock import DAY, Clock
from kiosk.privacy.own import OwnData
from kiosk.registry.rules import CourierState
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from ui.registry.words import day_words, span


def facts(data: OwnData, settings: SettingsService, clock: Clock) -> list[dict[str, str]]:
    """Answer one icon, title and detail for each thing besides name, company and phone."""
    lines = [
        ("calendar-check", _agreed(data), _text_number(data)),
        ("history", *_visits(data, settings)),
        ("star-circle", _points(data), ""),
        ("calendar-clock", *_until(settings, clock)),
    ]
    if data.insured_until:
        lines.append(("shield-account", _insured(data), ""))
    if data.loans:
        lines.insert(2, ("bookshelf", *_loans(data, settings)))
    if data.person.state is CourierState.PENDING:
        lines.insert(0, ("account-clock", *_pending(data, clock)))
    return [{"icon": icon, "title": title, "detail": detail} for icon, title, detail in lines]


def own_copy(data: OwnData, settings: SettingsService) -> str:
    """Answer all of it as plain text, nothing masked: it is his."""
    person = data.person
    station = settings.text(Key.NAME)
    rows = [
        (QCoreApplication.translate("MyData", "Name"), person.name),
        (QCoreApplication.translate("MyData", "Company"), person.company),
        (QCoreApplication.translate("MyData", "Phone"), person.phone),
    ]
    lines = [
        QCoreApplication.translate("MyData", "%1: %2").replace("%1", k).replace("%2", v)
        for k, v in rows
        if v
    ]
    return "\n".join(
        [
            station,
            *lines,
            _agreed(data),
            _text_number(data),
            _visits(data, settings)[0],
            *([_loans(data, settings)[0]] if data.loans else []),
            _points(data),
            *([_insured(data)] if data.insured_until else []),
        ]
    )


def _agreed(data: OwnData) -> str:
    text = QCoreApplication.translate("MyData", "Signed up on %1")
    return text.replace("%1", day_words(data.person.enrolled_day))


def _text_number(data: OwnData) -> str:
    if not data.person.consent_version:
        return QCoreApplication.translate("MyData", "By staff, not on this screen")
    text = QCoreApplication.translate("MyData", "You agreed to text %1")
    return text.replace("%1", str(data.person.consent_version))


def _visits(data: OwnData, settings: SettingsService) -> tuple[str, str]:
    title = QCoreApplication.translate("MyData", "%1 visits noted, with what you used")
    detail = QCoreApplication.translate("MyData", "Each goes after %1")
    days = span(settings.number(Key.KEEP_VISITS_DAYS))
    return title.replace("%1", str(data.visits)), detail.replace("%1", days)


def _loans(data: OwnData, settings: SettingsService) -> tuple[str, str]:
    title = QCoreApplication.translate("MyData", "%1 loans and holds noted")
    detail = QCoreApplication.translate("MyData", "Each is nobody's %1 after it is over")
    days = span(settings.number(Key.KEEP_LOANS_DAYS))
    return title.replace("%1", str(data.loans)), detail.replace("%1", days)


def _points(data: OwnData) -> str:
    return QCoreApplication.translate("MyData", "%1 points").replace("%1", str(data.points))


def _insured(data: OwnData) -> str:
    text = QCoreApplication.translate("MyData", "Insured until %1")
    return text.replace("%1", data.insured_until)


def _until(settings: SettingsService, clock: Clock) -> tuple[str, str]:
    last = clock.trusted_ms() + settings.number(Key.KEEP_PEOPLE_DAYS) * DAY
    title = QCoreApplication.translate("MyData", "Kept until %1")
    detail = QCoreApplication.translate("MyData", "Longer only if you come again")
    return title.replace("%1", day_words(clock.day_of(last))), detail


def _pending(data: OwnData, clock: Clock) -> tuple[str, str]:
    until = day_words(clock.day_of(data.person.confirm_by_ms))
    title = QCoreApplication.translate("MyData", "The staff have yet to confirm you")
    detail = QCoreApplication.translate("MyData", "Until %1; without it your badge stops then")
    return title, detail.replace("%1", until)
