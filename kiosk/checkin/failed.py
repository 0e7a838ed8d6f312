"""Scans that opened nothing."""

from __future__ import annotations

from kiosk.checkin.models import FailedScan
from kiosk.checkin.rules import FAILED_SCANS_A_MINUTE
from kiosk.common.clock import DAY, MINUTE, Clock, Instant
from kiosk.common.errors import Reason
from kiosk.common.ids import new_number


class FailedScans:
    """A table of its own, never the journal; a storm of them becomes one counting row."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def note(self, code_hash: bytes, reason: Reason) -> str:
        """Keep one inside the caller's transaction and answer the random number of its row.

        In doubt it is dated by the last moment that was sure: from there its time is counted.
        """
        now = self._clock.trusted_ms()
        recent = list(
            FailedScan.select(FailedScan.id, FailedScan.number)
            .where(FailedScan.utc_ms.between(now - MINUTE + 1, now))
            .order_by(FailedScan.id.desc())
            .limit(FAILED_SCANS_A_MINUTE)
            .tuples()
        )
        if len(recent) >= FAILED_SCANS_A_MINUTE:
            row_id, number = recent[0]
            FailedScan.update(count=FailedScan.count + 1, hash=code_hash).where(
                FailedScan.id == row_id
            ).execute()
            return str(number)
        number = new_number()
        FailedScan.insert(number=number, hash=code_hash, reason=reason, utc_ms=now).execute()
        return number

    def retain(self, now: Instant, days: int) -> int:
        """Forget old ones and answer how many."""
        old = FailedScan.utc_ms < now.utc_ms - days * DAY
        return int(FailedScan.delete().where(old).execute())
