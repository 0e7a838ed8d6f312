"""Tables of the registry, and its queries of every scan."""

from __future__ import annotations

from peewee import BlobField, BooleanField, ForeignKeyField, IntegerField, Query, TextField

from kiosk.registry.rules import CourierState
from kiosk.storage.database import Table
from kiosk.storage.prepared import prepared


class Company(Table):
    """An employer whose couriers use the station."""

    name = TextField(unique=True)
    active = BooleanField(default=True)


class Courier(Table):
    """A person; see ``CourierState``. A pending one has until ``confirm_by_ms``."""

    number = TextField(unique=True)
    name = TextField()
    company = ForeignKeyField(Company)
    phone = TextField(null=True)
    state = TextField()
    consent_version = IntegerField()
    enrolled_day = TextField()
    last_seen_day = TextField()
    confirm_by_ms = IntegerField(null=True, index=True)
    left_day = TextField(default="")


class Badge(Table):
    """A badge, known only by the keyed hash of its code; holder is a courier's or staff number."""

    number = TextField(unique=True)
    hash = BlobField(unique=True)
    kind = TextField()
    holder = TextField(index=True)
    state = TextField()
    issued_day = TextField()


@prepared
def badge_of_hash(code_hash: bytes) -> Query:
    """Number, kind, holder and state."""
    return Badge.select(Badge.number, Badge.kind, Badge.holder, Badge.state).where(
        Badge.hash == code_hash
    )


@prepared
def lapsing_couriers(now_ms: int) -> Query:
    """Id, number and deadline of enrolments nobody confirmed; in order of the deadlines."""
    return (
        Courier.select(Courier.id, Courier.number, Courier.confirm_by_ms)
        .where(Courier.confirm_by_ms <= now_ms, Courier.state == CourierState.PENDING)
        .order_by(Courier.confirm_by_ms)
    )


@prepared
def names_and_phones() -> Query:
    """Id, name, phone and state of everybody on file."""
    return Courier.select(Courier.id, Courier.name, Courier.phone, Courier.state)


@prepared
def note_seen(courier: int, today: str) -> Query:
    """Note the day somebody was here, once a day."""
    return Courier.update(last_seen_day=today).where(
        Courier.id == courier, Courier.last_seen_day != today
    )


@prepared
def note_seen_later(courier: int, today: str) -> Query:
    """Note the day somebody was here unless he was here later than that."""
    return Courier.update(last_seen_day=today).where(
        Courier.id == courier, Courier.last_seen_day < today
    )
