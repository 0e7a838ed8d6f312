"""Borrowed, brought back, kept longer: every answer of the scan box."""

from __future__ import annotations

import json

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Confirm, Reason
from kiosk.journal.models import Entry
from kiosk.lending.models import Loan, LoanSuspension
from kiosk.lending.rules import Came, Next, State, Terms
from kiosk.settings.rules import Key
from tests.kiosk.lending.library import (
    PLAIN,
    UMBRELLA,
    Library,
    facts_of,
    open_loans,
    why_not,
)
from tests.support import DAY, add_staff, by, of, sure


def test_a_thing_is_lent_shown_and_returned(library: Library) -> None:
    (book,) = library.put()
    lent = library.borrow("甲", book)
    assert lent.due_day == "2026-12-03"
    (row,) = library.loans("甲")
    assert (row.called, row.due_day, row.late, row.state) == (
        "平凡的世界",
        "2026-12-03",
        0,
        "on_loan",
    )
    assert library.station.loans.away() == [library.number(book)]
    back = library.back(book)
    assert (back.came, back.held, back.late, back.until) == (Came.RETURNED, False, 0, "")
    assert library.loans("甲") == []
    assert [loan.state for loan in Loan.select()] == [State.RETURNED]


def test_nobody_is_asked_who_he_is_to_bring_something_back(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    visit = library.come("乙")
    assert library.station.lending.check_in(of(visit), book).came == Came.RETURNED
    assert open_loans() == []


def test_an_unknown_barcode_is_refused_both_ways(library: Library) -> None:
    assert why_not(lambda: library.borrow("甲", "no such thing")) is Reason.UNKNOWN_BARCODE
    assert why_not(lambda: library.back("")) is Reason.UNKNOWN_BARCODE
    assert why_not(lambda: library.back("9" * 5000)) is Reason.UNKNOWN_BARCODE
    assert why_not(lambda: library.back("雨伞\x00")) is Reason.UNKNOWN_BARCODE


def test_too_many_says_how_many_and_how_many_there_may_be(library: Library) -> None:
    books = library.put(copies=4)
    for book in books[:3]:
        library.borrow("甲", book)
    no = facts_of(lambda: library.borrow("甲", books[3]))
    assert no == {"reason": Reason.TOO_MANY, "current": 3, "max": 3}
    library.back(books[0])
    library.borrow("甲", books[3])


def test_all_types_together_have_a_limit_too(library: Library) -> None:
    library.station.settings.set(by(CONSOLE), Key.LOANS_MOST, 2)
    books, (umbrella,) = library.put(copies=2), library.put("雨伞", kind=UMBRELLA)
    for book in books:
        library.borrow("甲", book)
    no = facts_of(lambda: library.borrow("甲", umbrella))
    assert no == {"reason": Reason.TOO_MANY, "current": 2, "max": 2}


def test_what_another_has_names_the_day_and_nobody(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    no = facts_of(lambda: library.borrow("乙", book))
    assert no == {"reason": Reason.ON_LOAN, "until": "2026-12-03"}


def test_what_one_has_himself_is_said_to_be_his(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    no = facts_of(lambda: library.borrow("甲", book))
    assert no == {"reason": Reason.YOURS_ALREADY, "until": "2026-12-03"}
    assert len(open_loans()) == 1


def test_what_is_not_for_loan_is_read_here(library: Library) -> None:
    (book,) = library.put()
    library.mark(book, "not_for_loan")
    assert why_not(lambda: library.borrow("甲", book)) is Reason.NOT_FOR_LOAN
    lent = library.borrow("甲", book, on_site=True)
    assert lent.due_day == library.today()
    assert library.loans("甲") == [], "it is not out of the house"
    assert why_not(lambda: library.borrow("乙", book, on_site=True)) is Reason.ON_LOAN
    assert library.back(book).came == Came.RETURNED


def test_what_is_read_here_is_put_back_when_the_visit_ends(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book, on_site=True)
    visit = library.visits["甲"]
    library.station.checkin.leave(of(visit), visit)
    assert open_loans() == []
    library.borrow("乙", book)


def test_a_withdrawn_thing_is_not_lent(library: Library) -> None:
    (book,) = library.put()
    library.mark(book, "withdrawn")
    assert why_not(lambda: library.borrow("甲", book)) is Reason.WITHDRAWN


def test_a_thing_withdrawn_while_it_is_out_comes_back_and_stays_withdrawn(
    library: Library,
) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.mark(book, "withdrawn")
    assert library.back(book).came == Came.RETURNED
    assert library.status(book) == "withdrawn"
    assert why_not(lambda: library.back(book)) is Reason.NOT_LENT


def test_being_late_costs_days_and_no_money(library: Library) -> None:
    first, second = library.put(copies=2)
    library.borrow("甲", first)
    library.days(12)  # two days late: four without borrowing
    assert library.loans("甲")[0].late == 2
    assert facts_of(lambda: library.borrow("甲", second)) == {
        "reason": Reason.OVERDUE_ITEMS,
        "count": 1,
    }
    back = library.back(first)
    assert (back.late, back.until) == (2, "2026-12-09")
    no = facts_of(lambda: library.borrow("甲", second))
    assert no == {"reason": Reason.RESTRICTED_UNTIL, "until": "2026-12-09"}
    library.days(4)
    assert why_not(lambda: library.borrow("甲", second)) is Reason.RESTRICTED_UNTIL
    library.days(1)
    library.borrow("甲", second)


def test_the_days_without_borrowing_have_a_cap(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.days(30)
    assert library.back(book).until == "2026-12-30", "seven days, not forty"


def test_on_its_last_day_nothing_is_late(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.days(10)
    assert (library.back(book).late, list(LoanSuspension.select())) == (0, [])


def test_a_renewal_counts_from_the_old_day_and_only_in_the_last_days(library: Library) -> None:
    (book,) = library.put()
    loan = library.borrow("甲", book).loan
    no = facts_of(lambda: library.renew("甲", loan))
    assert no == {"reason": Reason.TOO_SOON_TO_RENEW, "day": "2026-11-30"}
    library.days(7)
    assert library.renew("甲", loan).due_day == "2026-12-13"
    library.days(10)
    no = facts_of(lambda: library.renew("甲", loan))
    assert no == {"reason": Reason.NO_RENEWALS, "max": 1}


def test_nothing_overdue_is_renewed(library: Library) -> None:
    (book,) = library.put()
    loan = library.borrow("甲", book).loan
    library.days(11)
    assert why_not(lambda: library.renew("甲", loan)) is Reason.OVERDUE_ITEMS


def test_nobody_renews_what_somebody_waits_for(library: Library) -> None:
    (book,) = library.put()
    loan = library.borrow("甲", book).loan
    library.hold("乙", book)
    library.days(8)
    assert why_not(lambda: library.renew("甲", loan)) is Reason.WAITED_FOR


def test_nobody_renews_what_is_not_his(library: Library) -> None:
    (book,) = library.put()
    loan = library.borrow("甲", book).loan
    library.days(8)
    assert why_not(lambda: library.renew("乙", loan)) is Reason.NOT_FOUND


def test_a_newcomer_nobody_has_confirmed_borrows_nothing(library: Library) -> None:
    (book,) = library.put()
    code = mint(Prefix.BADGE)
    library.station.enrolment.enrol_self(by(), "王", "闪送", "", code)
    library.badges["新"] = code
    assert why_not(lambda: library.borrow("新", book)) is Reason.NOT_CONFIRMED
    assert open_loans() == []


def test_a_courier_whose_badge_is_at_home_borrows_in_a_session_staff_opened(
    library: Library,
) -> None:
    (book,) = library.put()
    library.come("甲")
    library.station.checkin.leave(of(library.visits["甲"]), library.visits["甲"])
    staff = add_staff(library.station)
    holder = library.station.badges.read(library.badges["甲"]).holder
    visit = library.station.checkin.vouch(by(staff), holder).visit
    library.station.lending.checkout(of(visit), visit, book)
    assert len(library.loans("甲")) == 1


def test_staff_lend_to_somebody_who_is_not_here(library: Library) -> None:
    (book,) = library.put()
    library.come("甲")
    library.station.checkin.leave(of(library.visits["甲"]), library.visits["甲"])
    badge = library.station.badges.read(library.badges["甲"]).number
    library.station.lending.lend(by(CONSOLE), badge, book)
    assert len(library.loans("甲")) == 1
    library.station.badges.revoke(sure(CONSOLE), badge)
    again = library.put("活着")[0]
    no = why_not(lambda: library.station.lending.lend(by(CONSOLE), badge, again))
    assert no is Reason.BADGE_REVOKED


def test_what_was_lost_is_found_by_its_scan(library: Library) -> None:
    (book,) = library.put()
    loan = library.borrow("甲", book).loan
    staff = add_staff(library.station)
    library.station.lending_desk.lose(sure(staff), loan)
    assert (library.status(book), open_loans()) == ("lost", [])
    assert library.back(book).came == Came.FOUND
    assert library.status(book) == "ok"
    assert Loan.get(Loan.number == loan).state == State.FOUND
    library.borrow("乙", book)


def test_a_lost_thing_somebody_brings_to_borrow_is_found_and_lent_at_once(
    library: Library,
) -> None:
    (book,) = library.put()
    library.mark(book, "lost")
    library.borrow("甲", book)
    assert library.status(book) == "ok"


def test_a_refused_loan_finds_nothing(library: Library) -> None:
    books = library.put(copies=4)
    for book in books[:3]:
        library.borrow("甲", book)
    library.mark(books[3], "lost")
    assert why_not(lambda: library.borrow("甲", books[3])) is Reason.TOO_MANY
    assert library.status(books[3]) == "lost"


def test_what_somebody_says_he_brought_back_is_not_overdue_and_staff_decide(
    library: Library,
) -> None:
    (book,), (other,) = library.put(), library.put("活着")
    loan = library.borrow("甲", book).loan
    visit = library.come("甲")
    asks = library.station.lending.claim_returned
    with pytest.raises(Confirm):
        asks(of(visit), visit, loan)
    asks(sure(of(visit).by), visit, loan)
    library.days(15)
    library.borrow("甲", other)
    assert [row.state for row in library.station.loans.out()] == ["claimed_returned", "on_loan"]
    assert library.back(book).until == "", "staff found it on the shelf"


@pytest.mark.parametrize("kept", [3, 10])
def test_a_scan_of_ones_own_thing_brings_it_back_or_asks(library: Library, kept: int) -> None:
    (book,) = library.put()
    library.rule(Terms(3, kept, 1, 3, 2, 1, 7), "type", "book")
    lending = library.station.lending
    library.come("甲")
    courier = library.courier("甲")
    assert lending.meaning(courier, book) is Next.BORROW
    library.borrow("甲", book)
    assert lending.meaning(courier, book) is Next.CHOOSE, "the same item scanned twice in a second"
    library.time.pass_ms(61_000)
    expected = Next.CHOOSE if kept == 3 else Next.RETURN
    assert lending.meaning(courier, book) is expected, "in its last three days it may be renewed"
    library.come("乙")
    assert lending.meaning(library.courier("乙"), book) is Next.BORROW


def test_two_couriers_one_item_the_first_has_it(library: Library) -> None:
    (book,) = library.put()
    first, second = library.come("甲"), library.come("乙")
    library.station.lending.checkout(of(first), first, book)
    no = why_not(lambda: library.station.lending.checkout(of(second), second, book))
    assert no is Reason.ON_LOAN
    assert len(open_loans()) == 1


def test_the_same_request_twice_is_one_loan(library: Library) -> None:
    (book,) = library.put()
    visit = library.come("甲")
    call = of(visit)
    one = library.station.lending.checkout(call, visit, book)
    assert library.station.lending.checkout(call, visit, book) == one
    assert len(open_loans()) == 1


def test_a_thing_nobody_had_is_named_at_the_return_bin(library: Library) -> None:
    (book,) = library.put()
    assert why_not(lambda: library.back(book)) is Reason.NOT_LENT
    library.borrow("甲", book)
    library.back(book)
    assert why_not(lambda: library.back(book)) is Reason.NOT_LENT, "scanned twice in a second"


def test_not_me_leaves_the_thing_out_and_nobody_to_blame(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    visit = library.visits["甲"]
    library.station.checkin.not_me(of(visit), visit, library.arrivals["甲"].request_id)
    assert library.loans("甲") == []
    assert [row.who for row in library.station.loans.out()] == [""]
    library.days(15)
    assert library.back(book).until == ""
    assert list(LoanSuspension.select()) == []


def test_the_journal_names_the_loan_and_neither_visit_nor_title(library: Library) -> None:
    (book,) = library.put()
    lent = library.borrow("甲", book)
    library.back(book)
    rows = list(Entry.select().where(Entry.subject == lent.loan).order_by(Entry.seq))
    assert [(row.verb, row.actor) for row in rows] == [
        ("lending.checkout", "borrower"),
        ("lending.check_in", "kiosk"),
    ]
    for row in rows:
        assert library.visits["甲"] not in row.facts
        assert "平凡" not in row.facts
    assert json.loads(rows[0].facts)["due"] == lent.due_day


def test_staff_let_somebody_off(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.days(12)
    library.back(book)
    (row,) = library.station.loans.suspensions()
    staff = add_staff(library.station)
    library.station.lending_desk.let_off(by(staff), row.suspension)
    assert library.standing("甲").restricted_until == ""
    library.borrow("甲", book)
    again = why_not(lambda: library.station.lending_desk.let_off(by(staff), row.suspension))
    assert again is Reason.NOT_FOUND


def test_the_most_specific_rule_wins_and_a_default_always_is_there(library: Library) -> None:
    rules = library.station.loan_rules
    (book,), (pump,) = library.put(), library.put("打气筒", kind="pump")
    title = library.title(book)
    library.rule(Terms(1, 2, 0, 0, 1, 0, 0), "title", title)
    assert rules.terms(title, "book").days == 2
    assert rules.terms("", "book") == PLAIN
    assert library.borrow("甲", book).due_day == "2026-11-25"
    rules.drop(by(CONSOLE), "title", title)
    assert rules.terms(title, "book") == PLAIN
    rules.drop(by(CONSOLE), "type", "pump")
    default = rules.terms("", "pump")
    assert library.borrow("甲", pump).due_day == "2026-12-07"
    assert default.days == 14
    assert why_not(lambda: rules.drop(by(CONSOLE), "default", "")) is Reason.NOT_FOUND


@pytest.mark.parametrize(
    ("scope", "key", "change", "reason"),
    [
        ("type", "spaceship", {}, Reason.NOT_FOUND),
        ("title", "f" * 32, {}, Reason.NOT_FOUND),
        ("default", "book", {}, Reason.NOT_FOUND),
        ("nonsense", "", {}, Reason.NOT_FOUND),
        ("type", "book", {"days": 0}, Reason.BAD_VALUE),
        ("type", "book", {"most": 21}, Reason.BAD_VALUE),
        ("type", "book", {"late_most": -1}, Reason.BAD_VALUE),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(
    library: Library, scope: str, key: str, change: dict[str, int], reason: Reason
) -> None:
    figures = vars(PLAIN) | change
    no = why_not(lambda: library.station.loan_rules.put(by(CONSOLE), scope, key, **figures))
    assert no is reason


def test_a_wall_clock_far_ahead_in_doubt_makes_nothing_overdue(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.time.step(40 * DAY)
    library.station.run_due()
    assert library.loans("甲")[0].late == 0
    assert library.back(book).until == ""


def test_only_what_was_out_overnight_and_is_back_in_time_earns(library: Library) -> None:
    """A point for borrowing and returning in one breath would be a point for nothing."""
    points, (book,) = library.station.points, library.put()

    def earned(days: int) -> int:
        library.borrow("甲", book)
        before = points.balance(library.courier("甲"))
        library.time.pass_ms(days * DAY)
        library.back(book)
        return points.balance(library.courier("甲")) - before

    assert [earned(1), earned(0), earned(11)] == [1, 0, 0]
