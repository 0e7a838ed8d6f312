"""Which storage engine this machine brought."""

from __future__ import annotations

from dataclasses import dataclass

from sqlcipher3 import dbapi2 as sqlcipher

from kiosk.storage.database import SAFE_SQLITE


@dataclass(frozen=True)
class Engine:
    """Versions as they are printed, and whether this SQLite is free of the WAL-reset bug."""

    version: str
    cipher: str
    safe: bool


def engine() -> Engine:
    """Ask the engine itself; ``cipher`` is empty where it cannot encrypt."""
    connection = sqlcipher.connect(":memory:")
    try:
        row = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    safe = sqlcipher.sqlite_version_info >= SAFE_SQLITE
    return Engine(sqlcipher.sqlite_version, str(row[0]) if row else "", safe)
