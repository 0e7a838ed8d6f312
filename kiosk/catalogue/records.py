"""From a MARC record to a line: where MARC21 and where CNMARC (UNIMARC) keep what we want to know.

A record with a field 200 and none 245 is CNMARC. Where a MARC21 record has its Chinese in fields
880, as the Library of Congress has beside a romanised 245, that is taken.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kiosk.catalogue.charsets import Charset
from kiosk.catalogue.lists import LIMITS, Fault, Field, Line, Listing, Why, listing_of
from kiosk.catalogue.marc import BadRecord, Record, read_record, records_in
from kiosk.catalogue.marc import Field as Data
from kiosk.catalogue.rules import (
    AUTHOR_LIMIT,
    CALL_NUMBER_LIMIT,
    PUBLISHER_LIMIT,
    SHELF_LIMIT,
    TITLE_LIMIT,
    clean_barcode,
    clean_isbn,
)
from kiosk.common.sheets import NotATable, Unfit

BARCODE_FIELD = "952p"
"""Where Koha keeps an item's barcode: tag and subfield."""
_TAG_AND_CODE = re.compile(r"\d{3}[a-z\d]", re.ASCII)
_YEAR = re.compile(r"(?<!\d)(1[4-9]\d\d|20\d\d)(?!\d)", re.ASCII)
_ISBN = re.compile(r"[\dXx-]{10,17}", re.ASCII)
_PUNCTUATION = " /:;,=."
"""What stands between the parts of a description, after each of them."""
_BY = "; "


def is_barcode_field(text: str) -> bool:
    """Tell whether a text names a field and a subfield, like 952p."""
    return _TAG_AND_CODE.fullmatch(text) is not None


def read_records(data: bytes, barcode_field: str, charset: Charset) -> Listing:
    """Read a file of ISO 2709 records; a line's number is its record's in the file.

    Raises:
        NotATable: EMPTY, TOO_MANY_ROWS.
    """
    read: list[Line | list[Fault]] = []
    for number, record in enumerate(records_in(data), 1):
        if number > LIMITS.rows:
            raise NotATable(Unfit.TOO_MANY_ROWS)
        try:
            read.append(_line(number, read_record(record, charset), barcode_field))
        except BadRecord as bad:
            read.append([Fault(number, Field.RECORD, Why(bad.why))])
    if not read:
        raise NotATable(Unfit.EMPTY)
    return listing_of(read)


def _line(number: int, record: Record, barcode_field: str) -> Line | list[Fault]:
    is_chinese = bool(record.all("200")) and not record.all("245")
    line = (_cnmarc if is_chinese else _marc21)(number, record)
    tag, code = barcode_field[:3], barcode_field[3:]
    pieces = [field for field in record.all(tag) if field.first(code)]
    barcodes = [clean_barcode(field.first(code)) for field in pieces]
    faults = list(_faults(line, barcodes))
    if faults:
        return faults
    koha = pieces if tag == BARCODE_FIELD[:3] else []
    return replace(
        line,
        barcodes=tuple(dict.fromkeys(code for code in barcodes if code)),
        call_number=_cut(_said(koha, "o") or line.call_number, CALL_NUMBER_LIMIT),
        shelf=_cut(_said(koha, "c"), SHELF_LIMIT),
    )


def _faults(line: Line, barcodes: list[str | None]) -> Iterator[Fault]:
    if not any(letter.isalnum() for letter in line.title):
        yield Fault(line.row, Field.TITLE, Why.MISSING)
    if len(line.title) > TITLE_LIMIT:
        yield Fault(line.row, Field.TITLE, Why.TOO_LONG)
    if None in barcodes:
        yield Fault(line.row, Field.BARCODE, Why.BAD_BARCODE)


