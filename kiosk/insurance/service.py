"""Noting until when somebody is insured, and the reminder thirty days before."""

from __future__ import annotations

from kiosk.common.actor import STATION, Call
from kiosk.common.clock import Clock, Instant
from kiosk.common.errors import Reason, Refused
from kiosk.common.permissions import Permission, forbid_own, require
from kiosk.insurance.models import Insurance, to_remind, until_of
from kiosk.insurance.rules import is_meant, remind_day
from kiosk.journal.commands import Commands, Done, command
from kiosk.journal.due import when
from kiosk.journal.service import Journal
from kiosk.mailbox.rules import Kind
from kiosk.mailbox.service import MailboxService
from kiosk.registry.rules import HERE
from kiosk.registry.service import RegistryService


class InsuranceService:
    """One day a courier; the mailbox tells him once, at his next scan."""

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        journal: Journal,
        registry: RegistryService,
        mailbox: MailboxService,
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._journal = journal
        self._registry = registry
        self._mailbox = mailbox

    def until(self, courier: str) -> str:
        """Answer the last day (ISO) a courier is insured, by his record's number, or empty."""
        row = until_of.first(courier)
        return str(row[0]) if row else ""

    @command("courier.insure")
    def note(self, call: Call, courier: str, until: str) -> Done[None]:
        """Note the last day (ISO) on which a courier is insured; an empty text: nobody knows.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, NOT_FOUND when he is not registered, BAD_VALUE for no
                day, one that is past, or one more than ten years ahead.
        """
        require(call.by, Permission.CORRECT)
        forbid_own(call.by, courier)
        row = self._registry.by_number(courier)
        if row is None or row.state not in HERE:
            raise Refused(Reason.NOT_FOUND)
        if until and not is_meant(until, self._clock.today()):
            raise Refused(Reason.BAD_VALUE, key="insured_until")
        before = self.until(courier)
        self.forget(row.id)
        self._mailbox.withdraw(_about(courier, before))
        if until:
            day = remind_day(until)
            Insurance.insert(
                courier=row.id, until_day=until, remind_ms=self._clock.span(day, day)[0]
            ).execute()
        return Done(None, subject=courier, facts={"until": until})

    @when(to_remind)
    def run_due(self, now: Instant) -> None:
        """Tell, once, whose insurance ends in thirty days or sooner; nobody once it has ended."""
        for courier, number, until in to_remind.all(now.utc_ms):
            Insurance.update(remind_ms=None).where(Insurance.courier == courier).execute()
            ends = self._clock.span(until, until)[1]
            if ends > now.utc_ms:
                about = _about(number, until)
                self._mailbox.post(courier, Kind.INSURANCE_ENDING, about, {"day": until}, ends)
            request = f"insurance:{number}:{until}"
            if not self._journal.has(request):  # the same day may be noted again
                self._journal.append(request, STATION.name, "courier.remind", number, {})

    def take_over(self, courier: int, known: int) -> None:
        """Pass what is noted of a pending record to the one he was known by, unless that has it."""
        if Insurance.select().where(Insurance.courier == known).exists():
            self.forget(courier)
        Insurance.update(courier=known).where(Insurance.courier == courier).execute()

    def forget(self, courier: int) -> int:
        """Remove what is noted of a courier (row id) inside the caller's transaction."""
        return int(Insurance.delete().where(Insurance.courier == courier).execute())


def _about(courier: str, until: str) -> str:
    return f"{courier} {until}"
