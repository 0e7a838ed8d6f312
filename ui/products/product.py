"""One product: what is said of it, its makers' barcodes, and how much of it should lie where."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.codes import CodeFault, parse
from kiosk.common.errors import Reason
from kiosk.staff.rules import Permission
from kiosk.stock.products import ProductRow, ProductSet
from ui.count.names import place_icon
from ui.products.minimum import set_minimum
from ui.products.names import code_words, joined, minimum_words, opened_words, usable_words
from ui.products.product_setup import set_up_product
from ui.qt.fill import fill
from ui.qt.types import QVariantList
from ui.shell.screens import Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
Deed = dict[str, object]


@QmlElement
class ProductViewModel(QObject):
    """A row for each thing that can be changed; every box that is scanned adds its code."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._products, self._views = shell.station.products, shell.station.stock_views
        self._number = ""
        self._row: ProductRow | None = None
        self._rows: list[Deed] = []

    def choose(self, number: str) -> None:
        """Show this product when the page opens next."""
        self._number = number

    def refresh(self) -> None:
        """Read the product; nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self._number = ""
        self._row = self._products.of(self._number) if self._number else None
        rows = list(self._deeds(self._row)) if self._row else []
        if rows != self._rows:
            self._rows = rows
        self.changed.emit()

    def take_scan(self, text: str) -> bool:
        """Add the code of a box; one that is known already stays as it is."""
        row = self._row
        if row is None or row.retired or parse(text) is not CodeFault.FOREIGN:
            return False
        if text.strip() in self._products.barcodes(row.number):
            self._shell.sound("ok")
            return True
        self._shell.attempt(
            lambda call: self._products.add_barcode(call, row.number, text), then=self._done
        )
        return True

    @Slot(str)
    def act(self, key: str) -> None:
        """Do what the button of a row says."""
        what, _colon, about = key.partition(":")
        if what == "change":
            set_up_product(self._shell, self._number)
        elif what == "minimum":
            set_minimum(self._shell, about, self._number)
        elif what == "barcode":
            self._shell.attempt(
                lambda call: self._products.remove_barcode(call, about), then=self._done
            )

    @Slot()
    def retire(self) -> None:
        """Stop stocking it; asks once."""
        product = self._number

        def stop() -> None:
            self._shell.attempt(
                lambda call: self._products.retire_product(call, product), then=self._done
            )

        self._shell.ask(Reason.PRODUCT_WILL_GO, stop)

    def _done(self, _set: ProductSet) -> None:
        self._shell.sound("ok")
        self.refresh()

    def _deeds(self, row: ProductRow) -> Iterator[Deed]:
        """Answer the rows as ``ActionRow`` takes them."""
        if not row.retired:
            change = _deed("change", "pencil", self.tr("Change it"))
            english = self.tr("English: %1") if row.name_en else ""
            counted = fill(self.tr("counted in %1"), row.unit)
            about = joined(counted, fill(english, row.name_en), opened_words(row))
            yield _row("package-variant", row.name, about, change)
        for barcode in self._products.barcodes(row.number):
            remove = _deed(f"barcode:{barcode}", "close", self.tr("Take it off"))
            yield _row("barcode", barcode, self.tr("code on the box"), remove)
        if not row.retired:
            yield from self._places(row)

    def _places(self, row: ProductRow) -> Iterator[Deed]:
        """Answer how much of it should be in each place, and is."""
        lines = [line for line in self._views.overview() if line.product == row]
        here = {line.place.number: line for line in lines}
        for place in self._products.places():
            line = here.get(place.number)
            words = minimum_words(line.minimum if line else 0, row)
            if line:
                words = joined(words, usable_words(line.usable, row))
            deed = _deed(f"minimum:{place.number}", "dialpad", self.tr("How much at least"))
            yield _row(place_icon(place), place.called(self._shell.spoken), words, deed)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._row.called(self._shell.spoken) if self._row else ""

    @Property(str, notify=changed)
    def code(self) -> str:
        return code_words(self._row) if self._row else ""

    @Property(bool, notify=changed)
    def retired(self) -> bool:
        return self._row is not None and self._row.retired

    @Property(QVariantList, notify=changed)
    def rows(self) -> list[Deed]:
        return self._rows


def _deed(key: str, glyph: str, text: str) -> dict[str, str]:
    return {"key": key, "glyph": glyph, "text": text}


def _row(mark: str, what: str, about: str, deed: dict[str, str]) -> Deed:
    return {"mark": mark, "what": what, "about": about, "actions": [deed]}


PRODUCT = Screen(
    "product", "products/ProductScreen.qml", ProductViewModel, permission=Permission.PRODUCTS
)


def show_product(shell: Shell, number: str) -> None:
    """Open the page of a product, by its number."""
    cast(ProductViewModel, shell.view_of(PRODUCT)).choose(number)
    shell.go(PRODUCT)
