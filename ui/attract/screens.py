"""The attract screen."""

from __future__ import annotations

from ui.attract.view_model import AttractViewModel
from ui.shell.screens import Screen

ATTRACT = Screen("attract", "attract/AttractScreen.qml", AttractViewModel, kept=True)
