"""Checking a PIN: the try is committed before the hash is computed (architecture, services).

``begin`` commits the try, ``matches`` computes the hash (it frees the GIL: call it in a thread),
``finish`` commits the result. A crash in between costs a try and gives none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.common.actor import Call, Role
from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.journal.commands import Commands, Done, command
from kiosk.staff.models import Staff
from kiosk.staff.rules import MAX_FAILURES, is_good_pin, wait_seconds
from kiosk.storage.keys import keyed_hash

if TYPE_CHECKING:
    from argon2 import PasswordHasher


@dataclass(frozen=True)
class Try:
    """One committed try at a PIN."""

    staff: str


@dataclass(frozen=True)
class SignedIn:
    """The PIN was right."""

    staff: str
    role: str


class PinService:
    """Six digits behind a badge, argon2id, growing waits on the monotonic clock, ten tries."""

    def __init__(self, commands: Commands, clock: Clock, key: bytes) -> None:
        self.commands = commands
        self._clock = clock
        self._key = key
        self._started_ms = clock.monotonic_ms()
        self._last_try_ms: dict[str, int] = {}
        self._unused: set[str] = set()

    @cached_property
    def hasher(self) -> PasswordHasher:
        """Argon2id; its library is loaded at the first PIN, not when the window opens."""
        from argon2 import PasswordHasher  # noqa: PLC0415

        return PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=1)

    def hash(self, pin: str) -> str:
        """Answer what is stored of a PIN.

        Raises:
            Refused: BAD_PIN when it is not six digits or too easy.
        """
        if not is_good_pin(pin):
            raise Refused(Reason.BAD_PIN)
        return self.hasher.hash(keyed_hash(self._key, pin))

    @command("pin.try")
    def begin(self, call: Call, staff: str) -> Done[Try]:
        """Commit a try before anything is checked.

        Raises:
            Refused: PIN_LOCKED after ten wrong ones, PIN_WAIT (``seconds``) too early.
        """
        row = self._row(staff)
        if row.disabled or row.failures >= MAX_FAILURES:
            raise Refused(Reason.PIN_LOCKED)
        left = self.seconds_left(staff, row.failures)
        if left:
            raise Refused(Reason.PIN_WAIT, seconds=left)
        Staff.update(failures=Staff.failures + 1).where(Staff.number == staff).execute()
        self._last_try_ms[staff] = self._clock.monotonic_ms()
        self._unused.add(staff)
        return Done(Try(staff), subject=staff)

    def matches(self, tried: Try, pin: str) -> bool:
        """Compute the hash, once per committed try; about 160 ms, without the GIL."""
        return self.check(tried, pin)()

    def check(self, tried: Try, pin: str) -> Callable[[], bool]:
        """Answer the check itself, to be run in a thread: it no longer reads the database."""
        if tried.staff not in self._unused:
            return lambda: False  # the same request answered again is no second guess
        self._unused.discard(tried.staff)
        stored, given = self._row(tried.staff).pin_hash, keyed_hash(self._key, pin)
        return lambda: self._verify(stored, given)

    def _verify(self, stored: str, given: bytes) -> bool:
        from argon2.exceptions import VerificationError  # noqa: PLC0415 (as above)

        try:
            return self.hasher.verify(stored, given)
        except VerificationError:
            return False

    @command("pin.result")
    def finish(self, call: Call, staff: str, right: bool) -> Done[SignedIn]:
        """Commit the result of a try.

        Raises:
            Refused: WRONG_PIN (``left`` tries), or PIN_LOCKED when that was the last one.
        """
        row = self._row(staff)
        if right and not row.disabled and row.failures <= MAX_FAILURES:
            Staff.update(failures=0).where(Staff.number == staff).execute()
            return Done(SignedIn(staff, row.role), subject=staff)
        left = MAX_FAILURES - row.failures
        if left <= 0:
            raise Refused(Reason.PIN_LOCKED)
        raise Refused(Reason.WRONG_PIN, left=left, seconds=wait_seconds(row.failures))

    def seconds_left(self, staff: str, failures: int) -> int:
        """Answer how long to wait still, in powered-on seconds; a restart starts the wait anew."""
        since = self._last_try_ms.get(staff, self._started_ms if failures else 0)
        passed = (self._clock.monotonic_ms() - since) / 1000
        return max(0, -int(-(wait_seconds(failures) - passed) // 1))

    @command("pin.reset")
    def reset(self, call: Call, staff: str, pin_hash: str) -> Done[None]:
        """Give somebody a new PIN (hashed by ``hash``) and lift a lock-out."""
        changed = (
            Staff.update(pin_hash=pin_hash, failures=0)
            .where(
                Staff.number == staff, Staff.role.in_([Role.VOLUNTEER, Role.STAFF, Role.MANAGER])
            )
            .execute()
        )
        if not changed:
            raise Refused(Reason.NOT_FOUND)
        return Done(None, subject=staff)

    def _row(self, staff: str) -> Staff:
        row = Staff.get_or_none(Staff.number == staff)
        if row is None:
            raise Refused(Reason.NOT_FOUND)
        return row
