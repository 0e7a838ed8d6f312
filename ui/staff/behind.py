"""The staff screens behind the PIN."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.staff.rules import Permission
from ui.shell.screens import Link, Meaning, Screen
from ui.staff.clock import ClockViewModel
from ui.staff.leave import LeaveViewModel
from ui.staff.roll_call import RollCallViewModel

ROLL_CALL = Screen(
    "roll_call",
    "staff/RollCallScreen.qml",
    RollCallViewModel,
    Meaning.SCAN_BOX,
    permission=Permission.NAMES,
    link=lambda: Link("account-group", QCoreApplication.translate("Board", "Roll call")),
)
CLOCK = Screen(
    "clock",
    "staff/ClockScreen.qml",
    ClockViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.CLOCK,
)
LEAVE = Screen(
    "leave",
    "staff/LeaveScreen.qml",
    LeaveViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.EXIT,
    link=lambda: Link("door-open", QCoreApplication.translate("Board", "Leave the program")),
)
