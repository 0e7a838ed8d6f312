"""A scan is one attempt with a request id of its own, whatever is on the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from kiosk.common.actor import Call
from kiosk.common.errors import Reason
from kiosk.common.ids import new_number
from ui.qt.attempt import Denial, No, attempt, denial
from ui.shell.shell import Shell

Answer = TypeVar("Answer")


def scanned(shell: Shell, action: Callable[[Call], Answer]) -> Answer | Denial:
    """Run a command for this one scan; what the disk did not take is said over the page too."""
    call = Call(shell.session.actor, new_number())
    answer = attempt(lambda: action(call))
    no = isinstance(answer, Denial)
    if isinstance(answer, Denial) and answer.kind is No.NOT_SAVED:
        shell.show_denial(answer)
    else:
        shell.sound("refused" if no else "ok")
    return answer


def unknown(shell: Shell, barcode: str) -> Denial:
    """Note a scan that opened nothing, as every failed scan is: it is no action."""
    attempt(lambda: shell.station.checkin.badge_of(barcode))
    shell.sound("refused")
    return denial(Reason.UNKNOWN_BARCODE, {})
