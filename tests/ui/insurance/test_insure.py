"""Staff note the last day of an insurance; the courier reads it at his scan and in 我的."""

from __future__ import annotations

from tests.ui.conftest import Window


def test_a_day_is_typed_read_back_and_told(window: Window) -> None:
    badge = window.enrol()
    window.open_people()
    window.scan(badge)
    window.tap("保险到期日")
    window.see("没记，到期不提醒")
    window.tap_digits("20261201")
    window.see("保到 2026-12-01")
    window.tap("保存")
    window.see("张三丰")
    window.program.front.finish()
    window.program.front.tick()
    window.scan(badge)
    window.see("您的保险 12-01 到期")
    window.tap("我的")
    window.see("保险到 2026-12-01")


def test_a_day_that_is_past_is_refused(window: Window) -> None:
    badge = window.enrol()
    window.open_people()
    window.scan(badge)
    window.tap("保险到期日")
    window.tap_digits("20201201")
    window.tap("保存")
    window.see("这里填得不对")
