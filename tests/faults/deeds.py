"""What happens in a lounge, at random: every command of check-in, drinks and help, and the kit."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from random import Random

from kiosk.amenities.rules import Item
from kiosk.common import codes
from kiosk.common.actor import CONSOLE, Call
from kiosk.common.errors import Refused
from kiosk.common.ids import new_number
from kiosk.settings.rules import Key
from kiosk.station import Station
from tests.support import MINUTE, FakeTime, by, enrol, of, sure

COURIERS = 6
Deed = Callable[[], object]


@dataclass
class Shift:
    """A stretch of work at a station; ``acknowledge`` hears of each request once it is answered."""

    station: Station
    time: FakeTime
    rng: Random
    acknowledge: Callable[[str], None]
    badges: list[str] = field(default_factory=list)
    visits: list[str] = field(default_factory=list)
    _again: Deed = lambda: None

    def enrol_couriers(self) -> None:
        """Give the shift somebody to serve."""
        self.badges = [enrol(self.station, f"骑手{number}") for number in range(COURIERS)]

    def work(self, count: int) -> None:
        """Do so many deeds, one after the other."""
        for _ in range(count):
            self.deed()

    def deed(self) -> None:
        """Do one deed, common ones more often."""
        deeds = {
            self.scan: 6,
            self.drink: 6,
            self.leave: 2,
            self.not_me: 1,
            self.annul: 1,
            self.alarm: 1,
            self.duty: 1,
            self.stranger: 1,
            self.setting: 1,
            self.restock: 2,
            self.take: 1,
            self.wait: 2,
            self.same_again: 2,
        }
        self.rng.choices(list(deeds), list(deeds.values()))[0]()

    def scan(self) -> None:
        call, badge = by(), self.rng.choice(self.badges)
        self._do(call, lambda: self.visits.append(self.station.checkin.scan(call, badge).visit))

    def drink(self) -> None:
        visit, item = self._visit(), self.rng.choice(list(Item))
        call = of(visit)
        self._do(call, lambda: self.station.amenities.serve(call, visit, item))

    def leave(self) -> None:
        visit = self._visit()
        call = of(visit)
        self._do(call, lambda: self.station.checkin.leave(call, visit))

    def not_me(self) -> None:
        scan = by()
        self.visits.append(self.station.checkin.scan(scan, self.rng.choice(self.badges)).visit)
        self.acknowledge(scan.request_id)
        call, visit = by(), self.visits[-1]
        self._do(call, lambda: self.station.checkin.not_me(call, visit, scan.request_id))

    def annul(self) -> None:
        call, visit = sure(CONSOLE), self._visit()
        self._do(call, lambda: self.station.checkin.annul(call, visit))

    def alarm(self) -> None:
        call = sure()
        self._do(call, lambda: self.station.alarms.raise_alarm(call))
        for alarm in self.station.alarms.open_alarms()[self.rng.randint(0, 1) :]:
            answer, number = by(CONSOLE), alarm.number
            self.station.alarms.acknowledge(answer, number)
            self.acknowledge(answer.request_id)

    def duty(self) -> None:
        manager = self.station.staff.managers()[0]
        call = by(manager.actor)
        verb = self.rng.choice([self.station.staff.start_duty, self.station.staff.end_duty])
        self._do(call, lambda: verb(call, manager.number))

    def stranger(self) -> None:
        with suppress(Refused):  # a failed scan is no action: no entry, nothing to find again
            self.station.checkin.scan(by(), codes.mint(codes.Prefix.BADGE))

    def setting(self) -> None:
        call, minutes = by(CONSOLE), self.rng.randint(20, 200)
        self._do(call, lambda: self.station.settings.set(call, Key.VISIT_IDLE_MINUTES, minutes))

    def restock(self) -> None:
        call, product, quantity = sure(CONSOLE), self._plasters(), self.rng.randint(1, 9)
        self._do(call, lambda: self.station.stock.restock(call, product, "", "", "", quantity))

    def take(self) -> None:
        call, product = by(CONSOLE), self._plasters()
        self._do(call, lambda: self.station.stock.take(call, product))

    def wait(self) -> None:
        self.time.pass_ms(self.rng.randint(1, 40) * MINUTE)
        self.station.run_due()

    def same_again(self) -> None:
        self._again()

    def _plasters(self) -> str:
        known = self.station.products.all()
        if known:
            return known[0].number
        call = by(CONSOLE)
        product = self.station.products.add_product(call, "创可贴", "片").product
        self.acknowledge(call.request_id)
        return product

    def _visit(self) -> str:
        return self.rng.choice(self.visits[-COURIERS:] or [new_number()])

    def _do(self, call: Call, act: Deed) -> None:
        def attempt() -> None:
            with suppress(Refused):  # answered too: the refusal is in the journal
                act()
            self.acknowledge(call.request_id)

        attempt()
        self._again = attempt
