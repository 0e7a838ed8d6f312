"""What a courier sees of his points: what he has, until when, and where it came from."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.common.clock import Clock
from kiosk.points.audit import Audit, audit
from kiosk.points.models import statement_of, wallets_of
from kiosk.points.rules import BASE_CONDUCT, UNDATED, Tier, Wallet, spendable, tier_of


@dataclass(frozen=True)
class LotRow:
    """So many points are good until the end of a day (ISO)."""

    points: int
    until: str


@dataclass(frozen=True)
class WalletRow:
    """What somebody holds; ``lots`` first to lapse first, ``balance`` below zero is owed.

    ``pending`` points wait for somebody to look.
    """

    balance: int
    lots: tuple[LotRow, ...]
    pending: int
    conduct: int
    tier: Tier


@dataclass(frozen=True)
class StatementRow:
    """What came or went on a day by one kind of event; ``undone``: it was reversed."""

    day: str
    kind: str
    wallet: Wallet
    undone: bool
    points: int


class PointsViews:
    """Reads the ledger for its owner's eyes."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def wallet(self, courier: int) -> WalletRow:
        """Answer what a courier (row id) holds now."""
        held: dict[str, dict[str, int]] = {wallet: {} for wallet in Wallet}
        for wallet, lapses, points in wallets_of(courier):
            held[wallet][lapses] = points
        good_from = self._clock.today() if self._clock.is_settled() else UNDATED
        lots = spendable(held[Wallet.POINTS], good_from)
        conduct = BASE_CONDUCT + sum(held[Wallet.CONDUCT].values())
        dated = sorted((until, points) for until, points in lots.items() if until != UNDATED)
        return WalletRow(
            sum(lots.values()),
            tuple(LotRow(points, until) for until, points in dated if points > 0),
            sum(held[Wallet.PENDING].values()),
            conduct,
            tier_of(conduct),
        )

    def audit(self) -> Audit:
        """Add up the whole ledger."""
        return audit()

    def statement(self, courier: int, first_day: str = "") -> list[StatementRow]:
        """Answer what came and went since a day (ISO), newest day first.

        Of one day and one kind there is one line: more nobody can tell, see ``models``.
        """
        return [
            StatementRow(day, kind, Wallet(wallet), bool(undone), points)
            for day, kind, wallet, undone, points in statement_of(courier, first_day)
            if points
        ]
