"""A box that nobody knows: staff say once which product it is, volunteers are told what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.codes import CodeFault, parse
from kiosk.staff.rules import ALLOWED, Permission
from kiosk.stock.products import ProductSet
from ui.products.product_setup import set_up_product
from ui.qt.fill import fill
from ui.qt.rows_model import RowsModel
from ui.restock.rows import StockRow, product_row
from ui.shell.screens import Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BoxViewModel(QObject):
    """The code of the box, and the product that was tapped for it."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._products = shell.station.products
        self._rows = RowsModel(StockRow, self)
        self._code = self._chosen = ""
        self._then: Callable[[str], None] = lambda _product: None
        self._again: Callable[[str], bool] = lambda _text: False

    def ask(self, code: str, then: Callable[[str], None], again: Callable[[str], bool]) -> None:
        """Ask which product a code is; ``then`` goes on with it, ``again`` with another scan."""
        self._code, self._chosen = code, ""
        self._then, self._again = then, again

    def refresh(self) -> None:
        """Read the products for those who may tie one; nobody here leaves nothing behind."""
        if self._shell.session.staff is None:
            self._code = self._chosen = ""
        products = self._products.all() if self._may_tie() else []
        self._rows.show([product_row(one, self._shell.spoken) for one in products])
        self.changed.emit()

    def take_scan(self, text: str) -> bool:
        """Take another box instead."""
        if parse(text) is not CodeFault.FOREIGN:
            return False
        self._shell.back()
        return self._again(text)

    @Slot(str)
    def choose(self, product: str) -> None:
        """Take the product that was tapped; nothing is tied yet."""
        self._chosen = product
        self.changed.emit()

    @Slot()
    def tie(self) -> None:
        """Say for good that this code is that product, and go on with it."""
        code, chosen = self._code, self._chosen
        self._shell.attempt(
            lambda call: self._products.add_barcode(call, chosen, code), then=self._tied
        )

    @Slot()
    def setUpNew(self) -> None:
        """Set up a new product: the code of the box goes with it."""
        set_up_product(self._shell, barcode=self._code, then=self._go_on)

    def _tied(self, done: ProductSet) -> None:
        self._shell.sound("ok")
        self._go_on(done.product)

    def _go_on(self, product: str) -> None:
        self._shell.back()
        self._then(product)

    def _may_tie(self) -> bool:
        staff = self._shell.session.staff
        return staff is not None and Permission.PRODUCTS in ALLOWED[staff.role]

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._code

    @Property(str, notify=changed)
    def chosen(self) -> str:
        return self._chosen

    @Property(bool, notify=changed)
    def mayTie(self) -> bool:
        return self._may_tie()

    @Property(str, notify=changed)
    def deed(self) -> str:
        """What the button says: empty until a product is chosen."""
        product = self._products.of(self._chosen) if self._chosen else None
        if product is None:
            return ""
        return fill(self.tr("It is: %1"), product.called(self._shell.spoken))


BOX = Screen("box", "restock/BoxScreen.qml", BoxViewModel, permission=Permission.STOCK)
