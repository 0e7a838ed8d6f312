"""Time that may be wrong: a system clock, an offset a person confirmed, and doubt.

Times are UTC milliseconds. The clock is *unconfirmed* after a step back or forward of more than
2 min against the monotonic clock, or after a restart that went back more than 2 min or forward
more than 30 days, until a person confirms it (product rule 11).
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

ZONE = "Asia/Shanghai"
MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
STEP_LIMIT = 2 * MINUTE
RESTART_LIMIT = 30 * DAY
SETTLING = HOUR


class TimeSource(Protocol):
    """Where raw time comes from; tests bring their own."""

    def wall_ms(self) -> int:
        """System time, UTC milliseconds."""

    def monotonic_ms(self) -> int:
        """Milliseconds that never step, counted through sleep."""


class SystemTime:
    """The machine's own clocks."""

    def wall_ms(self) -> int:
        """Answer the system time in UTC milliseconds."""
        return time.time_ns() // 1_000_000

    def monotonic_ms(self) -> int:
        """Answer milliseconds since boot, sleep included where the system counts it."""
        boot = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
        return time.clock_gettime_ns(boot) // 1_000_000


@dataclass(frozen=True)
class Instant:
    """A moment as the station knows it."""

    utc_ms: int
    confirmed: bool


class Clock:
    """The station's clock; order of events is the journal's sequence, never this."""

    def __init__(self, source: TimeSource, zone: str = ZONE) -> None:
        self._source = source
        self.zone = ZoneInfo(zone)
        self.offset_ms = 0
        self.confirmed = True
        self.last_confirmed_ms = 0
        self.leapt_ms = 0  # when a person last moved it by more than a day
        self._settled_from = 0  # powered-on ms
        self._anchor()

    def resume(self, offset_ms: int, confirmed: bool, last_ms: int, leapt_ms: int = 0) -> None:
        """Take up what the station knew when it was last open; ``last_ms`` was confirmed.

        The hour after a leap begins anew: while the machine was off nobody could notice anything.
        A month after it that is over, for a station that is never on for an hour.
        """
        self.offset_ms, self.confirmed, self.last_confirmed_ms = offset_ms, confirmed, last_ms
        now = self._source.wall_ms() + offset_ms
        gap = now - last_ms
        if last_ms and not -STEP_LIMIT <= gap <= RESTART_LIMIT:
            self.confirmed = False
        self.leapt_ms = leapt_ms
        if leapt_ms and abs(now - leapt_ms) <= RESTART_LIMIT:
            self._settled_from = self.monotonic_ms() + SETTLING
        self._anchor()

    def now(self) -> Instant:
        """Answer the present moment and whether it can be relied on."""
        wall = self._source.wall_ms()
        expected = self._wall_anchor + self._source.monotonic_ms() - self._monotonic_anchor
        if abs(wall - expected) > STEP_LIMIT:
            self.confirmed = False
        utc_ms = wall + self.offset_ms
        if self.confirmed:
            self.last_confirmed_ms = utc_ms
        return Instant(utc_ms, self.confirmed)

    def rely_on(self, offset_ms: int) -> None:
        """Rely on the system's time plus this offset, which a person confirmed."""
        now = self._source.wall_ms() + offset_ms
        if self.would_leap(now):
            self.leapt_ms, self._settled_from = now, self.monotonic_ms() + SETTLING
        self.offset_ms, self.confirmed, self.last_confirmed_ms = offset_ms, True, now
        self._anchor()

    def would_leap(self, true_ms: int) -> bool:
        """Tell whether that moment is more than a day from the last confirmed one."""
        return bool(self.last_confirmed_ms) and abs(true_ms - self.last_confirmed_ms) > DAY

    def is_settled(self) -> bool:
        """Tell whether time may take something away for good.

        Not in doubt, and not in the first hour after a person moved the clock by more than a day:
        a wrong year typed in must not purge before somebody can put it right.
        """
        return self.now().confirmed and self.monotonic_ms() >= self._settled_from

    def monotonic_ms(self) -> int:
        """Answer powered-on milliseconds, for waits that no clock change may shorten."""
        return self._source.monotonic_ms()

    def today(self) -> str:
        """Answer the station's calendar day (ISO); while unconfirmed, the last confirmed one."""
        return self.day_of(self.trusted_ms())

    def trusted_ms(self) -> int:
        """Answer the present moment or, while unconfirmed, the last confirmed one."""
        now = self.now()
        return now.utc_ms if now.confirmed else self.last_confirmed_ms or now.utc_ms

    def day_of(self, utc_ms: int) -> str:
        """Answer the station's calendar day (ISO) of a moment."""
        return self.local(utc_ms).date().isoformat()

    def local(self, utc_ms: int) -> datetime:
        """Answer a moment in the station's zone."""
        return datetime.fromtimestamp(utc_ms / 1000, self.zone)

    def stamp(self, utc_ms: int) -> str:
        """Answer a moment as it is written down at the station: ``2026-11-23 12:00:00``."""
        return f"{self.local(utc_ms):%Y-%m-%d %H:%M:%S}"

    def ahead_s(self, utc_ms: int) -> int:
        """Answer by how many seconds the station's zone is ahead of UTC at a moment.

        Beijing time is always ahead by as much since 1991 (IANA time zones, Asia/Shanghai).
        """
        ahead = self.local(utc_ms).utcoffset()
        return int(ahead.total_seconds()) if ahead else 0

    def span(self, first_day: str, last_day: str) -> tuple[int, int]:
        """Answer when two station days (ISO, inclusive) begin and are over."""
        start = datetime.fromisoformat(first_day).replace(tzinfo=self.zone)
        end = datetime.fromisoformat(last_day).replace(tzinfo=self.zone) + timedelta(days=1)
        return int(start.timestamp() * 1000), int(end.timestamp() * 1000)

    def next_at(self, minute_of_day: int, after_ms: int) -> int:
        """Answer the first moment after ``after_ms`` at which the wall clock shows that minute."""
        start = self.local(after_ms).replace(hour=0, minute=0, second=0, microsecond=0)
        hours, minutes = divmod(minute_of_day, 60)
        for days in (0, 1, 2):
            day = start + timedelta(days=days)
            moment = int(day.replace(hour=hours % 24, minute=minutes).timestamp() * 1000)
            if moment > after_ms:
                return moment
        raise AssertionError("a minute of the day comes round within two days")

    def _anchor(self) -> None:
        self._wall_anchor = self._source.wall_ms()
        self._monotonic_anchor = self._source.monotonic_ms()
