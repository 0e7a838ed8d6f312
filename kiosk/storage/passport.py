"""What lies in clear beside the database: which key it wants, and the format."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from platformdirs import user_data_path

from kiosk.common.errors import StationTrouble, Trouble

FORMAT = 1
DATABASE = "station.db"
_FILE = "station.json"


@dataclass(frozen=True)
class Passport:
    """The station's id (a random number) and the format of its folder."""

    id: str
    format: int = FORMAT
    demo: bool = False


def read_passport(folder: Path) -> Passport:
    """Answer a folder's passport.

    Raises:
        StationTrouble: NO_STATION, NEWER, or DAMAGED when it is no passport.
    """
    try:
        values = json.loads((folder / _FILE).read_text(encoding="utf-8"))
        passport = Passport(str(values["id"]), int(values["format"]), bool(values.get("demo")))
    except FileNotFoundError as error:
        raise StationTrouble(Trouble.NO_STATION, str(folder)) from error
    except OSError as error:
        raise StationTrouble(Trouble.IO_ERROR, str(error)) from error
    except (ValueError, KeyError, TypeError) as error:
        raise StationTrouble(Trouble.DAMAGED, f"{_FILE}: {error}") from error
    if passport.format > FORMAT:
        raise StationTrouble(Trouble.NEWER, f"format {passport.format}")
    return passport


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
    return has_station(folder) or (folder / DATABASE).exists()
