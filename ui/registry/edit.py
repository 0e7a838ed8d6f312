"""Correcting one thing that is written of somebody: by staff, or by himself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.actor import KIOSK, Call
from kiosk.common.errors import Reason
from ui.qt.attempt import denial_of
from ui.qt.types import QVariantList
from ui.registry.form import Form
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
Save = Callable[[Call, Form], object]


class Field(StrEnum):
    """What can be corrected."""

    NAME = "name"
    COMPANY = "company"
    PHONE = "phone"


@QmlElement
class EditViewModel(QObject):
    """One question; the answer is saved at once. ``masked``: what is on file is not shown."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._field, self._on_file, self._typed = Field.NAME, Form(), Form()
        self._save: Save = _nothing
        self._asked = KIOSK
        self._companies: list[str] = []

    def ask(self, field: Field, form: Form, save: Save, masked: bool) -> None:
        """Ask for one thing anew when the page opens next; ``form`` is what is on file."""
        self._field, self._on_file, self._save = field, form, save
        self._typed = Form() if masked else replace(form)
        self._asked = self._shell.session.actor
        self._companies = self._shell.station.registry.companies()

    def refresh(self) -> None:
        """Forget it once whoever was asked is not here any more."""
        if self._shell.session.actor != self._asked:
            self._forget()
        self.changed.emit()

    @Slot(str)
    def takeText(self, text: str) -> None:
        """Take the name or the company that was typed or tapped."""
        is_name = self._field is Field.NAME
        wrong = self._typed.take_name(text) if is_name else self._typed.take_company(text)
        self._finish(wrong)

    @Slot(str)
    def digit(self, value: str) -> None:
        """Take one digit of the phone."""
        self._typed.digit(value)
        self.changed.emit()

    @Slot()
    def backspace(self) -> None:
        """Take the last digit away."""
        self._typed.backspace()
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Take all digits away."""
        self._typed.phone = ""
        self.changed.emit()

    @Slot()
    def takePhone(self) -> None:
        """Take the phone, or none."""
        self._finish(self._typed.check_phone())

    @Slot()
    def back(self) -> None:
        """Leave it as it was."""
        self._forget()
        self._shell.back()

    def _finish(self, wrong: Reason | None) -> None:
        if wrong:
            self._shell.show_denial(denial_of(wrong))
            return
        field, save = self._field, self._save
        form = replace(self._on_file, **{field: getattr(self._typed, field)})
        self._shell.attempt(lambda call: save(call, form), then=self._saved)

    def _saved(self, _answer: object) -> None:
        self._shell.sound("ok")
        self.back()

    def _forget(self) -> None:
        self._field, self._on_file, self._typed = Field.NAME, Form(), Form()
        self._save, self._asked, self._companies = _nothing, KIOSK, []

    @Property(str, notify=changed)
    def field(self) -> str:
        return self._field

    @Property(str, notify=changed)
    def text(self) -> str:
        return str(getattr(self._typed, self._field))

    @Property(QVariantList, notify=changed)
    def companies(self) -> list[str]:
        return self._companies


def _nothing(call: Call, form: Form) -> None:
    """Nobody asked for anything."""


EDIT = Screen("edit", "registry/EditScreen.qml", EditViewModel, Meaning.FINISH_FIRST)


def edit(shell: Shell, field: Field, form: Form, save: Save, masked: bool = False) -> None:
    """Ask for one thing anew and save it."""
    cast(EditViewModel, shell.view_of(EDIT)).ask(field, form, save, masked)
    shell.go(EDIT)
