"""What a screen is: its file, its view model, what a scan means on it, its tile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from kiosk.staff.rules import Permission
from kiosk.station import Station

if TYPE_CHECKING:
    from ui.shell.shell import Shell


class Meaning(StrEnum):
    """What a scan means on a screen (product rule 10)."""

    SESSION = "session"
    SCAN_BOX = "scan_box"
    FINISH_FIRST = "finish_first"


class AreaView(Protocol):
    """What the shell asks of every view model that stands behind a screen."""

    def refresh(self) -> None:
        """Read the snapshot anew; called when the screen opens and when time has passed."""


class TakesScans(Protocol):
    """A view model that makes something of a scan itself."""

    def take_scan(self, text: str) -> bool:
        """Use a scanned text; False leaves it to the shell."""


class KeepsDraft(Protocol):
    """A view model whose screen ``resumes``."""

    def draft(self) -> object:
        """Answer what is half done here."""

    def resume(self, draft: object) -> None:
        """Go on with it."""


@dataclass(frozen=True)
class Tile:
    """An area on the courier's own screen: what it is and what is true now."""

    area: str
    icon: str
    title: str
    detail: str


@dataclass(frozen=True)
class Personal:
    """What a tile says to one courier: its second line, and in its right half his usual choice.

    ``usual`` is what the screen's ``take`` is called with when he taps that half.
    """

    detail: str = ""
    usual: str = ""
    usual_icon: str = ""
    usual_title: str = ""


class TakesUsual(Protocol):
    """A view model whose tile has a right half."""

    def take(self, key: str) -> None:
        """Do in one tap what he usually does here."""


class Group(StrEnum):
    """Pages of staff that stand behind one link where the board has many."""

    STOCK = "stock"
    POINTS = "points"


@dataclass(frozen=True)
class Link:
    """The way to a page for staff, on the board or, with a ``group``, on the group's page.

    ``about`` says there in a few words what is done on the page.
    """

    icon: str
    title: str
    group: Group | None = None
    about: str = ""


@dataclass(frozen=True)
class Screen:
    """One screen. ``make`` is called when it is first shown; ``file`` lies under ``ui/``.

    ``personal`` answers what its tile says to the courier of a visit (its number); it is asked at
    every welcome, so it must be quick.

    A screen with a ``permission`` opens only for those who have it and behind a PIN: one a
    session, or one each time where the permission wants a step up, or with ``fresh_pin``. On one
    with ``patience`` the countdown starts after so many seconds, where others would start sooner.
    One that ``resumes`` keeps what is half done there: whoever left it a moment ago (see
    ``ui/shell/drafts.py``) goes on with the same badge and without the PIN.
    A ``kept`` screen is made once: for screens that every visit passes and that keep nothing of
    their own.
    """

    name: str
    file: str
    make: Callable[[Shell, QObject], AreaView]
    scan: Meaning = Meaning.SESSION
    tile: Callable[[Station], Tile | None] | None = None
    personal: Callable[[Station, str], Personal] | None = None
    link: Callable[[], Link] | None = None
    permission: Permission | None = None
    fresh_pin: bool = False
    patience: int = 0
    resumes: bool = False
    kept: bool = False


def tile_of(screen: Screen, station: Station, visit: str) -> dict[str, str]:
    """Answer the tile of a screen as ``TileGrid`` takes it, with what it says to one courier."""
    shown = screen.tile(station) if screen.tile else None
    if shown is None:  # an area that is not there has no tile
        return {}
    tile = {"key": screen.name, **vars(shown)}
    own = screen.personal(station, visit) if screen.personal and visit else Personal()
    if own.detail:
        tile["detail"] = own.detail
    if own.usual:
        tile |= {
            "usual": own.usual,
            "usualIcon": own.usual_icon,
            "usualTitle": own.usual_title,
        }
    return tile
