"""Who stands at the screen, and how long he has been still (product rule 5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.common.actor import KIOSK, Actor
from kiosk.common.errors import Reason, Refused
from kiosk.common.permissions import Permission
from kiosk.staff.service import StaffRow

if TYPE_CHECKING:
    from kiosk.checkin.service import Arrival

COUNTDOWN_MS = 20_000
FIRST_AID_SECONDS = 600 - COUNTDOWN_MS // 1000


@dataclass(frozen=True)
class Session:
    """One person at the screen: a courier in a visit, somebody of the staff, or a newcomer.

    ``vouched``: staff let him in, his badge is at home; nothing is redeemed in such a session.
    ``newcomer``: he is signing himself up; ``returner``: he brings things back and is nobody.
    ``lasts_seconds``: it ends after so long whatever anybody touches; 0: nobody touching ends it.
    ``unseen``: it began under first aid or an alarm and ends when that is closed. ``resumed``: his
    badge alone brought back a page that he had left a moment ago; that is the permission for which
    he need not type his PIN.
    """

    badge: str = ""
    arrival: Arrival | None = None
    request_id: str = ""
    staff: StaffRow | None = None
    signed_in: bool = False
    vouched: bool = False
    newcomer: bool = False
    returner: bool = False
    lasts_seconds: int = 0
    unseen: bool = False
    resumed: Permission | None = None

    @property
    def actor(self) -> Actor:
        """Who acts: the visit's number, or the staff member's."""
        if self.staff:
            return self.staff.actor
        return Actor.visit(self.arrival.visit) if self.arrival else KIOSK

    @property
    def visit(self) -> str:
        """The number of the courier's visit.

        Raises:
            Refused: VISIT_ENDED when no courier is here.
        """
        if self.arrival is None:
            raise Refused(Reason.VISIT_ENDED)
        return self.arrival.visit


NOBODY = Session()
NEWCOMER = Session(newcomer=True)
RETURNER = Session(returner=True)


class IdleTime:
    """Counts powered-on milliseconds since the last touch or scan; no wall clock in it."""

    def __init__(self) -> None:
        self._touched_ms = 0
        self._still_ms = 45_000
        self._fixed = False

    def begin(self, now_ms: int, still_seconds: int, fixed: bool = False) -> None:
        """Start counting for a screen that waits so long before the countdown.

        A ``fixed`` time runs out however often somebody touches the screen.
        """
        self._touched_ms, self._still_ms, self._fixed = now_ms, still_seconds * 1000, fixed

    def wait(self, still_seconds: int) -> None:
        """Wait so long from the last touch on."""
        self._still_ms = still_seconds * 1000

    def touch(self, now_ms: int) -> None:
        """Somebody is there."""
        if not self._fixed:
            self._touched_ms = now_ms

    def seconds_left(self, now_ms: int, patience: int = 0) -> int:
        """Answer the seconds of the countdown, -1 before it starts, 0 when it is over.

        It starts after ``patience`` seconds at the earliest.
        """
        over = now_ms - self._touched_ms - max(self._still_ms, patience * 1000)
        if over < 0:
            return -1
        return max(0, -((over - COUNTDOWN_MS) // 1000))


class Patience:
    """How long the session and the first-aid page above it may still be left alone."""

    def __init__(self) -> None:
        self._session, self._aid = IdleTime(), IdleTime()

    def begin(self, now_ms: int, still_seconds: int, lasts_seconds: int = 0) -> None:
        """A session began; see ``Session.lasts_seconds``."""
        fixed = lasts_seconds - COUNTDOWN_MS // 1000
        self._session.begin(now_ms, max(0, fixed) or still_seconds, fixed=lasts_seconds > 0)

    def wait(self, still_seconds: int) -> None:
        """The session may be left alone so long from its last touch on."""
        self._session.wait(still_seconds)

    def open_aid(self, now_ms: int) -> None:
        """First aid was opened; the session underneath runs on its own clock."""
        self._aid.begin(now_ms, FIRST_AID_SECONDS)

    def touch(self, now_ms: int, on_aid: bool) -> None:
        """Somebody touched what is shown."""
        (self._aid if on_aid else self._session).touch(now_ms)

    def seconds_left(self, now_ms: int, patience: int) -> int:
        """Answer the countdown of the session; see ``IdleTime.seconds_left``."""
        return self._session.seconds_left(now_ms, patience)

    def aid_is_over(self, now_ms: int, alarm: bool) -> bool:
        """Tell whether first aid goes away; never while an alarm is open (product rule 4)."""
        if alarm:
            self._aid.touch(now_ms)
        return self._aid.seconds_left(now_ms) == 0
