"""A camera on the real window: a second scanner at the attract screen, and nothing else."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtMultimedia import QMediaPlayer

from kiosk.checkin.models import FailedScan, Visit
from kiosk.common import codes
from kiosk.journal.models import Entry
from kiosk.settings.rules import Key
from tests.ui.camera import scenes
from tests.ui.camera.conftest import Eye
from tests.ui.camera.frames import film, frame
from ui.camera import camera as module
from ui.camera.sights import CALM, GONE

ROOT = Path(__file__).parents[3]
WELCOME = "您好，请出示二维码"


def test_a_badge_card_held_before_the_camera_opens_its_couriers_session(eye: Eye) -> None:
    badge = eye.window.enrol("张三丰")
    eye.sees(scenes.shown(badge))
    eye.window.see("张师傅，您好")
    assert [one.verb for one in Entry.select()][-1] == "checkin.scan"
    assert Visit.select().count() == 1


def test_a_film_of_a_badge_opens_the_session(eye: Eye, tmp_path: Path) -> None:
    """A video file, decoded by Qt, into the same sink: he comes, holds it up and shakes."""
    badge = eye.window.enrol("张三丰")
    nobody, badge_card = scenes.counter(), scenes.card(badge)
    turns = [scenes.held(badge_card, turned=degrees) for degrees in (-20, -12, -4, 4, 12, 20)]
    file = film(tmp_path / "badge.mp4", [nobody] * 5 + turns * 4 + [nobody] * 5)
    player = QMediaPlayer()
    player.setVideoSink(eye.film.sink)
    player.setSource(QUrl.fromLocalFile(str(file)))
    player.play()
    eye.window.see("张师傅，您好")
    player.stop()
    assert Visit.select().count() == 1


def test_a_badge_that_stays_in_view_is_one_scan(eye: Eye) -> None:
    badge = eye.window.enrol("张三丰")
    eye.sees(scenes.shown(badge), looks=30)
    eye.window.see("张师傅，您好")
    eye.window.tap("完成")
    eye.window.see(WELCOME)
    eye.wait_until(lambda: eye.film.runs)
    eye.sees(scenes.shown(badge), looks=30)
    assert eye.window.sees(WELCOME), "the card still lies there: it opens nothing again"
    eye.sees(scenes.counter(), looks=GONE)
    eye.sees(scenes.shown(badge))
    eye.window.see("张师傅，您好")
    assert Visit.select().count() == 1, "one stay, one check-in"


def test_two_badges_at_once_are_asked_to_come_one_by_one(eye: Eye) -> None:
    mine, his = eye.window.enrol("张三丰"), eye.window.enrol("李四")
    eye.sees(scenes.held(scenes.card(mine), scenes.card(his)), looks=10)
    eye.window.see("一次只扫一个码")
    assert Visit.select().count() == 0
    eye.sees(scenes.shown(mine), looks=CALM)
    eye.window.see("张师傅，您好")


def test_an_empty_picture_and_a_barcode_do_nothing(eye: Eye) -> None:
    before = eye.window.hand.texts()
    bar = scenes.symbol("4006381333931", zxingcpp.BarcodeFormat.EAN13)
    for picture in (scenes.counter(), scenes.grain(), scenes.held(bar)):
        eye.sees(picture, looks=3)
    eye.wait_until(lambda: eye.camera.reads)
    said = set(eye.window.hand.texts()) - set(before)
    assert said == {
        "把码对准下方扫码口或摄像头",
        "签到后 65 秒没人点，屏幕自动退出 · 不联网，摄像头不存画面",
    }
    assert FailedScan.select().count() == 0


def test_a_foreign_code_is_answered_as_the_scanner_would_and_once(eye: Eye) -> None:
    eye.sees(scenes.held(scenes.symbol("https://example.com/pay?id=1")), looks=30)
    eye.window.see("这个码不是")
    assert FailedScan.select().count() == 1


def test_a_code_of_four_thousand_characters_with_marks_in_it_harms_nothing(eye: Eye) -> None:
    wild = scenes.symbol("KJ\x00\n\u202e" + "万" * 900).resize((680, 680))
    eye.sees(scenes.held(wild))
    eye.window.see("这个码不是")


def test_a_badge_from_the_phone_in_small_letters_is_the_same_badge(eye: Eye) -> None:
    badge = eye.window.enrol("张三丰")
    eye.sees(scenes.held(scenes.symbol(badge.lower())))
    eye.window.see("张师傅，您好")


def test_a_staff_badge_ends_an_alarm(eye: Eye) -> None:
    eye.window.raise_alarm()
    eye.wait_until(lambda: eye.film.runs)
    eye.sees(scenes.shown(eye.window.grounds.manager_code))
    eye.window.see("有人去了")


def test_it_looks_at_the_attract_screen_only(eye: Eye) -> None:
    eye.window.scan(eye.window.enrol("张三丰"))
    eye.window.see("张师傅，您好")
    assert not eye.camera._pace.isActive()
    eye.wait_until(lambda: not eye.film.runs)
    eye.film.sink.setVideoFrame(frame(scenes.shown(eye.window.enrol("李四"))))
    eye.window.tap("喝水·取暖")
    eye.window.tap("热水")
    assert not eye.window.sees("李师傅")
    assert eye.film.opened == 1


def test_a_picture_that_is_read_too_late_counts_for_nothing(eye: Eye) -> None:
    """Whoever taps while his badge is being read has decided otherwise."""
    eye.film.sink.setVideoFrame(frame(scenes.shown(eye.window.enrol("李四"))))
    eye.camera._look()
    assert eye.camera._busy
    eye.camera.want(False)
    eye.wait_until(lambda: not eye.camera._busy)
    assert not eye.window.sees("李师傅")


def test_a_badge_on_somebodys_chest_does_not_take_the_cry_for_help_away(eye: Eye) -> None:
    badge = eye.window.enrol("张三丰")
    eye.window.tap("求助")
    eye.wait_until(lambda: not eye.film.runs)
    eye.sees(scenes.shown(badge), looks=3)
    eye.window.tap("好")
    eye.window.see("按错了")


def test_it_is_switched_off_by_a_setting_and_on_again(eye: Eye) -> None:
    badge = eye.window.enrol("张三丰")
    eye.window.set(Key.CAMERA, False)
    eye.window.program.front.tick()
    eye.wait_until(lambda: not eye.film.runs)
    eye.sees(scenes.shown(badge), looks=3)
    assert eye.window.sees(WELCOME)
    assert not any("摄像头" in text for text in eye.window.hand.texts())
    eye.window.set(Key.CAMERA, True)
    eye.window.program.front.tick()
    eye.wait_until(lambda: eye.film.runs)
    eye.sees(scenes.shown(badge))
    eye.window.see("张师傅，您好")


def test_a_camera_that_fails_is_only_missed(eye: Eye, caplog: pytest.LogCaptureFixture) -> None:
    """Unplugged, taken by another program, refused by the system: it is the same to a courier."""
    eye.sees(scenes.counter())
    eye.wait_until(lambda: eye.camera.reads)
    entries = Entry.select().count()
    for _ in range(3):
        eye.film.failed.emit("Camera is in use")
        assert not eye.camera.reads
        assert not eye.film.runs
        eye.window.program.front.tick()
        eye.wait_until(lambda: eye.film.runs)
    assert [one.getMessage() for one in caplog.records if one.levelno >= logging.WARNING] == [
        "camera: Camera is in use"
    ], "said once, not every quarter of a minute"
    assert Entry.select().count() == entries
    eye.window.scan(eye.window.enrol("张三丰"))
    eye.window.see("张师傅，您好")


def test_a_camera_that_sends_nothing_is_started_anew(
    eye: Eye, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BLIND", 5)
    eye.wait_until(lambda: not eye.film.runs)
    assert not eye.camera.reads
    eye.window.program.front.tick()
    eye.wait_until(lambda: eye.film.opened == 2)


def test_a_machine_without_a_camera_is_asked_again_later(eye: Eye) -> None:
    eye.camera.find = lambda parent: None
    eye.film.failed.emit("Camera was unplugged")
    for _ in range(3):
        eye.window.program.front.tick()
    eye.camera.find = eye._find
    eye.window.program.front.tick()
    eye.wait_until(lambda: eye.film.opened == 2)


def test_the_window_goes_on_while_a_picture_is_read(eye: Eye) -> None:
    """The decoder works beside the window, and pictures that come meanwhile are dropped."""
    ticks = QTimer(interval=0)
    counted: list[bool] = []
    ticks.timeout.connect(lambda: counted.append(eye.camera._busy))
    large = scenes.grain().resize((4096, 2304))
    ticks.start()
    eye.sees(large)
    ticks.stop()
    assert sum(counted) > 10, "the event loop turned while the decoder was at work"


def test_nothing_of_a_picture_stays(eye: Eye) -> None:
    eye.sees(scenes.counter())
    assert not eye.film.sink.videoFrame().isValid()


def test_the_window_closes_while_a_picture_is_read(eye: Eye) -> None:
    eye.film.sink.setVideoFrame(frame(scenes.grain().resize((4096, 2304))))
    eye.camera._look()
    assert eye.camera._busy  # no event passes before the fixture closes the window


def test_without_a_camera_no_video_library_is_loaded() -> None:
    program = (
        "import sys; from PySide6.QtCore import QObject;"
        "from kiosk.devices import cameras; cameras.find_cameras = lambda: [];"
        "import ui.program; from ui.camera import camera;"
        "lens = camera._find(QObject());"
        "sys.exit(lens is not None or 'PySide6.QtMultimedia' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False)
    assert done.returncode == 0


def test_nothing_is_asked_of_the_camera_before_a_station_is_there(eye: Eye) -> None:
    assert codes.parse(eye.window.grounds.manager_code)
    eye.window.program.front.let_go()
    eye.wait_until(lambda: not eye.film.runs)
