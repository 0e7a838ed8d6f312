"""Somebody new on the staff: name, role, his own PIN, then his badge to photograph."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common import codes
from kiosk.common.actor import ACCOUNTS, Role
from kiosk.common.errors import Reason
from kiosk.common.text import clean_name
from kiosk.staff.accounts import Added
from kiosk.staff.rules import ON_THE_CARD, Permission
from ui.qt.attempt import denial
from ui.qt.types import QVariantList
from ui.registry.card import CARD, CardViewModel
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell
from ui.staff import words
from ui.staff.new_pin import NEW_PIN, NewPinViewModel

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
_GLYPHS = {Role.VOLUNTEER: "hand-heart", Role.STAFF: "account-tie", Role.MANAGER: "shield-key"}


@QmlElement
class NewcomerViewModel(QObject):
    """Two questions here, the PIN on its own page."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._role = Role.VOLUNTEER
        self._name = self._code = ""
        self._named = False

    def refresh(self) -> None:
        """Nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self._forget()
        self.changed.emit()

    @Slot(str)
    def takeName(self, text: str) -> None:
        """Take the name that was typed."""
        name = clean_name(text)
        if name is None:
            self._shell.show_denial(denial(Reason.BAD_NAME, {}))
        else:
            self._name, self._named = name, True
            self.changed.emit()

    @Slot(str)
    def takeRole(self, role: str) -> None:
        """Take the role that was tapped; now he types his PIN himself."""
        self._role = Role(role)
        cast(NewPinViewModel, self._shell.view_of(NEW_PIN)).ask(self._name, self._add)
        self._shell.go(NEW_PIN)

    @Slot()
    def back(self) -> None:
        """Go to the question before, from the first one to the list."""
        if self._named:
            self._named = False
            self.changed.emit()
        else:
            self._forget()
            self._shell.back()

    def _add(self, pin_hash: str) -> None:
        name, role, accounts = self._name, self._role, self._shell.station.accounts
        code = self._code = self._code or codes.mint(codes.Prefix.BADGE)

        def show(_added: Added) -> None:
            self._forget()
            self._shell.sound("ok")
            self._shell.back()
            self._shell.back()
            card = cast(CardViewModel, self._shell.view_of(CARD))
            card.show_card(code, name, ON_THE_CARD[role])

        self._shell.attempt(lambda call: accounts.add(call, name, role, pin_hash, code), then=show)

    def _forget(self) -> None:
        self._name = self._code = ""
        self._named = False

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(bool, notify=changed)
    def named(self) -> bool:
        return self._named

    @Property(QVariantList, notify=changed)
    def roles(self) -> list[dict[str, str]]:
        return [
            {
                "key": role,
                "glyph": _GLYPHS[role],
                "title": words.role(role),
                "about": words.role_detail(role),
            }
            for role in ACCOUNTS
        ]


NEWCOMER = Screen(
    "newcomer",
    "staff/NewcomerScreen.qml",
    NewcomerViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.STAFF,
)
