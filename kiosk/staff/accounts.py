"""The accounts of the staff: who has one, and what it may do.

Nobody changes his own (product rule, staff): a manager asks another one, or the console.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.common.actor import ACCOUNTS, Call, Role
from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, forbid_own_account, require
from kiosk.common.text import clean_name
from kiosk.journal.commands import Commands, Done, command
from kiosk.registry.badges import BadgeService
from kiosk.registry.rules import HERE, Holder, badge_reason
from kiosk.registry.service import RegistryService
from kiosk.staff.models import Duty, Staff
from kiosk.staff.pins import PinService
from kiosk.staff.rules import MAX_FAILURES
from kiosk.staff.service import StaffRow, StaffService, staff_row


@dataclass(frozen=True)
class Added:
    """A staff account now exists."""

    staff: str
    badge: str


@dataclass(frozen=True)
class AccountRow:
    """An account as managers see it; ``wait_seconds`` is what wrong PINs cost him still."""

    account: StaffRow
    on_duty: bool
    locked: bool
    wait_seconds: int


class AccountService:
    """Adding accounts, changing what they may do, and tying them to a registry record."""

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        staff: StaffService,
        pins: PinService,
        badges: BadgeService,
        registry: RegistryService,
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._staff = staff
        self._pins = pins
        self._badges = badges
        self._registry = registry
        self.forgets: list[Callable[[str], object]] = []
        """What else forgets an account (its number) that goes, inside the same transaction."""

    @command("staff.add")
    def add(self, call: Call, name: str, role: Role, pin_hash: str, code: str) -> Done[Added]:
        """Add an account with a badge; the PIN comes already hashed.

        Raises:
            Refused: NOT_ALLOWED, BAD_NAME, BAD_VALUE for no role of the staff, or BROKEN_CODE.
        """
        require(call.by, Permission.STAFF)
        tidy = clean_name(name)
        if tidy is None:
            raise Refused(Reason.BAD_NAME)
        _check_role(role)
        number = new_number()
        Staff.insert(number=number, name=tidy, role=role, pin_hash=pin_hash).execute()
        badge = self._badges.add(Holder.STAFF, number, code)
        return Done(Added(number, badge), subject=number, facts={"role": role, "badge": badge})

    @command("staff.change_role")
    def change_role(self, call: Call, staff: str, role: Role) -> Done[None]:
        """Let somebody do more or less from now on; open sessions feel it at once.

        Raises:
            Refused: NOT_ALLOWED, OWN_ACCOUNT, NOT_FOUND, BAD_VALUE, or LAST_MANAGER.
            Confirm: RIGHTS_WILL_CHANGE.
        """
        row = self._others(call, staff)
        _check_role(role)
        if role is not Role.MANAGER:
            _keep_a_manager(row)
        call.needs(Reason.RIGHTS_WILL_CHANGE)
        Staff.update(role=role).where(Staff.id == row.id).execute()
        return Done(None, subject=staff, facts={"old": row.role, "new": role})

    @command("staff.disable")
    def disable(self, call: Call, staff: str) -> Done[None]:
        """Switch an account off: its badges open nothing, its session and its duty end.

        After as long as a courier who stays away is kept it goes: see ``forget_disabled``.

        Raises:
            Refused: NOT_ALLOWED, OWN_ACCOUNT, NOT_FOUND, ALREADY_REVERSED, or LAST_MANAGER.
            Confirm: ACCOUNT_WILL_STOP.
        """
        row = self._others(call, staff)
        if row.disabled:
            raise Refused(Reason.ALREADY_REVERSED)
        _keep_a_manager(row)
        call.needs(Reason.ACCOUNT_WILL_STOP)
        Staff.update(disabled=True, disabled_day=self._clock.today()).where(
            Staff.id == row.id
        ).execute()
        return Done(None, subject=staff, facts={"duty": self._staff.relieve(row.id)})

    @command("staff.enable")
    def enable(self, call: Call, staff: str) -> Done[None]:
        """Switch an account on again; badge and PIN are what they were.

        Raises:
            Refused: NOT_ALLOWED, OWN_ACCOUNT, NOT_FOUND, or ALREADY_REVERSED.
        """
        row = self._others(call, staff)
        if not row.disabled:
            raise Refused(Reason.ALREADY_REVERSED)
        Staff.update(disabled=False, disabled_day=None).where(Staff.id == row.id).execute()
        return Done(None, subject=staff)

    @command("staff.tie")
    def tie(self, call: Call, staff: str, badge: str) -> Done[None]:
        """Note that somebody rides too: his courier badge (its number) says which record is his.

        He may not act on that record from then on, so a manager may tie his own account as well.
        The journal keeps no courier's number here: the tie goes with the record (ADR 3).

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, STAFF_BADGE, BADGE_REVOKED, BADGE_REPLACED, or
                TIED_ALREADY when account or record have a tie.
        """
        require(call.by, Permission.STAFF)
        row = _account(staff)
        courier = self._rider(badge)
        if row.courier_id is not None or Staff.select().where(Staff.courier == courier).exists():
            raise Refused(Reason.TIED_ALREADY)
        Staff.update(courier=courier).where(Staff.id == row.id).execute()
        return Done(None, subject=staff)

    @command("staff.untie")
    def untie(self, call: Call, staff: str) -> Done[None]:
        """Undo a tie that was wrong.

        Raises:
            Refused: NOT_ALLOWED, OWN_ACCOUNT, NOT_FOUND, or ALREADY_REVERSED.
        """
        row = self._others(call, staff)
        if row.courier_id is None:
            raise Refused(Reason.ALREADY_REVERSED)
        Staff.update(courier=None).where(Staff.id == row.id).execute()
        return Done(None, subject=staff)

    def forget_disabled(self, before: str) -> int:
        """Remove, inside the caller's transaction, accounts switched off before a station day.

        Name, PIN and badges go, and what areas know of him (``forgetting``, by his number); the
        journal keeps the number. A duty that is still kept keeps its
        account, so that nobody is on duty as nobody.
        """
        on_record = Duty.select(Duty.staff)
        old = Staff.disabled & (Staff.disabled_day < before) & Staff.id.not_in(on_record)
        gone = list(Staff.select().where(old))
        for row in gone:
            self._badges.forget(row.number)
            for forget in self.forgets:
                forget(row.number)
            row.delete_instance()
        return len(gone)

    def everybody(self) -> list[AccountRow]:
        """Answer all accounts: those in use first, the oldest first."""
        on_duty = {row.number for row in self._staff.on_duty()}
        query = Staff.select().order_by(Staff.disabled, Staff.id)
        return [self._row(row, row.number in on_duty) for row in query]

    def find(self, staff: str) -> AccountRow | None:
        """Answer one account by its number."""
        row = Staff.get_or_none(Staff.number == staff)
        if row is None:
            return None
        return self._row(row, staff in {one.number for one in self._staff.on_duty()})

    def _row(self, row: Staff, on_duty: bool) -> AccountRow:
        locked = row.failures >= MAX_FAILURES
        wait = 0 if locked else self._pins.seconds_left(row.number, row.failures)
        return AccountRow(staff_row(row), on_duty, locked, wait)

    def _others(self, call: Call, staff: str) -> Staff:
        require(call.by, Permission.STAFF)
        forbid_own_account(call.by, staff)
        return _account(staff)

    def _rider(self, badge: str) -> int:
        row = self._badges.by_number(badge)
        if row is None:
            raise Refused(Reason.NOT_FOUND)
        if row.kind is not Holder.COURIER:
            raise Refused(Reason.STAFF_BADGE)
        reason = badge_reason(row.state)
        if reason:
            raise Refused(reason)
        courier = self._registry.by_number(row.holder)
        if courier is None or courier.state not in HERE:
            raise Refused(Reason.NOT_FOUND)
        return courier.id


def _account(number: str) -> Staff:
    row = Staff.get_or_none(Staff.number == number)
    if row is None:
        raise Refused(Reason.NOT_FOUND)
    return row


def _check_role(role: str) -> None:
    if role not in ACCOUNTS:
        raise Refused(Reason.BAD_VALUE, key="role")


def _keep_a_manager(row: Staff) -> None:
    """Somebody must be left who can give rights and take them."""
    if row.role != Role.MANAGER or row.disabled:
        return
    others = Staff.select().where(Staff.role == Role.MANAGER, ~Staff.disabled, Staff.id != row.id)
    if not others.exists():
        raise Refused(Reason.LAST_MANAGER)
