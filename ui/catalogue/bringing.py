"""A catalogue from elsewhere: all that the page of importing knows about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.catalogue.importing import Imported
from kiosk.catalogue.lists import LIMITS, MOST_COPIES, Fault, Field, Listing, Why
from kiosk.catalogue.reading import packed, read_apart
from kiosk.catalogue.sorting import Planned, Step
from kiosk.common.actor import Call
from kiosk.common.sheets import NotATable
from kiosk.devices.tables import RECORDS, TABLES
from kiosk.settings.rules import Key
from kiosk.staff.rules import Permission
from kiosk.station import Station
from ui.importing.importing import import_screen
from ui.importing.kind import ListLine, Shown
from ui.importing.words import Words, unfit_words
from ui.qt.fill import fill

MOST_SHOWN = 500
"""Good records that are shown one by one; nobody reads twenty thousand."""


class CatalogueList:
    """See ``ListKind``."""

    most_bytes = LIMITS.file
    endings = RECORDS + TABLES
    read = staticmethod(read_apart)

    def __init__(self, station: Station) -> None:
        self._station = station
        self._imports = station.catalogue_imports

    @property
    def arguments(self) -> tuple[str, ...]:
        """See ``ListKind``."""
        field = self._station.settings.text(Key.BARCODE_FIELD)
        return (field, *packed(self._station.catalogue.types()))

    def title(self) -> str:
        """See ``ListKind``."""
        return QCoreApplication.translate("ImportCatalogue", "Bring a catalogue in")

    def columns(self) -> str:
        """See ``ListKind``."""
        return QCoreApplication.translate(
            "ImportCatalogue", "MARC21 or CNMARC; or a table with title, author, ISBN, barcode"
        )

    def fault(self, error: Exception) -> Words | None:
        """See ``ListKind``."""
        return unfit_words(error.why, LIMITS) if isinstance(error, NotATable) else None

    def preview(self, listing: Listing, again: bool) -> Shown:
        """See ``ListKind``: faults first, then the good records, both in the order of the file."""
        preview = self._imports.preview(listing)
        faults = [_faulty(fault) for fault in preview.faults]
        good = [_planned(line) for line in preview.lines[:MOST_SHOWN]]
        sums = preview.sums
        return Shown(_told(sums), (*faults, *good), len(preview.lines), sums.bad)

    def bring_in(self, call: Call, listing: Listing, again: bool) -> Imported:
        """See ``ListKind``."""
        return self._imports.import_list(call, listing)

    def told(self, answer: Imported) -> str:
        """See ``ListKind``."""
        return _told(answer)


def _told(sums: Imported) -> str:
    titles = QCoreApplication.translate(
        "ImportCatalogue", "Titles: %1 new, %2 changed, %3 as before; copies that come in: %4"
    )
    return fill(titles, str(sums.new), str(sums.changed), str(sums.same), str(sums.items))


def _record(number: int) -> str:
    return fill(QCoreApplication.translate("ImportCatalogue", "Record %1"), str(number))


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _faulty(fault: Fault) -> ListLine:
    what = _joined(_record(fault.row), _FIELDS[Field(fault.field)]())
    return ListLine("alert-circle", what, fill(_FAULTS[fault.why](), fault.other), wrong=True)


def _planned(planned: Planned) -> ListLine:
    line, (sign, step) = planned.line, _STEPS[planned.step]
    pieces = f"+{planned.pieces}" if planned.pieces else ""
    author = planned.card.texts["author"]
    more = _joined(_record(line.row), author, line.isbn, *line.barcodes[:3], pieces)
    return ListLine(sign, planned.card.title, more, step())


_STEPS: dict[Step, tuple[str, Callable[[], str]]] = {
    Step.NEW: ("plus", lambda: QCoreApplication.translate("ImportCatalogue", "new")),
    Step.CHANGED: ("pencil", lambda: QCoreApplication.translate("ImportCatalogue", "changed")),
    Step.SAME: ("check", lambda: QCoreApplication.translate("ImportCatalogue", "as before")),
}
_FIELDS: dict[Field, Callable[[], str]] = {
    Field.RECORD: lambda: QCoreApplication.translate("ImportCatalogue", "all of it"),
    Field.ISBN: lambda: QCoreApplication.translate("ImportCatalogue", "ISBN"),
    Field.TITLE: lambda: QCoreApplication.translate("ImportCatalogue", "title"),
    Field.AUTHOR: lambda: QCoreApplication.translate("ImportCatalogue", "author"),
    Field.PUBLISHER: lambda: QCoreApplication.translate("ImportCatalogue", "publisher"),
    Field.YEAR: lambda: QCoreApplication.translate("ImportCatalogue", "year"),
    Field.CALL_NUMBER: lambda: QCoreApplication.translate("ImportCatalogue", "call number"),
    Field.BARCODE: lambda: QCoreApplication.translate("ImportCatalogue", "barcode"),
    Field.TYPE: lambda: QCoreApplication.translate("ImportCatalogue", "type"),
    Field.SHELF: lambda: QCoreApplication.translate("ImportCatalogue", "shelf"),
    Field.COPIES: lambda: QCoreApplication.translate("ImportCatalogue", "copies"),
}
_FAULTS: dict[Why, Callable[[], str]] = {
    Why.MISSING: lambda: QCoreApplication.translate("ImportCatalogue", "Nothing stands there"),
    Why.BAD_TEXT: lambda: QCoreApplication.translate(
        "ImportCatalogue", "Not what it should be, or too long"
    ),
    Why.BAD_NUMBER: lambda: fill(
        QCoreApplication.translate(
            "ImportCatalogue", "No year, and no number of copies from 1 to %1"
        ),
        str(MOST_COPIES),
    ),
    Why.BAD_ISBN: lambda: QCoreApplication.translate(
        "ImportCatalogue", "It does not add up: look at it again"
    ),
    Why.BAD_BARCODE: lambda: QCoreApplication.translate(
        "ImportCatalogue", "4 to 40 letters and figures, neither an ISBN nor a badge"
    ),
    Why.BAD_TYPE: lambda: QCoreApplication.translate("ImportCatalogue", "There is no such type"),
    Why.FORMULA: lambda: QCoreApplication.translate(
        "ImportCatalogue", "It must not begin with = + - @"
    ),
    Why.DIGITS_LOST: lambda: QCoreApplication.translate(
        "ImportCatalogue", "Its figures were lost: make the column text and fill it in again"
    ),
    Why.CELL_ERROR: lambda: QCoreApplication.translate(
        "ImportCatalogue", "An error of the spreadsheet, like #N/A"
    ),
    Why.CUT_OFF: lambda: QCoreApplication.translate("ImportCatalogue", "It is cut off"),
    Why.BROKEN: lambda: QCoreApplication.translate(
        "ImportCatalogue", "It is broken and cannot be taken apart"
    ),
    Why.TOO_LONG: lambda: QCoreApplication.translate("ImportCatalogue", "It is too long"),
    Why.UNREADABLE: lambda: QCoreApplication.translate(
        "ImportCatalogue", "Its letters cannot be read"
    ),
    Why.TWICE: lambda: QCoreApplication.translate(
        "ImportCatalogue", "It stands in record %1 already"
    ),
    Why.OTHER_TITLE: lambda: QCoreApplication.translate(
        "ImportCatalogue", "It belongs to “%1”: of another volume leave it out"
    ),
    Why.RETIRED: lambda: QCoreApplication.translate(
        "ImportCatalogue", "It was taken out: first bring a copy of it back"
    ),
    Why.BARCODE_TAKEN: lambda: QCoreApplication.translate(
        "ImportCatalogue", "It is on “%1” already"
    ),
}
IMPORT_CATALOGUE = import_screen("import_catalogue", CatalogueList, Permission.CATALOGUE)
