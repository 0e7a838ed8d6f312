"""What screens and console show of lending: read-only, overdue derived from the days."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.catalogue.rules import ItemStatus
from kiosk.catalogue.service import CatalogueService
from kiosk.checkin.visitors import VisitorService
from kiosk.common.clock import Clock
from kiosk.common.text import mask_name
from kiosk.lending.book import Book
from kiosk.lending.borrowers import Borrowers
from kiosk.lending.holds import place_of
from kiosk.lending.models import (
    Loan,
    LoanHold,
    LoanSuspension,
    holds_of,
    is_out,
    items_out,
    last_days_of,
    loans_of,
    open_loans,
    ready_for,
    ready_hold_of,
    shelved_holds,
    suspensions_from,
)
from kiosk.lending.rules import HoldState, Next, State, days_late
from kiosk.lending.service import LendingService


@dataclass(frozen=True)
class LoanRow:
    """Something a courier has; ``late`` in days, ``renewable`` when it may be kept longer now."""

    loan: str
    barcode: str
    called: str
    type: str
    state: str
    due_day: str
    late: int
    renewable: bool


@dataclass(frozen=True)
class HoldRow:
    """Something a courier waits for; ``place`` 1 is the next, 0 does not wait."""

    hold: str
    called: str
    type: str
    state: str
    until_day: str
    place: int


@dataclass(frozen=True)
class Standing:
    """How a courier stands: what he has, waits for, and until when he does not borrow."""

    loans: tuple[LoanRow, ...] = ()
    holds: tuple[HoldRow, ...] = ()
    restricted_until: str = ""


@dataclass(frozen=True)
class Brief:
    """How many things a courier has, how many of them late, the first last day; what is ready."""

    loans: int = 0
    late: int = 0
    first_day: str = ""
    ready: bool = False


@dataclass(frozen=True)
class OutRow:
    """An open loan as staff see it; ``who`` is masked, empty for nobody's."""

    loan: str
    item: str
    barcode: str
    called: str
    state: str
    due_day: str
    late: int
    who: str
    courier: str


@dataclass(frozen=True)
class ShelfRow:
    """An item on the hold shelf; ``until_day`` is empty where it is to go back to its own."""

    item: str
    barcode: str
    called: str
    shelf: str
    until_day: str


@dataclass(frozen=True)
class SuspensionRow:
    """Somebody who does not borrow until a day, masked."""

    suspension: str
    until_day: str
    who: str
    courier: str


class LendingViews:
    """Snapshots; nothing here writes, so a headless reader may ask beside the window."""

    def __init__(
        self,
        clock: Clock,
        catalogue: CatalogueService,
        visitors: VisitorService,
        borrowers: Borrowers,
        lending: LendingService,
        book: Book,
    ) -> None:
        self._clock = clock
        self._catalogue = catalogue
        self._visitors = visitors
        self._borrowers = borrowers
        self._lending = lending
        self._book = book

    def mine(self, visit: str) -> Standing:
        """Answer how the courier of an open visit stands."""
        visitor = self._visitors.inside(visit)
        return self.of(visitor.courier) if visitor else Standing()

    def meaning(self, visit: str, barcode: str) -> Next:
        """Answer what a scan means for the courier of an open visit; see ``LendingService``."""
        visitor = self._visitors.inside(visit)
        return self._lending.meaning(visitor.courier, barcode) if visitor else Next.BORROW

    def may_wait(self, visit: str, title: str) -> bool:
        """Tell whether all of a title (its number) is out, and he neither has nor awaits it.

        Whether the rules let him is asked when he wants to.
        """
        visitor = self._visitors.inside(visit)
        items = [one for one in self._catalogue.items_of(title) if one.status == ItemStatus.OK]
        taken = [
            one for one in items if ready_hold_of.first(one.number) or is_out.first(one.number)
        ]
        if visitor is None or not items or len(taken) < len(items):
            return False
        mine = [*loans_of(visitor.courier), *holds_of(visitor.courier)]
        return all(one.title != title for one in mine)

    def brief(self, visit: str) -> Brief:
        """Answer how the courier of an open visit stands, in figures: asked at every welcome."""
        visitor = self._visitors.inside(visit)
        if visitor is None:
            return Brief()
        today, days = self._clock.today(), last_days_of.all(visitor.courier)
        late = sum(1 for due, state in days if state == State.ON_LOAN and due < today)
        ready = ready_for.first(visitor.courier) is not None
        return Brief(len(days), late, days[0][0] if days else "", ready)

    def of(self, courier: int) -> Standing:
        """Answer how a courier (row id) stands: what is due first comes first."""
        return Standing(
            tuple(self._loan_row(loan) for loan in loans_of(courier)),
            tuple(self._hold_row(hold) for hold in holds_of(courier)),
            self._borrowers.restricted_until(courier),
        )

    def _loan_row(self, loan: Loan) -> LoanRow:
        item = self._book.item(loan.item)
        return LoanRow(
            loan.number,
            item.barcode,
            item.called,
            loan.type,
            loan.state,
            loan.due_day,
            self._late(loan),
            self._lending.why_not_renew(loan) is None,
        )

    def _late(self, loan: Loan) -> int:
        on_loan = loan.state == State.ON_LOAN
        return days_late(loan.due_day, self._clock.today()) if on_loan else 0

    def away(self) -> list[str]:
        """Answer the items (numbers) somebody has at the moment."""
        return items_out()

    def out(self) -> list[OutRow]:
        """Answer every open loan, what is due first comes first; names masked. For staff."""
        return [self._out_row(loan) for loan in open_loans()]

    def _out_row(self, loan: Loan) -> OutRow:
        item = self._book.item(loan.item)
        return OutRow(
            loan.number,
            item.number,
            item.barcode,
            item.called,
            loan.state,
            loan.due_day,
            self._late(loan),
            *_who(loan),
        )

    def hold_shelf(self) -> list[ShelfRow]:
        """Answer what lies on the hold shelf: for whom it waits until when, or to be put back."""
        lying = shelved_holds()
        ready = {hold.item for hold in lying if hold.state == HoldState.READY}
        rows: dict[str, ShelfRow] = {}
        for hold in lying:
            waits = hold.state == HoldState.READY
            if (waits or hold.item not in ready) and not is_out.first(hold.item):
                item, until = self._book.item(hold.item), hold.until_day if waits else ""
                row = ShelfRow(item.number, item.barcode, item.called, item.shelf, until)
                rows[item.number] = row
        return list(rows.values())

    def suspensions(self) -> list[SuspensionRow]:
        """Answer who does not borrow at the moment, who is free soonest first. For staff."""
        return [
            SuspensionRow(row.number, row.until_day, *_who(row))
            for row in suspensions_from(self._clock.today())
        ]

    def _hold_row(self, hold: LoanHold) -> HoldRow:
        """Its type is known by the items there are of it."""
        items = self._catalogue.items_of(hold.title)
        return HoldRow(
            hold.number,
            self._catalogue.title(hold.title).title,
            items[0].type if items else "",
            hold.state,
            hold.until_day or "",
            place_of(hold),
        )


def _who(row: Loan | LoanSuspension) -> tuple[str, str]:
    """Masked name and number of whose it is; empty for nobody's."""
    courier = row.courier
    return (mask_name(courier.name), courier.number) if courier else ("", "")
