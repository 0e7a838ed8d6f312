"""The screens of set-up."""

from __future__ import annotations

from ui.setup.font import FontViewModel
from ui.setup.trouble import TroubleViewModel
from ui.setup.view_model import ChoiceViewModel
from ui.setup.wizard import WizardViewModel
from ui.shell.screens import Meaning, Screen

CHOICE = Screen("choice", "setup/ChoiceScreen.qml", ChoiceViewModel, Meaning.FINISH_FIRST)
WIZARD = Screen("wizard", "setup/WizardScreen.qml", WizardViewModel, Meaning.FINISH_FIRST)
TROUBLE = Screen("trouble", "setup/TroubleScreen.qml", TroubleViewModel, Meaning.FINISH_FIRST)
NO_FONT_HERE = Screen("font", "setup/FontScreen.qml", FontViewModel, Meaning.FINISH_FIRST)
