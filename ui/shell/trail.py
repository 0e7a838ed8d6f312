"""The screens that lead to the one shown now."""

from __future__ import annotations

from ui.attract.screens import ATTRACT
from ui.firstaid.screens import FIRST_AID
from ui.setup.screens import CHOICE
from ui.shell.screens import Meaning, Screen
from ui.staff.screens import PIN


class Trail:
    """Attract, a person's own screen, the pages he opened; first aid may lie on top of any."""

    def __init__(self) -> None:
        self._path = [CHOICE]
        self._wanted = CHOICE
        self._typed: set[Screen] = set()  # where something was typed that is saved nowhere yet

    @property
    def now(self) -> Screen:
        """The screen shown now."""
        return self._path[-1]

    @property
    def on_aid(self) -> bool:
        """Whether first aid is shown."""
        return self.now is FIRST_AID

    @property
    def holds_typed(self) -> bool:
        """Whether something was typed, here or on the way here, that ends with the session."""
        return bool(self._typed)

    @property
    def resumable(self) -> Screen | None:
        """The screen, shown or on the way here, that keeps what is half done there."""
        return next((screen for screen in self._path if screen.resumes), None)

    def note_typed(self, something: bool) -> None:
        """Something was typed here, or nothing of it is to be lost any more.

        A search is no loss; what wants finishing first is.
        """
        self._typed.discard(self.now)
        if something and self.now.scan is Meaning.FINISH_FIRST:
            self._typed.add(self.now)

    def start(self, screen: Screen) -> None:
        """Begin anew, with nothing to go back to."""
        self._walk(screen)

    def nobody(self) -> None:
        """Nobody is signed in; first aid stays while it is needed."""
        self._walk(ATTRACT, *self._aid())

    def somebody(self, own: Screen) -> None:
        """A session began on its own screen, first aid on top where it was."""
        self._walk(ATTRACT, own, *self._aid())

    def go(self, screen: Screen) -> None:
        """Show a screen on top."""
        if self.now is not screen:
            self._walk(*self._path, screen)

    def ask_pin(self, wanted: Screen) -> None:
        """Show the PIN's screen first."""
        self._wanted = wanted
        self.go(PIN)

    def pin_was_right(self) -> None:
        """Show what wanted the PIN, in its place."""
        self._walk(*(self._wanted if screen is PIN else screen for screen in self._path))

    def back(self) -> None:
        """Show the screen before."""
        if len(self._path) > 1:
            self._walk(*self._path[:-1])

    def own(self) -> None:
        """Show the person's own screen; first aid stays on top of it."""
        if len(self._path) > 2:
            self._walk(*self._path[:2], *self._aid())

    def _walk(self, *path: Screen) -> None:
        """Take another way; what was typed on a screen goes with the screen."""
        self._path = [*path]
        self._typed &= set(path)

    def _aid(self) -> list[Screen]:
        return [FIRST_AID] if self.on_aid else []
