"""The courier's rewards: what is kept for him, and what he could have."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common import codes
from kiosk.rewards.service import Moved, Reserved, Slipped
from kiosk.rewards.views import Offer, RedemptionRow
from ui.points.words import points_words
from ui.qt.fill import fill
from ui.qt.types import QVariantList
from ui.rewards.names import day_words, left_words, picture_icon, refusal_words
from ui.rewards.pin import CourierPinViewModel
from ui.rewards.screens import COURIER_PIN, SLIP
from ui.rewards.slip import SlipViewModel
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RewardsViewModel(QObject):
    """Tiles greyed with the reason; above them a row for each thing that is kept."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._kept: list[dict[str, object]] = []
        self._tiles: list[dict[str, str]] = []
        self._balance = 0

    def refresh(self) -> None:
        """Read what is true for whoever is here; nobody leaves nothing behind."""
        arrival, views = self._shell.session.arrival, self._station.reward_views
        visit = arrival.visit if arrival else ""
        wallet = views.wallet(visit)
        self._balance = wallet.balance if wallet else 0
        kept = [self._row(row) for row in views.kept_for(visit)]
        tiles = [self._tile(offer) for offer in views.offers(visit)]
        if (kept, tiles) != (self._kept, self._tiles):
            self._kept, self._tiles = kept, tiles
        self.changed.emit()

    @Slot(str)
    def take(self, reward: str) -> None:
        """Reserve a reward; where a PIN is wanted, that comes first."""
        visit = self._shell.session.visit
        offers = self._station.reward_views.offers(visit)
        offer = next((one for one in offers if one.reward.number == reward), None)
        if offer and offer.asks_pin:
            page = cast(CourierPinViewModel, self._shell.view_of(COURIER_PIN))
            page.ask(partial(self._reserve, reward))
            self._shell.go(COURIER_PIN)
        else:
            self._reserve(reward)

    @Slot(str, str)
    def act(self, verb: str, redemption: str) -> None:
        """Do what a button of a row says."""
        if verb == "slip":
            self._give_slip(redemption)
            return
        shell, redemptions = self._shell, self._station.redemptions
        shell.attempt(
            lambda call: redemptions.cancel(call, shell.session.visit, redemption),
            then=self._cancelled,
        )

    def _reserve(self, reward: str) -> None:
        shell, redemptions = self._shell, self._station.redemptions
        shell.attempt(
            lambda call: redemptions.reserve(call, shell.session.visit, reward),
            then=self._reserved,
        )

    def _reserved(self, done: Reserved) -> None:
        self._shell.sound("ok")
        self._give_slip(done.redemption)

    def _give_slip(self, redemption: str) -> None:
        shell, redemptions = self._shell, self._station.redemptions
        code = codes.mint(codes.Prefix.SLIP)
        shell.attempt(
            lambda call: redemptions.give_slip(call, shell.session.visit, redemption, code),
            then=partial(self._show_slip, code),
        )

    def _show_slip(self, code: str, slipped: Slipped) -> None:
        kept = self._station.reward_views.kept_for(self._shell.session.visit)
        row = next((row for row in kept if row.number == slipped.redemption), None)
        if row:
            cast(SlipViewModel, self._shell.view_of(SLIP)).show_slip(code, row)
            self._shell.go(SLIP)

    def _cancelled(self, moved: Moved) -> None:
        detail = fill(self.tr("%1 came back"), points_words(moved.points))
        self._shell.show_done(self.tr("Given back"), detail, stay=True)

    def _row(self, row: RedemptionRow) -> dict[str, object]:
        until = fill(self.tr("kept until %1"), day_words(self._station.clock, row.due_ms))
        return {
            "number": row.number,
            "glyph": picture_icon(row.picture),
            "text": row.called(self._shell.spoken),
            "detail": f"{points_words(row.points)} · {until}",
            "actions": [
                {"key": "slip", "glyph": "qrcode-scan", "text": self.tr("Show the slip")},
                {"key": "cancel", "glyph": "close", "text": self.tr("No longer wanted")},
            ],
        }

    def _tile(self, offer: Offer) -> dict[str, str]:
        row = offer.reward
        parts = (points_words(row.terms.points), left_words(row))
        return {
            "area": "points",
            "key": row.number,
            "icon": picture_icon(row.terms.picture),
            "title": row.called(self._shell.spoken),
            "detail": " · ".join(part for part in parts if part),
            "refusedBecause": refusal_words(offer.refused),
        }

    @Property(QVariantList, notify=changed)
    def kept(self) -> list[dict[str, object]]:
        return self._kept

    @Property(QVariantList, notify=changed)
    def tiles(self) -> list[dict[str, str]]:
        return self._tiles

    @Property(str, notify=changed)
    def title(self) -> str:
        return fill(self.tr("You have %1"), points_words(self._balance))
