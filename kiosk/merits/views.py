"""What is open against a courier, for his own eyes and for those who decide."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.common.clock import Clock
from kiosk.merits.models import Deduction
from kiosk.merits.rules import OPEN, Clause, DeductionState, Evidence
from kiosk.points.rules import Wallet


@dataclass(frozen=True)
class DeductionRow:
    """A deduction; ``courier`` is his record's number, ``due_ms`` when its next step is due."""

    number: str
    courier: str
    wallet: Wallet
    points: int
    clause: Clause
    evidence: Evidence
    note: str
    state: DeductionState
    day: str
    due_ms: int


class DeductionViews:
    """Reads deductions; one past its deadline is open no more, whether or not that was noted."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def of_courier(self, courier: int) -> list[DeductionRow]:
        """Answer what is open against a courier (row id), oldest first."""
        return self._rows(Deduction.courier == courier)

    def open_ones(self) -> list[DeductionRow]:
        """Answer every deduction that is pending or appealed against, oldest first."""
        return self._rows()

    def to_decide(self, account: str) -> int:
        """Answer how many appeals somebody of the staff may decide: not those he had a hand in."""
        others = (Deduction.by != account) & (Deduction.second != account)
        return len(self._rows(Deduction.state == DeductionState.APPEALED, others))

    def find(self, number: str) -> DeductionRow | None:
        """Answer a deduction, or None once it is forgotten."""
        row = Deduction.get_or_none(Deduction.number == number)
        return _row(row) if row else None

    def _rows(self, *where: object) -> list[DeductionRow]:
        rows = Deduction.select().where(Deduction.state.in_(OPEN), *where).order_by(Deduction.id)
        now = self._clock.now()
        return [_row(row) for row in rows if not (now.confirmed and row.due_ms <= now.utc_ms)]


def _row(row: Deduction) -> DeductionRow:
    return DeductionRow(
        row.number,
        row.courier.number,
        Wallet(row.wallet),
        row.points,
        Clause(row.clause),
        Evidence(row.evidence),
        row.note,
        DeductionState(row.state),
        row.day,
        row.due_ms or 0,
    )
