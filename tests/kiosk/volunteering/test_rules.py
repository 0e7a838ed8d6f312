"""What fits into a few minutes: by hand, and whatever there is to do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.common.chores import Chore, ChoreKind
from kiosk.common.clock import MINUTE
from kiosk.volunteering.rules import CHOICES, by_risk, credit, fit

CHORES = st.lists(
    st.builds(
        Chore,
        kind=st.sampled_from(ChoreKind),
        key=st.uuids().map(str),
        minutes=st.integers(1, 25),
    ),
    max_size=15,
    unique_by=lambda chore: chore.key,
)


def chore(kind: ChoreKind, minutes: int) -> Chore:
    return Chore(kind, f"{kind}{minutes}", minutes)


def test_by_hand_the_riskiest_come_first_and_what_is_too_long_is_passed_over() -> None:
    read, aed = chore(ChoreKind.EXPIRING, 1), chore(ChoreKind.AED_CHECK, 2)
    count, short = chore(ChoreKind.COUNT, 8), chore(ChoreKind.SHORT, 1)
    expired = chore(ChoreKind.EXPIRED, 1)
    everything = [read, count, aed, short, expired]
    assert fit(everything, 5) == [expired, short, aed, read]
    assert fit(everything, 10) == [expired, short, aed, read], "the count wants 8 of 6 left"
    assert fit(everything, 20) == [expired, short, aed, count, read]


def test_the_order_of_risk_is_the_issues() -> None:
    asked = ["expired", "short", "aed_check", "count", "expiring"]
    assert [kind for kind in ChoreKind if kind in asked] == asked


@given(CHORES, st.sampled_from(CHOICES))
def test_the_minutes_hold_and_no_riskier_chore_that_fits_is_left_out(
    chores: list[Chore], minutes: int
) -> None:
    chosen = fit(chores, minutes)
    assert sum(one.minutes for one in chosen) <= minutes
    order = by_risk(chores)
    assert [one for one in order if one in chosen] == chosen, "in order of risk, each once"
    for place, left_out in enumerate(order):
        if left_out not in chosen:
            before = sum(one.minutes for one in order[:place] if one in chosen)
            assert before + left_out.minutes > minutes


@given(CHORES)
def test_of_the_same_risk_an_area_says_what_comes_first(chores: list[Chore]) -> None:
    for kind in ChoreKind:
        same = [one for one in chores if one.kind is kind]
        assert [one for one in by_risk(chores) if one.kind is kind] == same


@pytest.mark.parametrize(
    ("spent_ms", "minutes", "credited"),
    [(0, 5, 1), (MINUTE, 5, 1), (3 * MINUTE + 59_999, 5, 3), (5 * MINUTE, 5, 5), (10**9, 20, 20)],
)
def test_credited_is_what_was_spent_at_least_one_at_most_what_was_chosen(
    spent_ms: int, minutes: int, credited: int
) -> None:
    assert credit(spent_ms, minutes) == credited
