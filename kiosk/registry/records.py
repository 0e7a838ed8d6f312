"""The records themselves, written inside the transaction of whoever enrols, corrects or parts."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.text import clean_name, clean_phone, is_mobile
from kiosk.registry.models import Company, Courier, note_seen, note_seen_later
from kiosk.registry.rules import CourierState
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService


@dataclass(frozen=True)
class Person:
    """What somebody says of himself, checked and tidied; ``phone`` may be empty."""

    name: str
    company: str
    phone: str


class Records:
    """Writes couriers and companies; no command of its own."""

    def __init__(self, clock: Clock, settings: SettingsService) -> None:
        self._clock = clock
        self._settings = settings

    def checked(self, name: str, company: str, phone: str) -> Person:
        """Answer what somebody says of himself, tidied.

        Raises:
            Refused: BAD_NAME or BAD_PHONE.
        """
        tidy, firm = clean_name(name), clean_name(company)
        tel = clean_phone(phone) if phone else ""
        if tidy is None or firm is None:
            raise Refused(Reason.BAD_NAME)
        if tel is None:
            raise Refused(Reason.BAD_PHONE)
        return Person(tidy, firm, tel)

    def add(
        self,
        person: Person,
        state: CourierState,
        confirm_by_ms: int | None = None,
        agreed: bool = True,
    ) -> str:
        """Write a new record and answer its number.

        Who ``agreed`` was shown the consent on the screen; of others no text is noted (0).
        """
        number = new_number()
        today = self._clock.today()
        Courier.insert(
            number=number,
            name=person.name,
            company=_company(person.company, active=state is CourierState.ACTIVE),
            phone=person.phone or None,
            state=state,
            consent_version=self._settings.number(Key.CONSENT_VERSION) if agreed else 0,
            enrolled_day=today,
            last_seen_day=today,
            confirm_by_ms=confirm_by_ms,
        ).execute()
        return number

    def rewrite(self, courier_id: int, person: Person, confirmed: bool) -> str:
        """Write a record anew; answer the names of the fields that changed."""
        row = Courier.get_by_id(courier_id)
        fresh = {
            "name": person.name,
            "company": _company(person.company, active=confirmed),
            "phone": person.phone or None,
        }
        old = {"name": row.name, "company": row.company_id, "phone": row.phone}
        Courier.update(**fresh).where(Courier.id == courier_id).execute()
        return ",".join(name for name, value in fresh.items() if value != old[name])

    def ask_about_phone(self, call: Call, phone: str, known: str = "") -> None:
        """Ask once about a number that is no mobile: a digit may be missing, or it is a landline.

        What was ``known`` before is not asked about again.

        Raises:
            Confirm: UNUSUAL_PHONE (``digits``).
        """
        if phone and phone != known and not is_mobile(phone):
            call.needs(Reason.UNUSUAL_PHONE, digits=len(phone.removeprefix("+")))

    def ask_to_part(self, call: Call) -> None:
        """Ask once before somebody goes for good.

        Raises:
            Confirm: COURIER_WILL_LEAVE.
        """
        call.needs(Reason.COURIER_WILL_LEAVE, days=self._settings.number(Key.KEEP_LEFT_DAYS))

    def part(self, courier_id: int, state: CourierState) -> None:
        """Let somebody go: his badges say why they no longer open."""
        Courier.update(state=state, confirm_by_ms=None, left_day=self._clock.today()).where(
            Courier.id == courier_id
        ).execute()

    def seen(self, courier_id: int) -> None:
        """Note that somebody was here today.

        While a day just typed in may still be a slip, nobody was here earlier than he was.
        """
        note = note_seen if self._clock.is_settled() else note_seen_later
        note.run(courier_id, self._clock.today())


def _company(name: str, active: bool) -> int:
    """Find a company or add it; one that staff write is offered from then on."""
    row = Company.get_or_none(Company.name == name)
    if row is None:
        return int(Company.insert(name=name, active=active).execute())
    if active and not row.active:
        Company.update(active=True).where(Company.id == row.id).execute()
    return int(row.id)
