"""Pages of one kind, one line each: what the board has no room for one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.qt.rows_model import RowsModel
from ui.shell.screens import Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class PageLine:
    """One page: ``key`` is its screen's name."""

    key: str
    sign: str
    what: str
    about: str


@QmlElement
class GroupViewModel(QObject):
    """The pages whoever is here may open; each asks for the PIN itself."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._rows = RowsModel(PageLine, self)
        self._title: Callable[[], str] = str
        self._screens: Sequence[Screen] = ()

    def choose(self, title: Callable[[], str], screens: Sequence[Screen]) -> None:
        """Show these pages when this one opens next."""
        self._title, self._screens = title, screens

    def refresh(self) -> None:
        """Name the pages in the language of now; nobody here leaves nothing behind."""
        if self._shell.session.staff is None:
            self._screens = ()
        links = [(one.name, one.link()) for one in self._screens if one.link]
        self._rows.show([PageLine(name, link.icon, link.title, link.about) for name, link in links])
        self.changed.emit()

    @Slot(str)
    def open(self, name: str) -> None:
        """Open a page; where it wants the PIN, that comes first."""
        for screen in self._screens:
            if screen.name == name:
                self._shell.go(screen)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title()

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows


GROUP = Screen("group", "staff/GroupScreen.qml", GroupViewModel)
