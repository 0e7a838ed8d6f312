"""What waits for a second person, and who that may be."""

from __future__ import annotations

import pytest

from kiosk.approvals.models import Proposal
from kiosk.approvals.rules import TERM_DAYS, is_same_person
from kiosk.approvals.service import Matter
from kiosk.common.actor import CONSOLE, Call, Role
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.permissions import Permission
from kiosk.merits.models import Deduction
from kiosk.merits.rules import DeductionState
from kiosk.station import Station
from kiosk.storage.database import one_transaction
from tests.kiosk.merits.people import colleague, propose
from tests.support import DAY, FakeTime, by, enrol, sure


@pytest.fixture
def rider(station: Station) -> str:
    return station.checkin.badge_of(enrol(station)).holder


def state(number: str) -> DeductionState:
    return DeductionState(Deduction.get(Deduction.number == number).state)


def refused(action: object, reason: Reason) -> None:
    with pytest.raises(Refused) as refusal:
        action()  # type: ignore[operator]
    assert refusal.value.reason is reason


def test_another_one_approves_and_it_is_done(station: Station, rider: str) -> None:
    case = propose(station, rider)
    [waiting] = station.proposals.waiting("deduction")
    assert (waiting.number, waiting.subject, waiting.by) == (
        case.proposal, case.number, case.by.account
    )  # fmt: skip
    second = colleague(station)
    station.proposals.approve(by(second), case.proposal)
    assert state(case.number) is DeductionState.PENDING
    assert station.proposals.waiting() == []
    entry = station.journal.latest(1)[0]
    assert (entry.verb, entry.actor) == ("proposal.approve", second.name)
    for again in (station.proposals.approve, station.proposals.reject):
        refused(lambda again=again: again(by(second), case.proposal), Reason.NOT_FOUND)


def test_nobody_approves_what_he_proposed_not_even_with_another_account(
    station: Station, rider: str
) -> None:
    code = enrol(station, "李明明")
    me = colleague(station, rides=code)
    case = propose(station, rider, me)
    station.accounts.untie(by(CONSOLE), me.account)
    refused(lambda: station.proposals.approve(by(me), case.proposal), Reason.ACCOUNT_CHANGED)
    again = station.staff.find(me.account)
    assert again
    refused(lambda: station.proposals.approve(by(again.actor), case.proposal), Reason.OWN_PROPOSAL)
    assert state(case.number) is DeductionState.PROPOSED


def test_two_accounts_tied_to_one_rider_are_one_person() -> None:
    assert is_same_person("a", "", "a", "")
    assert is_same_person("a", "rider", "b", "rider")
    assert not is_same_person("a", "", "b", "")
    assert not is_same_person("a", "rider", "b", "other")


def test_whoever_it_concerns_decides_nothing(station: Station) -> None:
    code = enrol(station)
    himself = colleague(station, Role.MANAGER, rides=code)
    case = propose(station, station.checkin.badge_of(code).holder)
    for decide in (station.proposals.approve, station.proposals.reject):
        refused(lambda decide=decide: decide(by(himself), case.proposal), Reason.OWN_RECORD)


def test_the_pin_was_given_just_now(station: Station, time: FakeTime, rider: str) -> None:
    case, second = propose(station, rider), colleague(station)
    time.pass_ms(11 * 60_000)
    refused(lambda: station.proposals.approve(by(second), case.proposal), Reason.PIN_FIRST)


def test_whoever_proposed_it_may_take_it_back(station: Station, rider: str) -> None:
    case = propose(station, rider)
    station.proposals.reject(by(case.by), case.proposal)
    assert state(case.number) is DeductionState.DROPPED


def test_the_console_is_nobody(station: Station, rider: str) -> None:
    case = propose(station, rider)
    for decide in (station.proposals.approve, station.proposals.reject):
        refused(lambda decide=decide: decide(sure(CONSOLE), case.proposal), Reason.SECOND_PERSON)


def test_what_nobody_approves_lapses(station: Station, time: FakeTime, rider: str) -> None:
    case = propose(station, rider)
    time.pass_ms(TERM_DAYS * DAY - 1)
    station.run_due()
    assert state(case.number) is DeductionState.PROPOSED
    time.pass_ms(1)
    assert station.proposals.waiting() == [], "by its deadline, before anything is written"
    station.run_due()
    station.run_due()
    assert state(case.number) is DeductionState.DROPPED
    lapsed = [entry for entry in station.journal.latest(9) if entry.verb == "proposal.lapse"]
    assert [entry.subject for entry in lapsed] == [case.proposal]


def test_in_doubt_nothing_lapses(station: Station, time: FakeTime, rider: str) -> None:
    case = propose(station, rider)
    time.step(100 * DAY)
    station.run_due()
    assert state(case.number) is DeductionState.PROPOSED
    assert len(station.proposals.waiting()) == 1


def test_what_was_proposed_in_a_wrong_future_waits_no_longer_than_what_is_now(
    station: Station, time: FakeTime, rider: str
) -> None:
    now = station.clock.now().utc_ms
    station.timekeeping.rely_on(sure(CONSOLE), now + 900 * DAY)
    propose(station, rider)
    station.timekeeping.rely_on(sure(CONSOLE), now)
    due = Proposal.select(Proposal.due_ms).tuples().first()[0]
    assert due <= station.clock.now().utc_ms + TERM_DAYS * DAY


def test_who_proposed_something_is_forgotten_once_it_is_decided(
    station: Station, rider: str
) -> None:
    case = propose(station, rider)
    station.proposals.approve(by(colleague(station)), case.proposal)
    assert Proposal.get(Proposal.number == case.proposal).by == ""


def test_another_area_brings_its_own_matter(station: Station) -> None:
    """What the rewards do: a number, a permission, what happens, what does not."""
    told: list[str] = []

    def approved(_call: Call, subject: str, proposer: str) -> dict[str, Fact]:
        told.append(f"{subject} {proposer}")
        return {"pieces": 1}

    station.proposals.matters["reward"] = Matter(
        Permission.POINTS,
        lambda _subject: (),
        approved,
        lambda subject: told.append(f"no {subject}"),
    )
    first, second = colleague(station), colleague(station)
    with one_transaction():
        number = station.proposals.open(by(first), "reward", "r1")
        other = station.proposals.open(by(first), "reward", "r2")
    done = station.proposals.approve(by(second), number)
    assert (done.kind, done.subject, done.state) == ("reward", "r1", "approved")
    station.proposals.reject(by(second), other)
    assert told == [f"r1 {first.account}", "no r2"]
    assert '"pieces":1' in station.journal.latest(2)[1].facts
