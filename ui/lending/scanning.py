"""What the scan of a thing means: after a badge it is the courier's, else it comes back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol, cast

from kiosk.common.codes import CodeFault, parse
from ui.lending.screens import LENDING, RETURNS
from ui.shell.session import NOBODY, RETURNER

if TYPE_CHECKING:
    from ui.shell.front import Front

_LABEL = re.compile(r"[0-9A-Za-z][0-9A-Za-z ./-]{2,39}")


class ScansThings(Protocol):
    """A view model that does something with the barcode of a thing."""

    def scan(self, barcode: str) -> None:
        """Do what this scan means."""


def take_item(text: str, front: Front) -> bool:
    """Do what the scan of a thing means; False leaves it to whoever reads badges.

    Before anybody has shown a badge only what is known here counts: parcels have barcodes too.
    """
    if parse(text) is not CodeFault.FOREIGN or not _LABEL.fullmatch(text.strip()):
        return False
    catalogue = front.station.catalogue
    known = catalogue.item(text) is not None
    asked_for = front.session.arrival is not None or front.screen is RETURNS
    if not known and not (asked_for and not catalogue.is_empty()):
        return False
    if front.session is NOBODY:
        front.begin(RETURNER, RETURNS)
    screen = LENDING if front.session.arrival else RETURNS
    cast(ScansThings, front.view_of(screen)).scan(text)
    front.go(screen)
    return True
