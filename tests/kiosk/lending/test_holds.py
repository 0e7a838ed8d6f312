"""Waiting for a title: one after the other, each in his own time, nobody for ever."""

from __future__ import annotations

from functools import partial

from kiosk.common.actor import CONSOLE
from kiosk.common.errors import Reason
from kiosk.lending.models import LoanHold
from kiosk.lending.rules import Came, HoldState
from kiosk.mailbox.models import Notice
from kiosk.settings.rules import Key
from tests.kiosk.lending.library import Library, facts_of, standing, why_not
from tests.support import add_staff, by, of, sure


def states() -> list[str]:
    """What became of every hold, in the order they were made."""
    return [hold.state for hold in LoanHold.select().order_by(LoanHold.id)]


def test_what_comes_back_is_caught_for_the_first_in_the_queue_alone(library: Library) -> None:
    """Waiting lists that notify everybody are a known fault of such programs."""
    (book,) = library.put()
    library.borrow("甲", book)
    for person in "乙丙丁":
        library.hold(person, book)
    assert [library.waits(person) for person in "乙丙丁"] == ["queued 1", "queued 2", "queued 3"]
    back = library.back(book)
    assert (back.came, back.held) == (Came.RETURNED, True)
    assert states() == [HoldState.READY, HoldState.QUEUED, HoldState.QUEUED]
    assert [library.news(person) for person in "乙丙丁"] == [["hold_ready"], [], []]
    assert Notice.select().count() == 1
    assert library.holds("乙")[0].until_day == "2026-11-25"
    assert [library.waits(person) for person in "丙丁"] == ["queued 1", "queued 2"]


