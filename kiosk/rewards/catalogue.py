"""The rewards a station offers, and on what terms."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

from kiosk.common.actor import Call
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.ids import new_number
from kiosk.common.permissions import Permission, require
from kiosk.common.text import clean_name
from kiosk.journal.commands import Commands, Done, command
from kiosk.rewards.models import Reward, on_offer
from kiosk.rewards.rules import Picture, Terms, objection
from kiosk.rewards.stock import RewardStock


@dataclass(frozen=True)
class RewardRow:
    """A reward as screens read it; ``left`` is None where nobody counts."""

    id: int
    number: str
    terms: Terms
    offered: bool
    left: int | None

    def called(self, language: str) -> str:
        """Answer its name in a language; without an English one, the Chinese one."""
        return (self.terms.name_en if language == "en" else "") or self.terms.name


@dataclass(frozen=True)
class RewardSet:
    """A reward is now as somebody said."""

    reward: str


class RewardService:
    """Nothing is ever deleted: what is no longer there is taken off the list (product rule 3)."""

    def __init__(self, commands: Commands, stock: RewardStock) -> None:
        self.commands = commands
        self._stock = stock

    def all(self) -> list[RewardRow]:
        """Answer every reward: those on offer first, the cheapest first."""
        order = (Reward.offered.desc(), Reward.points, Reward.id)
        return [self._row(row) for row in Reward.select().order_by(*order)]

    def find(self, number: str) -> RewardRow | None:
        """Answer a reward by its number."""
        row = Reward.get_or_none(Reward.number == number)
        return self._row(row) if row else None

    def is_any(self) -> bool:
        """Tell whether there is a reward on offer: without one the area has no tile."""
        return bool(on_offer.first()[0])

    @command("reward.add")
    def add(self, call: Call, terms: Terms) -> Done[RewardSet]:
        """Offer something for points; what is counted becomes a product of the stock.

        Raises:
            Refused: NOT_ALLOWED, BAD_NAME, BAD_VALUE (``key``), KNOWN_ALREADY (``code``) when a
                reward or another product has that name.
        """
        require(call.by, Permission.SETTINGS)
        number = new_number()
        tidy = _checked(terms, besides="")
        Reward.insert(number=number, **_columns(tidy)).execute()
        return self._set(number, tidy)

    @command("reward.change")
    def change(self, call: Call, reward: str, terms: Terms) -> Done[RewardSet]:
        """Change what a reward is and costs; who has reserved it has it for the old price.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_NAME, BAD_VALUE (``key``), KNOWN_ALREADY.
        """
        require(call.by, Permission.SETTINGS)
        row, tidy = _named(reward), _checked(terms, besides=reward)
        Reward.update(**_columns(tidy)).where(Reward.id == row.id).execute()
        return self._set(reward, tidy)

    @command("reward.offer")
    def offer(self, call: Call, reward: str, offered: bool) -> Done[RewardSet]:
        """Take a reward off the list, or put it there again; what is reserved stays so.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND.
        """
        require(call.by, Permission.SETTINGS)
        row = _named(reward)
        Reward.update(offered=offered).where(Reward.id == row.id).execute()
        return Done(RewardSet(reward), subject=reward, facts={"offered": offered})

    def _set(self, number: str, terms: Terms) -> Done[RewardSet]:
        facts: dict[str, Fact] = asdict(terms)
        if terms.counted:
            facts["product"] = self._stock.provide(number, terms)
        return Done(RewardSet(number), subject=number, facts=facts)

    def _row(self, row: Reward) -> RewardRow:
        terms = Terms(
            row.name,
            row.points,
            row.name_en,
            row.per_person,
            row.special,
            row.counted,
            Picture(row.picture),
        )
        left = self._stock.left(row.number) if row.counted else None
        return RewardRow(row.id, row.number, terms, row.offered, left)


def _checked(terms: Terms, besides: str) -> Terms:
    no = objection(terms)
    if no:
        raise no
    name, english = clean_name(terms.name) or "", clean_name(terms.name_en) or ""
    if Reward.select().where(Reward.name == name, Reward.number != besides).exists():
        raise Refused(Reason.KNOWN_ALREADY, code="")
    return replace(terms, name=name, name_en=english)


def _columns(terms: Terms) -> dict[str, object]:
    return asdict(terms)


def _named(number: str) -> Reward:
    row = Reward.get_or_none(Reward.number == number)
    if row is None:
        raise Refused(Reason.NOT_FOUND)
    return row
