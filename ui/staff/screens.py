"""The screens of staff and volunteers."""

from __future__ import annotations

from ui.shell.screens import Meaning, Screen
from ui.staff.board import BoardViewModel
from ui.staff.pin import PinViewModel

BOARD = Screen("board", "staff/BoardScreen.qml", BoardViewModel, Meaning.SCAN_BOX)
PIN = Screen("pin", "staff/PinScreen.qml", PinViewModel, Meaning.FINISH_FIRST)
