"""He is told thirty days before his insurance ends, once, and of nothing else."""

from __future__ import annotations

import pytest

from kiosk.common.actor import CONSOLE, Actor
from kiosk.common.errors import Reason
from kiosk.insurance.models import Insurance
from kiosk.mailbox.rules import Kind
from kiosk.station import Station
from tests.kiosk.amenities.house import reason
from tests.support import DAY, FakeTime, by, enrol, sure


@pytest.fixture
def courier(station: Station) -> str:
    """The number of somebody's record."""
    return station.badges.read(enrol(station)).holder


def note(station: Station, courier: str, until: str) -> None:
    station.insurance.note(by(CONSOLE), courier, until)


def told(station: Station, courier: str) -> list[tuple[Kind, object]]:
    row = station.registry.by_number(courier)
    assert row
    station.run_due()
    return [(one.kind, one.facts.get("day")) for one in station.mailbox.waiting(row.id)]


def test_he_is_told_from_thirty_days_before_on_and_once(
    station: Station, courier: str, time: FakeTime
) -> None:
    note(station, courier, "2026-12-31")
    time.pass_ms(8 * DAY - 12 * 60 * 60 * 1000 - 1)
    assert told(station, courier) == []
    time.pass_ms(1)
    assert told(station, courier) == [(Kind.INSURANCE_ENDING, "2026-12-31")]
    row = station.registry.by_number(courier)
    assert row
    (notice,) = station.mailbox.waiting(row.id)
    station.mailbox.mark_read(row.id, notice.number)
    assert told(station, courier) == []


def test_one_that_ends_soon_is_told_at_once_and_gone_with_its_day(
    station: Station, courier: str, time: FakeTime
) -> None:
    note(station, courier, "2026-11-23")
    assert told(station, courier) == [(Kind.INSURANCE_ENDING, "2026-11-23")]
    time.pass_ms(12 * 60 * 60 * 1000)
    assert told(station, courier) == []


def test_a_new_day_takes_the_old_notice_back(station: Station, courier: str) -> None:
    note(station, courier, "2026-12-01")
    assert told(station, courier)
    note(station, courier, "2027-12-01")
    assert told(station, courier) == []
    assert station.insurance.until(courier) == "2027-12-01"


def test_the_same_day_noted_again_tells_again(station: Station, courier: str) -> None:
    for _time in range(2):
        note(station, courier, "2026-12-01")
        assert told(station, courier) == [(Kind.INSURANCE_ENDING, "2026-12-01")]


def test_nobody_knows_is_nothing_to_tell(station: Station, courier: str) -> None:
    note(station, courier, "2026-12-01")
    note(station, courier, "")
    assert (told(station, courier), station.insurance.until(courier)) == ([], "")


def test_while_the_clock_is_in_doubt_nobody_is_told(
    station: Station, courier: str, time: FakeTime
) -> None:
    note(station, courier, "2027-06-30")
    time.step(300 * DAY)
    assert told(station, courier) == []


@pytest.mark.parametrize(
    "until", ["2026-11-22", "2037-01-01", "2026-02-30", "20261231", "soon", "２０２６-12-01"]
)
def test_a_day_that_cannot_be_meant_is_refused(station: Station, courier: str, until: str) -> None:
    assert reason(lambda: note(station, courier, until)) is Reason.BAD_VALUE


def test_of_nobody_registered_nothing_is_noted(station: Station) -> None:
    assert reason(lambda: note(station, "0" * 32, "2026-12-31")) is Reason.NOT_FOUND


def test_who_is_forgotten_leaves_no_day(station: Station) -> None:
    code = enrol(station)
    note(station, station.badges.read(code).holder, "2026-12-01")
    station.run_due()
    visit = station.checkin.scan(by(), code).visit
    station.own_data.erase(sure(Actor.visit(visit)), visit)
    assert Insurance.select().count() == 0