def _marc21(number: int, record: Record) -> Line:
    title = next(_scripts(record, "245"), None)
    authors = [field.first("a") for field in _scripts(record, "100", "110", "700")]
    imprint = next(_scripts(record, "260", "264"), None)
    return Line(
        row=number,
        isbn=_isbn(field.first("a") for field in record.all("020")),
        title=_titled(title.all("anp"), title.first("b")) if title else "",
        author=_named(authors, title.first("c") if title else ""),
        publisher=_cut(_tidy(imprint.first("b")) if imprint else "", PUBLISHER_LIMIT),
        year=_year([*(imprint.all("c") if imprint else []), *_all(record, "c", "260", "264")]),
        call_number=_said(record.all("090", "084", "050", "082"), "ab"),
    )


def _cnmarc(number: int, record: Record) -> Line:
    title = record.all("200")[0]
    authors = [field.first("a") for field in record.all("701", "700", "711", "702")]
    imprint = record.all("210", "214")
    return Line(
        row=number,
        isbn=_isbn(field.first("a") for field in record.all("010")),
        title=_titled(title.all("ahi"), title.first("e")),
        author=_named(authors, title.first("f")),
        publisher=_cut(_tidy(imprint[0].first("c")) if imprint else "", PUBLISHER_LIMIT),
        year=_year(_all(record, "d", "210", "214")),
        call_number=_said(record.all("905"), "de") or _said(record.all("690"), "a"),
    )


def _scripts(record: Record, *tags: str) -> Iterator[Data]:
    """Answer fields in the script of the book: an 880 that belongs to one goes before it."""
    for tag in tags:
        linked = [field for field in record.all("880") if field.first("6").startswith(tag)]
        yield from linked or record.all(tag)


def _all(record: Record, codes: str, *tags: str) -> list[str]:
    return [text for field in record.all(*tags) for text in field.all(codes)]


def _said(fields: Iterable[Data], codes: str) -> str:
    """Answer what the first of some fields that has such subfields says in them."""
    found = (field.all(codes) for field in fields)
    return " ".join(map(_tidy, next((texts for texts in found if texts), [])))


def _titled(parts: list[str], rest: str) -> str:
    """Put a title and its volume together, and what it is called besides where there is room."""
    title = " ".join(filter(None, map(_tidy, parts)))
    whole = f"{title}：{_tidy(rest)}" if _tidy(rest) else title
    return whole if len(whole) <= TITLE_LIMIT else title


def _named(authors: list[str], statement: str) -> str:
    """Answer who wrote it, as many as there is room for, or what the book says of that."""
    named = ""
    for author in dict.fromkeys(filter(None, map(_tidy, authors))):
        longer = f"{named}{_BY}{author}" if named else author
        if len(longer) > AUTHOR_LIMIT:
            break
        named = longer
    return named or _cut(_tidy(statement), AUTHOR_LIMIT)


def _isbn(texts: Iterable[str]) -> str:
    """Answer the first ISBN that is one: behind it may stand (平装), or a number of before 1987."""
    joined = (unicodedata.normalize("NFKC", text).replace(" ", "-") for text in texts)
    found = (clean_isbn(part) for text in joined for part in _ISBN.findall(text))
    return next((isbn for isbn in found if isbn), "")


def _year(texts: Iterable[str]) -> str:
    found = (_YEAR.search(unicodedata.normalize("NFKC", text)) for text in texts)
    return next((year[1] for year in found if year), "")


def _tidy(text: str) -> str:
    """Answer a text without what stands there for the order of sorting, or turns letters round."""
    plain = (" " if letter in "\t\r\n" else letter for letter in unicodedata.normalize("NFC", text))
    kept = "".join(letter for letter in plain if unicodedata.category(letter)[0] != "C")
    tidy = " ".join(kept.split()).rstrip(_PUNCTUATION)
    enclosed = tidy.startswith("[") and tidy.find("]") == len(tidy) - 1
    return tidy[1:-1] if enclosed else tidy


def _cut(text: str, limit: int) -> str:
    return text[:limit].strip()
