"""Forgetting: after the retention of visits only figures and an unlinked chain remain."""

from __future__ import annotations

from peewee import Expression

from kiosk.checkin.models import Visit, by_company
from kiosk.checkin.rules import VOID
from kiosk.checkin.views import SERVICE
from kiosk.common.clock import DAY, Clock, Instant
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.tally.service import TallyService


class CheckinRetention:
    """Rolls visits up per day and company, then removes them."""

    def __init__(self, clock: Clock, settings: SettingsService, tally: TallyService) -> None:
        self._clock = clock
        self._settings = settings
        self._tally = tally

    def oldest_day(self, now: Instant) -> str:
        """Answer the first station day whose visits are kept."""
        days = self._settings.number(Key.KEEP_VISITS_DAYS)
        return self._clock.day_of(now.utc_ms - days * DAY)

    def retain(self, now: Instant) -> int:
        """Remove visits older than their retention inside the caller's transaction."""
        return self._remove((Visit.day < self.oldest_day(now)) & Visit.ended_ms.is_null(False))

    def forget(self, courier: int) -> int:
        """Remove all visits of a person inside the caller's transaction."""
        return self._remove(Visit.courier == courier)

    def _remove(self, old: Expression) -> int:
        for day, company, count in list(by_company(old & Visit.end.not_in(VOID)).tuples()):
            self._tally.add(day, company, SERVICE, count)
        return int(Visit.delete().where(old).execute())
