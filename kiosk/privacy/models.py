"""Table of the erasures: which records must stay gone, also after a restore."""

from __future__ import annotations

from peewee import TextField

from kiosk.storage.database import Table


class Erasure(Table):
    """Somebody asked to be forgotten; the random number of his record is all that is left."""

    number = TextField(primary_key=True)
    day = TextField()
