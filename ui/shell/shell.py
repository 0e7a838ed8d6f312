"""What the view models of the areas ask of the shell; the kiosk's view model answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from kiosk.common.actor import Actor, Call
from kiosk.common.errors import StationTrouble
from kiosk.station import Station
from ui.qt.attempt import Denial
from ui.qt.sound import Name
from ui.shell.screens import Screen
from ui.shell.session import Session

Answer = TypeVar("Answer")


class Shell(Protocol):
    """Navigation, session, and the answers shown over every screen."""

    session: Session
    folder: Path
    trouble: StationTrouble | None

    @property
    def station(self) -> Station:
        """The open station."""

    def open(self, folder: Path) -> None:
        """Open the station in a folder, or say on the screen why it cannot be opened."""

    def attempt(
        self,
        action: Callable[[Call], Answer],
        by: Actor | None = None,
        then: Callable[[Answer], None] | None = None,
    ) -> None:
        """Run a command for whoever is here and show a *no*; ask first where it needs a yes.

        ``then`` takes the answer once it is done. A double tap is one action: the request id was
        minted when the screen opened and is minted anew after every final answer.
        """

    def go(self, screen: Screen) -> None:
        """Show a screen; going back leads here again."""

    def back(self) -> None:
        """Show the screen before."""

    def finish(self) -> None:
        """End the session and show what nobody in particular sees."""

    def begin(self, session: Session, screen: Screen) -> None:
        """Begin a session on its first screen."""

    def show_done(self, title: str, detail: str) -> None:
        """Show the tick for three seconds, then the person's own screen."""

    def show_denial(self, denial: Denial) -> None:
        """Show why not, and what to do next."""

    def sound(self, name: Name) -> None:
        """Play a short sound, if the station is not asleep."""
