"""Booking in the ledger: every transfer sums to zero, none is ever changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number, new_row_id
from kiosk.points.models import (
    LedgerAccount,
    LedgerTransfer,
    account_named,
    add_posting,
    add_transfer,
    confirmed,
    last_transfer_of,
    lots_of,
    postings_of,
    reversal_of,
    wallet_of,
)
from kiosk.points.rules import (
    FINAL,
    UNDATED,
    Booking,
    Lots,
    Wallet,
    given,
    given_back,
    spendable,
    taken,
)
from kiosk.storage.keys import keyed_hash

ISSUERS = {Wallet.POINTS: "station", Wallet.PENDING: "station", Wallet.CONDUCT: "station:conduct"}
"""The station's side of each wallet, by the account's number; migrations made these accounts."""
Sides = dict[int, Lots]
"""What a transfer changes, by account (id) and lot."""


class Ledger:
    """Writes transfers inside the caller's transaction. No command of its own."""

    def __init__(self, clock: Clock, key: bytes) -> None:
        self._clock = clock
        self._key = key
        self._issuers: dict[Wallet, int] = {}

    def next_attempt(self, event: str) -> tuple[bytes, int, int]:
        """Answer an event's hash, its next attempt, and the booking of it that stands (0: none).

        An event is booked at most once, and again only after its last booking was reversed.
        """
        digest = keyed_hash(self._key, event)
        last = last_transfer_of.first(digest)
        if last is None:
            return digest, 1, 0
        return digest, last[1] + 1, 0 if self.is_reversed(last[0]) else last[0]

    def book(
        self,
        event: tuple[bytes, int],
        kind: str,
        sides: Sides,
        reverses: int | None = None,
        day: str = "",
    ) -> int:
        """Write one transfer and answer its id. A side without a change leaves no posting.

        ``day`` is today, from whoever has asked the clock already.
        """
        transfer = new_row_id()
        digest, attempt = event
        add_transfer.run(
            id=transfer,
            event=digest,
            attempt=attempt,
            kind=kind,
            day=day or self._clock.today(),
            reverses=reverses,
        )
        for account, parts in sides.items():
            for lapses, points in parts.items():
                if points:
                    add_posting.run(
                        account=account, lapses=lapses, transfer=transfer, points=points
                    )
        return transfer

    def against(self, wallet: Wallet, parts: Lots) -> Sides:
        """Answer the station's side of what changes in a wallet."""
        return {self.issuer(wallet): {UNDATED: -sum(parts.values())}}

    def lots(self, account: int) -> dict[str, int]:
        """Answer what is in an account, lot by lot."""
        return dict(lots_of.all(account))

    def reverse(self, transfer: int) -> int:
        """Undo a booking and answer the reversal; see ``PointsService.reverse``."""
        original = LedgerTransfer.get_or_none(LedgerTransfer.id == transfer)
        if original is None or original.kind in FINAL:
            raise Refused(Reason.NOT_FOUND)
        if self.is_reversed(transfer):
            raise Refused(Reason.ALREADY_REVERSED)
        if self.next_attempt(f"verify {transfer}")[2]:
            raise Refused(Reason.ALREADY_VERIFIED)
        digest = keyed_hash(self._key, f"reverse {transfer}")
        return self.book((digest, 1), Booking.REVERSAL, self._undoing(transfer), transfer)

    def verify(self, transfer: int, lapses: str, conduct_of: Callable[[str], int]) -> int:
        """Move pending points into the wallet they are spent from; see ``PointsService.verify``.

        ``conduct_of`` answers the conduct credit that goes with an event's kind.
        """
        pending, courier, points = self._pending_of(transfer)
        if self.is_reversed(transfer):
            raise Refused(Reason.ALREADY_REVERSED)
        digest, attempt, standing = self.next_attempt(f"verify {transfer}")
        if standing:
            raise Refused(Reason.ALREADY_VERIFIED)
        sides = joined({pending: {UNDATED: -points}}, self._into(courier, points, lapses))
        conduct = conduct_of(LedgerTransfer.get_by_id(transfer).kind)
        if conduct:
            account = self._account(courier, Wallet.CONDUCT)
            parts = {UNDATED: conduct}
            sides |= joined({account: parts}, self.against(Wallet.CONDUCT, parts))
        return self.book((digest, attempt), Booking.VERIFIED, sides)

    def is_reversed(self, transfer: int) -> bool:
        """Tell whether a booking was undone."""
        return reversal_of.first(transfer) is not None

    def issuer(self, wallet: Wallet) -> int:
        """Answer the station's account (id) for a wallet."""
        if wallet not in self._issuers:
            self._issuers[wallet] = account_named.first(ISSUERS[wallet])[0]
        return self._issuers[wallet]

    def _into(self, courier: int, points: int, lapses: str) -> Sides:
        account = self._account(courier, Wallet.POINTS)
        return {account: given(self.lots(account), lapses, points)}

    def _account(self, courier: int, wallet: Wallet) -> int:
        row = wallet_of.first(courier, wallet)
        return row[0] if row else open_account(courier, wallet)

    def _pending_of(self, transfer: int) -> tuple[int, int, int]:
        """Answer account, courier (ids) and points of what a booking holds back."""
        for account, _number, _lapses, points in postings_of(transfer):
            row = LedgerAccount.get_by_id(account)
            if row.wallet == Wallet.PENDING and row.courier_id and points > 0:
                return account, row.courier_id, points
        raise Refused(Reason.NOT_FOUND)

    def _undoing(self, transfer: int) -> Sides:
        """What a courier got is taken wherever it is now; what was taken comes back to its lots."""
        sides: Sides = {}
        changed: dict[int, dict[str, int]] = {}
        for account, number, lapses, points in postings_of(transfer):
            if number in ISSUERS.values():
                sides[account] = {UNDATED: -points}
            else:
                changed.setdefault(account, {})[lapses] = points
        today = self._clock.today()
        for account, parts in changed.items():
            lots = spendable(self.lots(account), today)
            points = sum(parts.values())
            back = {lapses: -part for lapses, part in parts.items()}
            gone = taken(lots, points, max(parts)) if points > 0 else None
            sides[account] = given_back(lots, back, today) if gone is None else gone
        return sides


def open_account(courier: int, wallet: Wallet) -> int:
    """Open a courier's wallet inside the caller's transaction; its numbers are random.

    Answers 0, and opens none, for whom staff have not confirmed.
    """
    if confirmed.first(courier) is None:
        return 0
    account = new_row_id()
    LedgerAccount.insert(id=account, number=new_number(), courier=courier, wallet=wallet).execute()
    return account


def joined(*sides: Mapping[int, Lots]) -> Sides:
    """Put the sides of several wallets into one transfer."""
    return {account: parts for one in sides for account, parts in one.items()}
