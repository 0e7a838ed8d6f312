"""P2: one year lived day by day; on no day is anything there whose time is over."""

from __future__ import annotations

import random
from contextlib import suppress

import pytest

from kiosk.amenities.rules import Item
from kiosk.charging.rules import Kind
from kiosk.common.actor import CONSOLE, KIOSK, Actor, Role
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Refused
from kiosk.lending.rules import Terms
from kiosk.privacy.columns import COLUMNS, DATED, DAYS, Keep
from kiosk.station import Station
from kiosk.storage.database import database
from tests.kiosk.amenities.house import offer
from tests.kiosk.cast import Cast
from tests.support import DAY, HOUR, LONG, MINUTE, FakeTime, by, enrol, of, sure

LIVED = 3 * 366 if LONG else 380
"""Longer than a year, or what is kept for a year would never be past its time."""
LINKED = {
    "badge", "company", "courier_pin", "insurance", "kit_care", "ledger_account",
    "points_grant_person", "redemption_slip", "volunteer_minutes",
}  # fmt: skip
"""Tables whose rows go with a row of another."""


def dated_tables() -> set[str]:
    """Tables with at least one column that may not stay for ever."""
    return {name.split(".")[0] for name, column in COLUMNS.items() if column.keep in DAYS} - LINKED


def keep_of(table: str) -> int:
    return max(
        DAYS[column.keep]
        for name, column in COLUMNS.items()
        if name.split(".")[0] == table and column.keep in DAYS
    )


def test_every_table_that_may_not_stay_says_how_old_its_rows_are() -> None:
    assert set(Keep) - set(DAYS) == {Keep.EVER, Keep.CHANGED}, "how many days? say it in DAYS"
    assert dated_tables() - set(DATED) == set(), "which column tells the age? say it in DATED"


def too_old(station: Station) -> list[str]:
    """Rows past their time, as the whole file tells; the day of the purge itself is allowed."""
    now, found = station.clock.now().utc_ms, []
    for table, column in DATED.items():
        oldest = now - (keep_of(table) + 1) * DAY
        limit: object = oldest if column.endswith("_ms") else station.clock.day_of(oldest)
        sql = f"SELECT count(*) FROM {table} WHERE {column} < ?"
        count = database.execute_sql(sql, (limit,)).fetchone()[0]
        if count:
            found.append(f"{count} of {table}")
    return found


def test_a_year_leaves_nothing_whose_time_is_over(station: Station, time: FakeTime) -> None:
    cast, chance = Cast(station, time), random.Random(7)
    cast.live()
    badges = [enrol(station, f"小{number}王") for number in range(6)]
    station.charging_setup.add(by(CONSOLE), "9", Kind.USB_DESK, 0, 0)
    offer(station, Item.SHOWER, attended=True)
    book = put_a_book(station)
    seen: set[str] = set()
    for day in range(LIVED):
        live_a_day(station, time, badges, chance, day)
        if day % 7 == 0:
            lend(station, badges[day // 7 % (len(badges) - 1)], book)
        time.pass_ms(DAY - time.wall % DAY)  # to the next morning, eight o'clock here
        station.run_due()
        seen |= {table for table in DATED if count_of(table)}
        assert too_old(station) == [], f"day {day}"
    assert seen == set(DATED), "every table that may not stay was filled"
    assert station.journal.verify().sound
    assert station.visits.total("2000-01-01", "2100-01-01") > LIVED / 2
    kept = [station.badges.find(badge) for badge in badges]
    assert kept[0] is not None, "who comes is kept"
    assert kept[-1] is None, "who never came again was forgotten after a year"


def count_of(table: str) -> int:
    return int(database.execute_sql(f"SELECT count(*) FROM {table}").fetchone()[0])


def live_a_day(
    station: Station, time: FakeTime, badges: list[str], chance: random.Random, day: int
) -> None:
    for badge in chance.sample(badges[:-1], k=2):
        time.pass_ms(HOUR)
        visit = station.checkin.scan(by(KIOSK), badge).visit
        station.amenities.serve(of(visit), visit, "tea")
        if chance.random() < 0.5:
            station.checkin.leave(of(visit), visit)
    if day % 10 == 0:
        with pytest.raises(Refused):
            station.checkin.scan(by(), mint(Prefix.BADGE))
    if day % 7 == 0:
        live_a_full_day(station, time, badges[day // 7 % (len(badges) - 1)])


def live_a_full_day(station: Station, time: FakeTime, badge: str) -> None:
    """He charges and asks for something; one of the staff serves him and is gone the day after."""
    code = mint(Prefix.BADGE)
    number = station.accounts.add(by(CONSOLE), "赵六", Role.STAFF, "hash", code).staff
    account = station.staff.find(number)
    assert account
    station.staff.start_duty(by(account.actor), number)
    visit = station.checkin.scan(by(), badge).visit
    taken = station.charging.take(sure(Actor.visit(visit)), visit, Kind.USB_DESK)
    asked = station.requests.request(of(visit), visit, "shower")
    for move in (station.requests.accept, station.requests.ready):
        move(by(account.actor), asked.request)
    time.pass_ms(5 * MINUTE)
    station.requests.hand_over(by(account.actor), asked.request)
    station.charging.finish(of(visit), visit, taken.claim)
    late = station.requests.request(of(visit), visit, "shower").request
    station.requests.fail(sure(account.actor), late)
    station.checkin.leave(of(visit), visit)
    station.accounts.disable(sure(CONSOLE), number)


def put_a_book(station: Station) -> str:
    """A book that is lent for a day: every week somebody brings it late."""
    rule = Terms(most=1, days=1, renewals=0, renew_days=0, hold_days=1, late_days=1, late_most=7)
    station.loan_rules.put(by(CONSOLE), "type", "book", **vars(rule))
    title = station.catalogue.put_title(by(CONSOLE), "平凡的世界").title
    return station.catalogue.put_item(by(CONSOLE), title, "book").barcode


def lend(station: Station, badge: str, book: str) -> None:
    """Whoever had it is late; who takes it now waits for it first, and it lies ready."""
    item = station.catalogue.item(book)
    assert item
    visit = station.checkin.scan(by(), badge).visit
    with suppress(Refused):
        station.holds.place(of(visit), visit, item.title)
    with suppress(Refused):
        station.lending.check_in(by(), book)
    with suppress(Refused):
        station.lending.checkout(of(visit), visit, book)


def test_a_purge_that_does_not_come_is_noticed(station: Station, time: FakeTime) -> None:
    """The control."""
    visit = station.checkin.scan(by(), enrol(station)).visit
    station.checkin.leave(of(visit), visit)
    time.pass_ms(182 * DAY)
    assert "1 of visit" in too_old(station)
    station.run_due()
    assert too_old(station) == []
