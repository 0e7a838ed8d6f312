"""The courier's own screen."""

from __future__ import annotations

from ui.shell.screens import Screen
from ui.tiles.view_model import TilesViewModel

TILES = Screen("tiles", "tiles/TilesScreen.qml", TilesViewModel, kept=True)
