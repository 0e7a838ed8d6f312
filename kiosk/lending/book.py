"""The one hand that writes loans and holds; every change leaves its image in the journal.

A loan's image has ``item``, a hold's has ``title``: the newest image of each subject is what is
open, so the journal alone can rebuild it. Whose a loan or a hold is stands in its row alone.
"""

from __future__ import annotations

from collections.abc import Collection

from kiosk.catalogue.rules import ItemRow, ItemStatus
from kiosk.catalogue.service import CatalogueService
from kiosk.common.actor import STATION
from kiosk.common.clock import Clock
from kiosk.common.errors import Fact
from kiosk.common.ids import new_number
from kiosk.journal.service import Journal
from kiosk.lending.models import (
    Loan,
    LoanHold,
    LoanRule,
    LoanSuspension,
    all_rules,
    is_out,
    ready_hold_of,
    shelved_holds,
    standing_holds,
    states_of,
)
from kiosk.lending.notices import LendingNotices
from kiosk.lending.rules import (
    WAITING,
    HoldState,
    Rules,
    State,
    Terms,
    What,
    days_late,
    days_without,
    later,
    terms_for,
)


class Book:
    """Everything runs in the caller's transaction."""

    def __init__(
        self, clock: Clock, journal: Journal, catalogue: CatalogueService, notices: LendingNotices
    ) -> None:
        self._clock = clock
        self._journal = journal
        self._catalogue = catalogue
        self.notices = notices

    def rules(self) -> Rules:
        """Answer the circulation rules by scope and key."""
        return {(scope, key): Terms(*figures) for scope, key, *figures in all_rules.all()}

    def terms(self, title: str, kind: str) -> Terms:
        """Answer the rule of an item, by its title's number and the code of its type."""
        return terms_for(self.rules(), title, kind)

    def item(self, number: str) -> ItemRow:
        """Answer an item of the catalogue: none is ever deleted."""
        row = self._catalogue.item_numbered(number)
        if row is None:
            raise LookupError(number)
        return row

    def image(self, loan: Loan) -> dict[str, Fact]:
        """Answer what the journal keeps of a loan: all but whose it is."""
        return {
            "item": loan.item,
            "state": loan.state,
            "due": loan.due_day,
            "renewals": loan.renewals,
            "on_site": loan.on_site,
        }

    def hold_image(self, hold: LoanHold) -> dict[str, Fact]:
        """Answer what the journal keeps of a hold: all but whose it is."""
        return {
            "title": hold.title,
            "state": hold.state,
            "ready": hold.item if hold.state == HoldState.READY else "",
            "until": hold.until_day,
        }

    # Loans.

    def end(self, loan: Loan, state: State, day: str = "") -> None:
        """Write that a loan is over, today or since a ``day``."""
        loan.state, loan.ended_day = state, day or self._clock.today()
        loan.save()
        self.notices.withdraw(loan.number)

    def suspend_if_late(self, loan: Loan) -> str:
        """Answer until when whoever brought a loan back so late does not borrow, or nothing.

        What he says he brought back is not late, nor is what nobody's name stands on.
        """
        today = self._clock.today()
        terms = self.terms(loan.title, loan.type)
        days = days_without(terms, days_late(loan.due_day, today))
        if not days or loan.on_site or loan.state != State.ON_LOAN or loan.courier_id is None:
            return ""
        until, number = later(today, days), new_number()
        LoanSuspension.create(
            number=number, courier=loan.courier_id, from_day=today, until_day=until
        )
        self.note(What.SUSPEND, number, {"until": until})
        return until

    def find_again(self, item: str) -> None:
        """Note that a lost item (its number) is there: somebody holds it before the scanner."""
        self._catalogue.set_status(item, ItemStatus.OK)
        for loan in list(Loan.select().where(Loan.item == item, Loan.state == State.LOST)):
            loan.state = State.FOUND
            loan.save()
        self.note(What.FOUND, item, {"status": "ok"})

    def off_the_shelf(self, item: str) -> bool:
        """Note that an item is taken from the hold shelf; tell whether it lay there in vain."""
        rows = [hold for hold in shelved_holds() if hold.item == item]
        for hold in rows:
            hold.shelved = False
            hold.save()
        return any(hold.ended_day for hold in rows)

    # Holds.

    def end_hold(self, hold: LoanHold, state: HoldState, day: str = "") -> None:
        """Write that a hold is over, today or since a ``day``.

        What lay ready for it stays on the hold shelf until somebody scans it.
        """
        hold.state, hold.until_day = state, None
        hold.ended_day = day or self._clock.today()
        hold.save()
        self.notices.withdraw(hold.number)

    def is_settled(self, title: str) -> bool:
        """Tell whether nothing of a title is to pass on; quick, for it is asked all the time."""
        good = self._good(title)
        holds = states_of.all(title)
        kept = {item for state, item in holds if state == HoldState.READY}
        if not good or not kept <= good.keys() or any(is_out.first(item) for item in kept):
            return not holds
        waits = any(state == HoldState.QUEUED for state, _item in holds)
        return not (waits and any(not is_out.first(item) for item in good.keys() - kept))

    def settle(self, title: str, first: str = "") -> bool:
        """Give what is free of a title to whoever waits longest, one item to one person.

        ``first`` is an item in somebody's hand: it goes before others. Answers whether that one
        lies ready for somebody now.
        """
        good = self._good(title)
        self._call_back(title, good)
        holds = standing_holds(title)
        if not good:
            for hold in holds:
                self.move_hold(What.GONE, hold, HoldState.GONE)
            return False
        kept = {hold.item for hold in holds if hold.state == HoldState.READY}
        free = [item for item in good if item not in kept and not is_out.first(item)]
        free.sort(key=lambda item: item != first)
        queue = (hold for hold in holds if hold.state == HoldState.QUEUED)
        for hold, item in zip(queue, free, strict=False):
            self._make_ready(hold, item)
        return bool(ready_hold_of.first(first))

    def _good(self, title: str) -> dict[str, ItemRow]:
        """Answer what of a title can be lent, whoever has it now, by number."""
        rows = self._catalogue.items_of(title)
        return {row.number: row for row in rows if row.status == ItemStatus.OK}

    def _call_back(self, title: str, good: Collection[str]) -> None:
        """Let whoever something lay ready for wait again, first, when it cannot be had any more."""
        for hold in standing_holds(title):
            gone = hold.item not in good or is_out.first(hold.item)
            if hold.state == HoldState.READY and gone:
                hold.state, hold.item = HoldState.QUEUED, ""
                hold.until_day, hold.shelved = None, False
                hold.save()
                self.notices.withdraw(hold.number)
                self.note(What.WAIT_AGAIN, hold.number, self.hold_image(hold))

    def _make_ready(self, hold: LoanHold, item: str) -> None:
        row = self.item(item)
        hold.state, hold.item, hold.shelved = HoldState.READY, item, True
        hold.until_day = later(self._clock.today(), self.terms(row.title, row.type).hold_days)
        hold.save()
        self.note(What.READY, hold.number, self.hold_image(hold))
        self.notices.ready(hold, row.called)

    def move_hold(self, what: What, hold: LoanHold, state: HoldState, deadline: str = "") -> None:
        """Write what became of a hold nobody tapped, with an entry of its own."""
        if state in WAITING:
            hold.state, hold.until_day = state, None
            hold.save()
        else:
            self.end_hold(hold, state, later(deadline, 1) if deadline else "")
        self.note(what, hold.number, self.hold_image(hold), deadline)

    # The journal.

    def note(self, what: What, subject: str, facts: dict[str, Fact], deadline: str = "") -> None:
        """Write an entry of the station's own. A deadline's id names it, and its place as well.

        A clock that was set back brings the same deadline to the same row a second time.
        """
        request = new_number()
        if deadline:
            request = f"lending:{subject}:{deadline}:{self._journal.head().seq}"
        self._journal.append(request, STATION.name, what, subject, facts)

    def write_rule(self, scope: str, key: str, terms: Terms) -> None:
        """Write a circulation rule in the place of the one that was there."""
        LoanRule.insert(scope=scope, key=key, **vars(terms)).on_conflict_replace().execute()
