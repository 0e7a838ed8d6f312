"""First aid."""

from __future__ import annotations

from ui.firstaid.view_model import FirstAidViewModel
from ui.shell.screens import Screen

FIRST_AID = Screen("first_aid", "firstaid/FirstAidScreen.qml", FirstAidViewModel)
