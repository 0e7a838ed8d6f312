"""An export from a real station through the real child process."""

from __future__ import annotations

import csv
import io
import json
import logging
import os
import signal
import subprocess
import time as real_time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import cast

import openpyxl
import pytest
import pyzipper

from kiosk.common.actor import CONSOLE, Actor, Role
from kiosk.common.errors import Reason, Refused
from kiosk.export.carry import carry
from kiosk.export.job import Job, Outcome
from kiosk.export.progress import Cancelled, Progress
from kiosk.export.report import Figures, draw
from kiosk.export.running import Carrying
from kiosk.export.service import Plan
from kiosk.export.status import Failed, Status
from kiosk.export.stick import Hashing, preflight
from kiosk.journal.models import Entry
from kiosk.station import Station
from kiosk.storage.database import database
from tests.support import DAY, PIN, FakeTime, Grounds, add_staff, by, enrol, of, pin_hash, sure

NAME, PHONE = "欧阳某某", "13912345678"
CODINGS = ("utf-8", "utf-16-le", "utf-16-be", "gbk")


@pytest.fixture
def lived(station: Station, time: FakeTime) -> Station:
    """Two days, two couriers of two companies, one still inside."""
    for name, company in ((NAME, "顺丰"), ("李大山", "京东")):
        visit = station.checkin.scan(by(), enrol(station, name, company, PHONE)).visit
        station.amenities.serve(of(visit), visit, "hot_water")
        station.checkin.leave(of(visit), visit)
        time.pass_ms(DAY)
    station.checkin.scan(by(), enrol(station, "王小明", "顺丰"))
    with pytest.raises(Refused):
        station.checkin.scan(by(), "nonsense")
    station.backups.make(by(CONSOLE))
    return station


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "IMG.JPG").write_bytes(b"a picture")
    return folder


def run(station: Station, grounds: Grounds, stick: Path, plan: Plan) -> tuple[Outcome, Job]:
    carrying = station.exports.start(plan, str(grounds.folder), str(stick))
    return carrying.wait(60), carrying.job


def plan_of(station: Station, *sets: str, kind: str = "csv") -> Plan:
    return station.exports.plan("2026-11-01", "2026-11-30", sets, kind)


