"""Values of settings in words: what holds, what would be taken, why something was not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.common.errors import Reason, Refused
from kiosk.settings.kinds import Kind
from kiosk.settings.rules import CATALOGUE, Key, Value
from ui.qt.words import words
from ui.settings.words import choice_words, setting_words, unit_words


def value_words(key: Key, value: Value) -> str:
    """Answer a value as a person reads it, with its unit."""
    setting = CATALOGUE[key]
    if isinstance(value, bool):
        yes, no = (
            QCoreApplication.translate("Settings", "Yes"),
            QCoreApplication.translate("Settings", "No"),
        )
        return yes if value else no
    if isinstance(value, int):
        return unit_words(setting.unit, value) if setting.unit else str(value)
    if setting.kind is Kind.CHOICE:
        return choice_words(value)
    return value or QCoreApplication.translate("Settings", "empty")


def limits_words(key: Key) -> str:
    """Answer what a setting takes; nothing where the buttons say it."""
    setting = CATALOGUE[key]
    if setting.kind in (Kind.CHOICE, Kind.YES_NO) or setting.fixed:
        return ""
    if setting.kind is Kind.TIME:
        return QCoreApplication.translate("Settings", "Four digits, 24 hours: 0930 or 2145")
    low, high = str(setting.low), str(setting.high)
    if setting.kind is Kind.NUMBER:
        text = QCoreApplication.translate("Settings", "From %1 to %2")
        high = value_words(key, setting.high)
    elif setting.low:
        text = QCoreApplication.translate("Settings", "%1 to %2 letters")
    else:
        text = QCoreApplication.translate("Settings", "At most %2 letters, or empty")
    return text.replace("%1", low).replace("%2", high)


def refusal_words(key: Key, no: Refused) -> tuple[str, str]:
    """Answer why a value cannot be, and what to do instead."""
    title, advice = words(no.reason, no.facts)
    if no.reason is Reason.BAD_VALUE:
        return title, limits_words(key) or advice
    if no.reason is not Reason.SETTINGS_CLASH:
        return title, advice
    other, held = Key(str(no.facts["other"])), no.facts["held"]
    sentence = {
        "not_exceed": QCoreApplication.translate("Settings", "Not more than %1: that is %2"),
        "not_undercut": QCoreApplication.translate("Settings", "Not less than %1: that is %2"),
        "differ": QCoreApplication.translate("Settings", "Then it is never open: %1 is %2"),
    }[str(no.facts["must"])]
    name = setting_words(other)[0]
    assert held is not None
    return title, sentence.replace("%1", name).replace("%2", value_words(other, held))
