"""Requests: a courier asks, somebody brings it (requested → accepted → ready → done)."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.amenities.endings import RequestEndings
from kiosk.amenities.menu import MenuService
from kiosk.amenities.models import AmenityRequest, add_request, place_of
from kiosk.amenities.queue import QueueService
from kiosk.amenities.rules import OPEN, Ending, State
from kiosk.amenities.service import AmenitiesService
from kiosk.amenities.stock import ItemStock
from kiosk.checkin.service import CheckinService
from kiosk.checkin.visitors import VisitorService
from kiosk.common.actor import Call, Role
from kiosk.common.clock import MINUTE, Clock
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, forbid_own, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.mailbox.rules import Kind
from kiosk.mailbox.service import MailboxService


@dataclass(frozen=True)
class Asked:
    """A request is in the queue; ``place`` 1 is the next to be made ready."""

    request: str
    item: str
    ticket: int
    place: int


@dataclass(frozen=True)
class Moved:
    """A request is in another state now."""

    request: str
    item: str
    ticket: int
    state: str


class RequestService:
    """What couriers and staff do about requests. How they end by themselves: ``endings``."""

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        checkin: CheckinService,
        visitors: VisitorService,
        menu: MenuService,
        amenities: AmenitiesService,
        stock: ItemStock,
        mailbox: MailboxService,
        endings: RequestEndings,
        queue: QueueService,
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._checkin = checkin
        self._visitors = visitors
        self._menu = menu
        self._amenities = amenities
        self._stock = stock
        self._mailbox = mailbox
        self._endings = endings
        self._queue = queue

    # What a courier does.

    @command("amenity.request")
    def request(self, call: Call, visit: str, item: str) -> Done[Asked]:
        """Ask for an attended item in an open visit; one open request per courier.

        Raises:
            Refused: NOT_OFFERED, ALREADY_ASKED (``ticket``), what stands in the way (see
                ``rules.obstacle``), or why the visit is no longer open.
        """
        terms = self._menu.of(item)
        if terms is None or not terms.offered or not terms.attended:
            raise Refused(Reason.NOT_OFFERED)
        here = self._checkin.require_open(call, visit)
        waiting = self._queue.own(visit)
        if waiting:
            raise Refused(Reason.ALREADY_ASKED, ticket=waiting.ticket)
        refused = self._menu.obstacle(terms, visit)
        if refused:
            raise refused
        return self._ask(visit, here.company, item)

    def _ask(self, visit: str, company: int, item: str) -> Done[Asked]:
        now, day, number = self._clock.now().utc_ms, self._clock.today(), new_number()
        ticket, due = _next_ticket(day), self._endings.due(State.REQUESTED, now)
        add_request.run(
            number=number,
            visit=visit,
            company=company,
            item=item,
            day=day,
            ticket=ticket,
            state=State.REQUESTED,
            requested_ms=now,
            due_ms=due,
        )
        row = _named(number)
        asked = Asked(number, item, ticket, int(place_of.first(row.id)[0]))
        facts: dict[str, Fact] = {"item": item, "day": day, "ticket": ticket, "at": now, "due": due}
        return Done(asked, subject=number, facts={"visit": visit, **facts})

    @command("amenity.cancel")
    def cancel(self, call: Call, visit: str, request: str) -> Done[Moved]:
        """Take a courier's own open request back, in his open visit.

        Staff may do it for him, never for themselves; then he is told at his next scan.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND when it is not his, REQUEST_MOVED_ON when it has ended,
                OWN_RECORD, or why the visit is no longer open.
        """
        by_staff = call.by.role is not Role.COURIER
        row = self._for_staff(call, request) if by_staff else None
        courier = self._checkin.require_open(call, visit).courier
        row = row or _named(request)
        owner = self._visitors.behind(row.visit)
        if owner is None or owner.courier != courier:
            raise Refused(Reason.NOT_FOUND)
        _expect(row, *OPEN)
        return self._end(
            row, State.CANCELLED, Ending.BY_STAFF if by_staff else Ending.BY_COURIER, {}
        )

    # What staff and volunteers do.

    @command("amenity.accept")
    def accept(self, call: Call, request: str) -> Done[Moved]:
        """Take a request on.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, OWN_RECORD, REQUEST_TAKEN (``by`` a random number,
                ``minutes`` ago), or REQUEST_MOVED_ON (``state``).
        """
        row = self._for_staff(call, request)
        if row.state == State.ACCEPTED:
            ago = max(0, self._clock.now().utc_ms - row.accepted_ms) // MINUTE
            raise Refused(Reason.REQUEST_TAKEN, by=row.accepted_by, minutes=ago)
        _expect(row, State.REQUESTED)
        now = self._clock.now().utc_ms
        return self._advance(
            row, State.ACCEPTED, {"at": now}, accepted_by=call.by.name, accepted_ms=now
        )

    @command("amenity.ready")
    def ready(self, call: Call, request: str) -> Done[Moved]:
        """It can be fetched; the courier hears of it at his next scan.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, OWN_RECORD, or REQUEST_MOVED_ON (``state``).
        """
        row = self._for_staff(call, request)
        _expect(row, State.ACCEPTED)
        moved = self._advance(row, State.READY, {})
        owner = self._visitors.behind(row.visit)
        if owner:
            facts: dict[str, Fact] = {"item": row.item, "ticket": row.ticket}
            self._mailbox.post(owner.courier, Kind.REQUEST_READY, row.number, facts, row.due_ms)
        return moved

    @command("amenity.hand_over")
    def hand_over(self, call: Call, request: str) -> Done[Moved]:
        """The courier has it: that is one use, and what is counted is one less.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, OWN_RECORD, REQUEST_MOVED_ON (``state``), or
                COUNT_FIRST when by the books there is none.
        """
        row = self._for_staff(call, request)
        _expect(row, State.READY)
        facts: dict[str, Fact] = {}
        terms = self._menu.of(row.item)
        if terms and terms.counted:
            if self._stock.left(row.item) < 1:
                raise Refused(Reason.COUNT_FIRST)
            facts["lots"] = self._stock.take(call, row.item)
        self._amenities.note_use(row.visit, row.company_id, row.item, row.day)
        return self._end(row, State.DONE, Ending.HANDED_OVER, facts)

    @command("amenity.fail")
    def fail(self, call: Call, request: str) -> Done[Moved]:
        """It cannot be done; the courier hears of it at his next scan.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, OWN_RECORD, or REQUEST_MOVED_ON (``state``).
            Confirm: REQUEST_WILL_FAIL.
        """
        row = self._for_staff(call, request)
        _expect(row, *OPEN)
        call.needs(Reason.REQUEST_WILL_FAIL)
        return self._end(row, State.FAILED, Ending.IMPOSSIBLE, {})

    def _for_staff(self, call: Call, request: str) -> AmenityRequest:
        """Nobody serves himself, whatever his role."""
        require(call.by, Permission.REQUESTS)
        row = _named(request)
        owner = self._visitors.behind(row.visit)
        forbid_own(call.by, owner.number if owner else "")
        return row

    def _advance(
        self, row: AmenityRequest, state: State, facts: dict[str, Fact], **values: object
    ) -> Done[Moved]:
        row.due_ms = self._endings.due(state, self._clock.now().utc_ms)
        AmenityRequest.update(state=state, due_ms=row.due_ms, **values).where(
            AmenityRequest.id == row.id
        ).execute()
        return _moved(row, state, facts | {"due": row.due_ms})

    def _end(
        self, row: AmenityRequest, state: State, end: Ending, facts: dict[str, Fact]
    ) -> Done[Moved]:
        now = self._clock.now().utc_ms
        self._endings.end(row, state, end, now)
        return _moved(row, state, facts | {"at": now})


def _named(number: str) -> AmenityRequest:
    row = AmenityRequest.get_or_none(AmenityRequest.number == number)
    if row is None:
        raise Refused(Reason.NOT_FOUND)
    return row


def _expect(row: AmenityRequest, *states: State) -> None:
    if row.state not in states:
        raise Refused(Reason.REQUEST_MOVED_ON, state=row.state)


def _moved(row: AmenityRequest, state: State, facts: dict[str, Fact]) -> Done[Moved]:
    return Done(Moved(row.number, row.item, row.ticket, state), subject=row.number, facts=facts)


def _next_ticket(day: str) -> int:
    """One more than the last of the day, and none that is called out still from the day before."""
    request = AmenityRequest
    taken = {
        ticket
        for (ticket,) in request.select(request.ticket)
        .where((request.day == day) | request.ended_ms.is_null())
        .tuples()
    }
    today = request.select(request.ticket).where(request.day == day)
    last = today.order_by(request.ticket.desc()).limit(1).tuples().first()
    ticket = last[0] + 1 if last else 1
    while ticket in taken:
        ticket += 1
    return ticket
