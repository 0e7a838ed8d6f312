"""The PINs of the staff, checked as ``guessing`` says.

``begin`` commits the try, ``matches`` computes the hash, ``finish`` commits the result. Three ways
lead to a new PIN: the old one (``change``), a manager for somebody else (``reset``), and for a
manager whom nobody can help the station's recovery code (``prove``, then ``recover``).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.common.actor import Call
from kiosk.common.clock import MINUTE, Clock
from kiosk.common.errors import Reason, Refused
from kiosk.common.permissions import Permission, forbid_own_account, require, require_account
from kiosk.journal.commands import Commands, Done, command
from kiosk.staff.guessing import GuessingService
from kiosk.staff.models import Staff
from kiosk.staff.rules import MAX_FAILURES

PROOF_MS = 3 * MINUTE
"""How long a right PIN lets its owner choose a new one."""
STEP_UP_MS = 10 * MINUTE
"""How long a right PIN lets its owner start what wants one given just now (export)."""


@dataclass(frozen=True)
class Try:
    """One committed try at a PIN."""

    staff: str


@dataclass(frozen=True)
class SignedIn:
    """The PIN was right. What he may do, his account says: read it anew."""

    staff: str


class PinService(GuessingService):
    """Six digits behind a badge; how they are guarded stands in ``GuessingService``."""

    def __init__(
        self, commands: Commands, clock: Clock, key: bytes, knows: Callable[[str], bool]
    ) -> None:
        super().__init__(clock, key)
        self.commands = commands
        self._knows = knows  # the station's recovery code

    @command("pin.try")
    def begin(self, call: Call, staff: str) -> Done[Try]:
        """Commit a try of the account's owner before anything is checked.

        Raises:
            Refused: NOT_ALLOWED, PIN_LOCKED after ten wrong ones, PIN_WAIT (``seconds``) too early.
        """
        row = self._own(call, staff)
        self._admit(staff, row.failures)
        Staff.update(failures=Staff.failures + 1).where(Staff.number == staff).execute()
        return Done(Try(staff), subject=staff)

    def matches(self, tried: Try, pin: str) -> bool:
        """Compute the hash, once per committed try; about 160 ms, without the GIL."""
        return self.check(tried, pin)()

    def check(self, tried: Try, pin: str) -> Callable[[], bool]:
        """Answer the check itself, to be run in a thread: it no longer reads the database."""
        return self._guess(tried.staff, _row(tried.staff).pin_hash, pin)

    @command("pin.result")
    def finish(self, call: Call, staff: str, right: bool) -> Done[SignedIn]:
        """Commit the result of a try; one that a new PIN has overtaken is wrong.

        Raises:
            Refused: NOT_ALLOWED, WRONG_PIN (``left`` tries), or PIN_LOCKED after the last one.
        """
        row = self._own(call, staff)
        self._judge(staff, right, row.failures)
        Staff.update(failures=0).where(Staff.number == staff).execute()
        return Done(SignedIn(staff), subject=staff)

    def was_right_just_now(self, staff: str) -> bool:
        """Tell whether somebody gave the right PIN within the last ten powered-on minutes."""
        return self._was_right_within(staff, STEP_UP_MS)

    @command("pin.change")
    def change(self, call: Call, staff: str, pin_hash: str) -> Done[None]:
        """Take a new PIN (hashed by ``hash``) from somebody who has just given his old one.

        Raises:
            Refused: NOT_ALLOWED, OLD_PIN_FIRST when that was not within three minutes.
        """
        self._own(call, staff)
        if not self._was_right_within(staff, PROOF_MS):
            raise Refused(Reason.OLD_PIN_FIRST)
        return self._give(staff, pin_hash)

    @command("pin.reset")
    def reset(self, call: Call, staff: str, pin_hash: str) -> Done[None]:
        """Give somebody else a new PIN (hashed by ``hash``); a lock-out is lifted by it.

        Raises:
            Refused: NOT_ALLOWED, OWN_ACCOUNT, NOT_FOUND.
        """
        self._others(call, staff)
        return self._give(staff, pin_hash)

    @command("pin.lift")
    def lift(self, call: Call, staff: str) -> Done[None]:
        """Let somebody else try again after ten wrong PINs; the PIN stays.

        Raises:
            Refused: NOT_ALLOWED, OWN_ACCOUNT, NOT_FOUND, ALREADY_REVERSED when it is not locked.
        """
        if self._others(call, staff).failures < MAX_FAILURES:
            raise Refused(Reason.ALREADY_REVERSED)
        Staff.update(failures=0).where(Staff.number == staff).execute()
        self._forget(staff)
        return Done(None, subject=staff)

    @command("pin.prove")
    def prove(self, call: Call, staff: str, recovery_code: str) -> Done[None]:
        """Look whether a manager holds the station's recovery code, before he chooses a new PIN.

        The lock-out stays as it is. 128 random bits need no waits; each try is an entry.

        Raises:
            Refused: NOT_ALLOWED for anybody but himself, WRONG_RECOVERY_CODE.
        """
        self._holds_code(call, staff, recovery_code)
        return Done(None, subject=staff)

    @command("pin.recover")
    def recover(self, call: Call, staff: str, pin_hash: str, recovery_code: str) -> Done[None]:
        """Give a manager a new PIN because he holds the station's recovery code.

        Raises:
            Refused: NOT_ALLOWED for anybody but himself, WRONG_RECOVERY_CODE.
        """
        self._holds_code(call, staff, recovery_code)
        return self._give(staff, pin_hash)

    def _holds_code(self, call: Call, staff: str, recovery_code: str) -> None:
        require(call.by, Permission.STAFF)
        self._own(call, staff)
        if not self._knows(recovery_code):
            raise Refused(Reason.WRONG_RECOVERY_CODE)

    def _give(self, staff: str, pin_hash: str) -> Done[None]:
        Staff.update(pin_hash=pin_hash, failures=0).where(Staff.number == staff).execute()
        self._forget(staff)
        return Done(None, subject=staff)

    def _own(self, call: Call, staff: str) -> Staff:
        require_account(call.by, staff)
        return _row(staff)

    def _others(self, call: Call, staff: str) -> Staff:
        require(call.by, Permission.STAFF)
        forbid_own_account(call.by, staff)
        return _row(staff)


def _row(staff: str) -> Staff:
    row = Staff.get_or_none(Staff.number == staff)
    if row is None:
        raise Refused(Reason.NOT_FOUND)
    return row
