"""Whether the write-ahead log a crash left behind was damaged, not merely cut short.

SQLite reads such a log up to the first frame whose checksum is wrong and forgets the rest without
a word. That is right after a power cut, which can only hurt the last, unfinished transaction. But a
transaction begins only after the one before it is safe on disk: where, from a bad frame on, one
frame follows upon the last of another transaction, something acknowledged would be lost. What an
earlier crash left further behind follows upon nothing.
Format: https://sqlite.org/fileformat2.html#walformat
"""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path

HEADER, FRAME_HEADER = 32, 24
_BIG_ENDIAN_SUMS = 0x377F0683
Sums = tuple[int, int]


def log_damage(file: Path) -> str:
    """Answer what is wrong with the log beside a closed database, or an empty text."""
    log = file.with_name(file.name + "-wal")
    data = log.read_bytes() if log.exists() else b""
    if len(data) < HEADER:
        return ""
    frame = FRAME_HEADER + int.from_bytes(data[8:12], "big")
    if frame - FRAME_HEADER not in {1 << power for power in range(9, 17)}:
        return "the header of the log is damaged"
    frames = [data[place : place + frame] for place in range(HEADER, len(data) - frame + 1, frame)]
    sums = _sums(data[:24], (0, 0), data)
    whole_header = sums == _stored(data[24:32])
    salts = data[16:24] if whole_header else b"".join(one[8:16] for one in frames[:1])
    good = _good_frames(frames, salts, sums, data) if whole_header else 0
    for before, after in pairwise(frames[good:]):
        if any(before[4:8]) and after[8:16] == salts and _follows(before, after, data):
            return f"frame {good + 1} of the log is damaged"
    return ""


def _follows(before: bytes, after: bytes, header: bytes) -> bool:
    """Tell whether a frame was written upon this very one (and not left by an earlier crash)."""
    start = _stored(before[16:24])
    sums = _sums(after[FRAME_HEADER:], _sums(after[:8], start, header), header)
    return sums == _stored(after[16:24])


def _good_frames(frames: list[bytes], salts: bytes, sums: Sums, header: bytes) -> int:
    for number, frame in enumerate(frames):
        sums = _sums(frame[FRAME_HEADER:], _sums(frame[:8], sums, header), header)
        if frame[8:16] != salts or sums != _stored(frame[16:24]):
            return number
    return len(frames)


def _sums(data: bytes, start: Sums, header: bytes) -> Sums:
    """Answer SQLite's running checksum over pairs of 32-bit words."""
    order = "big" if int.from_bytes(header[:4], "big") == _BIG_ENDIAN_SUMS else "little"
    words = memoryview(data).cast("I") if order == sys.byteorder else _swapped(data)
    one, two = start
    for place in range(0, len(words), 2):
        one = (one + words[place] + two) & 0xFFFFFFFF
        two = (two + words[place + 1] + one) & 0xFFFFFFFF
    return one, two


def _swapped(data: bytes) -> memoryview:
    swapped = bytearray(data)
    for place in range(4):
        swapped[place::4] = data[3 - place :: 4]
    return memoryview(bytes(swapped)).cast("I")


def _stored(data: bytes) -> Sums:
    return int.from_bytes(data[:4], "big"), int.from_bytes(data[4:8], "big")
