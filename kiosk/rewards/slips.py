"""Slips: the code on a courier's screen or phone that hands his reward over when staff scan it."""

from __future__ import annotations

from kiosk.common import codes
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.registry.rules import FAULT_REASONS
from kiosk.rewards.models import Redemption, RedemptionSlip, add_slip, newest_slip, slip_of_hash
from kiosk.storage.keys import keyed_hash


class SlipBook:
    """Knows codes by their keyed hash only; of the slips of one redemption the newest is good."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def add(self, redemption: int, code: str) -> str:
        """Note a fresh code inside the caller's transaction; answers the number of its slip.

        Raises:
            Refused: BROKEN_CODE when it is no slip's.
        """
        parsed = codes.parse(code)
        if not isinstance(parsed, codes.Code) or parsed.prefix is not codes.Prefix.SLIP:
            raise Refused(Reason.BROKEN_CODE)
        number = new_number()
        add_slip.run(number=number, redemption=redemption, hash=self._hash(parsed.text))
        return number

    def read(self, text: str) -> str:
        """Answer the number of the slip that was scanned or typed, old ones too; notes nothing.

        Raises:
            Refused: FOREIGN_CODE, BROKEN_CODE or UNKNOWN_CODE.
        """
        code = codes.parse(text)
        if isinstance(code, codes.CodeFault):
            raise Refused(FAULT_REASONS[code])
        found = slip_of_hash.first(self._hash(code.text)) if is_slip(text) else None
        if found is None:
            raise Refused(Reason.UNKNOWN_CODE)
        return str(found[0])

    def redemption_of(self, slip: str) -> Redemption:
        """Answer what a slip (its number) is of.

        Raises:
            Refused: NOT_FOUND.
        """
        row = RedemptionSlip.get_or_none(RedemptionSlip.number == slip)
        if row is None:
            raise Refused(Reason.NOT_FOUND)
        found: Redemption = row.redemption
        return found

    def is_newest(self, slip: str, redemption: int) -> bool:
        """Tell whether no newer slip of the same redemption was given out."""
        return bool(newest_slip.first(redemption)[0] == slip)

    def _hash(self, text: str) -> bytes:
        return keyed_hash(self._key, text)


def is_slip(text: str) -> bool:
    """Tell whether a scanned text is a well-formed slip, known or not."""
    code = codes.parse(text)
    return isinstance(code, codes.Code) and code.prefix is codes.Prefix.SLIP
