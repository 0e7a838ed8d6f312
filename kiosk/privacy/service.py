"""Retention: once a station day, what is no longer needed goes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from kiosk.common.actor import STATION, Call
from kiosk.common.area import Retain
from kiosk.common.clock import Clock
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.journal.service import Journal
from kiosk.storage.database import apart


class PrivacyService:
    """Asks every area to forget what is past its retention; nothing is purged in doubt."""

    def __init__(self, commands: Commands, clock: Clock, journal: Journal) -> None:
        self.commands = commands
        self._clock = clock
        self._journal = journal
        self.retains: Mapping[str, Retain] = {}
        self._last_day = ""

    def is_due(self) -> bool:
        """Tell whether this station day has not been tidied yet and the clock has settled."""
        if not self._clock.is_settled():
            return False
        self._last_day = self._last_day or self._journal.last_day_of("privacy.retain")
        return self._clock.today() != self._last_day

    def retain(self) -> None:
        """Forget what is past its retention; the chain and the figures stay whole."""
        self._retain(Call(STATION, new_number()))
        self._last_day = self._clock.today()

    @command("privacy.retain")
    def _retain(self, call: Call) -> Done[None]:
        require(call.by, Permission.UPKEEP)
        now = self._clock.now()
        facts = {area: apart(area, partial(retain, now)) for area, retain in self.retains.items()}
        return Done(None, facts={area: count for area, count in facts.items() if count})
