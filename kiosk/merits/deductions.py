"""A deduction goes its way: proposed, approved by another one, pending seven days, then taken.

Meanwhile the courier may appeal at the kiosk; a third person decides, and he is told. What nobody
decides in time is not taken. It never takes more points than are there: it makes nobody owe.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.approvals.service import Matter, ProposalService
from kiosk.checkin.service import CheckinService, require_own
from kiosk.common.actor import STATION, Call
from kiosk.common.clock import DAY, Clock, Instant
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, forbid_own, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.journal.due import when
from kiosk.journal.service import Journal
from kiosk.merits.models import Deduction, due_deductions
from kiosk.merits.rules import (
    DECIDE_DAYS,
    LIMIT,
    OPEN,
    PENDING_DAYS,
    Clause,
    DeductionState,
    Evidence,
    clean_note,
)
from kiosk.points.rules import Wallet
from kiosk.points.service import PointsService
from kiosk.registry.rules import CONFIRMED
from kiosk.registry.service import RegistryService
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService

KIND = "deduction"
News = Callable[[int, str, Mapping[str, Fact], int], None]
"""Told whose deduction (row id), its number, what came of it and until when (UTC ms) it matters."""


@dataclass(frozen=True)
class Proposed:
    """A deduction waits for a second person."""

    deduction: str
    proposal: str


@dataclass(frozen=True)
class Appealed:
    """A courier appealed; somebody decides by ``due_ms`` (UTC), or nothing is taken."""

    deduction: str
    due_ms: int


@dataclass(frozen=True)
class Ruled:
    """An appeal is decided; ``taken`` is what really went."""

    deduction: str
    upheld: bool
    taken: int


class DeductionService:
    """Three people: one proposes, another approves, and a third decides an appeal.

    ``opened`` and ``decided`` are told what the courier must know.
    """

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        journal: Journal,
        settings: SettingsService,
        registry: RegistryService,
        checkin: CheckinService,
        points: PointsService,
        proposals: ProposalService,
    ) -> None:
        self.commands = commands
        self.opened: list[News] = []
        self.decided: list[News] = []
        self._clock = clock
        self._journal = journal
        self._settings = settings
        self._registry = registry
        self._checkin = checkin
        self._points = points
        self._proposals = proposals
        proposals.matters[KIND] = Matter(Permission.POINTS, _concerned, self._approved, _dropped)

    @command("deduction.propose")
    def propose(
        self,
        call: Call,
        courier: str,
        wallet: str,
        points: int,
        clause: str,
        evidence: str,
        note: str = "",
    ) -> Done[Proposed]:
        """Propose that a courier (his record's number) loses something; another one approves it.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, NAMESAKE, NOT_FOUND for nobody staff have confirmed,
                BAD_VALUE, or SECOND_PERSON at the console, which is nobody.
        """
        require(call.by, Permission.POINTS)
        forbid_own(call.by, courier)
        row = self._registry.by_number(courier)
        if row is None or row.state not in CONFIRMED:
            raise Refused(Reason.NOT_FOUND)
        self._registry.forbid_namesake(call, row.name)
        seen = _checked(wallet, points, clause, evidence, note)
        number = new_number()
        Deduction.insert(
            number=number,
            courier=row.id,
            wallet=wallet,
            points=points,
            clause=clause,
            evidence=evidence,
            note=seen,
            state=DeductionState.PROPOSED,
            by=call.by.account,
            day=self._clock.today(),
        ).execute()
        proposal = self._proposals.open(call, KIND, number)
        facts: dict[str, Fact] = {"wallet": wallet, "points": points, "clause": clause}
        facts |= {"evidence": evidence, "proposal": proposal}
        return Done(Proposed(number, proposal), subject=number, facts=facts)

    @command("deduction.appeal")
    def appeal(self, call: Call, visit: str, deduction: str) -> Done[Appealed]:
        """Appeal against one's own deduction while it is pending.

        Raises:
            Refused: NOT_ALLOWED for anybody but the courier of the visit, VISIT_ENDED or why he is
                not welcome, NOT_FOUND when it is not his or no longer pending.
        """
        require_own(call, visit)
        courier = self._checkin.require_open(call, visit).courier
        row = _found(deduction, DeductionState.PENDING)
        if row.courier_id != courier:
            raise Refused(Reason.NOT_FOUND)
        due_ms = self._clock.now().utc_ms + DECIDE_DAYS * DAY
        _move(row, DeductionState.APPEALED, due_ms)
        return Done(Appealed(deduction, due_ms), subject=deduction)

    @command("deduction.decide")
    def decide(self, call: Call, deduction: str, uphold: bool) -> Done[Ruled]:
        """Decide an appeal, as somebody who neither proposed nor approved the deduction.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, NAMESAKE, OWN_PROPOSAL for either of the two,
                SECOND_PERSON at the console, PIN_FIRST, or NOT_FOUND when there is no such appeal.
        """
        require(call.by, Permission.POINTS)
        row = _found(deduction, DeductionState.APPEALED)
        forbid_own(call.by, row.courier.number)
        self._registry.forbid_namesake(call, row.courier.name)
        self._proposals.require_another(call.by, Permission.POINTS, row.by, row.second)
        taken = self._end(row, uphold, tell=True)
        facts: dict[str, Fact] = {"upheld": uphold, "wallet": row.wallet, "taken": taken}
        return Done(Ruled(deduction, uphold, taken), subject=deduction, facts=facts)

    @when(due_deductions)
    def run_due(self, now: Instant) -> None:
        """Take what nobody appealed against, drop what nobody decided; in order of deadlines."""
        for row_id, due in due_deductions.all(now.utc_ms):
            row = Deduction.get_by_id(row_id)
            uphold = row.state == DeductionState.PENDING
            taken = self._end(row, uphold, tell=not uphold)
            facts: dict[str, Fact] = {"upheld": uphold, "wallet": row.wallet, "taken": taken}
            request = f"deduction:{row.number}:{due}"
            self._journal.append(request, STATION.name, "deduction.end", row.number, facts)

    def after_confirming(self, now: Instant) -> None:
        """Let what was dated in a wrong future be due no later than what is done now."""
        for state, days in zip(OPEN, (PENDING_DAYS, DECIDE_DAYS), strict=True):
            latest = now.utc_ms + days * DAY
            late = (Deduction.state == state) & (Deduction.due_ms > latest)
            Deduction.update(due_ms=latest).where(late).execute()

    def forget(self, courier: int) -> int:
        """Remove what was held against a courier inside the caller's transaction."""
        return int(Deduction.delete().where(Deduction.courier == courier).execute())

    def retain(self, now: Instant) -> int:
        """Forget what is over once the visits of that time are forgotten, too."""
        oldest = now.utc_ms - self._settings.number(Key.KEEP_VISITS_DAYS) * DAY
        old = Deduction.day < self._clock.day_of(oldest)
        over = Deduction.due_ms.is_null() & (Deduction.state != DeductionState.PROPOSED)
        return int(Deduction.delete().where(old, over).execute())

    def _approved(self, call: Call, subject: str, by: str) -> Mapping[str, Fact]:
        row = _found(subject, DeductionState.PROPOSED)
        self._registry.forbid_namesake(call, row.courier.name)
        due_ms = self._clock.now().utc_ms + PENDING_DAYS * DAY
        _move(row, DeductionState.PENDING, due_ms)
        Deduction.update(second=call.by.account).where(Deduction.id == row.id).execute()
        facts: dict[str, Fact] = {"points": row.points, "wallet": row.wallet, "clause": row.clause}
        facts["day"] = self._clock.day_of(due_ms)
        for tell in self.opened:
            tell(row.courier_id, row.number, facts, due_ms)
        return {"due": due_ms}

    def _end(self, row: Deduction, uphold: bool, tell: bool) -> int:
        """Take it or leave it; nobody need know any more who proposed and approved it."""
        taken = 0
        if uphold:
            event = f"deduction {row.number}"
            taken = self._points.deduct(row.courier_id, event, row.points, Wallet(row.wallet))
        _move(row, DeductionState.TAKEN if uphold else DeductionState.OVERTURNED, None)
        Deduction.update(by="", second="").where(Deduction.id == row.id).execute()
        facts: dict[str, Fact] = {"upheld": uphold, "wallet": row.wallet, "taken": taken}
        facts |= {"points": row.points, "clause": row.clause}
        for news in self.decided if tell else ():
            news(row.courier_id, row.number, facts, self._clock.now().utc_ms + DECIDE_DAYS * DAY)
        return taken


def _checked(wallet: str, points: int, clause: str, evidence: str, note: str) -> str:
    """Answer the tidied note if everything is as it should be."""
    if wallet not in (Wallet.POINTS, Wallet.CONDUCT):
        raise Refused(Reason.BAD_VALUE, key="wallet")
    if not 1 <= points <= LIMIT:
        raise Refused(Reason.BAD_VALUE, key="points", low=1, high=LIMIT)
    for key, value, known in (("clause", clause, Clause), ("evidence", evidence, Evidence)):
        if value not in list(known):
            raise Refused(Reason.BAD_VALUE, key=key)
    tidy = clean_note(note)
    if tidy is None:
        raise Refused(Reason.BAD_VALUE, key="note")
    return tidy


def _found(number: str, state: DeductionState) -> Deduction:
    row = Deduction.get_or_none(Deduction.number == number, Deduction.state == state)
    if row is None:
        raise Refused(Reason.NOT_FOUND)
    return row


def _move(row: Deduction, state: DeductionState, due_ms: int | None) -> None:
    Deduction.update(state=state, due_ms=due_ms).where(Deduction.id == row.id).execute()


def _concerned(subject: str) -> tuple[str, ...]:
    row = Deduction.get_or_none(Deduction.number == subject)
    return (row.courier.number,) if row else ()


def _dropped(subject: str) -> None:
    gone = Deduction.number == subject
    Deduction.update(state=DeductionState.DROPPED, by="").where(gone).execute()
