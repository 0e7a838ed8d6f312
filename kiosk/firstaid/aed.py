"""The AED: a look at it every day, and until when its pads and its battery are good."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.permissions import Permission, require
from kiosk.firstaid.kit_rules import AedFacts, AedFault
from kiosk.firstaid.models import AedCare, AedCheck
from kiosk.journal.commands import Commands, Done, command
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.stock.rules import FAR_YEARS, iso_day, years_later


@dataclass(frozen=True)
class AedChecked:
    """Somebody looked at the AED; no ``fault`` is all well."""

    day: str
    fault: str


@dataclass(frozen=True)
class AedDates:
    """Until when (ISO, empty: unknown) pads and battery are good."""

    pads_until: str
    battery_until: str


class AedService:
    """A station has an AED where its settings say in which place one hangs."""

    def __init__(self, commands: Commands, clock: Clock, settings: SettingsService) -> None:
        self.commands = commands
        self._clock = clock
        self._settings = settings

    @property
    def is_here(self) -> bool:
        """Whether this station has one."""
        return bool(self._settings.text(Key.AED_PLACE))

    @command("aed.check")
    def check(self, call: Call, fault: str = "") -> Done[AedChecked]:
        """Note a look at the AED: all well, or what is wrong with it.

        What is wrong stands on the board until a later look finds it well.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND where the station has none, BAD_VALUE for no such fault.
        """
        require(call.by, Permission.STOCK)
        self._must_be_here()
        if fault and fault not in tuple(AedFault):
            raise Refused(Reason.BAD_VALUE, key="fault")
        day = self._clock.today()
        AedCheck.create(day=day, fault=fault, request_id=call.request_id)
        return Done(AedChecked(day, fault), facts={"day": day, "fault": fault})

    @command("aed.set_dates")
    def set_dates(self, call: Call, pads_until: str, battery_until: str) -> Done[AedDates]:
        """Note until when pads and battery are good, as it stands on them; empty: nobody knows.

        A past day is noted too: it is the truth about what hangs there, and due at once.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND where the station has none, BAD_VALUE for no day.
            Confirm: FAR_EXPIRY.
        """
        require(call.by, Permission.STOCK)
        self._must_be_here()
        far = years_later(self._clock.today(), FAR_YEARS)
        for key, day in (("pads_until", pads_until), ("battery_until", battery_until)):
            if day and iso_day(day) is None:
                raise Refused(Reason.BAD_VALUE, key=key)
            if day > far:
                call.needs(Reason.FAR_EXPIRY, expiry=day)
        AedCare.delete().execute()
        AedCare.create(pads_until=pads_until, battery_until=battery_until)
        facts: dict[str, Fact] = {"pads_until": pads_until, "battery_until": battery_until}
        return Done(AedDates(pads_until, battery_until), facts=facts)

    def facts(self) -> AedFacts:
        """Answer what is known of it."""
        last = AedCheck.select().order_by(AedCheck.id.desc()).first()
        care = AedCare.select().first()
        return AedFacts(
            last.day if last else "",
            last.fault if last else "",
            care.pads_until if care else "",
            care.battery_until if care else "",
        )

    def _must_be_here(self) -> None:
        if not self.is_here:
            raise Refused(Reason.NOT_FOUND)