def table(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"), newline="")))


def everything(stick: Path) -> bytes:
    return b"".join(
        path.read_bytes()
        for path in sorted(stick.rglob("*"))
        if path.is_file() and path.suffix != ".backup"
    )


def give_pin(station: Station, actor: Actor) -> None:
    tried = station.pins.begin(by(actor), actor.account)
    station.pins.finish(by(actor), actor.account, station.pins.matches(tried, PIN))


def signed_in(station: Station, role: Role = Role.STAFF) -> Actor:
    """Somebody who gave his PIN just now."""
    actor = add_staff(station, role, pin_hash(station))
    give_pin(station, actor)
    return actor


def test_every_clear_set_leaves_and_the_sums_are_right(
    lived: Station, grounds: Grounds, stick: Path
) -> None:
    outcome, _job = run(lived, grounds, stick, plan_of(lived))
    assert outcome.status is Status.DONE
    bag = Path(outcome.place)
    for sums in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        subprocess.run(["sha256sum", "-c", "--quiet", sums], cwd=bag, check=True)
    visits = table(bag / "data" / "visits.csv")
    assert [row["end"] for row in visits] == ["left", "left", "open"]
    assert len({row["person"] for row in visits}) == 3
    assert [row["checkins"] for row in table(bag / "data" / "checkins.csv")] == ["1", "1", "1"]
    assert [row["item"] for row in table(bag / "data" / "amenities.csv")] == ["hot_water"] * 2
    assert [row["scans"] for row in table(bag / "data" / "failed_scans.csv")] == ["1"]
    info = dict(line.split(": ", 1) for line in (bag / "bag-info.txt").read_text().splitlines())
    head = Entry.select().where(Entry.seq == int(info["Journal-Entries"])).get()
    assert info["Journal-Head"] == bytes(head.hash).hex()
    assert len(list((bag / "data").glob("*.backup"))) == 1
    assert (stick / "IMG.JPG").read_bytes() == b"a picture"


def test_the_excel_tables_say_the_same_to_a_second_parser(
    lived: Station, grounds: Grounds, stick: Path
) -> None:
    outcome, _job = run(lived, grounds, stick, plan_of(lived, "checkins", kind="xlsx"))
    book = openpyxl.load_workbook(Path(outcome.place) / "data" / "checkins.xlsx")
    assert book.active is not None
    rows = list(book.active.iter_rows(values_only=True))
    assert rows[0] == ("day", "company", "checkins")
    assert [row[1:] for row in rows[1:]] == [("顺丰", 1), ("京东", 1), ("顺丰", 1)]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_names_and_lasting_numbers_are_never_in_clear_on_the_stick(
    lived: Station, grounds: Grounds, stick: Path, kind: str
) -> None:
    sets = [one.name for one in lived.exports.offers()]
    outcome, job = run(lived, grounds, stick, plan_of(lived, *sets, kind=kind))
    assert outcome.status is Status.DONE
    found = everything(stick)
    if kind == "xlsx":
        for file in Path(outcome.place).rglob("*.xlsx"):
            with pyzipper.ZipFile(file) as archive:
                found += b"".join(archive.read(name) for name in archive.namelist())
    visits = [number for (number,) in Entry.select(Entry.subject).tuples() if len(number) == 32]
    assert visits
    for secret in (NAME, PHONE, "李大山", *visits, job.passphrase, job.pseudonym_key):
        assert not any(secret.encode(coding) in found for coding in CODINGS), secret
    with pyzipper.AESZipFile(Path(outcome.place) / "data" / "locked.zip") as archive:
        assert archive.namelist() == [f"part-1.{kind}", f"part-2.{kind}"]
        with pytest.raises(RuntimeError):
            archive.read("part-1." + kind)
        archive.setpassword(job.passphrase.encode())
        inside = b"".join(archive.read(name) for name in archive.namelist())
    if kind == "csv":
        assert NAME.encode() in inside
        assert visits[0].encode() in inside


def test_two_exports_share_no_pseudonym(lived: Station, grounds: Grounds, stick: Path) -> None:
    people = []
    for _time in range(2):
        outcome, _job = run(lived, grounds, stick, plan_of(lived, "visits"))
        people.append({row["person"] for row in table(Path(outcome.place) / "data/visits.csv")})
        lived.exports.begin(by(CONSOLE), plan_of(lived, "visits"))  # the journal goes on
    assert not people[0] & people[1]


def test_both_days_count_and_the_next_does_not(
    lived: Station, grounds: Grounds, stick: Path
) -> None:
    plan = lived.exports.plan("2026-11-23", "2026-11-24", ["checkins", "journal"])
    outcome, _job = run(lived, grounds, stick, plan)
    days = [row["day"] for row in table(Path(outcome.place) / "data" / "checkins.csv")]
    assert days == ["2026-11-23", "2026-11-24"]
    times = [row["time"][:10] for row in table(Path(outcome.place) / "data" / "journal.csv")]
    assert set(times) == {"2026-11-23", "2026-11-24"}


def test_an_export_of_nothing_is_an_export(station: Station, grounds: Grounds, stick: Path) -> None:
    station.exports.make_backup(by(CONSOLE))
    plan = station.exports.plan("2020-01-01", "2020-01-02")
    outcome, _job = run(station, grounds, stick, plan)
    assert (outcome.status, outcome.rows) == (Status.DONE, 0)
    assert table(Path(outcome.place) / "data" / "visits.csv") == []


def test_without_a_backup_one_is_made_first(station: Station) -> None:
    with pytest.raises(Failed, match="no_backup"):
        station.exports.start(plan_of(station), "", "")
    station.exports.make_backup(by(CONSOLE))
    assert station.backups.newest() is not None


def test_the_time_of_a_clock_in_doubt_is_not_used_for_the_name(
    lived: Station, grounds: Grounds, stick: Path, time: FakeTime
) -> None:
    time.step(-400 * DAY)
    outcome, job = run(lived, grounds, stick, plan_of(lived))
    assert outcome.status is Status.DONE
    assert job.name.startswith("courier-home-2026-11-25-")


def test_stopped_at_the_last_byte_leaves_the_stick_as_it_was(lived: Station, stick: Path) -> None:
    sets = {one.name: one for one in lived.export_sets()}
    backup = lived.backups.newest()
    assert backup
    job = Job("", str(stick), "courier-home-2026-11-25-9", "2026-11-23", "2026-11-25",
              ("visits",), "csv", "00" * 32, str(backup.path))  # fmt: skip
    checks = 0

    class Counting(Progress):
        def check(self) -> None:
            nonlocal checks
            checks += 1

    assert carry(job, sets, (9, "ab"), Counting(lambda d, t: None, lambda: False)).status.is_done
    last, checks = checks, 0
    renamed = replace(job, name="courier-home-2026-11-25-10")

    class AtTheLast(Progress):
        def check(self) -> None:
            nonlocal checks
            checks += 1
            if checks == last:
                raise Cancelled

    outcome = carry(renamed, sets, (9, "ab"), AtTheLast(lambda d, t: None, lambda: False))
    assert (outcome.status, outcome.left) == (Status.CANCELLED, "")
    assert sorted(os.listdir(stick)) == ["IMG.JPG", job.name]


def test_the_bar_goes_on_while_the_stick_is_read_back(
    lived: Station, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A backup larger than all tables: half of the way is writing it, half is reading it back."""
    monkeypatch.setattr("kiosk.export.progress.EVERY_S", 0)
    backup = stick.with_name("station.backup")
    backup.write_bytes(os.urandom(30 << 20))
    told: list[float] = []
    job = Job("", str(stick), "courier-home-2026-11-25-9", "2026-11-23", "2026-11-25",
              ("visits",), "csv", "00" * 32, str(backup))  # fmt: skip
    sets = {one.name: one for one in lived.export_sets()}
    progress = Progress(lambda done, total: told.append(done / total), lambda: False)
    assert carry(job, sets, (9, "ab"), progress).status.is_done
    assert told == sorted(told)
    assert told[0] < 0.1
    assert told[-1] > 0.99
    assert told.count(1) < 15, "it is not full long before the end"
    steps = [after - before for before, after in pairwise(told)]
    assert max(steps) < 0.05, "no step is longer than a twentieth of the way"


def test_no_more_than_eight_megabytes_wait_for_a_slow_stick(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stop is heard, and the bar moves, only between two of these waits."""
    handle = os.open(tmp_path / "file", os.O_WRONLY | os.O_CREAT)
    file = Hashing(handle, lambda: None)
    written: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda _handle: written.append(file.size >> 20))
    for _ in range(20):
        file.write(bytes(1 << 20))
    os.close(handle)
    assert written == [8, 16]


def test_a_killed_child_is_said_and_the_next_export_cleans_up(
    lived: Station, grounds: Grounds, stick: Path
) -> None:
    carrying = lived.exports.start(plan_of(lived), str(grounds.folder), str(stick))
    os.kill(carrying.pid, signal.SIGKILL)
    assert carrying.wait(10).status is Status.STOPPED
    (stick / "courier-home-2026-11-25-3.part").mkdir()
    outcome, _job = run(lived, grounds, stick, plan_of(lived))
    assert outcome.status is Status.DONE
    assert sorted(os.listdir(stick)) == ["IMG.JPG", Path(outcome.place).name]


def test_no_table_stays_behind_on_this_machine_even_of_a_killed_child(
    lived: Station, grounds: Grounds, stick: Path
) -> None:
    place = grounds.folder / "leaving"
    place.mkdir()
    (place / "of an earlier child").write_bytes(b"cells")
    outcome, _job = run(lived, grounds, stick, plan_of(lived, "visits", kind="xlsx"))
    assert outcome.status is Status.DONE
    assert not place.exists()
    carrying = lived.exports.start(plan_of(lived), str(grounds.folder), str(stick))
    os.kill(carrying.pid, signal.SIGSTOP)
    place.mkdir()
    (place / "rows").write_bytes(b"cells")
    os.kill(carrying.pid, signal.SIGKILL)
    assert carrying.wait(10).status is Status.STOPPED
    assert not place.exists()


def test_a_child_that_hangs_is_ended_within_a_second(
    lived: Station, grounds: Grounds, stick: Path
) -> None:
    carrying = lived.exports.start(plan_of(lived), str(grounds.folder), str(stick))
    os.kill(carrying.pid, signal.SIGSTOP)
    begun = real_time.monotonic()
    carrying.cancel()
    assert carrying.wait(0.01).status is Status.CANCELLED
    assert real_time.monotonic() - begun < 3


def test_when_the_window_is_killed_its_child_stops_and_tidies_up(
    lived: Station, grounds: Grounds, stick: Path
) -> None:
    carrying = lived.exports.start(plan_of(lived), str(grounds.folder), str(stick))
    pipe = carrying._process.stdin
    assert pipe
    pipe.close()  # what the end of the window's process does
    outcome = carrying.wait(10)
    assert outcome.status is Status.CANCELLED
    assert os.listdir(stick) == ["IMG.JPG"]


def test_the_child_cannot_write_to_the_station(lived: Station, grounds: Grounds) -> None:
    from kiosk.storage.database import connect

    reader = connect(grounds.file, grounds.key, reader=True)
    with pytest.raises(Exception, match="readonly"):
        reader.execute("DELETE FROM visit")
    reader.close()


def test_the_key_is_not_on_the_command_line(lived: Station, grounds: Grounds, stick: Path) -> None:
    carrying: Carrying = lived.exports.start(plan_of(lived), str(grounds.folder), str(stick))
    line = Path(f"/proc/{carrying.pid}/cmdline").read_bytes()
    environment = Path(f"/proc/{carrying.pid}/environ").read_bytes()
    assert carrying.wait(60).status is Status.DONE
    assert grounds.key.hex().encode() not in line + environment


@pytest.mark.parametrize("place", ["missing", "link"])
def test_preflight_refuses_what_is_no_folder_of_its_own(stick: Path, place: str) -> None:
    (stick / "link").symlink_to("/etc")
    with pytest.raises(Failed) as no:
        preflight(stick / place, 0)
    assert no.value.status is (Status.REMOVED if place == "missing" else Status.LEADS_ELSEWHERE)


def test_preflight_refuses_too_little_room_and_a_format_nobody_knows(stick: Path) -> None:
    with pytest.raises(Failed, match="no_space"):
        preflight(stick, 10**18)
    with pytest.raises(Failed, match="unknown_file_system"):
        preflight(stick, 0, "squashfs")
    preflight(stick, 0, "vfat")
    assert os.listdir(stick) == ["IMG.JPG"]


def test_an_export_wants_a_pin_given_just_now(lived: Station, time: FakeTime) -> None:
    stranger = add_staff(lived, Role.STAFF)
    with pytest.raises(Refused, match="pin_first"):
        lived.exports.begin(sure(stranger), plan_of(lived))
    staff = signed_in(lived)
    lived.exports.begin(sure(staff), plan_of(lived))
    time.pass_ms(11 * 60_000)
    with pytest.raises(Refused, match="pin_first"):
        lived.exports.begin(sure(staff), plan_of(lived))


def test_names_never_leave_with_one_person(lived: Station) -> None:
    staff, other = signed_in(lived), signed_in(lived)
    volunteer, absent = signed_in(lived, Role.VOLUNTEER), add_staff(lived)
    for second in ("", staff.account, volunteer.account, absent.account):
        plan = replace(plan_of(lived, "people"), second=second)
        with pytest.raises(Refused, match="second_person"):
            lived.exports.begin(sure(staff), plan)
    with pytest.raises(Refused, match="second_person"):
        lived.exports.begin(sure(CONSOLE), replace(plan_of(lived, "people"), second=other.account))
    lived.exports.begin(sure(staff), replace(plan_of(lived, "people"), second=other.account))


@pytest.mark.parametrize(
    ("first", "last", "sets", "reason"),
    [
        ("2026-11-23", "2026-11-22", ["visits"], Reason.BAD_VALUE),
        ("yesterday", "2026-11-22", ["visits"], Reason.BAD_VALUE),
        ("20261101", "20261102", ["visits"], Reason.BAD_VALUE),
        ("2026-11-22", "2026-11-23", ["badges"], Reason.NOT_FOUND),
    ],
)
def test_a_plan_that_makes_no_sense_is_refused(
    lived: Station, first: str, last: str, sets: list[str], reason: Reason
) -> None:
    with pytest.raises(Refused) as no:
        lived.exports.begin(by(CONSOLE), lived.exports.plan(first, last, sets))
    assert no.value.reason is reason


def test_the_history_says_who_carried_what_and_never_the_passphrase(
    lived: Station, grounds: Grounds, stick: Path
) -> None:
    staff, other = signed_in(lived), signed_in(lived)
    plan = replace(plan_of(lived, "people"), second=other.account)
    lived.exports.begin(sure(staff), plan)
    outcome, job = run(lived, grounds, stick, plan)
    lived.exports.end(sure(staff), plan, outcome)
    [past] = lived.exports.history()
    assert (past.actor, past.sets, past.status) == (staff.name, "people", "done")
    assert past.manifest == outcome.manifest
    assert job.passphrase
    entries = json.dumps([list(map(str, row)) for row in Entry.select().tuples()])
    assert job.passphrase not in entries
    assert job.pseudonym_key not in entries


def test_the_history_tells_the_bad_ends_too_and_what_they_left(
    lived: Station, grounds: Grounds, stick: Path
) -> None:
    """The first was cut off with the machine: only its beginning was noted."""
    exports = lived.exports
    cut_off, failed, stopped, done = (plan_of(lived, "visits") for _ in range(4))
    for plan in (cut_off, failed, stopped, done):
        exports.begin(by(CONSOLE), plan)
    exports.end(by(CONSOLE), failed, Outcome(Status.WRITE_FAILED, left="courier-home-x.part"))
    exports.end(by(CONSOLE), stopped, Outcome(Status.CANCELLED))
    outcome, _job = run(lived, grounds, stick, done)
    exports.end(by(CONSOLE), done, outcome)
    with pytest.raises(Refused):
        exports.begin(by(add_staff(lived)), plan_of(lived, "checkins"))  # never begun
    told = [(past.status, past.left, past.rows > 0) for past in exports.history()]
    assert told == [
        ("done", "", True),
        ("cancelled", "", False),
        ("write_failed", "courier-home-x.part", False),
        ("stopped", "", False),
    ]
    assert [past.status for past in exports.history(2)] == ["done", "cancelled"]


def test_the_history_never_reads_the_whole_journal(
    lived: Station, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "peewee"):
        lived.exports.history()
    [asked] = [one for one in caplog.records if "export.end" in str(one.msg)]
    query, values = cast("tuple[str, list[object]]", asked.msg)
    [step] = database.execute_sql(f"EXPLAIN QUERY PLAN {query}", values).fetchall()
    assert "journal_exports" in step[3]


def test_the_report_counts_who_charged(lived: Station, grounds: Grounds, stick: Path) -> None:
    with database.atomic():
        lived.tally.add("2026-11-23", "顺丰", "usb_desk", 3)
        lived.tally.add("2026-11-24", "京东", "battery_bay", 2)
    outcome, _job = run(lived, grounds, stick, plan_of(lived))
    page = (Path(outcome.place) / "report.html").read_text("utf-8")
    assert "充电人次: <b>5</b>" in page
    assert "<td>充电桌</td><td>3</td>" in page
    assert "<td>电瓶柜</td><td>2</td>" in page


def test_the_report_loads_nothing_and_no_name_of_a_company_runs() -> None:
    evil = "</title><script>alert(1)</script><img src=x onerror=y>"
    figures = Figures.of(
        [("2026-11-23", evil, 3)],
        [("2026-11-23", evil, "hot_water", 2)],
        [("2026-11-23", evil, "usb_desk", 4)],
    )
    page = draw(figures, evil, "2026-11-01", "2026-11-30", "zh").decode()
    assert "<script" not in page
    assert "<img" not in page
    assert "default-src 'none'" in page
    for word in ("src=", "href=", "url(", "@import", "http:"):
        assert word not in page.replace("&lt;img src=x", "")
    for word in ("热水", "充电人次: <b>4</b>", "各类充电位", "充电桌"):
        assert word in page
