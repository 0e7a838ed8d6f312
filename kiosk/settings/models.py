"""Tables of the settings."""

from __future__ import annotations

from peewee import BooleanField, IntegerField, TextField

from kiosk.storage.database import Table


class SettingValue(Table):
    """A setting that differs from its default, as JSON."""

    key = TextField(primary_key=True)
    value = TextField()


class ClockState(Table):
    """One row: what a person confirmed about the clock."""

    id = IntegerField(primary_key=True)
    offset_ms = IntegerField()
    confirmed = BooleanField()
    confirmed_ms = IntegerField()
