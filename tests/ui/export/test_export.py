"""Carrying logs away, on the real window and with a real child process."""

from __future__ import annotations

import json
import shutil
import subprocess
import threading
from pathlib import Path

import pytest

from kiosk.common.actor import CONSOLE, Role
from kiosk.devices.drives import Drive, FolderDrives
from kiosk.export.job import Outcome
from kiosk.export.status import Status
from kiosk.journal.models import Entry
from tests.support import by
from tests.ui.conftest import Window
from ui.export.columns import names
from ui.export.export import EXPORT, ExportViewModel


@pytest.fixture
def stick(window: Window, tmp_path: Path) -> Path:
    """A stick in the only slot."""
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    window.station.exports.drives = FolderDrives(folder)
    return folder


def facts(verb: str) -> list[dict[str, object]]:
    rows = Entry.select(Entry.facts).where(Entry.verb == verb).order_by(Entry.seq).tuples()
    return [json.loads(text) for (text,) in rows]


def open_export(window: Window, role: Role = Role.STAFF) -> None:
    window.open_board(role)
    window.tap("导出到 U 盘")
    window.enter_pin()
    window.see("用哪个 U 盘？")


def choose(window: Window) -> None:
    window.tap("KINGSTON")
    window.tap("今天")
    window.see("带走什么？")


def write(window: Window) -> None:
    window.tap("继续")
    window.see("带走的就是这些")
    window.tap("现在写")


def test_from_the_board_to_safe_to_remove(window: Window, stick: Path) -> None:
    window.scan(window.enrol("欧阳明月"))
    open_export(window)
    choose(window)
    write(window)
    window.see("可以拔 U 盘了")
    [bag] = stick.iterdir()
    files = [path for path in bag.rglob("*") if path.is_file()]
    window.see(f"都在文件夹 {bag.name} 里")
    window.see(f"一共 {len(files)} 个文件")
    window.see("张表，共")
    window.see("report.html")
    assert not window.sees("locked.zip")
    for sums in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        subprocess.run(["sha256sum", "-c", "--quiet", sums], cwd=bag, check=True)
    assert (bag / "report.html").exists()
    assert [one["status"] for one in facts("export.end")] == ["done"]
    window.tap("好的")
    window.see("值班台")
    window.tap("导出到 U 盘")
    window.see("请输入密码")  # a fresh PIN each time
    window.enter_pin()
    window.tap("以前带走的")
    window.see("可以拔 U 盘了")


def test_the_preview_shows_what_leaves_and_no_number_that_lasts(
    window: Window, stick: Path
) -> None:
    window.scan(window.enrol("欧阳明月"))
    open_export(window)
    choose(window)
    window.tap("继续")
    window.see("到站, 人员")
    shown = "\n".join(window.hand.texts())
    assert "到站, 人员, 公司" in shown
    assert "visit, person" not in shown
    assert "欧阳明月" not in shown


def test_names_want_a_second_person_and_travel_locked(window: Window, stick: Path) -> None:
    window.enrol("欧阳明月")
    other = window.add(Role.STAFF, "王芳")
    open_export(window, Role.MANAGER)
    choose(window)
    area: ExportViewModel = window.area
    area.choose("people")
    window.tap("继续")
    window.see("带走姓名要两个人")
    window.scan(window.grounds.manager_code)
    window.tap("知道了")  # his own badge is no second person
    window.scan(other)
    window.see("请另一位输密码")
    window.tap_digits("135790")
    window.see("带走的就是这些")
    window.tap("现在写")
    window.see("只显示这一次")
    window.see("姓名、电话在 locked.zip 里")
    [bag] = stick.iterdir()
    assert (bag / "data" / "locked.zip").exists()
    assert facts("export.begin")[0]["second"] != ""
    passphrase = str(area.property("passphrase"))
    assert len(passphrase) == 29
    told = [text for row in Entry.select().tuples() for text in map(str, row)]
    assert not any(passphrase in text for text in told)
    window.tap("抄好了")
    assert area.property("passphrase") == ""


