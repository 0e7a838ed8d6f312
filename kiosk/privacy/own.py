"""My data: what a courier sees, corrects, withdraws and erases by himself (PIPL articles 44-47)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.checkin.service import CheckinService, require_own
from kiosk.checkin.views import CheckinViews
from kiosk.common.actor import Call
from kiosk.common.errors import Reason, Refused
from kiosk.insurance.service import InsuranceService
from kiosk.journal.commands import Commands, Done, command
from kiosk.privacy.erasure import ErasureService
from kiosk.registry.rules import CourierState
from kiosk.registry.service import CourierRow, RegistryService


@dataclass(frozen=True)
class OwnData:
    """Everything the station holds about whoever is signed in."""

    person: CourierRow
    visits: int
    points: int
    insured_until: str
    loans: int = 0


class OwnDataService:
    """Each verb is the courier's own, in his open visit: staff have verbs of their own.

    ``loans`` answers how many loans and holds bear the name of a courier (row id).
    """

    def __init__(
        self,
        commands: Commands,
        registry: RegistryService,
        checkin: CheckinService,
        visits: CheckinViews,
        erasure: ErasureService,
        insurance: InsuranceService,
        loans: Callable[[int], int],
    ) -> None:
        self.commands = commands
        self._loans = loans
        self._registry = registry
        self._checkin = checkin
        self._visits = visits
        self._erasure = erasure
        self._insurance = insurance

    def read(self, visit: str) -> OwnData | None:
        """Answer what is held about the courier of an open visit, or None when it is over."""
        standing = self._visits.standing(visit)
        person = self._registry.by_id(standing.courier) if standing else None
        if standing is None or person is None:
            return None
        insured = self._insurance.until(person.number)
        loans = self._loans(standing.courier)
        return OwnData(person, standing.visits, standing.points, insured, loans)

    @command("courier.correct_own")
    def correct(self, call: Call, visit: str, name: str, company: str, phone: str) -> Done[None]:
        """Correct what is written about oneself; the journal says which fields, never what.

        Raises:
            Refused: NOT_ALLOWED, BAD_NAME, BAD_PHONE, or why the visit is no longer open.
            Confirm: UNUSUAL_PHONE.
        """
        person = self._person(call, visit)
        records = self._registry.records
        confirmed = person.state is not CourierState.PENDING
        said = records.checked(name, company, phone)
        records.ask_about_phone(call, said.phone, person.phone)
        changed = records.rewrite(person.id, said, confirmed)
        return Done(None, subject=person.number, facts={"fields": changed})

    @command("courier.withdraw")
    def withdraw(self, call: Call, visit: str) -> Done[None]:
        """Withdraw consent: the badge stops now, the data goes after a month (setting).

        Raises:
            Refused: NOT_ALLOWED, or why the visit is no longer open.
            Confirm: COURIER_WILL_LEAVE.
        """
        person = self._person(call, visit)
        self._registry.records.ask_to_part(call)
        self._checkin.send_off(person.id)
        self._registry.records.part(person.id, CourierState.LEFT)
        return Done(None, subject=person.number)

    def erase(self, call: Call, visit: str) -> None:
        """Be forgotten now: it is his right, nobody is asked.

        Raises:
            Refused: NOT_ALLOWED, or why the visit is no longer open.
            Confirm: DATA_WILL_GO.
        """
        self._erase(call, visit)
        self._erasure.settle()

    @command("privacy.erase_own")
    def _erase(self, call: Call, visit: str) -> Done[None]:
        return self._erasure.forget(call, self._person(call, visit).number)

    def _person(self, call: Call, visit: str) -> CourierRow:
        require_own(call, visit)
        row = self._registry.by_id(self._checkin.require_open(call, visit).courier)
        if row is None:
            raise Refused(Reason.VISIT_ENDED)
        return row
