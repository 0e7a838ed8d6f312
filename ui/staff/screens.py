"""The screens a staff badge opens. The pages behind them are imported when the board is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.shell.screens import AreaView, Meaning, Screen
from ui.shell.shell import Shell


def _board(shell: Shell, parent: QObject) -> AreaView:
    from ui.staff.board import BoardViewModel

    return BoardViewModel(shell, parent)


def _pin(shell: Shell, parent: QObject) -> AreaView:
    from ui.staff.pin import PinViewModel

    return PinViewModel(shell, parent)


BOARD = Screen("board", "staff/BoardScreen.qml", _board, Meaning.SCAN_BOX)
PIN = Screen("pin", "staff/PinScreen.qml", _pin, Meaning.FINISH_FIRST)
