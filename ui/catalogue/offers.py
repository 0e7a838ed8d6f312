"""What else can be done with a title a courier looks at: whoever lends it adds a button here."""

from __future__ import annotations

from typing import Protocol

from ui.lending.offer import HoldOffer
from ui.shell.shell import Shell

Button = dict[str, str]
"""``key``, ``glyph`` and ``text``, as ``ActionRow`` takes it."""


class Offer(Protocol):
    """One button of the page of a title."""

    def button(self, shell: Shell, title: str) -> Button | None:
        """Answer the button for a title (its number), or None where there is none now."""

    def take(self, shell: Shell, title: str) -> None:
        """Do what the button says."""


OFFERS: tuple[Offer, ...] = (HoldOffer(),)
