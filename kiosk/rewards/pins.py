"""The PIN a courier confirms larger redemptions with: a badge on the floor spends nobody's points.

He chooses it at the kiosk when he first needs it. Staff take a forgotten one away, with his badge
in their hands, and never choose one for him. It is checked as ``kiosk/staff/guessing.py`` says.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.checkin.service import CheckinService, OpenVisit, require_own
from kiosk.checkin.visitors import VisitorService
from kiosk.common.actor import Call
from kiosk.common.clock import MINUTE, Clock
from kiosk.common.errors import Reason, Refused
from kiosk.common.permissions import Permission, forbid_own, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.registry.badges import BadgeService
from kiosk.registry.rules import Holder, badge_reason
from kiosk.registry.service import RegistryService
from kiosk.rewards.models import CourierPin
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.staff.guessing import GuessingService

FRESH_MS = MINUTE
"""How long a right PIN is good for one redemption; its page asks and redeems in one go."""


@dataclass(frozen=True)
class Try:
    """One committed try at the PIN of the courier of a visit."""

    visit: str


class CourierPinService(GuessingService):
    """One PIN a courier; the journal knows the visit it was typed in, and no more."""

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        key: bytes,
        settings: SettingsService,
        checkin: CheckinService,
        visitors: VisitorService,
        badges: BadgeService,
        registry: RegistryService,
    ) -> None:
        super().__init__(clock, key)
        self.commands = commands
        self._settings = settings
        self._checkin = checkin
        self._visitors = visitors
        self._badges = badges
        self._registry = registry

    def is_needed(self, points: int) -> bool:
        """Tell whether a redemption of so many points wants the PIN."""
        return points >= self._settings.number(Key.REWARD_PIN_POINTS)

    def has_one(self, courier: int) -> bool:
        """Tell whether a courier (row id) has chosen a PIN."""
        return bool(CourierPin.select().where(CourierPin.courier == courier).exists())

    @command("courier_pin.set")
    def choose(self, call: Call, visit: str, pin_hash: str) -> Done[None]:
        """Take the PIN (hashed by ``hash``) of the courier of a visit: his first, or a new one.

        Raises:
            Refused: NOT_ALLOWED for anybody but himself, BADGE_FIRST, OLD_PIN_FIRST when he has one
                and did not give it within a minute, or why the visit is no longer open.
        """
        courier = self._present(call, visit).courier
        owner = str(courier)
        if self.has_one(courier) and not self._was_right_within(owner, FRESH_MS):
            raise Refused(Reason.OLD_PIN_FIRST)
        CourierPin.delete().where(CourierPin.courier == courier).execute()
        CourierPin.insert(courier=courier, pin_hash=pin_hash).execute()
        self._forget(owner)
        self._proven_ms[owner] = self._clock.monotonic_ms()
        return Done(None, subject=visit)

    @command("courier_pin.try")
    def begin(self, call: Call, visit: str) -> Done[Try]:
        """Commit a try of the courier of a visit before anything is checked.

        Raises:
            Refused: NOT_ALLOWED, BADGE_FIRST, NO_PIN_YET, COURIER_PIN_LOCKED after ten wrong ones,
                PIN_WAIT (``seconds``) too early, or why the visit is no longer open.
        """
        row = self._own(call, visit)
        self._admit(str(row.courier_id), row.failures, Reason.COURIER_PIN_LOCKED)
        counted = CourierPin.update(failures=CourierPin.failures + 1)
        counted.where(CourierPin.courier == row.courier_id).execute()
        return Done(Try(visit), subject=visit)

    def matches(self, tried: Try, pin: str) -> bool:
        """Compute the hash, once per committed try; about 160 ms, without the GIL."""
        return self.check(tried, pin)()

    def check(self, tried: Try, pin: str) -> Callable[[], bool]:
        """Answer the check itself, to be run in a thread: it no longer reads the database."""
        here = self._visitors.inside(tried.visit)
        row = CourierPin.get_or_none(CourierPin.courier == here.courier) if here else None
        return self._guess(str(row.courier_id), row.pin_hash, pin) if row else lambda: False

    @command("courier_pin.result")
    def finish(self, call: Call, visit: str, right: bool) -> Done[None]:
        """Commit the result of a try; one that a new PIN has overtaken is wrong.

        Raises:
            Refused: NOT_ALLOWED, NO_PIN_YET, WRONG_PIN (``left`` tries), COURIER_PIN_LOCKED after
                the last one, or why the visit is no longer open.
        """
        row = self._own(call, visit)
        self._judge(str(row.courier_id), right, row.failures, Reason.COURIER_PIN_LOCKED)
        CourierPin.update(failures=0).where(CourierPin.courier == row.courier_id).execute()
        return Done(None, subject=visit)

    @command("courier.reset_pin")
    def reset(self, call: Call, badge: str) -> Done[None]:
        """Take away the PIN of whoever's badge (its number) was shown; he chooses a new one.

        Raises:
            Refused: NOT_ALLOWED, OWN_RECORD, NOT_FOUND, STAFF_BADGE, why the badge is not welcome,
                or NO_PIN_YET.
        """
        require(call.by, Permission.REWARDS)
        held = self._badges.by_number(badge)
        if held is None:
            raise Refused(Reason.NOT_FOUND)
        if held.kind is not Holder.COURIER:
            raise Refused(Reason.STAFF_BADGE)
        forbid_own(call.by, held.holder)
        reason, courier = badge_reason(held.state), self._registry.by_number(held.holder)
        if reason or courier is None:
            raise Refused(reason or Reason.NOT_FOUND)
        if not CourierPin.delete().where(CourierPin.courier == courier.id).execute():
            raise Refused(Reason.NO_PIN_YET)
        self._forget(str(courier.id))
        return Done(None, subject=held.holder)

    def require_fresh(self, courier: int, points: int) -> None:
        """Let a redemption of so many points pass once for each time the PIN was right.

        Raises:
            Refused: NO_PIN_YET, or PIN_FIRST.
        """
        if not self.is_needed(points):
            return
        if not self.has_one(courier):
            raise Refused(Reason.NO_PIN_YET)
        if not self._was_right_within(str(courier), FRESH_MS):
            raise Refused(Reason.PIN_FIRST)
        self._forget(str(courier))

    def forget(self, courier: int) -> int:
        """Remove a courier's PIN inside the caller's transaction."""
        self._forget(str(courier))
        return int(CourierPin.delete().where(CourierPin.courier == courier).execute())

    def take_over(self, courier: int, known: int) -> None:
        """Pass the PIN of a pending record to the one he was known by, unless that has its own."""
        if self.has_one(known):
            self.forget(courier)
        CourierPin.update(courier=known).where(CourierPin.courier == courier).execute()

    def _own(self, call: Call, visit: str) -> CourierPin:
        courier = self._present(call, visit).courier
        row = CourierPin.get_or_none(CourierPin.courier == courier)
        if row is None:
            raise Refused(Reason.NO_PIN_YET)
        return row

    def _present(self, call: Call, visit: str) -> OpenVisit:
        require_own(call, visit)
        here = self._checkin.require_open(call, visit)
        if here.vouched:
            raise Refused(Reason.BADGE_FIRST)
        return here
