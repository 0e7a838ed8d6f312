"""The courier whose page is open, and running what staff do to him."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.checkin.rules import ANNUL_LIMIT_MS
from kiosk.common.actor import Call
from kiosk.registry.badges import BadgeRow
from kiosk.registry.service import CourierRow
from ui.shell.shell import Shell


class Record:
    """As it was read last; nothing of him once the page was left. ``changed`` shows it anew."""

    def __init__(self, shell: Shell, changed: Callable[[], None]) -> None:
        self.shell = shell
        self.station = shell.station
        self._changed = changed
        self.number = ""
        self.row: CourierRow | None = None
        self.badges: list[BadgeRow] = []
        self.fresh_visit = ""  # one whose check-in may still be annulled

    def read(self) -> None:
        """Read what is on file now."""
        station = self.station
        self.row = station.registry.by_number(self.number)
        self.badges = station.badges.of_holder(self.number)
        visit = station.visits.open_visit_of(self.number)
        welcome = station.visits.welcome(visit) if visit else None
        now = station.clock.now().utc_ms
        fresh = welcome is not None and now - welcome.opened_ms <= ANNUL_LIMIT_MS
        self.fresh_visit = visit if fresh else ""

    def forget(self) -> None:
        """Keep the number alone."""
        self.row, self.badges, self.fresh_visit = None, [], ""

    def attempt(self, action: Callable[[Call], object]) -> None:
        """Do something to him and show him as he is then."""
        self.shell.attempt(action, then=self._done)

    def _done(self, _answer: object) -> None:
        self.shell.sound("ok")
        self.read()
        self._changed()
