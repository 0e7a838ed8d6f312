"""Enrolling at the kiosk, and what staff make of it: confirm, merge, reject, or time lapses it.

Product rule, registry: a pending courier has 14 days (setting) to be confirmed; at most 20
self-enrolments an hour; the phone of somebody known asks staff.
"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.common.actor import STATION, Call
from kiosk.common.area import TakeOver
from kiosk.common.clock import DAY, HOUR, Clock, Instant
from kiosk.common.errors import Reason, Refused
from kiosk.common.permissions import Permission, forbid_own, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.journal.due import when
from kiosk.journal.service import Journal
from kiosk.registry.badges import BadgeService
from kiosk.registry.models import Company, Courier, lapsing_couriers
from kiosk.registry.rules import HERE, CourierState, Holder
from kiosk.registry.service import CourierRow, Enrolled, RegistryService
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService


class EnrolmentService:
    """From the stranger at the kiosk to a confirmed courier.

    ``take_overs`` is what other areas do when a pending record turns out to be somebody known: they
    pass what is his from the one row id to the other, inside the caller's transaction.
    ``after_confirming`` are told whom staff have seen (row id and number), in the same way.
    """

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        journal: Journal,
        settings: SettingsService,
        registry: RegistryService,
        badges: BadgeService,
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._journal = journal
        self._settings = settings
        self._registry = registry
        self._badges = badges
        self.take_overs: list[TakeOver] = []
        self.after_confirming: list[Callable[[int, str], None]] = []

    @command("courier.enrol_self")
    def enrol_self(
        self, call: Call, name: str, company: str, phone: str, code: str
    ) -> Done[Enrolled]:
        """Enrol whoever stands at the kiosk as pending, with a badge of the code shown to him.

        A company nobody confirmed yet is not offered to the next one. ``phone`` may be empty.

        Raises:
            Refused: BAD_NAME, BAD_PHONE, BROKEN_CODE, TOO_MANY_ENROLMENTS, or PHONE_KNOWN: staff
                must look.
            Confirm: UNUSUAL_PHONE.
        """
        now = self._clock.now().utc_ms
        term = self._settings.number(Key.PENDING_DAYS) * DAY
        # Whoever has a later deadline enrolled when the term was longer.
        newest = Courier.select().where(
            Courier.confirm_by_ms > now + term - HOUR, Courier.confirm_by_ms <= now + term
        )
        if newest.count() >= self._settings.number(Key.ENROLMENTS_AN_HOUR):
            raise Refused(Reason.TOO_MANY_ENROLMENTS)
        person = self._registry.records.checked(name, company, phone)
        if person.phone and self._knows(person.phone):
            raise Refused(Reason.PHONE_KNOWN)
        self._registry.records.ask_about_phone(call, person.phone)
        number = self._registry.records.add(person, CourierState.PENDING, confirm_by_ms=now + term)
        badge = self._badges.add(Holder.COURIER, number, code)
        return Done(Enrolled(number, badge), subject=number, facts={"badge": badge})

    @command("courier.confirm")
    def confirm(self, call: Call, number: str) -> Done[None]:
        """A staff member has seen him: from now on he earns points.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, NOT_FOUND when he is not pending, or NAMESAKE.
        """
        row = self._pending(call, number)
        self._registry.forbid_namesake(call, row.name)
        Courier.update(state=CourierState.ACTIVE, confirm_by_ms=None).where(
            Courier.id == row.id
        ).execute()
        Company.update(active=True).where(Company.id == row.company_id).execute()
        for tell in self.after_confirming:
            tell(row.id, number)
        return Done(None, subject=number)

    @command("courier.reject")
    def reject(self, call: Call, number: str) -> Done[None]:
        """He is no courier: his badge stops, what he typed goes soon.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, NOT_FOUND when he is not pending.
            Confirm: ENROLMENT_WILL_GO.
        """
        row = self._pending(call, number)
        call.needs(Reason.ENROLMENT_WILL_GO, days=self._settings.number(Key.KEEP_LEFT_DAYS))
        self._registry.records.part(row.id, CourierState.REJECTED)
        return Done(None, subject=number)

    @command("courier.merge")
    def merge(self, call: Call, number: str, into: str) -> Done[None]:
        """Somebody known enrolled again: the new badge opens his old record, the new record goes.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD or NAMESAKE (either of the two), NOT_FOUND.
            Confirm: PEOPLE_WILL_MERGE.
        """
        row = self._pending(call, number)
        forbid_own(call.by, into)
        known = self._registry.by_number(into)
        if known is None or known.number == number or known.state not in HERE:
            raise Refused(Reason.NOT_FOUND)
        for name in (row.name, known.name):
            self._registry.forbid_namesake(call, name)
        call.needs(Reason.PEOPLE_WILL_MERGE)
        for take_over in self.take_overs:
            take_over(row.id, known.id)
        self._badges.hand_over(number, into)
        Courier.delete().where(Courier.id == row.id).execute()
        return Done(None, subject=number, facts={"into": into})

    def pending(self) -> list[CourierRow]:
        """Answer whose enrolment waits to be confirmed, the newest first."""
        rows = self._registry.couriers(CourierState.PENDING)
        return [row for row in rows if self.state_of(row) is CourierState.PENDING]

    def state_of(self, row: CourierRow) -> CourierState:
        """Answer somebody's state by his deadline, whether or not it was noted yet."""
        now = self._clock.now()
        over = row.state is CourierState.PENDING and row.confirm_by_ms <= now.utc_ms
        return CourierState.LAPSED if over and now.confirmed else row.state

    def bring_back(self, now: Instant) -> None:
        """Let whoever signed up in a wrong future wait no longer than one who does so now."""
        due = now.utc_ms + self._settings.number(Key.PENDING_DAYS) * DAY
        Courier.update(confirm_by_ms=due).where(Courier.confirm_by_ms > due).execute()

    @when(lapsing_couriers)
    def run_due(self, now: Instant) -> None:
        """Let enrolments nobody confirmed lapse, in order of their deadlines."""
        for row_id, number, due in lapsing_couriers.all(now.utc_ms):
            self._registry.records.part(row_id, CourierState.LAPSED)
            self._journal.append(
                f"courier:{number}:{due}", STATION.name, "courier.lapse", number, {"at": due}
            )

    def _pending(self, call: Call, number: str) -> Courier:
        require(call.by, Permission.CONFIRM)
        forbid_own(call.by, number)
        row = Courier.get_or_none(Courier.number == number, Courier.state == CourierState.PENDING)
        if row is None:
            raise Refused(Reason.NOT_FOUND)
        return row

    def _knows(self, phone: str) -> bool:
        query = Courier.select().where(Courier.phone == phone, Courier.state.in_(HERE))
        return bool(query.exists())
