"""Work that frees the GIL, off the GUI thread (a PIN's hash, a backup); the answer comes back."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

_AT_ONCE = 4


class _Courier(QObject):
    arrived = Signal(object)


class _Job(QRunnable):
    def __init__(self, work: Callable[[], Any], courier: _Courier) -> None:
        super().__init__()
        self._work = work
        self._courier = courier

    def run(self) -> None:
        try:
            answer = self._work()
        except Exception as error:  # noqa: BLE001 (whoever asked for the work decides)
            answer = error
        self._courier.arrived.emit(answer)


class Jobs(QObject):
    """Four jobs at a time, and the answer of each arrives, or the exception.

    A PIN waits neither for a backup nor for a stick that hangs while it is looked at and mounted.

    Python collects its garbage in whatever thread fills it up, and a Qt object of the window that
    dies in another thread takes the process with it: so nothing is collected while a job runs.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_AT_ONCE)
        self._under_way = 0
        self._closed = False

    def run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do ``work`` in a thread, then ``then`` with its answer on the GUI thread."""
        courier = _Courier(self)
        self._under_way += 1
        gc.disable()

        def arrive(answer: Any) -> None:
            courier.deleteLater()
            self._under_way -= 1
            if not self._under_way:
                gc.enable()
            if not self._closed:
                then(answer)

        courier.arrived.connect(arrive)
        self._pool.start(_Job(work, courier))

    def close(self) -> None:
        """Wait for what runs; nobody is there any more to take its answer."""
        self._closed = True
        self.wait()

    def wait(self) -> None:
        """Wait until nothing runs; called before the station closes."""
        self._pool.waitForDone()
        gc.enable()
