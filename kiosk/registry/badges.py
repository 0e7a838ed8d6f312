"""Badges: issued, revoked, re-issued, found again by the keyed hash of their code."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.common import codes
from kiosk.common.actor import Actor, Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, forbid_own, forbid_own_account, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.registry.models import Badge, badge_of_hash
from kiosk.registry.rules import FAULT_REASONS, BadgeState, Holder
from kiosk.storage.keys import keyed_hash


@dataclass(frozen=True)
class BadgeRow:
    """A known badge; ``holder`` is the number of the courier or staff member."""

    number: str
    kind: Holder
    holder: str
    state: BadgeState


@dataclass(frozen=True)
class Issued:
    """A badge now exists; only the caller knows its code."""

    badge: str
    holder: str


class BadgeService:
    """One table of badges for couriers and staff; codes are stored keyed-hashed only."""

    def __init__(self, commands: Commands, clock: Clock, key: bytes) -> None:
        self.commands = commands
        self._clock = clock
        self._key = key

    def hash_of(self, code: str) -> bytes:
        """Answer what is stored of a scanned text."""
        return keyed_hash(self._key, code)

    def find(self, code: str) -> BadgeRow | None:
        """Answer the badge of a well-formed code, whatever its state."""
        row = badge_of_hash.first(self.hash_of(code))
        if row is None:
            return None
        number, kind, holder, state = row
        return BadgeRow(number, Holder(kind), holder, BadgeState(state))

    def read(self, text: str) -> BadgeRow:
        """Answer the badge of a scanned or typed text, whatever its state; nothing is noted.

        Raises:
            Refused: FOREIGN_CODE, BROKEN_CODE or UNKNOWN_CODE.
        """
        code = codes.parse(text)
        if isinstance(code, codes.CodeFault):
            raise Refused(FAULT_REASONS[code])
        badge = self.find(code.text) if code.prefix is codes.Prefix.BADGE else None
        if badge is None:
            raise Refused(Reason.UNKNOWN_CODE)
        return badge

    def by_number(self, number: str) -> BadgeRow | None:
        """Answer a badge by its random number."""
        row = Badge.get_or_none(Badge.number == number)
        return _row(row) if row else None

    def of_holder(self, holder: str) -> list[BadgeRow]:
        """Answer all badges of a person, newest first."""
        return [
            _row(row) for row in Badge.select().where(Badge.holder == holder).order_by(-Badge.id)
        ]

    def is_active(self, number: str) -> bool:
        """Tell whether a badge still opens the door."""
        query = Badge.select().where(Badge.number == number, Badge.state == BadgeState.ACTIVE)
        return bool(query.exists())

    def add(self, kind: Holder, holder: str, code: str) -> str:
        """Create a badge inside the caller's transaction and answer its number.

        Raises:
            Refused: BROKEN_CODE when the code is no badge code of ours.
        """
        parsed = codes.parse(code)
        if not isinstance(parsed, codes.Code) or parsed.prefix is not codes.Prefix.BADGE:
            raise Refused(Reason.BROKEN_CODE)
        number = new_number()
        Badge.insert(
            number=number,
            hash=self.hash_of(parsed.text),
            kind=kind,
            holder=holder,
            state=BadgeState.ACTIVE,
            issued_day=self._clock.today(),
        ).execute()
        return number

    @command("badge.issue")
    def issue(self, call: Call, kind: Holder, holder: str, code: str) -> Done[Issued]:
        """Give a person a badge beside any he has.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, OWN_ACCOUNT or BROKEN_CODE.
        """
        _require(call.by, kind)
        forbid_own(call.by, holder)
        forbid_own_account(call.by, holder)
        number = self.add(kind, holder, code)
        return Done(Issued(number, holder), subject=holder, facts={"badge": number})

    @command("badge.revoke")
    def revoke(self, call: Call, number: str) -> Done[Issued]:
        """Stop a lost badge at its very next scan.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, OWN_RECORD, OWN_ACCOUNT (he gets a new one instead), or
                ALREADY_REVERSED when it was stopped before.
            Confirm: BADGE_WILL_STOP.
        """
        row = self._stop(call.by, number, BadgeState.REVOKED)
        forbid_own_account(call.by, row.holder)
        call.needs(Reason.BADGE_WILL_STOP)
        return Done(Issued(number, row.holder), subject=row.holder, facts={"badge": number})

    @command("badge.reissue")
    def reissue(self, call: Call, number: str, code: str) -> Done[Issued]:
        """Print a badge anew: the old one stops, the new code takes its place.

        A manager may do so with his own staff badge: it gives him nothing he had not.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, OWN_RECORD, ALREADY_REVERSED or BROKEN_CODE.
            Confirm: OLD_BADGE_WILL_STOP.
        """
        row = self._stop(call.by, number, BadgeState.REPLACED)
        call.needs(Reason.OLD_BADGE_WILL_STOP)
        fresh = self.add(row.kind, row.holder, code)
        facts = {"badge": fresh, "replaces": number}
        return Done(Issued(fresh, row.holder), subject=row.holder, facts=facts)

    @command("badge.draw")
    def note_drawn(self, call: Call, number: str) -> Done[None]:
        """Journal that somebody drew the card of a code he already holds.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND.
        """
        row = self._whose(call.by, number)
        return Done(None, subject=row.holder, facts={"badge": number})

    def hand_over(self, holder: str, to: str) -> None:
        """Let the badges of one record open another, inside the caller's transaction."""
        Badge.update(holder=to).where(Badge.holder == holder).execute()

    def forget(self, holder: str) -> int:
        """Remove a person's badges inside the caller's transaction: nobody knows the codes then."""
        return int(Badge.delete().where(Badge.holder == holder).execute())

    def _whose(self, by: Actor, number: str) -> BadgeRow:
        require(by, Permission.BADGES)
        row = self.by_number(number)
        if row is None:
            raise Refused(Reason.NOT_FOUND)
        _require(by, row.kind)
        return row

    def _stop(self, by: Actor, number: str, state: BadgeState) -> BadgeRow:
        row = self._whose(by, number)
        forbid_own(by, row.holder)
        if row.state is not BadgeState.ACTIVE:
            raise Refused(Reason.ALREADY_REVERSED)
        Badge.update(state=state).where(Badge.number == number).execute()
        return row


def _require(by: Actor, kind: Holder) -> None:
    """Whoever may make couriers' badges may not make a manager's."""
    require(by, Permission.STAFF if kind is Holder.STAFF else Permission.BADGES)


def _row(row: Badge) -> BadgeRow:
    return BadgeRow(row.number, Holder(row.kind), row.holder, BadgeState(row.state))
