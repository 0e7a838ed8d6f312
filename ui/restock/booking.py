"""Booking a line, saying that a lot is good, and taking the last line back."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.common.actor import Call
from kiosk.stock.rules import EntryReason, LotStatus
from kiosk.stock.service import Booked as Answer
from ui.restock.draft import Booked
from ui.restock.line import Line
from ui.shell.shell import Shell

_WHY = {
    LotStatus.OK: EntryReason.DISPOSED_EXPIRED,
    LotStatus.QUARANTINED: EntryReason.DISPOSED_DAMAGED,
    LotStatus.RECALLED: EntryReason.DISPOSED_RECALLED,
}
"""Why a lot is thrown away: of what is recalled or set aside the date does not matter."""


class Booking:
    """Each line is booked, and durable, as soon as it is done."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._stock = shell.station.stock

    def book(self, line: Line, then: Callable[[Booked], None]) -> None:
        """Book a line; ``then`` learns by which request, so that it can be undone."""
        calls: list[Call] = []
        expiry = line.draft.expiry(line.today) or ""

        def run(call: Call) -> Answer:
            calls[:] = [call]
            return self._throw_away(call, line) if line.lot else self._put_in(call, line, expiry)

        def booked(answer: Answer) -> None:
            until = "" if line.lot else expiry
            then(Booked(calls[0].request_id, answer.product, answer.change, until))

        self._shell.attempt(run, then=booked)

    def release(self, lot: str, then: Callable[[], None]) -> None:
        """Say that a lot that was set aside is good."""
        self._shell.attempt(lambda call: self._stock.release(call, lot), then=lambda _done: then())

    def undo(self, booked: Booked, then: Callable[[], None]) -> None:
        """Book a line back."""
        request = booked.request
        self._shell.attempt(lambda call: self._stock.undo(call, request), then=lambda _done: then())

    def _put_in(self, call: Call, line: Line, expiry: str) -> Answer:
        draft = line.draft
        pieces = int(draft.pieces)
        return self._stock.restock(call, draft.product, draft.place, draft.batch, expiry, pieces)

    def _throw_away(self, call: Call, line: Line) -> Answer:
        lot = line.lot
        why = _WHY[LotStatus(lot.status)] if lot else EntryReason.DISPOSED_EXPIRED
        return self._stock.dispose(call, line.draft.lot, int(line.draft.pieces), why)
