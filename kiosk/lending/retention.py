"""Whose loans were is forgotten soon, the loans themselves later; people at their own wish."""

from __future__ import annotations

from kiosk.common.clock import DAY, Clock, Instant
from kiosk.lending.book import Book
from kiosk.lending.models import Loan, LoanHold, LoanSuspension, by_company
from kiosk.lending.rules import OPEN, STANDING, HoldState, What
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.tally.service import TallyService

SERVICE = "lending:"
"""Before the code of a type, in the roll-up."""


class LendingRetention:
    """Some days after it came back a loan is nobody's; later it is a figure."""

    def __init__(
        self, clock: Clock, settings: SettingsService, tally: TallyService, book: Book
    ) -> None:
        self._clock = clock
        self._settings = settings
        self._tally = tally
        self._book = book

    def loans(self, kind: str, first_day: str, last_day: str) -> int:
        """Answer 人次: how often things of a type were lent between two station days (ISO)."""
        rows = Loan.select().where(Loan.type == kind, Loan.day.between(first_day, last_day))
        return rows.count() + self._tally.total(SERVICE + kind, first_day, last_day)

    def noted(self, courier: int) -> int:
        """Answer how many loans and holds bear the name of a courier (row id)."""
        loans = Loan.select().where(Loan.courier == courier).count()
        return int(loans + LoanHold.select().where(LoanHold.courier == courier).count())

    def retain(self, now: Instant) -> int:
        """Cut links and remove rows past their time, inside the caller's transaction."""
        forgotten = self._before(now, Key.KEEP_LOANS_DAYS)
        old = Loan.ended_day < forgotten
        Loan.update(courier=None, visit="").where(old, Loan.courier.is_null(False)).execute()
        Loan.update(visit="").where(old, Loan.visit != "").execute()
        gone = int(LoanHold.delete().where(LoanHold.ended_day < forgotten).execute())
        over = LoanSuspension.until_day < self._clock.day_of(now.utc_ms)
        gone += int(LoanSuspension.delete().where(over).execute())
        ancient = Loan.ended_day < self._before(now, Key.KEEP_VISITS_DAYS)
        for day, company, kind, count in list(by_company(ancient).tuples()):
            self._tally.add(day, company, SERVICE + kind, count)
        return gone + int(Loan.delete().where(ancient).execute())

    def _before(self, now: Instant, key: Key) -> str:
        return self._clock.day_of(now.utc_ms - self._settings.number(key) * DAY)

    def forget(self, courier: int) -> int:
        """Let go, inside the caller's transaction, of whose a person's loans and holds are.

        What he still has stays out, as nobody's: the shelf must not say that it is there, and
        nobody can be asked for it any more. He leaves every queue.
        """
        mine = (LoanHold.courier == courier) & LoanHold.state.in_(STANDING)
        for hold in list(LoanHold.select().where(mine)):
            self._book.move_hold(What.CANCEL, hold, HoldState.CANCELLED)
            self._book.settle(hold.title)
        cut = LoanHold.update(courier=None).where(LoanHold.courier == courier).execute()
        cut += LoanSuspension.delete().where(LoanSuspension.courier == courier).execute()
        cut += Loan.update(courier=None, visit="").where(Loan.courier == courier).execute()
        return int(cut)

    def take_over(self, courier: int, known: int) -> None:
        """Pass what a pending record has to the one he was known by already.

        A pending one borrows nothing; a hold for the same title both had is given up.
        """
        Loan.update(courier=known).where(Loan.courier == courier, Loan.state.in_(OPEN)).execute()
        self.forget(courier)
