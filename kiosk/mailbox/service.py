"""The mailbox: others post into it inside their own transaction, a courier reads it at a scan."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.common.clock import DAY, Clock, Instant
from kiosk.common.errors import Fact
from kiosk.common.ids import new_number
from kiosk.journal.rules import canonical
from kiosk.mailbox.models import Notice, waiting_for
from kiosk.mailbox.rules import URGENCY, Kind


@dataclass(frozen=True)
class NoticeRow:
    """A notice that waits; ``facts`` fill the sentence the window shows."""

    number: str
    kind: Kind
    facts: Mapping[str, Fact]
    made_ms: int


class MailboxService:
    """Keeps notices per courier (row id). No command of its own: see ``checkin/mail.py``."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def post(
        self, courier: int, kind: Kind, about: str, facts: Mapping[str, Fact], expires_ms: int
    ) -> None:
        """Leave a notice inside the caller's transaction; said again it is the same one, unread.

        In doubt it lasts as long, counted from the last moment that was sure.
        """
        now = self._clock.trusted_ms()
        lasts_ms = expires_ms - self._clock.now().utc_ms
        Notice.delete().where(
            Notice.courier == courier, Notice.kind == kind, Notice.about == about
        ).execute()
        Notice.insert(
            number=new_number(),
            courier=courier,
            kind=kind,
            about=about,
            facts=canonical(facts),
            urgency=URGENCY[kind],
            made_ms=now,
            expires_ms=now + lasts_ms,
        ).execute()

    def withdraw(self, about: str) -> None:
        """Take back, inside the caller's transaction, what has become pointless."""
        Notice.delete().where(Notice.about == about, Notice.read_ms.is_null()).execute()

    def waiting(self, courier: int) -> list[NoticeRow]:
        """Answer what a courier has not read yet, most urgent first.

        In doubt about the time nothing has expired.
        """
        now = self._clock.now()
        after = now.utc_ms if now.confirmed else 0
        return [
            NoticeRow(number, Kind(kind), json.loads(facts), made_ms)
            for number, kind, facts, made_ms in waiting_for.all(courier, after)
        ]

    def mark_read(self, courier: int, number: str) -> Kind | None:
        """Mark a courier's own notice as read inside the caller's transaction.

        Answers its kind, or None when it is not (or no longer) his.
        """
        row = Notice.get_or_none(Notice.number == number, Notice.courier == courier)
        if row is None:
            return None
        Notice.update(read_ms=self._clock.now().utc_ms).where(
            Notice.id == row.id, Notice.read_ms.is_null()
        ).execute()
        return Kind(row.kind)

    def retain(self, now: Instant) -> int:
        """Remove, inside the caller's transaction, what was read or expired a day ago."""
        old = now.utc_ms - DAY
        gone = (Notice.read_ms < old) | (Notice.expires_ms < old)
        return int(Notice.delete().where(gone).execute())

    def forget(self, courier: int) -> int:
        """Remove all notices of a person inside the caller's transaction."""
        return int(Notice.delete().where(Notice.courier == courier).execute())

    def take_over(self, courier: int, known: int) -> None:
        """Pass the notices of a pending record to the one he was known by already."""
        Notice.update(courier=known).where(Notice.courier == courier).execute()
