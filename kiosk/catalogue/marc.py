"""Records of ISO 2709 (MARC21, CNMARC and UNIMARC alike), taken apart whatever happened to them.

Nothing relies on a length or an address: in a file that was once converted to other letters they
are all wrong, while the marks between records, fields and subfields still stand where they stood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.catalogue.charsets import Charset, Decoder, Unreadable, decoder_of

RECORD_LIMIT = 99_999
"""The longest record the format knows, in bytes (five figures of its leader)."""
_END, _FIELD_END, _SUBFIELD = b"\x1d", b"\x1e", b"\x1f"
_LEADER, _ENTRY = 24, 12
_BETWEEN = b"\t\r\n\x00\x1a"
"""What may stand between two records; a blank may be the first letter of one."""
_BOM = b"\xef\xbb\xbf"
_LEADER_LIKE = re.compile(rb"[\d ]{5}[a-z ][a-z][a-z][ a-z\d]")
_FIELD_LIKE = re.compile(rb"\x1e[ \d|#]{2}\x1f")


class Damage(StrEnum):
    """Why a record cannot be taken apart."""

    CUT_OFF = "cut_off"
    BROKEN = "broken"
    TOO_LONG = "too_long"
    UNREADABLE = "unreadable"


class BadRecord(Exception):
    """A record is of no use; ``why`` says what is the matter."""

    def __init__(self, why: Damage) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True)
class Field:
    """A data field: its tag, and its subfields in order."""

    tag: str
    subfields: tuple[tuple[str, str], ...]

    def all(self, codes: str) -> list[str]:
        """Answer what stands in the subfields with one of these codes, in order."""
        return [text for code, text in self.subfields if code in codes and text.strip()]

    def first(self, codes: str) -> str:
        """Answer what stands in the first such subfield, or nothing."""
        return next(iter(self.all(codes)), "")


@dataclass(frozen=True)
class Record:
    """Its data fields in order; control fields (001 to 009) are not kept."""

    fields: tuple[Field, ...]

    def all(self, *tags: str) -> list[Field]:
        """Answer the fields with these tags, those of the first tag first."""
        return [field for tag in tags for field in self.fields if field.tag == tag]


def is_marc(data: bytes) -> bool:
    """Tell whether a file holds such records: a table has none of their marks."""
    start = data[:RECORD_LIMIT].removeprefix(_BOM).lstrip(_BETWEEN)
    return bool(_LEADER_LIKE.match(start) or _FIELD_LIKE.search(start))


def records_in(data: bytes) -> Iterator[bytes]:
    """Answer each record of a file; the last one may have lost its end."""
    start = len(_BOM) if data.startswith(_BOM) else 0
    while start < len(data):
        end = data.find(_END, start)
        end = len(data) if end < 0 else end
        if record := data[start:end].strip(_BETWEEN):
            yield record
        start = end + 1


def read_record(data: bytes, charset: Charset = Charset.AUTO) -> Record:
    """Take a record apart.

    Raises:
        BadRecord: it cannot be done.
    """
    if len(data) > RECORD_LIMIT:
        raise BadRecord(Damage.TOO_LONG)
    head, found, body = data.partition(_FIELD_END)
    directory = head[_LEADER:]
    if not found:
        raise BadRecord(Damage.CUT_OFF)
    if len(directory) % _ENTRY or not directory.isascii():
        raise BadRecord(Damage.BROKEN)
    tags = _tags(directory.decode("ascii"))
    *parts, rest = body.split(_FIELD_END)
    if len(parts) < len(tags):
        raise BadRecord(Damage.CUT_OFF)
    if len(parts) > len(tags) or rest.strip(_BETWEEN):
        raise BadRecord(Damage.BROKEN)
    try:
        decode = decoder_of(body, charset)
        fields = [_field(tag, part, decode) for tag, part in zip(tags, parts, strict=True)]
    except Unreadable as error:
        raise BadRecord(Damage.UNREADABLE) from error
    return Record(tuple(field for field in fields if field.subfields))


def _tags(directory: str) -> list[str]:
    """Answer the tags in the order in which their fields stand.

    Usually that is the directory's; another one is believed where its lengths and addresses agree.
    """
    entries = [directory[at : at + _ENTRY] for at in range(0, len(directory), _ENTRY)]
    if all(entry[3:].isdecimal() for entry in entries):
        places = sorted((int(entry[7:]), int(entry[3:7]), entry[:3]) for entry in entries)
        ends = [start + length for start, length, _tag in places]
        if [start for start, _length, _tag in places] == [0, *ends[:-1]]:
            return [tag for _start, _length, tag in places]
    return [entry[:3] for entry in entries]


def _field(tag: str, part: bytes, decode: Decoder) -> Field:
    _indicators, *subfields = part.split(_SUBFIELD)
    return Field(tag, tuple((_code(one), decode(one[1:])) for one in subfields if one))


def _code(subfield: bytes) -> str:
    return subfield[:1].decode("latin-1")
