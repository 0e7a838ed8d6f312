"""The settings by group, then those of one group."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.registry.badges import BadgeRow
from kiosk.settings.kinds import Group, Kind
from kiosk.settings.rules import CATALOGUE, Key
from kiosk.staff.rules import Permission
from ui.qt.rows_model import RowsModel
from ui.registry.person import open_person
from ui.settings.setting import open_setting
from ui.settings.values import value_words
from ui.settings.words import ICONS, group_words, setting_words
from ui.shell.screens import Link, Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
NAMED = 4  # settings of a group that stand in its line


@dataclass(frozen=True)
class Line:
    """One line of the page: a group, or a setting with its value."""

    key: str
    glyph: str
    name: str
    detail: str
    condition: str


@QmlElement
class SettingsViewModel(QObject):
    """Two levels: the groups, and the settings of the one that was opened."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._settings = shell.station.settings
        self._rows = RowsModel(Line, self)
        self._group: Group | None = None

    def refresh(self) -> None:
        """Read the values; nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self._group = None
            self._rows.show([])
        elif self._group:
            self._rows.show([self._line(key) for key in _keys(self._group)])
        else:
            self._rows.show([self._group_line(group) for group in Group])
        self.changed.emit()

    def take_badge(self, badge: BadgeRow) -> bool:
        """Open the courier whose badge it is."""
        return open_person(self._shell, badge)

    @Slot(str)
    def open(self, key: str) -> None:
        """Open a group, or the editor of a setting."""
        if self._group:
            open_setting(self._shell, Key(key))
        else:
            self._group = Group(key)
            self.refresh()

    @Slot()
    def back(self) -> None:
        """Go back to the groups, from there to the board."""
        if self._group:
            self._group = None
            self.refresh()
        else:
            self._shell.back()

    def _group_line(self, group: Group) -> Line:
        icon, name = group_words(group)
        keys = list(_keys(group))
        changed = sum(self._settings.row(key).changed for key in keys)
        condition = self.tr("%1 changed").replace("%1", str(changed)) if changed else ""
        names = [setting_words(key)[0] for key in keys[:NAMED]] + ["…"] * (len(keys) > NAMED)
        return Line(group, icon, name, self.tr(" · ").join(names), condition)

    def _line(self, key: Key) -> Line:
        setting, row = CATALOGUE[key], self._settings.row(key)
        value = value_words(key, row.value)
        mark = self.tr("Changed") if row.changed else ""
        icon = "pencil" if row.changed else "lock" if setting.fixed else ICONS[setting.kind]
        name = setting_words(key)[0]
        if setting.kind is Kind.TEXT:
            return Line(key, icon, name, value, mark)
        if mark:
            default = value_words(key, setting.default)
            mark = self.tr("Changed · default %1").replace("%1", default)
        return Line(key, icon, name, mark, value)

    @Property(str, notify=changed)
    def title(self) -> str:
        return group_words(self._group)[1] if self._group else self.tr("Settings")

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows


def _keys(group: Group) -> Iterator[Key]:
    return (key for key, setting in CATALOGUE.items() if setting.group is group)


SETTINGS = Screen(
    "settings",
    "settings/SettingsScreen.qml",
    SettingsViewModel,
    Meaning.SCAN_BOX,
    permission=Permission.SETTINGS,
    link=lambda: Link("tune", QCoreApplication.translate("Board", "Settings")),
)
