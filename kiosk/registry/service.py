"""Couriers and their companies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.common.actor import CONSOLE, Actor, Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.common.permissions import Permission, forbid_own, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.registry import rows
from kiosk.registry.badges import BadgeService
from kiosk.registry.models import Company, Courier
from kiosk.registry.records import Records
from kiosk.registry.rows import CourierRow
from kiosk.registry.rules import HERE, CourierState, Holder
from kiosk.settings.service import SettingsService

__all__ = ["CourierRow", "Enrolled", "RegistryService"]


@dataclass(frozen=True)
class Enrolled:
    """A courier was enrolled with a first badge."""

    courier: str
    badge: str


class RegistryService:
    """The people of the station: enrolled by staff, corrected, paused, gone."""

    def __init__(
        self, commands: Commands, clock: Clock, settings: SettingsService, badges: BadgeService
    ) -> None:
        self.commands = commands
        self._badges = badges
        self.records = Records(clock, settings)
        self.is_called: Callable[[Actor, str], bool] = lambda _actor, _name: False

    @command("courier.enrol")
    def enrol(self, call: Call, name: str, company: str, phone: str, code: str) -> Done[Enrolled]:
        """Enrol a courier as active and give him a badge with the code the caller minted.

        An unknown company is created. ``phone`` may be empty.

        Raises:
            Refused: NOT_ALLOWED, NAMESAKE, BAD_NAME, BAD_PHONE or BROKEN_CODE.
            Confirm: UNUSUAL_PHONE.
        """
        require(call.by, Permission.ENROL)
        person = self.records.checked(name, company, phone)
        self.forbid_namesake(call, person.name)
        self.records.ask_about_phone(call, person.phone)
        shown = call.by != CONSOLE  # the console has no consent to show
        number = self.records.add(person, CourierState.ACTIVE, agreed=shown)
        badge = self._badges.add(Holder.COURIER, number, code)
        return Done(Enrolled(number, badge), subject=number, facts={"badge": badge})

    @command("courier.correct")
    def correct(self, call: Call, number: str, name: str, company: str, phone: str) -> Done[None]:
        """Correct what is written of a courier; the journal says which fields, never what.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, NOT_FOUND, NAMESAKE, BAD_NAME or BAD_PHONE.
            Confirm: UNUSUAL_PHONE.
        """
        require(call.by, Permission.CORRECT)
        forbid_own(call.by, number)
        row = self.by_number(number)
        if row is None:
            raise Refused(Reason.NOT_FOUND)
        person = self.records.checked(name, company, phone)
        self.forbid_namesake(call, person.name)
        self.records.ask_about_phone(call, person.phone, row.phone)
        changed = self.records.rewrite(row.id, person, confirmed=True)
        return Done(None, subject=number, facts={"fields": changed})

    def forbid_namesake(self, call: Call, name: str) -> None:
        """Let nobody of the staff make a courier of somebody called as he is: it may be himself.

        Only he knows whether it is, until his account is tied to the record. ``is_called``, which
        the staff answer, tells whether an actor has a name.

        Raises:
            Refused: NAMESAKE.
        """
        if self.is_called(call.by, name):
            raise Refused(Reason.NAMESAKE)

    @command("courier.suspend")
    def suspend(self, call: Call, number: str) -> Done[None]:
        """Stop a courier's badges until he is re-activated; open sessions feel it at once.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, NOT_FOUND when he is not active.
        """
        return self._move(call, number, CourierState.ACTIVE, CourierState.SUSPENDED)

    @command("courier.reactivate")
    def reactivate(self, call: Call, number: str) -> Done[None]:
        """Let a suspended courier in again.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, NOT_FOUND when he is not suspended.
        """
        return self._move(call, number, CourierState.SUSPENDED, CourierState.ACTIVE)

    @command("courier.leave")
    def leave(self, call: Call, number: str) -> Done[None]:
        """He rides no longer: his badges stop, and his data goes after a month (setting).

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, NOT_FOUND when he is gone already.
            Confirm: COURIER_WILL_LEAVE.
        """
        require(call.by, Permission.SUSPEND)
        forbid_own(call.by, number)
        row = self.by_number(number)
        if row is None or row.state not in HERE:
            raise Refused(Reason.NOT_FOUND)
        self.records.ask_to_part(call)
        self.records.part(row.id, CourierState.LEFT)
        return Done(None, subject=number)

    @command("registry.view")
    def view(self, call: Call, number: str) -> Done[None]:
        """Journal that somebody opened a courier's full record (product rule 6).

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND.
        """
        require(call.by, Permission.NAMES)
        if self.by_number(number) is None:
            raise Refused(Reason.NOT_FOUND)
        return Done(None, subject=number)

    @command("registry.roll_call")
    def call_roll(self, call: Call) -> Done[None]:
        """Journal that somebody read the names of those inside.

        Raises:
            Refused: NOT_ALLOWED.
        """
        require(call.by, Permission.NAMES)
        return Done(None)

    # What screens read.

    def by_number(self, number: str) -> CourierRow | None:
        """Answer a courier by the random number the registry knows him by."""
        return rows.one(Courier.number == number)

    def by_id(self, courier_id: int) -> CourierRow | None:
        """Answer a courier by row id (inside the station only)."""
        return rows.one(Courier.id == courier_id)

    def companies(self) -> list[str]:
        """Answer the companies that are offered at enrolment, by name."""
        query = Company.select(Company.name).where(Company.active).order_by(Company.name)
        return [name for (name,) in query.tuples()]

    def couriers(
        self, *states: CourierState, company: str = "", most: int | None = None
    ) -> list[CourierRow]:
        """Answer the couriers in some states (default: who is registered), newest first.

        Of one company only where it is named, and at most so many.
        """
        where = Courier.state.in_(states or HERE)
        return rows.some(where & (Company.name == company) if company else where, most)

    # What others do inside their own transaction.

    def gone(self, unseen_since: str, left_before: str) -> list[int]:
        """Answer whose time is over: not seen since a day, or gone before one (ISO days)."""
        unseen = Courier.last_seen_day < unseen_since
        left = Courier.state.not_in(HERE) & (Courier.left_day < left_before)
        return [row_id for (row_id,) in Courier.select(Courier.id).where(unseen | left).tuples()]

    def forget(self, courier_id: int) -> int:
        """Remove a record with its badges; the last area to forget somebody."""
        row = Courier.get_by_id(courier_id)
        badges = self._badges.forget(row.number)
        Courier.delete().where(Courier.id == courier_id).execute()
        return badges + 1

    def _move(self, call: Call, number: str, old: CourierState, new: CourierState) -> Done[None]:
        require(call.by, Permission.SUSPEND)
        forbid_own(call.by, number)
        changed = (
            Courier.update(state=new)
            .where(Courier.number == number, Courier.state == old)
            .execute()
        )
        if not changed:
            raise Refused(Reason.NOT_FOUND)
        return Done(None, subject=number)
