"""How often places were used, and forgetting who used them."""

from __future__ import annotations

from kiosk.charging.book import Book
from kiosk.charging.models import Charge, by_company
from kiosk.charging.moves import unowned
from kiosk.checkin.visitors import VisitorService
from kiosk.common.clock import DAY, Clock, Instant
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.tally.service import TallyService


class ChargingRetention:
    """Rolls claims up per day, company and kind, then removes them; open ones stay."""

    def __init__(
        self,
        clock: Clock,
        settings: SettingsService,
        tally: TallyService,
        book: Book,
        visitors: VisitorService,
    ) -> None:
        self._clock = clock
        self._settings = settings
        self._tally = tally
        self._book = book
        self._visitors = visitors

    def uses(self, kind: str, first_day: str, last_day: str) -> int:
        """Answer 人次: how often places of a kind were used between two station days (ISO)."""
        rows = Charge.select().where(
            Charge.kind == kind,
            Charge.started_ms.is_null(False),
            Charge.day.between(first_day, last_day),
        )
        return rows.count() + self._tally.total(kind, first_day, last_day)

    def retain(self, now: Instant) -> int:
        """Remove claims older than visits are kept, inside the caller's transaction."""
        days = self._settings.number(Key.KEEP_VISITS_DAYS)
        oldest = self._clock.day_of(now.utc_ms - days * DAY)
        old = (Charge.day < oldest) & Charge.ended_ms.is_null(False)
        for day, company, kind, count in list(by_company(old).tuples()):
            self._tally.add(day, company, kind, count)
        return int(Charge.delete().where(old).execute())

    def forget(self, courier: int) -> int:
        """Let go, inside the caller's transaction, of whose a person's claims are.

        He leaves queues and gives up what was held. What he uses is nobody's from now on and
        overdue, so that staff hand out what lies there. Call it while his visits still stand.
        """
        claims = self._book.house().claims
        his = self._visitors.among(courier, {claim.visit for claim in claims})
        for claim in claims:
            if claim.visit in his:
                self._book.move(unowned(claim))
        self._book.settle()
        return len([claim for claim in claims if claim.visit in his])
