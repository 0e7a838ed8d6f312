"""Forgetting people: at their own wish at once, by retention when their time is over.

The random numbers of those who asked are kept, in the station and in a file beside the backups:
older backups still hold these people, and a restore forgets them again before it serves.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.common.actor import STATION, Call
from kiosk.common.area import Forget
from kiosk.common.clock import DAY, Clock, Instant
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, forbid_own, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.privacy.models import Erasure
from kiosk.registry.service import RegistryService
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.storage.database import fold_log
from kiosk.storage.keys import sync_folder

LIST = "erased.list"


class ErasureService:
    """Asks every area to forget a person (by row id); the registry comes last."""

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        settings: SettingsService,
        registry: RegistryService,
        forget_accounts: Callable[[str], int],
        backups: Path,
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._settings = settings
        self._registry = registry
        self._forget_accounts = forget_accounts
        self.forgets: Mapping[str, Forget] = {}
        self._backups = backups
        self._lingers = True  # what was removed may still stand in the log

    def erase(self, call: Call, number: str) -> None:
        """Forget a courier (his record's number) because he asked staff to.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD (his own he erases on his own screen), NOT_FOUND.
            Confirm: DATA_WILL_GO.
        """
        self._erase(call, number)
        self.settle()

    @command("privacy.erase")
    def _erase(self, call: Call, number: str) -> Done[None]:
        require(call.by, Permission.ERASE)
        forbid_own(call.by, number)
        return self.forget(call, number)

    def forget(self, call: Call, number: str) -> Done[None]:
        """Forget a person inside the command that wants it; call ``settle`` after it committed.

        Raises:
            Refused: NOT_FOUND.
            Confirm: DATA_WILL_GO.
        """
        row = self._registry.by_number(number)
        if row is None:
            raise Refused(Reason.NOT_FOUND)
        call.needs(Reason.DATA_WILL_GO)
        Erasure.insert(number=number, day=self._clock.today()).on_conflict_replace().execute()
        self._lingers = True
        return Done(None, subject=number, facts=self._forget(row.id))

    def settle(self) -> None:
        """Note the numbers beside the backups and fold the log away; tried again when it fails.

        Called after an erasure, when the station opens, and at every tick while something lingers.
        """
        if not self._lingers:
            return
        with suppress(OSError):
            self._note()
            self._lingers = not fold_log()

    def retain(self, now: Instant) -> int:
        """Forget, inside the caller's transaction, who was not here for a year or left long ago."""
        unseen = self._day_before(now, Key.KEEP_PEOPLE_DAYS)
        gone = self._registry.gone(unseen, self._day_before(now, Key.KEEP_LEFT_DAYS))
        for courier in gone:
            self._forget(courier)
        self._lingers = self._lingers or bool(gone)
        return len(gone)

    def retain_accounts(self, now: Instant) -> int:
        """Forget, inside the caller's transaction, staff whose account is long switched off."""
        gone = self._forget_accounts(self._day_before(now, Key.KEEP_PEOPLE_DAYS))
        self._lingers = self._lingers or bool(gone)
        return gone

    def erase_again(self) -> None:
        """Forget again whom a restore brought back; called before the station serves anybody."""
        for number in sorted(erased_in(self._backups) - _erased()):
            if self._registry.by_number(number):
                self._erase_again(Call(STATION, new_number(), frozenset(Reason)), number)
        self.settle()

    @command("privacy.erase_again")
    def _erase_again(self, call: Call, number: str) -> Done[None]:
        require(call.by, Permission.UPKEEP)
        return self.forget(call, number)

    def _day_before(self, now: Instant, key: Key) -> str:
        return self._clock.day_of(now.utc_ms - self._settings.number(key) * DAY)

    def _forget(self, courier: int) -> dict[str, int]:
        counts = {area: forget(courier) for area, forget in self.forgets.items()}
        return {area: count for area, count in counts.items() if count}

    def _note(self) -> None:
        """Append to the list what it lacks, safe on disk; random numbers tell nothing."""
        missing = sorted(_erased() - erased_in(self._backups))
        if not missing:
            return
        self._backups.mkdir(exist_ok=True)
        with (self._backups / LIST).open("a", encoding="ascii") as file:
            file.writelines(f"{number}\n" for number in missing)
            file.flush()
            os.fsync(file.fileno())
        sync_folder(self._backups)


def _erased() -> set[str]:
    return {number for (number,) in Erasure.select(Erasure.number).tuples()}


def erased_in(backups: Path) -> set[str]:
    """Answer the numbers noted beside the backups."""
    try:
        return set((backups / LIST).read_text(encoding="ascii", errors="replace").split())
    except FileNotFoundError:
        return set()
