"""Staff accounts, and who is on duty."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.common.actor import STATION, Actor, Call, Role
from kiosk.common.clock import DAY, Clock, Instant
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, require
from kiosk.common.text import clean_name
from kiosk.journal.commands import Commands, Done, command
from kiosk.journal.service import Journal
from kiosk.registry.badges import BadgeService
from kiosk.registry.rules import Holder, badge_reason
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.staff.models import Duty, Staff, overdue_duties

__all__ = ["Added", "Entered", "StaffRow", "StaffService", "require"]


@dataclass(frozen=True)
class StaffRow:
    """A volunteer, staff member or manager."""

    number: str
    name: str
    role: Role
    disabled: bool
    courier: str

    @property
    def actor(self) -> Actor:
        """The person as he acts once his badge was shown."""
        return Actor.staff(self.number, self.role, self.courier)


@dataclass(frozen=True)
class Entered:
    """A staff badge opened the board."""

    staff: str


@dataclass(frozen=True)
class Added:
    """A staff account now exists."""

    staff: str
    badge: str


class StaffService:
    """Accounts, permissions and duty."""

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        journal: Journal,
        settings: SettingsService,
        badges: BadgeService,
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._journal = journal
        self._settings = settings
        self._badges = badges

    @command("staff.add")
    def add(self, call: Call, name: str, role: Role, pin_hash: str, code: str) -> Done[Added]:
        """Add an account with a badge; the PIN comes already hashed.

        Raises:
            Refused: NOT_ALLOWED, BAD_NAME or BROKEN_CODE.
        """
        require(call.by, Permission.STAFF)
        tidy = clean_name(name)
        if tidy is None:
            raise Refused(Reason.BAD_NAME)
        number = new_number()
        Staff.insert(number=number, name=tidy, role=role, pin_hash=pin_hash).execute()
        badge = self._badges.add(Holder.STAFF, number, code)
        return Done(Added(number, badge), subject=number, facts={"role": role, "badge": badge})

    @command("staff.enter")
    def enter(self, call: Call, badge: str) -> Done[Entered]:
        """Open the board with a staff badge (its number); the PIN comes later.

        Raises:
            Refused: NOT_FOUND for no staff badge, BADGE_REVOKED or BADGE_REPLACED, NOT_ALLOWED when
                the account is disabled.
        """
        account = self._welcome(badge)
        return Done(Entered(account.number), subject=account.number)

    def recognise(self, badge: str) -> StaffRow | None:
        """Answer whose staff badge this is, if it is welcome; nothing is written.

        For the day on which the disk takes nothing: somebody must still get to the board.
        """
        try:
            return _row(self._welcome(badge))
        except Refused:
            return None

    def find(self, number: str) -> StaffRow | None:
        """Answer an account by its number."""
        row = Staff.get_or_none(Staff.number == number)
        return _row(row) if row else None

    def managers(self) -> list[StaffRow]:
        """Answer the managers."""
        return [_row(row) for row in Staff.select().where(Staff.role == Role.MANAGER)]

    @command("duty.start")
    def start_duty(self, call: Call, staff: str) -> Done[None]:
        """上岗: be on duty until closing time; said twice it is one spell.

        Raises:
            Refused: NOT_ALLOWED.
        """
        require(call.by, Permission.DUTY)
        row = self._account(staff)
        now = self._clock.now().utc_ms
        if not _open_duty(row.id):
            due = self._settings.next_closing(now)
            Duty.insert(staff=row.id, since_ms=now, due_ms=due).execute()
        return Done(None, subject=staff)

    @command("duty.end")
    def end_duty(self, call: Call, staff: str) -> Done[None]:
        """下岗: said twice it is one end."""
        require(call.by, Permission.DUTY)
        duty = _open_duty(self._account(staff).id)
        if duty:
            _close(duty.id, self._clock.now().utc_ms)
        return Done(None, subject=staff)

    def on_duty(self) -> list[StaffRow]:
        """Answer who is on duty now."""
        still = Duty.until_ms.is_null()
        now = self._clock.now()
        if now.confirmed:
            still &= Duty.due_ms > now.utc_ms
        return [_row(row) for row in Staff.select().join(Duty).where(still)]

    def after_confirming(self, now: Instant) -> None:
        """Let a duty that began in a wrong future end at the true closing time."""
        due = self._settings.next_closing(now.utc_ms)
        Duty.update(due_ms=due).where(Duty.until_ms.is_null(), Duty.due_ms > due).execute()

    def run_due(self, now: Instant) -> None:
        """End duties at closing time."""
        if not now.confirmed:
            return
        for duty, due, staff in overdue_duties.all(now.utc_ms):
            _close(duty, due)
            self._journal.append(f"duty:{duty}:{due}", STATION.name, "duty.end", staff, {})

    def retain(self, now: Instant) -> int:
        """Forget who was on duty once the visits of that time are forgotten too."""
        oldest = now.utc_ms - self._settings.number(Key.KEEP_VISITS_DAYS) * DAY
        return int(Duty.delete().where(Duty.until_ms < oldest).execute())

    def forget(self, courier: int) -> int:
        """Forget, inside the caller's transaction, that somebody of the staff was that courier."""
        return int(Staff.update(courier=None).where(Staff.courier == courier).execute())

    def take_over(self, courier: int, known: int) -> None:
        """Pass that tie from a pending record to the one he was known by already."""
        Staff.update(courier=known).where(Staff.courier == courier).execute()

    def _welcome(self, badge: str) -> Staff:
        row = self._badges.by_number(badge)
        if row is None or row.kind is not Holder.STAFF:
            raise Refused(Reason.NOT_FOUND)
        reason = badge_reason(row.state)
        if reason:
            raise Refused(reason)
        return self._account(row.holder)

    def _account(self, number: str) -> Staff:
        row = Staff.get_or_none(Staff.number == number)
        if row is None:
            raise Refused(Reason.NOT_FOUND)
        if row.disabled:
            raise Refused(Reason.NOT_ALLOWED)
        return row


def _open_duty(staff_id: int) -> Duty | None:
    return Duty.get_or_none(Duty.staff == staff_id, Duty.until_ms.is_null())


def _close(duty: int, at_ms: int) -> None:
    Duty.update(until_ms=at_ms).where(Duty.id == duty).execute()


def _row(row: Staff) -> StaffRow:
    courier = row.courier.number if row.courier else ""
    return StaffRow(row.number, row.name, Role(row.role), row.disabled, courier)
