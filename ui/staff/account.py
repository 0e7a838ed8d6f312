"""One account of the staff, and what another manager may do about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common import codes
from kiosk.common.actor import ACCOUNTS, Call, Role
from kiosk.common.text import mask_name
from kiosk.registry.badges import BadgeRow
from kiosk.registry.rules import BadgeState, Holder
from kiosk.staff.accounts import AccountRow
from kiosk.staff.rules import ON_THE_CARD, Permission
from ui.qt.types import QVariantList
from ui.registry.card import CARD, CardViewModel
from ui.registry.person import open_person
from ui.registry.words import badge_state
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell
from ui.staff import words
from ui.staff.new_pin import CHANGE_PIN, NEW_PIN, NewPinViewModel

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
Answer = TypeVar("Answer")


@QmlElement
class AccountViewModel(QObject):
    """Role, PIN, badges, the tie to a courier's record; of one's own there is little to do."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._accounts, self._pins = shell.station.accounts, shell.station.pins
        self._all_badges, self._registry = shell.station.badges, shell.station.registry
        self._number = self._rides = ""
        self._row: AccountRow | None = None
        self._badges: list[BadgeRow] = []
        self._scanning = False

    def choose(self, number: str) -> None:
        """Show this account when the page opens next."""
        self._number, self._scanning = number, False

    def refresh(self) -> None:
        """Read the account; nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self.choose("")
        self._row = self._accounts.find(self._number)
        self._badges = self._all_badges.of_holder(self._number) if self._row else []
        courier = self._row.account.courier if self._row else ""
        rider = self._registry.by_number(courier) if courier else None
        self._rides = f"{mask_name(rider.name)} · {rider.company}" if rider else ""
        self.changed.emit()

    def take_badge(self, badge: BadgeRow) -> bool:
        """Take the courier badge that was asked for, or open the courier whose badge it is."""
        if not self._scanning or badge.kind is not Holder.COURIER:
            return open_person(self._shell, badge)
        number = self._number
        self._do(lambda call: self._accounts.tie(call, number, badge.number))
        return True

    # Rights.

    @Slot(str)
    def takeRole(self, name: str) -> None:
        """Let him do more or less."""
        number, role = self._number, Role(name)
        self._do(lambda call: self._accounts.change_role(call, number, role))

    @Slot()
    def disable(self) -> None:
        """Switch the account off; asks once."""
        number = self._number
        self._do(lambda call: self._accounts.disable(call, number))

    @Slot()
    def enable(self) -> None:
        """Switch it on again."""
        number = self._number
        self._do(lambda call: self._accounts.enable(call, number))

    @Slot(bool)
    def scanRider(self, wanted: bool) -> None:
        """Ask for his courier badge, or no longer."""
        self._scanning = wanted
        self.changed.emit()

    @Slot()
    def untie(self) -> None:
        """The tie was wrong."""
        number = self._number
        self._do(lambda call: self._accounts.untie(call, number))

    # PIN and badges.

    @Slot()
    def newPin(self) -> None:
        """Let him type a new PIN twice; that lifts a lock-out too. One's own wants the old one."""
        if self._is_own():
            self._shell.go(CHANGE_PIN)
        elif self._row:
            page = cast(NewPinViewModel, self._shell.view_of(NEW_PIN))
            page.ask(self._row.account.name, self._reset_pin)
            self._shell.go(NEW_PIN)

    @Slot()
    def lift(self) -> None:
        """Let him try his PIN again."""
        number = self._number
        self._do(lambda call: self._pins.lift(call, number))

    @Slot(str)
    def revoke(self, badge: str) -> None:
        """Stop a lost badge; asks once."""
        self._do(lambda call: self._all_badges.revoke(call, badge))

    @Slot(str)
    def reissue(self, badge: str) -> None:
        """Make a badge anew; says first that the old one stops."""
        code = codes.mint(codes.Prefix.BADGE)
        self._do(
            lambda call: self._all_badges.reissue(call, badge, code),
            lambda _issued: self._show_card(code),
        )

    @Slot()
    def issue(self) -> None:
        """Make a badge for somebody all of whose badges were stopped."""
        number, code = self._number, codes.mint(codes.Prefix.BADGE)
        self._do(
            lambda call: self._all_badges.issue(call, Holder.STAFF, number, code),
            lambda _issued: self._show_card(code),
        )

    def _is_own(self) -> bool:
        me = self._shell.session.staff
        return me is not None and me.number == self._number

    def _reset_pin(self, pin_hash: str) -> None:
        number = self._number

        def done(_answer: None) -> None:
            self._shell.back()
            title = self.tr("The new PIN is set")
            self._shell.show_done(title, self.tr("It works from now on"), stay=True)

        self._do(lambda call: self._pins.reset(call, number, pin_hash), done)

    def _show_card(self, code: str) -> None:
        if self._row:
            account = self._row.account
            card = cast(CardViewModel, self._shell.view_of(CARD))
            card.show_card(code, account.name, ON_THE_CARD[account.role])

    def _do(
        self, action: Callable[[Call], Answer], then: Callable[[Answer], None] | None = None
    ) -> None:
        self._shell.attempt(action, then=then or self._changed)

    def _changed(self, _answer: object) -> None:
        self._scanning = False
        self._shell.sound("ok")
        self.refresh()

    # What QML binds to.

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._row.account.name if self._row else ""

    @Property(str, notify=changed)
    def condition(self) -> str:
        return words.condition(self._row) if self._row else ""

    @Property(bool, notify=changed)
    def own(self) -> bool:
        return self._is_own()

    @Property(bool, notify=changed)
    def disabled(self) -> bool:
        return self._row is not None and self._row.account.disabled

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        return self._row is not None and self._row.locked

    @Property(str, notify=changed)
    def role(self) -> str:
        return self._row.account.role if self._row else ""

    @Property(QVariantList, notify=changed)
    def roles(self) -> list[dict[str, str]]:
        return [{"key": role, "text": words.role(role)} for role in ACCOUNTS]

    @Property(str, notify=changed)
    def rides(self) -> str:
        return self._rides

    @Property(bool, notify=changed)
    def scanning(self) -> bool:
        return self._scanning

    @Property(QVariantList, notify=changed)
    def badges(self) -> list[dict[str, object]]:
        return [
            {
                "number": row.number,
                "words": badge_state(row.state),
                "works": row.state is BadgeState.ACTIVE,
            }
            for row in self._badges
        ]


ACCOUNT = Screen(
    "account",
    "staff/AccountScreen.qml",
    AccountViewModel,
    Meaning.SCAN_BOX,
    permission=Permission.STAFF,
)


def show_account(shell: Shell, number: str) -> None:
    """Open the page of an account, by its number."""
    cast(AccountViewModel, shell.view_of(ACCOUNT)).choose(number)
    shell.go(ACCOUNT)
