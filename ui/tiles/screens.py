"""The courier's own screen."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.shell.screens import AreaView, Screen
from ui.shell.shell import Shell


def _view(shell: Shell, parent: QObject) -> AreaView:
    from ui.tiles.view_model import TilesViewModel

    return TilesViewModel(shell, parent)


TILES = Screen("tiles", "tiles/TilesScreen.qml", _view, kept=True)
