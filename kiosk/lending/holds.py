"""Waiting for a title that is out: one after the other, never all at once."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.catalogue.rules import ItemStatus
from kiosk.catalogue.service import CatalogueService
from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.journal.commands import Commands, Done, command
from kiosk.lending.book import Book
from kiosk.lending.borrowers import Borrowers
from kiosk.lending.models import (
    LoanHold,
    holds_of,
    is_out,
    loans_of,
    ready_hold_of,
    standing_holds,
)
from kiosk.lending.rules import (
    STANDING,
    SUSPENDED_MOST_DAYS,
    WAITING,
    HoldState,
    later,
)
from kiosk.lending.service import whose
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService


@dataclass(frozen=True)
class Waiting:
    """A hold as it stands; ``place`` 1 is the next, 0 waits for nothing."""

    hold: str
    title: str
    state: str
    place: int


class HoldService:
    """Whoever is first in the queue is offered what comes back; when he lets it lie, the next."""

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        settings: SettingsService,
        catalogue: CatalogueService,
        borrowers: Borrowers,
        book: Book,
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._settings = settings
        self._catalogue = catalogue
        self._borrowers = borrowers
        self._book = book

    @command("lending.hold")
    def place(self, call: Call, visit: str, title: str) -> Done[Waiting]:
        """Queue for a title (its number) of which nothing is free, in an open visit.

        Raises:
            Refused: NOT_FOUND, NOT_OFFERED when there is nothing of it to lend, ON_SHELF when
                something is free, YOURS_ALREADY (``until``), HELD_ALREADY, HOLDS_FULL
                (``current``, ``max``), NOT_CONFIRMED, RESTRICTED_UNTIL (``until``), OVERDUE_ITEMS
                (``count``), or why the visit is no longer open.
        """
        courier = self._borrowers.in_visit(call, visit).courier
        self._catalogue.title(title)
        self._borrowers.require_in_order(courier)
        self._require_none_of_his(courier, title)
        self._book.settle(title)
        self._require_all_out(title)
        today = self._clock.today()
        hold = LoanHold.create(
            number=new_number(),
            title=title,
            courier=courier,
            state=HoldState.QUEUED,
            day=today,
            wait_day=later(today, self._settings.number(Key.HOLD_WAIT_DAYS)),
        )
        return self._done(call, hold)

    def _require_none_of_his(self, courier: int, title: str) -> None:
        for loan in loans_of(courier):
            if loan.title == title:
                raise Refused(Reason.YOURS_ALREADY, until=loan.due_day)
        mine, most = holds_of(courier), self._settings.number(Key.HOLDS_MOST)
        if any(hold.title == title for hold in mine):
            raise Refused(Reason.HELD_ALREADY)
        if len(mine) >= most:
            raise Refused(Reason.HOLDS_FULL, current=len(mine), max=most)

    def _require_all_out(self, title: str) -> None:
        items = [one for one in self._catalogue.items_of(title) if one.status == ItemStatus.OK]
        if not items:
            raise Refused(Reason.NOT_OFFERED)
        if any(not (ready_hold_of.first(one.number) or is_out.first(one.number)) for one in items):
            raise Refused(Reason.ON_SHELF)

    @command("lending.cancel_hold")
    def cancel(self, call: Call, visit: str, hold: str) -> Done[Waiting]:
        """Wait no longer; what lay ready passes to the next.

        Raises:
            Refused: NOT_FOUND when it is not his, or why the visit is no longer open.
        """
        mine = self._mine(call, visit, hold, *STANDING)
        self._book.end_hold(mine, HoldState.CANCELLED)
        self._book.settle(mine.title)
        return self._done(call, mine)

    @command("lending.pause_hold")
    def pause(self, call: Call, visit: str, hold: str) -> Done[Waiting]:
        """Let others go first for a month at most; his place in the queue stays his.

        Raises:
            Refused: NOT_FOUND when it is not his or does not wait, or why the visit is over.
        """
        mine = self._mine(call, visit, hold, HoldState.QUEUED)
        mine.state = HoldState.SUSPENDED
        mine.until_day = later(self._clock.today(), SUSPENDED_MOST_DAYS)
        mine.save()
        return self._done(call, mine)

    @command("lending.resume_hold")
    def resume(self, call: Call, visit: str, hold: str) -> Done[Waiting]:
        """Be in the queue again; what is free by now is his at once.

        Raises:
            Refused: NOT_FOUND when it is not his or not paused, or why the visit is over.
        """
        mine = self._mine(call, visit, hold, HoldState.SUSPENDED)
        mine.state, mine.until_day = HoldState.QUEUED, None
        mine.save()
        self._book.settle(mine.title)
        return self._done(call, LoanHold.get_by_id(mine.id))

    def _mine(self, call: Call, visit: str, number: str, *states: HoldState) -> LoanHold:
        courier = self._borrowers.in_visit(call, visit).courier
        row = LoanHold.get_or_none(LoanHold.number == number, LoanHold.state.in_(states))
        if row is None or row.courier_id != courier:
            raise Refused(Reason.NOT_FOUND)
        return row

    def _done(self, call: Call, hold: LoanHold) -> Done[Waiting]:
        waiting = Waiting(hold.number, hold.title, hold.state, place_of(hold))
        facts = self._book.hold_image(hold)
        return Done(waiting, subject=hold.number, facts=facts, by=whose(call))


def place_of(hold: LoanHold) -> int:
    """Answer how many are served up to this one: 1 is the next, 0 is not waiting."""
    if hold.state not in WAITING:
        return 0
    ahead = [
        one
        for one in standing_holds(hold.title)
        if one.id < hold.id and one.state == HoldState.QUEUED
    ]
    return len(ahead) + 1
