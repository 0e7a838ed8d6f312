"""What lies in clear beside the database: which key it wants, and the format."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from platformdirs import user_data_path

from kiosk.common.errors import StationTrouble, Trouble
from kiosk.storage.backup import BACKUPS, list_backups
from kiosk.storage.database import opens
from kiosk.storage.keys import known_stations, read_key

FORMAT = 1
DATABASE = "station.db"
_FILE = "station.json"
TRAY = "tray.json"
"""Lies in the folder of a demo only."""


@dataclass(frozen=True)
class Passport:
    """The station's id (a random number) and the format of its folder."""

    id: str
    format: int = FORMAT
    demo: bool = False


def read_passport(folder: Path) -> Passport:
    """Answer a folder's passport; one that cannot be read is made anew when a key opens the file.

    Raises:
        StationTrouble: NO_STATION, NEWER, DAMAGED when it is no passport, or KEY_MISSING when there
            are records without one, brought from another machine.
    """
    try:
        values = json.loads((folder / _FILE).read_text(encoding="utf-8"))
        passport = Passport(str(values["id"]), int(values["format"]), bool(values.get("demo")))
    except FileNotFoundError as error:
        if not is_founded(folder):
            raise StationTrouble(Trouble.NO_STATION, str(folder)) from error
        mended = _mended(folder)
        if mended is None:
            raise StationTrouble(Trouble.KEY_MISSING, str(error)) from error
        passport = mended
    except OSError as error:
        is_file = isinstance(error, NotADirectoryError)
        trouble = Trouble.NOT_A_FOLDER if is_file else Trouble.IO_ERROR
        raise StationTrouble(trouble, str(folder if is_file else error)) from error
    except (ValueError, KeyError, TypeError) as error:
        mended = _mended(folder)
        if mended is None:
            raise StationTrouble(Trouble.DAMAGED, f"{_FILE}: {error}") from error
        passport = mended
    if passport.format > FORMAT:
        raise StationTrouble(Trouble.NEWER, f"format {passport.format}")
    return passport


def _mended(folder: Path) -> Passport | None:
    """Which of this user's keys opens the database says whose it is; a demo has its tray."""
    for station in known_stations():
        try:
            key = read_key(station)
            if not any(opens(file, key) for file in encrypted_files(folder)):
                continue
        except StationTrouble:
            continue
        passport = Passport(station, demo=(folder / TRAY).exists())
        with suppress(OSError):  # a folder that cannot be written is mended in mind only
            write_passport(folder, passport)
        return passport
    return None


def write_passport(folder: Path, passport: Passport) -> None:
    """Write a new folder's passport."""
    text = json.dumps(asdict(passport), indent=2)
    (folder / _FILE).write_text(text + "\n", encoding="utf-8")


def default_folder() -> Path:
    """Answer where this machine's station lies when nobody says otherwise."""
    return user_data_path("courier-home", appauthor=False) / "station"


def has_station(folder: Path) -> bool:
    """Tell whether a folder holds a station (sound or not)."""
    return (folder / _FILE).exists()


def is_founded(folder: Path) -> bool:
    """Tell whether a station was ever here, whole or not: then nobody is asked to set one up."""
    return has_station(folder) or any(file.exists() for file in encrypted_files(folder))


def encrypted_files(folder: Path) -> list[Path]:
    """Answer what a key of this station opens: the database, then its backups, newest first."""
    backups = (backup.path for backup in reversed(list_backups(folder / BACKUPS)))
    return [folder / DATABASE, *backups]
