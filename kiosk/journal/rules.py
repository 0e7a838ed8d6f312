"""The chain: what is hashed, and how a change anywhere in it is found."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.common.errors import Fact

VERSION = 1
FIRST_PREV = bytes(32)
CHAINED = (
    "seq",
    "version",
    "utc_ms",
    "clock_confirmed",
    "request_id",
    "actor",
    "verb",
    "subject",
    "outcome",
    "reason",
    "facts",
    "prev",
)
"""Every column but the hash itself, in the order it is hashed."""


_KINDS: dict[str, type] = {
    "seq": int,
    "version": int,
    "utc_ms": int,
    "clock_confirmed": int,
    "prev": bytes,
    "hash": bytes,
}
"""What each column holds in the file; all others are text."""


def canonical(facts: Mapping[str, Fact]) -> str:
    """Write facts as canonical JSON: keys sorted, no spaces, UTF-8 unescaped, no floats.

    Raises:
        TypeError: a value is a float or something JSON has no word for.
    """
    for key, value in facts.items():
        if value is not None and not isinstance(value, str | int | bool):
            raise TypeError(f"{key}: {type(value).__name__} does not belong in the journal")
    return json.dumps(facts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def entry_hash(row: Mapping[str, object]) -> bytes:
    """SHA-256 over every chained column, each preceded by its length (8 bytes)."""
    digest = hashlib.sha256()
    for name in CHAINED:
        value = row[name]
        data = value if isinstance(value, bytes) else _text(value).encode()
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.digest()


@dataclass(frozen=True)
class ChainHead:
    """The newest entry: its sequence number (0 for none) and its hash."""

    seq: int
    hash: bytes


@dataclass(frozen=True)
class ChainFault:
    """The first entry that does not fit, and why."""

    seq: int
    what: str


def first_fault(rows: Iterable[Mapping[str, object]]) -> ChainFault | ChainHead:
    """Walk the chain in order; answer the first bad entry, or the head when all is well."""
    head = ChainHead(0, FIRST_PREV)
    for row in rows:
        expected = head.seq + 1
        own, what = _read(row, expected, head.hash)
        if what:
            return ChainFault(expected, what)
        head = ChainHead(expected, own)
    return head


def _read(row: Mapping[str, object], expected: int, prev: bytes) -> tuple[bytes, str]:
    """Answer an entry's own hash and what is wrong with it, if anything."""
    own = b""
    if row["seq"] is None:
        what = "unreadable"
    elif row["seq"] != expected:
        what = "missing"
    elif any(type(value) is not _KINDS.get(name, str) for name, value in row.items()):
        what = "another type"
    elif row["version"] != VERSION:
        what = "version"
    elif row["prev"] != prev:
        what = "not linked"
    else:
        own = entry_hash(row)
        what = "" if row["hash"] == own else "changed"
    return own, what


def _text(value: object) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)
