"""The view models behind the screens."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.shell.screens import AreaView, Screen
from ui.shell.shell import Shell


class Views:
    """One for each screen, made when first asked for; another station wants others."""

    def __init__(self, shell: Shell, parent: QObject) -> None:
        self._shell = shell
        self._parent = parent
        self.made: dict[str, AreaView] = {}

    def of(self, screen: Screen) -> AreaView:
        """Answer the view model behind a screen."""
        if screen.name not in self.made:
            self.made[screen.name] = screen.make(self._shell, self._parent)
        return self.made[screen.name]

    def refresh_all_but(self, shown: Screen) -> None:
        """Let every screen that is not shown drop what it knew of the last person."""
        for name, view in self.made.items():
            if name != shown.name:
                view.refresh()

    def clear(self) -> None:
        """Forget them all."""
        self.made.clear()
