"""Work that frees the GIL, off the GUI thread (a PIN's hash, a backup); the answer comes back."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

_AT_ONCE = 4


class _Job(QRunnable):
    def __init__(self, work: Callable[[], Any], answered: Callable[[Any], None]) -> None:
        super().__init__()
        self._work = work
        self._answered = answered

    def run(self) -> None:
        try:
            answer = self._work()
        except Exception as error:  # noqa: BLE001 (whoever asked for the work decides)
            answer = error
        self._answered(answer)


class Jobs(QObject):
    """Four jobs at a time, and the answer of each arrives, or the exception.

    A PIN waits neither for a backup nor for a stick that hangs while it is looked at and mounted.

    Python collects its garbage in whatever thread fills it up, and a Qt object of the window that
    dies in another thread takes the process with it: so nothing is collected while a job runs.
    """

    _answered = Signal(object, object)
    """Of the object that lasts: one made for the job could die while its thread still emits."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_AT_ONCE)
        self._under_way = 0
        self._closed = False
        self._answered.connect(self._arrive)  # queued: it comes from another thread

    def run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do ``work`` in a thread, then ``then`` with its answer on the GUI thread."""
        self._under_way += 1
        gc.disable()
        self._pool.start(_Job(work, partial(self._answered.emit, then)))

    @Slot(object, object)
    def _arrive(self, then: Callable[[Any], None], answer: Any) -> None:
        self._under_way -= 1
        if not self._under_way:
            gc.enable()
        if not self._closed:
            then(answer)

    def close(self) -> None:
        """Wait for what runs; nobody is there any more to take its answer."""
        self._closed = True
        self.wait()

    def wait(self) -> None:
        """Wait until nothing runs; called before the station closes."""
        self._pool.waitForDone()
        gc.enable()
