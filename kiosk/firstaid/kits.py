"""Kits: who keeps one, what should be in it to begin with, and what its seal tells."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.common.actor import Call
from kiosk.common.clock import Clock
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.permissions import Permission, require
from kiosk.firstaid.kit_rules import (
    MOST_DAYS,
    USUAL_DAYS,
    How,
    KitState,
    Noted,
    clean_seal,
    may_be_sealed,
    state_of,
)
from kiosk.firstaid.models import KitCare, KitCheck
from kiosk.firstaid.templates import KitItem, Templates, own_templates
from kiosk.journal.commands import Commands, Done, command
from kiosk.staff.service import StaffService
from kiosk.stock.products import PlaceRow, ProductRow, ProductService
from kiosk.stock.rules import PlaceKind


@dataclass(frozen=True)
class CareSet:
    """Who keeps a kit (an account's number, or nobody) and how often it is looked at."""

    place: str
    keeper: str
    every_days: int


@dataclass(frozen=True)
class Filled:
    """A template was applied: so many new products, so many minimums set.

    ``left_out`` things the station has stopped stocking: a template does not bring them back.
    """

    place: str
    added: int
    minimums: int
    left_out: int


@dataclass(frozen=True)
class KitNoted:
    """Something was noted of a kit; ``state`` is how it stands now."""

    place: str
    how: str
    state: str


@dataclass
class _Filling:
    """What applying a template does, for the journal (names stay in the tables)."""

    codes: dict[str, str] = field(default_factory=dict)
    uses: dict[str, str] = field(default_factory=dict)
    minimums: dict[str, int] = field(default_factory=dict)
    left_out: int = 0

    def facts(self) -> dict[str, Fact]:
        return {
            "added": _told(self.codes),
            "uses": _told(self.uses),
            "minimums": _told(self.minimums),
            "left_out": self.left_out,
        }


class KitService:
    """A kit is a place of the stock of that kind; here is what it is besides."""

    def __init__(
        self, commands: Commands, clock: Clock, products: ProductService, staff: StaffService
    ) -> None:
        self.commands = commands
        self._clock = clock
        self._products = products
        self._staff = staff

    @property
    def templates(self) -> Templates:
        """The templates; read when somebody asks for the first time."""
        return own_templates()

    @command("kit.set_care")
    def set_care(self, call: Call, place: str, keeper: str, every_days: int) -> Done[CareSet]:
        """Name a kit's keeper (an account's number; empty: nobody) and how often it is looked at.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND for no kit or no account, ACCOUNT_DISABLED, BAD_VALUE.
        """
        require(call.by, Permission.PRODUCTS)
        kit = self._kit(place)
        self._check_keeper(keeper)
        if not 1 <= every_days <= MOST_DAYS:
            raise Refused(Reason.BAD_VALUE, key="every_days", low=1, high=MOST_DAYS)
        KitCare.delete().where(KitCare.place == kit.number).execute()
        KitCare.create(place=kit.number, keeper=keeper, every_days=every_days)
        facts: dict[str, Fact] = {"keeper": keeper, "every_days": every_days}
        return Done(CareSet(kit.number, keeper, every_days), subject=kit.number, facts=facts)

    @command("kit.apply_template")
    def apply_template(
        self, call: Call, place: str, template: str, replace: bool = False
    ) -> Done[Filled]:
        """Set up what a template has and this station has not, and how much of it should be here.

        Said twice it changes nothing more. Minimums that are there stay, unless they are to be
        replaced. Without a place it is the default kit; a station without any gets one.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND for no such kit or template.
        """
        require(call.by, Permission.PRODUCTS)
        chosen = self.templates.find(template)
        if chosen is None:
            raise Refused(Reason.NOT_FOUND)
        kit = self._kit(place or self._products.kit().number)
        done = _Filling()
        for item in chosen.items:
            self._fill(kit.number, item, replace, done)
        answer = Filled(kit.number, len(done.codes), len(done.minimums), done.left_out)
        facts: dict[str, Fact] = {"template": template, "replace": replace, **done.facts()}
        return Done(answer, subject=kit.number, facts=facts)

    @command("kit.check")
    def check(self, call: Call, place: str, seal: str = "") -> Done[KitNoted]:
        """Look at a kit's seal: the number on record says that nobody was in it since.

        No number says that it is broken or gone. Another number counts as broken too, after a
        question; then everything in the kit is to be counted.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_VALUE for no seal's number, COUNT_KIT_FIRST where
                no seal is on record.
            Confirm: SEAL_DIFFERS.
        """
        require(call.by, Permission.STOCK)
        kit = self._kit(place)
        last = newest(kit.number)
        if last is None or state_of(last) is not KitState.SEALED:
            raise Refused(Reason.COUNT_KIT_FIRST)
        typed = clean_seal(seal) if seal.strip() else ""
        if typed is None:
            raise Refused(Reason.BAD_VALUE, key="seal")
        if typed == last.seal_after:
            return self._note(call, kit, How.INTACT, last.seal_after, last.seal_after)
        if typed:
            call.needs(Reason.SEAL_DIFFERS)
        return self._note(call, kit, How.BROKEN, last.seal_after, "")

    @command("kit.seal")
    def seal(self, call: Call, place: str, seal: str) -> Done[KitNoted]:
        """Close a kit with a new seal, on the day everything in it was counted.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND, BAD_VALUE for no seal's number, COUNT_KIT_FIRST, or
                SEAL_USED when that number was on a kit before.
        """
        require(call.by, Permission.STOCK)
        kit, typed = self._kit(place), clean_seal(seal)
        if typed is None:
            raise Refused(Reason.BAD_VALUE, key="seal")
        if not may_be_sealed(newest(kit.number), self._clock.today()):
            raise Refused(Reason.COUNT_KIT_FIRST)
        if KitCheck.select().where(KitCheck.seal_after == typed).exists():
            raise Refused(Reason.SEAL_USED)
        return self._note(call, kit, How.SEALED, "", typed)

    def counted(self, call: Call, place: str) -> None:
        """Note, inside the transaction that books a count of every line of a place, that it is one.

        What is no kit is left alone. A seal that was on it is not on it any more.
        """
        row = self._products.place(place)
        if row is None or row.kind != PlaceKind.KIT:
            return
        last = newest(place)
        self._note(call, row, How.COUNTED, last.seal_after if last else "", "")

    def forget_keeper(self, staff: str) -> None:
        """Forget, inside the caller's transaction, a keeper whose account (its number) goes."""
        KitCare.update(keeper="").where(KitCare.keeper == staff).execute()

    def care_of(self, place: str) -> CareSet:
        """Answer who keeps a kit and how often it is looked at; the usual where nobody said."""
        row = KitCare.get_or_none(KitCare.place == place)
        return CareSet(place, row.keeper, row.every_days) if row else CareSet(place, "", USUAL_DAYS)

    def _fill(self, kit: str, item: KitItem, replace: bool, done: _Filling) -> None:
        product = self._known(item)
        if product is None and self._is_retired(item):
            done.left_out += 1
            return
        if product is None:
            product = self._products.put(item.name.zh, item.unit, item.name.en, use=item.use)
            done.codes[product.number] = product.code
            done.uses |= {product.number: item.use} if item.use else {}
        elif item.use and self._products.for_use(item.use) is None:
            adopted = self._products.adopt(product.name, item.use)
            done.uses |= {adopted.number: item.use} if adopted else {}
        if replace or (kit, product.number) not in self._products.minimums():
            self._products.want(kit, product.number, item.minimum)
            done.minimums[product.number] = item.minimum

    def _known(self, item: KitItem) -> ProductRow | None:
        """The product of that name, or else what first aid takes for it, counted in the same."""
        stocked = self._products.all()
        named = [row for row in stocked if row.name == item.name.zh]
        same = [row for row in stocked if item.use and (row.use, row.unit) == (item.use, item.unit)]
        return next(iter((*named, *same)), None)

    def _is_retired(self, item: KitItem) -> bool:
        return any(row.name == item.name.zh for row in self._products.all(retired=True))

    def _kit(self, place: str) -> PlaceRow:
        row = self._products.place(place)
        if row is None or row.retired or row.kind != PlaceKind.KIT:
            raise Refused(Reason.NOT_FOUND)
        return row

    def _check_keeper(self, keeper: str) -> None:
        account = self._staff.find(keeper) if keeper else None
        if keeper and account is None:
            raise Refused(Reason.NOT_FOUND)
        if account and account.disabled:
            raise Refused(Reason.ACCOUNT_DISABLED)

    def _note(self, call: Call, kit: PlaceRow, how: How, before: str, after: str) -> Done[KitNoted]:
        """Write what was found; a seal's number was typed by hand, so it stands here alone."""
        day = self._clock.today()
        KitCheck.create(
            place=kit.number,
            day=day,
            how=how,
            seal_before=before,
            seal_after=after,
            request_id=call.request_id,
        )
        state = state_of(Noted(day, how, before, after))
        facts: dict[str, Fact] = {"how": how, "day": day}
        return Done(KitNoted(kit.number, how, state), subject=kit.number, facts=facts)


def newest(place: str) -> Noted | None:
    """Answer what was noted of a kit last."""
    rows = KitCheck.select().where(KitCheck.place == place).order_by(KitCheck.id.desc())
    row = rows.first()
    return Noted(row.day, row.how, row.seal_before, row.seal_after) if row else None


def _told(parts: dict[str, str] | dict[str, int]) -> str:
    return " ".join(f"{number}:{part}" for number, part in parts.items())
