"""What staff decide of loans: lost, let off; what came back they scan like everybody."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.catalogue.rules import ItemStatus
from kiosk.catalogue.service import CatalogueService
from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.common.permissions import Permission, forbid_own, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.lending.book import Book
from kiosk.lending.models import Loan, LoanSuspension, state_of
from kiosk.lending.rules import OPEN, State, later


@dataclass(frozen=True)
class Decided:
    """What was decided about, by its number."""

    number: str


class LendingDeskService:
    """Nobody decides about what he has himself."""

    def __init__(
        self, commands: Commands, clock: Clock, catalogue: CatalogueService, book: Book
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._catalogue = catalogue
        self._book = book

    @command("lending.lose")
    def lose(self, call: Call, loan: str) -> Done[Decided]:
        """Give up what somebody has, or says he brought back: it is lost until it is scanned again.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, NOT_FOUND.
            Confirm: ITEM_LOST.
        """
        require(call.by, Permission.LENDING)
        row = Loan.get_or_none(Loan.number == loan, Loan.state.in_(OPEN))
        if row is None:
            raise Refused(Reason.NOT_FOUND)
        _forbid_own(call, row.courier_id)
        call.needs(Reason.ITEM_LOST)
        self._book.end(row, State.LOST)
        if self._book.item(row.item).status != ItemStatus.WITHDRAWN:
            self._catalogue.set_status(row.item, ItemStatus.LOST)
        self._book.settle(row.title)
        return Done(Decided(loan), subject=loan, facts=self._book.image(row))

    @command("lending.let_off")
    def let_off(self, call: Call, suspension: str) -> Done[Decided]:
        """Let somebody borrow again from now on; the row says until when he did not.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, NOT_FOUND when that is over.
        """
        require(call.by, Permission.LENDING)
        today = self._clock.today()
        row = LoanSuspension.get_or_none(
            LoanSuspension.number == suspension, LoanSuspension.until_day >= today
        )
        if row is None:
            raise Refused(Reason.NOT_FOUND)
        _forbid_own(call, row.courier_id)
        row.until_day = later(today, -1)
        row.save()
        return Done(Decided(suspension), subject=suspension, facts={"until": row.until_day})


def _forbid_own(call: Call, courier: int | None) -> None:
    row = state_of.first(courier) if courier is not None else None
    if row:
        forbid_own(call.by, row[1])
