"""Redemptions: a courier reserves a reward, staff scan his slip and hand it over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.approvals.service import Matter, ProposalService
from kiosk.checkin.service import CheckinService, OpenVisit, require_own
from kiosk.checkin.visitors import Present
from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, forbid_own, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.points.service import PointsService
from kiosk.rewards.catalogue import RewardRow, RewardService
from kiosk.rewards.endings import RedemptionEndings
from kiosk.rewards.models import Redemption, add_redemption, had
from kiosk.rewards.pins import CourierPinService
from kiosk.rewards.rules import Ending, Situation, State, obstacle, remind_ms
from kiosk.rewards.slips import SlipBook
from kiosk.rewards.stock import RewardStock

KIND = "special_reward"
"""What a proposal to hand over a special reward is called."""


@dataclass(frozen=True)
class Reserved:
    """A reward is kept for a courier until ``due_ms``; ``balance`` is what is left to spend."""

    redemption: str
    points: int
    balance: int
    due_ms: int


@dataclass(frozen=True)
class Slipped:
    """A slip was given out (its number); the code on it only the caller knows."""

    redemption: str
    slip: str


@dataclass(frozen=True)
class Moved:
    """A redemption is in another state now; or a second person must approve a ``proposal``."""

    redemption: str
    reward: str
    state: str
    points: int
    proposal: str = ""


class RedemptionService:
    """What couriers and staff do about redemptions. How they end by themselves: ``endings``."""

    def __init__(
        self,
        commands: Commands,
        clock: Clock,
        checkin: CheckinService,
        points: PointsService,
        rewards: RewardService,
        stock: RewardStock,
        pins: CourierPinService,
        slips: SlipBook,
        endings: RedemptionEndings,
        proposals: ProposalService,
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._checkin = checkin
        self._points = points
        self._rewards = rewards
        self._stock = stock
        self._pins = pins
        self._slips = slips
        self._endings = endings
        self._proposals = proposals
        proposals.matters[KIND] = Matter(Permission.REWARDS, _concerns, self._approved, _stays)

    # What a courier does.

    @command("redemption.reserve")
    def reserve(self, call: Call, visit: str, reward: str) -> Done[Reserved]:
        """Spend points on a reward and have a piece of it kept, both or neither.

        Raises:
            Refused: NOT_ALLOWED for anybody but the visit's courier, NOT_FOUND, what stands in the
                way (see ``rules.obstacle``), NO_PIN_YET or PIN_FIRST from a number of points on
                (setting), or why the visit is no longer open.
            Confirm: POINTS_WILL_GO (``points``, and ``left`` of them).
        """
        require_own(call, visit)
        row = self._rewards.find(reward)
        if row is None:
            raise Refused(Reason.NOT_FOUND)
        here = self._checkin.require_open(call, visit)
        refused = self.obstacle(row, here)
        if refused:
            raise refused
        points, balance = row.terms.points, self._points.balance(here.courier)
        call.needs(Reason.POINTS_WILL_GO, points=points, left=balance - points)
        self._pins.require_fresh(here.courier, row.terms.points)
        return self._reserve(call, visit, here, row)

    def obstacle(self, row: RewardRow, here: OpenVisit | Present) -> Refused | None:
        """Answer why the courier of an open visit cannot have a reward now, or None."""
        situation = Situation(
            offered=row.offered,
            pending=here.pending,
            vouched=here.vouched,
            left=row.left,
            had=int(had.first(here.courier, row.id)[0]),
            balance=self._points.balance(here.courier),
        )
        return obstacle(row.terms, situation)

    def _reserve(self, call: Call, visit: str, here: OpenVisit, row: RewardRow) -> Done[Reserved]:
        now, number, points = self._clock.now().utc_ms, new_number(), row.terms.points
        due = self._endings.due(now)
        transfer = self._points.spend(here.courier, f"redemption {number}", points)
        lots = self._stock.take(call, row.number) if row.terms.counted else ""
        add_redemption.run(
            number=number,
            courier=here.courier,
            company=here.company,
            reward=row.id,
            points=points,
            transfer=transfer,
            request_id=call.request_id,
            state=State.RESERVED,
            day=self._clock.today(),
            reserved_ms=now,
            due_ms=due,
            remind_ms=remind_ms(now, due),
        )
        facts: dict[str, Fact] = {"visit": visit, "reward": row.number, "points": points}
        facts |= {"day": self._clock.today(), "at": now, "due": due}
        facts |= {"remind": remind_ms(now, due), "lots": lots}
        left = self._points.balance(here.courier)
        return Done(Reserved(number, points, left, due), subject=number, facts=facts)

    @command("redemption.slip")
    def give_slip(self, call: Call, visit: str, redemption: str, code: str) -> Done[Slipped]:
        """Give the courier of a visit a slip for what is kept for him; one before is void.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND when it is not his, BADGE_FIRST, why it is over,
                BROKEN_CODE, or why the visit is no longer open.
        """
        here, row = self._own(call, visit, redemption)
        if here.vouched:
            raise Refused(Reason.BADGE_FIRST)
        slip = self._slips.add(row.id, code)
        return Done(Slipped(redemption, slip), subject=redemption, facts={"slip": slip})

    @command("redemption.cancel")
    def cancel(self, call: Call, visit: str, redemption: str) -> Done[Moved]:
        """Give up what is kept for oneself; the points come back.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND when it is not his, why it is over, or why the visit is
                no longer open.
            Confirm: REDEMPTION_WILL_GO.
        """
        _here, row = self._own(call, visit, redemption)
        return self._give_back(call, row, State.CANCELLED, Ending.BY_COURIER)

    # What staff do.

    @command("redemption.hand_over")
    def hand_over(self, call: Call, slip: str) -> Done[Moved]:
        """Give the courier what a slip (its number) is of: once, however often it is scanned.

        A special reward is proposed by that (the answer has a ``proposal``); handed over it is when
        a second person approves.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, OWN_RECORD, why it is over (ALREADY_HANDED_OVER with
                the ``day``, REDEMPTION_OVER with the ``state``), SLIP_REPLACED; of a special one
                NOT_APPROVED while it waits for somebody, and SECOND_PERSON at the console.
        """
        row = self._for_staff(call, self._slips.redemption_of(slip), Permission.REQUESTS)
        _expect_reserved(row, self._clock)
        if not self._slips.is_newest(slip, row.id):
            raise Refused(Reason.SLIP_REPLACED)
        if row.reward.special:
            return self._propose(call, row, slip)
        now = self._clock.now().utc_ms
        self._endings.close(row, State.HANDED_OVER, Ending.HANDED_OVER, now)
        return _moved(row, State.HANDED_OVER, {"slip": slip, "at": now})

    def _propose(self, call: Call, row: Redemption, slip: str) -> Done[Moved]:
        if any(one.subject == row.number for one in self._proposals.waiting(KIND)):
            raise Refused(Reason.NOT_APPROVED)
        proposal = self._proposals.open(call, KIND, row.number)
        facts: dict[str, Fact] = {"slip": slip, "proposal": proposal}
        answer = Moved(row.number, row.reward.number, State.RESERVED, row.points, proposal)
        return Done(answer, subject=row.number, facts=facts)

    def _approved(self, _call: Call, redemption: str, _by: str) -> Mapping[str, Fact]:
        row, now = _named(redemption), self._clock.now().utc_ms
        _expect_reserved(row, self._clock)
        self._endings.close(row, State.HANDED_OVER, Ending.HANDED_OVER, now)
        return {"at": now}

    @command("redemption.call_off")
    def call_off(self, call: Call, redemption: str) -> Done[Moved]:
        """Take a reservation back for a courier, who is told so; the points return.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, OWN_RECORD, or why it is over.
            Confirm: REDEMPTION_WILL_GO.
        """
        row = self._for_staff(call, _named(redemption), Permission.REWARDS)
        _expect_reserved(row, self._clock)
        return self._give_back(call, row, State.CANCELLED, Ending.BY_STAFF)

    @command("redemption.roll_back")
    def roll_back(self, call: Call, redemption: str) -> Done[Moved]:
        """Take back what was handed over, once: the piece lies there again, the points return.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, OWN_RECORD, or REDEMPTION_OVER (``state``) when it was
                not handed over, or was brought back before.
            Confirm: REDEMPTION_WILL_GO.
        """
        row = self._for_staff(call, _named(redemption), Permission.REWARDS)
        if row.state != State.HANDED_OVER:
            raise Refused(Reason.REDEMPTION_OVER, state=row.state)
        return self._give_back(call, row, State.ROLLED_BACK, Ending.BROUGHT_BACK)

    def _give_back(self, call: Call, row: Redemption, state: State, end: Ending) -> Done[Moved]:
        call.needs(Reason.REDEMPTION_WILL_GO)
        now = self._clock.now().utc_ms
        return _moved(row, state, self._endings.give_back(call, row, state, end, now))

    def _own(self, call: Call, visit: str, redemption: str) -> tuple[OpenVisit, Redemption]:
        require_own(call, visit)
        here = self._checkin.require_open(call, visit)
        row = _named(redemption)
        if row.courier_id != here.courier:
            raise Refused(Reason.NOT_FOUND)
        _expect_reserved(row, self._clock)
        return here, row

    def _for_staff(self, call: Call, row: Redemption, permission: Permission) -> Redemption:
        """Nobody hands anything to himself, whatever his role."""
        require(call.by, permission)
        forbid_own(call.by, row.courier.number)
        return row


def _named(number: str) -> Redemption:
    row = Redemption.get_or_none(Redemption.number == number)
    if row is None:
        raise Refused(Reason.NOT_FOUND)
    return row


def _expect_reserved(row: Redemption, clock: Clock) -> None:
    if row.state == State.HANDED_OVER:
        raise Refused(Reason.ALREADY_HANDED_OVER, day=clock.day_of(row.ended_ms))
    if row.state != State.RESERVED:
        raise Refused(Reason.REDEMPTION_OVER, state=row.state)


def _concerns(redemption: str) -> tuple[str, ...]:
    """Whose it is (the number of his record): he does not decide about it."""
    row = Redemption.get_or_none(Redemption.number == redemption)
    return (row.courier.number,) if row else ()


def _stays(_redemption: str) -> None:
    """What nobody approved is still reserved: the slip may be scanned again."""


def _moved(row: Redemption, state: State, facts: dict[str, Fact]) -> Done[Moved]:
    answer = Moved(row.number, row.reward.number, state, row.points)
    return Done(answer, subject=row.number, facts=facts)
