"""What a courier does: take a place, hold one, queue for one, stay longer, go.

``take`` answers at once where there is no lock. Where there is one the answer carries an opening:
see ``openings.py`` for what the caller does then.
"""

from __future__ import annotations

from kiosk.charging.book import Book
from kiosk.charging.house import Claim, House, Move, Place
from kiosk.charging.moves import unowned
from kiosk.charging.openings import OpeningService, Standing
from kiosk.charging.rules import End, Kind, Policy, Purpose, State, What
from kiosk.checkin.service import CheckinService
from kiosk.checkin.visitors import VisitorService
from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.journal.commands import Commands, Done, command
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService

FORGOTTEN = {
    Kind.PHONE_LOCKER: Reason.PHONE_INSIDE,
    Kind.BATTERY_BAY: Reason.BATTERY_INSIDE,
}
"""What is asked of whoever leaves while things of his lie in a closed place, by its kind."""


class ChargingService:
    """One claim of a kind for each person; whoever waits longest gets what is free."""

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        settings: SettingsService,
        checkin: CheckinService,
        visitors: VisitorService,
        book: Book,
        openings: OpeningService,
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._settings = settings
        self._checkin = checkin
        self._visitors = visitors
        self._book = book
        self._openings = openings

    @property
    def policy(self) -> Policy:
        """How places are got here."""
        return Policy(self._settings.text(Key.CHARGE_POLICY))

    @command("charging.take")
    def take(self, call: Call, visit: str, kind: str) -> Done[Standing]:
        """Take a free place now; with none free, queue for one once the person says yes.

        Raises:
            Refused: NOT_OFFERED, HAS_PLACE, or why the visit is no longer open.
            Confirm: QUEUE_UP (``ahead``): all are taken.
        """
        if self.policy is Policy.RESERVATION:
            raise Refused(Reason.NOT_OFFERED)
        return self._come(call, visit, kind, hold=False)

    @command("charging.reserve")
    def reserve(self, call: Call, visit: str, kind: str) -> Done[Standing]:
        """Hold a free place for some minutes (setting); with none free, as ``take``.

        Raises:
            Refused: NOT_OFFERED, HAS_PLACE, or why the visit is no longer open.
            Confirm: QUEUE_UP (``ahead``): all are taken.
        """
        if self.policy is Policy.FIRST_COME:
            raise Refused(Reason.NOT_OFFERED)
        return self._come(call, visit, kind, hold=True)

    @command("charging.begin")
    def begin(self, call: Call, visit: str, claim: str) -> Done[Standing]:
        """Use the place that was offered or held.

        Raises:
            Refused: NOT_FOUND when it is no longer his, ALREADY_OPEN while it is being opened, or
                why the visit is no longer open.
        """
        mine = self._mine(call, visit, claim, State.OFFERED, State.RESERVED)
        self._book.write(self._openings.start(mine, self._place(mine)))
        return self._done(mine)

    @command("charging.extend")
    def extend(self, call: Call, visit: str, claim: str) -> Done[Standing]:
        """Stay for the full time once more, from now on.

        Raises:
            Refused: SOMEBODY_WAITS, NOT_FOUND when it is no longer his, or why the visit is over.
        """
        mine = self._mine(call, visit, claim, State.IN_USE, State.FINISHING)
        if self._book.house().waiting(mine.kind):
            raise Refused(Reason.SOMEBODY_WAITS)
        until = self._clock.now().utc_ms + self._book.terms().minutes
        self._book.write(mine.at(self._place(mine), State.IN_USE, until))
        return self._done(mine)

    @command("charging.fetch")
    def fetch(self, call: Call, visit: str, claim: str) -> Done[Standing]:
        """Open the lock for a moment; the place stays his.

        Raises:
            Refused: NOT_FOUND when it is no longer his or has no lock, ALREADY_OPEN while it is
                being opened, or why the visit is no longer open.
        """
        mine = self._mine(call, visit, claim, State.IN_USE, State.FINISHING)
        place = self._place(mine)
        if not place.locked:
            raise Refused(Reason.NOT_FOUND)
        self._openings.want(place, Purpose.FETCH)
        self._book.write(mine)
        return self._done(mine)

    @command("charging.finish")
    def finish(self, call: Call, visit: str, claim: str) -> Done[Standing]:
        """Take everything and go; where there is a lock the place is free once it has opened.

        Raises:
            Refused: NOT_FOUND when it is no longer his, ALREADY_OPEN while it is being opened, or
                why the visit is no longer open.
        """
        mine = self._mine(call, visit, claim, State.IN_USE, State.FINISHING)
        place = self._place(mine)
        if place.locked:
            self._openings.want(place, Purpose.FINISH)
            self._book.write(mine)
        else:
            self._book.write(mine.ended(End.FINISHED))
        return self._done(mine)

    @command("charging.cancel")
    def cancel(self, call: Call, visit: str, claim: str) -> Done[Standing]:
        """Leave the queue, or give up what was offered or held.

        Raises:
            Refused: NOT_FOUND when it is no longer his, ALREADY_OPEN while its lock is being
                opened, or why the visit is no longer open.
        """
        mine = self._mine(call, visit, claim, State.WAITING, State.OFFERED, State.RESERVED)
        place = self._book.house().place(mine.place)
        if place and place.opening:
            raise Refused(Reason.ALREADY_OPEN)
        self._book.write(mine.ended(End.CANCELLED))
        return self._done(mine)

    def ask_before_leaving(self, call: Call, visit: str) -> None:
        """Ask whoever leaves a closed place with his things in it, one place at a time.

        Raises:
            Confirm: PHONE_INSIDE, BATTERY_INSIDE (``place``, the name that stands on it).
        """
        visitor, house = self._visitors.inside(visit), self._book.house()
        for claim in self._of(visitor.courier, house) if visitor else []:
            reason, place = FORGOTTEN.get(Kind(claim.kind)), house.place(claim.place)
            if reason and place and claim.has_things_inside:
                call.needs(reason, place=place.name)

    def visit_ended(self, visit: str, at_ms: int) -> None:
        """Let a visit that just ended leave its queues, inside the caller's transaction.

        It gives up what was offered or held. What it uses stays: things may lie in it. At a place
        where nothing can lie, the time to clear it begins.

        A visit that never was (annulled, "not me") keeps nothing: whose things lie in a locker is
        not known, so they are nobody's and wait for staff.
        """
        void = self._visitors.never_was(visit)
        house, now = self._book.house(), self._clock.now().utc_ms
        left = [claim for claim in house.claims if visit and claim.visit == visit]
        for claim in left:
            if void:
                self._book.move(unowned(claim))
            else:
                self._leave(claim, house, now)
        if left:
            self._book.settle()

    def _leave(self, claim: Claim, house: House, now: int) -> None:
        place = house.place(claim.place)
        if not claim.has_things_inside and not (place and place.opening):
            self._book.move(Move(What.LEAVE, claim.ended(End.LEFT)))
        elif claim.state is State.IN_USE and not Kind(claim.kind).keeps_things and place:
            until = now + self._book.terms().finish
            self._book.move(Move(What.CALL_TIME, claim.at(place, State.FINISHING, until)))

    def _come(self, call: Call, visit: str, kind: str, hold: bool) -> Done[Standing]:
        here, house = self._checkin.require_open(call, visit), self._book.house()
        if not any(place.kind == kind and place.works for place in house.places):
            raise Refused(Reason.NOT_OFFERED)
        if any(claim.kind == kind for claim in self._of(here.courier, house)):
            raise Refused(Reason.HAS_PLACE)
        place = next(house.free(kind), None)
        if place is None:
            call.needs(Reason.QUEUE_UP, ahead=len(house.waiting(kind)))
        claim = self._book.begin(visit, here.company, kind)
        if place is None:
            self._book.write(self._book.queue(claim))
        elif hold:
            until = self._clock.now().utc_ms + self._book.terms().no_show
            self._book.write(claim.at(place, State.RESERVED, until))
        else:
            self._book.write(self._openings.start(claim, place))
        return self._done(claim)

    def _done(self, claim: Claim) -> Done[Standing]:
        """Answer how it stands, once everything that follows has happened too."""
        self._book.settle()
        answer = self._openings.standing(claim)
        return Done(answer, subject=claim.number, facts=self._book.image(claim))

    def _mine(self, call: Call, visit: str, number: str, *states: State) -> Claim:
        """Answer one's own claim in one of some states, as it belongs to this visit from now on.

        Raises:
            Refused: NOT_FOUND, or why the visit is no longer open.
        """
        courier = self._checkin.require_open(call, visit).courier
        for claim in self._of(courier, self._book.house()):
            if claim.number == number and claim.state in states:
                return claim.of(visit)
        raise Refused(Reason.NOT_FOUND)

    def _of(self, courier: int, house: House) -> list[Claim]:
        his = self._visitors.among(courier, {claim.visit for claim in house.claims})
        return [claim for claim in house.claims if claim.visit in his]

    def _place(self, claim: Claim) -> Place:
        place = self._book.house().place(claim.place)
        if place is None:
            raise Refused(Reason.NOT_FOUND)
        return place
