"""What screens and the console read of kits and the AED: how they stand, and what is due."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.common.clock import Clock
from kiosk.common.exported import Column, ExportSet, Row
from kiosk.firstaid.aed import AedService
from kiosk.firstaid.kit_rules import (
    LOOKED_AT,
    RISK,
    KitState,
    Matter,
    aed_matters,
    next_day,
    state_of,
)
from kiosk.firstaid.kits import KitService, newest
from kiosk.firstaid.models import AedCheck, KitCheck
from kiosk.settings.rules import Key
from kiosk.settings.service import SettingsService
from kiosk.staff.service import StaffService
from kiosk.stock.products import PlaceRow, ProductService
from kiosk.stock.rules import PlaceKind

_DAY = Column("day", "station day")


@dataclass(frozen=True)
class KitRow:
    """A kit as staff see it: days are ISO, ``checked_day`` empty where nobody ever looked.

    ``keeper`` is the number of an account, ``keeper_name`` empty where nobody is named or he is
    gone. The seal's number stands in no row: whoever looks at the seal types it.
    """

    place: PlaceRow
    keeper: str
    keeper_name: str
    every_days: int
    state: KitState
    checked_day: str
    due_day: str
    is_due: bool


@dataclass(frozen=True)
class DueCheck:
    """Something of a kit or the AED (``place`` is None) that wants a hand.

    ``day`` is since when it is so or until when it holds (ISO), empty where nobody ever looked.
    """

    matter: Matter
    place: PlaceRow | None
    day: str


class CareViews:
    """Reads only, and by the last day that could be relied on."""

    def __init__(
        self,
        clock: Clock,
        settings: SettingsService,
        staff: StaffService,
        products: ProductService,
        kits: KitService,
        aed: AedService,
    ) -> None:
        self._clock = clock
        self._settings = settings
        self._staff = staff
        self._products = products
        self._kits = kits
        self._aed = aed

    def kits(self) -> list[KitRow]:
        """Answer every kit in use and how it stands, the default one first."""
        return [self._row(row) for row in self._products.places() if row.kind == PlaceKind.KIT]

    def due_checks(self) -> list[DueCheck]:
        """Answer what is due, the worst first; of two alike what was due earlier."""
        found = [*self._aed_due(), *self._kits_due()]
        return sorted(found, key=lambda one: (RISK.index(one.matter), one.day))

    def export_sets(self) -> tuple[ExportSet, ...]:
        """Answer the sets of kits and the AED: who looked stands in the journal alone."""
        kits = (
            _DAY,
            Column("place", "which kit"),
            Column("how", "what was found or done"),
            Column("seal_before", "to compare with the seal"),
            Column("seal_after", "to compare with the seal"),
        )
        aed = (_DAY, Column("fault", "what was wrong, if anything"))
        return (
            ExportSet("kit_checks", kits, self._kit_checks),
            ExportSet("aed_checks", aed, _aed_checks),
        )

    def _row(self, place: PlaceRow) -> KitRow:
        care = self._kits.care_of(place.number)
        keeper = self._staff.find(care.keeper) if care.keeper else None
        checked = _checked_day(place.number)
        due = next_day(checked, care.every_days)
        return KitRow(
            place,
            care.keeper,
            keeper.name if keeper and not keeper.disabled else "",
            care.every_days,
            state_of(newest(place.number)),
            checked,
            due,
            due <= self._clock.today(),
        )

    def _kits_due(self) -> Iterator[DueCheck]:
        for row in self.kits():
            last = newest(row.place.number)
            if last and row.state is KitState.OPEN:
                yield DueCheck(Matter.KIT_OPEN, row.place, last.day)
            elif row.is_due:
                yield DueCheck(Matter.KIT_CHECK, row.place, row.due_day)

    def _aed_due(self) -> Iterator[DueCheck]:
        if not self._aed.is_here:
            return
        every = self._settings.number(Key.AED_CHECK_DAYS)
        today = self._clock.today()
        ahead = timedelta(days=self._settings.number(Key.STOCK_SOON_DAYS))
        soon = (date.fromisoformat(today) + ahead).isoformat()
        for matter, day in aed_matters(self._aed.facts(), every, today, soon):
            yield DueCheck(matter, None, day)

    def _kit_checks(self, first: str, last: str) -> Iterator[Row]:
        rows = KitCheck.select().where(KitCheck.day.between(first, last)).order_by(KitCheck.id)
        for row in rows:
            place = self._products.place(row.place)
            name = place.name if place else ""
            yield (row.day, name, row.how, row.seal_before, row.seal_after)


def _checked_day(place: str) -> str:
    """The last day somebody had evidence that everything is in a kit; empty: never."""
    looked = KitCheck.select().where(KitCheck.place == place, KitCheck.how.in_(LOOKED_AT))
    row = looked.order_by(KitCheck.id.desc()).first()
    return row.day if row else ""


def _aed_checks(first: str, last: str) -> Iterator[Row]:
    rows = AedCheck.select().where(AedCheck.day.between(first, last)).order_by(AedCheck.id)
    yield from ((row.day, row.fault) for row in rows)
