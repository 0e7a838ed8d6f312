"""What a notice says, and its picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.amenities.rules import Ending, Item
from kiosk.charging.rules import Kind as Place
from kiosk.common.errors import Fact
from kiosk.mailbox.rules import Kind
from kiosk.mailbox.service import NoticeRow
from ui.amenities.names import item_name
from ui.charging.names import place_name
from ui.lending.names import day_name
from ui.points.words import amount, day_words
from ui.qt.fill import fill

Facts = Mapping[str, Fact]


def _item(facts: Facts) -> str:
    """Answer what was asked for, as far as it still has a name here, and its number."""
    item, ticket = str(facts.get("item", "")), facts.get("ticket")
    if item not in tuple(Item):
        return QCoreApplication.translate("Notice", "your request")
    if ticket is None:
        return item_name(Item(item))
    text = QCoreApplication.translate("Notice", "%1 (No. %2)")
    return text.replace("%1", item_name(Item(item))).replace("%2", str(ticket))


def _ready(facts: Facts) -> str:
    return QCoreApplication.translate("Notice", "Ready for you: %1").replace("%1", _item(facts))


def _failed(facts: Facts) -> str:
    if facts.get("end") == Ending.NOT_FETCHED:
        text = QCoreApplication.translate("Notice", "Nobody fetched it in time: %1")
    elif facts.get("end") in (Ending.NOT_ACCEPTED, Ending.NOT_READY):
        text = QCoreApplication.translate("Notice", "Sorry, nobody was free for it: %1")
    else:
        text = QCoreApplication.translate("Notice", "Sorry, this could not be done: %1")
    return text.replace("%1", _item(facts))


def _confirmed(facts: Facts) -> str:
    return QCoreApplication.translate("Notice", "The staff confirmed you: you earn points now")


def _charging(facts: Facts, words: str) -> str:
    kind = str(facts.get("kind", ""))
    known = kind in tuple(Place)
    name = str(facts.get("place", ""))
    return words.replace("%1", place_name(kind, name) if known else name)


def _offered(facts: Facts) -> str:
    text = QCoreApplication.translate("Notice", "%1 is kept for you: open Charging")
    return _charging(facts, text)


def _released(facts: Facts) -> str:
    text = QCoreApplication.translate("Notice", "Staff emptied %1: ask for your things")
    return _charging(facts, text)


def _overdue(facts: Facts) -> str:
    text = QCoreApplication.translate("Notice", "Overdue: please take your things from %1")
    return _charging(facts, text)


def _finishing(facts: Facts) -> str:
    text = QCoreApplication.translate("Notice", "Your time at %1 is up, somebody waits")
    return _charging(facts, text)


def _lapsed(facts: Facts) -> str:
    text = QCoreApplication.translate("Notice", "You were called for %1; it went to the next")
    return _charging(facts, text)


def _no_show(facts: Facts) -> str:
    text = QCoreApplication.translate("Notice", "%1 is no longer held for you")
    return _charging(facts, text)


def _ended(facts: Facts) -> str:
    text = QCoreApplication.translate("Notice", "Your time at %1 ended by itself")
    return _charging(facts, text)


def _deduction_open(facts: Facts) -> str:
    text = QCoreApplication.translate("Notice", "%1 are to be deducted: see My points")
    return text.replace("%1", amount(facts))


def _appeal_decided(facts: Facts) -> str:
    if facts.get("upheld"):
        text = QCoreApplication.translate("Notice", "Your appeal was heard: %1 are deducted")
    else:
        text = QCoreApplication.translate("Notice", "Your appeal was heard: nothing is deducted")
    return text.replace("%1", amount(facts))


def _points_lapsing(facts: Facts) -> str:
    text = QCoreApplication.translate("Notice", "%1 points are good until %2 only")
    return fill(text, str(facts.get("points", "")), day_words(str(facts.get("day", ""))))


def _reward(facts: Facts, words: str) -> str:
    """Name a reward in the language of the screen, and the day (``11-30``) it is kept until."""
    english = QLocale().language() == QLocale.Language.English
    name = str((english and facts.get("name_en")) or facts.get("name", ""))
    return words.replace("%1", name).replace("%2", str(facts.get("day", ""))[5:])


def _reward_expiring(facts: Facts) -> str:
    text = QCoreApplication.translate("Notice", "Fetch your reward by %2: %1")
    return _reward(facts, text)


def _reward_returned(facts: Facts) -> str:
    from kiosk.rewards.rules import Ending as Over  # noqa: PLC0415 (late, see kiosk/late.py)

    if facts.get("end") == Over.NOT_FETCHED:
        text = QCoreApplication.translate("Notice", "Not fetched in time, the points came back: %1")
    elif facts.get("end") == Over.BROUGHT_BACK:
        text = QCoreApplication.translate("Notice", "Taken back, the points came back: %1")
    else:
        text = QCoreApplication.translate("Notice", "Called off by staff, the points came back: %1")
    return _reward(facts, text)


def _insurance_ending(facts: Facts) -> str:
    text = QCoreApplication.translate("Notice", "Your insurance ends on %1")
    return text.replace("%1", str(facts.get("day", ""))[5:])


def _lent(facts: Facts, words: str) -> str:
    until = str(facts.get("until", ""))
    return fill(words, str(facts.get("called", "")), day_name(until) if until else "")


def _hold_ready(facts: Facts) -> str:
    text = QCoreApplication.translate("Notice", "%1 is kept for you until %2: on the hold shelf")
    return _lent(facts, text)


def _loan_due(facts: Facts) -> str:
    return _lent(facts, QCoreApplication.translate("Notice", "Please bring %1 back by %2"))


_SENTENCES: dict[Kind, Callable[[Facts], str]] = {
    Kind.REQUEST_READY: _ready,
    Kind.REQUEST_FAILED: _failed,
    Kind.ENROLMENT_CONFIRMED: _confirmed,
    Kind.CHARGE_OFFERED: _offered,
    Kind.CHARGE_RELEASED: _released,
    Kind.CHARGE_OVERDUE: _overdue,
    Kind.CHARGE_FINISHING: _finishing,
    Kind.CHARGE_LAPSED: _lapsed,
    Kind.CHARGE_NO_SHOW: _no_show,
    Kind.CHARGE_ENDED: _ended,
    Kind.DEDUCTION_OPEN: _deduction_open,
    Kind.APPEAL_DECIDED: _appeal_decided,
    Kind.POINTS_LAPSING: _points_lapsing,
    Kind.REWARD_EXPIRING: _reward_expiring,
    Kind.INSURANCE_ENDING: _insurance_ending,
    Kind.REWARD_RETURNED: _reward_returned,
    Kind.HOLD_READY: _hold_ready,
    Kind.LOAN_DUE: _loan_due,
}
_ICONS: dict[Kind, str] = {
    Kind.REQUEST_READY: "bell-ring",
    Kind.REQUEST_FAILED: "alert-circle",
    Kind.ENROLMENT_CONFIRMED: "account-check",
    Kind.CHARGE_OFFERED: "bell-ring",
    Kind.CHARGE_RELEASED: "hand-extended",
    Kind.CHARGE_OVERDUE: "timer-alert",
    Kind.CHARGE_FINISHING: "timer-alert",
    Kind.CHARGE_LAPSED: "battery-charging",
    Kind.CHARGE_NO_SHOW: "battery-charging",
    Kind.CHARGE_ENDED: "battery-charging",
    Kind.DEDUCTION_OPEN: "alert-circle",
    Kind.APPEAL_DECIDED: "scale-balance",
    Kind.POINTS_LAPSING: "star-circle",
    Kind.REWARD_EXPIRING: "gift",
    Kind.INSURANCE_ENDING: "shield-account",
    Kind.REWARD_RETURNED: "gift",
    Kind.HOLD_READY: "bookmark-check",
    Kind.LOAN_DUE: "calendar-clock",
}


def sentence(notice: NoticeRow) -> str:
    """Answer a notice in the language of the screen."""
    return _SENTENCES[notice.kind](notice.facts)


def icon(notice: NoticeRow) -> str:
    """Answer the name of a notice's icon."""
    return _ICONS[notice.kind]


def bar(notices: list[NoticeRow]) -> str:
    """Answer what the tiles say of all that waits, the most urgent first; empty when nothing."""
    if len(notices) < 2:
        return "".join(sentence(notice) for notice in notices)
    text = QCoreApplication.translate("Notice", "%1 messages: %2").replace("%1", str(len(notices)))
    return text.replace("%2", sentence(notices[0]))
