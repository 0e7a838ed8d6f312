"""Reading the mailbox: in one's own open visit, nobody else's."""

from __future__ import annotations

from kiosk.checkin.service import CheckinService, require_own
from kiosk.checkin.views import CheckinViews
from kiosk.common.actor import Call
from kiosk.common.errors import Reason, Refused
from kiosk.journal.commands import Commands, Done, command
from kiosk.mailbox.service import MailboxService, NoticeRow


class VisitMailService:
    """What waits for the courier of a visit."""

    def __init__(
        self,
        commands: Commands,
        checkin: CheckinService,
        visits: CheckinViews,
        mailbox: MailboxService,
    ) -> None:
        self.commands = commands
        self._checkin = checkin
        self._visits = visits
        self._mailbox = mailbox

    def waiting(self, visit: str) -> list[NoticeRow]:
        """Answer what the courier of an open visit has not read, most urgent first."""
        courier = self._visits.courier_of(visit)
        return self._mailbox.waiting(courier) if courier is not None else []

    @command("mailbox.read")
    def read(self, call: Call, visit: str, number: str) -> Done[None]:
        """Mark a notice as read because its page was opened.

        Raises:
            Refused: NOT_ALLOWED for anybody but the visit's courier, NOT_FOUND when the notice is
                not his, or why the visit is no longer open.
        """
        require_own(call, visit)
        courier = self._checkin.require_open(call, visit).courier
        kind = self._mailbox.mark_read(courier, number)
        if kind is None:
            raise Refused(Reason.NOT_FOUND)
        return Done(None, subject=visit, facts={"kind": kind})
