"""Table of the alarms: exact times, no person."""

from __future__ import annotations

from peewee import BooleanField, IntegerField, TextField

from kiosk.storage.database import Table


class Alarm(Table):
    """Somebody called for help, first at ``raised_ms`` and last at ``called_ms``.

    ``complaint`` is the guide it was called from; empty when it was 求助.
    """

    number = TextField(unique=True)
    raised_ms = IntegerField()
    called_ms = IntegerField()
    acknowledged_ms = IntegerField(null=True, index=True)
    mistaken = BooleanField(default=False)
    complaint = TextField(default="")
