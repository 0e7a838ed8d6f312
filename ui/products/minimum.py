"""How much of a product should be in a place at least, on the number pad."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.staff.rules import Permission
from kiosk.stock.products import PlaceRow, ProductRow, ProductSet
from kiosk.stock.rules import MOST
from ui.products.names import minimum_words
from ui.qt.fill import fill
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MinimumViewModel(QObject):
    """A number for one product in one place; what holds now stands beside it."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._products = shell.station.products
        self._place: PlaceRow | None = None
        self._product: ProductRow | None = None
        self._digits = ""

    def choose(self, place: str, product: str) -> None:
        """Ask for this one when the page opens next."""
        self._place, self._product = self._products.place(place), self._products.of(product)
        self._digits = ""

    def refresh(self) -> None:
        """Nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self._place = self._product = None
            self._digits = ""
        self.changed.emit()

    @Slot(str)
    def digit(self, value: str) -> None:
        """Take one digit."""
        self._type((self._digits + value).lstrip("0") or "0")

    @Slot()
    def backspace(self) -> None:
        """Take the last digit away."""
        self._type(self._digits[:-1])

    @Slot()
    def clear(self) -> None:
        """Take all digits away."""
        self._type("")

    @Slot()
    def save(self) -> None:
        """Let the number hold."""
        place, product, products = self._place, self._product, self._products
        if place is None or product is None or not self._digits:
            return
        minimum = int(self._digits)
        self._shell.attempt(
            lambda call: products.set_minimum(call, place.number, product.number, minimum),
            then=self._saved,
        )

    def _type(self, digits: str) -> None:
        self._digits = digits[: len(str(MOST))]
        self.changed.emit()

    def _saved(self, _done: ProductSet) -> None:
        self._shell.sound("ok")
        self._shell.back()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._product.called(self._shell.spoken) if self._product else ""

    @Property(str, notify=changed)
    def question(self) -> str:
        if self._place is None or self._product is None:
            return ""
        here = self._place.called(self._shell.spoken)
        words = self.tr("%1: how many at least? (%2)")
        return fill(words, here, self._product.unit)

    @Property(str, notify=changed)
    def now(self) -> str:
        if self._place is None or self._product is None:
            return ""
        key = (self._place.number, self._product.number)
        minimum = self._products.minimums().get(key, 0)
        return fill(
            self.tr("Now: %1 · 0: it need not be here"), minimum_words(minimum, self._product)
        )

    @Property(str, notify=changed)
    def digits(self) -> str:
        return self._digits

    @Property(str, notify=changed)
    def reading(self) -> str:
        """What the button saves, in words; empty until something is typed."""
        if self._product is None or not self._digits:
            return ""
        return minimum_words(int(self._digits), self._product)


MINIMUM = Screen(
    "minimum",
    "products/MinimumScreen.qml",
    MinimumViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.PRODUCTS,
)


def set_minimum(shell: Shell, place: str, product: str) -> None:
    """Ask how much of a product should be in a place at least (their numbers)."""
    cast(MinimumViewModel, shell.view_of(MINIMUM)).choose(place, product)
    shell.go(MINIMUM)
