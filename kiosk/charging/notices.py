"""What a courier is told of his place: in his mailbox, at the next scan."""

from __future__ import annotations

from kiosk.charging.house import Claim
from kiosk.charging.rules import What
from kiosk.checkin.visitors import VisitorService
from kiosk.common.clock import DAY, HOUR, Clock
from kiosk.common.errors import Fact
from kiosk.mailbox.rules import Kind
from kiosk.mailbox.service import MailboxService

_NEWS: dict[What, tuple[Kind, int]] = {
    What.OFFER: (Kind.CHARGE_OFFERED, 0),
    What.LAPSE: (Kind.CHARGE_LAPSED, HOUR),
    What.NO_SHOW: (Kind.CHARGE_NO_SHOW, HOUR),
    What.CALL_TIME: (Kind.CHARGE_FINISHING, DAY),
    What.OVERDUE: (Kind.CHARGE_OVERDUE, DAY),
    What.TIME_UP: (Kind.CHARGE_ENDED, HOUR),
    What.RELEASE: (Kind.CHARGE_RELEASED, DAY),
}
"""What is worth a notice, and for how long; an offer for as long as it stands."""


class ChargingNotices:
    """Posts to the courier behind a visit; about a place its name, about a person nothing."""

    def __init__(self, clock: Clock, visitors: VisitorService, mailbox: MailboxService) -> None:
        self._clock = clock
        self._visitors = visitors
        self._mailbox = mailbox

    def tell(self, what: What, claim: Claim, place: str) -> None:
        """Leave a notice inside the caller's transaction; he reads it at his next scan."""
        news = _NEWS.get(what)
        visitor = self._visitors.behind(claim.visit) if news else None
        if news is None or visitor is None:
            return
        kind, lasts = news
        expires = self._clock.now().utc_ms + lasts if lasts else claim.until_ms or 0
        facts: dict[str, Fact] = {"place": place, "kind": claim.kind, "ticket": claim.ticket}
        self._mailbox.post(visitor.courier, kind, claim.number, facts, expires)

    def withdraw(self, claim: Claim) -> None:
        """Take back what is no longer so."""
        self._mailbox.withdraw(claim.number)
