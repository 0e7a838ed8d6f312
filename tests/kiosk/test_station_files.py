"""A station file of every release so far opens, verifies and still answers its figures."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from kiosk.common.errors import Reason, Refused
from kiosk.station import open_station
from kiosk.storage import keys
from kiosk.storage.database import connect
from kiosk.storage.passport import DATABASE, read_passport
from tests.data.make_station import HERE, KNOWN, figures
from tests.support import FakeTime, by, is_recovery_code, of

RELEASES = sorted(HERE.glob("station-*"))


@pytest.fixture(params=RELEASES, ids=lambda folder: folder.name)
def release(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a release's station folder, its key where keys belong."""
    folder = tmp_path / "station"
    folder.mkdir()
    for name in ("station.db", "station.json"):
        shutil.copyfile(request.param / name, folder / name)
    shutil.copyfile(request.param / KNOWN, tmp_path / KNOWN)
    key = bytes.fromhex((request.param / "station.key").read_text("ascii"))
    keys.write_key(read_passport(folder).id, key)
    return folder


def test_there_is_a_file_of_the_first_release() -> None:
    assert "station-0.1.0" in [folder.name for folder in RELEASES]


def test_it_opens_verifies_and_answers_its_figures(release: Path) -> None:
    known = read_known(release)
    station = open_station(release, FakeTime(known["utc_ms"]))
    assert station.journal.verify().sound
    assert station.points.unbalanced() == []
    assert station.clock.now().confirmed
    told = figures(station)
    assert told == {name: known[name] for name in told}
    station.close()


def test_it_goes_on_serving(release: Path) -> None:
    known = read_known(release)
    station = open_station(release, FakeTime(known["utc_ms"]))
    arrival = station.checkin.scan(by(), known["welcome"])
    assert arrival.again
    assert station.amenities.serve(of(arrival.visit), arrival.visit, "tea").item == "tea"
    with pytest.raises(Refused) as refused:
        station.checkin.scan(by(), known["revoked"])
    assert refused.value.reason is Reason.BADGE_REVOKED
    assert station.checkin.badge_of(known["manager_code"]).kind == "staff"
    assert station.journal.verify(station.backups.anchors()).sound
    station.close()
    assert is_recovery_code(release, known["recovery_code"])


def test_the_sample_holds_rows_of_every_table_of_its_release(release: Path) -> None:
    """The control: an empty table would prove nothing about the releases to come."""
    connection = connect(release / DATABASE, keys.read_key(read_passport(release).id))
    try:
        rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        tables = [name for (name,) in rows if not name.startswith("sqlite_")]
        empty = [t for t in tables if not connection.execute(f"SELECT 1 FROM {t}").fetchone()]
    finally:
        connection.close()
    assert empty == []
    assert "journal" in tables


def read_known(release: Path) -> dict[str, Any]:
    known: dict[str, Any] = json.loads((release.parent / KNOWN).read_text("utf-8"))
    return known
