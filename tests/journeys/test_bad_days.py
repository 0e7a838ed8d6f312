"""Bad input and bad days at the screen: a clear sentence, nothing lost, the window alive."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.amenities.models import AmenityUse
from kiosk.checkin.models import FailedScan, Visit
from kiosk.common.actor import CONSOLE
from kiosk.journal.models import Entry
from kiosk.storage.database import database
from tests.journeys.conftest import Lounge
from tests.support import MINUTE, by

ATTRACT = "您好，请出示二维码"


@contextmanager
def full_disk() -> Iterator[None]:
    """Let the file grow no further, as on a full disk."""
    pages = database.execute_sql("PRAGMA page_count").fetchone()[0]
    database.execute_sql(f"PRAGMA max_page_count = {pages}")
    yield
    database.execute_sql("PRAGMA max_page_count = 1073741823")


def key(
    lounge: Lounge, code: Qt.Key, text: str = "", modifier: Qt.KeyboardModifier | None = None
) -> None:
    plain = Qt.KeyboardModifier.NoModifier
    window = lounge.program.window
    QTest.sendKeyEvent(QTest.KeyAction.Click, window, code, text, modifier or plain)


def test_a_double_tap_is_one_cup(lounge: Lounge) -> None:
    lounge.scan(lounge.enrol())
    lounge.tap("喝水·取暖")
    lounge.see("热水")
    item = lounge.hand.button("热水")
    assert item
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    lounge.hand.tap_at(middle)
    lounge.hand.tap_at(middle)
    lounge.see("张师傅，您好")
    assert AmenityUse.select().count() == 1


def test_a_full_disk_never_says_done(lounge: Lounge) -> None:
    badge = lounge.enrol()
    for _ in range(40):  # fill the free room of the last pages
        lounge.scan(badge)
    before = Entry.select().count()
    with full_disk():
        for _ in range(60):
            lounge.scan(badge)
            if lounge.hand.sees("这次没记上"):
                break
        lounge.see("机器存满了")
    assert Entry.select().count() >= before
    lounge.tap("知道了")
    lounge.scan(badge)
    lounge.see("张师傅，您好")
    assert lounge.station.journal.verify().sound


def test_half_a_scan_is_forgotten_after_a_moment(lounge: Lounge) -> None:
    badge = lounge.enrol()
    for letter in badge[:12]:
        key(lounge, Qt.Key(ord(letter)), letter)
    lounge.see("码没有扫全")
    lounge.scan(badge)
    lounge.see("张师傅，您好")


def test_two_scans_at_once_are_two_whole_scans(lounge: Lounge) -> None:
    one, other = lounge.enrol("张三丰"), lounge.enrol("李四")
    lounge.scan(one)
    lounge.scan(other)
    lounge.see("李师傅，您好")
    assert Visit.select().count() == 2


@pytest.mark.parametrize(
    ("code", "text", "modifier"),
    [
        (Qt.Key.Key_C, "\x03", Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F4, "", Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Escape, "\x1b", None),
        (Qt.Key.Key_Backspace, "\b", None),
        (Qt.Key.Key_VolumeUp, "", None),
    ],
)
def test_a_key_no_scanner_types_spoils_the_scan_and_does_nothing_else(
    lounge: Lounge, code: Qt.Key, text: str, modifier: Qt.KeyboardModifier | None
) -> None:
    badge = lounge.enrol()
    key(lounge, code, text, modifier)
    lounge.scan(badge)
    assert Visit.select().count() == 0
    assert FailedScan.select().count() == 0
    lounge.scan(badge)
    lounge.see("张师傅，您好")


def test_a_storm_of_enters_does_nothing(lounge: Lounge) -> None:
    entries = Entry.select().count()
    for _ in range(500):
        key(lounge, Qt.Key.Key_Return, "\r")
    lounge.see(ATTRACT)
    assert Entry.select().count() == entries


def test_a_courier_suspended_in_the_middle_of_a_session_is_told(lounge: Lounge) -> None:
    badge = lounge.enrol()
    lounge.scan(badge)
    lounge.tap("喝水·取暖")
    found = lounge.station.badges.find(badge)
    assert found
    lounge.station.registry.suspend(by(CONSOLE), found.holder)
    lounge.tap("热水")
    lounge.see("您的码暂停使用")
    assert AmenityUse.select().count() == 0


@pytest.mark.parametrize("step", [-3 * MINUTE, 2 * 365 * 24 * 60 * MINUTE])
def test_with_a_wrong_clock_every_service_runs_and_no_state_moves(
    lounge: Lounge, step: int
) -> None:
    badge = lounge.enrol()
    lounge.scan(badge)
    lounge.see("张师傅，您好")
    lounge.time.step(step)
    lounge.program.front.tick()
    assert not lounge.station.clock.now().confirmed
    lounge.tap("喝水·取暖")
    lounge.tap("热水")
    lounge.see("张师傅，您好")
    assert lounge.station.visits.figures().inside == 1
    assert AmenityUse.select().count() == 1


def test_a_backup_is_made_by_itself_after_half_an_hour(lounge: Lounge) -> None:
    lounge.enrol()
    lounge.wait(31 * 60)
    lounge.hand.wait_for(lambda: lounge.station.backups.newest() is not None, "a backup")
    lounge.hand.wait_for(
        lambda: bool(Entry.select().where(Entry.verb == "backup.make").exists()), "its entry"
    )
    lounge.wait(31 * 60)
    lounge.program.front.jobs.wait()
    assert len(list(lounge.station.backups.folder.glob("*.backup"))) == 1  # nothing changed since
