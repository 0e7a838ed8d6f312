"""A3: nobody grants himself anything, whoever of the staff does what to whom, in any order.

The staff here ride too. Whatever the journal says was done by somebody must have been done to
somebody else; the one way around it takes a second person, who undoes a tie.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from kiosk.common.actor import CONSOLE, Actor, Call, Role
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Refused
from kiosk.registry.rules import Holder
from kiosk.station import Station
from kiosk.storage.database import database
from tests.support import HOUR, LONG, MINUTE, FakeTime, add_staff, by, enrol, sure

TEAM = (Role.VOLUNTEER, Role.STAFF, Role.STAFF, Role.MANAGER, Role.MANAGER)
RIDERS = 4  # of them ride too
HIS_OWN = {
    "staff.enter", "staff.tie", "duty.start", "duty.end", "registry.view", "badge.reissue",
}  # fmt: skip
"""What somebody may do to himself: it gives him nothing (a staff badge printed anew: no more)."""
Act = Callable[[Station, Call, str], object]
ON_RECORDS: list[Act] = [
    lambda s, call, who: s.enrolment.confirm(call, who),
    lambda s, call, who: s.enrolment.reject(call, who),
    lambda s, call, who: s.registry.correct(call, who, "王", "京东", ""),
    lambda s, call, who: s.registry.suspend(call, who),
    lambda s, call, who: s.registry.reactivate(call, who),
    lambda s, call, who: s.registry.leave(call, who),
    lambda s, call, who: s.registry.view(call, who),
    lambda s, call, who: s.checkin.vouch(call, who),
    lambda s, call, who: s.erasure.erase(call, who),
    lambda s, call, who: s.badges.issue(call, Holder.COURIER, who, mint(Prefix.BADGE)),
    lambda s, call, who: s.badges.reissue(call, newest_badge(s, who), mint(Prefix.BADGE)),
    lambda s, call, who: s.badges.revoke(call, newest_badge(s, who)),
]
ON_VISITS: list[Act] = [
    lambda s, call, visit: s.checkin.annul(call, visit),
    lambda s, call, visit: s.checkin.leave(call, visit),
    lambda s, call, visit: s.amenities.serve(call, visit, "tea"),
    lambda s, call, visit: s.own_data.correct(call, visit, "王", "京东", ""),
]
ON_ACCOUNTS: list[Act] = [
    lambda s, call, who: s.accounts.change_role(call, who, Role.VOLUNTEER),
    lambda s, call, who: s.accounts.change_role(call, who, Role.MANAGER),
    lambda s, call, who: s.accounts.disable(call, who),
    lambda s, call, who: s.accounts.enable(call, who),
    lambda s, call, who: s.pins.reset(call, who, "hash"),
    lambda s, call, who: s.pins.lift(call, who),
    lambda s, call, who: s.staff.start_duty(call, who),
    lambda s, call, who: s.badges.issue(call, Holder.STAFF, who, mint(Prefix.BADGE)),
    lambda s, call, who: s.badges.reissue(call, newest_badge(s, who), mint(Prefix.BADGE)),
    lambda s, call, who: s.badges.revoke(call, newest_badge(s, who)),
]
SOMEBODY = st.integers(0, len(TEAM) - 1)
ANY = st.integers(0, 20)


class Team(RuleBasedStateMachine):
    """``owner`` says whose a record, a visit or an account is: the model never asks the station."""

    def __init__(self, station: Station, time: FakeTime) -> None:
        super().__init__()
        self.station, self.time = station, time
        self.owner: dict[str, str] = {}
        self.team: list[str] = []
        self.sessions: list[Actor] = []
        self.records: list[str] = []
        self.visits: list[str] = []
        self.untied: set[str] = set()
        self.checked = station.journal.head().seq

    @initialize()
    def come_together(self) -> None:
        """Four of the team ride too, one of them is not confirmed yet; two couriers only ride."""
        self.time.pass_ms(HOUR)  # so many may sign up an hour
        for place, role in enumerate(TEAM):
            pending, code = place == 0, mint(Prefix.BADGE)
            if pending:
                self.station.enrolment.enrol_self(by(), "王", "闪送", "", code)
            elif place < RIDERS:
                code = enrol(self.station)
            person = add_staff(self.station, role, rides=code if place < RIDERS else "")
            self.team.append(person.account)
            self.sessions.append(person)
            self.owner[person.account] = person.account
            if person.courier:
                self.know(person.courier, person.account)
        for _stranger in range(2):
            self.know(self.station.badges.read(enrol(self.station)).holder, "")

    def know(self, record: str, owner: str) -> None:
        self.records.append(record)
        self.owner[record] = owner

    @rule(somebody=SOMEBODY)
    def sign_in(self, somebody: int) -> None:
        """Until then he acts as he was when he signed in last."""
        account = self.station.staff.find(self.team[somebody])
        assert account
        self.sessions[somebody] = account.actor

    @rule(somebody=SOMEBODY, whose=ANY, act=st.sampled_from(ON_RECORDS))
    def act_on_a_record(self, somebody: int, whose: int, act: Act) -> None:
        self.act(somebody, act, self.records[whose % len(self.records)])

    @rule(somebody=SOMEBODY, whose=ANY, act=st.sampled_from(ON_VISITS))
    def act_on_a_visit(self, somebody: int, whose: int, act: Act) -> None:
        if self.visits:
            self.act(somebody, act, self.visits[whose % len(self.visits)])

    @rule(somebody=SOMEBODY, whose=SOMEBODY, act=st.sampled_from(ON_ACCOUNTS))
    def act_on_an_account(self, somebody: int, whose: int, act: Act) -> None:
        self.act(somebody, act, self.team[whose])

    @rule(somebody=SOMEBODY, whose=ANY, other=ANY)
    def merge(self, somebody: int, whose: int, other: int) -> None:
        new, known = (self.records[one % len(self.records)] for one in (whose, other))
        self.act(somebody, lambda s, call, who: s.enrolment.merge(call, who, known), new)

    @rule(whose=ANY)
    def check_in(self, whose: int) -> None:
        record = self.records[whose % len(self.records)]
        with suppress(Refused):
            arrival = self.station.checkin.arrive(by(), newest_badge(self.station, record))
            self.visits.append(arrival.visit)
            self.owner[arrival.visit] = self.owner[record]

    @rule(somebody=SOMEBODY, whose=SOMEBODY)
    def untie(self, somebody: int, whose: int) -> None:
        """Another manager may be wrong or worse: that is the second person."""
        account = self.team[whose]
        done = self.act(somebody, lambda s, call, who: s.accounts.untie(call, who), account)
        if done and somebody != whose:
            self.untied.add(account)

    @rule(somebody=SOMEBODY, whose=st.integers(0, RIDERS - 1))
    def tie(self, somebody: int, whose: int) -> None:
        """A manager ties the two again; whoever is signed in feels it."""
        account, badge = self.team[whose], newest_badge(self.station, self.records[whose])
        if self.act(somebody, lambda s, call, who: s.accounts.tie(call, who, badge), account):
            self.untied.discard(account)

    @rule()
    def time_passes(self) -> None:
        self.time.pass_ms(MINUTE)

    def act(self, somebody: int, act: Act, whose: str) -> bool:
        with suppress(Refused):
            act(self.station, sure(self.sessions[somebody]), whose)
            return True
        return False

    @invariant()
    def whatever_was_done_was_done_to_somebody_else(self) -> None:
        head = self.station.journal.head().seq
        for entry in self.station.journal.latest(head - self.checked):
            actor = entry.actor.removeprefix("staff:")
            if entry.outcome != "done" or actor not in self.team or entry.verb in HIS_OWN:
                continue
            touched = {entry.subject, json.loads(entry.facts).get("into", "")}
            if entry.verb == "checkin.vouch":
                touched = {self.record_of(entry.subject)}
            owners = {self.owner.get(number) for number in touched}
            assert actor not in owners or actor in self.untied, f"{entry.verb} on his own"
        self.checked = head

    def record_of(self, visit: str) -> str:
        sql = (
            "SELECT c.number FROM visit v JOIN courier c ON c.id = v.courier_id WHERE v.number = ?"
        )
        record = str(database.execute_sql(sql, (visit,)).fetchone()[0])
        self.visits.append(visit)
        self.owner[visit] = self.owner[record]
        return record


def newest_badge(station: Station, holder: str) -> str:
    badges = station.badges.of_holder(holder)
    return badges[0].number if badges else ""


def play(station: Station, time: FakeTime, *phases: Phase) -> None:
    database.execute_sql("PRAGMA synchronous = OFF")  # what a power cut leaves is not the question
    run_state_machine_as_test(
        lambda: Team(station, time),  # type: ignore[arg-type] # a factory will do
        settings=settings(
            max_examples=10_000 if LONG else 200,
            stateful_step_count=50 if LONG else 30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=phases or tuple(Phase),
            derandomize=bool(phases),  # no control may miss by bad luck
            report_multiple_bugs=False,
        ),
    )


@pytest.mark.fuzz
def test_nobody_grants_himself_anything(station: Station, time: FakeTime) -> None:
    play(station, time)


@pytest.mark.parametrize(
    "rule",
    [
        "kiosk.registry.service.forbid_own",
        "kiosk.checkin.service.forbid_own",
        "kiosk.staff.accounts.forbid_own_account",
    ],
)
def test_a_rule_that_is_not_kept_is_noticed(
    station: Station, time: FakeTime, rule: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: without any one of them the team finds a way."""
    monkeypatch.setattr(rule, lambda *_anything: None)
    with pytest.raises(AssertionError, match="on his own"):
        play(station, time, Phase.generate)


def test_the_console_is_nobody_in_particular() -> None:
    """What wants four eyes asks it for two badges; it is never the second person."""
    assert CONSOLE.account == CONSOLE.courier == ""
