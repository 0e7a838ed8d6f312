"""Tables of volunteering."""

from __future__ import annotations

from peewee import BooleanField, ForeignKeyField, IntegerField, Query, TextField

from kiosk.storage.database import Table
from kiosk.storage.prepared import prepared


class VolunteerPlan(Table):
    """What somebody is about to do; gone once it ended. ``staff`` is his account's number.

    ``started_ms`` is in powered-on time, ``spent_ms`` what had passed of it at the last tick.
    """

    number = TextField(unique=True)
    staff = TextField(unique=True)
    minutes = IntegerField()
    started_ms = IntegerField()
    spent_ms = IntegerField(default=0)
    due_ms = IntegerField()


class VolunteerTask(Table):
    """One chore of a plan, as it was when the plan was made."""

    plan = ForeignKeyField(VolunteerPlan, index=False, on_delete="CASCADE")
    line = IntegerField()
    kind = TextField()
    key = TextField()
    minutes = IntegerField()
    place = TextField()
    product = TextField()
    pieces = IntegerField()
    day = TextField()
    done = BooleanField(default=False)

    class Meta:
        indexes = ((("plan", "line"), True),)


class VolunteerMinutes(Table):
    """Minutes given: append-only, guarded by triggers; only whose they were may be forgotten.

    ``tasks`` are the kinds of what was done, in one line.
    """

    staff = TextField(index=True)
    day = TextField()
    minutes = IntegerField()
    request_id = TextField(unique=True)
    tasks = TextField()


@prepared
def overdue_plans(now_ms: int) -> Query:
    """Id and deadline; in order of the deadlines."""
    return (
        VolunteerPlan.select(VolunteerPlan.id, VolunteerPlan.due_ms)
        .where(VolunteerPlan.due_ms <= now_ms)
        .order_by(VolunteerPlan.due_ms)
    )
