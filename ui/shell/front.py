"""The front of the house: who stands at the screen, what he sees, and the station behind it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QObject

from kiosk.common.actor import Actor, Call
from kiosk.common.clock import TimeSource
from kiosk.common.errors import Reason
from kiosk.settings.rules import Key
from ui.attract.screens import ATTRACT
from ui.firstaid.help import HelpViewModel
from ui.firstaid.screens import FIRST_AID
from ui.qt.attempt import Denial, No, denial
from ui.qt.jobs import Jobs
from ui.qt.language import Code, Language
from ui.qt.sound import Name, Sounds
from ui.setup.screens import CHOICE, TROUBLE
from ui.shell.answers import AnswerViewModel
from ui.shell.chimes import Chimes
from ui.shell.deeds import Deeds
from ui.shell.display import DisplayViewModel
from ui.shell.door import Door
from ui.shell.drafts import Drafts
from ui.shell.gate import refusal, standing, wants_pin
from ui.shell.screens import AreaView, KeepsDraft, Screen
from ui.shell.session import NOBODY, Patience, Session
from ui.shell.shell import CheckIn
from ui.shell.trail import Trail
from ui.shell.upkeep import keep_up
from ui.shell.views import Views

if TYPE_CHECKING:
    from ui.firstaid.view_model import FirstAidViewModel

Answer = TypeVar("Answer")
LOUD = {"attention", "beat"}
"""Sounds a life may hang on: neither quiet hours nor a setting mutes them."""


class Front(Door):
    """The ``Shell`` the areas ask, over the station's ``Door``.

    ``repaint`` is called whenever something may look new.
    """

    def __init__(
        self,
        folder: Path,
        language: Language,
        source: TimeSource,
        parent: QObject,
        repaint: Callable[[], None],
        leave: Callable[[], None],
    ) -> None:
        super().__init__(folder, source, Jobs(parent))
        self.windowed = self.settled = self._painted = False
        self.session = NOBODY
        self.seconds_left = -1  # of the countdown; -1 while there is none
        self.help_desk: HelpViewModel | None = None  # the alarm's, once a station is open
        self.language = language
        language.use("zh")  # until somebody or a station says otherwise
        self.sounds = Sounds()
        self.answers = AnswerViewModel(parent)
        self.display = DisplayViewModel(language, parent)
        self.display.changed.connect(self._refresh)
        self.display.changed.connect(self.answers.retranslate)
        self.views = Views(self, parent)
        self._parent, self._repaint, self._leave = parent, repaint, leave
        self._asked_language: Code | None = None
        self._chimes = Chimes()
        self._trail = Trail()
        self._patience = Patience()
        self._drafts = Drafts()
        self._deeds = Deeds(self.answers, self.show_denial)

    # The station.

    def open(self, folder: Path, language: Code | None = None) -> None:
        """Open the station in a folder, or say on the screen why it cannot be opened."""
        self.let_go()
        station = self._try_to_open(folder)
        self._asked_language = language
        if station:
            self.language.use(self._own_language)
            self._enter()
        else:
            self.language.use(language or self.spoken)
            self._trail.start(CHOICE if self.is_new_machine else TROUBLE)
            self._opened()

    def let_go(self) -> None:
        """Close what is open and forget who was here, before another folder is opened."""
        if self._station is None:
            return
        self._trail.start(CHOICE)
        self.session = NOBODY
        self.settled = False
        self.help_desk = None
        self.display.follow(None)
        self.answers.clear()
        self.views.clear()
        self._drafts.clear()
        self._repaint()  # the screens of this station go before it does
        self.close()

    def _enter(self) -> None:
        self.help_desk = HelpViewModel(self, self._parent)
        self.help_desk.changed.connect(self._uncover)
        self.views.clear()
        self._trail.start(ATTRACT)
        self._patience.begin(self._now_ms(), self._still_seconds())
        if self._painted:
            self.tick()
        else:
            self._look()
        self._opened()

    # Who is here, and the way through the screens.

    @property
    def screen(self) -> Screen:
        """The screen shown now."""
        return self._trail.now

    @property
    def is_covered(self) -> bool:
        """Whether first aid or an alarm lies over the screens of whoever is here."""
        alarm = self.help_desk is not None and self.help_desk.is_wide
        return alarm or self._trail.on_aid

    def view_of(self, screen: Screen) -> AreaView:
        """See ``Shell.view_of``."""
        return self.views.of(screen)

    def begin(self, session: Session, screen: Screen) -> None:
        """See ``Shell.begin``."""
        self._leave_draft()
        before, self.session = self.session, replace(session, unseen=self.is_covered)
        self.answers.clear()
        self._trail.somebody(screen)
        self._patience.begin(self._now_ms(), self._still_seconds(), session.lasts_seconds)
        if before is not NOBODY:  # the next person sees nothing of the last
            self.views.refresh_all_but(self.screen)
        elif self._trail.on_aid:
            self.view_of(screen).refresh()
        self._opened()

    def resume(self) -> None:
        """Show again what whoever has just come left a moment ago with the same badge."""
        left = None if self.is_covered else self._drafts.take(self.session.badge, self._now_ms())
        if left:
            self.session = replace(self.session, resumed=left.screen.permission)
            cast("KeepsDraft", self.view_of(left.screen)).resume(left.draft)
            self.go(left.screen)

    def let_in(self, check_in: CheckIn, badge: str, vouched: bool = False) -> None:
        """See ``Shell.let_in``."""
        from ui.shell.scans import let_in  # noqa: PLC0415 (loaded after the first frame)

        let_in(self, check_in, badge, vouched)

    def finish(self) -> None:
        """End the session and show the attract screen; first aid stays while it is needed."""
        self._leave_draft()
        self.session = NOBODY
        self._trail.nobody()
        self.answers.clear()
        self._wait_for_somebody()
        self._opened()
        self.views.refresh_all_but(self.screen)

    def ask_to_finish(self) -> None:
        """See ``Shell.ask_to_finish``."""
        if self._trail.holds_typed:
            self.ask(Reason.TYPED_WILL_GO, self.finish)
        else:
            self.finish()

    def typed(self, something: bool = True) -> None:
        """See ``Shell.typed``."""
        self._trail.note_typed(something)

    def go(self, screen: Screen) -> None:
        """See ``Shell.go``."""
        if screen.permission and not self._recognise():
            return
        no = refusal(screen, self.session)
        if no:
            self.show_denial(no)
            return
        if wants_pin(screen, self.session):
            self._trail.ask_pin(screen)
        else:
            self._trail.go(screen)
        self._opened()

    def signed_in(self) -> None:
        """See ``Shell.signed_in``."""
        self.session = replace(self.session, signed_in=True)
        self._trail.pin_was_right()
        self._opened()

    def back(self) -> None:
        """Show the screen before."""
        self._trail.back()
        self._opened()

    def open_first_aid(self) -> None:
        """One tap, from everywhere, whoever is here; from a guide back to the complaints.

        The guides need no station: one that cannot be opened keeps nobody from them.
        """
        self.answers.clear()
        self._patience.open_aid(self._now_ms())
        cast("FirstAidViewModel", self.view_of(FIRST_AID)).begin()
        self.go(FIRST_AID)

    def setting_changed(self, key: Key) -> None:
        """See ``Shell.setting_changed``."""
        if key is Key.LANGUAGE:
            self._asked_language = None
            self.display.speak(self._own_language)
        self._patience.wait(self._still_seconds())
        self.tick()

    def stay(self) -> None:
        """See ``Shell.stay``."""
        self._patience.touch(self._now_ms(), on_aid=False)

    def quit(self) -> None:
        """See ``Shell.quit``."""
        self._leave()

    # What is done, and what is said about it.

    @property
    def spoken(self) -> Code:
        """See ``Shell.spoken``."""
        return self.language.code

    def attempt(
        self,
        action: Callable[[Call], Answer],
        by: Actor | None = None,
        then: Callable[[Answer], None] | None = None,
    ) -> None:
        """See ``Shell.attempt``."""

        def done(answer: Answer) -> None:
            if by is None:  # else it was about something beside the page: a call for help
                self.typed(False)
            if then:
                then(answer)

        self._deeds.run(action, by or self.session.actor, done)

    def ask(self, reason: Reason, yes: Callable[[], None]) -> None:
        """See ``Shell.ask``."""
        self.answers.ask(denial(reason, {}, No.CONFIRM), yes)

    def show_done(self, title: str, detail: str, stay: bool = False) -> None:
        """See ``Shell.show_done``; a question that waits for its answer stays."""
        self.sound("ok")
        if not self.answers.asks:
            self.answers.show_done(title, detail, self._refresh if stay else self._own_screen)

    def show_denial(self, denial: Denial) -> None:
        """See ``Shell.show_denial``; a question that waits for its answer stays."""
        self.sound("refused")
        if not self.answers.asks:
            self.answers.show_denial(denial)

    def chime(self, news: Collection[str]) -> None:
        """See ``Shell.chime``."""
        nobody = self.session is NOBODY or self.session.staff is not None
        heard = nobody and self._chimes.are_new(news)
        if heard and not self.display.is_night:
            self.sound("attention")

    def sound(self, name: Name) -> None:
        """See ``Shell.sound``."""
        silent = self.display.is_night
        if self._station:
            self.sounds.volume = self._station.settings.number(Key.VOLUME) / 100
            silent = silent or not self._station.settings.is_on(Key.ANSWER_SOUNDS)
        self.sounds.muted = silent and name not in LOUD
        self.sounds.play(name)

    # What scans, touches and time do.

    def take_scan(self, text: str) -> None:
        """Do what a scan means here; who scans is not idle."""
        if not self.settled:  # nobody is served before what the last time left is mended
            self.tick()
        self._patience.touch(self._now_ms(), on_aid=False)
        from ui.shell.scans import understand  # noqa: PLC0415 (loaded after the first frame)

        understand(text, self)

    def touch(self) -> None:
        """Somebody touched the screen; the session under first aid or an alarm runs on."""
        self._patience.touch(self._now_ms(), on_aid=self.is_covered)
        if self.seconds_left >= 0:
            self.tick()

    def tick(self) -> None:
        """Do what time has made due and show what is true now."""
        station = self._station
        if station is None:
            self._leave_aid()
            return
        keep_up(station, self.jobs, lambda: self._station is station)
        self.settled = True
        if self.session is NOBODY:
            station.rest()
        self._look()

    def painted(self) -> None:
        """Do what is due, now that there is something to see; called after the first frame."""
        self._painted = True
        self.tick()

    def _look(self) -> None:
        """Show what is true now."""
        self.display.follow(self.station)
        self._recognise()
        self._run_out()
        if self.help_desk:
            self.help_desk.refresh()
        self._refresh()

    def count_down(self) -> None:
        """Look whether somebody has been still for too long."""
        self._run_out()
        self._repaint()

    def _recognise(self) -> bool:
        """Take whoever is here for what his account says now; False when it says nothing more."""
        now = standing(self.session, self.station)
        if now is NOBODY and self.session is not NOBODY:
            self.finish()
            self.show_denial(denial(Reason.ACCOUNT_DISABLED, {}))
            return False
        self.session = now
        return True

    def _run_out(self) -> None:
        now = self._now_ms()
        left, self.seconds_left = self._patience.seconds_left(now, self.screen.patience), -1
        if self.session is NOBODY:
            if left == 0:
                self._wait_for_somebody()
        elif left == 0:
            self.finish()
        else:
            self.seconds_left = left
        self._leave_aid()

    def _leave_aid(self) -> None:
        """Go back to what lies under first aid, once nobody has touched it for long."""
        now = self._now_ms()
        alarm = self.help_desk is not None and self.help_desk.is_open
        if self._trail.on_aid and self._patience.aid_is_over(now, alarm):
            self.back()

    @property
    def _own_language(self) -> Code:
        """What is spoken to somebody who has not chosen."""
        return self._asked_language or _code(self.station.settings.text(Key.LANGUAGE))

    def _wait_for_somebody(self) -> None:
        """Language and type size were the last person's choice; who is in first aid keeps his."""
        if self._station is None:
            return
        self._patience.begin(self._now_ms(), self.station.settings.number(Key.IDLE_SECONDS))
        if not self._trail.on_aid:
            self.display.as_found(self._own_language)

    # What follows.

    def _still_seconds(self) -> int:
        key = Key.STAFF_IDLE_SECONDS if self.session.staff else Key.IDLE_SECONDS
        return self.station.settings.number(key)

    def _leave_draft(self) -> None:
        self._drafts.leave(self.session, self._trail.resumable, self.views, self._now_ms())

    def _own_screen(self) -> None:
        if self.session is NOBODY:
            self.finish()
        else:
            self._trail.own()
            self._opened()

    def _opened(self) -> None:
        self._deeds.anew()
        self.seconds_left = -1
        self._refresh()

    def _uncover(self) -> None:
        """Whoever closes what lay over a session nobody has seen may be somebody else."""
        if self.session.unseen and not self.is_covered:
            self.finish()

    def _refresh(self) -> None:
        self._uncover()
        self.view_of(self.screen).refresh()
        self._repaint()


def _code(text: str) -> Code:
    return "en" if text == "en" else "zh"
