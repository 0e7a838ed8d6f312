"""What time does to loans and holds, in order of the deadlines; in doubt it does nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from kiosk.catalogue.rules import ItemStatus
from kiosk.catalogue.service import CatalogueService
from kiosk.checkin.visitors import VisitorService
from kiosk.common.clock import Clock, Instant
from kiosk.lending.book import Book
from kiosk.lending.models import Loan, LoanHold, LoanSuspension, due_holds, due_loans, waited_for
from kiosk.lending.rules import (
    OPEN,
    STANDING,
    SUSPENDED_MOST_DAYS,
    WAITING,
    HoldState,
    State,
    What,
    between,
    later,
)
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService

Due = tuple[str, int, Callable[[], None]]


class LendingDue:
    """Every open loan and every standing hold ends by a clock, should nobody else end it."""

    def __init__(
        self,
        clock: Clock,
        settings: SettingsService,
        catalogue: CatalogueService,
        visitors: VisitorService,
        book: Book,
    ) -> None:
        self._clock = clock
        self._settings = settings
        self._catalogue = catalogue
        self._visitors = visitors
        self._book = book

    def run_due(self, now: Instant) -> None:
        """Let holds lapse, be queued again and pass on; remind people; give up what is lost.

        A leap of the clock takes nothing away in its first hour: it may have been mistyped.
        What is free of a title goes to whoever waits for it, also when staff made it free.
        """
        if not now.confirmed:
            return
        today, settled = self._clock.today(), self._clock.is_settled()
        passed = [*self._due_loans(today, settled), *self._due_holds(today, settled)]
        for _day, _row, act in sorted(passed, key=lambda due: due[:2]):
            act()
        for (title,) in waited_for.all():
            if not self._book.is_settled(title):
                self._book.settle(title)

    def _due_loans(self, today: str, settled: bool) -> Iterator[Due]:
        lost_days = self._settings.number(Key.LOST_DAYS)
        given_up = later(today, -lost_days)
        for (row,) in due_loans.all(later(today, 1), given_up):
            loan = Loan.get_by_id(row)
            if not loan.reminded and loan.state == State.ON_LOAN:
                yield loan.due_day, row, partial(self._remind, loan)
            if settled and loan.due_day < given_up:
                day = later(loan.due_day, lost_days + 1)
                yield day, row, partial(self._give_up, loan, day)

    def _due_holds(self, today: str, settled: bool) -> Iterator[Due]:
        for (row,) in due_holds.all(today):
            hold = LoanHold.get_by_id(row)
            resumes = hold.state == HoldState.SUSPENDED and hold.wait_day >= today
            day = hold.wait_day if hold.wait_day < today else hold.until_day
            if settled or resumes:
                yield day, row, partial(self._time_is_over, row, today)

    def _remind(self, loan: Loan) -> None:
        loan.reminded = True
        loan.save()
        self._book.note(What.REMIND, loan.number, self._book.image(loan), loan.due_day)
        self._book.notices.due(loan, self._book.item(loan.item).called)

    def _give_up(self, loan: Loan, day: str) -> None:
        """It has been overdue for so long (setting) that it counts as lost, since that day."""
        self._book.end(loan, State.LOST, day)
        if self._book.item(loan.item).status == ItemStatus.OK:
            self._catalogue.set_status(loan.item, ItemStatus.LOST)
        self._book.note(What.LOSE, loan.number, self._book.image(loan), day)

    def _time_is_over(self, row: int, today: str) -> None:
        """Do what a hold's deadline brings, as the hold stands by now: one before may move it."""
        hold = LoanHold.get_by_id(row)
        if hold.state == HoldState.READY and hold.until_day < today:
            self._book.move_hold(What.EXPIRE, hold, HoldState.EXPIRED, hold.until_day)
            self._book.settle(hold.title)  # the next one has it
        elif hold.state in WAITING and hold.wait_day < today:
            self._book.move_hold(What.LAPSE, hold, HoldState.LAPSED, hold.wait_day)
        elif hold.state == HoldState.SUSPENDED and hold.until_day <= today:
            self._book.move_hold(What.RESUME, hold, HoldState.QUEUED, hold.until_day)

    def visit_ended(self, visit: str, at_ms: int) -> None:
        """Take what was read in the house for put back; a visit that never was lent nothing.

        What was taken out in such a visit is out all the same, and nobody's: whose badge it was
        does not answer for it.
        """
        open_here = (Loan.visit == visit) & Loan.state.in_(OPEN)
        loans = list(Loan.select().where(open_here)) if visit else []
        void = bool(loans) and self._visitors.never_was(visit)
        for loan in loans:
            if loan.on_site:
                self._book.end(loan, State.RETURNED)
                self._book.note(What.PUT_BACK, loan.number, self._book.image(loan))
                self._book.settle(loan.title)
            elif void:
                loan.courier, loan.visit = None, ""
                loan.save()
                self._book.note(What.DISOWN, loan.number, self._book.image(loan))

    def after_confirming(self, now: Instant) -> None:
        """Give what was lent or set aside in doubt its full time, and bring back a wrong future."""
        today = self._clock.day_of(now.utc_ms)
        for loan in list(Loan.select().where(Loan.state.in_(OPEN))):
            if loan.in_doubt or loan.day > today:
                self._retime(loan, today)
        for hold in list(LoanHold.select().where(LoanHold.state.in_(STANDING))):
            self._retime_hold(hold, today)
        for late in list(LoanSuspension.select().where(LoanSuspension.from_day > today)):
            late.until_day = later(today, between(late.from_day, late.until_day))
            late.from_day = today
            late.save()
            self._book.note(What.SUSPEND, late.number, {"until": late.until_day})
        for table in (Loan, LoanHold):  # or they would be kept until that day is a year ago
            table.update(ended_day=today).where(table.ended_day > today).execute()

    def _retime(self, loan: Loan, today: str) -> None:
        loan.due_day = later(today, between(loan.day, loan.due_day))
        loan.day, loan.in_doubt, loan.reminded = today, False, False
        loan.save()
        self._book.notices.withdraw(loan.number)
        self._book.note(What.RETIME, loan.number, self._book.image(loan))

    def _retime_hold(self, hold: LoanHold, today: str) -> None:
        """A ready one is fetched in its full time from now; nobody waits longer than he may."""
        before = (hold.until_day, hold.wait_day)
        if hold.state == HoldState.READY:
            terms = self._book.terms(hold.title, self._book.item(hold.item).type)
            hold.until_day = later(today, terms.hold_days)
        elif hold.state == HoldState.SUSPENDED:
            hold.until_day = min(hold.until_day, later(today, SUSPENDED_MOST_DAYS))
        hold.wait_day = min(hold.wait_day, later(today, self._settings.number(Key.HOLD_WAIT_DAYS)))
        if before != (hold.until_day, hold.wait_day):
            hold.save()
            self._book.note(What.RETIME, hold.number, self._book.hold_image(hold))
