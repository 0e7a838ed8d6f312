"""Bring a file up to date: numbered migrations with frozen models, a copy of the file first."""

from __future__ import annotations

from pathlib import Path

from kiosk.common.errors import StationTrouble, Trouble
from kiosk.storage.database import database, one_transaction, stamp, user_version

MIGRATIONS = Path(__file__).parent / "migrations"


def newest_version() -> int:
    """Answer how many migrations this release knows."""
    return len(list(MIGRATIONS.glob("[0-9]*.py")))


def is_behind() -> bool:
    """Tell whether the open file needs migrations.

    Raises:
        StationTrouble: the file was written by a newer release.
    """
    version = user_version()
    if version > newest_version():
        raise StationTrouble(Trouble.NEWER, f"{version} > {newest_version()}")
    return version < newest_version()


def migrate() -> None:
    """Apply what is missing: all migrations and the version stamp in one transaction."""
    from playhouse.migrations import Runner  # noqa: PLC0415 (a file that is up to date needs none)

    with one_transaction():
        Runner(database, str(MIGRATIONS)).up()
        stamp(newest_version())
