"""What staff do with places: release, hand over, take out of service, try a lock again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.charging.book import Book
from kiosk.charging.house import Claim, Move, Place
from kiosk.charging.openings import OpeningService
from kiosk.charging.rules import Blocked, End, Purpose, State, What
from kiosk.checkin.service import CheckinService
from kiosk.checkin.visitors import VisitorService
from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.common.permissions import Permission, forbid_own, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.registry.service import RegistryService


@dataclass(frozen=True)
class PlaceDone:
    """A place after staff did something; with an ``opening``, drive the lock and note it."""

    place: str
    opening: str = ""


class ChargingDeskService:
    """Every verb works on a place by its number, whoever has it."""

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        registry: RegistryService,
        checkin: CheckinService,
        visitors: VisitorService,
        book: Book,
        openings: OpeningService,
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._registry = registry
        self._checkin = checkin
        self._visitors = visitors
        self._book = book
        self._openings = openings

    @command("charging.release")
    def release(self, call: Call, place: str) -> Done[PlaceDone]:
        """Put an end to whatever has a place; a lock that works is opened, to empty it.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND when nobody has it, ALREADY_OPEN while it is opened.
            Confirm: PLACE_IN_USE.
        """
        require(call.by, Permission.SLOTS)
        here = self._place(place)
        holder = self._book.house().holder(here)
        if holder is None:
            raise Refused(Reason.NOT_FOUND)
        self._put_out(call, here, holder)
        return self._done(here)

    @command("charging.hand_over")
    def hand_over(self, call: Call, place: str, visit: str) -> Done[PlaceDone]:
        """Give a place to the courier of a visit, whoever has it and whoever waits.

        He uses it with his next tap; it is held for him as a reservation is.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, PLACE_OUT when it is out of service or faulted,
                HAS_PLACE when he has one of this kind, ALREADY_OPEN, VISIT_ENDED, or why badge or
                courier are not welcome.
            Confirm: PLACE_IN_USE.
        """
        require(call.by, Permission.SLOTS)
        here = self._place(place)
        if not here.works:
            raise Refused(Reason.PLACE_OUT)
        if here.opening:
            raise Refused(Reason.ALREADY_OPEN)
        courier, company = self._receiver(call, visit)
        claim = self._claim_for(courier, here)
        holder = self._book.house().holder(here)
        if holder and holder.has_things_inside:
            self._put_out(call, here, holder)
        elif holder and (claim is None or holder.id != claim.id):
            self._book.move(Move(What.WAIT_AGAIN, holder.waiting()))
        given = claim or self._book.begin(visit, company, here.kind)
        until = self._clock.now().utc_ms + self._book.terms().no_show
        given = given.of(visit).at(here, State.RESERVED, until)
        self._book.move(Move(What.MOVE, given))
        return self._done(here)

    @command("charging.block")
    def block(self, call: Call, place: str, reason: Blocked) -> Done[PlaceDone]:
        """Take a place out of service; who held it gets another one or waits.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, ALREADY_OPEN while it is being opened.
            Confirm: PLACE_IN_USE: his session ends.
        """
        require(call.by, Permission.SLOTS)
        here = self._place(place)
        if here.opening:
            raise Refused(Reason.ALREADY_OPEN)
        self._end_use(call, here)
        self._book.write_place(replace(here, blocked=Blocked(reason)))
        return self._done(here)

    @command("charging.unblock")
    def unblock(self, call: Call, place: str) -> Done[PlaceDone]:
        """Put a place back into service; said twice it is one return.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND.
        """
        require(call.by, Permission.SLOTS)
        here = self._place(place)
        self._book.write_place(replace(here, blocked=""))
        return self._done(here)

    @command("charging.retry")
    def retry(self, call: Call, place: str) -> Done[PlaceDone]:
        """Try a faulted place again: it works once its lock opens, or at once without a lock.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND when it is not faulted, ALREADY_OPEN while it is opened.
        """
        require(call.by, Permission.SLOTS)
        here = self._place(place)
        if not here.fault:
            raise Refused(Reason.NOT_FOUND)
        if here.locked:
            self._openings.want(here, Purpose.TRY)
        else:
            self._book.write_place(here.answered(""))
        return self._done(here)

    def _receiver(self, call: Call, visit: str) -> tuple[int, int]:
        here = self._checkin.require_open(call, visit)
        person = self._registry.by_id(here.courier)
        forbid_own(call.by, person.number if person else "")
        return here.courier, here.company

    def _claim_for(self, courier: int, place: Place) -> Claim | None:
        """Answer what the receiver has of this kind already: a claim without things inside."""
        claims = [one for one in self._book.house().claims if one.kind == place.kind]
        his = self._visitors.among(courier, {one.visit for one in claims})
        claim = next((one for one in claims if one.visit in his), None)
        if claim is None:
            return None
        at = self._book.house().place(claim.place)
        if claim.has_things_inside or (at and at.opening):
            raise Refused(Reason.HAS_PLACE)
        return claim

    def _end_use(self, call: Call, place: Place) -> None:
        holder = self._book.house().holder(place)
        if holder and holder.has_things_inside:
            call.needs(Reason.PLACE_IN_USE)
            self._book.move(Move(What.RELEASE, holder.ended(End.RELEASED)))

    def _put_out(self, call: Call, place: Place, holder: Claim) -> None:
        """End a claim; where things lie behind a lock that works, open it."""
        if place.opening:
            raise Refused(Reason.ALREADY_OPEN)
        if holder.has_things_inside:
            call.needs(Reason.PLACE_IN_USE)
        self._book.move(Move(What.RELEASE, holder.ended(End.RELEASED)))
        if holder.has_things_inside and place.locked and not place.fault:
            self._openings.want(place, Purpose.CLEAR)

    def _place(self, number: str) -> Place:
        for place in self._book.house().places:
            if place.number == number:
                return place
        raise Refused(Reason.NOT_FOUND)

    def _done(self, place: Place) -> Done[PlaceDone]:
        """Answer how the place stands, once everything that follows has happened too."""
        self._book.settle()
        facts = self._book.place_image(place)
        opening = str(facts["opening"])
        return Done(PlaceDone(place.number, opening), subject=place.number, facts=facts)
