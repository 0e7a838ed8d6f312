"""How redemptions end without being handed over: points and piece go back, both exactly once."""

from __future__ import annotations

from collections.abc import Mapping

from peewee import Expression

from kiosk.common.actor import STATION, Call
from kiosk.common.clock import DAY, Clock, Instant
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.ids import new_number
from kiosk.journal.due import when
from kiosk.journal.service import Journal
from kiosk.mailbox.rules import Kind
from kiosk.mailbox.service import MailboxService
from kiosk.points.service import PointsService
from kiosk.rewards.models import Redemption, handed_over_by_company, overdue, to_remind
from kiosk.rewards.rules import Ending, State, remind_ms
from kiosk.rewards.stock import RewardStock
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.tally.service import TallyService

SERVICE = "reward"
"""Service of the roll-up: what was handed over."""
_TOLD = {Ending.BY_STAFF, Ending.NOT_FETCHED, Ending.BROUGHT_BACK}
"""What a courier did not do himself at the screen, he hears of at his next scan."""
_TELL_MS = 30 * DAY


class RedemptionEndings:
    """Deadlines, reminders, and what becomes of a redemption when its owner is forgotten."""

    def __init__(
        self,
        clock: Clock,
        journal: Journal,
        settings: SettingsService,
        points: PointsService,
        stock: RewardStock,
        mailbox: MailboxService,
        tally: TallyService,
    ) -> None:
        self._clock = clock
        self._journal = journal
        self._settings = settings
        self._points = points
        self._stock = stock
        self._mailbox = mailbox
        self._tally = tally

    def due(self, now_ms: int) -> int:
        """Answer until when a reservation that begins now is kept."""
        return now_ms + self._settings.number(Key.REWARD_HOLD_DAYS) * DAY

    def give_back(
        self, call: Call, row: Redemption, state: State, end: Ending, at_ms: int
    ) -> dict[str, Fact]:
        """End a redemption in vain inside the caller's transaction; answers the journal's facts."""
        try:
            self._points.reverse(row.transfer)
        except Refused as no:
            if no.reason is not Reason.ALREADY_REVERSED:  # else he has them back already
                raise
        lots = self._stock.give_back(call, row.request_id)
        self.close(row, state, end, at_ms)
        if end in _TOLD:
            self.tell(row, Kind.REWARD_RETURNED, self._clock.now().utc_ms + _TELL_MS, {"end": end})
        return {"at": at_ms, "end": end, "lots": lots, "points": row.points}

    def close(self, row: Redemption, state: State, end: Ending, at_ms: int) -> None:
        """Let a redemption be over inside the caller's transaction; nobody need be told of it."""
        Redemption.update(state=state, end=end, ended_ms=at_ms, remind_ms=None).where(
            Redemption.id == row.id
        ).execute()
        self._mailbox.withdraw(row.number)

    def tell(
        self, row: Redemption, kind: Kind, expires_ms: int, more: Mapping[str, Fact] | None = None
    ) -> None:
        """Leave its owner a notice inside the caller's transaction: of a thing, never a person."""
        facts: dict[str, Fact] = {"name": row.reward.name, "name_en": row.reward.name_en}
        facts |= {"day": self._clock.day_of(row.due_ms), **(more or {})}
        self._mailbox.post(row.courier_id, kind, row.number, facts, expires_ms)

    @when(overdue, to_remind)
    def run_due(self, now: Instant) -> None:
        """Expire what nobody fetched, in order of the deadlines; remind of what ends tomorrow."""
        for row_id, due in overdue.all(now.utc_ms):
            row = Redemption.get_by_id(row_id)
            self._expire(row, due)
        for (row_id,) in to_remind.all(now.utc_ms):
            self._remind(Redemption.get_by_id(row_id))

    def after_confirming(self, now: Instant) -> None:
        """Keep what a wrong clock would end too soon or too late for the whole time again."""
        whole = self.due(now.utc_ms)
        for row in list(Redemption.select().where(Redemption.ended_ms.is_null())):
            if not now.utc_ms < row.due_ms <= whole:
                reminder = remind_ms(now.utc_ms, whole)
                Redemption.update(due_ms=whole, remind_ms=reminder).where(
                    Redemption.id == row.id
                ).execute()
                self._note(new_number(), row, "postpone", {"due": whole, "remind": reminder})

    def forget(self, courier: int) -> int:
        """Remove what a courier (row id) redeemed inside the caller's transaction.

        What he has not fetched goes back to where it came from; what he got stays in the figures.
        """
        his, now = Redemption.courier == courier, self._clock.now().utc_ms
        for row in list(Redemption.select().where(his, Redemption.ended_ms.is_null())):
            call = Call(STATION, f"redemption:{row.number}:forgotten")
            facts = self.give_back(call, row, State.CANCELLED, Ending.FORGOTTEN, now)
            self._note(call.request_id, row, "forget", facts)
        return self._remove(his)

    def take_over(self, courier: int, known: int) -> None:
        """Pass the redemptions of a pending record to the one he was known by already."""
        Redemption.update(courier=known).where(Redemption.courier == courier).execute()

    def retain(self, now: Instant) -> int:
        """Remove old redemptions inside the caller's transaction; what came of them is rolled up.

        They go with the visits of their time; what is reserved still stays.
        """
        days = self._settings.number(Key.KEEP_VISITS_DAYS)
        old = Redemption.day < self._clock.day_of(now.utc_ms - days * DAY)
        return self._remove(old & Redemption.ended_ms.is_null(False))

    def _remove(self, where: Expression) -> int:
        for day, company, count in list(handed_over_by_company(where).tuples()):
            self._tally.add(day, company, SERVICE, count)
        return int(Redemption.delete().where(where).execute())

    def _expire(self, row: Redemption, due: int) -> None:
        call = Call(STATION, f"redemption:{row.number}:{due}")
        facts = self.give_back(call, row, State.EXPIRED, Ending.NOT_FETCHED, due)
        self._note(call.request_id, row, "expire", facts)

    def _remind(self, row: Redemption) -> None:
        self.tell(row, Kind.REWARD_EXPIRING, row.due_ms)
        Redemption.update(remind_ms=None).where(Redemption.id == row.id).execute()
        self._note(f"redemption:{row.number}:remind:{row.remind_ms}", row, "remind", {})

    def _note(self, request: str, row: Redemption, verb: str, facts: Mapping[str, Fact]) -> None:
        self._journal.append(request, STATION.name, f"redemption.{verb}", row.number, facts)
