"""Tables of the ledger: append-only, guarded by triggers; and the rules by which points are earned.

Nothing in the ledger tells *when* within a day or in which order something was booked, so that no
entry can be matched to a visit once the visit's row is gone (product rule 3).
"""

from __future__ import annotations

from peewee import (
    JOIN,
    BlobField,
    CompositeKey,
    ForeignKeyField,
    IntegerField,
    ModelSelect,
    Query,
    TextField,
    fn,
)

from kiosk.points.rules import UNDATED, Wallet
from kiosk.registry.models import Courier
from kiosk.storage.database import Table
from kiosk.storage.prepared import Insertion, prepared


class LedgerAccount(Table):
    """A wallet; the courier it belongs to is a link that retention or erasure removes.

    Its id is random: numbers in a row would tell in which order couriers first checked in. The
    station's own accounts, whose number is a word, are the other side of what couriers hold.
    """

    number = TextField(unique=True)
    courier = ForeignKeyField(Courier, null=True, index=False)
    wallet = TextField(default=Wallet.POINTS)

    class Meta:
        indexes = ((("courier", "wallet"), True),)


class LedgerTransfer(Table):
    """One booking; ``event`` is the keyed hash of what it is for, ``reverses`` what it undoes.

    ``kind`` is the event's kind (see ``rules.Booking`` and ``rules.EarnEvent``).
    """

    id = IntegerField(primary_key=True)
    event = BlobField()
    attempt = IntegerField()
    kind = TextField()
    day = TextField()
    reverses = IntegerField(null=True, unique=True)

    class Meta:
        indexes = ((("event", "attempt"), True),)


class LedgerPosting(Table):
    """One side of a booking; the sides of a transfer sum to zero in every currency.

    What of an account ``lapses`` after the same day is one lot. Undated (an empty text) is what
    never lapses, and below zero what is owed.
    """

    account = ForeignKeyField(LedgerAccount, index=False)
    lapses = TextField(default=UNDATED)
    transfer = ForeignKeyField(LedgerTransfer)
    points = IntegerField()

    class Meta:
        primary_key = CompositeKey("account", "lapses", "transfer")
        without_rowid = True


class EarnRule(Table):
    """What an event earns, as a manager has it; see ``rules.Rule``."""

    event = TextField(primary_key=True)
    points = IntegerField()
    conduct = IntegerField(default=0)
    percent = IntegerField(default=100)
    day_cap = IntegerField(default=0)
    month_cap = IntegerField(default=0)
    from_day = TextField(default="")
    to_day = TextField(default="")


class LapseState(Table):
    """How far lots have lapsed and been announced: the last month's end, one row."""

    lapsed_to = TextField(default="")
    announced = TextField(default="")


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
def reversal_of(transfer: int) -> Query:
    """Id of what undid a booking."""
    return LedgerTransfer.select(LedgerTransfer.id).where(LedgerTransfer.reverses == transfer)


@prepared
def wallet_of(courier: int, wallet: str) -> Query:
    """Account, and what of it is undated (NULL without any)."""
    undated = LedgerPosting.select(fn.SUM(LedgerPosting.points)).where(
        LedgerPosting.account == LedgerAccount.id, LedgerPosting.lapses == UNDATED
    )
    mine = (LedgerAccount.courier == courier) & (LedgerAccount.wallet == wallet)
    return LedgerAccount.select(LedgerAccount.id, undated).where(mine)


@prepared
def confirmed(courier: int) -> Query:
    """A courier staff have seen (his row id): he alone has wallets."""
    return Courier.select(Courier.id).where(Courier.id == courier, Courier.confirm_by_ms.is_null())


@prepared
def account_named(number: str) -> Query:
    """Id."""
    return LedgerAccount.select(LedgerAccount.id).where(LedgerAccount.number == number)


@prepared
def lots_of(account: int) -> Query:
    """Day and sum of an account's lots that are not empty, first to lapse first."""
    return (
        LedgerPosting.select(LedgerPosting.lapses, fn.SUM(LedgerPosting.points))
        .where(LedgerPosting.account == account)
        .group_by(LedgerPosting.lapses)
        .having(fn.SUM(LedgerPosting.points) != 0)
        .order_by(LedgerPosting.lapses)
    )


@prepared
def balance_of(courier: int, wallet: str, from_day: str) -> Query:
    """Sum of the lots that have not lapsed before a day; NULL without any."""
    good = (LedgerPosting.lapses == UNDATED) | (LedgerPosting.lapses >= from_day)
    return (
        LedgerPosting.select(fn.SUM(LedgerPosting.points))
        .join(LedgerAccount)
        .where(LedgerAccount.courier == courier, LedgerAccount.wallet == wallet, good)
    )


