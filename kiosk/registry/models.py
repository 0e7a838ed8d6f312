"""Tables of the registry."""

from __future__ import annotations

from peewee import BlobField, BooleanField, ForeignKeyField, IntegerField, TextField

from kiosk.storage.database import Table


class Company(Table):
    """An employer whose couriers use the station."""

    name = TextField(unique=True)
    active = BooleanField(default=True)


class Courier(Table):
    """A person: pending → active ⇄ suspended → left."""

    number = TextField(unique=True)
    name = TextField()
    company = ForeignKeyField(Company)
    phone = TextField(null=True)
    state = TextField()
    consent_version = IntegerField()
    enrolled_day = TextField()
    last_seen_day = TextField(index=True)


class Badge(Table):
    """A badge, known only by the keyed hash of its code; holder is a courier's or staff number."""

    number = TextField(unique=True)
    hash = BlobField(unique=True)
    kind = TextField()
    holder = TextField(index=True)
    state = TextField()
    issued_day = TextField()
