"""Mistakes other programs with points are known for: each must be impossible here."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from peewee import IntegrityError

from kiosk.common.errors import NotSaved, Refused
from kiosk.points.models import add_posting
from kiosk.station import Station
from kiosk.storage.database import database, one_transaction
from tests.kiosk.points.wallets import award, go_to, lots, reverse, sides, spend
from tests.support import FakeTime


def undone_with_the_rest(action: Callable[[], object]) -> None:
    """The action it belongs to fails afterwards."""

    def whole() -> None:
        with one_transaction():
            action()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        whole()


def test_a_balance_is_never_what_has_not_lapsed_minus_all_that_was_ever_spent(
    station: Station, time: FakeTime, courier: int
) -> None:
    """What was spent of a lot is gone with it: nobody starts the next year below zero."""
    award(station, courier, "year one", 100)
    spend(station, courier, "kettle", 80)
    go_to(station, time, "2027-12-01")
    assert station.points.balance(courier) == 0
    award(station, courier, "year two", 50)
    assert station.points.balance(courier) == 50, "and not 50 - 80"
    assert lots(station, courier) == {"2028-12-31": 50}


def test_what_is_called_the_same_does_not_lapse_together(
    station: Station, time: FakeTime, courier: int
) -> None:
    """A lot is a day, not a label: two spring campaigns are two lots."""
    with one_transaction():
        station.points.award(courier, "spring 1", 10, "spring")
    go_to(station, time, "2027-03-01")
    with one_transaction():
        station.points.award(courier, "spring 2", 10, "spring")
    assert lots(station, courier) == {"2027-11-30": 10, "2028-03-31": 10}
    go_to(station, time, "2027-12-01")
    assert lots(station, courier) == {"2028-03-31": 10}


def test_a_refund_comes_neither_twice_nor_never(station: Station, courier: int) -> None:
    award(station, courier, "earned", 10)
    transfer = spend(station, courier, "cup", 10)
    undone_with_the_rest(lambda: station.points.reverse(transfer))
    assert station.points.balance(courier) == 0, "not before it is committed"
    reverse(station, transfer)
    assert station.points.balance(courier) == 10
    for _again in range(3):
        with pytest.raises(Refused, match="already_reversed"):
            reverse(station, transfer)
    with pytest.raises(IntegrityError), one_transaction():  # even by hand
        database.execute_sql(
            "INSERT INTO ledger_transfer (id, event, attempt, kind, day, reverses) "
            "VALUES (1, x'00', 1, 'reversal', '2026-11-23', ?)",
            (transfer,),
        )
    assert station.points.balance(courier) == 10


def test_a_retry_prints_no_points(station: Station, courier: int) -> None:
    for _retry in range(3):
        with one_transaction():
            station.points.award(courier, "report 7", 5)
    undone_with_the_rest(lambda: station.points.award(courier, "report 8", 5))
    award(station, courier, "report 8", 5)
    assert station.points.balance(courier) == 10
    row = "SELECT 2, event, attempt, kind, day, NULL FROM ledger_transfer LIMIT 1"
    with pytest.raises(IntegrityError), one_transaction():
        database.execute_sql(f"INSERT INTO ledger_transfer {row}")


@pytest.mark.parametrize("nth", [1, 2])
def test_a_failed_insert_is_never_made_good_by_a_compensating_one(
    station: Station, courier: int, nth: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a transfer does not exist: the transaction goes, nothing is added to even it out."""
    award(station, courier, "earned", 10)
    before = database.execute_sql("SELECT count(*) FROM ledger_transfer").fetchone()[0]
    run, count = add_posting.run, iter(range(1, 9))

    def failing(**columns: object) -> None:
        if next(count) == nth:
            raise NotSaved
        run(**columns)

    monkeypatch.setattr(add_posting, "run", failing)
    with pytest.raises(NotSaved):
        spend(station, courier, "cup", 4)
    monkeypatch.undo()
    after = database.execute_sql("SELECT count(*) FROM ledger_transfer").fetchone()[0]
    assert (after, station.points.balance(courier), sides()) == (before, 10, {})
    spend(station, courier, "cup", 4)
    assert station.points.balance(courier) == 6
