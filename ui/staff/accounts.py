"""Everybody of the staff, for managers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.registry.badges import BadgeRow
from kiosk.staff.accounts import AccountRow
from kiosk.staff.rules import Permission
from ui.qt.rows_model import RowsModel
from ui.registry.person import open_person
from ui.shell.screens import Link, Meaning, Screen
from ui.shell.shell import Shell
from ui.staff import words
from ui.staff.account import show_account
from ui.staff.newcomer import NEWCOMER
from ui.staff.rights import RIGHTS

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class AccountLine:
    """One line of the list."""

    number: str
    name: str
    detail: str
    condition: str
    works: bool


@QmlElement
class AccountsViewModel(QObject):
    """All accounts, those in use first."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._rows = RowsModel(AccountLine, self)

    def refresh(self) -> None:
        """Read the accounts; nobody signed in leaves nothing behind."""
        accounts = self._shell.station.accounts
        everybody = accounts.everybody() if self._shell.session.signed_in else []
        self._rows.show([_line(row) for row in everybody])
        self.changed.emit()

    def take_badge(self, badge: BadgeRow) -> bool:
        """Open the courier whose badge it is."""
        return open_person(self._shell, badge)

    @Slot(str)
    def open(self, number: str) -> None:
        """Open somebody's account."""
        show_account(self._shell, number)

    @Slot()
    def add(self) -> None:
        """Add somebody."""
        self._shell.go(NEWCOMER)

    @Slot()
    def showRights(self) -> None:
        """Show who may do what."""
        self._shell.go(RIGHTS)

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows


def _line(row: AccountRow) -> AccountLine:
    account = row.account
    works = not (account.disabled or row.locked)
    role, state = words.role(account.role), words.condition(row)
    return AccountLine(account.number, account.name, role, state, works)


ACCOUNTS = Screen(
    "accounts",
    "staff/AccountsScreen.qml",
    AccountsViewModel,
    Meaning.SCAN_BOX,
    permission=Permission.STAFF,
    link=lambda: Link("badge-account", QCoreApplication.translate("Board", "Staff")),
)
