"""A list of products and lots: all that the page of importing knows about them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.common.actor import Call
from kiosk.common.sheets import NotATable
from kiosk.devices.tables import TABLES
from kiosk.staff.rules import Permission
from kiosk.station import Station
from kiosk.stock.cells import Field, Why
from kiosk.stock.importing import Imported
from kiosk.stock.lists import LIMITS, Fault, Listing, read_list
from kiosk.stock.rules import MOST
from kiosk.stock.sorting import Planned, Step
from ui.importing.importing import import_screen
from ui.importing.kind import ListLine, Shown
from ui.importing.words import Words, unfit_words
from ui.products.names import joined
from ui.qt.fill import fill


class ProductList:
    """See ``ListKind``."""

    most_bytes = LIMITS.file
    endings = TABLES
    arguments: tuple[str, ...] = ()
    read = staticmethod(read_list)

    def __init__(self, station: Station) -> None:
        self._imports = station.imports

    def title(self) -> str:
        """See ``ListKind``."""
        return QCoreApplication.translate("Import", "Bring in a list of products")

    def columns(self) -> str:
        """See ``ListKind``."""
        return QCoreApplication.translate(
            "Import", "Columns: barcode, name, unit, minimum; for lots lot, expiry, quantity"
        )

    def fault(self, error: Exception) -> Words | None:
        """See ``ListKind``."""
        return unfit_words(error.why, LIMITS) if isinstance(error, NotATable) else None

    def preview(self, listing: Listing, again: bool) -> Shown:
        """See ``ListKind``: faults first, then every good row, both in the order of the list."""
        preview = self._imports.preview(listing, again)
        faults = [_faulty(fault) for fault in preview.faults]
        good = [_planned(line) for line in preview.lines]
        sums = preview.sums
        return Shown(_told(sums), (*faults, *good), len(preview.lines), sums.bad, sums.before)

    def bring_in(self, call: Call, listing: Listing, again: bool) -> Imported:
        """See ``ListKind``."""
        return self._imports.import_list(call, listing, again=again)

    def told(self, answer: Imported) -> str:
        """See ``ListKind``."""
        return _told(answer)


def _told(sums: Imported) -> str:
    products = QCoreApplication.translate("Import", "Products: %1 new, %2 changed, %3 as before")
    lots = QCoreApplication.translate("Import", "lots that come in: %1, pieces: %2")
    before = QCoreApplication.translate("Import", "left out, for they came in before: %1")
    return joined(
        fill(products, str(sums.new), str(sums.changed), str(sums.same)),
        fill(lots, str(sums.lots), str(sums.pieces)) if sums.lots else "",
        fill(before, str(sums.before)) if sums.before else "",
    )


def _row(number: int) -> str:
    return fill(QCoreApplication.translate("Import", "Row %1"), str(number))


def _faulty(fault: Fault) -> ListLine:
    what = joined(_row(fault.row), _FIELDS[Field(fault.field)]())
    return ListLine("alert-circle", what, fill(_FAULTS[fault.why](), fault.other), wrong=True)


def _planned(planned: Planned) -> ListLine:
    line, (sign, step) = planned.line, _STEPS[planned.step]
    least = fill(QCoreApplication.translate("Import", "at least %1"), str(line.minimum))
    lot = fill(QCoreApplication.translate("Import", "lot %1"), line.lot)
    until = fill(QCoreApplication.translate("Import", "until %1"), line.expiry)
    more = joined(
        _row(line.row),
        line.barcode,
        least if line.minimum is not None else "",
        lot if line.lot else "",
        until if line.expiry else "",
        f"+{line.quantity} {planned.card.unit}" if planned.books else "",
        QCoreApplication.translate("Import", "came in before") if planned.came_before else "",
    )
    return ListLine(sign, planned.card.name, more, step())


_STEPS: dict[Step, tuple[str, Callable[[], str]]] = {
    Step.NEW: ("plus", lambda: QCoreApplication.translate("Import", "new")),
    Step.CHANGED: ("pencil", lambda: QCoreApplication.translate("Import", "changed")),
    Step.SAME: ("check", lambda: QCoreApplication.translate("Import", "as before")),
}
_FIELDS: dict[Field, Callable[[], str]] = {
    Field.BARCODE: lambda: QCoreApplication.translate("Import", "barcode"),
    Field.NAME: lambda: QCoreApplication.translate("Import", "name"),
    Field.UNIT: lambda: QCoreApplication.translate("Import", "unit"),
    Field.MINIMUM: lambda: QCoreApplication.translate("Import", "minimum"),
    Field.LOT: lambda: QCoreApplication.translate("Import", "lot"),
    Field.EXPIRY: lambda: QCoreApplication.translate("Import", "expiry"),
    Field.QUANTITY: lambda: QCoreApplication.translate("Import", "quantity"),
}
_FAULTS: dict[Why, Callable[[], str]] = {
    Why.MISSING: lambda: QCoreApplication.translate("Import", "Nothing stands there"),
    Why.BAD_TEXT: lambda: QCoreApplication.translate(
        "Import", "Not what it should be, or too long"
    ),
    Why.BAD_NUMBER: lambda: fill(
        QCoreApplication.translate("Import", "Write a whole number from 0 to %1"), str(MOST)
    ),
    Why.BAD_DATE: lambda: QCoreApplication.translate("Import", "No date: write it like 2027-06-30"),
    Why.FORMULA: lambda: QCoreApplication.translate("Import", "It must not begin with = + - @"),
    Why.DIGITS_LOST: lambda: QCoreApplication.translate(
        "Import", "Its figures were lost: make the column text and fill it in again"
    ),
    Why.CELL_ERROR: lambda: QCoreApplication.translate(
        "Import", "An error of the spreadsheet, like #N/A"
    ),
    Why.TWICE: lambda: QCoreApplication.translate("Import", "It stands in row %1 already"),
    Why.DIFFERS: lambda: QCoreApplication.translate("Import", "Row %1 says something else"),
    Why.OTHER_PRODUCT: lambda: QCoreApplication.translate(
        "Import", "It belongs to another product (%1), not to the name's"
    ),
    Why.RETIRED: lambda: QCoreApplication.translate("Import", "%1 is no longer stocked"),
    Why.EXPIRED: lambda: QCoreApplication.translate("Import", "Past: nothing expired comes in"),
    Why.RECALLED: lambda: QCoreApplication.translate("Import", "The maker recalled this lot"),
    Why.SET_ASIDE: lambda: QCoreApplication.translate("Import", "This lot is set aside"),
}
IMPORT_PRODUCTS = import_screen("import_products", ProductList, Permission.PRODUCTS)
