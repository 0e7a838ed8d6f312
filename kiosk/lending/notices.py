"""What a courier is told of lending: in his mailbox, at the next scan."""

from __future__ import annotations

from kiosk.common.clock import DAY, Clock
from kiosk.common.errors import Fact
from kiosk.lending.models import Loan, LoanHold
from kiosk.mailbox.rules import Kind
from kiosk.mailbox.service import MailboxService


class LendingNotices:
    """Two things worth a notice: something waits for him, something is to be brought back."""

    def __init__(self, clock: Clock, mailbox: MailboxService) -> None:
        self._clock = clock
        self._mailbox = mailbox

    def ready(self, hold: LoanHold, called: str) -> None:
        """Tell whoever waited that it lies ready, inside the caller's transaction."""
        facts: dict[str, Fact] = {"called": called, "until": hold.until_day}
        over = self._end_of(hold.until_day)
        self._mailbox.post(hold.courier_id, Kind.HOLD_READY, hold.number, facts, over)

    def due(self, loan: Loan, called: str) -> None:
        """Tell whoever has it until when it is his, inside the caller's transaction.

        It stands for a week beyond that day: whoever comes late is told too.
        """
        if loan.courier_id is None:
            return
        facts: dict[str, Fact] = {"called": called, "until": loan.due_day}
        over = self._end_of(loan.due_day) + 7 * DAY
        self._mailbox.post(loan.courier_id, Kind.LOAN_DUE, loan.number, facts, over)

    def withdraw(self, about: str) -> None:
        """Take back what is no longer so of a loan or a hold (its number)."""
        self._mailbox.withdraw(about)

    def _end_of(self, day: str) -> int:
        return self._clock.span(day, day)[1]
