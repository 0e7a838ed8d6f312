"""The screens of set-up. A station that opens never imports what stands behind them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.shell.screens import AreaView, Meaning, Screen
from ui.shell.shell import Shell


def _choice(shell: Shell, parent: QObject) -> AreaView:
    from ui.setup.view_model import ChoiceViewModel

    return ChoiceViewModel(shell, parent)


def _wizard(shell: Shell, parent: QObject) -> AreaView:
    from ui.setup.wizard import WizardViewModel

    return WizardViewModel(shell, parent)


def _trouble(shell: Shell, parent: QObject) -> AreaView:
    from ui.setup.trouble import TroubleViewModel

    return TroubleViewModel(shell, parent)


def _font(shell: Shell, parent: QObject) -> AreaView:
    from ui.setup.font import FontViewModel

    return FontViewModel(shell, parent)


CHOICE = Screen("choice", "setup/ChoiceScreen.qml", _choice, Meaning.FINISH_FIRST)
WIZARD = Screen("wizard", "setup/WizardScreen.qml", _wizard, Meaning.FINISH_FIRST)
TROUBLE = Screen("trouble", "setup/TroubleScreen.qml", _trouble, Meaning.FINISH_FIRST)
NO_FONT_HERE = Screen("font", "setup/FontScreen.qml", _font, Meaning.FINISH_FIRST)
