"""A3: no single person both grants and benefits, ever; nor judges what he himself began.

Five of the staff, two of whom ride, give, take, approve, reject and decide in any order; the
journal says who had a hand in what.
"""

from __future__ import annotations

import json
import tempfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.common.actor import CONSOLE, Actor, Role
from kiosk.journal.models import Entry
from kiosk.merits.models import Deduction, PointsGrant, PointsGrantPerson
from kiosk.merits.rules import MOST_POINTS, Clause, DeductionState, Evidence, GrantState, Why
from kiosk.points.rules import Wallet
from tests.kiosk.merits.people import colleague, refusal
from tests.kiosk.points.rebuild import journal_says, ledger_says
from tests.support import DAY, LONG, FakeTime, Grounds, by, enrol, of

STAFF, RIDER = st.integers(0, 5), st.integers(0, 2)


class Hands(RuleBasedStateMachine):
    """Who is tied to which rider stands in ``tied``."""

    @initialize()
    def start(self) -> None:
        self.patch = pytest.MonkeyPatch()
        self.place = tempfile.TemporaryDirectory()
        self.patch.setenv("XDG_CONFIG_HOME", f"{self.place.name}/config")
        self.time = FakeTime()
        grounds = Grounds(Path(self.place.name) / "station", self.time)
        grounds.found()
        self.station = station = grounds.open()
        self.codes = [enrol(station, name) for name in ("王一", "王二", "王三")]
        self.riders = [station.badges.read(code).holder for code in self.codes]
        rides = (self.codes[0], self.codes[1], "", "")
        roles = (Role.STAFF, Role.MANAGER, Role.STAFF, Role.MANAGER)
        self.staff: list[Actor] = [
            colleague(station, role, code) for role, code in zip(roles, rides, strict=True)
        ]
        self.staff += [colleague(station, Role.VOLUNTEER), CONSOLE]
        self.tied = {actor.name: actor.courier for actor in self.staff if actor.courier}

    def tried(self, action: Callable[[], object]) -> None:
        for actor in self.staff:
            if actor.account:  # everybody's PIN was given just now
                now = self.station.clock.monotonic_ms()
                self.station.pins._proven_ms[actor.account] = now
        assert refusal(action) in {
            "", "not_allowed", "own_record", "own_proposal", "second_person", "not_found",
        }  # fmt: skip

    @rule(who=STAFF, rider=RIDER, points=st.sampled_from([5, 120, 201, 900]))
    def grant(self, who: int, rider: int, points: int) -> None:
        people = (self.riders[rider],)
        self.tried(
            lambda: self.station.grants.grant(by(self.staff[who]), people, points, Why.OTHER)
        )

    @rule(who=STAFF, rider=RIDER, wallet=st.sampled_from([Wallet.POINTS, Wallet.CONDUCT]))
    def propose(self, who: int, rider: int, wallet: Wallet) -> None:
        actor, number = self.staff[who], self.riders[rider]
        self.tried(
            lambda: self.station.deductions.propose(
                by(actor), number, wallet, 30, Clause.FOUGHT, Evidence.SEEN
            )
        )

    @rule(who=STAFF, data=st.data(), yes=st.sampled_from([True, True, False]))
    def decide_a_proposal(self, who: int, data: st.DataObject, yes: bool) -> None:
        waiting = self.station.proposals.waiting()
        if waiting:
            number = data.draw(st.sampled_from(waiting)).number
            decide = self.station.proposals.approve if yes else self.station.proposals.reject
            self.tried(lambda: decide(by(self.staff[who]), number))

    @rule(rider=RIDER)
    def appeal(self, rider: int) -> None:
        visit = self.station.checkin.scan(by(), self.codes[rider]).visit
        row = self.station.registry.by_number(self.riders[rider])
        assert row
        against = self.station.open_deductions.of_courier(row.id)
        if against:
            number = against[0].number
            self.tried(lambda: self.station.deductions.appeal(of(visit), visit, number))

    @rule(who=STAFF, data=st.data(), uphold=st.booleans())
    def decide_an_appeal(self, who: int, data: st.DataObject, uphold: bool) -> None:
        opened = self.station.open_deductions.open_ones()
        if opened:
            number = data.draw(st.sampled_from(opened)).number
            self.tried(lambda: self.station.deductions.decide(by(self.staff[who]), number, uphold))

    @rule(days=st.sampled_from([1, 8, 31]))
    def time_passes(self, days: int) -> None:
        self.time.pass_ms(days * DAY)
        self.station.run_due()

    def hands(self) -> dict[str, list[str]]:
        """Who had a hand in each grant and deduction, in order."""
        found: dict[str, list[str]] = defaultdict(list)
        for entry in Entry.select().where(Entry.outcome == "done").order_by(Entry.seq):
            if entry.verb in ("points.grant", "deduction.propose", "deduction.decide"):
                found[entry.subject].append(entry.actor)
            elif entry.verb == "proposal.approve":
                found[json.loads(entry.facts)["about"]].append(entry.actor)
        return found

    @invariant()
    def nobody_gives_to_himself_and_nobody_gives_much_alone(self) -> None:
        if not hasattr(self, "tied"):
            return
        hands = self.hands()
        rows = PointsGrantPerson.select().join(PointsGrant)
        for row in rows.where(PointsGrant.state == GrantState.GIVEN):
            people = hands[row.grant.number]
            assert len(set(people)) == len(people)
            assert row.courier.number not in {self.tied.get(name) for name in people}
            assert row.grant.points <= MOST_POINTS or len(people) == 2
            assert "console" not in people[1:]

    @invariant()
    def two_people_take_and_a_third_decides(self) -> None:
        if not hasattr(self, "tied"):
            return
        hands = self.hands()
        for row in Deduction.select():
            people = hands[row.number]
            assert len(set(people)) == len(people), "nobody twice"
            assert "console" not in people
            assert row.courier.number not in {self.tied.get(name) for name in people}
            if row.state in (DeductionState.TAKEN, DeductionState.APPEALED):
                assert len(people) >= 2

    @invariant()
    def the_journal_rebuilds_the_ledger(self) -> None:
        if hasattr(self, "tied"):
            assert journal_says(self.station) == ledger_says()

    def teardown(self) -> None:
        if hasattr(self, "station"):
            self.station.close()
            self.patch.undo()
            self.place.cleanup()


TestHands = Hands.TestCase
TestHands.settings = settings(
    max_examples=200 if LONG else 6,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
