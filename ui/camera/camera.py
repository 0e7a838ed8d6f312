"""Looks for codes while the attract screen is shown; what it reads goes the way of a scan.

Nothing of it is loaded before there is a camera to look through. A picture lives until it is read,
some ten milliseconds, and is shown and stored nowhere.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from kiosk.common.errors import Reason
from kiosk.devices import cameras
from ui.camera.sights import Sights
from ui.qt.attempt import Denial, denial
from ui.qt.jobs import Jobs

if TYPE_CHECKING:
    from ui.camera.lens import Lens

START_MS, STOP_MS = 700, 400
"""After the screen has changed and been painted: a camera takes a while to start and to stop."""
LOOK_MS = 200
RETRY_MS = 15_000
LONGEST_MS = 3_000
"""A camera may take so long to stop when the program ends."""
BLIND = 50
"""After so many looks without a picture the camera is taken for stuck."""
_log = logging.getLogger(__name__)


class Camera(QObject):
    """A second scanner. ``found`` takes what it reads, ``told`` why it reads nothing."""

    changed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        found: Callable[[str], None],
        told: Callable[[Denial], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.find: Callable[[QObject], Lens | None] = _find
        self.reads = False  # whether pictures come
        self._jobs, self._found, self._told = jobs, found, told
        self._sights = Sights()
        self._lens: Lens | None = None
        self._wanted = self._busy = False
        self._blind = 0
        self._trouble = ""
        self._change = QTimer(self, singleShot=True)
        self._change.timeout.connect(self._follow)
        self._pace = QTimer(self, interval=LOOK_MS)
        self._pace.timeout.connect(self._look)

    def want(self, wanted: bool) -> None:
        """Look from now on, or no longer. Called whenever something may look new."""
        if wanted is not self._wanted:
            self._wanted = wanted
            if not wanted:
                self._rest()
            self._change.start(START_MS if wanted else STOP_MS)
        elif wanted and self._lens is None and not self._change.isActive():
            self._change.start(RETRY_MS)

    def close(self) -> None:
        """Let the camera go."""
        self._wanted = False
        self._change.stop()
        self._let_go()
        for thread in self.findChildren(QThread):
            thread.wait(LONGEST_MS)

    @Slot()
    def _follow(self) -> None:
        """Start or stop, now that the new screen stands."""
        if not self._wanted:
            if self._lens:
                self._lens.stop()
            return
        if self._lens is None:
            self._lens = self.find(self)
            if self._lens is None:
                return
            self._lens.failed.connect(self._fail)
        self._blind = 0
        self._pace.start()
        self._lens.start()

    @Slot()
    def _look(self) -> None:
        """Read the newest picture; those that come meanwhile are dropped."""
        from ui.camera.lens import take  # noqa: PLC0415 (not loaded where there is no camera)
        from ui.camera.reading import read  # noqa: PLC0415

        if self._busy or self._lens is None:
            return
        frame = take(self._lens.sink)
        if frame is None:
            self._blind += 1
            if self._blind >= BLIND:
                self._fail("no picture comes")
            return
        self._blind, self._busy = 0, True
        self._jobs.run(partial(read, frame), self._seen)

    def _seen(self, seen: frozenset[str] | Exception) -> None:
        self._busy = False
        if isinstance(seen, Exception):
            self._fail(f"cannot be read: {seen}")
        if isinstance(seen, Exception) or not self._pace.isActive():
            return
        self._trouble = ""
        self._say(True)
        news = self._sights.look(seen)
        if news.several:
            self._told(denial(Reason.ONE_CODE, {}))
        elif news.text:
            self._found(news.text)

    @Slot(str)
    def _fail(self, why: str) -> None:
        """Unplugged, busy or refused: the attract screen goes on, and it is tried again."""
        if why != self._trouble:
            _log.warning("camera: %s", why)
        self._trouble = why
        self._let_go()

    def _let_go(self) -> None:
        self._rest()
        lens, self._lens = self._lens, None
        if lens is not None:
            lens.failed.disconnect(self._fail)
            lens.close()

    def _rest(self) -> None:
        self._pace.stop()
        self._say(False)

    def _say(self, reads: bool) -> None:
        if reads is not self.reads:
            self.reads = reads
            self.changed.emit()


def _find(parent: QObject) -> Lens | None:
    """Load the video library only where the system has a camera this user may open."""
    if cameras.can_tell() and not any(one.readable for one in cameras.find_cameras()):
        return None
    from ui.camera.lens import find_lens  # noqa: PLC0415

    return find_lens(parent)
