"""Requests in any order of what couriers, staff and time may do; beside it the journal alone."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.amenities.models import AmenityRequest, AmenityUse
from kiosk.amenities.rules import OPEN, Item, State
from kiosk.common.actor import CONSOLE, Actor, Role
from kiosk.common.errors import Reason, Refused
from kiosk.journal.models import Entry
from kiosk.settings.rules import Key
from kiosk.stock.models import Lot, Product, StockEntry
from tests.kiosk.amenities.house import SOUP, deliver, helper, is_also_courier, offer
from tests.support import DAY, HOUR, LONG, MINUTE, FakeTime, Grounds, add_staff, by, enrol, of, sure

PACK = Item.HEAT_PACK
EXPECTED = {
    Reason.ALREADY_ASKED, Reason.LIMIT_REACHED, Reason.OUT_OF_STOCK, Reason.STATION_CLOSED,
    Reason.COUNT_FIRST, Reason.NOBODY_TO_ASK, Reason.VISIT_ENDED, Reason.NOT_FOUND,
    Reason.REQUEST_TAKEN, Reason.REQUEST_MOVED_ON, Reason.OWN_RECORD, Reason.BAD_VALUE,
    Reason.NOT_ENOUGH,
}  # fmt: skip
WHO, STAFF, WHICH = st.integers(0, 2), st.integers(0, 1), st.integers(0, 2)


@dataclass
class Told:
    """A request as the journal alone tells it."""

    state: str
    visit: str
    item: str
    day: str
    ticket: int
    requested_ms: int
    due_ms: int
    accepted_by: str = ""
    accepted_ms: int | None = None
    ended_ms: int | None = None


ENDS = {
    "amenity.hand_over": State.DONE,
    "amenity.cancel": State.CANCELLED,
    "amenity.left": State.CANCELLED,
    "amenity.fail": State.FAILED,
    "amenity.time_out": State.TIMED_OUT,
}


def rebuild() -> dict[str, Told]:
    """Read every request from the entries about it, in their order."""
    told: dict[str, Told] = {}
    columns = (Entry.verb, Entry.subject, Entry.actor, Entry.facts)
    mine = Entry.verb.startswith("amenity.") & (Entry.outcome == "done")
    for verb, subject, actor, text in (
        Entry.select(*columns).where(mine).order_by(Entry.seq).tuples()
    ):
        facts: dict[str, Any] = json.loads(text)
        if verb == "amenity.request":
            told[subject] = Told(
                State.REQUESTED, facts["visit"], facts["item"], facts["day"], facts["ticket"],
                facts["at"], facts["due"],
            )  # fmt: skip
        elif subject in told:
            apply(told[subject], verb, actor, facts)
    return told


def apply(one: Told, verb: str, actor: str, facts: dict[str, Any]) -> None:
    assert one.state in OPEN, f"{verb} after the end"
    one.due_ms = facts.get("due", one.due_ms)
    if verb == "amenity.accept":
        one.state, one.accepted_by, one.accepted_ms = State.ACCEPTED, actor, facts["at"]
    elif verb == "amenity.ready":
        one.state = State.READY
    elif verb in ENDS:
        one.state, one.ended_ms = ENDS[verb], facts["at"]
    else:
        assert verb == "amenity.postpone"


class Requests(RuleBasedStateMachine):
    """Three couriers, one of them of the staff too; two who serve; a clock that may be wrong."""

    @initialize()
    def start(self) -> None:
        self.patch = pytest.MonkeyPatch()
        self.place = tempfile.TemporaryDirectory()
        self.patch.setenv("XDG_CONFIG_HOME", f"{self.place.name}/config")
        self.time = FakeTime()
        grounds = Grounds(Path(self.place.name) / "station", self.time)
        grounds.found({Key.CLOSES: "02:00"})
        self.station = station = grounds.open()
        offer(station, SOUP, counted=True, per_day=3)
        offer(station, PACK, counted=True)
        self.codes = [enrol(station, name) for name in ("甲某", "乙某", "丙某")]
        self.visits = ["" for _code in self.codes]
        self.scan(0)
        first = is_also_courier(station, add_staff(station, Role.STAFF), self.visits[0])
        self.staff = [first, helper(station)]
        self.last: Callable[[], object] | None = None
        for item in (SOUP, PACK):
            deliver(station, item, 9)

    def try_to(self, action: Callable[[], Any]) -> Any:
        """Do it, or be refused for a reason that can be; a double tap later repeats it."""
        self.last = action
        try:
            return action()
        except Refused as no:
            refused = no.reason
        assert refused in EXPECTED
        return None

    def actor(self, who: int) -> Actor:
        return self.staff[who]

    def request(self, which: int) -> str:
        """One of the last requests made, or one that never was."""
        numbers = AmenityRequest.select(AmenityRequest.number).order_by(AmenityRequest.id.desc())
        found = [number for (number,) in numbers.limit(4).tuples()]
        return found[which] if which < len(found) else "none"

    # What people do.

    @rule(who=WHO)
    def scan(self, who: int) -> None:
        self.visits[who] = self.station.checkin.scan(by(), self.codes[who]).visit

    @rule(who=WHO)
    def leave(self, who: int) -> None:
        call = of(visit := self.visits[who])
        if visit:
            self.try_to(lambda: self.station.checkin.leave(call, visit))

    @rule(who=WHO)
    def ask(self, who: int) -> None:
        """Come (or be here already) and ask."""
        self.scan(who)
        call = of(visit := self.visits[who])
        self.try_to(lambda: self.station.requests.request(call, visit, SOUP))

    @rule(who=WHO)
    def ask_soon_after_he_left(self, who: int) -> None:
        call = of(visit := self.visits[who])
        if visit:
            self.try_to(lambda: self.station.requests.request(call, visit, SOUP))

    @rule(who=WHO)
    def take(self, who: int) -> None:
        self.scan(who)
        call = of(visit := self.visits[who])
        self.try_to(lambda: self.station.amenities.serve(call, visit, PACK))

    @rule(who=WHO, which=WHICH)
    def cancel(self, who: int, which: int) -> None:
        call = of(visit := self.visits[who])
        request = self.request(which)
        if visit:
            self.try_to(lambda: self.station.requests.cancel(call, visit, request))

    @rule(who=STAFF, verb=st.sampled_from(["accept", "ready", "hand_over", "fail"]), which=WHICH)
    def serve(self, who: int, verb: str, which: int) -> None:
        self.move(who, verb, self.request(which))

    @rule(who=STAFF, which=st.integers(0, 1), steps=st.integers(1, 3))
    def serve_somebody(self, who: int, which: int, steps: int) -> None:
        """The likely way, so that requests get far."""
        verbs = {State.REQUESTED: "accept", State.ACCEPTED: "ready", State.READY: "hand_over"}
        for _step in range(steps):
            for row in self.station.queue.open()[which : which + 1]:
                self.move(who, verbs[row.state], row.number)

    def move(self, who: int, verb: str, request: str) -> None:
        call = sure(self.actor(who))
        if self.try_to(lambda: getattr(self.station.requests, verb)(call, request)):
            owner = self.station.visitors.behind(
                AmenityRequest.get(AmenityRequest.number == request).visit
            )
            assert owner
            assert owner.number != call.by.courier, "nobody serves himself"

    @rule()
    def tap_twice(self) -> None:
        """The very same call once more changes nothing."""
        if self.last:
            before = self.snapshot()
            self.try_to(self.last)
            assert self.snapshot() == before

    @rule(who=STAFF, on=st.booleans())
    def duty(self, who: int, on: bool) -> None:
        staff, call = self.station.staff, by(self.actor(who))
        (staff.start_duty if on else staff.end_duty)(call, call.by.name.removeprefix("staff:"))

    @rule(item=st.sampled_from([SOUP, PACK]), count=st.integers(0, 4), who=STAFF)
    def deliver(self, item: Item, count: int, who: int) -> None:
        call, product = by(self.actor(who)), self.product(item)
        self.try_to(lambda: self.station.stock.restock(call, product, "", "", "", count))

    @rule(
        item=st.sampled_from([SOUP, PACK]),
        count=st.integers(0, 9),
        counted=st.booleans(),
    )
    def lose(self, item: Item, count: int, counted: bool) -> None:
        call, stock, product = by(self.staff[1]), self.station.stock, self.product(item)
        if counted:
            self.try_to(lambda: stock.recount(call, product, count))
        else:
            lots = self.station.stock_views.lots_of(product)
            lot, why = lots[0].number if lots else "", "disposed_damaged"
            self.try_to(lambda: stock.dispose(call, lot, count, why))

    def product(self, item: Item) -> str:
        product = self.station.amenity_stock.product(item)
        assert product
        return product.number

    # What time does.

    @rule(minutes=st.sampled_from([1, 1, 5, 14, 15, 20, 95, 6 * 60]))
    def wait(self, minutes: int) -> None:
        self.time.pass_ms(minutes * MINUTE)
        self.station.run_due()
        self.last = None

    @rule(hours=st.sampled_from([-20, -3, 5, 30]))
    def clock_goes_wrong(self, hours: int) -> None:
        open_before = {row.number for row in self.station.queue.open()}
        self.time.step(hours * HOUR)
        self.station.run_due()
        assert {row.number for row in self.station.queue.open()} == open_before

    @rule()
    def clock_is_put_right(self) -> None:
        self.station.timekeeping.rely_on(sure(CONSOLE), self.time.wall)

    # What always holds.

    def snapshot(self) -> tuple[object, ...]:
        return (
            list(AmenityRequest.select().order_by(AmenityRequest.id).tuples()),
            list(StockEntry.select().order_by(StockEntry.id).tuples()),
            AmenityUse.select().count(),
        )

    @invariant()
    def the_journal_alone_rebuilds_every_request(self) -> None:
        if not hasattr(self, "staff"):
            return
        rows = {
            row.number: Told(
                row.state, row.visit, row.item, row.day, row.ticket, row.requested_ms, row.due_ms,
                row.accepted_by, row.accepted_ms, row.ended_ms,
            )
            for row in AmenityRequest.select()
        }  # fmt: skip
        assert rebuild() == rows

    @invariant()
    def an_ended_request_says_how_and_an_open_one_nothing(self) -> None:
        for row in AmenityRequest.select() if hasattr(self, "staff") else ():
            ended = row.state not in OPEN
            assert (row.ended_ms is not None, row.end != "") == (ended, ended)
            assert (row.accepted_by != "") is (row.accepted_ms is not None)

    @invariant()
    def what_is_left_is_never_negative_and_every_use_took_one(self) -> None:
        if not hasattr(self, "staff"):
            return
        for item in (SOUP, PACK):
            left = self.station.amenity_stock.left(item)
            assert left >= 0
            uses = AmenityUse.select().where(AmenityUse.item == item).count()
            mine = (Product.number == self.product(item)) & (StockEntry.reason == "taken")
            gone = StockEntry.select().join(Lot).join(Product).where(mine)
            assert gone.count() == uses == -sum(entry.change for entry in gone)

    @invariant()
    def nobody_has_two_open_and_no_number_is_called_twice(self) -> None:
        rows = self.station.queue.open() if hasattr(self, "staff") else []
        owners = [self.station.visitors.behind(row.visit) for row in rows]
        assert len(set(owners)) == len(owners) == len({row.ticket for row in rows})

    def teardown(self) -> None:
        if not hasattr(self, "staff"):
            return
        try:
            self.nothing_is_stuck()
        finally:
            self.station.close()
            self.patch.undo()
            self.place.cleanup()

    def nothing_is_stuck(self) -> None:
        """Once the clock is right a day is more than enough for every request to end."""
        self.clock_is_put_right()
        self.time.pass_ms(DAY)
        self.station.run_due()
        assert AmenityRequest.select().where(AmenityRequest.ended_ms.is_null()).count() == 0
        self.the_journal_alone_rebuilds_every_request()
        assert self.station.journal.verify().sound


TestRequests = Requests.TestCase
TestRequests.settings = settings(
    max_examples=400 if LONG else 10,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