def test_a_pulled_stick_is_said_and_the_next_export_works(
    window: Window, stick: Path, tmp_path: Path
) -> None:
    """U2: two seconds are allowed here, three in the promise."""
    open_export(window)
    choose(window)
    window.tap("继续")
    away = tmp_path / "away"

    class Pulled(FolderDrives):
        def mount(self, drive: Drive) -> Drive:
            shutil.move(stick, away)
            return drive

    drives = window.station.exports.drives
    window.station.exports.drives = Pulled(stick)
    window.tap("现在写")
    window.see("U 盘拔早了")
    window.see("记录都还在本站")
    assert not window.sees("U 盘跟原来一样"), "nobody can look at a stick that is gone"
    assert facts("export.end")[0]["status"] == "removed"
    shutil.move(away, stick)
    window.station.exports.drives = drives
    window.tap("好的")
    window.tap("导出到 U 盘")
    window.enter_pin()
    choose(window)
    write(window)
    window.see("可以拔 U 盘了")


def test_a_scan_while_it_writes_says_finish_this_first(window: Window, stick: Path) -> None:
    code = window.enrol()
    open_export(window)
    choose(window)
    window.scan(code)
    window.see("请先办完这一步")
    window.tap("知道了")
    window.see("带走什么？")


def test_stop_leaves_the_stick_as_it_was(window: Window, stick: Path) -> None:
    (stick / "假期.jpg").write_bytes(b"a picture")
    open_export(window)
    choose(window)
    window.tap("继续")
    window.see("每天各公司签到数")
    window.hand.wait_for(lambda: bool(window.area.property("canGoOn")), "the preview")
    area: ExportViewModel = window.area
    area.goOn()
    area.cancel()
    window.see("已停下")
    assert [path.name for path in stick.iterdir()] == ["假期.jpg"]
    assert facts("export.end")[0]["status"] == "cancelled"


def test_who_leaves_while_it_writes_stops_it_and_nothing_stays_behind(
    window: Window, stick: Path
) -> None:
    open_export(window)
    choose(window)
    window.tap("继续")
    window.hand.wait_for(lambda: bool(window.area.property("canGoOn")), "the preview")
    area: ExportViewModel = window.area
    area.goOn()
    window.program.front.finish()
    window.hand.wait_for(lambda: bool(facts("export.end")), "the end in the journal")
    assert facts("export.end")[0]["status"] == "cancelled"
    assert area.property("step") == "stick"
    assert list(stick.iterdir()) == []


def test_the_history_shows_a_bad_end_and_what_it_left(window: Window, stick: Path) -> None:
    exports = window.station.exports
    cut_off, failed = (exports.plan("2026-11-23", "2026-11-23", ["visits"]) for _ in range(2))
    exports.begin(by(CONSOLE), cut_off)
    exports.begin(by(CONSOLE), failed)
    exports.end(by(CONSOLE), failed, Outcome(Status.REMOVED, left="courier-home-7.part"))
    open_export(window)
    window.tap("以前带走的")
    window.see("2026-11-23 · U 盘拔早了")
    window.see("U 盘上还留着：courier-home-7.part")
    window.see("2026-11-23 · 导出断了")
    window.see("下次导出会清掉")


def test_every_column_has_a_name_on_the_screen_in_both_languages(window: Window) -> None:
    language = window.program.front.language
    sets = window.station.exports.offers()
    columns = {column.name for one in sets for column in one.columns}
    language.use("en")
    english = names()
    language.use("zh")
    assert set(names()) == set(english) == columns
    assert [name for name, words in names().items() if words == english[name]] == []


def test_a_stick_that_hangs_keeps_nobody_waiting(window: Window, tmp_path: Path) -> None:
    """A mounted stick may hold back its free space for minutes; the window never asks it."""
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    asked, answers = threading.Event(), threading.Event()

    class Hanging(FolderDrives):
        def found(self) -> list[Drive]:
            assert threading.current_thread() is not threading.main_thread()
            asked.set()
            assert answers.wait(30)
            return super().found()

    window.station.exports.drives = Hanging(folder)
    open_export(window)
    window.hand.wait_for(asked.is_set, "the stick was asked")
    window.tap("以前带走的")
    window.see("还没带走过")
    assert not window.sees("KINGSTON")
    window.tap("返回")
    window.see("插上 U 盘，这里就会出现")
    answers.set()
    choose(window)
    window.see("带走什么？")


@pytest.mark.parametrize("role", [Role.VOLUNTEER])
def test_a_volunteer_finds_no_export(window: Window, role: Role) -> None:
    window.open_board(role)
    assert window.hand.button("导出到 U 盘") is None
    assert EXPORT.fresh_pin
