"""Couriers and their companies."""

from __future__ import annotations

from dataclasses import dataclass

from peewee import ModelSelect

from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, require
from kiosk.common.text import clean_name, clean_phone
from kiosk.journal.commands import Commands, Done, command
from kiosk.registry.badges import BadgeService
from kiosk.registry.models import Company, Courier, note_seen
from kiosk.registry.rules import CourierState, Holder
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService


@dataclass(frozen=True)
class CourierRow:
    """A courier, unmasked: only named staff screens may show it whole."""

    id: int
    number: str
    name: str
    company: str
    phone: str
    state: CourierState


@dataclass(frozen=True)
class Enrolled:
    """A courier was enrolled with a first badge."""

    courier: str
    badge: str


class RegistryService:
    """The people of the station, as far as check-in needs them."""

    def __init__(
        self, commands: Commands, clock: Clock, settings: SettingsService, badges: BadgeService
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._settings = settings
        self._badges = badges

    @command("courier.enrol")
    def enrol(self, call: Call, name: str, company: str, phone: str, code: str) -> Done[Enrolled]:
        """Enrol a courier as active and give him a badge with the code the caller minted.

        An unknown company is created. ``phone`` may be empty.

        Raises:
            Refused: NOT_ALLOWED, BAD_NAME, BAD_PHONE or BROKEN_CODE.
        """
        require(call.by, Permission.ENROL)
        tidy, firm = clean_name(name), clean_name(company)
        tel = clean_phone(phone) if phone else ""
        if tidy is None or firm is None:
            raise Refused(Reason.BAD_NAME)
        if tel is None:
            raise Refused(Reason.BAD_PHONE)
        number = new_number()
        Courier.insert(
            number=number,
            name=tidy,
            company=_company(firm),
            phone=tel or None,
            state=CourierState.ACTIVE,
            consent_version=self._settings.number(Key.CONSENT_VERSION),
            enrolled_day=self._clock.today(),
            last_seen_day=self._clock.today(),
        ).execute()
        badge = self._badges.add(Holder.COURIER, number, code)
        return Done(Enrolled(number, badge), subject=number, facts={"badge": badge})

    @command("courier.suspend")
    def suspend(self, call: Call, number: str) -> Done[None]:
        """Stop a courier's badges until he is re-activated; open sessions feel it at once.

        Raises:
            Refused: NOT_ALLOWED.
        """
        require(call.by, Permission.SUSPEND)
        return self._move(number, CourierState.ACTIVE, CourierState.SUSPENDED)

    @command("courier.reactivate")
    def reactivate(self, call: Call, number: str) -> Done[None]:
        """Let a suspended courier in again.

        Raises:
            Refused: NOT_ALLOWED.
        """
        require(call.by, Permission.SUSPEND)
        return self._move(number, CourierState.SUSPENDED, CourierState.ACTIVE)

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

    def by_number(self, number: str) -> CourierRow | None:
        """Answer a courier by the random number the registry knows him by."""
        return _one(Courier.number == number)

    def by_id(self, courier_id: int) -> CourierRow | None:
        """Answer a courier by row id (inside the station only)."""
        return _one(Courier.id == courier_id)

    def companies(self) -> list[str]:
        """Answer the companies that are there, by name."""
        query = Company.select(Company.name).where(Company.active).order_by(Company.name)
        return [name for (name,) in query.tuples()]

    def couriers(self) -> list[CourierRow]:
        """Answer everybody, newest first, for the staff page."""
        return [_courier(*row) for row in _query().order_by(Courier.id.desc()).tuples()]

    def seen(self, courier_id: int) -> None:
        """Note inside the caller's transaction that somebody was here today."""
        note_seen.run(courier_id, self._clock.today())

    def _move(self, number: str, old: CourierState, new: CourierState) -> Done[None]:
        changed = (
            Courier.update(state=new)
            .where(Courier.number == number, Courier.state == old)
            .execute()
        )
        if not changed:
            raise Refused(Reason.NOT_FOUND)
        return Done(None, subject=number)


def _company(name: str) -> int:
    row = Company.get_or_none(Company.name == name)
    return int(row.id if row else Company.insert(name=name).execute())


def _query() -> ModelSelect:
    return Courier.select(
        Courier.id, Courier.number, Courier.name, Company.name, Courier.phone, Courier.state
    ).join(Company)


def _one(where: object) -> CourierRow | None:
    row = _query().where(where).tuples().first()
    return _courier(*row) if row else None


def _courier(
    row_id: int, number: str, name: str, company: str, phone: str | None, state: str
) -> CourierRow:
    return CourierRow(row_id, number, name, company, phone or "", CourierState(state))
