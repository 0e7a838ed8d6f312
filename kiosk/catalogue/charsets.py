"""Which letters a MARC record is written in: what its bytes say, for its label often does not.

UTF-8 is what reads as UTF-8, whatever position 9 of the leader claims. MARC-8 shows by its escape
sequences. Of the rest GB18030 is what mostly has its high bytes in pairs, as Chinese has, and
MARC-8 what has them before a plain letter, as accents are written there.
Source: https://www.loc.gov/marc/specifications/speccharmarc8.html
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from typing import Any

Decoder = Callable[[bytes], str]
_ESCAPE = b"\x1b"
_HIGH = re.compile(rb"[\x80-\xff]")
_PAIR = re.compile(rb"[\xa1-\xfe][\xa1-\xfe]")
_EACC = re.compile(rb"\x1b\$,?1([^\x1b]*)")
"""What is written in the East Asian set: three bytes a character."""
_UNKNOWN = "\ufffd"


class Charset(StrEnum):
    """What somebody may say a file is written in; ``auto``: its bytes say it."""

    AUTO = "auto"
    UTF_8 = "utf-8"
    GB18030 = "gb18030"
    MARC_8 = "marc-8"


class Unreadable(Exception):
    """Bytes make no sense in any character set, or not in the one that was named."""


def decoder_of(record: bytes, charset: Charset) -> Decoder:
    """Answer what turns each part of a record into text.

    Raises:
        Unreadable: nothing does.
    """
    if charset is Charset.AUTO:
        charset = _guessed(record)
    if charset is Charset.MARC_8:
        return _marc8
    if not _reads_as(record, charset):
        raise Unreadable
    return lambda part: part.decode(charset)


def _guessed(record: bytes) -> Charset:
    if _ESCAPE in record:
        return Charset.MARC_8
    if _reads_as(record, Charset.UTF_8):
        return Charset.UTF_8
    high, pairs = len(_HIGH.findall(record)), len(_PAIR.findall(record))
    if _is_broken_utf8(record):
        raise Unreadable
    return Charset.GB18030 if pairs * 4 >= high else Charset.MARC_8


def _reads_as(record: bytes, charset: Charset) -> bool:
    try:
        record.decode(charset)
    except UnicodeDecodeError:
        return False
    return True


def _is_broken_utf8(record: bytes) -> bool:
    """Tell whether most of it is UTF-8: as GB18030 it would give names nobody ever wrote."""
    foreign = [letter for letter in record.decode("utf-8", "replace") if not letter.isascii()]
    return foreign.count(_UNKNOWN) * 2 < len(foreign)


def _marc8(part: bytes) -> str:
    from pymarc.marc8 import MARC8ToUnicode  # noqa: PLC0415 (16,000 characters, seldom wanted)

    if any(len(characters) % 3 for characters in _EACC.findall(part)):
        raise Unreadable
    converter: Any = MARC8ToUnicode(quiet=True)
    try:
        return str(converter.translate(part))
    except (IndexError, KeyError, TypeError, ValueError) as error:  # an escape that ends too early
        raise Unreadable from error
