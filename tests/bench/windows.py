"""Rows 1, 3, 4, 8, 9, 11 and 14: the real window and the floors, in alternating rounds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from tests.bench import programs, syncs
from tests.bench.figures import Times, times
from tests.bench.people import House
from tests.bench.screen import Screen
from tests.bench.subject import Program, Running

SETTLE = 3.0
IDLE = 8.0
BREATH = 0.25
"""Seconds after an answer before the next tap: nobody taps faster."""


@dataclass(frozen=True)
class Sizes:
    """How often each thing is done in a round."""

    taps: int
    scans: int


@dataclass(frozen=True)
class Window:
    """One round of one program; what it cannot do is None. Seconds, MB and percent."""

    started: float
    tap: Times
    scan: Times | None = None
    memory: float | None = None
    idle: float | None = None


class Rounds:
    """Runs rounds on one screen; every kiosk round scans couriers who were not here today."""

    def __init__(self, screen: Screen, display: str, house: House, sizes: Sizes) -> None:
        self._screen = screen
        self._display = display
        self._folder = house.grounds.folder
        self._chromium = programs.chromium(self._folder.with_name("chromium"), display)
        self._codes: Iterator[str] = iter(house.codes)
        self._sizes = sizes

    def warm_up(self) -> None:
        """Start each program once unmeasured: a machine that runs it every day has it compiled."""
        self._start(programs.kiosk(self._folder, self._display)).end()
        self._start(programs.bare(self._display)).end()
        if self._chromium:
            self._start(self._chromium).end()

    def kiosk(self) -> Window:
        """Measure the real window."""
        running = self._start(programs.kiosk(self._folder, self._display))
        try:
            running.settle(SETTLE)
            idle = running.idle(IDLE)
            memory = running.memory()
            self._scan_and_finish(running)  # the first time loads what later times find
            scans = [self._scan_and_finish(running) for _ in range(self._sizes.scans)]
            self._scan(running)
            self._open_and_back(running)
            taps = [self._open_and_back(running) for _ in range(self._sizes.taps)]
            memory = max(memory, running.memory())
            return Window(running.started, times(taps), times(scans), memory, idle)
        finally:
            running.end()

    def bare(self) -> Window:
        """Measure the bare QML window."""
        running = self._start(programs.bare(self._display))
        try:
            running.settle(SETTLE)
            memory, idle = running.memory(), running.idle(2.0)
            running.tap(*programs.TILE)
            taps = [self._bare_tap(running) for _ in range(self._sizes.taps)]
            return Window(running.started, times(taps), memory=memory, idle=idle)
        finally:
            running.end()

    def bare_scans(self) -> Times:
        """Measure the bare window that saves each scan with a bare transaction."""
        running = self._start(programs.bare(self._display, self._folder))
        try:
            running.settle(SETTLE)
            self._bare_scan(running, self._sizes.scans)
            return times([self._bare_scan(running, turn) for turn in range(self._sizes.scans)])
        finally:
            running.end()

    def chromium(self) -> Window | None:
        """Measure the peer, where it is installed."""
        if self._chromium is None:
            return None
        running = self._start(self._chromium)
        try:
            running.settle(SETTLE)
            running.tap(*programs.TILE)
            taps = [self._bare_tap(running) for _ in range(self._sizes.taps)]
            return Window(running.started, times(taps))
        finally:
            running.end()

    def taps_while(self, busy: Callable[[], AbstractContextManager[None]]) -> tuple[Times, Times]:
        """Measure the real window's taps while nothing else happens, and while something does."""
        running = self._start(programs.kiosk(self._folder, self._display))
        try:
            running.settle(SETTLE)
            self._scan(running)
            self._open_and_back(running)
            quiet = [self._open_and_back(running) for _ in range(self._sizes.taps)]
            with busy():
                running.settle(SETTLE)
                during = [self._open_and_back(running) for _ in range(self._sizes.taps)]
            return times(quiet), times(during)
        finally:
            running.end()

    def commits(self, log: Path, scans: int) -> int:
        """Answer the durable commits of so many scans of the real window."""
        running = self._start(programs.kiosk(self._folder, self._display))
        try:
            running.settle(SETTLE)
            self._scan_and_finish(running)
            running.settle(SETTLE)  # the backup that was due is made by now

            def scan_all() -> None:
                for _ in range(scans):
                    self._scan_and_finish(running)

            return syncs.commits_during(running.pid, log, scan_all)
        finally:
            running.end()

    def _start(self, program: Program) -> Running:
        return Running(program, self._screen)

    def _scan(self, running: Running) -> float:
        seconds = running.scan(next(self._codes))
        running.settle(BREATH)
        return seconds

    def _scan_and_finish(self, running: Running) -> float:
        seconds = self._scan(running)
        running.tap(*programs.FINISH)
        running.settle(BREATH)
        return seconds

    def _open_and_back(self, running: Running) -> float:
        seconds = running.tap(*programs.TILE)
        running.settle(BREATH)
        running.tap(*programs.BACK)
        running.settle(BREATH)
        return seconds

    def _bare_tap(self, running: Running) -> float:
        seconds = running.tap(*programs.TILE)
        running.settle(BREATH)
        return seconds

    def _bare_scan(self, running: Running, turn: int) -> float:
        seconds = running.scan(f"KJ{turn:028}")
        running.settle(BREATH)
        return seconds
