"""Redemptions in any order of what couriers, staff and time may do; the journal alone beside it.

Points and pieces are conserved: what somebody lacks is reserved or handed over, and nothing else.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.common.actor import CONSOLE, Actor, Role
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Reason
from kiosk.journal.models import Entry
from kiosk.rewards.models import Redemption
from kiosk.rewards.rules import KEPT, State, Terms
from kiosk.rewards.service import KIND
from kiosk.stock.models import StockEntry
from tests.kiosk.amenities.house import reason
from tests.kiosk.rewards.house import give, reward
from tests.support import DAY, HOUR, LONG, FakeTime, Grounds, add_staff, by, enrol, of, sure

SAVED, PIECES = 100, 4
EXPECTED = {
    None, Reason.OUT_OF_STOCK, Reason.NOT_ENOUGH_POINTS, Reason.REWARD_LIMIT, Reason.NOT_FOUND,
    Reason.ALREADY_HANDED_OVER, Reason.REDEMPTION_OVER, Reason.SLIP_REPLACED, Reason.NOT_APPROVED,
    Reason.OWN_PROPOSAL,
}  # fmt: skip
WHO, WHICH, STAFF = st.integers(0, 1), st.integers(0, 3), st.integers(0, 1)
ENDS = {
    "proposal.approve": State.HANDED_OVER,
    "redemption.roll_back": State.ROLLED_BACK,
    "redemption.cancel": State.CANCELLED,
    "redemption.call_off": State.CANCELLED,
    "redemption.expire": State.EXPIRED,
}


def rebuild() -> dict[str, tuple[Any, ...]]:
    """Read state, points and deadlines of every redemption from the entries about it."""
    told: dict[str, tuple[Any, ...]] = {}
    mine = Entry.verb.startswith("redemption.") | (Entry.verb == "proposal.approve")
    columns = (Entry.verb, Entry.subject, Entry.facts)
    for verb, subject, text in (
        Entry.select(*columns).where(mine, Entry.outcome == "done").order_by(Entry.seq).tuples()
    ):
        facts: dict[str, Any] = json.loads(text)
        if verb == "redemption.reserve":
            told[subject] = (State.RESERVED, facts["points"], facts["due"], facts["remind"], None)
            continue
        redemption = facts["about"] if verb == "proposal.approve" else subject
        state, points, due, remind, ended = told[redemption]
        if verb == "redemption.postpone":
            due, remind = facts["due"], facts["remind"]
        elif verb == "redemption.remind":
            remind = None
        elif verb in ENDS or (verb == "redemption.hand_over" and "at" in facts):
            expected = State.HANDED_OVER if verb == "redemption.roll_back" else State.RESERVED
            assert state is expected, f"{verb} of what is {state}"
            state, remind, ended = ENDS.get(verb, State.HANDED_OVER), None, facts["at"]
        told[redemption] = (state, points, due, remind, ended)
    return told


class Redemptions(RuleBasedStateMachine):
    """Two couriers with as many points, two of the staff, one ordinary reward and a special one."""

    @initialize()
    def start(self) -> None:
        self.patch = pytest.MonkeyPatch()
        self.place = tempfile.TemporaryDirectory()
        self.patch.setenv("XDG_CONFIG_HOME", f"{self.place.name}/config")
        self.time = FakeTime()
        grounds = Grounds(Path(self.place.name) / "station", self.time)
        grounds.found()
        self.station = station = grounds.open()
        terms = (Terms("杯", 20, per_person=3), Terms("盔", 35, special=True))
        self.rewards = [reward(station, one, PIECES) for one in terms]
        self.codes = [enrol(station, name) for name in ("甲某", "乙某")]
        self.couriers = []
        for code in self.codes:
            visit = station.checkin.scan(by(), code).visit
            courier = station.visits.courier_of(visit)
            assert courier
            give(station, visit, SAVED)
            self.couriers.append(courier)
        self.staff = [add_staff(station, Role.STAFF), add_staff(station, Role.STAFF)]
        self.slips: list[str] = []
        self.last: Callable[[], object] | None = None

    def try_to(self, action: Callable[[], Any]) -> None:
        """Do it, or be refused for a reason that can be; a double tap later repeats it."""
        self.last = action
        assert reason(action) in EXPECTED

    def visit(self, who: int) -> str:
        return self.station.checkin.scan(by(), self.codes[who]).visit

    def redemption(self, which: int) -> str:
        numbers = Redemption.select(Redemption.number).order_by(Redemption.id.desc()).limit(4)
        found = [number for (number,) in numbers.tuples()]
        return found[which] if which < len(found) else "none"

    def spent(self, courier: int) -> int:
        mine = (Redemption.courier == courier) & Redemption.state.in_(KEPT)
        return sum(row.points for row in Redemption.select().where(mine))

    # What people do.

    @rule(who=WHO, which=st.integers(0, 1))
    def reserve(self, who: int, which: int) -> None:
        call = sure(Actor.visit(visit := self.visit(who)))
        number = self.rewards[which]
        self.try_to(lambda: self.station.redemptions.reserve(call, visit, number))

    @rule(who=WHO, which=WHICH)
    def take_slip(self, who: int, which: int) -> None:
        call, code = of(visit := self.visit(who)), mint(Prefix.SLIP)
        redemption = self.redemption(which)
        give_slip = self.station.redemptions.give_slip
        self.try_to(lambda: self.slips.append(give_slip(call, visit, redemption, code).slip))

    @rule(who=WHO, which=WHICH)
    def cancel(self, who: int, which: int) -> None:
        call = sure(Actor.visit(visit := self.visit(who)))
        redemption = self.redemption(which)
        self.try_to(lambda: self.station.redemptions.cancel(call, visit, redemption))

    @rule(who=STAFF, which=WHICH)
    def scan(self, who: int, which: int) -> None:
        if which < len(self.slips):
            call, slip = by(self.staff[who]), self.slips[-1 - which]
            self.try_to(lambda: self.station.redemptions.hand_over(call, slip))

    @rule(who=STAFF, which=WHICH, verb=st.sampled_from(["call_off", "roll_back"]))
    def act(self, who: int, which: int, verb: str) -> None:
        call, redemption = sure(self.staff[who]), self.redemption(which)
        self.try_to(lambda: getattr(self.station.redemptions, verb)(call, redemption))

    @rule(who=STAFF)
    def approve(self, who: int) -> None:
        actor, waiting = self.staff[who], self.station.proposals.waiting(KIND)
        self.station.pins._proven_ms[actor.account] = self.time.monotonic
        if waiting:
            call, number = by(actor), waiting[0].number
            self.try_to(lambda: self.station.proposals.approve(call, number))

    @rule(who=WHO)
    def the_likely_way(self, who: int) -> None:
        """Reserve, take a slip, be handed it: so that redemptions get far."""
        self.reserve(who, 0)
        self.take_slip(who, 0)
        self.scan(0, 0)

    @rule()
    def tap_twice(self) -> None:
        """The very same call once more changes nothing."""
        if self.last:
            before = self.snapshot()
            reason(self.last)
            assert self.snapshot() == before

    # What time does.

    @rule(hours=st.sampled_from([1, 30, 150, 170]))
    def wait(self, hours: int) -> None:
        self.time.pass_ms(hours * HOUR)
        self.station.run_due()
        self.last = None

    @rule(days=st.sampled_from([-20, 3, 40]))
    def clock_goes_wrong(self, days: int) -> None:
        open_before = Redemption.select().where(Redemption.ended_ms.is_null()).count()
        self.time.step(days * DAY)
        self.station.run_due()
        assert Redemption.select().where(Redemption.ended_ms.is_null()).count() == open_before

    @rule()
    def clock_is_put_right(self) -> None:
        self.station.timekeeping.rely_on(sure(CONSOLE), self.time.wall)

    # What always holds.

    def snapshot(self) -> tuple[object, ...]:
        return (
            list(Redemption.select().order_by(Redemption.id).tuples()),
            StockEntry.select().count(),
            [self.station.points.balance(courier) for courier in self.couriers],
        )

    @invariant()
    def points_are_conserved(self) -> None:
        if not hasattr(self, "last"):
            return
        for courier in self.couriers:
            earned = self.earned_of(courier)
            assert self.station.points.balance(courier) == earned - self.spent(courier)
        assert self.station.points.unbalanced() == []

    def earned_of(self, courier: int) -> int:
        """What he was given and what his check-ins earned; nothing of it ever goes here."""
        scans = (Entry.verb == "checkin.scan") & (Entry.outcome == "done")
        told = Entry.select(Entry.subject, Entry.facts).where(scans).tuples()
        behind = self.station.visitors.behind
        points = 0
        for visit, facts in told:
            owner = behind(visit)
            if owner and owner.courier == courier:
                points += json.loads(facts).get("points", 0)
        return points + SAVED

    @invariant()
    def pieces_are_conserved(self) -> None:
        if not hasattr(self, "last"):
            return
        for number in self.rewards:
            row = self.station.rewards.find(number)
            assert row
            kept = (Redemption.reward == row.id) & Redemption.state.in_(KEPT)
            assert row.left == PIECES - Redemption.select().where(kept).count()

    @invariant()
    def the_journal_alone_rebuilds_every_redemption(self) -> None:
        if not hasattr(self, "last"):
            return
        rows = {
            row.number: (State(row.state), row.points, row.due_ms, row.remind_ms, row.ended_ms)
            for row in Redemption.select()
        }
        assert rebuild() == rows

    def teardown(self) -> None:
        if not hasattr(self, "last"):
            return
        try:
            self.clock_is_put_right()
            self.time.pass_ms(8 * DAY)
            self.station.run_due()
            assert not Redemption.select().where(Redemption.ended_ms.is_null()).exists()
            self.points_are_conserved()
            self.pieces_are_conserved()
            assert self.station.journal.verify().sound
        finally:
            self.station.close()
            self.patch.undo()
            self.place.cleanup()


TestRedemptions = Redemptions.TestCase
TestRedemptions.settings = settings(
    max_examples=400 if LONG else 8,
    stateful_step_count=35,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
