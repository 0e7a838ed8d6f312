"""What screens show of rewards and redemptions; nothing here writes."""

from __future__ import annotations

from dataclasses import dataclass

from peewee import Expression

from kiosk.checkin.visitors import VisitorService
from kiosk.common.clock import Clock
from kiosk.common.errors import Refused
from kiosk.common.text import mask_name
from kiosk.points.service import PointsService
from kiosk.rewards.catalogue import RewardRow, RewardService
from kiosk.rewards.models import Redemption, open_of, told, waiting
from kiosk.rewards.pins import CourierPinService
from kiosk.rewards.rules import Picture, State
from kiosk.rewards.service import RedemptionService

_MOST_SHOWN = 50
"""Of what was handed over the newest; who wants more looks in the journal."""


@dataclass(frozen=True)
class Offer:
    """A reward as it stands for one courier now; ``refused`` says why he cannot have it."""

    reward: RewardRow
    refused: Refused | None
    asks_pin: bool


@dataclass(frozen=True)
class Wallet:
    """What a courier has to spend, and whether he has chosen a PIN."""

    balance: int
    has_pin: bool


@dataclass(frozen=True)
class RedemptionRow:
    """A redemption as screens read it; ``courier`` is the number of the record it is of."""

    number: str
    name: str
    name_en: str
    picture: Picture
    points: int
    state: State
    special: bool
    courier: str
    masked_name: str
    reserved_ms: int
    due_ms: int
    ended_ms: int | None

    def called(self, language: str) -> str:
        """Answer the reward's name in a language; without an English one, the Chinese one."""
        return (self.name_en if language == "en" else "") or self.name


class RewardViews:
    """Read-only answers, for the window and beside it."""

    def __init__(
        self,
        clock: Clock,
        visitors: VisitorService,
        points: PointsService,
        rewards: RewardService,
        redemptions: RedemptionService,
        pins: CourierPinService,
    ) -> None:
        self._clock = clock
        self._visitors = visitors
        self._points = points
        self._rewards = rewards
        self._redemptions = redemptions
        self._pins = pins

    def offers(self, visit: str) -> list[Offer]:
        """Answer the rewards on offer as they stand for the courier of an open visit."""
        here = self._visitors.present(visit)
        if here is None:
            return []
        pins = self._pins
        return [
            Offer(row, self._redemptions.obstacle(row, here), pins.is_needed(row.terms.points))
            for row in self._rewards.all()
            if row.offered
        ]

    def wallet(self, visit: str) -> Wallet | None:
        """Answer what the courier of an open visit can redeem with, or None when it is over."""
        here = self._visitors.present(visit)
        if here is None:
            return None
        return Wallet(self._points.balance(here.courier), self._pins.has_one(here.courier))

    def kept_for(self, visit: str) -> list[RedemptionRow]:
        """Answer what is reserved for the courier of an open visit, the first to end first."""
        here = self._visitors.present(visit)
        if here is None or not open_of.first(here.courier)[0]:
            return []
        return _rows(_open(self._clock) & (Redemption.courier == here.courier))

    def waiting(self) -> list[RedemptionRow]:
        """Answer what is reserved for anybody, the first to end first."""
        return _rows(_open(self._clock))

    def count_waiting(self) -> int:
        """Answer how many reservations wait to be handed over."""
        return int(waiting.first()[0])

    def handed_over(self) -> list[RedemptionRow]:
        """Answer what was handed over lately, newest first."""
        where = Redemption.state == State.HANDED_OVER
        query = told(where).order_by(Redemption.ended_ms.desc(), Redemption.id.desc())
        return [_row(*row) for row in query.limit(_MOST_SHOWN).tuples()]


def _open(clock: Clock) -> Expression:
    """What is overdue is over, also where nobody has written that down yet (beside the window)."""
    now = clock.now()
    after = now.utc_ms if now.confirmed else 0
    return Redemption.ended_ms.is_null() & (Redemption.due_ms > after)


def _rows(where: Expression) -> list[RedemptionRow]:
    query = told(where).order_by(Redemption.due_ms, Redemption.id)
    return [_row(*row) for row in query.tuples()]


def _row(
    number: str,
    name: str,
    name_en: str,
    picture: str,
    points: int,
    state: str,
    special: bool,
    courier: str,
    courier_name: str,
    reserved_ms: int,
    due_ms: int,
    ended_ms: int | None,
) -> RedemptionRow:
    return RedemptionRow(
        number,
        name,
        name_en,
        Picture(picture),
        points,
        State(state),
        special,
        courier,
        mask_name(courier_name),
        reserved_ms,
        due_ms,
        ended_ms,
    )
