"""Table of the notices, and the query of every welcome."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, Query, TextField

from kiosk.registry.models import Courier
from kiosk.storage.database import Table
from kiosk.storage.prepared import prepared


class Notice(Table):
    """Something a courier should know; ``about`` is the random number of what it is about."""

    number = TextField(unique=True)
    courier = ForeignKeyField(Courier)
    kind = TextField()
    about = TextField()
    facts = TextField()
    urgency = IntegerField()
    made_ms = IntegerField()
    expires_ms = IntegerField()
    read_ms = IntegerField(null=True)

    class Meta:
        indexes = ((("courier", "kind", "about"), True),)


@prepared
def waiting_for(courier: int, now_ms: int) -> Query:
    """Number, kind, facts and moment of what he has not read.

    The most urgent first; of equal ones what ends first, then the newest.
    """
    return (
        Notice.select(Notice.number, Notice.kind, Notice.facts, Notice.made_ms)
        .where(Notice.courier == courier, Notice.read_ms.is_null(), Notice.expires_ms > now_ms)
        .order_by(Notice.urgency.desc(), Notice.expires_ms, Notice.made_ms.desc())
    )
