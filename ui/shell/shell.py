"""What the view models of the areas ask of the shell; the ``Front`` answers."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar

from kiosk.common.actor import Actor, Call
from kiosk.common.clock import TimeSource
from kiosk.common.errors import Reason, StationTrouble
from kiosk.settings.rules import Key
from kiosk.station import Station
from ui.qt.attempt import Denial
from ui.qt.jobs import Jobs
from ui.qt.language import Code
from ui.qt.sound import Name
from ui.shell.screens import AreaView, Screen
from ui.shell.session import Session

if TYPE_CHECKING:
    from kiosk.checkin.service import Arrival

Answer = TypeVar("Answer")
CheckIn: TypeAlias = "Callable[[Call], Arrival]"


class Shell(Protocol):
    """Navigation, session, and the answers shown over every screen."""

    session: Session
    folder: Path
    trouble: StationTrouble | None
    jobs: Jobs
    windowed: bool
    settled: bool
    """Whether the areas of the station may be asked: not before its first frame."""

    @property
    def has_station(self) -> bool:
        """Whether a station is open."""

    @property
    def station(self) -> Station:
        """The open station."""

    @property
    def source(self) -> TimeSource:
        """The machine's clocks, before there is a station with a clock of its own."""

    @property
    def spoken(self) -> Code:
        """The language of the screens now."""

    def open(self, folder: Path, language: Code | None = None) -> None:
        """Close what is open and open the station in a folder, or say why it cannot be."""

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
        """Show a screen; going back leads here again.

        One that wants a permission says *no* to those who lack it, and asks for the PIN first.
        """

    def signed_in(self) -> None:
        """The PIN was right: show the screen that wanted it."""

    def view_of(self, screen: Screen) -> AreaView:
        """Answer the view model behind a screen, to tell it what to show before going there."""

    def back(self) -> None:
        """Show the screen before."""

    def finish(self) -> None:
        """End the session and show what nobody in particular sees."""

    def ask_to_finish(self) -> None:
        """The same, for whoever may have typed something that would go: asks once then."""

    def typed(self, something: bool = True) -> None:
        """Something was tapped together here that 完成 would throw away: it asks first.

        Lines of text and number pads say so themselves; what is done, or left, is no loss.
        """

    def begin(self, session: Session, screen: Screen) -> None:
        """Begin a session on its first screen."""

    def let_in(self, check_in: CheckIn, badge: str, vouched: bool = False) -> None:
        """Check a courier in for whoever is here, and begin his session on his own screen.

        ``badge`` is the number of the badge he showed, if any; see ``Session`` for ``vouched``.
        """

    def ask(self, reason: Reason, yes: Callable[[], None]) -> None:
        """Ask before something the window itself does; nothing happens on a no."""

    def show_done(self, title: str, detail: str, stay: bool = False) -> None:
        """Show the tick for three seconds, then the person's own screen; or ``stay`` here."""

    def show_denial(self, denial: Denial) -> None:
        """Show why not, and what to do next."""

    def setting_changed(self, key: Key) -> None:
        """A setting of the station was changed: look and behave like it at once."""

    def stay(self) -> None:
        """Something runs for whoever is here: he is not idle."""

    def quit(self) -> None:
        """Leave the program; the caller has made sure that a manager wants it."""

    def chime(self, news: Collection[str]) -> None:
        """Sound once for what is new among some news, in the ears of whoever is in the room.

        Not while a courier is at the screen, and in quiet hours without a sound.
        """

    def sound(self, name: Name) -> None:
        """Play a short sound, if the station is not asleep."""
