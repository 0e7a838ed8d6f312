"""First aid."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.shell.screens import AreaView, Screen
from ui.shell.shell import Shell


def _view(shell: Shell, parent: QObject) -> AreaView:
    from ui.firstaid.view_model import FirstAidViewModel

    return FirstAidViewModel(shell, parent)


FIRST_AID = Screen("first_aid", "firstaid/FirstAidScreen.qml", _view)
