"""Going along the shelves: what stands there, what belongs elsewhere, what is missing."""

from __future__ import annotations

from functools import partial

import pytest

from kiosk.catalogue.stocktake import Verdict
from kiosk.common.actor import CONSOLE, Role
from kiosk.common.errors import Confirm, Reason
from kiosk.station import Station
from tests.kiosk.amenities.house import refusal
from tests.kiosk.catalogue.shelf import DREAM, WORLD, shelve
from tests.support import DAY, FakeTime, add_staff, by, sure


def begin(station: Station, shelf: str = "") -> str:
    return station.stocktakes.start(by(add_staff(station, Role.VOLUNTEER)), shelf).stocktake


def scan(station: Station, stocktake: str, barcode: str) -> str:
    return station.stocktakes.scan(by(CONSOLE), stocktake, barcode).verdict


def missing(station: Station, stocktake: str) -> list[str]:
    return [item.barcode for item in station.stocktakes.missing(stocktake)]


def test_what_was_not_seen_is_missing(station: Station) -> None:
    for barcode in ("A0001", "A0002", "A0003"):
        shelve(station, barcode=barcode, shelf="二楼")
    shelve(station, DREAM, barcode="B0001", shelf="门口")
    number = begin(station, "二楼")
    assert (scan(station, number, "a0001"), scan(station, number, "A0003")) == (Verdict.HERE,) * 2
    row = station.stocktakes.current()
    assert row
    assert (row.found, row.expected, row.shelf) == (2, 3, "二楼")
    assert missing(station, number) == ["A0002"]
    assert station.stocktakes.end(by(CONSOLE), number).missing == 1
    assert station.stocktakes.current() is None
    assert missing(station, number) == ["A0002"], "it can be looked up afterwards"


def test_a_scan_tells_what_is_to_be_done_with_the_item(station: Station) -> None:
    items = {
        code: shelve(station, barcode=code, shelf="二楼")
        for code in ("A0001", "L0001", "W0001", "S0001")
    }
    shelve(station, DREAM, barcode="B0001", shelf="门口")
    station.catalogue.mark_item(by(CONSOLE), items["L0001"].number, "lost")
    station.catalogue.mark_item(by(CONSOLE), items["W0001"].number, "withdrawn")
    station.catalogue.away = lambda: [items["S0001"].number]
    number = begin(station, "二楼")
    found = {
        code: scan(station, number, code) for code in ("A0001", "L0001", "W0001", "S0001", "B0001")
    }
    assert list(found.values()) == ["here", "found_again", "withdrawn", "away", "elsewhere"]
    again = station.catalogue.item("L0001")
    assert again
    assert again.status == "ok"
    assert missing(station, number) == []


def test_what_is_out_on_loan_is_not_missing_and_what_came_back_was_seen(
    station: Station, time: FakeTime
) -> None:
    out, back = shelve(station, barcode="A0001"), shelve(station, barcode="A0002")
    station.catalogue.away = lambda: [out.number]
    number = begin(station)
    station.catalogue.seen(back.number)
    assert missing(station, number) == []
    station.catalogue.away = tuple
    assert missing(station, number) == ["A0001"]


def test_seen_last_month_is_not_seen_now(station: Station, time: FakeTime) -> None:
    shelve(station, barcode="A0001")
    first = begin(station)
    scan(station, first, "A0001")
    station.stocktakes.end(by(CONSOLE), first)
    time.pass_ms(29 * DAY)
    second = begin(station)
    assert missing(station, second) == ["A0001"]
    assert missing(station, first) == [], "what a stocktake found stays found"


def test_a_stocktake_waits_for_days_and_is_gone_on_with(station: Station, time: FakeTime) -> None:
    shelve(station, barcode="A0001", shelf="二楼")
    shelve(station, barcode="A0002", shelf="门口")
    number = begin(station, "二楼")
    scan(station, number, "A0001")
    time.pass_ms(2 * DAY)
    again = station.stocktakes.start(by(CONSOLE), "二楼")
    assert (again.stocktake, again.joined) == (number, True)
    assert missing(station, number) == []
    no = refusal(lambda: station.stocktakes.start(by(CONSOLE), "门口"))
    assert no.reason is Reason.ALREADY_OPEN


def test_all_that_is_missing_is_lost_after_a_question(station: Station) -> None:
    shelve(station, barcode="A0001"), shelve(station, barcode="A0002")
    number = begin(station)
    scan(station, number, "A0002")
    with pytest.raises(Confirm) as question:
        station.stocktakes.lose_missing(by(CONSOLE), number)
    assert question.value.facts == {"items": 1}
    assert station.stocktakes.lose_missing(sure(CONSOLE), number).missing == 1
    lost = station.catalogue.item("A0001")
    assert lost
    assert lost.status == "lost"
    assert missing(station, number) == []
    assert scan(station, number, "A0001") == Verdict.FOUND_AGAIN


def test_what_cannot_be_scanned_or_ended_is_refused(station: Station) -> None:
    shelve(station, WORLD, barcode="A0001", shelf="二楼")
    number = begin(station)
    for barcode in ("A0009", "", "9787530216781"):
        assert refusal(partial(scan, station, number, barcode)).reason is Reason.NOT_FOUND
    assert refusal(lambda: begin(station, "三楼")).reason is Reason.ALREADY_OPEN
    station.stocktakes.end(by(CONSOLE), number)
    assert refusal(lambda: station.stocktakes.end(by(CONSOLE), number)).reason is (
        Reason.ALREADY_REVERSED
    )
    assert refusal(lambda: scan(station, number, "A0001")).reason is Reason.NOT_FOUND
    assert refusal(lambda: begin(station, "三楼")).reason is Reason.NOT_FOUND
    assert refusal(lambda: station.stocktakes.missing("x")).reason is Reason.NOT_FOUND
