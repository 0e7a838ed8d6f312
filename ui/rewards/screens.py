"""The courier's page of rewards, and its tile."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.station import Station
from ui.qt.fill import fill
from ui.shell.screens import AreaView, Meaning, Personal, Screen, Tile
from ui.shell.session import COUNTDOWN_MS
from ui.shell.shell import Shell

SLIP_SECONDS = 90


def _tile(station: Station) -> Tile | None:
    """Answer the tile; there is none where there is nothing to have."""
    if not station.rewards.is_any():
        return None
    title = QCoreApplication.translate("Reward", "Redeem")
    return Tile("points", "gift", title, QCoreApplication.translate("Reward", "For your points"))


def _personal(station: Station, visit: str) -> Personal:
    """What is kept for him, else what he can spend."""
    from ui.points.words import points_words
    from ui.rewards.names import day_words

    kept = station.reward_views.kept_for(visit)
    if kept:
        text = QCoreApplication.translate("Reward", "%1 kept for you until %2")
        until = day_words(station.clock, kept[0].due_ms)
        return Personal(fill(text, str(len(kept)), until))
    wallet = station.reward_views.wallet(visit)
    return Personal(points_words(wallet.balance)) if wallet else Personal()


def _view(shell: Shell, parent: QObject) -> AreaView:
    from ui.rewards.view_model import RewardsViewModel

    return RewardsViewModel(shell, parent)


def _pin(shell: Shell, parent: QObject) -> AreaView:
    from ui.rewards.pin import CourierPinViewModel

    return CourierPinViewModel(shell, parent)


def _slip(shell: Shell, parent: QObject) -> AreaView:
    from ui.rewards.slip import SlipViewModel

    return SlipViewModel(shell, parent)


REWARDS = Screen("rewards", "rewards/RewardsScreen.qml", _view, tile=_tile, personal=_personal)
COURIER_PIN = Screen("courier_pin", "rewards/CourierPinScreen.qml", _pin, Meaning.FINISH_FIRST)
SLIP = Screen("slip", "rewards/SlipScreen.qml", _slip, patience=SLIP_SECONDS - COUNTDOWN_MS // 1000)
"""Stays long enough to be photographed with wet hands, the countdown included."""
