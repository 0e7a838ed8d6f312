"""Large type, high contrast and controls that come down: each one's own, and gone with him."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from kiosk.settings.rules import Key
from tests.ui.conftest import Window
from tests.ui.layout import scene_rect
from tests.ui.render import items
from tests.ui.shell.test_layout import Walk
from ui.qt.sound import Name

ATTRACT = "您好，请出示二维码"


@pytest.fixture
def theme(window: Window) -> QObject:
    singleton = window.program.engine.singletonInstance("ui.theme", "Theme")
    assert isinstance(singleton, QObject)
    return singleton


def aids(theme: QObject) -> tuple[bool, ...]:
    """Large type, high contrast, seated, as the screens are drawn."""
    return tuple(bool(theme.property(name)) for name in ("largeType", "highContrast", "seated"))


def button(window: Window, text: str) -> QQuickItem:
    found = window.hand.button(text)
    assert found is not None, text
    return found


def test_the_words_of_the_aids_grow_with_the_type(window: Window, theme: QObject) -> None:
    content = window.program.window.contentItem()
    window.program.window.resize(1366, 768)
    window.hand.wait_for(lambda: content.height() == 768, "that size")
    window.tap("大字")
    window.see("坐着用")
    words = next(
        item for item in items(content) if item.property("text") == "坐着用"
        and item.property("font") is not None and item.inherits("QQuickText")
    )  # fmt: skip
    assert words.property("font").pixelSize() >= theme.property("body")


def test_large_type_is_one_tap_and_brings_what_else_there_is(
    window: Window, theme: QObject
) -> None:
    window.scan(window.enrol())
    assert not window.hand.button("高对比")
    window.tap("大字")
    assert aids(theme) == (True, False, False)
    window.tap("高对比")
    window.tap("坐着用")
    assert aids(theme) == (True, True, True)
    window.tap("好了")
    assert not window.hand.button("高对比")
    window.tap("完成")
    window.see(ATTRACT)
    assert aids(theme) == (False, False, False)


def test_who_made_it_easier_and_went_away_leaves_it_to_nobody(
    window: Window, theme: QObject
) -> None:
    window.tap("大字")
    window.tap("坐着用")
    window.tap("高对比")
    window.tap("大字")  # the one of the bar, nearer to the finger
    window.wait(64)
    assert aids(theme) == (False, True, True)
    window.wait(1)
    assert aids(theme) == (False, False, False)


def test_in_first_aid_they_stay_while_he_reads(window: Window, theme: QObject) -> None:
    window.tap("急救")
    window.tap("大字")
    window.tap("坐着用")
    window.wait(300)
    assert aids(theme) == (True, False, True)


def test_the_offer_goes_with_the_screen_it_was_made_on(window: Window) -> None:
    window.tap("大字")
    assert window.hand.button("坐着用")
    window.scan(window.enrol())
    window.see("张师傅，您好")
    assert not window.hand.button("坐着用")


@pytest.mark.parametrize("size", [(1080, 1920), (1366, 768)])
def test_seated_back_and_finish_lie_right_above_the_footer(
    window: Window, theme: QObject, size: tuple[int, int]
) -> None:
    content = window.program.window.contentItem()
    window.program.window.resize(*size)
    window.hand.wait_for(lambda: (content.width(), content.height()) == size, "that size")
    window.scan(window.enrol())
    window.tap("喝水·取暖")
    window.tap("大字")
    window.tap("坐着用")
    window.tap("好了")
    least = size[1] - 3 * float(theme.property("mainTouch")) - 2 * float(theme.property("gap"))
    for text in ("返回", "完成"):
        assert scene_rect(button(window, text)).top() > least


def test_an_alarm_seated_is_opened_again_from_above_the_footer(window: Window) -> None:
    window.raise_alarm()
    window.wait(600)
    window.program.front.display.toggleSeated()
    walk = Walk(window)
    walk.aids = {"seated"}
    walk.look("the bar of an alarm")
    assert walk.wrong == {}
    window.tap_alarm_bar()
    window.see("按错了")


def test_a_page_that_leaves_a_control_up_there_is_noticed(window: Window, theme: QObject) -> None:
    """The control: the walk must be able to fail."""
    walk = Walk(window)
    walk.aids = {"seated"}
    walk.look("attract")
    assert walk.wrong == {}
    finish = button(window, "第一次来？")
    finish.setParentItem(window.program.window.contentItem())
    finish.setY(0)
    walk.look("attract, broken")
    assert any("out of reach" in fault for fault in walk.wrong["attract, broken"])


def test_in_quiet_hours_taps_and_refusals_make_no_sound(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[Name] = []
    player = window.program.front.sounds

    def play(name: Name) -> bool:
        if not player.muted:
            heard.append(name)
        return True

    monkeypatch.setattr(player, "play", play)
    window.scan(window.enrol("张三"))
    window.tap("喝水·取暖")
    window.tap("热水")
    window.scan("6901234567892")
    assert {"ok", "refused"} <= set(heard), "they are heard by day"
    heard.clear()
    window.set(Key.QUIET_FROM, "11:00")
    window.wait(5)
    window.tap("知道了")
    window.scan(window.enrol("李四"))
    window.tap("喝水·取暖")
    window.tap("热水")
    window.scan("6901234567892")
    assert heard == []
    window.raise_alarm()
    assert heard[0] == "attention"