@prepared
def earned_by(account: int, kind: str, first_day: str, last_day: str) -> Query:
    """Sum of what an account got by an event between two days, without what was reversed."""
    reversal = LedgerTransfer.alias()
    undone = reversal.select().where(reversal.reverses == LedgerTransfer.id)
    return (
        LedgerPosting.select(fn.SUM(LedgerPosting.points))
        .join(LedgerTransfer)
        .where(
            LedgerPosting.account == account,
            LedgerTransfer.kind == kind,
            LedgerTransfer.day.between(first_day, last_day),
            ~fn.EXISTS(undone),
        )
    )


@prepared
def lapse_state() -> Query:
    """Until when lots have lapsed, and which were announced last."""
    return LapseState.select(LapseState.lapsed_to, LapseState.announced)


def postings_of(transfer: int) -> list[tuple[int, str, str, int]]:
    """Account, its number, lot and points of each side of a booking."""
    sides = LedgerPosting.select(
        LedgerPosting.account, LedgerAccount.number, LedgerPosting.lapses, LedgerPosting.points
    )
    return list(sides.join(LedgerAccount).where(LedgerPosting.transfer == transfer).tuples())


def dated_lots(first: str, last: str) -> ModelSelect:
    """Account (id), its courier, last day and sum of lots whose last day lies between two.

    Only those in which something is left; account by account, first to lapse first.
    """
    left = fn.SUM(LedgerPosting.points)
    return (
        LedgerAccount.select(LedgerAccount.id, LedgerAccount.courier, LedgerPosting.lapses, left)
        .join(LedgerPosting)
        .where(LedgerPosting.lapses > UNDATED, LedgerPosting.lapses.between(first, last))
        .group_by(LedgerAccount.id, LedgerPosting.lapses)
        .having(left > 0)
        .order_by(LedgerAccount.id, LedgerPosting.lapses)
        .tuples()
    )


def wallets_of(courier: int) -> ModelSelect:
    """Wallet, last day and sum of everything a courier holds."""
    left = fn.SUM(LedgerPosting.points)
    return (
        LedgerAccount.select(LedgerAccount.wallet, LedgerPosting.lapses, left)
        .join(LedgerPosting)
        .where(LedgerAccount.courier == courier)
        .group_by(LedgerAccount.wallet, LedgerPosting.lapses)
        .having(left != 0)
        .tuples()
    )


def statement_of(courier: int, first_day: str) -> ModelSelect:
    """Day, kind (of what was undone, for a reversal), wallet, whether undone, and points."""
    original = LedgerTransfer.alias()
    kind = fn.COALESCE(original.kind, LedgerTransfer.kind)
    is_undone = LedgerTransfer.reverses.is_null(False)
    columns = (LedgerTransfer.day, kind, LedgerAccount.wallet, is_undone)
    return (
        LedgerPosting.select(*columns, fn.SUM(LedgerPosting.points))
        .join(LedgerAccount)
        .switch(LedgerPosting)
        .join(LedgerTransfer)
        .join(original, JOIN.LEFT_OUTER, on=(original.id == LedgerTransfer.reverses))
        .where(LedgerAccount.courier == courier, LedgerTransfer.day >= first_day)
        .group_by(*columns)
        .order_by(LedgerTransfer.day.desc(), kind, is_undone, LedgerAccount.wallet)
        .tuples()
    )


def unbalanced_transfers() -> list[int]:
    """Bookings whose sides do not sum to zero in each currency."""
    is_conduct = LedgerAccount.wallet == Wallet.CONDUCT
    query = (
        LedgerPosting.select(LedgerPosting.transfer)
        .join(LedgerAccount)
        .group_by(LedgerPosting.transfer, is_conduct)
        .having(fn.SUM(LedgerPosting.points) != 0)
    )
    return sorted({transfer for (transfer,) in query.tuples()})


def impossible_lots() -> list[int]:
    """Accounts (ids) of couriers in which a lot that lapses is below zero."""
    low = fn.SUM(LedgerPosting.points) < 0
    query = (
        LedgerPosting.select(LedgerPosting.account)
        .where(LedgerPosting.lapses != UNDATED)
        .group_by(LedgerPosting.account, LedgerPosting.lapses)
        .having(low)
    )
    return sorted({account for (account,) in query.tuples()})
