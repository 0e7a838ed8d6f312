"""What is said of a product: names, what it is counted in, how long it is good once opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from kiosk.staff.rules import Permission
from kiosk.stock.products import ProductRow, ProductSet
from kiosk.stock.rules import MOST_OPENED_DAYS, UNIT_LIMIT
from ui.qt.fill import fill
from ui.qt.types import QVariantList
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
MOST_UNITS = 8
Then = Callable[[str], None]


@QmlElement
class ProductSetupViewModel(QObject):
    """A draft of one product, an old one or a new one with the barcode of its first box."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._products = shell.station.products
        self._row: ProductRow | None = None
        self._then: Then | None = None
        self._forget()

    def choose(self, number: str, barcode: str = "", then: Then | None = None) -> None:
        """Draft a product; an empty number drafts a new one. ``then`` goes on with its number."""
        self._forget()
        row = self._products.of(number) if number else None
        self._row, self._barcode, self._then = row, barcode, then
        if row:
            self._name, self._name_en, self._unit = row.name, row.name_en, row.unit
            self._days = "" if row.opened_days is None else str(row.opened_days)

    def refresh(self) -> None:
        """Nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self._forget()
        self.changed.emit()

    @Slot(str)
    def setName(self, name: str) -> None:
        """Take what was typed."""
        self._name = name

    @Slot(str)
    def setNameEn(self, name: str) -> None:
        """Take what was typed for those who read English."""
        self._name_en = name

    @Slot(str)
    def setUnit(self, unit: str) -> None:
        """Take what was typed or tapped: what it is counted in."""
        if unit != self._unit:
            self._unit = unit
            self.changed.emit()

    @Slot(str)
    def tapUnit(self, unit: str) -> None:
        """Take the unit that was tapped."""
        self._shell.typed()
        self.setUnit(unit)

    @Slot(str)
    def setDays(self, days: str) -> None:
        """Take the figures of how long it is good once opened; none: as long as before."""
        if days != self._days:
            self._days = days
            self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Write it."""
        QGuiApplication.inputMethod().commit()  # what was still being composed
        products, row, barcode = self._products, self._row, self._barcode
        name, unit, english, days = self._name, self._unit, self._name_en, self._opened_days()
        if row:
            self._shell.attempt(
                lambda call: products.change_product(
                    call, row.number, name, unit, english, days, row.use
                ),
                then=self._saved,
            )
        else:
            self._shell.attempt(
                lambda call: products.add_product(call, name, unit, barcode, english, days),
                then=self._saved,
            )

    def _saved(self, done: ProductSet) -> None:
        then = self._then
        self._shell.sound("ok")
        self._shell.back()
        if then:
            then(done.product)

    def _opened_days(self) -> int | None:
        """What no such figures are, the service refuses."""
        typed = self._days.strip()
        return None if not typed else int(typed) if typed.isdecimal() else 0

    def _forget(self) -> None:
        self._name = self._name_en = self._unit = self._days = self._barcode = ""
        self._row = self._then = None

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._row.called(self._shell.spoken) if self._row else self.tr("A new product")

    @Property(str, notify=changed)
    def barcode(self) -> str:
        return self._barcode

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def nameEn(self) -> str:
        return self._name_en

    @Property(str, notify=changed)
    def unit(self) -> str:
        return self._unit

    @Property(int, notify=changed)
    def longestUnit(self) -> int:
        return UNIT_LIMIT

    @Property(str, notify=changed)
    def days(self) -> str:
        return self._days

    @Property(str, notify=changed)
    def daysReading(self) -> str:
        """What was understood of the days, to be looked at before it is saved."""
        days = self._opened_days()
        if days is None:
            return self.tr("as long as before")
        if not 1 <= days <= MOST_OPENED_DAYS:
            return fill(self.tr("1 to %1 days"), str(MOST_OPENED_DAYS))
        return fill(self.tr("%1 days"), str(days))

    @Property(QVariantList, notify=changed)
    def units(self) -> list[str]:
        """What the other products are counted in, the most usual first."""
        units = [row.unit for row in self._products.all()]
        return sorted(set(units), key=lambda unit: (-units.count(unit), unit))[:MOST_UNITS]


PRODUCT_SETUP = Screen(
    "product_setup",
    "products/ProductSetupScreen.qml",
    ProductSetupViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.PRODUCTS,
)


def set_up_product(
    shell: Shell, number: str = "", barcode: str = "", then: Then | None = None
) -> None:
    """Open the draft of a product, or of a new one; ``then`` goes on with its number."""
    cast(ProductSetupViewModel, shell.view_of(PRODUCT_SETUP)).choose(number, barcode, then)
    shell.go(PRODUCT_SETUP)
