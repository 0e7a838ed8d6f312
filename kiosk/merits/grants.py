"""Points staff give: alone up to a limit, above it with a second person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from peewee import fn

from kiosk.approvals.service import Matter, ProposalService
from kiosk.common.actor import Call
from kiosk.common.clock import DAY, Clock, Instant
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, forbid_own, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.merits.models import PointsGrant, PointsGrantPerson
from kiosk.merits.rules import LIMIT, GrantState, Why, may_alone
from kiosk.points.rules import Booking
from kiosk.points.service import PointsService
from kiosk.registry.rules import CONFIRMED
from kiosk.registry.service import CourierRow, RegistryService
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService

KIND = "grant"


@dataclass(frozen=True)
class Granted:
    """Points were given, or wait for a second person: then there is a ``proposal``."""

    grant: str
    people: int
    proposal: str


@dataclass(frozen=True)
class GrantRow:
    """What a grant is; ``people`` are record numbers."""

    number: str
    points: int
    why: Why
    people: tuple[str, ...]


class GrantService:
    """Nobody gives to himself, and above a limit nobody gives alone."""

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        settings: SettingsService,
        registry: RegistryService,
        points: PointsService,
        proposals: ProposalService,
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._settings = settings
        self._registry = registry
        self._points = points
        self._proposals = proposals
        proposals.matters[KIND] = Matter(Permission.POINTS, _people, self._approved, _dropped)

    @command("points.grant")
    def grant(self, call: Call, couriers: Sequence[str], points: int, why: str) -> Done[Granted]:
        """Give each of some couriers (their records' numbers) so many points.

        Above 200 a day for anybody, or to more than 20 people a day by the same person, it is a
        proposal that another one approves.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, NAMESAKE, NOT_FOUND for nobody staff have confirmed,
                BAD_VALUE, or SECOND_PERSON at the console when one alone may not.
        """
        require(call.by, Permission.POINTS)
        if not 1 <= points <= LIMIT:
            raise Refused(Reason.BAD_VALUE, key="points", low=1, high=LIMIT)
        if why not in list(Why):
            raise Refused(Reason.BAD_VALUE, key="why")
        people = [self._whom(call, number) for number in dict.fromkeys(couriers)]
        if not people:
            raise Refused(Reason.NOT_FOUND)
        ids = [person.id for person in people]
        alone = may_alone(points, self._given_to(ids), len(ids), self._given_by(call.by.name))
        grant = self._keep(call, ids, points, why)
        facts: dict[str, Fact] = {"points": points, "people": len(ids), "why": why}
        if alone:
            facts["given"] = self._book(grant)
            return Done(Granted(grant.number, len(ids), ""), grant.number, facts)
        proposal = self._proposals.open(call, KIND, grant.number)
        facts |= {"given": 0, "proposal": proposal}
        return Done(Granted(grant.number, len(ids), proposal), grant.number, facts)

    def find(self, number: str) -> GrantRow | None:
        """Answer a grant, or None once it is forgotten."""
        row = PointsGrant.get_or_none(PointsGrant.number == number)
        return GrantRow(number, row.points, Why(row.why), _people(number)) if row else None

    def forget(self, courier: int) -> int:
        """Take a courier off what was given inside the caller's transaction."""
        mine = PointsGrantPerson.courier == courier
        return int(PointsGrantPerson.delete().where(mine).execute())

    def retain(self, now: Instant) -> int:
        """Forget whom something was given to once the visits of that time are forgotten, too."""
        oldest = now.utc_ms - self._settings.number(Key.KEEP_VISITS_DAYS) * DAY
        old = PointsGrant.day < self._clock.day_of(oldest)
        over = PointsGrant.state != GrantState.PROPOSED
        return int(PointsGrant.delete().where(old, over).execute())

    def _whom(self, call: Call, number: str) -> CourierRow:
        forbid_own(call.by, number)
        row = self._registry.by_number(number)
        if row is None or row.state not in CONFIRMED:
            raise Refused(Reason.NOT_FOUND)
        self._registry.forbid_namesake(call, row.name)
        return row

    def _given_to(self, couriers: list[int]) -> int:
        """The most any of them was given (or is to be given) today."""
        sums = (
            PointsGrantPerson.select(fn.SUM(PointsGrant.points))
            .join(PointsGrant)
            .where(PointsGrantPerson.courier.in_(couriers), *self._today())
            .group_by(PointsGrantPerson.courier)
        )
        return max((int(total) for (total,) in sums.tuples()), default=0)

    def _given_by(self, name: str) -> int:
        people = PointsGrantPerson.select().join(PointsGrant)
        return int(people.where(PointsGrant.by == name, *self._today()).count())

    def _today(self) -> tuple[object, ...]:
        here = PointsGrant.state != GrantState.DROPPED
        return PointsGrant.day == self._clock.today(), here

    def _keep(self, call: Call, couriers: list[int], points: int, why: str) -> PointsGrant:
        grant = PointsGrant.create(
            number=new_number(),
            points=points,
            why=why,
            state=GrantState.PROPOSED,
            by=call.by.name,
            day=self._clock.today(),
        )
        for courier in couriers:
            PointsGrantPerson.insert(grant=grant.id, courier=courier).execute()
        return grant

    def _approved(self, call: Call, subject: str, by: str) -> Mapping[str, Fact]:
        grant = PointsGrant.get(PointsGrant.number == subject)
        for number in _people(subject):
            row = self._registry.by_number(number)
            self._registry.forbid_namesake(call, row.name if row else "")
        return {"points": grant.points, "given": self._book(grant)}

    def _book(self, grant: PointsGrant) -> int:
        """Give them; answers to how many: who left meanwhile gets nothing."""
        given = 0
        rows = PointsGrantPerson.select().where(PointsGrantPerson.grant == grant.id)
        for row in rows.order_by(PointsGrantPerson.courier):
            event = f"grant {grant.number} {row.courier_id}"
            here = row.courier.state in CONFIRMED
            given += here and bool(
                self._points.award(row.courier_id, event, grant.points, Booking.GRANT)
            )
        PointsGrant.update(state=GrantState.GIVEN).where(PointsGrant.id == grant.id).execute()
        return given


def _people(subject: str) -> tuple[str, ...]:
    """The couriers a grant is for, by the numbers of their records."""
    rows = PointsGrantPerson.select().join(PointsGrant).where(PointsGrant.number == subject)
    return tuple(row.courier.number for row in rows)


def _dropped(subject: str) -> None:
    gone = PointsGrant.number == subject
    PointsGrant.update(state=GrantState.DROPPED).where(gone).execute()
