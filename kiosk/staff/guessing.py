"""How a PIN of six digits is checked, whoever's it is: of the staff, or a courier's.

A try is committed before its hash is computed (architecture, services): ``_admit`` inside the
command that counts it, then the check (it frees the GIL: call it in a thread), then ``_judge``
inside the command that commits the result. A crash in between costs a try and gives none.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.common.clock import Clock
from kiosk.common.errors import Reason, Refused
from kiosk.staff.rules import MAX_FAILURES, is_good_pin, wait_seconds
from kiosk.storage.keys import keyed_hash

if TYPE_CHECKING:
    from argon2 import PasswordHasher


class GuessingService:
    """Argon2id, growing waits on the monotonic clock, ten tries.

    ``owner`` is the number somebody is known by. The failures in a row lie in a row of his, which
    the service that is this too counts and answers. What is proven here is forgotten at a restart.
    """

    def __init__(self, clock: Clock, key: bytes) -> None:
        self._clock = clock
        self._key = key
        self._started_ms = clock.monotonic_ms()
        self._last_try_ms: dict[str, int] = {}
        self._guessed: dict[str, bool] = {}  # tries under way: whether the guess was made
        self._proven_ms: dict[str, int] = {}

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

    def seconds_left(self, owner: str, failures: int) -> int:
        """Answer how long to wait still, in powered-on seconds; a restart starts the wait anew."""
        since = self._last_try_ms.get(owner, self._started_ms if failures else 0)
        passed = (self._clock.monotonic_ms() - since) / 1000
        return max(0, -int(-(wait_seconds(failures) - passed) // 1))

    def _admit(self, owner: str, failures: int, locked: Reason = Reason.PIN_LOCKED) -> None:
        """Let a try begin; the caller counts it in the same transaction.

        Raises:
            Refused: ``locked`` after ten wrong ones, PIN_WAIT (``seconds``) when it is too early.
        """
        if failures >= MAX_FAILURES:
            raise Refused(locked)
        left = self.seconds_left(owner, failures)
        if left:
            raise Refused(Reason.PIN_WAIT, seconds=left)
        self._last_try_ms[owner] = self._clock.monotonic_ms()
        self._guessed[owner] = False

    def _guess(self, owner: str, stored: str, pin: str) -> Callable[[], bool]:
        """Answer the check itself, good once per try, to be run in a thread."""
        if self._guessed.get(owner, True):
            return lambda: False  # the same request answered again is no second guess
        self._guessed[owner] = True
        given = keyed_hash(self._key, pin)
        return lambda: self._verify(stored, given)

    def _verify(self, stored: str, given: bytes) -> bool:
        from argon2.exceptions import VerificationError  # noqa: PLC0415 (as above)

        try:
            return self.hasher.verify(stored, given)
        except VerificationError:
            return False

    def _judge(
        self, owner: str, right: bool, failures: int, locked: Reason = Reason.PIN_LOCKED
    ) -> None:
        """Take the result of a try; one that a new PIN has overtaken is wrong.

        Raises:
            Refused: WRONG_PIN (``left`` tries), or ``locked`` after the last one.
        """
        guessed = self._guessed.pop(owner, False)
        if right and guessed and failures <= MAX_FAILURES:
            self._proven_ms[owner] = self._clock.monotonic_ms()
            return
        left = MAX_FAILURES - failures
        if left <= 0:
            raise Refused(locked)
        raise Refused(Reason.WRONG_PIN, left=left, seconds=wait_seconds(failures))

    def _was_right_within(self, owner: str, powered_on_ms: int) -> bool:
        """Tell whether somebody gave the right PIN so short a time ago."""
        since = self._proven_ms.get(owner)
        return since is not None and self._clock.monotonic_ms() - since <= powered_on_ms

    def _forget(self, owner: str) -> None:
        """What was tried and proven with the PIN so far counts no longer."""
        for known in (self._guessed, self._proven_ms):
            known.pop(owner, None)
