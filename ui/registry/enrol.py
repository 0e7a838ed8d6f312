"""Signing a courier up at the kiosk, by staff: one question at a time."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common import codes
from kiosk.common.errors import Reason
from kiosk.common.text import clean_name, clean_phone
from kiosk.registry.service import Enrolled
from kiosk.staff.rules import Permission
from ui.qt.attempt import Denial, No
from ui.qt.types import QVariantList
from ui.qt.words import words
from ui.registry.card import CARD, CardViewModel
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
STEPS = ("name", "company", "phone", "consent")
LONGEST_PHONE = 15


@QmlElement
class EnrolViewModel(QObject):
    """Name, company, phone if he likes, consent; then the card."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._registry = shell.station.registry
        self._companies: list[str] = []
        self._step, self._code = 0, ""
        self._name = self._company = self._phone = ""

    def refresh(self) -> None:
        """Read the companies; nobody signed in leaves nothing behind."""
        if self._shell.session.signed_in:
            self._companies = self._registry.companies()
        else:
            self._companies = []
            self._forget()
        self.changed.emit()

    @Slot(str)
    def takeName(self, text: str) -> None:
        """Take the name that was typed."""
        name = clean_name(text)
        if name is None:
            self._deny(Reason.BAD_NAME)
        else:
            self._name = name
            self._turn(1)

    @Slot(str)
    def takeCompany(self, text: str) -> None:
        """Take the company that was tapped or typed."""
        company = clean_name(text)
        if company is None:
            self._deny(Reason.BAD_NAME)
        else:
            self._company = company
            self._turn(2)

    @Slot(str)
    def digit(self, value: str) -> None:
        """Take one digit of the phone."""
        self._phone = (self._phone + value)[:LONGEST_PHONE]
        self.changed.emit()

    @Slot()
    def backspace(self) -> None:
        """Take the last digit away."""
        self._phone = self._phone[:-1]
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Take all digits away."""
        self._phone = ""
        self.changed.emit()

    @Slot()
    def takePhone(self) -> None:
        """Go on with the phone, or without one."""
        if self._phone and clean_phone(self._phone) is None:
            self._deny(Reason.BAD_PHONE)
        else:
            self._turn(3)

    @Slot()
    def agree(self) -> None:
        """He agrees: sign him up and show his badge."""
        name, company, phone = self._name, self._company, self._phone
        code = self._code = self._code or codes.mint(codes.Prefix.BADGE)

        def show(_enrolled: Enrolled) -> None:
            self._forget()
            self._shell.sound("ok")
            self._shell.back()
            cast(CardViewModel, self._shell.view_of(CARD)).show_card(code, name, company)
            self._shell.go(CARD)

        registry = self._registry
        self._shell.attempt(
            lambda call: registry.enrol(call, name, company, phone, code), then=show
        )

    @Slot()
    def back(self) -> None:
        """Go to the question before, from the first one to the people."""
        if self._step:
            self._turn(self._step - 1)
        else:
            self._forget()
            self._shell.back()

    def _turn(self, step: int) -> None:
        self._step = step
        self.changed.emit()

    def _forget(self) -> None:
        self._step, self._code = 0, ""
        self._name = self._company = self._phone = ""

    def _deny(self, reason: Reason) -> None:
        self._shell.show_denial(Denial(No.REFUSED, *words(reason, {}), reason))

    @Property(str, notify=changed)
    def step(self) -> str:
        return STEPS[self._step]

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def company(self) -> str:
        return self._company

    @Property(str, notify=changed)
    def phone(self) -> str:
        return self._phone

    @Property(QVariantList, notify=changed)
    def companies(self) -> list[str]:
        return self._companies


ENROL = Screen(
    "enrol",
    "registry/EnrolScreen.qml",
    EnrolViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.ENROL,
)
