"""A bug at the screen: logged without values, answered calmly, and the station serves on."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from typing import NoReturn

import pytest

from tests.ui.conftest import Window
from ui.shell.crash import LOG, CrashGuard, keep_log, log_folder

SECRET = "张三丰 13812345678"


@pytest.fixture
def guarded(window: Window) -> Iterator[Window]:
    """The window as it runs: every bug is caught, the log is kept."""
    handlers = keep_log()
    guard = CrashGuard(window.program.front, window.program.engine)
    guard.install()
    yield window
    guard.remove()
    for handler in handlers:
        logging.getLogger().removeHandler(handler)
        handler.close()


def broken(*_: object, **__: object) -> NoReturn:
    raise LookupError(SECRET)


def test_a_bug_is_answered_calmly_and_the_next_courier_is_served(
    guarded: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = guarded.enrol()
    guarded.scan(code)
    with monkeypatch.context() as bug:
        bug.setattr(guarded.station.amenities, "serve", broken)
        guarded.tap("喝水·取暖")
        guarded.tap("热水")
        guarded.see("刚才没办成")
        assert guarded.program.front.session.arrival is None
        guarded.tap("知道了")
    guarded.see("请出示二维码")
    guarded.scan(code)
    guarded.tap("喝水·取暖")
    guarded.tap("热水")
    assert sys.excepthook != sys.__excepthook__


def test_the_log_tells_kind_and_place_and_nothing_of_the_person(
    guarded: Window, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    guarded.scan(guarded.enrol())
    monkeypatch.setattr(guarded.station.amenities, "serve", broken)
    guarded.tap("喝水·取暖")
    guarded.tap("热水")
    guarded.see("刚才没办成")
    log = (log_folder() / LOG).read_text(encoding="utf-8")
    assert "LookupError" in log
    assert "test_crash.py" in log
    printed = capfd.readouterr()
    for secret in SECRET.split():
        assert secret not in log
        assert secret not in printed.err + printed.out


def test_a_bug_while_saying_so_does_not_go_round_in_circles(
    guarded: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guarded.program.front, "show_denial", broken)
    monkeypatch.setattr(guarded.station.checkin, "badge_of", broken)
    guarded.scan("KJ" + "0" * 28)
    guarded.hand.wait_for(lambda: "a bug while" in read_log(), "the second bug in the log")
    guarded.see("请出示二维码")


def test_a_folder_that_takes_no_log_costs_only_the_log(window: Window) -> None:
    log_folder().parent.mkdir(parents=True, exist_ok=True)
    log_folder().write_text("in the way")
    handlers = keep_log()
    logging.getLogger("ui.bug").error("nothing lost")
    for handler in handlers:
        logging.getLogger().removeHandler(handler)
    window.see("请出示二维码")


def read_log() -> str:
    file = log_folder() / LOG
    return file.read_text(encoding="utf-8") if file.exists() else ""
