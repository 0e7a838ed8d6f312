"""Earning points and undoing it: double entry, sum zero, idempotent, append-only."""

from __future__ import annotations

from peewee import fn

from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number, new_row_id
from kiosk.points.models import (
    LedgerAccount,
    LedgerPosting,
    LedgerTransfer,
    account_named,
    account_of,
    add_posting,
    add_transfer,
    balance_of,
    last_transfer_of,
)
from kiosk.storage.keys import keyed_hash

_ISSUER = "station"


class PointsService:
    """The ledger. Its verbs run inside the transaction of the action that earns or loses points."""

    def __init__(self, clock: Clock, key: bytes) -> None:
        self._clock = clock
        self._key = key

    def award(self, courier: int, event: str, points: int) -> int | None:
        """Book points for an event; answer the transfer, or None when it was booked already.

        The same event (say "checkin <courier> <day>") is booked at most once, and again only after
        its last booking was reversed.
        """
        digest = keyed_hash(self._key, event)
        last = last_transfer_of.first(digest)
        if points <= 0 or (last and not self._is_reversed(last[0])):
            return None
        attempt = last[1] + 1 if last else 1
        transfer = self._transfer(digest, attempt, "earn", None)
        self._post(transfer, self._account_of(courier), points)
        return transfer

    def reverse(self, transfer: int) -> int:
        """Undo a booking with its mirror image and answer the reversal.

        Raises:
            Refused: NOT_FOUND, or ALREADY_REVERSED: a reversal exists at most once.
        """
        original = LedgerTransfer.get_or_none(LedgerTransfer.id == transfer)
        if original is None:
            raise Refused(Reason.NOT_FOUND)
        if self._is_reversed(transfer):
            raise Refused(Reason.ALREADY_REVERSED)
        digest = keyed_hash(self._key, f"reverse {transfer}")
        mirror = self._transfer(digest, 1, "reversal", transfer)
        postings = LedgerPosting.select(LedgerPosting.account, LedgerPosting.points).where(
            LedgerPosting.transfer == transfer
        )
        for account, points in postings.tuples():
            add_posting.run(transfer=mirror, account=account, points=-points)
        return mirror

    def balance(self, courier: int) -> int:
        """Answer a courier's points: the sum of his postings, never a stored figure."""
        return int(balance_of.first(courier)[0] or 0)

    def forget(self, courier: int) -> int:
        """Cut the link from an account to its courier inside the caller's transaction."""
        query = LedgerAccount.update(courier=None).where(LedgerAccount.courier == courier)
        return int(query.execute())

    def unbalanced(self) -> list[int]:
        """Answer the transfers whose sides do not sum to zero (always none)."""
        query = (
            LedgerPosting.select(LedgerPosting.transfer)
            .group_by(LedgerPosting.transfer)
            .having(fn.SUM(LedgerPosting.points) != 0)
        )
        return [transfer for (transfer,) in query.tuples()]

    def _transfer(self, event: bytes, attempt: int, kind: str, reverses: int | None) -> int:
        transfer = new_row_id()
        add_transfer.run(
            id=transfer,
            event=event,
            attempt=attempt,
            kind=kind,
            day=self._clock.today(),
            reverses=reverses,
        )
        return transfer

    def _post(self, transfer: int, account: int, points: int) -> None:
        add_posting.run(transfer=transfer, account=account, points=points)
        add_posting.run(transfer=transfer, account=self._issuer(), points=-points)

    def _is_reversed(self, transfer: int) -> bool:
        return bool(LedgerTransfer.select().where(LedgerTransfer.reverses == transfer).exists())

    def _issuer(self) -> int:
        row = account_named.first(_ISSUER)
        return row[0] if row else _open_account(_ISSUER)

    def _account_of(self, courier: int) -> int:
        row = account_of.first(courier)
        return row[0] if row else _open_account(new_number(), courier)


def _open_account(number: str, courier: int | None = None) -> int:
    account = new_row_id()
    LedgerAccount.insert(id=account, number=number, courier=courier).execute()
    return account
