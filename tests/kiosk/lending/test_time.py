"""Days, midnight, a leap year, a wrong clock."""

from __future__ import annotations

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.journal.models import Entry
from kiosk.lending.models import Loan, LoanHold, LoanSuspension
from kiosk.lending.rules import DEFAULT, HoldState, State, Terms, days_late, later, terms_for
from kiosk.settings.rules import Key
from tests.kiosk.lending.library import PLAIN, Library
from tests.support import DAY, HOUR, MINUTE, NOON, by, of, sure


def confirm(library: Library, real_ms: int) -> None:
    library.station.timekeeping.rely_on(sure(CONSOLE), real_ms)
    library.station.run_due()


def test_a_day_runs_to_midnight_and_not_a_moment_longer(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.time.pass_ms(10 * DAY + 12 * HOUR - 1000)  # 23:59:59 of its last day
    assert library.loans("甲")[0].late == 0
    library.time.pass_ms(1000)
    assert library.loans("甲")[0].late == 1


@pytest.mark.parametrize(
    ("day", "days", "then"),
    [
        ("2028-02-28", 1, "2028-02-29"),
        ("2028-02-29", 1, "2028-03-01"),
        ("2028-02-29", 366, "2029-03-01"),
        ("2027-02-28", 1, "2027-03-01"),
        ("2026-12-31", 1, "2027-01-01"),
    ],
)
def test_days_are_counted_by_the_calendar(day: str, days: int, then: str) -> None:
    assert later(day, days) == then
    assert later(then, -days) == day
    assert days_late(day, then) == days
    assert days_late(then, day) == 0


def test_without_any_rule_there_still_is_one() -> None:
    assert terms_for({}, "title", "book") == DEFAULT
    rules = {("default", ""): PLAIN}
    assert terms_for(rules, "title", "book") == PLAIN


def test_the_day_before_its_last_day_one_notice_waits(library: Library) -> None:
    (book,) = library.put()
    loan = library.borrow("甲", book).loan
    library.days(8)
    assert library.news("甲") == []
    library.days(1)
    assert library.news("甲") == ["loan_due"]
    library.renew("甲", loan)
    assert library.news("甲") == [], "that is no longer so"
    library.days(10)
    assert library.news("甲") == ["loan_due"]
    library.back(book)
    assert library.news("甲") == []


def test_a_reminder_is_sent_once(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.days(9)
    visit = library.come("甲")
    (notice,) = library.station.mail.waiting(visit)
    library.station.mail.read(of(visit), visit, notice.number)
    library.days(3)
    assert library.news("甲") == []
    assert Entry.select().where(Entry.verb == "lending.remind").count() == 1


def test_what_is_overdue_for_long_counts_as_lost_and_is_found_by_a_scan(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.days(70)
    assert library.status(book) == "ok"
    library.days(1)
    assert (library.status(book), Loan.get().state) == ("lost", State.LOST)
    assert Loan.get().ended_day == "2027-02-02"
    library.back(book)
    assert (library.status(book), Loan.get().state) == ("ok", State.FOUND)


def test_in_doubt_nothing_moves_by_itself(library: Library) -> None:
    (book,), (other,) = library.put(), library.put("活着")
    library.borrow("甲", other)
    library.borrow("甲", book)
    library.hold("乙", book)
    library.back(book)
    library.time.step(90 * DAY)
    library.station.run_due()
    assert [hold.state for hold in LoanHold.select()] == [HoldState.READY]
    assert [loan.state for loan in Loan.select()] == [State.ON_LOAN, State.RETURNED]
    assert library.news("甲") == []


def test_lent_in_doubt_it_has_its_full_time_from_the_day_somebody_confirms(
    library: Library,
) -> None:
    (book,) = library.put()
    library.time.step(-100 * DAY)
    lent = library.borrow("甲", book)
    assert lent.due_day == "2026-12-03", "counted from the last day that was sure"
    library.time.pass_ms(5 * DAY)
    confirm(library, NOON + 5 * DAY)
    assert library.loans("甲")[0].due_day == "2026-12-08"
    assert library.loans("甲")[0].late == 0


def test_a_hold_that_lay_ready_in_doubt_has_its_full_time_again(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.hold("乙", book)
    library.back(book)
    library.time.step(3 * HOUR)
    library.time.pass_ms(9 * DAY)
    library.station.run_due()
    confirm(library, NOON + 9 * DAY)
    assert library.holds("乙")[0].until_day == "2026-12-04"


def test_a_mistyped_year_takes_nothing_away_and_is_put_right(library: Library) -> None:
    (book,), (other,) = library.put(), library.put("活着")
    library.borrow("甲", book)
    library.time.step(5 * MINUTE)
    confirm(library, NOON + 365 * DAY)
    assert Loan.get().state == State.ON_LOAN, "in the first hour nothing is given up"
    library.borrow("丙", other)
    assert library.back(book).until, "late by that clock"
    confirm(library, NOON)
    assert library.loans("丙")[0].due_day == "2026-12-03"
    assert LoanSuspension.get().until_day == "2026-11-30", "no longer than the cap, from today"
    assert not Loan.select().where(Loan.ended_day > library.today()).exists()


def test_a_rule_made_shorter_leaves_what_is_out_its_day(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.rule(Terms(1, 1, 0, 0, 1, 1, 1), "type", "book")
    assert library.loans("甲")[0].due_day == "2026-12-03"


def test_a_station_that_was_off_for_days_does_it_all_at_its_first_moment(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.hold("乙", book)
    library.hold("丙", book)
    library.back(book)
    library.time.pass_ms(9 * DAY)
    library.station.run_due()
    assert [hold.state for hold in LoanHold.select()] == [HoldState.EXPIRED, HoldState.READY]
    assert library.holds("丙")[0].until_day == "2026-12-04", "his time begins when he can be told"


def test_what_is_long_lost_is_forgotten_as_of_the_day_it_was_lost(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.time.pass_ms(120 * DAY)
    library.station.run_due()
    row = Loan.get()
    assert (row.state, row.ended_day, row.courier) == (State.LOST, "2027-02-02", None)


def test_deadlines_that_passed_while_it_was_off_come_in_their_order(library: Library) -> None:
    """The first one's time to fetch it was over before the second one had waited for too long."""
    library.station.settings.set(by(CONSOLE), Key.HOLD_WAIT_DAYS, 7)
    (book,) = library.put()
    library.borrow("甲", book)
    library.hold("乙", book)
    library.hold("丙", book)
    library.back(book)
    library.time.pass_ms(20 * DAY)
    library.station.run_due()
    assert [hold.state for hold in LoanHold.select()] == [HoldState.EXPIRED, HoldState.READY]


def test_in_doubt_not_even_what_became_free_moves_by_itself(library: Library) -> None:
    first, second = library.put(copies=2)
    library.mark(second, "lost")
    library.borrow("甲", first)
    library.hold("乙", first)
    library.time.step(5 * MINUTE)
    library.mark(second, "ok")
    library.station.run_due()
    assert [hold.state for hold in LoanHold.select()] == [HoldState.QUEUED]
    confirm(library, NOON + 5 * MINUTE)
    assert [hold.state for hold in LoanHold.select()] == [HoldState.READY]
