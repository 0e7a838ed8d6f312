"""The pages in every shape, with the names that broke other kiosks."""

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from tests.ui import samples
from tests.ui.layout import faults, focus_order, targets, words
from tests.ui.render import SIZES, Shape, shown, theme_of
from ui.qt.fonts import set_up_fonts
from ui.qt.language import Code

SHAPES = [
    Shape(width, height, language, large)
    for width, height in SIZES
    for language in ("zh", "en")
    for large in (False, True)
]


@pytest.fixture(autouse=True)
def fonts(qapp: QGuiApplication) -> None:
    set_up_fonts(qapp)


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("page", samples.pages("en"))
def test_nothing_is_clipped_small_or_nameless(page: str, shape: Shape) -> None:
    file, values = samples.pages(shape.language)[page]
    with shown(file, values, shape) as view:
        assert faults(view) == []


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("name", samples.NAMES.values(), ids=samples.NAMES.keys())
def test_every_name_is_shown_whole(name: str, shape: Shape) -> None:
    rows = samples.tiles(shape.language, "water")
    values = samples.tiles_page(shape.language, rows, name)
    with shown("tiles/TilesPage.qml", values, shape) as view:
        assert faults(view) == []


@pytest.mark.parametrize(
    ("name", "marked"),
    [("张", False), ("Zhang", False), ("محمد", True), ("张ا", True), ("Łukasz", True)],
)
def test_what_may_run_from_right_to_left_is_marked_off_in_the_greeting(
    name: str, marked: bool
) -> None:
    rows = samples.tiles("zh", "water")
    with shown("tiles/TilesPage.qml", samples.tiles_page("zh", rows, name), Shape()) as view:
        texts = [item.property("text") for item in words(view)]
    greeting = next(text for text in texts if name in text and text != name)
    assert (f"\u2068{name}\u2069" in greeting) is marked


def test_a_text_that_does_not_fit_is_noticed() -> None:
    """The control: the walk must be able to fail."""
    values = samples.tiles_page("en", samples.tiles("en", "water"), "W" * 300)
    with shown("tiles/TilesPage.qml", values, Shape(language="en")) as view:
        assert any(fault.startswith("clipped") for fault in faults(view))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_order_of_focus_is_the_order_of_reading(language: Code) -> None:
    rows = samples.tiles(language, "water", "me")
    with shown(
        "tiles/TilesPage.qml", samples.tiles_page(language, rows), Shape(language=language)
    ) as view:
        order = focus_order(view)
    expected = {
        "zh": ["不是我", "离站", "完成", "喝水·取暖", "我的"],
        "en": [
            "Not me",
            "Leave",
            "Finish",
            "Drinks · warmth",
            "About me",
        ],
    }
    assert order == expected[language]


def test_every_target_says_that_it_is_a_button() -> None:
    file, values = samples.pages("zh")["tiles8"]
    with shown(file, values, Shape()) as view:
        for item in targets(view):
            interface = QAccessible.queryAccessibleInterface(item)
            assert interface is not None
            assert interface.role() == QAccessible.Role.Button


@pytest.mark.parametrize("count", range(1, 20))
@pytest.mark.parametrize(
    "shape", [Shape(), Shape(1080, 1920), Shape(1366, 768, large=True)], ids=str
)
def test_tiles_leave_no_hole_whatever_their_number(count: int, shape: Shape) -> None:
    rows = [
        {"area": "water", "icon": "cup-water", "title": f"{n}", "detail": ""} for n in range(count)
    ]
    with shown("tiles/TilesPage.qml", samples.tiles_page("zh", rows), shape) as view:
        tiles = [item for item in targets(view) if str(item.property("text")).isdecimal()]
        grid = tiles[0].parentItem().parentItem()
        assert grid is not None
        gap = theme_of(view).property("gap")
        covered = sum((tile.width() + gap) * (tile.height() + gap) for tile in tiles)
        bottom = max(tile.parentItem().y() + tile.height() for tile in tiles)
        assert covered == pytest.approx((grid.width() + gap) * (bottom + gap), rel=0.02)
