"""Signing a courier up: by staff at the counter, or by himself at the attract screen."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common import codes
from kiosk.common.actor import Call
from kiosk.common.errors import Reason
from kiosk.common.text import clean_phone
from kiosk.registry.service import Enrolled
from ui.qt.attempt import denial_of
from ui.qt.types import QVariantList
from ui.registry.card import CARD, OWN_CARD, CardViewModel
from ui.registry.consent import consent_lines
from ui.registry.form import Form
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
STEPS = ("name", "company", "phone", "consent")


@QmlElement
class EnrolViewModel(QObject):
    """Name, company, phone if he likes, consent; then the card.

    ``own``: he does it himself. He is pending then, his card checks him in, and giving up on the
    first question ends it; staff enrol somebody as active and go back to the people.
    """

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject, own: bool = False) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._own = own
        self._companies: list[str] = []
        self._consent: list[dict[str, str]] = []
        self._step, self._code, self._form = 0, "", Form()

    def refresh(self) -> None:
        """Read the companies and the consent; once nobody is here nothing is left behind."""
        session = self._shell.session
        if session.newcomer if self._own else session.signed_in:
            self._companies = self._station.registry.companies()
            self._consent = consent_lines(self._station.settings, self._own)
        else:
            self._companies, self._consent = [], []
            self._forget()
        self.changed.emit()

    @Slot(str)
    def takeName(self, text: str) -> None:
        """Take the name that was typed."""
        self._turn(1, self._form.take_name(text))

    @Slot(str)
    def takeCompany(self, text: str) -> None:
        """Take the company that was tapped or typed."""
        self._turn(2, self._form.take_company(text))

    @Slot(str)
    def digit(self, value: str) -> None:
        """Take one digit of the phone."""
        self._form.digit(value)
        self.changed.emit()

    @Slot()
    def backspace(self) -> None:
        """Take the last digit away."""
        self._form.backspace()
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Take all digits away."""
        self._form.phone = ""
        self.changed.emit()

    @Slot()
    def takePhone(self) -> None:
        """Go on with the phone, or without one."""
        wrong, phone = self._form.check_phone(), clean_phone(self._form.phone) or ""
        if wrong:
            self._turn(3, wrong)
            return
        ask = self._station.registry.records.ask_about_phone
        self._shell.attempt(lambda call: ask(call, phone), then=lambda _said: self._turn(3))

    @Slot()
    def agree(self) -> None:
        """He agrees: sign him up and show his badge."""
        name, company, phone = self._form.name, self._form.company, self._form.phone
        code = self._code = self._code or codes.mint(codes.Prefix.BADGE)
        station = self._station
        enrol = station.enrolment.enrol_self if self._own else station.registry.enrol
        self._shell.attempt(
            lambda call: enrol(_asked_already(call), name, company, phone, code),
            then=partial(self._show, code),
        )

    @Slot()
    def back(self) -> None:
        """Go to the question before; from the first one, away with nothing kept."""
        if self._step:
            self._turn(self._step - 1)
        elif self._own:
            self._shell.ask_to_finish()
        else:
            self._forget()
            self._shell.back()

    def _show(self, code: str, enrolled: Enrolled) -> None:
        name, company, card = self._form.name, self._form.company, OWN_CARD if self._own else CARD
        self._forget()
        self._shell.sound("ok")
        if not self._own:
            self._shell.back()
        view = cast(CardViewModel, self._shell.view_of(card))
        view.show_card(code, name, company, enrolled.badge)

    def _turn(self, step: int, wrong: Reason | None = None) -> None:
        if wrong:
            self._shell.show_denial(denial_of(wrong))
            return
        self._step = step
        self._shell.typed()
        self.changed.emit()

    def _forget(self) -> None:
        self._step, self._code, self._form = 0, "", Form()

    @Property(bool, notify=changed)
    def own(self) -> bool:
        return self._own

    @Property(str, notify=changed)
    def step(self) -> str:
        return STEPS[self._step]

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._form.name

    @Property(str, notify=changed)
    def company(self) -> str:
        return self._form.company

    @Property(str, notify=changed)
    def phone(self) -> str:
        return self._form.phone

    @Property(QVariantList, notify=changed)
    def companies(self) -> list[str]:
        return self._companies

    @Property(QVariantList, notify=changed)
    def consent(self) -> list[dict[str, str]]:
        return self._consent


def _asked_already(call: Call) -> Call:
    """Answer a call of somebody who was asked about an unusual phone where he typed it."""
    return replace(call, confirmed=call.confirmed | {Reason.UNUSUAL_PHONE})
