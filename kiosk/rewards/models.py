"""Tables of the rewards, and the queries of every page and every slip."""

from __future__ import annotations

from peewee import (
    BlobField,
    BooleanField,
    Expression,
    ForeignKeyField,
    IntegerField,
    Query,
    TextField,
    fn,
)

from kiosk.registry.models import Company, Courier
from kiosk.rewards.rules import KEPT, State
from kiosk.storage.database import Table
from kiosk.storage.prepared import Insertion, prepared


class Reward(Table):
    """Something to have for points; see ``Terms``. One no longer ``offered`` stays for its past."""

    number = TextField(unique=True)
    name = TextField()
    name_en = TextField(default="")
    points = IntegerField()
    per_person = IntegerField()
    special = BooleanField()
    counted = BooleanField()
    picture = TextField()
    offered = BooleanField(default=True)


class Redemption(Table):
    """A reward somebody spent points on, and how far that has come; see ``State``.

    ``points`` is the price when he reserved it, ``transfer`` the booking that is undone when it
    comes to nothing, ``request_id`` the action that took the piece out of the stock. ``due_ms`` is
    when a reservation ends, ``remind_ms`` when he is told so.
    """

    number = TextField(unique=True)
    courier = ForeignKeyField(Courier)
    company = ForeignKeyField(Company, index=False)
    reward = ForeignKeyField(Reward)
    points = IntegerField()
    transfer = IntegerField()
    request_id = TextField()
    state = TextField()
    day = TextField()
    reserved_ms = IntegerField()
    due_ms = IntegerField()
    remind_ms = IntegerField(null=True)
    ended_ms = IntegerField(null=True, index=True)
    end = TextField(default="")


class RedemptionSlip(Table):
    """What stands on a slip, known only by the keyed hash of its code; the newest one is good."""

    number = TextField(unique=True)
    redemption = ForeignKeyField(Redemption, on_delete="CASCADE")
    hash = BlobField(unique=True)


class CourierPin(Table):
    """What a courier confirms larger redemptions with; ``failures`` counts wrong ones in a row.

    The courier is its key: numbers in a row would tell in which order couriers first redeemed.
    """

    courier = ForeignKeyField(Courier, primary_key=True)
    pin_hash = TextField()
    failures = IntegerField(default=0)


add_redemption = Insertion(Redemption)
add_slip = Insertion(RedemptionSlip)


@prepared
def had(courier: int, reward: int) -> Query:
    """Count what a courier has of a reward, or will have."""
    return Redemption.select(fn.COUNT(Redemption.id)).where(
        Redemption.courier == courier, Redemption.reward == reward, Redemption.state.in_(KEPT)
    )


@prepared
def open_of(courier: int) -> Query:
    """Count what is reserved for a courier."""
    return Redemption.select(fn.COUNT(Redemption.id)).where(
        Redemption.courier == courier, Redemption.ended_ms.is_null()
    )


@prepared
def on_offer() -> Query:
    """Count the rewards on offer."""
    return Reward.select(fn.COUNT(Reward.id)).where(Reward.offered)


@prepared
def waiting() -> Query:
    """Count the reservations nobody has fetched."""
    return Redemption.select(fn.COUNT(Redemption.id)).where(Redemption.ended_ms.is_null())


@prepared
def overdue(now_ms: int) -> Query:
    """Id and deadline of reservations; in order of the deadlines."""
    return (
        Redemption.select(Redemption.id, Redemption.due_ms)
        .where(Redemption.ended_ms.is_null(), Redemption.due_ms <= now_ms)
        .order_by(Redemption.due_ms, Redemption.id)
    )


@prepared
def to_remind(now_ms: int) -> Query:
    """Ids of reservations whose owner is to be told; in order of the deadlines."""
    return (
        Redemption.select(Redemption.id)
        .where(Redemption.ended_ms.is_null(), Redemption.remind_ms <= now_ms)
        .order_by(Redemption.remind_ms, Redemption.id)
    )


@prepared
def slip_of_hash(code_hash: bytes) -> Query:
    """Number."""
    return RedemptionSlip.select(RedemptionSlip.number).where(RedemptionSlip.hash == code_hash)


@prepared
def newest_slip(redemption: int) -> Query:
    """Number of the slip that is good."""
    return (
        RedemptionSlip.select(RedemptionSlip.number)
        .where(RedemptionSlip.redemption == redemption)
        .order_by(RedemptionSlip.id.desc())
    )


def told(where: Expression) -> Query:
    """The columns of ``views.RedemptionRow`` of some redemptions; the name is the courier's own."""
    return (
        Redemption.select(
            Redemption.number,
            Reward.name,
            Reward.name_en,
            Reward.picture,
            Redemption.points,
            Redemption.state,
            Reward.special,
            Courier.number,
            Courier.name,
            Redemption.reserved_ms,
            Redemption.due_ms,
            Redemption.ended_ms,
        )
        .join(Reward)
        .switch(Redemption)
        .join(Courier)
        .where(where)
    )


def handed_over_by_company(where: Expression) -> Query:
    """Day, company and count of what was handed over and not brought back."""
    return (
        Redemption.select(Redemption.day, Company.name, fn.COUNT(Redemption.id))
        .join(Company)
        .where(where, Redemption.state == State.HANDED_OVER)
        .group_by(Redemption.day, Company.name)
    )
