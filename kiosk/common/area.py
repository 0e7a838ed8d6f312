"""What the station asks of an area that no person asked for: when time passes, when people go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.common.actor import Call
from kiosk.common.clock import Instant

Due = Callable[[Instant], None]
Moved = Callable[[int, int], None]
Retain = Callable[[Instant], int]
Forget = Callable[[int], int]
TakeOver = Callable[[int, int], None]
Leaving = Callable[[Call, str], None]
VisitEnded = Callable[[str, int], None]


@dataclass(frozen=True)
class Area:
    """One line of the station's round; what stays empty is not asked. All run inside a transaction.

    ``name`` is what the journal calls it when it counts what was forgotten. ``run_due`` does what
    time has made due. ``after_confirming`` brings back what was dated in a wrong future,
    ``closing_moved`` follows another closing time (UTC ms, before and after).
    ``ask_before_leaving`` raises ``Confirm`` when whoever leaves a visit (its number) of his own
    accord should know something first. ``visit_ended`` ends what a visit had open at that moment
    (UTC ms). ``take_over`` gives what one courier (row id) has to the one he turned out to be.
    ``forget`` removes a courier (row id), ``retain`` what is past its time; both answer how many
    rows went.
    """

    name: str
    run_due: Due | None = None
    after_confirming: Due | None = None
    closing_moved: Moved | None = None
    ask_before_leaving: Leaving | None = None
    visit_ended: VisitEnded | None = None
    take_over: TakeOver | None = None
    forget: Forget | None = None
    retain: Retain | None = None
