"""One setting: what it is for, what it is now, and its editor."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from kiosk.common.actor import Call
from kiosk.settings.kinds import Kind, Value
from kiosk.settings.rules import CATALOGUE, Key
from kiosk.staff.rules import Permission
from ui.qt.attempt import Denial, No
from ui.qt.types import QVariantList
from ui.settings.entry import Entry
from ui.settings.values import limits_words, refusal_words, value_words
from ui.settings.words import setting_words
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
_PADS = (Kind.NUMBER, Kind.TIME, Kind.PHONE)


@QmlElement
class SettingViewModel(QObject):
    """The value that holds and the one being typed; a wrong one leaves its limits marked."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._settings = shell.station.settings
        self._picked: Value = ""
        self._written = ""
        self.choose(Key.NAME)

    def choose(self, key: Key) -> None:
        """Show this setting when the page opens next."""
        self._key = key
        self._setting = CATALOGUE[key]
        self._start()

    def refresh(self) -> None:
        """Say it in the language of now; nobody signed in leaves nothing typed behind."""
        if not self._shell.session.signed_in:
            self._start()
        self.changed.emit()

    @Slot(str)
    def digit(self, value: str) -> None:
        """Take one digit."""
        self._entry.digit(value)
        self.changed.emit()

    @Slot()
    def backspace(self) -> None:
        """Take the last digit away."""
        self._entry.backspace()
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Take all digits away."""
        self._entry.clear()
        self.changed.emit()

    @Slot(str)
    def pick(self, choice: str) -> None:
        """Take one of the choices."""
        self._picked = choice == "yes" if self._setting.kind is Kind.YES_NO else choice
        self._shell.typed()
        self.changed.emit()

    @Slot(str)
    def write(self, text: str) -> None:
        """Take the text of the line as it stands now."""
        if text != self._written:
            self._written = text
            self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Let the value hold that was picked, typed on the pad or written."""
        QGuiApplication.inputMethod().commit()  # what was still being composed
        value = self._wanted()
        no = self._settings.objection(self._key, value)
        if no:
            self._problem = True
            self._shell.show_denial(Denial(No.REFUSED, *refusal_words(self._key, no), no.reason))
            self.changed.emit()
        elif value == self._settings.row(self._key).value:
            self._shell.back()
        else:
            key, settings = self._key, self._settings
            self._do(lambda call: settings.set(call, key, value), self._shell.back)

    @Slot()
    def reset(self) -> None:
        """Go back to the default."""
        key, settings = self._key, self._settings
        self._do(lambda call: settings.reset(call, key), self._start)

    @Slot()
    def undo(self) -> None:
        """Undo the last change, or what was undone."""
        key, settings = self._key, self._settings
        self._do(lambda call: settings.undo(call, key), self._start)

    @Slot()
    def back(self) -> None:
        """Leave it as it is."""
        self._start()
        self._shell.back()

    def _do(self, action: Callable[[Call], None], then: Callable[[], None]) -> None:
        def follow(_answer: None) -> None:
            self._shell.sound("ok")
            then()
            self._shell.setting_changed(self._key)

        self._shell.attempt(action, then=follow)

    def _wanted(self) -> Value:
        kind = self._setting.kind
        if kind in (Kind.CHOICE, Kind.YES_NO):
            return self._picked
        return self._setting.read(self._entry.text if kind in _PADS else self._written)

    def _start(self) -> None:
        value = self._settings.row(self._key).value
        self._entry, self._picked = Entry.of(self._setting, value), value
        self._written, self._problem = str(value), False

    @Property(str, notify=changed)
    def name(self) -> str:
        return setting_words(self._key)[0]

    @Property(str, notify=changed)
    def explanation(self) -> str:
        return setting_words(self._key)[1]

    @Property(str, notify=changed)
    def editor(self) -> str:
        if self._setting.fixed:
            return ""
        if self._setting.kind in _PADS:
            return "pad"
        return "text" if self._setting.kind is Kind.TEXT else "choice"

    @Property(QVariantList, notify=changed)
    def facts(self) -> list[str]:
        row, key = self._settings.row(self._key), self._key
        facts = [
            self.tr("Now: %1").replace("%1", value_words(key, row.value)),
            self.tr("Default: %1").replace("%1", value_words(key, self._setting.default)),
        ]
        if row.previous is not None:
            before = value_words(key, row.previous)
            facts.append(self.tr("Before the last change: %1").replace("%1", before))
        return facts

    @Property(str, notify=changed)
    def limits(self) -> str:
        return limits_words(self._key)

    @Property(bool, notify=changed)
    def problem(self) -> bool:
        return self._problem

    @Property(str, notify=changed)
    def typed(self) -> str:
        text, kind = self._entry.text, self._setting.kind
        if kind is Kind.TIME and len(text) > 2:
            return f"{text[:2]}:{text[2:]}"
        return value_words(self._key, int(text)) if kind is Kind.NUMBER and text else text

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._written

    @Property(int, notify=changed)
    def longest(self) -> int:
        return self._setting.high

    @Property(QVariantList, notify=changed)
    def choices(self) -> list[dict[str, object]]:
        values: list[Value] = [True, False]
        if self._setting.kind is Kind.CHOICE:
            values = list(self._setting.choices)
        named = {True: "yes", False: "no"}
        return [
            {
                "key": named[value] if isinstance(value, bool) else value,
                "text": value_words(self._key, value),
                "picked": value == self._picked,
            }
            for value in values
        ]

    @Property(bool, notify=changed)
    def canReset(self) -> bool:
        return self._settings.row(self._key).changed

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return self._settings.row(self._key).previous is not None


SETTING = Screen(
    "setting",
    "settings/SettingScreen.qml",
    SettingViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.SETTINGS,
)


def open_setting(shell: Shell, key: Key) -> None:
    """Open the editor of a setting."""
    cast(SettingViewModel, shell.view_of(SETTING)).choose(key)
    shell.go(SETTING)
