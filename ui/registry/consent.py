"""What somebody agrees to, in words people read; the days are those the station keeps to.

Whoever changes what these lines promise raises the default of ``registry.consent_version``.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.storage.backup import MONTHLY
from ui.registry.words import span


def consent_lines(settings: SettingsService, own: bool) -> list[dict[str, str]]:
    """Answer one icon and one sentence for each thing he should know.

    ``own``: he signs himself up, and staff have yet to see him.
    """
    lines = [
        ("card-account-details", _kept()),
        ("calendar-clock", _how_long(settings)),
        ("shield-account", _who_sees_it()),
        ("backup-restore", _backups()),
        ("account-remove", _how_to_erase()),
    ]
    if own:
        lines.append(("account-check", _pending(settings)))
    return [{"icon": icon, "text": text} for icon, text in lines]


def _kept() -> str:
    return QCoreApplication.translate(
        "Consent",
        "We note your name, company, phone if you give it, when you come, what you use and your "
        "points. First aid is never noted with a name.",
    )


def _how_long(settings: SettingsService) -> str:
    text = QCoreApplication.translate(
        "Consent",
        "Each visit goes after %1, what you asked the staff for after %2, who had a loan %5 after "
        "it came back. Not here for %3: all of it goes. You leave the station: all of it goes "
        "after %4.",
    )
    keys = (
        Key.KEEP_VISITS_DAYS,
        Key.KEEP_REQUESTS_DAYS,
        Key.KEEP_PEOPLE_DAYS,
        Key.KEEP_LEFT_DAYS,
        Key.KEEP_LOANS_DAYS,
    )
    for number, key in enumerate(keys, start=1):
        text = text.replace(f"%{number}", span(settings.number(key)))
    return text


def _who_sees_it() -> str:
    return QCoreApplication.translate(
        "Consent",
        "Only the staff of this station see it, and it is noted who opened your page. There is no "
        "network; names leave this machine only locked, with two of the staff there.",
    )


def _backups() -> str:
    text = QCoreApplication.translate(
        "Consent",
        "Old backups hold it up to %1 months longer; what the street office took away before stays "
        "with them.",
    )
    return text.replace("%1", str(MONTHLY))


def _how_to_erase() -> str:
    return QCoreApplication.translate(
        "Consent",
        "See it, correct it, erase it: scan your code and tap About me, or ask the staff.",
    )


def _pending(settings: SettingsService) -> str:
    text = QCoreApplication.translate(
        "Consent",
        "The staff confirm you within %1. Until then you may come in and drink, without points; "
        "after that the code stops.",
    )
    return text.replace("%1", span(settings.number(Key.PENDING_DAYS)))
