"""A difference two people found: staff say that it is so, and why, or have it counted again."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.staff.rules import Permission
from kiosk.stock.count_views import Difference
from kiosk.stock.counting import whys
from kiosk.stock.counts import LineApproved
from ui.count.count import COUNT, CountViewModel
from ui.count.names import amount, what_where, why_name
from ui.qt.fill import fill
from ui.qt.types import QVariantList
from ui.shell.screens import Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DifferenceViewModel(QObject):
    """Here alone stands what the books say beside what was counted."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._count = self._product = self._why = ""
        self._one: Difference | None = None

    def choose(self, count: str, product: str) -> None:
        """Show this difference when the page opens next."""
        self._count, self._product, self._why = count, product, ""

    def refresh(self) -> None:
        """Read it; nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self._count = self._product = self._why = ""
        key, waiting = (self._count, self._product), []
        if self._count:
            waiting = self._station.count_views.waiting()
        found = (one for one in waiting if (one.count, one.product.number) == key)
        self._one = next(found, None)
        self.changed.emit()

    @Slot(str)
    def pick(self, why: str) -> None:
        """Take the reason that was tapped."""
        self._why = why
        self.changed.emit()

    @Slot()
    def approve(self) -> None:
        """Book the difference."""
        counts, count, product, why = self._station.counts, self._count, self._product, self._why
        self._shell.attempt(
            lambda call: counts.approve(call, count, product, why), then=self._approved
        )

    @Slot()
    def again(self) -> None:
        """Count it once more instead."""
        cast(CountViewModel, self._shell.view_of(COUNT)).choose(self._count, self._product)
        self._shell.back()
        self._shell.go(COUNT)

    def _approved(self, done: LineApproved) -> None:
        said = amount(done.change, self._one.product.unit) if self._one else ""
        self._shell.back()
        self._shell.show_done(self.tr("It is booked"), said, stay=True)

    @Property(str, notify=changed)
    def title(self) -> str:
        return what_where(self._one, self._shell.spoken) if self._one else ""

    @Property(str, notify=changed)
    def found(self) -> str:
        return amount(self._one.difference, self._one.product.unit) if self._one else ""

    @Property(str, notify=changed)
    def numbers(self) -> str:
        one = self._one
        if one is None:
            return ""
        words = self.tr("in the books %1 · counted %2 · counted again by another person %3")
        return fill(words, str(one.expected), str(one.first), str(one.counted))

    @Property(QVariantList, notify=changed)
    def reasons(self) -> list[dict[str, object]]:
        if self._one is None:
            return []
        return [
            {"key": str(why), "text": why_name(why), "picked": why == self._why}
            for why in whys(self._one.difference)
        ]

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        return self._why != ""


DIFFERENCE = Screen(
    "difference",
    "count/DifferenceScreen.qml",
    DifferenceViewModel,
    permission=Permission.PRODUCTS,
)
