"""What an event earns is a table: points, percentage, caps, days, and who earns nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.common.actor import CONSOLE, Role
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Reason, Refused
from kiosk.points.rules import EarnEvent, Rule
from kiosk.points.service import Earned
from kiosk.station import Station
from kiosk.storage.database import database, one_transaction
from tests.kiosk.points.wallets import courier_of, go_to, lots, reverse, sides, spend
from tests.kiosk.stock.kit import stock_up
from tests.support import DAY, MINUTE, FakeTime, Grounds, add_staff, by, enrol, of, sure

ATTENDANCE = Rule(EarnEvent.ATTENDANCE, 5)


def earn(station: Station, courier: int, key: str, **more: object) -> Earned:
    with one_transaction():
        return station.points.earn(courier, EarnEvent.ATTENDANCE, key, **more)  # type: ignore[arg-type]


def set_rule(station: Station, **values: int | str) -> None:
    station.earn_rules.change(by(CONSOLE), replace(ATTENDANCE, **values))  # type: ignore[arg-type]


def test_a_check_in_earns_what_the_table_says_from_the_next_one_on(
    station: Station, time: FakeTime
) -> None:
    code = enrol(station)
    visit = station.checkin.scan(by(), code)
    assert visit.points == 2
    station.checkin.leave(of(visit.visit), visit.visit)
    station.earn_rules.change(by(CONSOLE), Rule(EarnEvent.CHECKIN, 4, percent=150, conduct=1))
    time.pass_ms(DAY)
    assert station.checkin.scan(by(), code).points == 6
    wallet = station.points_views.wallet(courier_of(station, code))
    assert (wallet.balance, wallet.conduct) == (8, 101)


def test_a_rule_outlives_the_program_and_the_journal_keeps_what_it_was(grounds: Grounds) -> None:
    station = grounds.open()
    set_rule(station, points=9, day_cap=18)
    entry = station.journal.latest(1)[0]
    assert (entry.verb, entry.subject) == ("points.rule", "attendance")
    assert '"points":9,"points_before":5' in entry.facts
    station.close()
    station = grounds.open()
    [rule] = [rule for rule in station.earn_rules.table() if rule.event == "attendance"]
    assert rule == replace(ATTENDANCE, points=9, day_cap=18)
    station.close()


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({"points": -1}, "points"), ({"points": 201}, "points"), ({"percent": 1001}, "percent"),
        ({"conduct": 51}, "conduct"), ({"day_cap": -5}, "day_cap"), ({"points": True}, "points"),
        ({"from_day": "2026-13-01"}, "from_day"), ({"to_day": "morgen"}, "to_day"),
        ({"from_day": "20261201"}, "from_day"),
        ({"from_day": "2026-12-02", "to_day": "2026-12-01"}, "to_day"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_no_rule(
    station: Station, values: dict[str, int | str], key: str
) -> None:
    before = station.earn_rules.table()
    with pytest.raises(Refused) as refused:
        set_rule(station, **values)
    assert (refused.value.reason, refused.value.facts["key"]) == (Reason.BAD_VALUE, key)
    assert station.earn_rules.table() == before


def test_caps_hold_for_the_day_and_the_month_and_a_reversal_frees_them(
    station: Station, time: FakeTime, courier: int
) -> None:
    set_rule(station, day_cap=8, month_cap=14)
    first, second, third = (earn(station, courier, f"Monday {n}") for n in range(3))
    assert (first.points, second.points, third.points) == (5, 3, 0)
    assert third.transfer is None
    assert second.transfer
    reverse(station, second.transfer)
    assert earn(station, courier, "Monday 4").points == 3
    go_to(station, time, "2026-11-24")
    assert [earn(station, courier, f"Tuesday {n}").points for n in range(3)] == [5, 1, 0]
    go_to(station, time, "2026-12-01")
    assert earn(station, courier, "December").points == 5


def test_a_cap_is_nobody_elses(station: Station, courier: int) -> None:
    set_rule(station, day_cap=5)
    other = courier_of(station, enrol(station, "李四"))
    assert (earn(station, courier, "a").points, earn(station, other, "b").points) == (5, 5)
    assert earn(station, courier, "c").points == 0


def test_a_rule_holds_on_its_days_the_first_and_the_last_included(
    station: Station, time: FakeTime, courier: int
) -> None:
    set_rule(station, from_day="2026-11-24", to_day="2026-11-25")
    got = []
    for day in ("2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26"):
        go_to(station, time, day)
        got.append(earn(station, courier, day).points)
    assert got == [0, 5, 5, 0]


def test_the_same_event_earns_once_whatever_the_rule_has_become(
    station: Station, courier: int
) -> None:
    assert earn(station, courier, "talk").points == 5
    set_rule(station, points=50)
    assert earn(station, courier, "talk") == Earned(None)
    assert station.points.balance(courier) == 5


def test_a_newcomer_earns_nothing_and_nothing_in_arrears(station: Station) -> None:
    code = mint(Prefix.BADGE)
    number = station.enrolment.enrol_self(by(), "王", "闪送", "", code).courier
    row = station.registry.by_number(number)
    assert row
    assert earn(station, row.id, "talk") == Earned(None)
    with one_transaction():
        assert station.points.award(row.id, "gift", 5) is None
    station.enrolment.confirm(by(CONSOLE), number)
    assert station.points.balance(row.id) == 0
    assert earn(station, row.id, "talk").points == 5, "the event is still his"


def test_nobody_who_is_not_here_earns_anything(station: Station) -> None:
    assert earn(station, 999, "talk") == Earned(None)
    assert station.points.balance(999) == 0


def test_what_is_pending_is_not_spendable_before_it_is_verified_exactly_once(
    station: Station, time: FakeTime, courier: int
) -> None:
    report = earn(station, courier, "report", pending=True)
    assert report.transfer
    assert (report.points, station.points.balance(courier)) == (5, 0)
    set_rule(station, conduct=2)
    wallet = station.points_views.wallet(courier)
    assert (wallet.pending, wallet.conduct) == (5, 100)
    with pytest.raises(Refused, match="not_enough_points"):
        spend(station, courier, "cup", 1)
    go_to(station, time, "2026-12-03")
    with one_transaction():
        moved = station.points.verify(report.transfer)
    assert lots(station, courier) == {"2027-12-31": 5}, "good from when it was verified"
    wallet = station.points_views.wallet(courier)
    assert (wallet.pending, wallet.conduct) == (0, 102), "by the rule as it is then"
    for transfer, reason in ((report.transfer, "already_verified"), (moved, "not_found")):
        with pytest.raises(Refused, match=reason):
            station.points.verify(transfer)
    with pytest.raises(Refused, match="already_verified"):
        reverse(station, report.transfer)
    assert sides() == {}


def test_what_is_pending_may_come_to_nothing(station: Station, courier: int) -> None:
    report = earn(station, courier, "report", pending=True)
    assert report.transfer
    reverse(station, report.transfer)
    wallet = station.points_views.wallet(courier)
    assert (wallet.pending, wallet.balance) == (0, 0)
    with pytest.raises(Refused, match="already_reversed"):
        station.points.verify(report.transfer)
    assert station.points.balance(courier) == 0


def test_minutes_of_a_volunteer_who_rides_earn_points_and_of_others_none(
    station: Station, time: FakeTime
) -> None:
    station.volunteering.sources = station.volunteering.sources[:1]
    stock_up(station, "三角巾", quantity=1, minimum=99)
    code = enrol(station)
    for rides in (code, ""):
        me = add_staff(station, Role.VOLUNTEER, rides=rides)
        plan = station.volunteering.start(by(me), 20).plan
        time.pass_ms(20 * MINUTE)
        station.volunteering.tick(by(me), plan, 0)
        station.volunteering.finish(by(me), plan)
        facts = station.journal.latest(1)[0].facts
        assert facts == ('{"minutes":20,"points":2}' if rides else '{"minutes":20,"points":0}')
    assert station.points.balance(courier_of(station, code)) == 2


def test_what_check_in_earned_before_moves_into_the_table(grounds: Grounds) -> None:
    """The migration reads the setting of the release before, whatever stands there."""
    import importlib

    migration = importlib.import_module("kiosk.storage.migrations.0025_points")
    station = grounds.open()
    for stored, points in (("7", 7), ("null", 2), ('"7"', 2), ("{", 2), ("101", 2), ("true", 2)):
        database.execute_sql(
            "INSERT OR REPLACE INTO setting_value (key, value) VALUES ('checkin.points', ?)",
            (stored,),
        )
        assert migration._setting(database, 2) == points
    database.execute_sql("DELETE FROM setting_value WHERE key = 'checkin.points'")
    assert migration._setting(database, 2) == 2
    station.close()


def test_annulling_a_check_in_takes_points_and_conduct_back(station: Station) -> None:
    station.earn_rules.change(by(CONSOLE), Rule(EarnEvent.CHECKIN, 2, conduct=3))
    code = enrol(station)
    visit = station.checkin.scan(by(), code).visit
    station.checkin.annul(sure(CONSOLE), visit)
    wallet = station.points_views.wallet(courier_of(station, code))
    assert (wallet.balance, wallet.conduct) == (0, 100)
    assert station.checkin.scan(by(), code).points == 2
