"""Reads a catalogue somebody brings, whatever it is: ISO 2709, CSV or XLSX; its bytes say which."""

from __future__ import annotations

from kiosk.catalogue.cells import names_of, read_cells
from kiosk.catalogue.charsets import Charset
from kiosk.catalogue.lists import LIMITS, Listing
from kiosk.catalogue.marc import is_marc
from kiosk.catalogue.records import BARCODE_FIELD, read_records
from kiosk.catalogue.rules import TypeRow
from kiosk.common.sheets import NotATable, Unfit


def read_apart(data: bytes, barcode_field: str, *types: str) -> Listing:
    """Do the same in a process of its own, where only texts arrive (see ``packed``).

    Raises:
        NotATable: as ``read_catalogue``.
    """
    return read_catalogue(data, [TypeRow(*one.split("\t")) for one in types], barcode_field)


def packed(types: list[TypeRow]) -> tuple[str, ...]:
    """Answer kinds of items as texts, for ``read_apart``."""
    return tuple(f"{one.code}\t{one.name}\t{one.name_en}" for one in types)


def read_catalogue(
    data: bytes,
    types: list[TypeRow],
    barcode_field: str = BARCODE_FIELD,
    charset: Charset = Charset.AUTO,
) -> Listing:
    """Read a file; ``barcode_field`` and ``charset`` are for ISO 2709 alone.

    Raises:
        NotATable: it is none of these, or too large.
    """
    if len(data) > LIMITS.file:
        raise NotATable(Unfit.TOO_LARGE)
    if is_marc(data):
        return read_records(data, barcode_field, charset)
    return read_cells(data, names_of(types))
