"""Who may borrow: a courier behind a visit or a badge, and what stands in his way."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.checkin.service import CheckinService
from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.common.permissions import Permission, forbid_own, require
from kiosk.lending.book import Book
from kiosk.lending.models import Loan, bearer_of, loans_of, state_of, suspended_until
from kiosk.lending.rules import State
from kiosk.registry.rules import CourierState, why_not
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService


@dataclass(frozen=True)
class Borrower:
    """Row ids of a courier and his company, and the visit he is here in, if in one."""

    courier: int
    company: int
    visit: str = ""


class Borrowers:
    """Asked before every loan, renewal and hold; nobody else is ever named in the answer."""

    def __init__(
        self, clock: Clock, settings: SettingsService, checkin: CheckinService, book: Book
    ) -> None:
        self._clock = clock
        self._settings = settings
        self._checkin = checkin
        self._book = book

    def in_visit(self, call: Call, visit: str) -> Borrower:
        """Answer who is in an open visit.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, VISIT_ENDED, or why badge or courier are not welcome.
        """
        here = self._checkin.require_open(call, visit)
        return Borrower(here.courier, here.company, visit)

    def with_badge(self, call: Call, badge: str) -> Borrower:
        """Answer whose badge (its number) staff were shown, whether he is here or not.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, STAFF_BADGE, or why badge or courier are not welcome.
        """
        require(call.by, Permission.LENDING)
        row = bearer_of.first(badge)
        if row is None:
            raise Refused(Reason.STAFF_BADGE)
        courier, number, company, badge_state, courier_state = row
        forbid_own(call.by, number)
        reason = why_not(badge_state, courier_state)
        if reason:
            raise Refused(reason)
        return Borrower(courier, company)

    def require_confirmed(self, courier: int) -> None:
        """Let only those pass whom staff have seen.

        Raises:
            Refused: NOT_CONFIRMED.
        """
        if state_of.first(courier)[0] == CourierState.PENDING:
            raise Refused(Reason.NOT_CONFIRMED)

    def require_in_order(self, courier: int) -> None:
        """Let only those pass who were in time with everything.

        Raises:
            Refused: NOT_CONFIRMED, RESTRICTED_UNTIL (``until``), OVERDUE_ITEMS (``count``).
        """
        self.require_confirmed(courier)
        until = self.restricted_until(courier)
        if until:
            raise Refused(Reason.RESTRICTED_UNTIL, until=until)
        overdue = self.overdue(courier)
        if overdue:
            raise Refused(Reason.OVERDUE_ITEMS, count=len(overdue))

    def require_room(self, courier: int, title: str, kind: str) -> None:
        """Let only those pass who have fewer things than they may.

        Raises:
            Refused: TOO_MANY (``current``, ``max``): of this type, or of all.
        """
        loans = loans_of(courier)
        of_type = sum(loan.type == kind for loan in loans)
        for current, most in (
            (of_type, self._book.terms(title, kind).most),
            (len(loans), self._settings.number(Key.LOANS_MOST)),
        ):
            if current >= most:
                raise Refused(Reason.TOO_MANY, current=current, max=most)

    def restricted_until(self, courier: int) -> str:
        """Answer the last day on which a courier does not borrow, or nothing."""
        until = suspended_until.first(courier)[0] or ""
        return until if until >= self._clock.today() else ""

    def overdue(self, courier: int) -> list[Loan]:
        """Answer what a courier should have brought back; what he says he did is not."""
        today = self._clock.today()
        return [
            loan
            for loan in loans_of(courier)
            if loan.state == State.ON_LOAN and loan.due_day < today
        ]
