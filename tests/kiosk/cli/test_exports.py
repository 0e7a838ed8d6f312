"""Exports and the report from the console."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import pyzipper

from kiosk.common import codes
from kiosk.common.actor import CONSOLE, Role
from kiosk.station import open_station
from tests.kiosk.cli.console import PIN, Console, program
from tests.support import by, of

DAYS = ("--from", "2020-01-01", "--until", "2099-12-31")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def lived(console: Console) -> Console:
    console.done("scan", console.enrol("欧阳某某")["badge"])
    return console


def test_without_sets_all_clear_ones_leave_visits_among_them(lived: Console, stick: Path) -> None:
    answer = lived.done("export", "--to", str(stick), *DAYS)
    assert "visits" in answer["sets"]
    assert "people" not in answer["sets"]
    assert "passphrase" not in answer
    place = Path(answer["place"])
    assert place.parent == stick
    assert (place / "data" / "visits.csv").read_text("utf-8-sig").count("\n") == 2
    assert lived.done("verify")["sound"]


def test_an_excel_table_when_asked_for(lived: Console, stick: Path) -> None:
    words = ("export", "--to", str(stick), *DAYS, "--sets", "checkins", "--format", "xlsx")
    answer = lived.done(*words)
    assert (Path(answer["place"]) / "data" / "checkins.xlsx").read_bytes().startswith(b"PK")


def test_names_ask_for_two_people_on_standard_input(
    lived: Console, stick: Path, secrets: dict[str, Any]
) -> None:
    words = ("export", "--to", str(stick), *DAYS, "--sets", "people")
    assert lived.refused(*words) == "second_person"
    manager = f"{secrets['manager_badge']}\n{PIN}\n"
    assert lived.refused(*words, stdin=manager.encode()) == "second_person"
    assert lived.refused(*words, stdin=(manager * 2).encode()) == "second_person"
    other = codes.mint(codes.Prefix.BADGE)
    station = open_station(lived.folder)
    station.accounts.add(by(CONSOLE), "李明", Role.STAFF, station.pins.hash(PIN), other)
    station.close()
    wrong = f"{other}\n111112\n"
    assert lived.refused(*words, stdin=(manager + wrong).encode()) == "wrong_pin"
    assert list(stick.iterdir()) == []
    answer = lived.done(*words, stdin=(manager + f"{other}\n{PIN}\n").encode())
    with pyzipper.AESZipFile(Path(answer["place"]) / "data" / "locked.zip") as archive:
        archive.setpassword(answer["passphrase"].encode())
        assert "欧阳某某".encode() in archive.read("part-1.csv")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("--from", "2026-11-23", "--until", "2026-11-22"), "bad_value"),
        (("--from", "x", "--until", "2026-11-22"), "bad_value"),
        ((*DAYS, "--sets", "badges"), "not_found"),
    ],
)
def test_what_makes_no_sense_is_refused(
    console: Console, stick: Path, words: tuple[str, ...], reason: str
) -> None:
    assert console.refused("export", "--to", str(stick), *words) == reason


def test_a_place_that_is_not_there_is_said_and_leaves_nothing(lived: Console, stick: Path) -> None:
    assert lived.failed("export", "--to", str(stick / "x"), *DAYS) == "export_removed"
    (stick / "link").symlink_to("/tmp")
    assert lived.failed("export", "--to", str(stick / "link"), *DAYS) == "export_leads_elsewhere"


def test_what_was_used_is_told_in_the_readers_language(lived: Console) -> None:
    station = open_station(lived.folder)
    visit = station.visits.inside()[0].visit
    station.amenities.serve(of(visit), visit, "hot_water")
    station.close()
    told = program("report", *DAYS, "--data", str(lived.folder), LC_ALL="zh_CN.UTF-8").out.decode()
    assert "热水" in told
    assert "hot_water" not in told


def test_the_report_adds_up_and_writes_its_page(lived: Console, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    answer = lived.done("report", *DAYS, "--out", str(page))
    assert (answer["checkins"], answer["companies"]) == (1, {"顺丰": 1})
    assert answer["charging"] == {}
    assert "顺丰" in page.read_text("utf-8")
    assert lived.refused("report", "--from", "2026-11-23", "--until", "2026-11-22") == "bad_value"
