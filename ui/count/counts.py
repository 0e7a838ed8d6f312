"""Places to count, numbers that wait for another person, and what counts found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import cast

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.staff.rules import ALLOWED, Permission
from kiosk.stock.count_views import Difference, PlaceToCount
from kiosk.stock.counting import LineState
from kiosk.stock.counts import CountOpened
from ui.count.count import COUNT, CountViewModel
from ui.count.difference import DIFFERENCE, DifferenceViewModel
from ui.count.names import amount, place_icon, what_where, why_name
from ui.qt.fill import fill
from ui.qt.rows_model import RowsModel
from ui.shell.screens import Group, Link, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
SHOWN_DAYS = 30


@dataclass(frozen=True)
class CountRow:
    """A place, or a difference. ``key`` says what a tap opens; an empty one opens nothing."""

    key: str
    mark: str
    words: str
    more: str = ""
    standing: str = ""
    bold: bool = False


@QmlElement
class CountsViewModel(QObject):
    """What waits for whoever is here comes first, then the places, then what others are to do."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._rows = RowsModel(CountRow, self)

    def refresh(self) -> None:
        """Read places and differences; nobody signed in leaves nothing behind."""
        here = self._shell.session.signed_in
        self._rows.show(list(self._all_rows()) if here else [])
        self.changed.emit()

    @Slot(str)
    def open(self, key: str) -> None:
        """Count a place, count one product again, or look at a difference."""
        what, _colon, rest = key.partition(":")
        if what == "place":
            counts = self._station.counts
            self._shell.attempt(lambda call: counts.start(call, rest), then=self._opened)
            return
        count, _colon, product = rest.partition(":")
        if what == "again":
            self._count.choose(count, product)
            self._shell.go(COUNT)
        elif what == "look":
            view = cast(DifferenceViewModel, self._shell.view_of(DIFFERENCE))
            view.choose(count, product)
            self._shell.go(DIFFERENCE)

    @property
    def _count(self) -> CountViewModel:
        return cast(CountViewModel, self._shell.view_of(COUNT))

    def _opened(self, opened: CountOpened) -> None:
        self._count.choose(opened.count, joined=opened.joined)
        self._shell.go(COUNT)

    def _all_rows(self) -> Iterator[CountRow]:
        actor = self._shell.session.actor
        waiting = self._station.count_views.waiting()
        yield from (self._mine(one) for one in waiting if one.is_for(actor))
        yield from (self._place(one) for one in self._station.count_views.places())
        yield from (self._others(one) for one in waiting if not one.is_for(actor))
        if Permission.PRODUCTS in ALLOWED[actor.role]:
            today = self._station.clock.today()
            first = date.fromisoformat(today) - timedelta(days=SHOWN_DAYS)
            found = self._station.count_views.variances(first.isoformat(), today)
            yield from (self._past(one) for one in reversed(found))

    def _mine(self, one: Difference) -> CountRow:
        second = one.state is LineState.SECOND
        what = "again" if second else "look"
        more = (
            self.tr("far off: please count it again")
            if second
            else self.tr("two people counted it: is it so?")
        )
        key = f"{what}:{one.count}:{one.product.number}"
        return CountRow(key, "alert", what_where(one, self._shell.spoken), more, bold=True)

    def _others(self, one: Difference) -> CountRow:
        more = (
            self.tr("waits for another person to count it")
            if one.state is LineState.SECOND
            else self.tr("waits for the staff")
        )
        return CountRow("", "timer-sand", what_where(one, self._shell.spoken), more)

    def _place(self, one: PlaceToCount) -> CountRow:
        counted = (
            fill(self.tr("last counted %1"), one.last_day[5:])
            if one.last_day
            else self.tr("never counted")
        )
        more = fill(self.tr("products: %1 · %2"), str(one.lines), counted)
        standing = fill(self.tr("being counted, %1 left"), str(one.to_count)) if one.count else ""
        name = one.place.called(self._shell.spoken)
        return CountRow(f"place:{one.place.number}", place_icon(one.place), name, more, standing)

    def _past(self, one: Difference) -> CountRow:
        more = f"{amount(one.difference, one.product.unit)} · {why_name(one.why)}"
        if one.undone:
            more = fill(self.tr("%1 · booked back"), more)
        words = what_where(one, self._shell.spoken)
        return CountRow("", "history", words, more, one.day[5:])

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows


COUNTS = Screen(
    "counts",
    "count/CountsScreen.qml",
    CountsViewModel,
    permission=Permission.STOCK,
    link=lambda: Link(
        "counter",
        QCoreApplication.translate("Board", "Counts"),
        Group.STOCK,
        QCoreApplication.translate("Board", "Count a kit or a shelf; look at differences"),
    ),
)
