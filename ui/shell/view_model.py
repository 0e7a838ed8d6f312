"""The kiosk as QML sees it: the one root every screen hangs from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.clock import TimeSource
from kiosk.settings.rules import Key
from ui.areas import TILED
from ui.attract.screens import ATTRACT
from ui.camera.camera import Camera
from ui.demo.view_model import DemoViewModel
from ui.firstaid.help import HelpViewModel
from ui.qt.language import Language
from ui.qt.types import QVariantList
from ui.shell.answers import AnswerViewModel
from ui.shell.display import DisplayViewModel
from ui.shell.front import Front
from ui.shell.scanner import Scanner
from ui.shell.screens import AreaView
from ui.shell.session import NOBODY
from ui.tiles.screens import TILES

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
TICK_MS, COUNTDOWN_TICK_MS = 5_000, 500
KEPT = [screen for screen in (ATTRACT, TILES, *TILED) if screen.kept]


@QmlElement
class KioskViewModel(QObject):
    """Shows the ``Front`` and hands taps, scans and the timer's ticks on to it."""

    changed = Signal()
    entered = Signal()
    counted = Signal()
    watched = Signal()
    quitting = Signal()

    def __init__(self, folder: Path, language: Language, source: TimeSource) -> None:
        super().__init__()
        self.front = Front(folder, language, source, self, self._show, self.quitting.emit)
        self._shown: tuple[object, ...] = ()
        self._station_shown: tuple[object, ...] = ()
        self._seconds_shown = -1
        self.scanner = Scanner(self)
        self.scanner.scanned.connect(self.front.take_scan)
        self.camera = Camera(self.front.jobs, self.scanner.feed, self.front.show_denial, self)
        self.camera.changed.connect(self.watched)
        self.front.answers.changed.connect(self._watch)
        self._home = folder
        self._demo = DemoViewModel(self.front, self)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.front.tick)
        self._timer.start()
        self._countdown = QTimer(self, interval=COUNTDOWN_TICK_MS)
        self._countdown.timeout.connect(self.front.count_down)

    def close(self) -> None:
        """Let the station go; called once, when the window is gone."""
        self._timer.stop()
        self._countdown.stop()
        self.front.answers.changed.disconnect(self._watch)
        self.camera.close()
        self.front.answers.clear()  # what would follow an answer has no station any more
        self.front.jobs.close()
        self.front.close()

    def _show(self) -> None:
        """Tell QML what is new, and only that: each reading of a property costs a scan time."""
        front = self.front
        somebody = front.session is not NOBODY
        if somebody != self._countdown.isActive():
            self._countdown.start() if somebody else self._countdown.stop()
        station = (front.folder, front.help_desk)
        if station != self._station_shown:
            self._station_shown = station
            self.entered.emit()
        if front.seconds_left != self._seconds_shown:
            self._seconds_shown = front.seconds_left
            self.counted.emit()
        shown = (front.screen, front.view_of(front.screen))
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()
        self._watch()

    @Slot()
    def _watch(self) -> None:
        """Look through the camera while somebody is waited for, and no question stands there.

        A badge on somebody's chest must not take away the question whether to call for help.
        """
        front = self.front
        waiting = front.screen is ATTRACT and front.has_station and not front.answers.asks
        self.camera.want(waiting and front.station.settings.is_on(Key.CAMERA))

    # What the person does.

    @Slot()
    def back(self) -> None:
        """Show the screen before."""
        self.front.back()

    @Slot()
    def finish(self) -> None:
        """完成: end the session, once asked where something typed would go with it."""
        self.front.ask_to_finish()

    @Slot()
    def typed(self) -> None:
        """Something was typed on the screen shown now."""
        self.front.typed()

    @Slot()
    def openFirstAid(self) -> None:
        """Show first aid, whoever is here."""
        self.front.open_first_aid()

    @Slot(str)
    def scan(self, text: str) -> None:
        """Take a code the way of the scanner (the demo's tray)."""
        self.scanner.feed(text)

    @Slot()
    def leaveDemo(self) -> None:
        """Close the demo properly and go back to the folder the program was started with."""
        if self.front.folder != self._home:
            self.front.open(self._home, self.front.spoken)

    # The screens that are made once.

    @Slot(result=QVariantList)
    def keptFiles(self) -> list[str]:
        """Answer the files of the screens that are made once."""
        return [screen.file for screen in KEPT]

    @Slot(str, result=QObject)
    def areaOf(self, file: str) -> AreaView:
        """Answer the view model of a kept screen, so that it can be made before it is shown."""
        return self.front.view_of(next(screen for screen in KEPT if screen.file == file))

    # What QML binds to.

    @Property(str, notify=changed)
    def file(self) -> str:
        return self.front.screen.file

    @Property(QObject, notify=changed)
    def area(self) -> AreaView:
        return self.front.view_of(self.front.screen)

    @Property(AnswerViewModel, notify=entered)
    def answer(self) -> AnswerViewModel:
        return self.front.answers

    @Property(HelpViewModel, notify=entered)
    def help(self) -> HelpViewModel | None:
        return self.front.help_desk

    @Property(DisplayViewModel, notify=entered)
    def display(self) -> DisplayViewModel:
        return self.front.display

    @Property(bool, notify=entered)
    def hasStation(self) -> bool:
        return self.front.has_station

    @Property(bool, notify=entered)
    def isDemo(self) -> bool:
        return self.front.has_station and self.front.station.passport.demo

    @Property(DemoViewModel, notify=entered)
    def demo(self) -> DemoViewModel:
        return self._demo

    @Property(bool, notify=entered)
    def canLeaveDemo(self) -> bool:
        return self.front.folder != self._home

    @Property(bool, notify=watched)
    def cameraReads(self) -> bool:
        return self.camera.reads

    @Property(int, notify=counted)
    def secondsLeft(self) -> int:
        return self.front.seconds_left
