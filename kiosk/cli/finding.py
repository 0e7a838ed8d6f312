"""From what the caller holds (a badge's code, or a number) to badge and person."""

from __future__ import annotations

import re

from kiosk.common.errors import Reason, Refused
from kiosk.registry.badges import BadgeRow
from kiosk.registry.rules import BadgeState
from kiosk.station import Station

_NUMBER = re.compile("[0-9a-f]{32}")


def badge_of(station: Station, text: str) -> BadgeRow:
    """Answer the badge of a code or of a badge's own number.

    Raises:
        Refused: FOREIGN_CODE, BROKEN_CODE, UNKNOWN_CODE or, for a number, NOT_FOUND.
    """
    number = number_in(text)
    if number:
        badge = station.badges.by_number(number)
        if badge is None:
            raise Refused(Reason.NOT_FOUND)
        return badge
    return station.badges.read(text)


def active_badges(station: Station, text: str) -> list[BadgeRow]:
    """Answer the badge of a code or badge number, or all active ones of a person's number.

    Raises:
        Refused: as ``badge_of``; ALREADY_REVERSED when none of the person's is active.
    """
    badges = station.badges.of_holder(number_in(text))
    if not badges:
        return [badge_of(station, text)]
    active = [badge for badge in badges if badge.state is BadgeState.ACTIVE]
    if not active:
        raise Refused(Reason.ALREADY_REVERSED)
    return active


def person_of(station: Station, text: str) -> str:
    """Answer the number of the person a code, a badge's number or a person's number means."""
    number = number_in(text)
    if number and station.badges.of_holder(number):
        return number
    return badge_of(station, text).holder


def number_in(text: str) -> str:
    """Answer the random number a text is, or an empty text."""
    folded = text.strip().lower()
    return folded if _NUMBER.fullmatch(folded) else ""
