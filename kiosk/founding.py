"""Setting up, restoring and recovering a station: what happens before it can be opened."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.common.actor import CONSOLE, Call, Role
from kiosk.common.clock import TimeSource
from kiosk.common.errors import NotSaved, Reason, Refused, StationTrouble, Trouble
from kiosk.common.ids import new_number
from kiosk.settings.rules import Key, Value, objection
from kiosk.station import SYSTEM_TIME, Station, open_station
from kiosk.storage import keys
from kiosk.storage.backup import BACKUPS, list_backups, make_backup, put_back, verify_backup
from kiosk.storage.database import (
    close_database,
    connect,
    open_database,
    opens,
    trouble_of,
    user_version,
)
from kiosk.storage.lock import WriterLock
from kiosk.storage.migrate import migrate, newest_version
from kiosk.storage.passport import (
    DATABASE,
    Passport,
    encrypted_files,
    has_station,
    is_founded,
    read_passport,
    write_passport,
)
from kiosk.storage.timelines import ASIDE, set_aside

TRIAL_BYTES = 1_000_000
"""About what a new station takes."""


@dataclass(frozen=True)
class Founding:
    """What the first-run wizard gathers; ``recovery_code`` was shown and given back already."""

    recovery_code: str
    manager_code: str
    pin: str
    manager_name: str = "管理员"
    settings: dict[Key, Value] = field(default_factory=dict)
    demo: bool = False
    offset_ms: int = 0  # of the true time from the computer's, as somebody typed it


def found_station(folder: Path, founding: Founding, source: TimeSource = SYSTEM_TIME) -> None:
    """Make a new station, whole or not at all: it is built beside the folder and moved in.

    Raises:
        StationTrouble: a station is there already, or the disk does not take it.
        Refused: BAD_PIN, BAD_NAME, BAD_VALUE, SETTINGS_CLASH, BROKEN_CODE or WRONG_RECOVERY_CODE.
    """
    key = keys.raw_key(founding.recovery_code)
    if key is None:
        raise Refused(Reason.WRONG_RECOVERY_CODE)
    for name in founding.settings:
        no = objection(name, founding.settings)
        if no:
            raise no
    if is_founded(folder):
        raise StationTrouble(Trouble.STATION_EXISTS, str(folder))
    draft = _draft_of(folder)
    passport = Passport(new_number(), demo=founding.demo)
    try:
        _build_and_move_in(draft, folder, passport, key, founding, source)
    except (OSError, NotSaved) as error:
        raise StationTrouble(trouble_of(error), str(error)) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def try_folder(folder: Path) -> None:
    """Write for trial, durably, where a founding will write, and leave nothing of it.

    Raises:
        StationTrouble: why no station can be made there, or its key not be kept.
    """
    draft, trial = _draft_of(folder), new_number()
    try:
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir(parents=True, mode=0o700)
        with (draft / DATABASE).open("wb") as file:
            file.write(bytes(TRIAL_BYTES))
            file.flush()
            os.fsync(file.fileno())
        keys.write_key(trial, bytes(keys.KEY_BYTES))
    except OSError as error:
        raise StationTrouble(trouble_of(error), str(error)) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
        for left in (keys.key_path(trial), keys.key_path(trial).with_suffix(".new")):
            with suppress(OSError):
                left.unlink()


def _draft_of(folder: Path) -> Path:
    """Beside the folder, or inside one that is there already: it may be a disk of its own."""
    return folder / ".founding" if folder.exists() else folder.with_name(folder.name + ".founding")


def restore_station(folder: Path, backup: Path, source: TimeSource = SYSTEM_TIME) -> Station:
    """Put a backup in the station's place, open it and journal that it was done.

    What was there before is kept: as a backup aside (see ``set_aside``), or, when it
    was too damaged for that, as ``station.old``.

    Raises:
        StationTrouble: the window runs, the backup is not sound, or the disk failed.
    """
    passport = read_passport(folder)
    lock = WriterLock(folder)
    lock.take()
    try:
        key = keys.read_key(passport.id)
        _check_backup(folder / DATABASE, backup, key)
        put_back(backup, key, folder / DATABASE)
        _keep_what_was(folder, key, source)
    finally:
        lock.release()
    station = open_station(folder, source)
    try:
        station.backups.note_restored(Call(CONSOLE, new_number()), backup.name)
    except NotSaved as error:
        station.close()
        raise StationTrouble(trouble_of(error), str(error)) from error
    return station


def recover_key(folder: Path, recovery_code: str) -> None:
    """Write the key file anew from the recovery code, once the code opens the database.

    When the database itself is damaged, or only backups were brought to a new machine, a backup
    proves the code just as well.

    Raises:
        Refused: WRONG_RECOVERY_CODE.
        StationTrouble: there is no station, or the key cannot be written.
    """
    passport = _passport_of(folder)
    key = keys.raw_key(recovery_code)
    if key is None or not any(opens(file, key) for file in encrypted_files(folder)):
        raise Refused(Reason.WRONG_RECOVERY_CODE)
    try:
        keys.write_key(passport.id, key)
        if not has_station(folder):
            write_passport(folder, passport)
    except OSError as error:
        raise StationTrouble(trouble_of(error), str(error)) from error


def newest_backup(folder: Path) -> Path | None:
    """Answer the newest backup of the station in a folder, or None."""
    backups = list_backups(folder / BACKUPS)
    return backups[-1].path if backups else None


def _passport_of(folder: Path) -> Passport:
    """Answer the passport; records brought from another machine get a new one."""
    try:
        return read_passport(folder)
    except StationTrouble as error:
        if error.trouble is not Trouble.KEY_MISSING:
            raise
        return Passport(new_number())


def _check_backup(station: Path, backup: Path, key: bytes) -> None:
    """Refuse what would open and still be wrong: a file in use, one of a newer release."""
    log = backup.with_name(backup.name + "-wal")
    if log.exists() and log.stat().st_size:
        raise StationTrouble(Trouble.BACKUP_BAD, "a database in use, not a backup")
    if backup.exists() and station.exists() and backup.samefile(station):
        raise StationTrouble(Trouble.BACKUP_BAD, "the station's own file, not a backup")
    verify_backup(backup, key)
    connection = connect(backup, key, reader=True)
    try:
        version = user_version(connection)
    finally:
        connection.close()
    if version > newest_version():
        raise StationTrouble(Trouble.NEWER, f"{version} > {newest_version()}")


def _keep_what_was(folder: Path, key: bytes, source: TimeSource) -> None:
    aside = folder / BACKUPS / ASIDE
    try:
        set_aside(folder / BACKUPS, folder / DATABASE, key)
        old = (folder / DATABASE).with_suffix(".old")
        if old.exists():
            aside.mkdir(parents=True, exist_ok=True)
            make_backup(old, key, aside, source.wall_ms())
            old.unlink()  # it holds people: one copy, encrypted and thinned, is enough
    except (OSError, StationTrouble):
        return  # the old file was damaged, which is why somebody restores: it stays as .old


def _build_and_move_in(
    draft: Path,
    folder: Path,
    passport: Passport,
    key: bytes,
    founding: Founding,
    source: TimeSource,
) -> None:
    try:
        _build(draft, passport, key, founding, source)
        _move_in(draft, folder)
    except BaseException:
        keys.key_path(passport.id).unlink(missing_ok=True)
        raise


def _build(
    draft: Path, passport: Passport, key: bytes, founding: Founding, source: TimeSource
) -> None:
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True, mode=0o700)
    keys.write_key(passport.id, key)
    try:
        open_database(draft / DATABASE, key)
        migrate()
        station = Station(draft, passport, key, source)
        console = Call(CONSOLE, new_number())
        station.settings.found(Call(CONSOLE, new_number()), founding.settings)
        truth = station.clock.now().utc_ms + founding.offset_ms
        station.timekeeping.rely_on(Call(CONSOLE, new_number(), frozenset(Reason)), truth)
        station.accounts.add(
            console,
            founding.manager_name,
            Role.MANAGER,
            station.pins.hash(founding.pin),
            founding.manager_code,
        )
        station.close()
    finally:
        close_database()
    write_passport(draft, passport)


def _move_in(draft: Path, folder: Path) -> None:
    """Put the finished station in its place: at once, or the passport last."""
    for path in draft.iterdir():
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    keys.sync_folder(draft)
    if not folder.exists():
        draft.replace(folder)
        keys.sync_folder(folder.parent)
        return
    try:
        for path in sorted(draft.iterdir(), key=lambda path: path.suffix == ".json"):
            path.replace(folder / path.name)
    except OSError:
        (folder / DATABASE).unlink(missing_ok=True)
        raise
    keys.sync_folder(folder)
