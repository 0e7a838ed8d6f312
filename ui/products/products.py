"""Everything the station stocks: the list staff look something up in, and the ways from there."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.codes import CodeFault, parse
from kiosk.common.pinyin import folded
from kiosk.registry.finding import rank
from kiosk.staff.rules import Permission
from kiosk.stock.products import ProductRow
from ui.importing.products import IMPORT_PRODUCTS
from ui.products.names import code_words, joined, minimum_words, usable_words
from ui.products.product import show_product
from ui.products.product_setup import set_up_product
from ui.products.stock_places import STOCK_PLACES
from ui.qt.rows_model import RowsModel
from ui.restock.box import BOX, BoxViewModel
from ui.shell.screens import Group, Link, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class ProductLine:
    """One product; ``key`` is its number."""

    key: str
    what: str
    more: str
    standing: str


@QmlElement
class ProductsViewModel(QObject):
    """Products in use by their code, or those a search finds, the likeliest first."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._rows = RowsModel(ProductLine, self)
        self._text = ""

    def refresh(self) -> None:
        """Read the list; nobody signed in leaves nothing behind."""
        here = self._shell.session.signed_in
        if not here:
            self._text = ""
        self._rows.show(self._lines() if here else [])
        self.changed.emit()

    def take_scan(self, text: str) -> bool:
        """Open the product a box is, a retired one too, or ask which one it is."""
        if parse(text) is not CodeFault.FOREIGN:
            return False
        product = self._station.products.find(text)
        if product:
            self._shell.sound("ok")
            self.open(product.number)
        else:
            cast(BoxViewModel, self._shell.view_of(BOX)).ask(text, self.open, self.take_scan)
            self._shell.go(BOX)
        return True

    @Slot(str)
    def search(self, text: str) -> None:
        """Show what a text may mean: a name, its pinyin, a code; an empty one shows all."""
        if text.strip() != self._text:
            self._text = text.strip()
            self.refresh()

    @Slot(str)
    def open(self, product: str) -> None:
        """Open a product's page."""
        show_product(self._shell, product)

    @Slot()
    def add(self) -> None:
        """Set up a new product, then show its page: its boxes are scanned there."""
        set_up_product(self._shell, then=self.open)

    @Slot()
    def showPlaces(self) -> None:
        """Show where things lie."""
        self._shell.go(STOCK_PLACES)

    @Slot()
    def bringIn(self) -> None:
        """Bring in a list of products from a stick."""
        self._shell.go(IMPORT_PRODUCTS)

    def _lines(self) -> list[ProductLine]:
        usable: Counter[str] = Counter()
        for line in self._station.stock_views.overview():
            usable[line.product.number] += line.usable
        minimums: Counter[str] = Counter()
        for (_place, number), minimum in self._station.products.minimums().items():
            minimums[number] += minimum
        return [self._line(one, usable[one.number], minimums[one.number]) for one in self._found()]

    def _line(self, row: ProductRow, usable: int, minimum: int) -> ProductLine:
        wanted = minimum_words(minimum, row) if minimum else ""
        more = joined(usable_words(usable, row), wanted)
        return ProductLine(row.number, row.called(self._shell.spoken), more, code_words(row))

    def _found(self) -> list[ProductRow]:
        products, wanted = self._station.products.all(), folded(self._text)
        if not wanted:
            return products
        ranks = [(_rank(wanted, one), int(one.code), one) for one in products]
        found = [(best, code, one) for best, code, one in ranks if best is not None]
        return [one for _best, _code, one in sorted(found, key=lambda found: found[:2])]

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._text


def _rank(wanted: str, product: ProductRow) -> int | None:
    """Answer how well a product fits what was typed, 0 best, or None."""
    if product.code == wanted:
        return 0
    ranks = (rank(wanted, name, "") for name in (product.name, product.name_en))
    return min((one for one in ranks if one is not None), default=None)


PRODUCTS = Screen(
    "products",
    "products/ProductsScreen.qml",
    ProductsViewModel,
    permission=Permission.PRODUCTS,
    link=lambda: Link(
        "archive",
        QCoreApplication.translate("Board", "Products and places"),
        Group.STOCK,
        QCoreApplication.translate("Board", "What is stocked, where it lies, how much at least"),
    ),
)
