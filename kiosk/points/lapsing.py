"""Points lapse at a month's end, once, and never while the time is in doubt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby

from kiosk.common.actor import STATION
from kiosk.common.clock import DAY, Clock, Instant
from kiosk.common.errors import Fact
from kiosk.common.ids import new_number
from kiosk.journal.service import Journal
from kiosk.points.ledger import Ledger, joined
from kiosk.points.models import LapseState, dated_lots, lapse_state
from kiosk.points.rules import NOTICE_DAYS, Booking, Wallet, month_end

Told = Callable[[int, int, str], None]
"""Told whose points (row id), how many, lapse after which day."""


class Lapsing:
    """Books what has lapsed and tells who is about to lose points.

    What it has done is a row, so that opening the station need not add up the whole ledger; the day
    it last found nothing to do is kept in memory, so that a check-in asks nothing at all.
    """

    def __init__(self, clock: Clock, journal: Journal, ledger: Ledger) -> None:
        self._clock = clock
        self._journal = journal
        self._ledger = ledger
        self._idle_on = ""
        self.soon: list[Told] = []

    def run_due(self, now: Instant) -> None:
        """Let lots whose last day is over lapse, and announce the next ones, once each."""
        today = self._clock.day_of(now.utc_ms)
        if today == self._idle_on or not self._clock.is_settled():
            return
        lapsed_to, announced = lapse_state.first()
        due, next_due = month_end(today, -1), month_end(today)
        soon = self._clock.day_of(now.utc_ms + NOTICE_DAYS * DAY)
        if lapsed_to != due:
            self._lapse(lapsed_to if lapsed_to < due else "", due)
        elif soon > next_due and announced != next_due:
            self._announce(next_due)
        else:
            self._idle_on = today

    def _lapse(self, after: str, until: str) -> None:
        """Book the lots with their last day in between, oldest first."""
        lots, points, people = list(dated_lots(after, until)), 0, 0
        for account, mine in groupby(lots, key=lambda lot: lot[0]):
            points += self._let_go(account, {lapses: left for _id, _who, lapses, left in mine})
            people += 1
        LapseState.update(lapsed_to=until).execute()
        self._note("points.lapse", until, {"points": points, "people": people})

    def _let_go(self, account: int, lots: dict[str, int]) -> int:
        parts = {lapses: -left for lapses, left in lots.items()}
        digest, attempt, _standing = self._ledger.next_attempt(f"lapse {account} {max(lots)}")
        sides = joined({account: parts}, self._ledger.against(Wallet.POINTS, parts))
        self._ledger.book((digest, attempt), Booking.LAPSE, sides)
        return sum(lots.values())

    def _announce(self, day: str) -> None:
        told = 0
        for _account, courier, _lapses, left in _owned(list(dated_lots(day, day))):
            told += 1
            for tell in self.soon:
                tell(courier, left, day)
        LapseState.update(announced=day).execute()
        self._note("points.announce", day, {"people": told})

    def _note(self, verb: str, day: str, facts: dict[str, Fact]) -> None:
        """A month in which nothing lapsed is no event; a wrong year may bring one back."""
        if facts["people"]:
            request = f"{verb}:{day}"
            if self._journal.has(request):
                request += f":{new_number()}"
            self._journal.append(request, STATION.name, verb, day, facts)


def _owned(lots: Iterable[tuple[int, int | None, str, int]]) -> list[tuple[int, int, str, int]]:
    return [(account, who, lapses, left) for account, who, lapses, left in lots if who is not None]
