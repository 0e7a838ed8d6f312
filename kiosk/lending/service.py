"""What happens at the scan box: a thing is borrowed, brought back, kept longer."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.catalogue.rules import ItemRow, ItemStatus
from kiosk.catalogue.service import CatalogueService
from kiosk.common.actor import Call, Role
from kiosk.common.clock import Clock
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.ids import new_number
from kiosk.journal.commands import Commands, Done, command
from kiosk.lending.book import Book
from kiosk.lending.borrowers import Borrower, Borrowers
from kiosk.lending.models import Loan, open_loan, ready_hold_of, standing_holds
from kiosk.lending.rules import (
    BORROWER,
    JUST_NOW_MS,
    OPEN,
    Came,
    HoldState,
    Next,
    State,
    What,
    days_late,
    later,
    renewable_from,
    renewed_until,
)
from kiosk.points.rules import EarnEvent
from kiosk.points.service import Earned, PointsService


@dataclass(frozen=True)
class Lent:
    """Somebody has an item until the end of a station day."""

    loan: str
    item: str
    due_day: str


@dataclass(frozen=True)
class Back:
    """An item is back; see ``Came``.

    ``held``: somebody waits for it, so it goes on the hold shelf. ``until``: the last day on which
    whoever brought it late does not borrow.
    """

    item: str
    came: str
    held: bool = False
    late: int = 0
    until: str = ""


class LendingService:
    """One thing, one loan: whoever has it, has it until it is scanned again."""

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        catalogue: CatalogueService,
        borrowers: Borrowers,
        book: Book,
        points: PointsService,
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._catalogue = catalogue
        self._borrowers = borrowers
        self._book = book
        self._points = points

    def meaning(self, courier: int, barcode: str) -> Next:
        """Answer what a scan means for a courier (row id): the one scan box.

        What he has comes back; he is asked where he may keep it longer, and where he has just
        taken it: the scanner may have read it twice.
        """
        item = self._catalogue.item(barcode)
        loan = open_loan(item.number) if item else None
        if loan is None or loan.courier_id != courier:
            return Next.BORROW
        now = self._clock.now().utc_ms
        if 0 <= now - loan.lent_ms < JUST_NOW_MS or self.why_not_renew(loan) is None:
            return Next.CHOOSE
        return Next.RETURN

    @command("lending.checkout")
    def checkout(self, call: Call, visit: str, barcode: str, on_site: bool = False) -> Done[Lent]:
        """Lend an item to the courier of an open visit; ``on_site``: he reads it in the house.

        Raises:
            Refused: as ``lend``, or why the visit is no longer open.
        """
        return self._lend(call, self._borrowers.in_visit(call, visit), barcode, on_site)

    @command("lending.lend")
    def lend(self, call: Call, badge: str, barcode: str) -> Done[Lent]:
        """Lend an item to whoever showed staff his badge (its number), here or not.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, UNKNOWN_BARCODE, WITHDRAWN, NOT_FOR_LOAN,
                YOURS_ALREADY or ON_LOAN (``until``), ON_HOLD (``until``), NOT_CONFIRMED,
                RESTRICTED_UNTIL (``until``), OVERDUE_ITEMS (``count``),
                TOO_MANY (``current``, ``max``), or why badge or courier are not welcome.
        """
        return self._lend(call, self._borrowers.with_badge(call, badge), barcode, on_site=False)

    def _lend(self, call: Call, who: Borrower, barcode: str, on_site: bool) -> Done[Lent]:
        item = self._item(barcode)
        if item.status == ItemStatus.LOST:
            self._book.find_again(item.number)
        self._require_lendable(item, on_site)
        self._require_free(item, who.courier)
        if not on_site:
            self._borrowers.require_in_order(who.courier)
            self._borrowers.require_room(who.courier, item.title, item.type)
        loan = self._write(item, who, on_site)
        self._book.off_the_shelf(item.number)
        if not on_site:
            self._fill_hold(loan, who.courier)
        self._catalogue.seen(item.number)
        lent = Lent(loan.number, item.number, loan.due_day)
        return Done(lent, subject=loan.number, facts=self._book.image(loan), by=whose(call))

    def _item(self, barcode: str) -> ItemRow:
        item = self._catalogue.item(barcode)
        if item is None:
            raise Refused(Reason.UNKNOWN_BARCODE)
        return item

    def _require_lendable(self, item: ItemRow, on_site: bool) -> None:
        if item.status == ItemStatus.WITHDRAWN:
            raise Refused(Reason.WITHDRAWN)
        if item.status == ItemStatus.NOT_FOR_LOAN and not on_site:
            raise Refused(Reason.NOT_FOR_LOAN)

    def _require_free(self, item: ItemRow, courier: int) -> None:
        """Ask who has it and who waits for it; nobody is named."""
        loan = open_loan(item.number)
        if loan and loan.courier_id == courier:
            raise Refused(Reason.YOURS_ALREADY, until=loan.due_day)
        if loan:
            raise Refused(Reason.ON_LOAN, until=loan.due_day)
        self._book.settle(item.title)
        for hold in standing_holds(item.title):
            ready = hold.state == HoldState.READY and hold.item == item.number
            if ready and hold.courier_id != courier:
                raise Refused(Reason.ON_HOLD, until=hold.until_day)

    def _write(self, item: ItemRow, who: Borrower, on_site: bool) -> Loan:
        now, today = self._clock.now(), self._clock.today()
        days = 0 if on_site else self._book.terms(item.title, item.type).days
        return Loan.create(
            number=new_number(),
            item=item.number,
            title=item.title,
            courier=who.courier,
            company=who.company,
            visit=who.visit,
            type=item.type,
            on_site=on_site,
            state=State.ON_LOAN,
            day=today,
            lent_ms=now.utc_ms,
            due_day=later(today, days),
            in_doubt=not now.confirmed,
        )

    def _fill_hold(self, loan: Loan, courier: int) -> None:
        """Whoever waited for the title has it now, whichever piece he took."""
        for hold in standing_holds(loan.title):
            if hold.courier_id == courier:
                self._book.move_hold(What.FILL, hold, HoldState.FILLED)
                self._book.settle(loan.title)

    @command("lending.check_in")
    def check_in(self, call: Call, barcode: str) -> Done[Back]:
        """Take an item back, whoever brings it; what somebody waits for is caught here.

        Raises:
            Refused: UNKNOWN_BARCODE, or NOT_LENT where nobody had it and nothing was to be done.
        """
        item = self._item(barcode)
        loan = open_loan(item.number)
        lost = item.status == ItemStatus.LOST
        lain = not ready_hold_of.first(item.number)
        cleared = lain and self._book.off_the_shelf(item.number)
        if not (loan or lost or cleared):
            raise Refused(Reason.NOT_LENT)
        late = days_late(loan.due_day, self._clock.today()) if loan else 0
        until = self._book.suspend_if_late(loan) if loan else ""
        earned = self._reward(loan) if loan and not late else Earned(None)
        if loan:
            self._book.end(loan, State.RETURNED)
        if lost:
            self._book.find_again(item.number)
        self._catalogue.seen(item.number)
        came = Came.RETURNED if loan else Came.FOUND if lost else Came.CLEARED
        held = self._book.settle(item.title, first=item.number)
        back = Back(item.number, came, held, late if until else 0, until)
        facts: dict[str, Fact] = self._book.image(loan) if loan else {"status": "ok"}
        if earned.transfer:
            facts |= {"points": earned.points, "conduct": earned.conduct}
        subject = loan.number if loan else item.number
        return Done(back, subject=subject, facts={**facts, "held": held}, by=whose(call))

    def _reward(self, loan: Loan) -> Earned:
        """Book what the table of rules says a thing back in time earns.

        It was out of the house overnight: borrowing and returning in one breath is no service.
        """
        out = loan.state == State.ON_LOAN and not loan.on_site and loan.day < self._clock.today()
        if not out or loan.courier_id is None:
            return Earned(None)
        return self._points.earn(loan.courier_id, EarnEvent.RETURN_ON_TIME, loan.number)

    @command("lending.renew")
    def renew(self, call: Call, visit: str, loan: str) -> Done[Lent]:
        """Keep longer what one has; counted from the old last day.

        Raises:
            Refused: NOT_FOUND when it is not his, NO_RENEWALS (``max``), TOO_SOON_TO_RENEW
                (``day``), WAITED_FOR, OVERDUE_ITEMS (``count``), RESTRICTED_UNTIL (``until``),
                NOT_CONFIRMED, or why the visit is no longer open.
        """
        who = self._borrowers.in_visit(call, visit)
        mine = self._mine(who.courier, loan)
        self._borrowers.require_in_order(who.courier)
        no = self.why_not_renew(mine)
        if no:
            raise no
        terms = self._book.terms(mine.title, mine.type)
        mine.due_day = renewed_until(mine.due_day, terms)
        mine.renewals += 1
        mine.reminded = False
        mine.save()
        self._book.notices.withdraw(mine.number)
        lent = Lent(mine.number, mine.item, mine.due_day)
        return Done(lent, subject=mine.number, facts=self._book.image(mine), by=whose(call))

    def why_not_renew(self, loan: Loan) -> Refused | None:
        """Answer what about the thing itself keeps it from being kept longer."""
        terms = self._book.terms(loan.title, loan.type)
        first = renewable_from(loan.due_day, terms)
        if (
            loan.on_site
            or loan.state != State.ON_LOAN
            or self._book.item(loan.item).status != ItemStatus.OK
        ):
            return Refused(Reason.NO_RENEWALS, max=0)
        if any(hold.state == HoldState.QUEUED for hold in standing_holds(loan.title)):
            return Refused(Reason.WAITED_FOR)
        if loan.due_day < self._clock.today():
            return Refused(Reason.OVERDUE_ITEMS, count=1)
        if loan.renewals >= terms.renewals:
            return Refused(Reason.NO_RENEWALS, max=terms.renewals)
        if first > self._clock.today():
            return Refused(Reason.TOO_SOON_TO_RENEW, day=first)
        return None

    @command("lending.claim_returned")
    def claim_returned(self, call: Call, visit: str, loan: str) -> Done[Lent]:
        """Note that a courier says he has brought it back; staff look for it and decide.

        Until then it is not overdue, and not anybody else's either.

        Raises:
            Refused: NOT_FOUND when it is not his, or why the visit is no longer open.
            Confirm: BACK_UNSCANNED: who has it in his hand has only to scan it.
        """
        who = self._borrowers.in_visit(call, visit)
        mine = self._mine(who.courier, loan)
        call.needs(Reason.BACK_UNSCANNED)
        mine.state = State.CLAIMED
        mine.save()
        self._book.notices.withdraw(mine.number)
        lent = Lent(mine.number, mine.item, mine.due_day)
        return Done(lent, subject=mine.number, facts=self._book.image(mine), by=whose(call))

    def _mine(self, courier: int, number: str) -> Loan:
        row = Loan.get_or_none(Loan.number == number, Loan.state.in_(OPEN))
        if row is None or row.courier_id != courier or row.state == State.CLAIMED:
            raise Refused(Reason.NOT_FOUND)
        return row


def whose(call: Call) -> str:
    """A courier's visit is not to lead to what he read: see ``rules.BORROWER``."""
    return BORROWER if call.by.role is Role.COURIER and call.by.name.startswith("visit:") else ""
