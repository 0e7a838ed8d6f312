"""What a notice says, and its picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from kiosk.amenities.rules import Item
from kiosk.common.errors import Fact
from kiosk.mailbox.rules import Kind
from kiosk.mailbox.service import NoticeRow
from ui.amenities.names import item_name

Facts = Mapping[str, Fact]


def _item(facts: Facts) -> str:
    """Answer what was asked for, as far as it still has a name here."""
    item = str(facts.get("item", ""))
    known = item in tuple(Item)
    return item_name(Item(item)) if known else QCoreApplication.translate("Notice", "your request")


def _ready(facts: Facts) -> str:
    return QCoreApplication.translate("Notice", "Ready for you: %1").replace("%1", _item(facts))


def _failed(facts: Facts) -> str:
    text = QCoreApplication.translate("Notice", "Sorry, this could not be done: %1")
    return text.replace("%1", _item(facts))


def _confirmed(facts: Facts) -> str:
    return QCoreApplication.translate("Notice", "The staff confirmed you: you earn points now")


_SENTENCES: dict[Kind, Callable[[Facts], str]] = {
    Kind.REQUEST_READY: _ready,
    Kind.REQUEST_FAILED: _failed,
    Kind.ENROLMENT_CONFIRMED: _confirmed,
}
_ICONS: dict[Kind, str] = {
    Kind.REQUEST_READY: "bell-ring",
    Kind.REQUEST_FAILED: "alert-circle",
    Kind.ENROLMENT_CONFIRMED: "account-check",
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
