"""Tables of the amenities, and the queries of every scan and tap."""

from __future__ import annotations

from peewee import BooleanField, Expression, ForeignKeyField, IntegerField, Query, TextField, fn

from kiosk.amenities.rules import QUEUED
from kiosk.registry.models import Company
from kiosk.storage.database import Table
from kiosk.storage.prepared import Insertion, prepared


class AmenityItem(Table):
    """On what terms the station offers an item it changed something about; see ``Terms``."""

    item = TextField(primary_key=True)
    offered = BooleanField()
    attended = BooleanField()
    season_from = TextField()
    season_to = TextField()
    per_day = IntegerField()
    counted = BooleanField()


class AmenityUse(Table):
    """One item taken or handed over in a visit, named only by the visit's random number."""

    visit = TextField(index=True)
    company = ForeignKeyField(Company, index=False)
    item = TextField()
    day = TextField(index=True)
    utc_ms = IntegerField()


class AmenityRequest(Table):
    """Something somebody must bring, and how far it has come; see ``State``.

    ``due_ms`` is the deadline of the present state, ``ticket`` the number called out that day.
    """

    number = TextField(unique=True)
    visit = TextField()
    company = ForeignKeyField(Company, index=False)
    item = TextField()
    day = TextField()
    ticket = IntegerField()
    state = TextField()
    requested_ms = IntegerField()
    due_ms = IntegerField()
    accepted_by = TextField(default="")
    accepted_ms = IntegerField(null=True)
    ended_ms = IntegerField(null=True, index=True)
    end = TextField(default="")

    class Meta:
        indexes = ((("day", "ticket"), True),)


add_use = Insertion(AmenityUse)
add_request = Insertion(AmenityRequest)


@prepared
def changed_terms() -> Query:
    """The row of every item the station changed, columns as in ``Terms``."""
    return AmenityItem.select(*AmenityItem._meta.sorted_fields)


@prepared
def changed_terms_of(item: str) -> Query:
    """The row of one item, columns as in ``Terms``."""
    return AmenityItem.select(*AmenityItem._meta.sorted_fields).where(AmenityItem.item == item)


@prepared
def asked_for(item: str) -> Query:
    """Count the open requests of an item: what is promised already."""
    return AmenityRequest.select(fn.COUNT(AmenityRequest.id)).where(
        AmenityRequest.item == item, AmenityRequest.ended_ms.is_null()
    )


@prepared
def uses_in(visit: str, day: str) -> Query:
    """What was taken in a visit on a station day, and how often."""
    return (
        AmenityUse.select(AmenityUse.item, fn.COUNT(AmenityUse.id))
        .where(AmenityUse.visit == visit, AmenityUse.day == day)
        .group_by(AmenityUse.item)
    )


@prepared
def favourite_of(first: str, second: str, third: str, fourth: str, fifth: str) -> Query:
    """The item taken most often in five visits; of two the one taken last."""
    count = fn.COUNT(AmenityUse.id)
    return (
        AmenityUse.select(AmenityUse.item)
        .where(AmenityUse.visit.in_([first, second, third, fourth, fifth]))
        .group_by(AmenityUse.item)
        .order_by(count.desc(), fn.MAX(AmenityUse.id).desc())
    )


@prepared
def open_requests(after_ms: int) -> Query:
    """Requests whose deadline lies after a moment, in order of asking; columns of ``QueueRow``."""
    row = AmenityRequest
    return (
        row.select(
            row.number,
            row.visit,
            row.ticket,
            row.item,
            row.state,
            row.requested_ms,
            row.due_ms,
            row.accepted_by,
        )
        .where(row.ended_ms.is_null(), row.due_ms > after_ms)
        .order_by(row.id)
    )


@prepared
def overdue_requests(now_ms: int) -> Query:
    """Id and deadline; in order of the deadlines."""
    return (
        AmenityRequest.select(AmenityRequest.id, AmenityRequest.due_ms)
        .where(AmenityRequest.ended_ms.is_null(), AmenityRequest.due_ms <= now_ms)
        .order_by(AmenityRequest.due_ms, AmenityRequest.id)
    )


@prepared
def place_of(ticket_holder: int) -> Query:
    """Count the requests still to be made ready, up to the one with this id."""
    return AmenityRequest.select(fn.COUNT(AmenityRequest.id)).where(
        AmenityRequest.ended_ms.is_null(),
        AmenityRequest.state.in_(QUEUED),
        AmenityRequest.id <= ticket_holder,
    )


def uses_by_company(where: Expression) -> Query:
    """Day, company, item and count of some uses."""
    return (
        AmenityUse.select(AmenityUse.day, Company.name, AmenityUse.item, fn.COUNT(AmenityUse.id))
        .join(Company)
        .where(where)
        .group_by(AmenityUse.day, Company.name, AmenityUse.item)
    )


def requests_by_company(where: Expression) -> Query:
    """Day, company and count of some requests."""
    return (
        AmenityRequest.select(AmenityRequest.day, Company.name, fn.COUNT(AmenityRequest.id))
        .join(Company)
        .where(where)
        .group_by(AmenityRequest.day, Company.name)
    )
