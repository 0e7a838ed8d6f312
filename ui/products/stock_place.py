"""One place: what it is and is called, and how much should lie in it at least."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from kiosk.common.errors import Reason
from kiosk.staff.rules import Permission
from kiosk.stock.catalogue import PlaceRow
from kiosk.stock.products import PlaceSet
from kiosk.stock.rules import PlaceKind
from ui.kits.kit_setup import KIT_SETUP, KitSetupViewModel
from ui.products.minimum import set_minimum
from ui.products.names import kind_name, minimum_words
from ui.qt.types import QVariantList
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StockPlaceViewModel(QObject):
    """A draft of kind and names; a new place is there at once when it is saved."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._products = shell.station.products
        self._number = self._name = self._name_en = ""
        self._kind: str = PlaceKind.SHELF
        self._row: PlaceRow | None = None

    def choose(self, number: str) -> None:
        """Draft what a place is; an empty text drafts a new one."""
        row = self._products.place(number) if number else None
        self._number = number
        self._name, self._name_en = (row.name, row.name_en) if row else ("", "")
        self._kind = row.kind if row else PlaceKind.SHELF

    def refresh(self) -> None:
        """Read the place; nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self.choose("")
        self._row = self._products.place(self._number) if self._number else None
        self.changed.emit()

    @Slot(str)
    def setName(self, name: str) -> None:
        """Take what was typed: first aid says a kit's to whoever needs something."""
        self._name = name

    @Slot(str)
    def setNameEn(self, name: str) -> None:
        """Take what was typed for those who read English."""
        self._name_en = name

    @Slot(str)
    def setKind(self, kind: str) -> None:
        """Take the kind that was tapped."""
        self._kind = kind
        self._shell.typed()
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Write it."""
        QGuiApplication.inputMethod().commit()  # what was still being composed
        products, number = self._products, self._number
        kind, name, name_en = self._kind, self._name, self._name_en
        if number:
            self._shell.attempt(
                lambda call: products.change_place(call, number, kind, name, name_en),
                then=self._saved,
            )
        else:
            self._shell.attempt(
                lambda call: products.add_place(call, kind, name, name_en), then=self._saved
            )

    @Slot()
    def retire(self) -> None:
        """Take the place away for good; asks once."""
        products, number = self._products, self._number

        def stop() -> None:
            self._shell.attempt(lambda call: products.retire_place(call, number), then=self._saved)

        self._shell.ask(Reason.PLACE_WILL_GO, stop)

    @Slot(str)
    def want(self, product: str) -> None:
        """Ask how much of a product should lie here."""
        set_minimum(self._shell, self._number, product)

    @Slot()
    def lookAfter(self) -> None:
        """Say who keeps this kit, how often it is looked at, and which list it starts from."""
        cast(KitSetupViewModel, self._shell.view_of(KIT_SETUP)).choose(self._number)
        self._shell.go(KIT_SETUP)

    def _saved(self, _done: PlaceSet) -> None:
        self._shell.sound("ok")
        self._shell.back()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._row.called(self._shell.spoken) if self._row else self.tr("A new place")

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        return self._row is None

    @Property(bool, notify=changed)
    def isKit(self) -> bool:
        return self._row is not None and self._row.kind == PlaceKind.KIT

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._kind

    @Property(QVariantList, notify=changed)
    def kinds(self) -> list[dict[str, str]]:
        return [{"key": kind, "title": kind_name(kind)} for kind in PlaceKind]

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def nameEn(self) -> str:
        return self._name_en

    @Property(QVariantList, notify=changed)
    def minimums(self) -> list[dict[str, object]]:
        """What should lie here, by code, with a button for the number."""
        found = self._products.minimums() if self._row else {}
        wanted = [
            (product, found[self._number, product.number])
            for product in (self._products.all() if self._row else [])
            if (self._number, product.number) in found
        ]
        change = {"glyph": "dialpad", "text": self.tr("How much at least")}
        return [
            {
                "what": product.called(self._shell.spoken),
                "about": minimum_words(minimum, product),
                "actions": [{"key": product.number, **change}],
            }
            for product, minimum in wanted
        ]


STOCK_PLACE = Screen(
    "stock_place",
    "products/StockPlaceScreen.qml",
    StockPlaceViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.PRODUCTS,
)
