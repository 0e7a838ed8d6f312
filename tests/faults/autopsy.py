"""What is wrong with a station after a bad day: opened for real, and every promise looked at."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from peewee import PeeweeException

from kiosk.common.clock import TimeSource
from kiosk.common.errors import NotSaved, StationTrouble
from kiosk.station import Station, open_station
from kiosk.storage import keys
from kiosk.storage.backup import list_backups, verify_backup
from kiosk.storage.database import close_database, damage_found, database
from kiosk.storage.passport import read_passport
from tests.faults.disk import Image, write_image

_REQUESTS = "SELECT request_id FROM journal WHERE verb = 'checkin.scan' AND outcome = 'done'"
HALF_DONE = {
    "a check-in without its visit": "SELECT subject FROM journal WHERE verb = 'checkin.scan'"
    " AND outcome = 'done' AND subject NOT IN (SELECT number FROM visit)",
    "a visit nobody checked in to": "SELECT number FROM visit"
    f" WHERE opened_by NOT IN ({_REQUESTS})",
    "a check-in without its points": "SELECT number FROM visit"
    " JOIN journal ON request_id = opened_by WHERE json_extract(facts, '$.points') > 0"
    " AND (award IS NULL OR award NOT IN (SELECT id FROM ledger_transfer))",
    "points nobody earned": "SELECT id FROM ledger_transfer WHERE kind = 'checkin'"
    " AND id NOT IN (SELECT award FROM visit WHERE award IS NOT NULL)",
    "a void visit that kept its points": "SELECT number FROM visit"
    " WHERE end IN ('annulled', 'not_me') AND award IS NOT NULL"
    " AND award NOT IN (SELECT reverses FROM ledger_transfer WHERE reverses IS NOT NULL)",
    "a transfer without two sides that sum to zero": "SELECT id FROM ledger_transfer"
    " LEFT JOIN ledger_posting ON transfer_id = id GROUP BY id"
    " HAVING count(account_id) <> 2 OR sum(points) <> 0",
    "drinks that do not match the journal": "SELECT visit, sum(side) FROM"
    " (SELECT visit, 1 AS side FROM amenity_use UNION ALL SELECT subject, -1 FROM journal"
    " WHERE verb = 'amenity.serve' AND outcome = 'done') GROUP BY visit HAVING sum(side) <> 0",
    "an alarm that does not match the journal": "SELECT number FROM alarm WHERE number NOT IN"
    " (SELECT subject FROM journal WHERE verb = 'alarm.raise') UNION ALL SELECT subject"
    " FROM journal WHERE verb = 'alarm.raise' AND subject NOT IN (SELECT number FROM alarm)",
    "a restock that does not match the journal": "SELECT request_id FROM stock_entry"
    " WHERE request_id NOT IN (SELECT request_id FROM journal WHERE outcome = 'done') UNION ALL"
    " SELECT request_id FROM journal WHERE verb IN ('stock.restock', 'stock.take')"
    " AND outcome = 'done' AND request_id NOT IN (SELECT request_id FROM stock_entry)",
    "less than nothing of a lot": "SELECT lot_id FROM stock_entry GROUP BY lot_id"
    " HAVING sum(change) < 0",
    "an answer without its entry": "SELECT request_id FROM outcome"
    " WHERE request_id NOT IN (SELECT request_id FROM journal)",
}
"""What must never be: a query for each, whose every row is a finding."""


def findings(station: Station, acknowledged: Iterable[str]) -> list[str]:
    """Answer what is wrong with an open station; ``acknowledged`` are requests it called done."""
    found = [damage_found(database.connection())]
    verdict = station.journal.verify(station.backups.anchors())
    if not verdict.sound:
        found.append(f"journal entry {verdict.first_bad}: {verdict.what}")
    for what, query in HALF_DONE.items():
        rows = database.execute_sql(query).fetchall()
        found.extend(f"{what}: {row}" for row in rows)
    known = {row[0] for row in database.execute_sql("SELECT request_id FROM journal").fetchall()}
    found.extend(f"lost: {request}" for request in acknowledged if request not in known)
    return [one for one in found if one]


def findings_in_folder(
    folder: Path, time: TimeSource, acknowledged: Iterable[str], backups: bool = False
) -> list[str]:
    """Open a folder as the program does after a crash and answer what is wrong with it.

    ``backups`` looks at every file that bears a backup's name too.
    """
    try:
        station = open_station(folder, time)
    except (StationTrouble, PeeweeException) as error:
        return [f"does not open: {error!r}"]
    try:
        found = findings(station, acknowledged)
        if backups:
            key = keys.read_key(read_passport(folder).id)
            for backup in list_backups(folder / "backups"):
                verify_backup(backup.path, key)
    except (StationTrouble, NotSaved, PeeweeException) as error:
        found = [f"does not read: {error!r}"]
    finally:
        let_go(station)
    return found


def findings_in_image(
    image: Image, folder: Path, time: TimeSource, acknowledged: Iterable[str], backups: bool = False
) -> list[str]:
    """Put an image into ``folder`` (emptied before and after) and answer what is wrong with it."""
    shutil.rmtree(folder, ignore_errors=True)
    write_image(image, folder)
    try:
        return findings_in_folder(folder, time, acknowledged, backups)
    finally:
        shutil.rmtree(folder)


def let_go(station: Station) -> None:
    """Leave a station as a dying process does: no backup, no farewell, but files and lock free."""
    close_database()
    if station._lock:
        station._lock.release()
