"""The shopping list: on the screen, and as codes that a phone takes along."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.settings.rules import Key
from kiosk.staff.rules import Permission
from kiosk.stock.views import ShoppingLine
from ui.qt.fill import fill
from ui.qt.picture import png_url
from ui.qt.rows_model import RowsModel
from ui.restock.names import count_words, day_words
from ui.restock.rows import StockRow
from ui.shell.screens import Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
MOST_BYTES = 700  # in one code: a phone reads it from a small screen too


@QmlElement
class ShoppingViewModel(QObject):
    """What to buy, read anew each time it is shown."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._rows = RowsModel(StockRow, self)
        self._lines: list[ShoppingLine] = []
        self._texts: list[str] = []  # of the codes that are shown
        self._page = 0

    def refresh(self) -> None:
        """Read the list; nobody here leaves nothing behind."""
        here = self._shell.session.staff is not None
        self._lines = self._station.stock_views.shopping_list() if here else []
        if not here:
            self._texts = []
        self._rows.show([self._row(line) for line in self._lines])
        self.changed.emit()

    @Slot()
    def copy(self) -> None:
        """Show the list as codes for a phone."""
        self._texts, self._page = list(self._pieces()), 0
        self.changed.emit()

    @Slot(int)
    def turn(self, page: int) -> None:
        """Show another code."""
        self._page = page
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """Go from the codes to the list, from the list back."""
        if self._texts:
            self._texts = []
            self.changed.emit()
        else:
            self._shell.back()

    def _row(self, line: ShoppingLine) -> StockRow:
        what, buy = line.product.called(self._shell.spoken), count_words(line.buy, line.product)
        condition = fill(self.tr("buy %1"), buy) if line.buy else self.tr("enough")
        sign = "package-down" if line.buy else "check"
        return StockRow(line.product.number, sign, what, self._why(line), condition)

    def _why(self, line: ShoppingLine) -> str:
        figures = (
            (self.tr("should be %1"), line.wanted),
            (self.tr("good for long %1"), line.good),
            (self.tr("expired %1"), line.expired),
            (self.tr("expiring soon %1"), line.expiring),
        )
        told = [fill(text, str(count)) for text, count in figures if count]
        return self.tr(" · ").join(told)

    def _pieces(self) -> Iterator[str]:
        """The list as texts that each fit a code; one line is never cut."""
        station, spoken = self._station, self._shell.spoken
        name = station.settings.wording(Key.NAME, spoken)
        text = fill(self.tr("To buy: %1, %2"), name, day_words(station.clock.today()))
        for line in self._lines:
            if not line.buy:
                continue
            what = f"{line.product.called(spoken)} {count_words(line.buy, line.product)}"
            if len(f"{text}\n{what}".encode()) > MOST_BYTES:
                yield text
                text = what
            else:
                text = f"{text}\n{what}"
        yield text

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(bool, notify=changed)
    def something(self) -> bool:
        """Whether there is anything to buy."""
        return any(line.buy for line in self._lines)

    @Property(str, notify=changed)
    def picture(self) -> str:
        if not self._texts:
            return ""
        from kiosk.registry.card import draw_text  # noqa: PLC0415 (Pillow, once it is needed)

        return png_url(draw_text(self._texts[self._page]))

    @Property(int, notify=changed)
    def page(self) -> int:
        return self._page

    @Property(int, notify=changed)
    def pages(self) -> int:
        return len(self._texts)


SHOPPING = Screen(
    "shopping", "restock/ShoppingScreen.qml", ShoppingViewModel, permission=Permission.STOCK
)
