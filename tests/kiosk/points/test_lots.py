"""Spending and giving back, lot by lot."""

from __future__ import annotations

import pytest
from peewee import IntegrityError

from kiosk.common.errors import Reason, Refused
from kiosk.station import Station
from kiosk.storage.database import database
from tests.kiosk.points.wallets import award, go_to, lots, reverse, sides, spend
from tests.support import FakeTime

NOVEMBER, DECEMBER, JANUARY = "2027-11-30", "2027-12-31", "2028-01-31"


@pytest.fixture
def rich(station: Station, time: FakeTime, courier: int) -> int:
    """Ten points of November, ten of December; it is the 15 December."""
    award(station, courier, "first", 10)
    go_to(station, time, "2026-12-15")
    award(station, courier, "second", 10)
    return courier


def test_what_lapses_first_is_spent_first(station: Station, rich: int) -> None:
    assert lots(station, rich) == {NOVEMBER: 10, DECEMBER: 10}
    spend(station, rich, "cup", 4)
    assert lots(station, rich) == {NOVEMBER: 6, DECEMBER: 10}
    spend(station, rich, "cap", 9)
    assert lots(station, rich) == {DECEMBER: 7}
    assert station.points.balance(rich) == 7


def test_more_than_there_is_cannot_be_spent_and_the_answer_says_how_much_that_is(
    station: Station, rich: int
) -> None:
    with pytest.raises(Refused) as refused:
        spend(station, rich, "bike", 21)
    assert refused.value.reason is Reason.NOT_ENOUGH_POINTS
    assert refused.value.facts == {"balance": 20, "needed": 21}
    assert station.points.balance(rich) == 20


@pytest.mark.parametrize("points", [0, -5])
def test_nothing_is_no_price(station: Station, rich: int, points: int) -> None:
    with pytest.raises(Refused, match="bad_value"):
        spend(station, rich, "air", points)


def test_who_never_earned_anything_cannot_spend(station: Station, courier: int) -> None:
    with pytest.raises(Refused, match="not_enough_points"):
        spend(station, courier, "cup", 1)
    assert database.execute_sql("SELECT count(*) FROM ledger_transfer").fetchone()[0] == 0


def test_the_same_event_is_spent_once(station: Station, rich: int) -> None:
    transfer = spend(station, rich, "cup", 4)
    assert spend(station, rich, "cup", 4) == transfer
    assert station.points.balance(rich) == 16


def test_what_comes_back_goes_to_the_lots_it_came_from(station: Station, rich: int) -> None:
    transfer = spend(station, rich, "cap", 13)
    reverse(station, transfer)
    assert lots(station, rich) == {NOVEMBER: 10, DECEMBER: 10}
    assert spend(station, rich, "cap", 13) != transfer, "it may be wanted again"
    assert lots(station, rich) == {DECEMBER: 7}


def test_what_lapsed_while_it_was_held_is_good_until_the_end_of_the_running_month(
    station: Station, time: FakeTime, rich: int
) -> None:
    transfer = spend(station, rich, "cap", 13)
    go_to(station, time, "2028-01-10")
    assert station.points.balance(rich) == 0, "the rest of December lapsed"
    reverse(station, transfer)
    assert lots(station, rich) == {JANUARY: 13}
    go_to(station, time, "2028-02-01")
    assert station.points.balance(rich) == 0


def test_an_award_that_is_undone_after_it_was_spent_is_owed_and_settled_by_the_next(
    station: Station, courier: int
) -> None:
    checkin = award(station, courier, "checkin", 2)
    spend(station, courier, "sweet", 2)
    reverse(station, checkin)
    assert station.points.balance(courier) == -2
    with pytest.raises(Refused, match="not_enough_points"):
        spend(station, courier, "another", 1)
    award(station, courier, "checkin", 2)
    assert (station.points.balance(courier), lots(station, courier)) == (0, {})
    award(station, courier, "next", 5)
    assert lots(station, courier) == {NOVEMBER: 5}
    assert sides() == {}


def test_an_award_is_taken_from_its_own_lot_before_any_other(
    station: Station, time: FakeTime, courier: int
) -> None:
    award(station, courier, "first", 10)
    go_to(station, time, "2026-12-15")
    second = award(station, courier, "second", 10)
    spend(station, courier, "cup", 1)
    reverse(station, second)
    assert lots(station, courier) == {NOVEMBER: 9}


def test_a_reversal_is_the_end_of_it(station: Station, rich: int) -> None:
    transfer = spend(station, rich, "cup", 4)
    mirror = reverse(station, transfer)
    for again, reason in ((transfer, Reason.ALREADY_REVERSED), (mirror, Reason.NOT_FOUND)):
        with pytest.raises(Refused) as refused:
            reverse(station, again)
        assert refused.value.reason is reason


def test_triggers_refuse_to_change_or_remove_what_is_booked(station: Station, rich: int) -> None:
    for sql in (
        "UPDATE ledger_posting SET points = 99",
        "UPDATE ledger_posting SET lapses = '2099-12-31'",
        "DELETE FROM ledger_posting",
        "UPDATE ledger_transfer SET kind = 'gift'",
        "DELETE FROM ledger_transfer",
        "REPLACE INTO ledger_posting SELECT account_id, lapses, transfer_id, 9 FROM ledger_posting",
    ):
        with pytest.raises(IntegrityError, match="append-only"):
            database.execute_sql(sql)
    assert station.points.balance(rich) == 20
    assert station.journal.verify().sound
