"""How requests end: their deadlines, what time does, and what a courier's leaving does."""

from __future__ import annotations

from peewee import Expression

from kiosk.amenities.models import AmenityRequest, overdue_requests, requests_by_company
from kiosk.amenities.rules import QUEUED, TIMED_OUT_AS, Ending, State
from kiosk.checkin.visitors import VisitorService
from kiosk.common.actor import STATION
from kiosk.common.clock import DAY, MINUTE, Clock, Instant
from kiosk.common.ids import new_number
from kiosk.journal.due import when
from kiosk.journal.service import Journal
from kiosk.mailbox.rules import Kind
from kiosk.mailbox.service import MailboxService
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.tally.service import TallyService

UNMET = "unmet"
"""Service of the roll-up: requests that ended without anybody getting anything."""
_MINUTES = {
    State.REQUESTED: Key.REQUEST_ACCEPT_MINUTES,
    State.ACCEPTED: Key.REQUEST_READY_MINUTES,
    State.READY: Key.REQUEST_FETCH_MINUTES,
}
_TELL = {Ending.BY_STAFF, Ending.IMPOSSIBLE, *TIMED_OUT_AS.values()}
"""What a courier did not do himself, he hears of at his next scan within a day."""


class RequestEndings:
    """Every open request ends: by a person who is there, or by its deadline."""

    def __init__(
        self,
        clock: Clock,
        journal: Journal,
        settings: SettingsService,
        visitors: VisitorService,
        mailbox: MailboxService,
        tally: TallyService,
    ) -> None:
        self._clock = clock
        self._journal = journal
        self._settings = settings
        self._visitors = visitors
        self._mailbox = mailbox
        self._tally = tally

    def due(self, state: State, now_ms: int) -> int:
        """Answer the deadline of a state that begins now; closing time ends every request."""
        return min(now_ms + self._whole(state), self._settings.next_closing(now_ms))

    def end(self, row: AmenityRequest, state: State, end: Ending, at_ms: int) -> None:
        """End a request inside the caller's transaction; the courier hears what he must know."""
        AmenityRequest.update(state=state, end=end, ended_ms=at_ms).where(
            AmenityRequest.id == row.id
        ).execute()
        self._mailbox.withdraw(row.number)
        owner = self._visitors.behind(row.visit) if end in _TELL else None
        if owner:
            facts = {"item": row.item, "ticket": row.ticket, "end": end}
            expires = self._clock.now().utc_ms + DAY
            self._mailbox.post(owner.courier, Kind.REQUEST_FAILED, row.number, facts, expires)

    @when(overdue_requests)
    def run_due(self, now: Instant) -> None:
        """Time out what nobody accepted, made ready or fetched, in order of the deadlines."""
        for row_id, due in overdue_requests.all(now.utc_ms):
            self._time_out(AmenityRequest.get_by_id(row_id), due)

    def visit_ended(self, visit: str, at_ms: int) -> None:
        """Cancel what the courier of a visit still waited for; see ``CheckinService.partings``.

        What is ready stays until it is fetched; what had been overdue before had timed out.
        """
        mine = (AmenityRequest.visit == visit) & AmenityRequest.ended_ms.is_null()
        for row in list(AmenityRequest.select().where(mine)):
            if row.due_ms <= at_ms and self._clock.now().confirmed:
                self._time_out(row, row.due_ms)
            elif row.state in QUEUED:
                self.end(row, State.CANCELLED, Ending.LEFT, at_ms)
                self._note(row, "amenity.left", at_ms)

    def after_confirming(self, now: Instant) -> None:
        """Give every open request the whole time of its state: a wrong clock counted it so far."""
        for row in _still_open():
            self._postpone(row, self.due(State(row.state), now.utc_ms))

    def closing_moved(self, before_ms: int, after_ms: int) -> None:
        """Let open requests end at the closing time that was set just now, sooner or later."""
        now = self._clock.now().utc_ms
        for row in _still_open():
            if row.due_ms == before_ms or row.due_ms > after_ms:
                self._postpone(row, min(now + self._whole(State(row.state)), after_ms))

    def unmet(self, first_day: str, last_day: str) -> int:
        """Answer how many requests ended without a hand-over between two station days."""
        rows = AmenityRequest.select().where(
            _is_unmet(), AmenityRequest.day.between(first_day, last_day)
        )
        return rows.count() + self._tally.total(UNMET, first_day, last_day)

    def retain(self, now: Instant) -> int:
        """Remove old requests inside the caller's transaction; those in vain are rolled up.

        A hand-over is a use and rolled up as one. No request outlives its visit, not even where
        visits were made to go sooner before requests had a setting of their own.
        """
        keys = (Key.KEEP_REQUESTS_DAYS, Key.KEEP_VISITS_DAYS)
        days = min(self._settings.number(key) for key in keys)
        old = AmenityRequest.day < self._clock.day_of(now.utc_ms - days * DAY)
        old &= AmenityRequest.ended_ms.is_null(False)
        for day, company, count in list(requests_by_company(old & _is_unmet()).tuples()):
            self._tally.add(day, company, UNMET, count)
        return int(AmenityRequest.delete().where(old).execute())

    def _whole(self, state: State) -> int:
        return self._settings.number(_MINUTES[state]) * MINUTE

    def _postpone(self, row: AmenityRequest, due: int) -> None:
        if due != row.due_ms:
            AmenityRequest.update(due_ms=due).where(AmenityRequest.id == row.id).execute()
            self._journal.append(
                new_number(), STATION.name, "amenity.postpone", row.number, {"due": due}
            )

    def _time_out(self, row: AmenityRequest, due: int) -> None:
        self.end(row, State.TIMED_OUT, TIMED_OUT_AS[State(row.state)], due)
        self._note(row, "amenity.time_out", due)

    def _note(self, row: AmenityRequest, verb: str, at_ms: int) -> None:
        self._journal.append(
            f"request:{row.number}:{at_ms}", STATION.name, verb, row.number, {"at": at_ms}
        )


def _still_open() -> list[AmenityRequest]:
    return list(AmenityRequest.select().where(AmenityRequest.ended_ms.is_null()))


def _is_unmet() -> Expression:
    return AmenityRequest.ended_ms.is_null(False) & (AmenityRequest.state != State.DONE)
