"""The AED: a look every day, what was wrong, and what expires in it."""

from __future__ import annotations

import pytest
from peewee import IntegrityError

from kiosk.common.actor import CONSOLE
from kiosk.common.errors import Confirm, Refused
from kiosk.firstaid.kit_rules import AedFault, Matter
from kiosk.settings.rules import Key
from kiosk.station import Station
from kiosk.storage.database import database
from tests.kiosk.firstaid.box import hang_aed
from tests.support import DAY, FakeTime, by, sure

MONDAY, TUESDAY, WEDNESDAY = "2026-11-23", "2026-11-24", "2026-11-25"


def due(station: Station) -> list[tuple[str, str]]:
    return [(one.matter, one.day) for one in station.care.due_checks()]


def test_a_look_is_due_every_day_or_as_the_station_has_it(station: Station, time: FakeTime) -> None:
    assert due(station) == [], "a station without one"
    with pytest.raises(Refused, match="not_found"):
        station.aed.check(by(CONSOLE))
    hang_aed(station)
    assert due(station) == [(Matter.AED_CHECK, "")]
    station.aed.check(by(CONSOLE))
    assert due(station) == []
    time.pass_ms(DAY)
    assert due(station) == [(Matter.AED_CHECK, TUESDAY)]
    station.settings.set(by(CONSOLE), Key.AED_CHECK_DAYS, 2)
    assert due(station) == []
    time.pass_ms(DAY)
    assert due(station) == [(Matter.AED_CHECK, WEDNESDAY)]
    time.step(-30 * DAY)
    assert due(station) == [(Matter.AED_CHECK, WEDNESDAY)], "in doubt the last sure day holds"


def test_what_is_wrong_stays_due_until_somebody_finds_it_well(
    station: Station, time: FakeTime
) -> None:
    hang_aed(station)
    with pytest.raises(Refused, match="bad_value"):
        station.aed.check(by(CONSOLE), "funny noise")
    station.aed.check(by(CONSOLE), AedFault.INDICATOR)
    assert due(station) == [(Matter.AED_FAULT, MONDAY)]
    time.pass_ms(DAY)
    assert due(station) == [(Matter.AED_FAULT, MONDAY), (Matter.AED_CHECK, TUESDAY)]
    station.aed.check(by(CONSOLE))
    assert due(station) == []
    [aed_checks] = [one for one in station.export_sets() if one.name == "aed_checks"]
    rows = [tuple(row) for row in aed_checks.rows(MONDAY, TUESDAY)]
    assert rows == [(MONDAY, "indicator"), (TUESDAY, "")]


def test_pads_and_battery_are_due_before_and_worse_after_their_day(
    station: Station, time: FakeTime
) -> None:
    hang_aed(station)
    station.aed.set_dates(by(CONSOLE), TUESDAY, "2026-12-20")
    station.aed.check(by(CONSOLE))
    assert due(station) == [
        (Matter.PADS_EXPIRING, TUESDAY),
        (Matter.BATTERY_EXPIRING, "2026-12-20"),
    ]
    time.pass_ms(2 * DAY)
    station.aed.check(by(CONSOLE), AedFault.PADS)
    assert due(station) == [
        (Matter.AED_FAULT, WEDNESDAY),
        (Matter.PADS_EXPIRED, TUESDAY),
        (Matter.BATTERY_EXPIRING, "2026-12-20"),
    ]
    station.aed.set_dates(by(CONSOLE), "2029-01-31", "2029-01-31")
    assert due(station) == [(Matter.AED_FAULT, WEDNESDAY)], "new pads are no look at it"


def test_a_date_is_a_day_and_a_far_one_is_asked_about(station: Station) -> None:
    hang_aed(station)
    for wrong in ("2027-02-29", "0630"):
        with pytest.raises(Refused, match="bad_value"):
            station.aed.set_dates(by(CONSOLE), wrong, "")
    with pytest.raises(Confirm, match="far_expiry"):
        station.aed.set_dates(by(CONSOLE), "", "2036-11-24")
    station.aed.set_dates(sure(CONSOLE), "2028-02-29", "2036-11-24")
    facts = station.aed.facts()
    assert (facts.pads_until, facts.battery_until) == ("2028-02-29", "2036-11-24")


def test_a_look_can_neither_be_changed_nor_deleted(station: Station) -> None:
    hang_aed(station)
    station.aed.check(by(CONSOLE))
    for sql in ("UPDATE aed_check SET fault = ''", "DELETE FROM aed_check"):
        with pytest.raises(IntegrityError, match="append-only"):
            database.execute_sql(sql)
