"""Couriers earn, spend, get back and lose points in any order and over any time.

Beside the ledger runs a model that knows no double entry: for each courier a list of single points
with the day each lapses. S5: the journal rebuilds the ledger, also after retention.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.common.actor import CONSOLE
from kiosk.common.errors import Refused
from kiosk.merits.rules import Why
from kiosk.points.rules import EarnEvent, Rule, month_end
from tests.kiosk.merits.people import refusal
from tests.kiosk.points.rebuild import journal_says, ledger_says
from tests.kiosk.points.shop import ShopService
from tests.kiosk.points.wallets import courier_of, lots, sides
from tests.support import DAY, HOUR, LONG, FakeTime, Grounds, by, enrol, sure

WHO = st.integers(0, 1)
DEBT = ""


class Wallets(RuleBasedStateMachine):
    """``held`` is the model: the last day of every single point somebody has."""

    @initialize()
    def start(self) -> None:
        self.patch = pytest.MonkeyPatch()
        self.place = tempfile.TemporaryDirectory()
        self.patch.setenv("XDG_CONFIG_HOME", f"{self.place.name}/config")
        self.time = FakeTime()
        grounds = Grounds(Path(self.place.name) / "station", self.time)
        grounds.found()
        self.station = station = grounds.open()
        station.earn_rules.change(by(CONSOLE), Rule(EarnEvent.CHECKIN, 2, conduct=1))
        self.codes = [enrol(station, name) for name in ("王一", "王二")]
        self.couriers = [courier_of(station, code) for code in self.codes]
        self.shop = ShopService(station.commands, station.points)
        self.held: list[list[str]] = [[], []]
        self.owed = [0, 0]
        self.paid: dict[str, tuple[int, list[str]]] = {}
        self.checked_in: dict[int, tuple[str, str, int]] = {}

    def give(self, who: int, days: list[str]) -> None:
        days = sorted(days)
        settled = min(self.owed[who], len(days))
        self.owed[who] -= settled
        self.held[who] = sorted(self.held[who] + days[settled:])

    def take(self, who: int, count: int, first: str = DEBT) -> list[str]:
        order = sorted(self.held[who], key=lambda day: (day != first, day))
        gone = order[:count]
        self.held[who] = list((Counter(self.held[who]) - Counter(gone)).elements())
        self.held[who].sort()
        self.owed[who] += count - len(gone)
        return gone

    @rule(who=WHO)
    def check_in(self, who: int) -> None:
        arrival = self.station.checkin.scan(by(), self.codes[who])
        day = month_end(self.station.clock.today(), 12)
        lot = day if arrival.points > self.owed[who] else DEBT
        self.give(who, [day] * arrival.points)
        if not arrival.again:
            self.checked_in[who] = (arrival.visit, lot, arrival.points)

    @rule(who=WHO)
    def annul(self, who: int) -> None:
        visit, lot, points = self.checked_in.pop(who, ("", DEBT, 0))
        why = refusal(lambda: self.station.checkin.annul(sure(CONSOLE), visit)) if visit else "none"
        assert why in {"", "too_late", "none"}
        if not why:
            self.take(who, points, lot)

    @rule(who=WHO, points=st.integers(1, 60))
    def grant(self, who: int, points: int) -> None:
        row = self.station.registry.by_id(self.couriers[who])
        assert row
        why = refusal(
            lambda: self.station.grants.grant(by(CONSOLE), (row.number,), points, Why.OTHER)
        )
        assert why in {"", "second_person"}
        if not why:
            self.give(who, [month_end(self.station.clock.today(), 12)] * points)

    @rule(who=WHO, price=st.integers(1, 80), broken=st.booleans())
    def buy(self, who: int, price: int, broken: bool) -> None:
        can = len(self.held[who]) - self.owed[who] >= price
        call = by()
        why = refusal(lambda: self.shop.buy(call, self.couriers[who], price, broken))
        assert why == ("not_enough_points" if not can else "out_of_stock" if broken else "")
        if not why:
            number = self.shop.buy(call, self.couriers[who], price, broken).number
            self.paid[number] = (who, self.take(who, price))

    @rule(data=st.data(), twice=st.booleans())
    def give_back(self, data: st.DataObject, twice: bool) -> None:
        if not self.paid:
            return
        number = data.draw(st.sampled_from(sorted(self.shop.bought)))
        if number not in self.paid:
            with pytest.raises(Refused, match="already_reversed"):
                self.shop.give_back(by(), number)
            return
        who, days = self.paid.pop(number)
        call = by()
        self.shop.give_back(call, number)
        if twice:
            self.shop.give_back(call, number)
        today = self.station.clock.today()
        self.give(who, [day if day >= today else month_end(today) for day in days])

    @rule(days=st.sampled_from([1, 20, 45, 200]), hours=st.integers(0, 30))
    def time_passes(self, days: int, hours: int) -> None:
        self.time.pass_ms(days * DAY + hours * HOUR)
        for code in self.codes:  # who comes now and then is not forgotten
            if days > 10:
                self.station.checkin.leave(by(CONSOLE), self.station.checkin.scan(by(), code).visit)
        self.station.run_due()
        today = self.station.clock.today()
        self.held = [[day for day in days if day >= today] for days in self.held]
        if days > 10:
            new = month_end(today, 12)
            for who in (0, 1):
                self.give(who, [new] * 2)
            self.checked_in.clear()

    @invariant()
    def every_lot_is_what_the_model_says(self) -> None:
        for who, courier in enumerate(getattr(self, "couriers", [])):
            assert lots(self.station, courier) == dict(Counter(self.held[who]))
            expected = len(self.held[who]) - self.owed[who]
            assert self.station.points.balance(courier) == expected
            assert not (self.owed[who] and self.held[who])

    @invariant()
    def the_ledger_is_sound_and_the_journal_rebuilds_it(self) -> None:
        if hasattr(self, "station"):
            assert sides() == {}
            assert self.station.points_views.audit().is_sound
            assert journal_says(self.station) == ledger_says()

    def teardown(self) -> None:
        if hasattr(self, "station"):
            self.station.close()
            self.patch.undo()
            self.place.cleanup()


TestWallets = Wallets.TestCase
TestWallets.settings = settings(
    max_examples=200 if LONG else 6,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
