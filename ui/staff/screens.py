"""The screens of staff and volunteers."""

from __future__ import annotations

from ui.shell.screens import Meaning, Screen
from ui.staff.view_model import BoardViewModel

BOARD = Screen("board", "staff/BoardScreen.qml", BoardViewModel, Meaning.SCAN_BOX)
