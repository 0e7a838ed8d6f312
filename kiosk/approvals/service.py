"""Two people for what one may not do alone: the one proposes, another one approves or rejects.

Another area brings its matter (see ``Matter``), opens a proposal inside its own command, and is
called inside the approval's transaction. Nobody approves what he proposed, or what concerns him.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from kiosk.approvals.models import Proposal, overdue_proposals
from kiosk.approvals.rules import TERM_DAYS, State, is_same_person
from kiosk.common.actor import STATION, Actor, Call
from kiosk.common.clock import DAY, Clock, Instant
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, forbid_own, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.journal.due import when
from kiosk.journal.service import Journal
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.staff.pins import PinService
from kiosk.staff.service import StaffService


@dataclass(frozen=True)
class Matter:
    """What a kind of proposal means to the area it comes from.

    ``concerns`` answers the couriers (record numbers) a subject is about: none of them may decide.
    ``approved`` does the deed inside the transaction, told who proposed it (an account's number),
    and answers what the journal keeps. ``dropped`` is told of a subject nobody approved.
    """

    permission: Permission
    concerns: Callable[[str], Collection[str]]
    approved: Callable[[Call, str, str], Mapping[str, Fact]]
    dropped: Callable[[str], None]


@dataclass(frozen=True)
class Decided:
    """A proposal is approved or rejected."""

    proposal: str
    kind: str
    subject: str
    state: str


@dataclass(frozen=True)
class ProposalRow:
    """A proposal that waits for a second person; ``by`` is the account that made it."""

    number: str
    kind: str
    subject: str
    by: str
    day: str


class ProposalService:
    """Keeps what waits for a second person. ``matters`` are the kinds there are."""

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        journal: Journal,
        settings: SettingsService,
        pins: PinService,
        staff: StaffService,
    ) -> None:
        self.commands = commands
        self.matters: dict[str, Matter] = {}
        self._clock = clock
        self._journal = journal
        self._settings = settings
        self._pins = pins
        self._staff = staff

    def open(self, call: Call, kind: str, subject: str) -> str:
        """Propose something inside the caller's transaction; answers the proposal's number.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, or SECOND_PERSON for the console, which is nobody.
        """
        self._require(call.by, kind, subject)
        number = new_number()
        due_ms = self._clock.now().utc_ms + TERM_DAYS * DAY
        Proposal.insert(
            number=number,
            kind=kind,
            subject=subject,
            by=call.by.account,
            day=self._clock.today(),
            due_ms=due_ms,
        ).execute()
        return number

    @command("proposal.approve")
    def approve(self, call: Call, number: str) -> Done[Decided]:
        """Approve what another one proposed; it is done with that.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, OWN_PROPOSAL, SECOND_PERSON for the console,
                PIN_FIRST without a PIN given just now, NOT_FOUND once it was decided, or why the
                area cannot do it any more.
        """
        row = _open(number)
        self.require_another(call.by, self.matters[row.kind].permission, row.by)
        self._require(call.by, row.kind, row.subject)
        facts = self.matters[row.kind].approved(call, row.subject, row.by)
        return self._decided(row, State.APPROVED, facts)

    @command("proposal.reject")
    def reject(self, call: Call, number: str) -> Done[Decided]:
        """Drop a proposal; whoever made it may take it back, too.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, SECOND_PERSON, or NOT_FOUND once it was decided.
        """
        row = _open(number)
        self._require(call.by, row.kind, row.subject)
        self.matters[row.kind].dropped(row.subject)
        return self._decided(row, State.REJECTED, {})

    def require_another(self, actor: Actor, permission: Permission, *others: str) -> None:
        """Let only pass a person who is none of some others (accounts) and gave his PIN just now.

        Raises:
            Refused: NOT_ALLOWED, SECOND_PERSON for the console, OWN_PROPOSAL, PIN_FIRST.
        """
        require(actor, permission)
        if not actor.account:
            raise Refused(Reason.SECOND_PERSON)
        for other in others:
            row = self._staff.find(other)
            courier = row.courier if row else ""
            if is_same_person(actor.account, actor.courier, other, courier):
                raise Refused(Reason.OWN_PROPOSAL)
        if not self._pins.was_right_just_now(actor.account):
            raise Refused(Reason.PIN_FIRST)

    def waiting(self, kind: str = "") -> list[ProposalRow]:
        """Answer what waits for a second person, of one kind or of all, oldest first."""
        rows = Proposal.select().where(Proposal.state == State.OPEN).order_by(Proposal.id)
        now = self._clock.now()
        return [
            ProposalRow(row.number, row.kind, row.subject, row.by, row.day)
            for row in rows
            if kind in ("", row.kind) and not (now.confirmed and row.due_ms <= now.utc_ms)
        ]

    @when(overdue_proposals)
    def run_due(self, now: Instant) -> None:
        """Drop what nobody approved in time, in order of the deadlines."""
        for row_id, number, kind, subject, due in overdue_proposals.all(now.utc_ms):
            self.matters[kind].dropped(subject)
            _close(row_id, State.LAPSED)
            request = f"proposal:{number}:{due}"
            self._journal.append(request, STATION.name, "proposal.lapse", number, {"kind": kind})

    def after_confirming(self, now: Instant) -> None:
        """Let what was proposed in a wrong future wait no longer than what is proposed now."""
        latest = now.utc_ms + TERM_DAYS * DAY
        Proposal.update(due_ms=latest).where(Proposal.due_ms > latest).execute()

    def retain(self, now: Instant) -> int:
        """Forget what was decided once the visits of that time are forgotten, too."""
        oldest = now.utc_ms - self._settings.number(Key.KEEP_VISITS_DAYS) * DAY
        old = Proposal.day < self._clock.day_of(oldest)
        return int(Proposal.delete().where(old, Proposal.state != State.OPEN).execute())

    def _require(self, actor: Actor, kind: str, subject: str) -> None:
        matter = self.matters[kind]
        require(actor, matter.permission)
        if not actor.account:
            raise Refused(Reason.SECOND_PERSON)
        for courier in matter.concerns(subject):
            forbid_own(actor, courier)

    def _decided(self, row: Proposal, state: State, facts: Mapping[str, Fact]) -> Done[Decided]:
        _close(row.id, state)
        answer = Decided(row.number, row.kind, row.subject, state)
        told: dict[str, Fact] = {"kind": row.kind, "about": row.subject, **facts}
        return Done(answer, subject=row.number, facts=told)


def _open(number: str) -> Proposal:
    row = Proposal.get_or_none(Proposal.number == number, Proposal.state == State.OPEN)
    if row is None:
        raise Refused(Reason.NOT_FOUND)
    return row


def _close(row_id: int, state: State) -> None:
    """What is decided is due no more, and needs nobody's name: the journal knows who it was."""
    Proposal.update(state=state, by="", due_ms=None).where(Proposal.id == row_id).execute()
