"""Tables of the ledger: append-only, guarded by triggers.

Nothing here tells *when* within a day or in which order something was booked, so that no entry can
be matched to a visit once the visit's row is gone (product rule 3).
"""

from __future__ import annotations

from peewee import BlobField, CompositeKey, ForeignKeyField, IntegerField, Query, TextField, fn

from kiosk.registry.models import Courier
from kiosk.storage.database import Table
from kiosk.storage.prepared import Insertion, prepared


class LedgerAccount(Table):
    """An account; the courier it belongs to is a link that retention or erasure removes.

    Its id is random: numbers in a row would tell in which order couriers first checked in.
    """

    number = TextField(unique=True)
    courier = ForeignKeyField(Courier, null=True, unique=True)


class LedgerTransfer(Table):
    """One booking; ``event`` is the keyed hash of what earned it, ``reverses`` what it undoes."""

    id = IntegerField(primary_key=True)
    event = BlobField()
    attempt = IntegerField()
    kind = TextField()
    day = TextField()
    reverses = IntegerField(null=True, unique=True)

    class Meta:
        indexes = ((("event", "attempt"), True),)


class LedgerPosting(Table):
    """One side of a booking; the sides of a transfer sum to zero."""

    account = ForeignKeyField(LedgerAccount, index=False)
    transfer = ForeignKeyField(LedgerTransfer)
    points = IntegerField()

    class Meta:
        primary_key = CompositeKey("account", "transfer")
        without_rowid = True


add_transfer = Insertion(LedgerTransfer)
add_posting = Insertion(LedgerPosting)


@prepared
def last_transfer_of(event: bytes) -> Query:
    """Id and attempt."""
    return (
        LedgerTransfer.select(LedgerTransfer.id, LedgerTransfer.attempt)
        .where(LedgerTransfer.event == event)
        .order_by(LedgerTransfer.attempt.desc())
    )


@prepared
def account_of(courier: int) -> Query:
    """Id."""
    return LedgerAccount.select(LedgerAccount.id).where(LedgerAccount.courier == courier)


@prepared
def account_named(number: str) -> Query:
    """Id."""
    return LedgerAccount.select(LedgerAccount.id).where(LedgerAccount.number == number)


@prepared
def balance_of(courier: int) -> Query:
    """Sum of the postings; NULL without any."""
    return (
        LedgerPosting.select(fn.SUM(LedgerPosting.points))
        .join(LedgerAccount)
        .where(LedgerAccount.courier == courier)
    )
