"""Adding up the whole ledger: what must be so whatever happened."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.points.ledger import ISSUERS
from kiosk.points.models import (
    LedgerAccount,
    LedgerTransfer,
    account_named,
    impossible_lots,
    lots_of,
    unbalanced_transfers,
)
from kiosk.points.rules import UNDATED, Wallet


@dataclass(frozen=True)
class Audit:
    """What adding up found: ``unbalanced`` transfers, and accounts with a lot ``below_zero``.

    ``held`` is what all couriers hold together, as the station's own account says.
    """

    accounts: int
    transfers: int
    held: int
    unbalanced: int
    below_zero: int

    @property
    def is_sound(self) -> bool:
        """Whether all is as it must be."""
        return not self.unbalanced and not self.below_zero


def audit() -> Audit:
    """Add everything up."""
    issued = dict(lots_of.all(account_named.first(ISSUERS[Wallet.POINTS])[0]))
    return Audit(
        LedgerAccount.select().where(LedgerAccount.number.not_in(set(ISSUERS.values()))).count(),
        LedgerTransfer.select().count(),
        -int(issued.get(UNDATED, 0)),
        len(unbalanced_transfers()),
        len(impossible_lots()),
    )
