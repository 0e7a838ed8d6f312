"""What lies on the disk of a station, decrypted page by page, free pages and the log included."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from Cryptodome.Cipher import AES

PAGE, RESERVE, SALT, IV = 4096, 80, 16, 16
"""SQLCipher 4: each page ends in an initialisation vector and a 64-byte authentication code."""
WAL_HEADER, FRAME_HEADER = 32, 24


def decrypted(folder: Path, key: bytes) -> bytes:
    """Everything that can be read of the database and its log with the right key."""
    file = folder / "station.db"
    log = file.with_name("station.db-wal")
    return b"".join([*_pages(file.read_bytes(), key), *_frames(log, key)])


def _pages(data: bytes, key: bytes) -> Iterator[bytes]:
    for start in range(0, len(data), PAGE):
        yield _page(data[start : start + PAGE], key, first=start == 0)


def _frames(log: Path, key: bytes) -> Iterator[bytes]:
    data = log.read_bytes() if log.exists() else b""
    for start in range(WAL_HEADER, len(data), FRAME_HEADER + PAGE):
        number = int.from_bytes(data[start : start + 4], "big")
        page = data[start + FRAME_HEADER : start + FRAME_HEADER + PAGE]
        yield _page(page, key, first=number == 1)


def _page(page: bytes, key: bytes, first: bool) -> bytes:
    iv = page[PAGE - RESERVE : PAGE - RESERVE + IV]
    body = page[SALT if first else 0 : PAGE - RESERVE]
    return AES.new(key, AES.MODE_CBC, iv).decrypt(body)
