"""The screens of set-up."""

from __future__ import annotations

from ui.setup.view_model import ChoiceViewModel, TroubleViewModel
from ui.shell.screens import Meaning, Screen

CHOICE = Screen("choice", "setup/ChoiceScreen.qml", ChoiceViewModel, Meaning.FINISH_FIRST)
TROUBLE = Screen("trouble", "setup/TroubleScreen.qml", TroubleViewModel, Meaning.FINISH_FIRST)
