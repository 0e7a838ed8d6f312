"""What the parts do when they are touched."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QSignalSpy, QTest

from tests.ui import samples
from tests.ui.layout import scene_rect, targets
from tests.ui.render import Shape, shown
from ui.qt.fonts import set_up_fonts


@pytest.fixture
def view(qapp: QGuiApplication) -> Iterator[QQuickView]:
    """A courier's screen with a usual choice and a greyed tile."""
    set_up_fonts(qapp)
    water, books = samples.tiles("zh", "water", "books")
    rows = [water | {"usualTitle": "热水"}, books | {"refusedBecause": "现在没人值班"}]
    with shown("tiles/TilesPage.qml", samples.tiles_page("zh", rows), Shape()) as view:
        yield view


def button(view: QQuickView, text: str) -> QQuickItem:
    return next(item for item in targets(view) if item.property("text") == text)


def corner(item: QQuickItem) -> QPoint:
    """A point of the item beside its words and icon."""
    rect = scene_rect(item)
    return QPoint(int(rect.x() + rect.width() / 2), int(rect.bottom() - 12))


def ground(view: QQuickView, place: QPoint) -> QColor:
    """The colour that is painted there in the very next frame."""
    return view.grabWindow().pixelColor(place)


@pytest.mark.parametrize("text", ["不是我", "完成", "老样子：热水"])
def test_a_press_is_seen_in_the_very_next_frame(view: QQuickView, text: str) -> None:
    place = corner(button(view, text))
    before = ground(view, place)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert ground(view, place) != before
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert ground(view, place) == before


def tap(view: QQuickView, text: str) -> None:
    QTest.mouseClick(
        view,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        corner(button(view, text)),
    )


@pytest.mark.parametrize(
    ("text", "signal", "arguments"),
    [
        ("喝水·取暖", "tileOpened", ["water"]),
        ("老样子：热水", "usualTaken", ["water"]),
        ("不是我", "notMe", []),
        ("离站", "leave", []),
        ("完成", "finish", []),
    ],
)
def test_a_tap_says_what_was_meant(
    view: QQuickView, text: str, signal: str, arguments: list[str]
) -> None:
    root = view.rootObject()
    spy = QSignalSpy(getattr(root, signal))
    place = button(view, text)
    rect = scene_rect(place)
    left = QPoint(int(rect.x() + 24), int(rect.center().y()))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, left)
    assert spy.count() == 1
    assert list(spy.at(0)) == arguments


def test_a_greyed_tile_does_nothing_and_says_why(view: QQuickView) -> None:
    root = view.rootObject()
    spy = QSignalSpy(getattr(root, "tileOpened"))  # noqa: B009 (QML made the signal)
    tap(view, "借书·借物")
    assert spy.count() == 0
    assert button(view, "借书·借物").property("description") == "现在没人值班"


def test_finish_counts_only_in_the_last_stretch(view: QQuickView) -> None:
    view.rootObject().setProperty("secondsLeft", 17)
    assert button(view, "完成 · 17").isVisible()
