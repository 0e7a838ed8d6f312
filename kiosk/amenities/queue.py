"""What screens show of the open requests; nothing here writes."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.amenities.models import AmenityRequest, open_requests
from kiosk.amenities.rules import QUEUED, Item, State
from kiosk.checkin.visitors import VisitorService
from kiosk.common.actor import account_of
from kiosk.common.clock import Clock


@dataclass(frozen=True)
class QueueRow:
    """An open request; ``place`` 1 is the next to be made ready, 0 is ready.

    ``taken_by``: the account (number) that accepted it; empty while nobody has, or the console.
    """

    number: str
    visit: str
    ticket: int
    item: Item
    state: State
    requested_ms: int
    due_ms: int
    place: int
    taken_by: str = ""


class QueueService:
    """The open requests in the order they were made; what is overdue has ended already."""

    def __init__(self, clock: Clock, visitors: VisitorService) -> None:
        self._clock = clock
        self._visitors = visitors

    def open(self) -> list[QueueRow]:
        """Answer every open request; nobody in it but the visit's random number."""
        now = self._clock.now()
        after = now.utc_ms if now.confirmed else 0  # in doubt nothing is overdue
        rows, ahead = [], 0
        for number, visit, ticket, item, state, since, due, by in open_requests.all(after):
            ahead += state in QUEUED
            place = ahead if state in QUEUED else 0
            rows.append(
                QueueRow(
                    number,
                    visit,
                    ticket,
                    Item(item),
                    State(state),
                    since,
                    due,
                    place,
                    account_of(by),
                )
            )
        return rows

    def own(self, visit: str) -> QueueRow | None:
        """Answer the open request of whoever is in a visit, also one he made before he left."""
        rows = self.open()
        me = self._visitors.behind(visit) if rows else None
        mine = (row for row in rows if me and self._visitors.behind(row.visit) == me)
        return next(mine, None)

    def masked_names(self, rows: list[QueueRow]) -> dict[str, str]:
        """Answer who asked, masked, by request; who was forgotten is left out. For staff."""
        found = self._visitors.behind_all({row.visit for row in rows})
        return {row.number: found[row.visit].masked_name for row in rows if row.visit in found}

    def made_by(self, rows: list[QueueRow], courier: str) -> set[str]:
        """Answer which of some requests (numbers) a courier made, by his record's number."""
        found = self._visitors.behind_all({row.visit for row in rows}) if courier else {}
        return {
            row.number for row in rows if row.visit in found and found[row.visit].number == courier
        }

    def find(self, text: str) -> str:
        """Answer the number of the request a number or a ticket of today means; "" for none.

        A ticket still open from yesterday goes by its number too.
        """
        if not text.isdecimal() or len(text) > 9:
            return text
        by_ticket = next((row.number for row in self.open() if row.ticket == int(text)), "")
        if by_ticket:
            return by_ticket
        today = AmenityRequest.get_or_none(
            AmenityRequest.day == self._clock.today(), AmenityRequest.ticket == int(text)
        )
        return today.number if today else ""
