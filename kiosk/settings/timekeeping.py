"""What the station keeps of its clock, so that a restart does not forget a doubt."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.common.actor import Call
from kiosk.common.clock import DAY, RESTART_LIMIT, Clock, Instant
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import ALLOWED, Permission, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.journal.service import Journal
from kiosk.settings.models import ClockState

LONGEST_LEAP = 10 * 365 * DAY


class Timekeeping:
    """Confirmation of the clock by a person, kept across restarts."""

    def __init__(self, commands: Commands, clock: Clock, journal: Journal) -> None:
        self.commands = commands
        self._clock = clock
        self._journal = journal
        self.after_confirming: list[Callable[[Instant], None]] = []

    def load(self) -> None:
        """Take up offset and confirmation; the newest time known comes from the journal too."""
        state = ClockState.get_or_none(ClockState.id == 1)
        if state is None:
            self._clock.resume(0, True, self._journal.last_confirmed_ms())
            return
        last = max(self._journal.last_confirmed_ms(), state.confirmed_ms)
        self._clock.resume(state.offset_ms, state.confirmed, last, state.leapt_ms)

    def keep(self) -> None:
        """Note how late it is before the station closes: a step back while it is off shows."""
        now = self._clock.now()
        if now.confirmed:
            self._keep(now, 0 if self._clock.is_settled() else self._clock.leapt_ms)

    def run_due(self, now: Instant) -> None:
        """Keep a doubt the moment it arises: it must outlive a restart."""
        if now.confirmed:
            return
        state = ClockState.get_or_none(ClockState.id == 1)
        if state is None or state.confirmed:
            self._keep(now, self._clock.leapt_ms)
            self._journal.append(new_number(), "station", "clock.doubt", "", {})

    @command("clock.confirm")
    def confirm(self, call: Call, true_ms: int) -> Done[None]:
        """Rely on ``true_ms`` (UTC) being now.

        Up to 24 h from what the clock says any PIN of staff will do, beyond only a manager
        (product rule 11).

        Raises:
            Refused: NOT_ALLOWED, CLOCK_FAR_OFF when a manager is needed, or BAD_VALUE for more than
                ten years after the last time known to be right.
            Confirm: CLOCK_LEAPS (``days``) for more than 30 days after it: old records would go.
                CLOCK_GOES_BACK (``days``) for more than a day before it.
        """
        require(call.by, Permission.CLOCK)
        now = self._clock.now()
        off = true_ms - now.utc_ms
        if abs(off) > DAY and Permission.CLOCK_FAR_OFF not in ALLOWED[call.by.role]:
            raise Refused(Reason.CLOCK_FAR_OFF, hours=abs(off) // (60 * 60_000))
        leap = true_ms - (self._clock.last_confirmed_ms or true_ms)
        if leap > LONGEST_LEAP:
            raise Refused(Reason.BAD_VALUE)
        if leap > RESTART_LIMIT:
            call.needs(Reason.CLOCK_LEAPS, days=leap // DAY)
        if leap < -DAY:
            call.needs(Reason.CLOCK_GOES_BACK, days=-leap // DAY)
        truth = Instant(true_ms, True)
        self._keep(truth, true_ms if self._clock.would_leap(true_ms) else self._clock.leapt_ms)
        for correct in self.after_confirming:
            correct(truth)
        return Done(None, facts={"off_ms": off}, at=truth)

    def rely_on(self, call: Call, true_ms: int) -> None:
        """Confirm the clock and use it from now on; said twice it is one confirmation."""
        self.confirm(call, true_ms)
        state = ClockState.get(ClockState.id == 1)
        if state.confirmed:
            self._clock.rely_on(state.offset_ms)

    def _keep(self, now: Instant, leapt_ms: int) -> None:
        offset = self._clock.offset_ms
        if now.confirmed:
            offset += now.utc_ms - self._clock.now().utc_ms
        confirmed_ms = now.utc_ms if now.confirmed else self._clock.last_confirmed_ms
        ClockState.replace(
            id=1,
            offset_ms=offset,
            confirmed=now.confirmed,
            confirmed_ms=confirmed_ms,
            leapt_ms=leapt_ms,
        ).execute()
