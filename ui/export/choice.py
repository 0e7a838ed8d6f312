"""What is asked before anything is written: which days, which sets, which format."""

from __future__ import annotations

from datetime import date

from kiosk.export.service import Plan
from kiosk.station import Station
from ui.export.words import periods


class Choice:
    """The answers so far; all clear sets as Excel tables unless somebody says otherwise."""

    def __init__(self, station: Station) -> None:
        self._station = station
        self.forget()

    def forget(self) -> None:
        """Start anew."""
        self.period, self.format = "", "xlsx"
        self.sets = {one.name for one in self._station.exports.offers() if not one.personal}

    def toggle(self, name: str) -> None:
        """Take a set along, or leave it here."""
        self.sets ^= {name}

    @property
    def is_personal(self) -> bool:
        """Whether names would leave."""
        offers = self._station.exports.offers()
        return any(one.personal and one.name in self.sets for one in offers)

    @property
    def today(self) -> date:
        """The station day the periods are counted from."""
        return date.fromisoformat(self._station.clock.today())

    def plan(self, second: str) -> Plan:
        """Answer what was chosen as a plan; ``second`` is the other person's account."""
        first, last = self._days()
        return self._station.exports.plan(first, last, sorted(self.sets), self.format, second)

    def _days(self) -> tuple[str, str]:
        today = self.today
        spans = {key: (first, last) for key, _title, first, last in periods(today)}
        first, last = spans.get(self.period, (today, today))
        return first.isoformat(), last.isoformat()
