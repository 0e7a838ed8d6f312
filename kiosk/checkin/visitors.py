"""Who is behind a visit: for the other areas, inside the station only."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from kiosk.checkin.models import (
    Visit,
    behind_visit,
    last_five_visits,
    open_visit,
    standing_of,
    visits_since,
)
from kiosk.checkin.rules import VOID
from kiosk.common.clock import DAY, Clock
from kiosk.common.text import mask_name
from kiosk.registry.rules import CourierState


@dataclass(frozen=True)
class Visitor:
    """A courier: his row id, the number of his registry record, and his name as screens show it."""

    courier: int
    number: str
    masked_name: str


@dataclass(frozen=True)
class Present:
    """Who is in an open visit (row id, inside the station only); see ``OpenVisit``."""

    courier: int
    pending: bool
    vouched: bool


class VisitorService:
    """Answers by visit's number; the journal and other areas' tables know nothing else."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def behind(self, visit: str) -> Visitor | None:
        """Answer whose visit it is or was, or None once that is forgotten."""
        row = behind_visit.first(visit)
        return Visitor(row[0], row[1], mask_name(row[2])) if row else None

    def behind_all(self, visits: Iterable[str]) -> dict[str, Visitor]:
        """Answer whose some visits are; what is forgotten is left out."""
        found = {visit: self.behind(visit) for visit in visits}
        return {visit: visitor for visit, visitor in found.items() if visitor}

    def among(self, courier: int, visits: Collection[str]) -> set[str]:
        """Answer which of some visits (by number), open or over, are a courier's."""
        return {visit for visit, who in self.behind_all(visits).items() if who.courier == courier}

    def inside(self, visit: str) -> Visitor | None:
        """Answer whose open visit it is, or None when it is over."""
        return self.behind(visit) if open_visit.first(visit) else None

    def present(self, visit: str) -> Present | None:
        """Answer who is in an open visit and how he came, or None when it is over."""
        row = standing_of.first(visit)
        if row is None:
            return None
        return Present(int(row[1]), row[4] == CourierState.PENDING, bool(row[5]))

    def never_was(self, visit: str) -> bool:
        """Tell whether a visit was annulled, by staff or by "not me"."""
        return Visit.select().where(Visit.number == visit, Visit.end.in_(VOID)).exists()

    def of_today(self, courier: int) -> list[str]:
        """Answer every visit (number) of a courier that may have reached into this station day.

        Annulled ones too: whoever took something and said "not me" has taken it. One that began
        under a day mistyped since counts by its end.
        """
        sure_ms = self._clock.trusted_ms() - DAY
        since_ms = min(sure_ms, self._clock.now().utc_ms - DAY)
        rows = visits_since.all(courier, self._clock.day_of(sure_ms), since_ms)
        return [number for (number,) in rows]

    def last_five(self, visit: str) -> list[str]:
        """Answer the last visits (numbers) of whoever is behind one, newest first."""
        return [number for (number,) in last_five_visits.all(visit)]
