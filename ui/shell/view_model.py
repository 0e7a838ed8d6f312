"""The kiosk as QML sees it: the one root every screen hangs from."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.actor import Actor, Call
from kiosk.common.clock import TimeSource
from kiosk.common.errors import StationTrouble, Trouble
from kiosk.founding import is_founded
from kiosk.settings.rules import Key
from kiosk.station import Station, open_station
from ui.areas import TILED
from ui.attract.screens import ATTRACT
from ui.demo.view_model import DemoViewModel
from ui.firstaid.screens import FIRST_AID
from ui.firstaid.view_model import HelpViewModel
from ui.qt.attempt import Denial
from ui.qt.jobs import Jobs
from ui.qt.language import Code, Language
from ui.qt.sound import Name, Sounds
from ui.qt.types import QVariantList
from ui.setup.screens import CHOICE, NO_FONT_HERE, TROUBLE
from ui.shell.answers import AnswerViewModel
from ui.shell.deeds import Deeds
from ui.shell.display import DisplayViewModel
from ui.shell.gate import refusal, wants_pin
from ui.shell.scanner import Scanner
from ui.shell.scans import understand
from ui.shell.screens import AreaView, Screen
from ui.shell.session import Patience, Session
from ui.shell.trail import Trail
from ui.shell.upkeep import keep_up
from ui.tiles.screens import TILES

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
TICK_MS, SESSION_TICK_MS = 5_000, 500
NOBODY = Session()
KEPT = [screen for screen in (ATTRACT, TILES, *TILED) if screen.kept]
Answer = TypeVar("Answer")
_log = logging.getLogger(__name__)


@QmlElement
class KioskViewModel(QObject):
    """Screens, session, language and idle time; it is the ``Shell`` the areas ask."""

    changed = Signal()
    quitting = Signal()

    def __init__(self, folder: Path, language: Language, source: TimeSource) -> None:
        super().__init__()
        self.folder = self._home = folder
        self.trouble: StationTrouble | None = None
        self.source = source
        self.windowed = False
        self.scanner = Scanner(self)
        self.scanner.scanned.connect(self._scanned)
        self.session = NOBODY
        self.jobs = Jobs(self)
        self._language = language
        language.use("zh")  # until somebody or a station says otherwise
        self._station: Station | None = None
        self._help: HelpViewModel | None = None
        self._demo: DemoViewModel | None = None
        self._answers = AnswerViewModel(self)
        self._deeds = Deeds(self._answers, self.show_denial)
        self.sounds = Sounds()
        self.views: dict[str, AreaView] = {}
        self._trail = Trail()
        self._display = DisplayViewModel(language, self)
        self._display.changed.connect(self._refresh)
        self._patience = Patience()
        self._seconds_left = -1
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)

    # What the areas ask (see Shell).

    @property
    def station(self) -> Station:
        """The open station; before there is one, only set-up screens exist."""
        if self._station is None:
            raise AssertionError("no station is open yet")
        return self._station

    @property
    def screen(self) -> Screen:
        """The screen shown now."""
        return self._trail.now

    @property
    def help_desk(self) -> HelpViewModel | None:
        """The alarm's view model, once a station is open."""
        return self._help

    @property
    def spoken(self) -> Code:
        """See ``Shell.spoken``."""
        return self._language.code

    def open(self, folder: Path, language: Code | None = None) -> None:
        """Open the station in a folder, or say on the screen why it cannot be opened."""
        self._let_go()
        self.folder, self.trouble = folder, None
        try:
            station = open_station(folder, self.source)
        except StationTrouble as trouble:
            _log.error("%s: %s", trouble.trouble, trouble.detail)
            self.trouble = trouble
            self._language.use(language or self._language.code)
            new = trouble.trouble is Trouble.NO_STATION and not is_founded(folder)
            self._trail.start(CHOICE if new else TROUBLE)
            self._opened()
        else:
            self._language.use(language or _code(station.settings.text(Key.LANGUAGE)))
            self._enter(station)

    def close(self) -> None:
        """Let the station go; called once, when the window is gone."""
        self._timer.stop()
        self.jobs.wait()
        if self._station:
            self._station.close()
            self._station = None

    def _let_go(self) -> None:
        """Close what is open and forget who was here, before another folder is opened."""
        if self._station is None:
            return
        self._trail.start(CHOICE)
        self.session = NOBODY
        self._help = self._demo = None
        self._display.follow(None)
        self._answers.clear()
        self.views.clear()
        self.changed.emit()  # the screens of this station go before it does
        self.close()

    def _enter(self, station: Station) -> None:
        self._station = station
        self._help = HelpViewModel(self, self)
        self._demo = DemoViewModel(self, self) if station.passport.demo else None
        self.views.clear()
        self._trail.start(ATTRACT)
        self._timer.start()
        self.tick()
        self._opened()

    def attempt(
        self,
        action: Callable[[Call], Answer],
        by: Actor | None = None,
        then: Callable[[Answer], None] | None = None,
    ) -> None:
        """See ``Shell.attempt``."""
        self._deeds.run(action, by or self.session.actor, then)

    def go(self, screen: Screen) -> None:
        """See ``Shell.go``."""
        denial = refusal(screen, self.session)
        if denial:
            self.show_denial(denial)
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

    @Slot()
    def back(self) -> None:
        """Show the screen before."""
        self._trail.back()
        self._opened()

    @Slot()
    def finish(self) -> None:
        """End the session and show the attract screen; first aid stays while it is needed."""
        self.session = NOBODY
        self._trail.nobody()
        self._answers.clear()
        self._opened()
        self._refresh_hidden()

    def begin(self, session: Session, screen: Screen) -> None:
        """See ``Shell.begin``."""
        before, self.session = self.session, session
        self._answers.clear()
        self._trail.somebody(screen)
        key = Key.STAFF_IDLE_SECONDS if session.staff else Key.IDLE_SECONDS
        self._patience.begin(self._now_ms(), self.station.settings.number(key))
        if before.staff:
            self._refresh_hidden()
        elif self._trail.on_aid:
            self.view_of(screen).refresh()
        self._opened()

    def show_done(self, title: str, detail: str, stay: bool = False) -> None:
        """See ``Shell.show_done``."""
        self.sound("ok")
        self._answers.show_done(title, detail, self._refresh if stay else self._own_screen)

    def show_denial(self, denial: Denial) -> None:
        """See ``Shell.show_denial``."""
        self.sound("refused")
        self._answers.show_denial(denial)

    def quit(self) -> None:
        """See ``Shell.quit``."""
        self.quitting.emit()

    def sound(self, name: Name) -> None:
        """See ``Shell.sound``."""
        if self._station:
            self.sounds.volume = self._station.settings.number(Key.VOLUME) / 100
        self.sounds.muted = self._display.is_night and name != "attention"
        self.sounds.play(name)

    # What the person does.

    @Slot()
    def touch(self) -> None:
        """Somebody touched the screen; on first aid the session underneath runs on."""
        self._patience.touch(self._now_ms(), on_aid=self._trail.on_aid)
        if self._seconds_left >= 0:
            self.tick()

    @Slot()
    def openFirstAid(self) -> None:
        """One tap, from everywhere, whoever is here."""
        if self._station:
            self._answers.clear()
            self._patience.open_aid(self._now_ms())
            self.go(FIRST_AID)

    @Slot(str)
    def scan(self, text: str) -> None:
        """Take a code the way of the scanner (the demo's tray)."""
        self.scanner.feed(text)

    @Slot()
    def leaveDemo(self) -> None:
        """Close the demo properly and go back to the folder the program was started with."""
        if self.folder != self._home:
            self.open(self._home)

    def lack_font(self) -> None:
        """Say first of all that Chinese cannot be shown here."""
        self._language.use("en")
        self.go(NO_FONT_HERE)

    def surprised(self, denial: Denial) -> None:
        """After a bug: say so calmly and go where nobody in particular is."""
        if self._station:
            self.finish()
        self.show_denial(denial)

    @Slot(result=QVariantList)
    def keptFiles(self) -> list[str]:
        """Answer the screens that are made once."""
        return [screen.file for screen in KEPT]

    @Slot(str, result=QObject)
    def areaOf(self, file: str) -> AreaView:
        """Answer the view model of a kept screen, so that it can be made before it is shown."""
        return self.view_of(next(screen for screen in KEPT if screen.file == file))

    # What time does.

    @Slot()
    def tick(self) -> None:
        """Do what time has made due and show what is true now."""
        station = self.station
        keep_up(station, self.jobs, lambda: self._station is station)
        self._display.follow(station)
        self._run_out()
        if self._help:
            self._help.refresh()
        self.view_of(self.screen).refresh()
        self._timer.setInterval(TICK_MS if self.session is NOBODY else SESSION_TICK_MS)
        self.changed.emit()

    def _run_out(self) -> None:
        now = self._now_ms()
        self._seconds_left = -1
        if self.session is not NOBODY:
            self._seconds_left = self._patience.seconds_left(now)
            if self._seconds_left == 0:
                self.finish()
                self._seconds_left = -1
        alarm = self._help is not None and self._help.is_open
        if self._trail.on_aid and self._patience.aid_is_over(now, alarm):
            self.back()

    # Inside.

    def _scanned(self, text: str) -> None:
        self._patience.touch(self._now_ms(), on_aid=False)
        understand(text, self)

    def _own_screen(self) -> None:
        if self.session is NOBODY:
            self.finish()
        else:
            self._trail.own()
            self._opened()

    def _opened(self) -> None:
        self._deeds.anew()
        self._seconds_left = -1
        self._refresh()

    def _refresh_hidden(self) -> None:
        """Let every screen that is not shown drop what it knew of the last one."""
        for name, view in self.views.items():
            if name != self.screen.name:
                view.refresh()

    def _refresh(self) -> None:
        self.view_of(self.screen).refresh()
        self.changed.emit()

    def view_of(self, screen: Screen) -> AreaView:
        """Answer the view model behind a screen, made when first asked for."""
        if screen.name not in self.views:
            self.views[screen.name] = screen.make(self, self)
        return self.views[screen.name]

    def _now_ms(self) -> int:
        return self._station.clock.monotonic_ms() if self._station else 0

    # What QML binds to.

    @Property(str, notify=changed)
    def file(self) -> str:
        return self.screen.file

    @Property(QObject, notify=changed)
    def area(self) -> AreaView:
        return self.view_of(self.screen)

    @Property(AnswerViewModel, notify=changed)
    def answer(self) -> AnswerViewModel:
        return self._answers

    @Property(HelpViewModel, notify=changed)
    def help(self) -> HelpViewModel | None:
        return self._help

    @Property(DisplayViewModel, notify=changed)
    def display(self) -> DisplayViewModel:
        return self._display

    @Property(bool, notify=changed)
    def hasStation(self) -> bool:
        return self._station is not None

    @Property(bool, notify=changed)
    def isDemo(self) -> bool:
        return self._station is not None and self._station.passport.demo

    @Property(DemoViewModel, notify=changed)
    def demo(self) -> DemoViewModel | None:
        return self._demo

    @Property(bool, notify=changed)
    def canLeaveDemo(self) -> bool:
        return self.folder != self._home

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._seconds_left


def _code(text: str) -> Code:
    return "en" if text == "en" else "zh"
