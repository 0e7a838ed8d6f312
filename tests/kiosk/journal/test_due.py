"""Who has nothing to do is not called, and whoever has is: all are asked in one question."""

from __future__ import annotations

from contextlib import suppress

from kiosk.checkin.models import Visit, overdue_visits
from kiosk.common.clock import Instant
from kiosk.journal.due import Round, when
from kiosk.registry.models import Courier, lapsing_couriers
from kiosk.station import Station
from kiosk.storage.database import one_transaction
from tests.support import HOUR, FakeTime, by, enrol


class Area:
    """One that does nothing."""

    @when(overdue_visits)
    def visits(self, now: Instant) -> None:
        """Asked about visits."""

    @when(lapsing_couriers)
    def couriers(self, now: Instant) -> None:
        """Asked about enrolments."""

    def itself(self, now: Instant) -> None:
        """Looks for itself."""


def called(station: Station, sure: bool = True) -> list[str]:
    area = Area()
    round_ = Round([area.couriers, area.itself, area.visits, area.couriers])
    due = round_.due(Instant(station.clock.now().utc_ms, sure))
    return [one.__name__ for one in due]


def test_who_looks_for_himself_is_always_called(station: Station) -> None:
    station.checkin.scan(by(), enrol(station))
    assert called(station) == ["itself"]


def test_whoever_comes_after_the_first_that_has_something_to_do_is_called(
    station: Station, time: FakeTime
) -> None:
    station.checkin.scan(by(), enrol(station))
    time.pass_ms(2 * HOUR)
    assert called(station) == ["itself", "visits", "couriers"]
    Courier.update(confirm_by_ms=1, state="pending").execute()
    assert called(station) == ["couriers", "itself", "visits", "couriers"]


def test_nothing_is_asked_in_doubt(station: Station, time: FakeTime) -> None:
    station.checkin.scan(by(), enrol(station))
    time.pass_ms(2 * HOUR)
    assert called(station, sure=False) == ["itself"]


def test_what_was_undone_is_due_still(station: Station, time: FakeTime) -> None:
    station.checkin.scan(by(), enrol(station))
    time.pass_ms(2 * HOUR)
    with suppress(ZeroDivisionError), one_transaction():
        station.commands.run_due(station.clock.now())
        assert Visit.get().end == "guessed"
        raise ZeroDivisionError
    assert Visit.get().end == ""
    station.run_due()
    assert Visit.get().end == "guessed"


def test_every_area_of_the_station_that_has_deadlines_names_its_queries(station: Station) -> None:
    station.run_due()
    silent = {
        area.__qualname__.split(".")[0]
        for area in station.commands.due
        if not hasattr(area, "queries")
    }
    assert silent == {"Timekeeping", "LendingDue", "Lapsing"}
