"""M3: no call into Qt may eat a reference to None (PySide6 6.12.0 did, and aborted in the end)."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

CALLS = 1000
OLD_PYTHON = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on"
)


class Pinger(QObject):
    """An object whose signal, slot and property-like calls all answer None."""

    pinged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0
        self.pinged.connect(self.hear)

    def hear(self) -> None:
        self.heard += 1


@OLD_PYTHON
def test_a_thousand_calls_into_qt_leave_the_references_to_none_as_they_were(
    qapp: QCoreApplication,
) -> None:
    assert drift() == 0


@OLD_PYTHON
def test_a_call_that_eats_a_reference_is_found_out(qapp: QCoreApplication) -> None:
    """The control; each reference eaten is given back."""
    eat, give_back = ctypes.pythonapi.Py_DecRef, ctypes.pythonapi.Py_IncRef
    for function in (eat, give_back):
        function.argtypes, function.restype = [ctypes.py_object], None
    sys.getrefcount(None)
    assert drift(lambda: eat(None)) <= -CALLS
    for _call in range(CALLS):
        give_back(None)


def drift(also: Callable[[], object] = lambda: None) -> int:
    """Answer how many references to None a thousand turns have won or lost."""
    pinger, timer = Pinger(), QTimer()
    call_qt(pinger, timer, 50)
    before = sys.getrefcount(None)
    for _turn in range(CALLS):
        also()
    call_qt(pinger, timer, CALLS)
    found = sys.getrefcount(None) - before
    assert pinger.heard == CALLS + 50
    return found


def call_qt(pinger: Pinger, timer: QTimer, times: int) -> None:
    for number in range(times):
        pinger.pinged.emit()
        pinger.setObjectName(str(number))
        pinger.setProperty("number", number)
        timer.setInterval(number)
        timer.stop()
        QCoreApplication.processEvents()
