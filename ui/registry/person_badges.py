"""The badges of a person: a lost one stops, a new one is shown once."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication

from kiosk.common import codes
from kiosk.common.actor import Call
from kiosk.registry.badges import Issued
from kiosk.registry.rules import HERE, BadgeState, Holder
from ui.registry.card import CARD, CardViewModel
from ui.registry.record import Record
from ui.registry.words import badge_state


class PersonBadges:
    """The rows of badges in a record."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def rows(self) -> list[dict[str, object]]:
        """Answer his badges, newest first, and what may be done with each; none once he is gone."""
        row = self._record.row
        if row is None or row.state not in HERE:
            return []
        title = QCoreApplication.translate("Person", "Badge: %1")
        return [
            {
                "number": badge.number,
                "words": title.replace("%1", badge_state(badge.state)),
                "actions": _actions() if badge.state is BadgeState.ACTIVE else [],
            }
            for badge in self._record.badges
        ]

    def act(self, key: str, badge: str) -> None:
        """Stop a badge, or make a new one in its place; both ask once."""
        badges = self._record.station.badges
        if key == "revoke":
            self._record.attempt(lambda call: badges.revoke(call, badge))
        else:
            self._make(lambda call, code: badges.reissue(call, badge, code))

    def issue(self) -> None:
        """Make one more badge beside those he has."""
        badges, number = self._record.station.badges, self._record.number
        self._make(lambda call, code: badges.issue(call, Holder.COURIER, number, code))

    def _make(self, make: Callable[[Call, str], Issued]) -> None:
        row, shell, code = self._record.row, self._record.shell, codes.mint(codes.Prefix.BADGE)

        def show(issued: Issued) -> None:
            if row:
                card = cast(CardViewModel, shell.view_of(CARD))
                card.show_card(code, row.name, row.company, issued.badge)

        shell.attempt(lambda call: make(call, code), then=show)


def _actions() -> list[dict[str, str]]:
    new = QCoreApplication.translate("Person", "New badge")
    lost = QCoreApplication.translate("Person", "Lost: stop it")
    return [
        {"key": "reissue", "glyph": "refresh", "text": new},
        {"key": "revoke", "glyph": "close", "text": lost},
    ]
