"""Signing up: by staff at the counter, or by somebody himself at the attract screen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from kiosk.staff.rules import Permission
from ui.shell.screens import AreaView, Meaning, Screen
from ui.shell.shell import Shell


def _enrol(shell: Shell, parent: QObject, own: bool) -> AreaView:
    from ui.registry.enrol import EnrolViewModel

    return EnrolViewModel(shell, parent, own)


ENROL = Screen(
    "enrol",
    "registry/EnrolScreen.qml",
    partial(_enrol, own=False),
    Meaning.FINISH_FIRST,
    permission=Permission.ENROL,
)
ENROL_SELF = Screen(
    "enrol_self",
    "registry/EnrolScreen.qml",
    partial(_enrol, own=True),
    Meaning.FINISH_FIRST,
)
