"""Tables of the alarms, of the kits and of the AED: no person but a kit's keeper."""

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


class KitCare(Table):
    """Who keeps a kit (``place``, the stock's number) and how often it is looked at.

    ``keeper`` is the number of an account of the staff, empty where nobody is named.
    """

    place = TextField(unique=True)
    keeper = TextField(default="", index=True)
    every_days = IntegerField()


class KitCheck(Table):
    """What was found of a kit or done to its seal: append-only, guarded by triggers, no person.

    The newest line of a kit says how it stands; who wrote it, the journal knows by ``request_id``.
    """

    place = TextField(index=True)
    day = TextField(index=True)
    how = TextField()
    seal_before = TextField(default="")
    seal_after = TextField(default="", index=True)
    request_id = TextField()

    class Meta:
        indexes = ((("request_id", "place"), True),)


class AedCheck(Table):
    """A look at the AED: append-only, guarded by triggers, no person; no ``fault`` is all well."""

    day = TextField(index=True)
    fault = TextField(default="")
    request_id = TextField(unique=True)


class AedCare(Table):
    """Until when (ISO, empty: unknown) the AED's pads and its battery are good; one row."""

    pads_until = TextField(default="")
    battery_until = TextField(default="")
