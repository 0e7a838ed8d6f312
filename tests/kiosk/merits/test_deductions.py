"""A deduction has a clause, evidence, two people, seven days, an appeal and a third person."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from kiosk.common.actor import CONSOLE, Role
from kiosk.common.errors import Reason, Refused
from kiosk.mailbox.rules import Kind
from kiosk.merits.models import Deduction
from kiosk.merits.rules import (
    DECIDE_DAYS,
    LONGEST_NOTE,
    PENDING_DAYS,
    Clause,
    DeductionState,
    Evidence,
)
from kiosk.points.rules import EarnEvent, Rule, Tier, Wallet
from kiosk.station import Station
from tests.kiosk.merits.people import Case, colleague, grant, pending, propose
from tests.support import DAY, MINUTE, FakeTime, by, enrol, of, sure


@dataclass(frozen=True)
class Rider:
    """A courier with a hundred points; check-ins earn none."""

    id: int
    number: str
    code: str


@pytest.fixture
def rider(station: Station) -> Rider:
    code = enrol(station)
    number = station.checkin.badge_of(code).holder
    row = station.registry.by_number(number)
    assert row
    grant(station, number, 100)
    station.earn_rules.change(by(CONSOLE), Rule(EarnEvent.CHECKIN, 0))
    return Rider(row.id, number, code)


def state(case: Case) -> DeductionState:
    return DeductionState(Deduction.get(Deduction.number == case.number).state)


def appeal(station: Station, rider: Rider, case: Case) -> str:
    visit = station.checkin.scan(by(), rider.code).visit
    station.deductions.appeal(of(visit), visit, case.number)
    return visit


def refused(action: object) -> Reason:
    with pytest.raises(Refused) as refusal:
        action()  # type: ignore[operator]
    return refusal.value.reason


def test_nobody_appeals_and_it_is_taken_after_seven_days_not_before(
    station: Station, time: FakeTime, rider: Rider
) -> None:
    case = pending(station, rider.number, 30)
    [notice] = station.mailbox.waiting(rider.id)
    assert notice.kind is Kind.DEDUCTION_OPEN
    assert notice.facts["clause"] == Clause.BLOCKED_EXIT
    time.pass_ms(PENDING_DAYS * DAY - 1)
    station.run_due()
    assert station.points.balance(rider.id) == 100
    time.pass_ms(1)
    for _again in range(3):
        station.run_due()
    assert (state(case), station.points.balance(rider.id)) == (DeductionState.TAKEN, 70)
    assert station.open_deductions.of_courier(rider.id) == []


def test_an_appeal_stops_it_and_a_third_person_decides(
    station: Station, time: FakeTime, rider: Rider
) -> None:
    case = pending(station, rider.number, 30)
    appeal(station, rider, case)
    time.pass_ms(20 * DAY)
    station.run_due()
    assert (state(case), station.points.balance(rider.id)) == (DeductionState.APPEALED, 100)
    station.deductions.decide(by(colleague(station)), case.number, False)
    assert (state(case), station.points.balance(rider.id)) == (DeductionState.OVERTURNED, 100)
    decided = [n for n in station.mailbox.waiting(rider.id) if n.kind is Kind.APPEAL_DECIDED]
    assert [notice.facts["upheld"] for notice in decided] == [False]


def test_upheld_it_is_taken_at_once(station: Station, rider: Rider) -> None:
    case = pending(station, rider.number, 30)
    appeal(station, rider, case)
    done = station.deductions.decide(by(colleague(station)), case.number, True)
    assert (done.taken, station.points.balance(rider.id)) == (30, 70)
    assert (
        refused(lambda: station.deductions.decide(by(colleague(station)), case.number, False))
        == "not_found"
    )


def test_neither_who_proposed_nor_who_approved_nor_himself_decides(
    station: Station, rider: Rider
) -> None:
    first, second = colleague(station), colleague(station)
    case = propose(station, rider.number, first)
    station.proposals.approve(by(second), case.proposal)
    appeal(station, rider, case)
    himself = colleague(station, Role.MANAGER, rides=rider.code)
    waits = station.open_deductions.to_decide
    third = colleague(station)
    assert [waits(one.account) for one in (first, second, third)] == [0, 0, 1]
    for actor, reason in (
        (first, "own_proposal"), (second, "own_proposal"), (himself, "own_record"),
        (CONSOLE, "second_person"),
    ):  # fmt: skip
        assert (
            refused(lambda actor=actor: station.deductions.decide(by(actor), case.number, True))
            == reason
        )
    assert state(case) is DeductionState.APPEALED


def test_an_appeal_nobody_decides_is_not_taken_and_he_is_told(
    station: Station, time: FakeTime, rider: Rider
) -> None:
    case = pending(station, rider.number)
    appeal(station, rider, case)
    time.pass_ms(DECIDE_DAYS * DAY)
    station.run_due()
    assert (state(case), station.points.balance(rider.id)) == (DeductionState.OVERTURNED, 100)
    [notice] = station.mailbox.waiting(rider.id)
    assert (notice.kind, notice.facts["upheld"]) == (Kind.APPEAL_DECIDED, False)


def test_only_he_appeals_once_and_in_time(station: Station, time: FakeTime, rider: Rider) -> None:
    case = pending(station, rider.number)
    other = station.checkin.scan(by(), enrol(station, "李四")).visit
    assert refused(lambda: station.deductions.appeal(of(other), other, case.number)) == "not_found"
    visit = station.checkin.scan(by(), rider.code).visit
    assert refused(lambda: station.deductions.appeal(of(other), visit, case.number)) == (
        "not_allowed"
    )
    assert refused(lambda: station.deductions.appeal(of(visit), visit, "0" * 32)) == "not_found"
    time.pass_ms(MINUTE)
    appeal(station, rider, case)
    assert refused(lambda: station.deductions.appeal(of(visit), visit, case.number)) == "not_found"
    late = pending(station, rider.number)
    time.pass_ms(PENDING_DAYS * DAY)
    visit = station.checkin.scan(by(), rider.code).visit
    assert refused(lambda: station.deductions.appeal(of(visit), visit, late.number)) == "not_found"


def test_it_makes_nobody_owe(station: Station, time: FakeTime, rider: Rider) -> None:
    pending(station, rider.number, 300)
    time.pass_ms(PENDING_DAYS * DAY)
    station.run_due()
    assert station.points.balance(rider.id) == 0
    grant(station, rider.number, 5)
    assert station.points.balance(rider.id) == 5


def test_conduct_credit_has_no_floor_and_shows_as_a_tier(
    station: Station, time: FakeTime, rider: Rider
) -> None:
    pending(station, rider.number, 45, Wallet.CONDUCT)
    time.pass_ms(PENDING_DAYS * DAY)
    station.run_due()
    wallet = station.points_views.wallet(rider.id)
    assert (wallet.conduct, wallet.tier, wallet.balance) == (55, Tier.LOW, 100)


def test_in_doubt_nothing_is_taken(station: Station, time: FakeTime, rider: Rider) -> None:
    case = pending(station, rider.number)
    time.step(100 * DAY)
    station.run_due()
    assert state(case) is DeductionState.PENDING
    assert len(station.open_deductions.of_courier(rider.id)) == 1


def test_what_was_approved_in_a_wrong_future_still_waits_seven_days(
    station: Station, time: FakeTime, rider: Rider
) -> None:
    now = station.clock.now().utc_ms
    station.timekeeping.rely_on(sure(CONSOLE), now + 900 * DAY)
    case = pending(station, rider.number)
    station.timekeeping.rely_on(sure(CONSOLE), now)
    time.pass_ms(PENDING_DAYS * DAY + MINUTE)
    station.run_due()
    assert state(case) is DeductionState.TAKEN


@pytest.mark.parametrize(
    ("wallet", "points", "clause", "evidence", "note"),
    [
        ("pending", 5, Clause.FOUGHT, Evidence.SEEN, ""),
        ("points", 0, Clause.FOUGHT, Evidence.SEEN, ""),
        ("points", 1001, Clause.FOUGHT, Evidence.SEEN, ""),
        ("points", 5, "unfriendly", Evidence.SEEN, ""),
        ("points", 5, Clause.FOUGHT, "", ""),
        ("points", 5, Clause.FOUGHT, Evidence.SEEN, "x" * (LONGEST_NOTE + 1)),
        ("points", 5, Clause.FOUGHT, Evidence.SEEN, "a\x00b"),
    ],
)
def test_without_a_clause_or_evidence_there_is_none(
    station: Station, rider: Rider, wallet: str, points: int, clause: str, evidence: str, note: str
) -> None:
    first = colleague(station)
    assert (
        refused(
            lambda: station.deductions.propose(
                by(first), rider.number, wallet, points, clause, evidence, note
            )
        )
        == "bad_value"
    )
    assert Deduction.select().count() == 0


def test_what_was_seen_is_for_him_and_for_who_decides_and_never_in_the_journal(
    station: Station, rider: Rider
) -> None:
    case = pending(station, rider.number)
    row = station.open_deductions.find(case.number)
    assert row
    assert row.note == "他把车停在消防通道上"
    assert not [entry for entry in station.journal.latest(99) if "消防" in entry.facts]


def test_it_goes_with_the_person_and_with_the_visits_of_that_time(
    station: Station, time: FakeTime, rider: Rider
) -> None:
    pending(station, rider.number)
    other = station.checkin.badge_of(enrol(station, "李四")).holder
    propose(station, other)
    station.erasure.erase(sure(CONSOLE), rider.number)
    assert Deduction.select().count() == 1
    time.pass_ms(182 * DAY)
    station.run_due()
    assert Deduction.select().count() == 0


def test_who_proposed_and_approved_is_forgotten_once_it_is_over(
    station: Station, time: FakeTime, rider: Rider
) -> None:
    case = pending(station, rider.number)
    assert Deduction.get(Deduction.number == case.number).second
    time.pass_ms(PENDING_DAYS * DAY)
    station.run_due()
    row = Deduction.get(Deduction.number == case.number)
    assert (row.by, row.second, row.due_ms) == ("", "", None)
