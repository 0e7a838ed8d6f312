"""The pages of a guide, in the order somebody turns them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.firstaid.guides import Guide
from kiosk.firstaid.rules import ITEMS


class Kind(StrEnum):
    """What a page of first aid is; the window has a file for each."""

    MENU = "menu"
    CALL = "call"
    STEP = "step"
    CARD = "card"
    TAKE = "take"
    DONE = "done"


@dataclass(frozen=True)
class Page:
    """One page; ``step`` counts from 0 and is -1 where there is none."""

    kind: Kind
    step: int = -1


MENU = Page(Kind.MENU)


def pages_of(guide: Guide) -> tuple[Page, ...]:
    """Answer the pages of a guide.

    A red one begins with the call to 120. The card stands before the first step that puts
    something on or gives something; what lies where comes last.
    """
    pages = [Page(Kind.CALL)] if guide.red else []
    for number in range(len(guide.steps)):
        if number == guide.card_before:
            pages.append(Page(Kind.CARD, number))
        pages.append(Page(Kind.STEP, number))
    if guide.takes:
        pages.append(Page(Kind.TAKE))
    return (*pages, Page(Kind.DONE))


def after_no(guide: Guide, pages: tuple[Page, ...], card: int) -> int:
    """Answer the index of the page that follows a card somebody said no to.

    What the card is about is left out: every step right behind it that puts on or gives something.
    """
    following = card + 1
    while pages[following].kind is Kind.STEP and _asks(guide, pages[following].step):
        following += 1
    return following


def _asks(guide: Guide, step: int) -> bool:
    return any(ITEMS[item].asks for item in guide.steps[step].take)
