"""M3: no call into Qt may eat a reference to None (PySide6 6.12.0 did, and aborted in the end)."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

CALLS = 1000


class Pinger(QObject):
    """An object whose signal, slot and property-like calls all answer None."""

    pinged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0
        self.pinged.connect(self.hear)

    def hear(self) -> None:
        self.heard += 1


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_a_thousand_calls_into_qt_leave_the_references_to_none_as_they_were(
    qapp: QCoreApplication,
) -> None:
    pinger, timer = Pinger(), QTimer()
    call_qt(pinger, timer, 50)
    before = sys.getrefcount(None)
    call_qt(pinger, timer, CALLS)
    drift = sys.getrefcount(None) - before
    assert pinger.heard == CALLS + 50
    assert drift == 0


def call_qt(pinger: Pinger, timer: QTimer, times: int) -> None:
    for number in range(times):
        pinger.pinged.emit()
        pinger.setObjectName(str(number))
        pinger.setProperty("number", number)
        timer.setInterval(number)
        timer.stop()
        QCoreApplication.processEvents()
