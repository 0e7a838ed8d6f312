"""Whose a loan was is forgotten; that it was, is not. And nobody's thing is still out."""

from __future__ import annotations

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.common.errors import Confirm, Reason
from kiosk.journal.models import Entry
from kiosk.lending.models import Loan, LoanHold, LoanSuspension
from kiosk.lending.rules import HoldState
from kiosk.settings.rules import Key
from tests.kiosk.lending.library import Library, why_not
from tests.support import DAY, by, sure


def erase(library: Library, person: str) -> None:
    holder = library.station.badges.read(library.badges[person]).holder
    library.station.erasure.erase(sure(CONSOLE), holder)


@pytest.mark.parametrize("days", [30, 3])
def test_some_days_after_it_came_back_a_loan_is_nobodys(library: Library, days: int) -> None:
    if days != 30:
        library.station.settings.set(sure(CONSOLE), Key.KEEP_LOANS_DAYS, days)
    (book,) = library.put()
    library.borrow("甲", book)
    library.back(book)
    library.days(days)
    assert Loan.get().courier is not None
    library.days(1)
    row = Loan.get()
    assert (row.courier, row.visit) == (None, "")


def test_what_is_still_out_has_its_name(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.days(60)
    assert Loan.get().courier_id == library.courier("甲")


def test_no_entry_of_a_forgotten_loan_leads_to_the_visit_it_was_made_in(library: Library) -> None:
    """The visit is kept for longer than the loan: it must not tell what he read."""
    (book,) = library.put()
    loan = library.borrow("甲", book).loan
    visit = library.visits["甲"]
    library.back(book)
    library.days(31)
    for entry in Entry.select().where(Entry.subject == loan):
        assert visit not in f"{entry.actor} {entry.facts}"
    assert visit not in str(Loan.select().dicts().get())


def test_his_own_page_counts_what_bears_his_name(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.back(book)
    data = library.station.own_data.read(library.come("甲"))
    assert data
    assert data.loans == 1
    library.days(31)
    data = library.station.own_data.read(library.come("甲"))
    assert data
    assert data.loans == 0


def test_old_loans_become_figures(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.back(book)
    first = library.today()
    library.days(181)
    assert Loan.select().count() == 0
    assert library.station.past_lending.loans("book", first, first) == 1
    (made,) = [one for one in library.station.export_sets() if one.name == "lending"]
    assert list(made.rows(first, first)) == [(first, "顺丰", "book", 1)]


def test_an_erased_courier_leaves_the_thing_out_without_a_name(library: Library) -> None:
    """It is not on its shelf, and he cannot be kept on file for it: staff see it is nobody's."""
    (book,) = library.put()
    library.borrow("甲", book)
    erase(library, "甲")
    (row,) = library.station.loans.out()
    assert (row.who, row.courier, row.called) == ("", "", "平凡的世界")
    assert why_not(lambda: library.borrow("乙", book)) is Reason.ON_LOAN
    library.days(20)
    assert library.back(book).until == ""
    library.borrow("乙", book)


def test_an_erased_courier_leaves_every_queue(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.hold("乙", book)
    library.hold("丙", book)
    library.back(book)
    erase(library, "乙")
    rows = [(hold.state, hold.courier is None) for hold in LoanHold.select()]
    assert rows == [(HoldState.CANCELLED, True), (HoldState.READY, False)]
    assert library.waits("丙") == "ready 0"


def test_what_lay_ready_for_an_erased_courier_is_put_back(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.hold("乙", book)
    library.back(book)
    erase(library, "乙")
    assert [row.until_day for row in library.station.loans.hold_shelf()] == [""]
    library.borrow("丙", book)


def test_a_suspension_goes_when_it_is_over(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.days(12)
    library.back(book)
    library.days(4)
    assert LoanSuspension.select().count() == 1
    library.days(1)
    assert LoanSuspension.select().count() == 0


def test_holds_that_ended_go_after_the_same_days(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    hold = library.hold("乙", book)
    library.on_hold("cancel", "乙", hold)
    library.time.pass_ms(31 * DAY)
    library.station.run_due()
    assert LoanHold.select().count() == 0


def test_a_shorter_time_asks_first(library: Library) -> None:
    with pytest.raises(Confirm):
        library.station.settings.set(by(CONSOLE), Key.KEEP_LOANS_DAYS, 5)