def test_what_lies_ready_is_nobody_elses(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.hold("乙", book)
    library.back(book)
    no = facts_of(lambda: library.borrow("丙", book))
    assert no == {"reason": Reason.ON_HOLD, "until": "2026-11-25"}
    library.borrow("乙", book)
    assert states() == [HoldState.FILLED]
    assert library.news("乙") == []
    assert library.station.loans.hold_shelf() == []
    assert not LoanHold.get().shelved, "it is taken from there"


def test_no_hold_is_stuck_for_ever_it_passes_on_when_nobody_comes(library: Library) -> None:
    """Holds that stand for ever are a known fault of such programs."""
    (book,) = library.put()
    library.borrow("甲", book)
    library.hold("乙", book)
    library.hold("丙", book)
    library.back(book)
    library.days(2)
    assert states() == [HoldState.READY, HoldState.QUEUED], "its last day is a whole day"
    library.days(1)
    assert states() == [HoldState.EXPIRED, HoldState.READY]
    assert (library.news("乙"), library.news("丙")) == ([], ["hold_ready"])
    library.days(3)
    assert states() == [HoldState.EXPIRED, HoldState.EXPIRED]
    library.borrow("丁", book)


def test_no_hold_is_stuck_behind_a_loan_that_never_ends(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.hold("乙", book)
    library.days(71)
    assert states() == [HoldState.LAPSED], "he waited for sixty days, and was told nothing"
    assert library.status(book) == "lost", "nor is the thing out for ever"


def test_no_hold_is_stuck_when_the_last_copy_is_gone(library: Library) -> None:
    first, second = library.put(copies=2)
    library.borrow("甲", first)
    library.borrow("乙", second)
    library.hold("丙", first)
    library.mark(first, "withdrawn")
    library.station.run_due()
    assert library.waits("丙") == "queued 1"
    library.mark(second, "lost")
    library.station.run_due()
    assert states() == [HoldState.GONE]
    assert why_not(lambda: library.hold("丙", first)) is Reason.NOT_OFFERED


def test_what_lay_ready_and_was_withdrawn_waits_again_first(library: Library) -> None:
    first, second = library.put(copies=2)
    library.borrow("甲", first)
    library.borrow("丁", second)
    library.hold("乙", first)
    library.hold("丙", first)
    library.back(first)
    library.mark(first, "withdrawn")
    library.station.run_due()
    assert states() == [HoldState.QUEUED, HoldState.QUEUED]
    assert library.news("乙") == []
    assert library.back(second).held
    assert states() == [HoldState.READY, HoldState.QUEUED], "he was first and still is"


def test_what_becomes_free_in_the_catalogue_is_offered_too(library: Library) -> None:
    first, second = library.put(copies=2)
    library.mark(second, "not_for_loan")
    library.borrow("甲", first)
    library.hold("乙", first)
    library.mark(second, "ok")
    library.station.run_due()
    assert states() == [HoldState.READY]
    assert library.holds("乙")[0].until_day == "2026-11-25"


def test_what_is_on_the_shelf_is_not_waited_for(library: Library) -> None:
    first, second = library.put(copies=2)
    library.borrow("甲", first)
    assert why_not(lambda: library.hold("乙", first)) is Reason.ON_SHELF
    library.borrow("丙", second)
    library.hold("乙", first)
    assert why_not(lambda: library.hold("乙", first)) is Reason.HELD_ALREADY
    assert why_not(lambda: library.hold("丙", first)) is Reason.YOURS_ALREADY


def test_somebody_waits_for_so_many_things_at_most(library: Library) -> None:
    library.station.settings.set(by(CONSOLE), Key.HOLDS_MOST, 1)
    (one,), (other,) = library.put(), library.put("活着")
    library.borrow("甲", one)
    library.borrow("甲", other)
    library.hold("乙", one)
    no = facts_of(lambda: library.hold("乙", other))
    assert no == {"reason": Reason.HOLDS_FULL, "current": 1, "max": 1}


def test_who_pauses_lets_others_go_first_and_keeps_his_place(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    hold = library.hold("乙", book)
    library.hold("丙", book)
    library.on_hold("pause", "乙", hold)
    library.back(book)
    assert states() == [HoldState.SUSPENDED, HoldState.READY]
    library.borrow("丙", book)
    library.hold("丁", book)
    library.on_hold("resume", "乙", hold)
    assert [library.waits(person) for person in "乙丁"] == ["queued 1", "queued 2"]


def test_a_pause_ends_by_itself(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    hold = library.hold("乙", book)
    library.on_hold("pause", "乙", hold)
    library.back(book)
    assert states() == [HoldState.SUSPENDED]
    library.days(29)
    assert states() == [HoldState.SUSPENDED]
    library.days(1)
    assert states() == [HoldState.READY], "it lay on its shelf all the time"


def test_with_only_paused_ones_waiting_it_is_free_to_take(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.on_hold("pause", "乙", library.hold("乙", book))
    assert not library.back(book).held
    library.borrow("丙", book)


def test_what_is_cancelled_passes_on_at_once(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    hold = library.hold("乙", book)
    library.hold("丙", book)
    library.back(book)
    library.on_hold("cancel", "乙", hold)
    assert states() == [HoldState.CANCELLED, HoldState.READY]
    assert library.news("丙") == ["hold_ready"]
    assert why_not(lambda: library.on_hold("cancel", "乙", hold)) is Reason.NOT_FOUND


def test_nobody_moves_another_persons_hold(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    hold = library.hold("乙", book)
    for verb in ("cancel", "pause", "resume"):
        assert why_not(partial(library.on_hold, verb, "丙", hold)) is Reason.NOT_FOUND
    assert states() == [HoldState.QUEUED]


def test_whoever_waited_and_takes_another_copy_waits_no_more(library: Library) -> None:
    first, second = library.put(copies=2)
    library.borrow("甲", first)
    library.borrow("丁", second)
    library.hold("乙", first)
    library.back(first)
    library.back(second)
    library.borrow("乙", second)
    assert states() == [HoldState.FILLED]
    library.borrow("丙", first)


def test_the_hold_shelf_says_what_waits_and_what_goes_back(library: Library) -> None:
    (book,), (other,) = library.put(), library.put("活着")
    for one in (book, other):
        library.borrow("甲", one)
        library.hold("乙", one)
        library.back(one)
    library.days(2)
    rows = [(row.called, row.until_day) for row in library.station.loans.hold_shelf()]
    assert rows == [("平凡的世界", "2026-11-25"), ("活着", "2026-11-25")]
    library.borrow("乙", book)
    library.days(1)
    assert [(r.called, r.until_day) for r in library.station.loans.hold_shelf()] == [("活着", "")]
    assert library.back(other).came == Came.CLEARED
    assert library.station.loans.hold_shelf() == []
    assert why_not(lambda: library.back(other)) is Reason.NOT_LENT


def test_a_thing_on_the_hold_shelf_scanned_again_stays_there(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.hold("乙", book)
    library.back(book)
    assert why_not(lambda: library.back(book)) is Reason.NOT_LENT
    assert states() == [HoldState.READY]
    assert len(library.station.loans.hold_shelf()) == 1


def test_whoever_left_keeps_his_place_in_the_queue(library: Library) -> None:
    (book,) = library.put()
    library.borrow("甲", book)
    library.hold("乙", book)
    library.station.checkin.leave(of(library.visits["乙"]), library.visits["乙"])
    library.back(book)
    assert library.news("乙") == ["hold_ready"]


def test_a_thing_lost_while_people_wait_ends_their_waiting(library: Library) -> None:
    (book,) = library.put()
    loan = library.borrow("甲", book).loan
    library.hold("乙", book)
    library.station.lending_desk.lose(sure(add_staff(library.station)), loan)
    assert states() == [HoldState.GONE]
    assert standing() == []
