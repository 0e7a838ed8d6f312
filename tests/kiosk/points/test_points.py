"""The ledger: double entry, sum zero, once per event, reversed at most once."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.common.errors import Reason, Refused
from kiosk.station import Station
from kiosk.storage.database import database, one_transaction
from tests.kiosk.points.wallets import courier_of
from tests.support import FakeTime, Grounds, enrol


def test_an_event_is_booked_once(station: Station, courier: int) -> None:
    with one_transaction():
        assert station.points.award(courier, "event", 5)
        assert station.points.award(courier, "event", 5) is None
        assert station.points.award(courier, "event", 9) is None
    assert station.points.balance(courier) == 5


def test_an_event_may_be_booked_again_after_its_reversal(station: Station, courier: int) -> None:
    for _time in range(3):
        with one_transaction():
            transfer = station.points.award(courier, "event", 5)
            assert transfer
            assert station.points.balance(courier) == 5
            station.points.reverse(transfer)
        assert station.points.balance(courier) == 0


def test_a_reversal_exists_at_most_once_and_only_of_what_is_there(
    station: Station, courier: int
) -> None:
    with one_transaction():
        transfer = station.points.award(courier, "event", 5)
        assert transfer
        station.points.reverse(transfer)
    for booking, reason in ((transfer, Reason.ALREADY_REVERSED), (12345, Reason.NOT_FOUND)):
        with pytest.raises(Refused) as refused:
            station.points.reverse(booking)
        assert refused.value.reason is reason
    assert station.points.balance(courier) == 0


@pytest.mark.parametrize("points", [0, -5])
def test_nothing_is_booked_for_no_points(station: Station, courier: int, points: int) -> None:
    assert station.points.award(courier, "event", points) is None


def test_a_half_booking_would_be_noticed(station: Station, courier: int) -> None:
    """The control: a ledger that does not sum to zero is named."""
    with one_transaction():
        transfer = station.points.award(courier, "event", 5)
        assert station.points.unbalanced() == []
        database.execute_sql("INSERT INTO ledger_account (id, number) VALUES (77, 'third')")
        database.execute_sql(
            "INSERT INTO ledger_posting (account_id, transfer_id, points) VALUES (77, ?, 1)",
            (transfer,),
        )
    assert station.points.unbalanced() == [transfer]


class Ledger(RuleBasedStateMachine):
    """Awards and reversals in any order, beside a model that is a dictionary."""

    @initialize()
    def start(self) -> None:
        self.patch = pytest.MonkeyPatch()
        self.place = tempfile.TemporaryDirectory()
        self.patch.setenv("XDG_CONFIG_HOME", f"{self.place.name}/config")
        grounds = Grounds(Path(self.place.name) / "station", FakeTime())
        grounds.found()
        self.station = grounds.open()
        self.couriers = [courier_of(self.station, enrol(self.station)) for _ in range(3)]
        self.booked: dict[tuple[int, str], tuple[int, int]] = {}
        self.transfers: list[int] = []
        self.reversed: set[int] = set()

    @rule(who=st.integers(0, 2), event=st.sampled_from("abc"), points=st.integers(-1, 9))
    def award(self, who: int, event: str, points: int) -> None:
        courier = self.couriers[who]
        with one_transaction():
            transfer = self.station.points.award(courier, f"{event} {courier}", points)
        assert (transfer is None) is (points <= 0 or (courier, event) in self.booked)
        if transfer:
            self.booked[courier, event] = (transfer, points)
            self.transfers.append(transfer)

    @rule(data=st.data())
    def reverse(self, data: st.DataObject) -> None:
        transfer = data.draw(st.sampled_from([*self.transfers, 1]))
        sound = transfer in self.transfers and transfer not in self.reversed
        try:
            with one_transaction():
                self.station.points.reverse(transfer)
        except Refused:
            assert not sound
            return
        assert sound
        self.reversed.add(transfer)
        self.booked = {key: value for key, value in self.booked.items() if value[0] != transfer}

    @invariant()
    def all_sides_sum_to_zero(self) -> None:
        if hasattr(self, "booked"):
            assert self.station.points.unbalanced() == []
            assert (
                database.execute_sql("SELECT total(points) FROM ledger_posting").fetchone()[0] == 0
            )

    @invariant()
    def a_balance_is_the_sum_of_what_was_not_reversed(self) -> None:
        for courier in getattr(self, "couriers", []):
            expected = sum(value[1] for key, value in self.booked.items() if key[0] == courier)
            assert self.station.points.balance(courier) == expected

    def teardown(self) -> None:
        if hasattr(self, "station"):
            self.station.close()
            self.patch.undo()
            self.place.cleanup()


TestLedger = Ledger.TestCase
TestLedger.settings = settings(
    max_examples=8,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
