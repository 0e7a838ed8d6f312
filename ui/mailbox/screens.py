"""What waited for somebody."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.shell.screens import AreaView, Screen
from ui.shell.shell import Shell


def _view(shell: Shell, parent: QObject) -> AreaView:
    from ui.mailbox.messages import MessagesViewModel

    return MessagesViewModel(shell, parent)


MESSAGES = Screen("messages", "mailbox/MessagesScreen.qml", _view)
