"""Table of the insurances, and the query of what time makes due."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, Query, TextField

from kiosk.registry.models import Courier
from kiosk.storage.database import Table
from kiosk.storage.prepared import prepared


class Insurance(Table):
    """Until when (ISO day, included) a courier is insured; ``remind_ms`` until he was told.

    No policy, no insurer: the day is all that a reminder needs. The courier is its key.
    """

    courier = ForeignKeyField(Courier, primary_key=True)
    until_day = TextField()
    remind_ms = IntegerField(null=True, index=True)


@prepared
def to_remind(now_ms: int) -> Query:
    """Courier's id and number, and the last day; in order of the deadlines."""
    return (
        Insurance.select(Insurance.courier, Courier.number, Insurance.until_day)
        .join(Courier)
        .where(Insurance.remind_ms <= now_ms)
        .order_by(Insurance.remind_ms, Insurance.courier)
    )


@prepared
def until_of(courier: str) -> Query:
    """The last day of a courier (his record's number)."""
    return Insurance.select(Insurance.until_day).join(Courier).where(Courier.number == courier)
