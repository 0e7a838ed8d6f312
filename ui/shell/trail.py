"""The screens that lead to the one shown now."""

from __future__ import annotations

from ui.attract.screens import ATTRACT
from ui.firstaid.screens import FIRST_AID
from ui.setup.screens import CHOICE
from ui.shell.screens import Screen
from ui.staff.screens import PIN


class Trail:
    """Attract, a person's own screen, the pages he opened; first aid may lie on top of any."""

    def __init__(self) -> None:
        self._path = [CHOICE]
        self._wanted = CHOICE

    @property
    def now(self) -> Screen:
        """The screen shown now."""
        return self._path[-1]

    @property
    def on_aid(self) -> bool:
        """Whether first aid is shown."""
        return self.now is FIRST_AID

    def start(self, screen: Screen) -> None:
        """Begin anew, with nothing to go back to."""
        self._path = [screen]

    def nobody(self) -> None:
        """Nobody is signed in; first aid stays while it is needed."""
        self._path = [ATTRACT, *self._aid()]

    def somebody(self, own: Screen) -> None:
        """A session began on its own screen, first aid on top where it was."""
        self._path = [ATTRACT, own, *self._aid()]

    def go(self, screen: Screen) -> None:
        """Show a screen on top."""
        if self.now is not screen:
            self._path.append(screen)

    def ask_pin(self, wanted: Screen) -> None:
        """Show the PIN's screen first."""
        self._wanted = wanted
        self.go(PIN)

    def pin_was_right(self) -> None:
        """Show what wanted the PIN, in its place."""
        self._path = [self._wanted if screen is PIN else screen for screen in self._path]

    def back(self) -> None:
        """Show the screen before."""
        if len(self._path) > 1:
            self._path.pop()

    def own(self) -> None:
        """Show the person's own screen; first aid stays on top of it."""
        self._path = [*self._path[:2], *self._aid()] if len(self._path) > 2 else self._path

    def _aid(self) -> list[Screen]:
        return [FIRST_AID] if self.on_aid else []
