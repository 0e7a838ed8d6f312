"""What rewards look like, and sentences about them that several pages say."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.rewards.catalogue import RewardRow
from kiosk.rewards.rules import Picture
from ui.qt.fill import fill
from ui.qt.words import words

_PICTURES: dict[Picture, tuple[str, Callable[[], str]]] = {
    Picture.GIFT: ("gift", lambda: QCoreApplication.translate("Reward", "Gift")),
    Picture.BOTTLE: ("bottle-soda", lambda: QCoreApplication.translate("Reward", "Bottle")),
    Picture.UMBRELLA: ("umbrella", lambda: QCoreApplication.translate("Reward", "Umbrella")),
    Picture.RAINCOAT: ("hanger", lambda: QCoreApplication.translate("Reward", "Clothes")),
    Picture.GLOVES: ("hand-back-left", lambda: QCoreApplication.translate("Reward", "Gloves")),
    Picture.HELMET: ("racing-helmet", lambda: QCoreApplication.translate("Reward", "Helmet")),
    Picture.LAMP: ("flashlight", lambda: QCoreApplication.translate("Reward", "Lamp")),
    Picture.BATTERY: ("battery-charging", lambda: QCoreApplication.translate("Reward", "Battery")),
    Picture.FOOD: ("food", lambda: QCoreApplication.translate("Reward", "Food")),
    Picture.DRINK: ("coffee", lambda: QCoreApplication.translate("Reward", "Drink")),
    Picture.TOWEL: ("paper-roll", lambda: QCoreApplication.translate("Reward", "Towel")),
    Picture.BAG: ("bag-personal", lambda: QCoreApplication.translate("Reward", "Bag")),
    Picture.HAIRCUT: ("content-cut", lambda: QCoreApplication.translate("Reward", "Haircut")),
    Picture.TICKET: ("ticket", lambda: QCoreApplication.translate("Reward", "Ticket")),
}


def picture_icon(picture: Picture) -> str:
    """Answer the name of a picture's icon."""
    return _PICTURES[picture][0]


def picture_name(picture: Picture) -> str:
    """Answer what a picture shows."""
    return _PICTURES[picture][1]()


def left_words(row: RewardRow) -> str:
    """Answer how many are left; empty where nobody counts."""
    if row.left is None:
        return ""
    return fill(QCoreApplication.translate("Reward", "%1 left"), str(row.left))


def refusal_words(refused: Refused | None) -> str:
    """Answer why he cannot have it, short enough for a tile; empty where he can."""
    if refused is None:
        return ""
    if refused.reason is Reason.NOT_ENOUGH_POINTS:
        missing = int(refused.facts["needed"] or 0) - int(refused.facts["balance"] or 0)
        return fill(QCoreApplication.translate("Reward", "%1 points more"), str(missing))
    return words(refused.reason, refused.facts)[0]


def day_words(clock: Clock, utc_ms: int) -> str:
    """Answer until when something is kept: ``11-30 18:05``."""
    return f"{clock.local(utc_ms):%m-%d %H:%M}"
