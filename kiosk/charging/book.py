"""The one hand that writes places and claims; every change leaves its image in the journal.

A claim's image has its ``state``, a place's has its ``name``: the newest image of each subject is
the state of the area, so the journal alone can rebuild it.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.charging.house import Claim, House, Move, Place
from kiosk.charging.models import (
    Charge,
    ChargeSlot,
    all_places,
    open_claims,
    passed_claims,
    passed_openings,
    queue_tickets,
)
from kiosk.charging.moves import lost_opening, next_move, what_follows
from kiosk.charging.notices import ChargingNotices
from kiosk.charging.rules import OPENING_LIMIT_MS, State, Terms, What, next_ticket
from kiosk.common.actor import STATION
from kiosk.common.clock import MINUTE, Clock, Instant
from kiosk.common.errors import Fact
from kiosk.common.ids import new_number
from kiosk.journal.due import when
from kiosk.journal.service import Journal
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService


class Book:
    """Reads the house, writes what moved in it. Everything runs in the caller's transaction."""

    def __init__(
        self, clock: Clock, journal: Journal, settings: SettingsService, notices: ChargingNotices
    ) -> None:
        self._clock = clock
        self._journal = journal
        self._settings = settings
        self._notices = notices

    def terms(self) -> Terms:
        """Answer how long each state lasts."""
        minutes = self._settings.number
        return Terms(
            minutes=minutes(Key.CHARGE_MINUTES) * MINUTE,
            extend=minutes(Key.CHARGE_EXTEND_MINUTES) * MINUTE,
            hold=minutes(Key.CHARGE_HOLD_MINUTES) * MINUTE,
            no_show=minutes(Key.CHARGE_NO_SHOW_MINUTES) * MINUTE,
            finish=minutes(Key.CHARGE_FINISH_MINUTES) * MINUTE,
        )

    def house(self) -> House:
        """Answer all places and all open claims as they are written."""
        places = tuple(Place(*row) for row in all_places.all())
        if not places:  # a place once set up stays written: here nobody ever asked for one
            return House((), ())
        claims = tuple(Claim(*row).read() for row in open_claims.all())
        return House(places, claims)

    def due_house(self) -> House:
        """Answer the house as it is once everything due has happened; writes nothing."""
        now, terms, house = self._clock.now(), self.terms(), self.house()
        while move := next_move(house, terms, now.utc_ms, now.confirmed):
            house = house.after(move)
        return house

    def begin(self, visit: str, company: int, kind: str) -> Claim:
        """Write a new claim without a place; the caller gives it one, or a number to wait with."""
        row = Charge.create(
            number=new_number(),
            visit=visit,
            company=company,
            kind=kind,
            state=State.WAITING,
            day=self._clock.today(),
            asked_ms=self._clock.now().utc_ms,
        )
        return Claim(row.id, row.number, visit, kind, State.WAITING)

    def queue(self, claim: Claim) -> Claim:
        """Answer a claim with the next number of the queue, which nobody else has now."""
        taken = [one.ticket for one in self.house().claims]
        last = queue_tickets.first()
        return replace(claim, ticket=next_ticket(last[0] if last else 0, taken))

    def write(self, claim: Claim) -> None:
        """Write a claim; what waits in the mailbox about it goes: it is no longer so."""
        Charge.update(
            visit=claim.visit,
            slot=claim.place,
            state=claim.state,
            ticket=claim.ticket,
            until_ms=claim.until_ms,
            started_ms=claim.started_ms,
            ended_ms=self._clock.now().utc_ms if claim.end else None,
            end=claim.end,
        ).where(Charge.id == claim.id).execute()
        self._notices.withdraw(claim)

    def write_place(self, place: Place) -> None:
        """Write a place."""
        ChargeSlot.update(
            name=place.name,
            kind=place.kind,
            board=place.board,
            channel=place.channel,
            blocked=place.blocked,
            fault=place.fault,
            retired=place.retired,
            opening=place.opening,
            opening_for=place.opening_for,
            opening_due_ms=place.opening_due_ms,
        ).where(ChargeSlot.id == place.id).execute()

    def image(self, claim: Claim) -> dict[str, Fact]:
        """Answer what the journal keeps of a claim, as it is written now."""
        row = Charge.get_by_id(claim.id)
        return {
            "visit": row.visit,
            "kind": row.kind,
            "state": row.state,
            "place": row.slot.number if row.slot else "",
            "opening": row.slot.opening if row.slot else "",
            "ticket": row.ticket,
            "until": row.until_ms,
            "end": row.end,
        }

    def place_image(self, place: Place) -> dict[str, Fact]:
        """Answer what the journal keeps of a place, as it is written now."""
        row = ChargeSlot.get_by_id(place.id)
        return {
            "name": row.name,
            "kind": row.kind,
            "board": row.board,
            "channel": row.channel,
            "blocked": row.blocked,
            "fault": row.fault,
            "retired": row.retired,
            "opening": row.opening,
        }

    def move(self, move: Move) -> None:
        """Write a move nobody tapped, with an entry of its own, and tell whom it concerns."""
        if move.claim:
            again = move.claim.state is State.WAITING and not (move.claim.ticket or move.claim.end)
            claim = self.queue(move.claim) if again else move.claim
            self.write(claim)
            self._append(move, claim.number, self.image(claim))
            place = self.house().place(claim.place)
            self._notices.tell(move.what, claim, place.name if place else "")
        if move.place:
            self.write_place(move.place)
            self._append(move, move.place.number, self.place_image(move.place))

    def settle(self) -> None:
        """Do what follows from an act; deadlines are the business of ``run_due`` alone."""
        now, terms = self._clock.now().utc_ms, self.terms()
        while move := what_follows(self.house(), terms, now):
            self.move(move)

    @when(passed_claims, passed_openings)
    def run_due(self, now: Instant) -> None:
        """Do what time has made due, in order of deadline; looks only when something is."""
        if not (passed_claims.first(now.utc_ms) or passed_openings.first(now.utc_ms)):
            return
        terms = self.terms()
        while move := next_move(self.house(), terms, now.utc_ms, now.confirmed):
            self.move(move)

    def resolve_openings(self) -> None:
        """Give up every opening that is still written: who drove the locks is gone.

        Called once when the writer starts, before anybody is served.
        """
        house, terms, now = self.house(), self.terms(), self._clock.now().utc_ms
        for place in house.places:
            if place.opening:
                self.move(lost_opening(house, place, terms, now))
        self.settle()

    def after_confirming(self, now: Instant) -> None:
        """Give every deadline its full time again: nobody loses a place to a wrong clock."""
        terms, house = self.terms(), self.house()
        for claim in house.claims:
            if claim.until_ms is not None:
                until = now.utc_ms + terms.of(claim.state)
                self.move(Move(What.RETIME, replace(claim, until_ms=until)))
        for place in house.places:
            if place.opening:
                due = now.utc_ms + OPENING_LIMIT_MS
                self.move(Move(What.RETIME, place=replace(place, opening_due_ms=due)))

    def _append(self, move: Move, subject: str, facts: dict[str, Fact]) -> None:
        """Write the entry. A deadline's id names it, and the place in the journal as well.

        A clock that was set back brings the same deadline to the same claim a second time.
        """
        request = new_number()
        if move.deadline_ms:
            request = f"charge:{subject}:{move.deadline_ms}:{self._journal.head().seq}"
        self._journal.append(request, STATION.name, move.what, subject, facts)
