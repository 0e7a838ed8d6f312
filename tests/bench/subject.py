"""A program under measurement: started, watched, tapped, scanned at, weighed, ended."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from tests.bench.screen import Box, Screen, View

CONTENT = Box(200, 200, 700, 500)
"""Where every program shows something to read as soon as it shows anything."""
ANSWER = Box(60, 40, 600, 140)
"""Where every program shows what a tap or a scan did."""
CORNER = (1918, 1078)
SCAN_GAP = 0.002
"""Seconds between the characters of a wedge scanner."""
_PATIENCE, _STILL = 5.0, 0.06


class NothingHappened(Exception):
    """A program did not answer what the harness did; the benchmark has no figure then."""


@dataclass(frozen=True)
class Program:
    """How to start something. ``env`` replaces the environment."""

    name: str
    command: Sequence[str]
    env: dict[str, str] = field(default_factory=dict)


class Running:
    """One started program on a screen. ``started`` is seconds from fork to the first content."""

    def __init__(self, program: Program, screen: Screen) -> None:
        self._screen = screen
        screen.move(*CORNER)
        content = screen.view(CONTENT)
        blank = content.read()
        screen.forget()
        start = time.perf_counter()
        self._process = subprocess.Popen(
            program.command,
            env=program.env,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.pid = self._process.pid
        self.started = self._until_content(content, blank, start)
        self._answer = screen.view(ANSWER)

    def settle(self, seconds: float) -> None:
        """Let it finish what it does after its first paint."""
        time.sleep(seconds)

    def tap(self, x: int, y: int, watch: Box = ANSWER) -> float:
        """Tap somewhere; answer the seconds until something else is shown in the watched box."""
        self._screen.move(x, y)
        return self._act(watch, self._screen.tap)

    def scan(self, code: str) -> float:
        """Scan; answer the seconds from Enter until something else is shown."""
        self._screen.move(*CORNER)
        return self._act(ANSWER, lambda: self._screen.scan(code, SCAN_GAP))

    def memory(self) -> float:
        """Answer the proportional set size of the whole process tree in MB."""
        pss: list[int] = [one.memory_full_info().pss for one in self._tree()]
        return sum(pss) / 1024**2

    def idle(self, seconds: float) -> float:
        """Answer the processor time of the tree over some seconds of doing nothing, in percent."""
        before, start = self._cpu(), time.perf_counter()
        time.sleep(seconds)
        return 100 * (self._cpu() - before) / (time.perf_counter() - start)

    def end(self) -> None:
        """End the tree, by id, and wait until the screen is bare again."""
        tree = self._tree()
        for one in tree:
            with suppress(psutil.NoSuchProcess):
                one.terminate()
        _gone, alive = psutil.wait_procs(tree, timeout=5)
        for one in alive:
            with suppress(psutil.NoSuchProcess):
                one.kill()
        self._process.wait()
        self._screen.is_still(CONTENT, 0.2)

    def _act(self, watch: Box, act: Callable[[], float]) -> float:
        view = self._answer if watch == ANSWER else self._screen.view(watch)
        self._screen.is_still(watch, _STILL)
        before = view.read()
        self._screen.forget()
        start = act()
        end = start + _PATIENCE
        while self._screen.sees_change(watch, end - time.perf_counter()):
            if view.read() != before:
                return time.perf_counter() - start
        raise NothingHappened

    def _until_content(self, content: View, blank: bytes, start: float) -> float:
        while time.perf_counter() - start < 60:
            self._screen.sees_change(CONTENT, 1)
            self._screen.forget()
            if content.read() != blank and content.colours() >= 4:
                return time.perf_counter() - start
            if self._process.poll() is not None:
                break
        raise NothingHappened(self._process.args)

    def _tree(self) -> list[psutil.Process]:
        try:
            root = psutil.Process(self.pid)
            return [root, *root.children(recursive=True)]
        except psutil.NoSuchProcess:
            return []

    def _cpu(self) -> float:
        """Seconds on a processor, to the nanosecond, of all threads that are there."""
        spent = 0
        for one in self._tree():
            for task in Path(f"/proc/{one.pid}/task").iterdir():
                spent += int((task / "schedstat").read_text().split()[0])
        return spent / 1e9
