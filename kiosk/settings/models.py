"""Tables of the settings."""

from __future__ import annotations

from peewee import BooleanField, IntegerField, TextField

from kiosk.storage.database import Table


class SettingValue(Table):
    """A setting the station once changed, as JSON; ``null`` is the default, whatever that is.

    ``previous`` is what held before the last change, empty before there was one.
    """

    key = TextField(primary_key=True)
    value = TextField()
    previous = TextField(null=True)


class ClockState(Table):
    """One row: what a person confirmed about the clock.

    ``leapt_ms`` is when he moved it by more than a day, 0 once that has settled.
    """

    id = IntegerField(primary_key=True)
    offset_ms = IntegerField()
    confirmed = BooleanField()
    confirmed_ms = IntegerField()
    leapt_ms = IntegerField(default=0)
