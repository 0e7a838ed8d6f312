"""What screens show of visits: the welcome, the inside count, the roll call."""

from __future__ import annotations

from dataclasses import dataclass

from peewee import Expression

from kiosk.checkin.models import (
    Visit,
    open_after,
    open_visit,
    open_visit_of_record,
    visits_of,
    visits_on,
    with_people,
)
from kiosk.checkin.rules import MAYBE_INSIDE_MS, VOID, End
from kiosk.common.clock import Clock
from kiosk.common.text import mask_name, surname
from kiosk.points.service import PointsService
from kiosk.registry.rules import CourierState
from kiosk.tally.service import TallyService

SERVICE = "checkin"


@dataclass(frozen=True)
class Welcome:
    """What the courier (row id, inside the station only) is greeted with.

    ``pending``: staff have yet to confirm him; he earns nothing so far.
    """

    courier: int
    surname: str
    masked_name: str
    company: str
    opened_ms: int
    visits_this_month: int
    points: int
    pending: bool


@dataclass(frozen=True)
class Standing:
    """Whose open visit it is (row id, inside the station only), and what is kept of him."""

    courier: int
    visits: int
    points: int


@dataclass(frozen=True)
class InsideRow:
    """Somebody who is (or may be) inside, for the roll call; ``name`` is unmasked."""

    visit: str
    name: str
    company: str
    opened_ms: int
    guessed_ms: int


@dataclass(frozen=True)
class Figures:
    """Numbers for the attract screen; no person in them."""

    inside: int
    today: int


class CheckinViews:
    """Read-only answers; nothing here writes, so a headless reader may ask beside the window."""

    def __init__(self, clock: Clock, points: PointsService, tally: TallyService) -> None:
        self._clock = clock
        self._points = points
        self._tally = tally

    def welcome(self, visit: str) -> Welcome | None:
        """Answer the greeting of an open visit, or None when it is over."""
        row = open_visit.first(visit)
        if row is None:
            return None
        opened_ms, day, courier, name, state, company = row
        return Welcome(
            courier,
            surname(name),
            mask_name(name),
            company,
            opened_ms,
            visits_of.first(courier, day[:7] + "-01", day)[0],
            self._points.balance(courier),
            state == CourierState.PENDING,
        )

    def courier_of(self, visit: str) -> int | None:
        """Answer whose open visit it is (row id, inside the station only), or None."""
        row = open_visit.first(visit)
        return int(row[2]) if row else None

    def standing(self, visit: str) -> Standing | None:
        """Answer what is kept of the courier of an open visit, or None when it is over."""
        courier = self.courier_of(visit)
        if courier is None:
            return None
        kept = int(Visit.select().where(Visit.courier == courier).count())
        return Standing(courier, kept, self._points.balance(courier))

    def open_visit_of(self, courier: str) -> str:
        """Answer the number of a courier's open visit, or an empty text."""
        row = open_visit_of_record.first(courier)
        return str(row[0]) if row else ""

    def figures(self) -> Figures:
        """Answer how many are inside and how many checked in today."""
        now = self._clock.now()
        after = now.utc_ms if now.confirmed else 0  # while in doubt nobody is sent away
        today = self._clock.today()
        return Figures(open_after.first(after)[0], visits_on.first(today)[0])

    def inside(self) -> list[InsideRow]:
        """Answer the roll call: whoever is inside, by arrival."""
        now = self._clock.now()
        is_open = Visit.ended_ms.is_null()
        if now.confirmed:
            is_open &= Visit.due_ms > now.utc_ms
        return _rows(is_open)

    def maybe_inside(self) -> list[InsideRow]:
        """Answer whose end in the last 4 h was only guessed (also by a deadline just passed)."""
        now = self._clock.now()
        since = self._clock.trusted_ms() - MAYBE_INSIDE_MS
        guessed = (Visit.end == End.GUESSED) & (Visit.ended_ms > since)
        if now.confirmed:
            guessed |= Visit.ended_ms.is_null() & Visit.due_ms.between(since, now.utc_ms)
        return _rows(guessed)

    def total(self, first_day: str, last_day: str) -> int:
        """Answer the check-ins between two station days (ISO, inclusive), purged ones included."""
        rows = Visit.select().where(Visit.day.between(first_day, last_day), Visit.end.not_in(VOID))
        return rows.count() + self._tally.total(SERVICE, first_day, last_day)


def _rows(where: Expression) -> list[InsideRow]:
    return [InsideRow(*row) for row in with_people(where).tuples()]
