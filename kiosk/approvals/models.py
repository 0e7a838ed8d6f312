"""Table of the proposals."""

from __future__ import annotations

from peewee import IntegerField, Query, TextField

from kiosk.storage.database import Table
from kiosk.storage.prepared import prepared


class Proposal(Table):
    """Something one person may not do alone; ``subject`` is the random number of what it is about.

    ``by`` is who of the staff proposed it, until it is decided.
    """

    number = TextField(unique=True)
    kind = TextField()
    subject = TextField()
    state = TextField(default="open")
    by = TextField(default="")
    day = TextField()
    due_ms = IntegerField(null=True, index=True)


@prepared
def overdue_proposals(now_ms: int) -> Query:
    """Id, number, kind, subject and deadline; in order of the deadlines."""
    return (
        Proposal.select(
            Proposal.id, Proposal.number, Proposal.kind, Proposal.subject, Proposal.due_ms
        )
        .where(Proposal.due_ms <= now_ms)
        .order_by(Proposal.due_ms)
    )
