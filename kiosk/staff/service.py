"""Who of the staff is here: the badge that opens the board, and duty."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.common.actor import STATION, Actor, Call, Role
from kiosk.common.clock import DAY, Clock, Instant
from kiosk.common.errors import Reason, Refused
from kiosk.common.permissions import Permission, require
from kiosk.common.text import is_same_name
from kiosk.journal.commands import Commands, Done, command
from kiosk.journal.due import when
from kiosk.journal.service import Journal
from kiosk.registry.badges import BadgeService
from kiosk.registry.rules import Holder, badge_reason
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.staff.models import Duty, Staff, on_duty_after, overdue_duties, standing_of

__all__ = ["Entered", "StaffRow", "StaffService", "require"]


@dataclass(frozen=True)
class StaffRow:
    """A volunteer, staff member or manager; ``courier`` is the number of his own record."""

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


class StaffService:
    """Who may come in, and who is on duty."""

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

    def admit(self, actor: Actor) -> None:
        """Let somebody of the staff act only as his account says now; open sessions feel a change.

        Raises:
            Refused: ACCOUNT_DISABLED, ACCOUNT_CHANGED, or NOT_ALLOWED when there is no account.
        """
        if not actor.account:
            return
        row = standing_of.first(actor.account)
        if row is None:
            raise Refused(Reason.NOT_ALLOWED)
        role, disabled, courier = row
        if disabled:
            raise Refused(Reason.ACCOUNT_DISABLED)
        if (role, courier or "") != (actor.role, actor.courier):
            raise Refused(Reason.ACCOUNT_CHANGED)

    def is_called(self, actor: Actor, name: str) -> bool:
        """Tell whether somebody of the staff has this name."""
        row = Staff.get_or_none(Staff.number == actor.account) if actor.account else None
        return row is not None and is_same_name(row.name, name)

    @command("staff.enter")
    def enter(self, call: Call, badge: str) -> Done[Entered]:
        """Open the board with a staff badge (its number); the PIN comes later.

        Raises:
            Refused: NOT_FOUND for no staff badge, BADGE_REVOKED or BADGE_REPLACED,
                ACCOUNT_DISABLED.
        """
        account = self._welcome(badge)
        return Done(Entered(account.number), subject=account.number)

    def recognise(self, badge: str) -> StaffRow | None:
        """Answer whose staff badge this is, if it is welcome; nothing is written.

        For the day on which the disk takes nothing: somebody must still get to the board.
        """
        try:
            return staff_row(self._welcome(badge))
        except Refused:
            return None

    def find(self, number: str) -> StaffRow | None:
        """Answer an account by its number."""
        row = Staff.get_or_none(Staff.number == number)
        return staff_row(row) if row else None

    def managers(self) -> list[StaffRow]:
        """Answer the managers."""
        return [staff_row(row) for row in Staff.select().where(Staff.role == Role.MANAGER)]

    @command("duty.start")
    def start_duty(self, call: Call, staff: str) -> Done[None]:
        """上岗: be on duty until closing time; said twice it is one spell.

        Raises:
            Refused: NOT_ALLOWED (somebody else's only a manager says), ACCOUNT_DISABLED.
        """
        row = self._whose_duty(call, staff)
        now = self._clock.now().utc_ms
        if not _open_duty(row.id):
            due = self._settings.next_closing(now)
            Duty.insert(staff=row.id, since_ms=now, due_ms=due).execute()
        return Done(None, subject=staff)

    @command("duty.end")
    def end_duty(self, call: Call, staff: str) -> Done[None]:
        """下岗: said twice it is one end.

        Raises:
            Refused: NOT_ALLOWED (somebody else's only a manager says), ACCOUNT_DISABLED.
        """
        self.relieve(self._whose_duty(call, staff).id)
        return Done(None, subject=staff)

    def relieve(self, staff_id: int) -> bool:
        """End somebody's duty (row id) inside the caller's transaction; False when he had none."""
        duty = _open_duty(staff_id)
        if duty:
            _close(duty.id, self._clock.trusted_ms())  # from there its retention counts
        return duty is not None

    def on_duty(self) -> list[StaffRow]:
        """Answer who is on duty now."""
        now = self._clock.now()
        rows = on_duty_after.all(now.utc_ms if now.confirmed else 0)
        return [
            StaffRow(number, name, Role(role), bool(disabled), courier or "")
            for number, name, role, disabled, courier in rows
        ]

    def after_confirming(self, now: Instant) -> None:
        """Let who is on duty by the clock as it went so far end at the true closing time.

        That is whoever came while it ran behind, or in a wrong future. Who was overdue by it ended
        no earlier than the last moment that was sure: from there his row's retention counts.
        """
        sure_ms = self._clock.trusted_ms()
        due, so_far = self._settings.next_closing(now.utc_ms), self._clock.now().utc_ms
        here = Duty.due_ms > min(due, so_far)
        Duty.update(due_ms=due).where(Duty.until_ms.is_null(), here).execute()
        Duty.update(due_ms=sure_ms).where(
            Duty.until_ms.is_null(), Duty.due_ms < min(sure_ms, now.utc_ms)
        ).execute()

    def closing_moved(self, before_ms: int, after_ms: int) -> None:
        """Let duties end at the closing time that was set just now, sooner or later."""
        Duty.update(due_ms=after_ms).where(
            Duty.until_ms.is_null(), (Duty.due_ms == before_ms) | (Duty.due_ms > after_ms)
        ).execute()

    @when(overdue_duties)
    def run_due(self, now: Instant) -> None:
        """End duties at closing time."""
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

    def _whose_duty(self, call: Call, staff: str) -> Staff:
        require(call.by, Permission.DUTY)
        if call.by.account != staff:
            require(call.by, Permission.STAFF)
        return self._account(staff)

    def _account(self, number: str) -> Staff:
        row = Staff.get_or_none(Staff.number == number)
        if row is None:
            raise Refused(Reason.NOT_FOUND)
        if row.disabled:
            raise Refused(Reason.ACCOUNT_DISABLED)
        return row


def staff_row(row: Staff) -> StaffRow:
    """Answer an account as everybody but its tables knows it."""
    courier = row.courier.number if row.courier else ""
    return StaffRow(row.number, row.name, Role(row.role), row.disabled, courier)


def _open_duty(staff_id: int) -> Duty | None:
    return Duty.get_or_none(Duty.staff == staff_id, Duty.until_ms.is_null())


def _close(duty: int, at_ms: int) -> None:
    Duty.update(until_ms=at_ms).where(Duty.id == duty).execute()
