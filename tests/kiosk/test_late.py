"""Areas that are loaded late hear of everything all the same, from the first command on."""

from __future__ import annotations

from kiosk.lending.models import Loan
from kiosk.station import Station, open_station
from tests.kiosk.lending.library import Library
from tests.support import DAY, FakeTime, Grounds, of


def reopened(station: Station, grounds: Grounds, time: FakeTime) -> Station:
    """The same station as a window opens it: nothing is due before its first frame."""
    station.close()
    again = open_station(grounds.folder, time, settle=False)
    assert "lending" not in vars(again), "the control: nothing of them is there yet"
    return again


def test_the_first_command_tells_them_what_happens(
    station: Station, grounds: Grounds, time: FakeTime
) -> None:
    library = Library(station, time)
    (book,) = library.put()
    library.borrow("甲", book, on_site=True)
    again = reopened(station, grounds, time)
    try:
        again.checkin.leave(of(library.visits["甲"]), library.visits["甲"])
        assert Loan.get().ended_day is not None
    finally:
        again.close()


def test_the_first_tick_does_what_is_due_of_theirs(
    station: Station, grounds: Grounds, time: FakeTime
) -> None:
    library = Library(station, time)
    (book,) = library.put()
    library.borrow("甲", book)
    again = reopened(station, grounds, time)
    try:
        time.pass_ms(29 * DAY)
        again.run_due()
        assert Loan.get().reminded
    finally:
        again.close()
