"""The documented contrasts and sizes, computed from the tokens that the screens use."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QQmlEngine, QQmlProperty

from tests.ui.layout import contrast
from ui.qt import icons
from ui.qt.fonts import chinese_family, load_icon_font

ROOT = Path(__file__).parents[2]
AREAS = ("water", "charge", "books", "points", "wishes", "activities", "incidents", "sorting")


@pytest.fixture
def theme(qapp: QGuiApplication) -> Iterator[QObject]:
    engine = QQmlEngine()
    engine.addImportPath(str(ROOT))
    singleton = engine.singletonInstance("ui.theme", "Theme")
    assert isinstance(singleton, QObject)
    yield singleton
    engine.deleteLater()
    qapp.processEvents()


def color(theme: QObject, palette: str, token: str) -> QColor:
    value = QQmlProperty(theme, f"{palette}.{token}").read()
    assert isinstance(value, QColor)
    return value


@pytest.mark.parametrize(
    ("palette", "token", "ground", "documented"),
    [
        ("dayColors", "ink", "paper", 14.8),
        ("dayColors", "ink2", "paper", 6.9),
        ("dayColors", "red", "paper", 6.1),
        ("dayColors", "firstAid", "paper", 5.8),
        ("nightColors", "ink", "paper", 15.5),
        ("nightColors", "ink2", "paper", 8.7),
        ("nightColors", "red", "paper", 7.9),
        ("nightColors", "done", "paper", 9.7),
    ],
)
def test_the_documented_contrasts_are_what_the_tokens_give(
    theme: QObject, palette: str, token: str, ground: str, documented: float
) -> None:
    got = contrast(color(theme, palette, token), color(theme, palette, ground))
    assert got == pytest.approx(documented, abs=0.15)


TEXT_ON_GROUND = [
    ("ink", "paper"),
    ("ink", "surface"),
    ("ink2", "paper"),
    ("ink2", "surface"),
    ("red", "surface"),
    ("done", "paper"),
    ("inkText", "ink"),
    ("noticeMark", "notice"),
    ("noticeText", "notice"),
    ("firstAidText", "firstAid"),
    ("dangerText", "danger"),
    ("areaText", "red"),
    *(("areaText", area) for area in AREAS),
]


@pytest.mark.parametrize("palette", ["dayColors", "nightColors", "contrastColors"])
@pytest.mark.parametrize(("token", "ground"), TEXT_ON_GROUND)
def test_every_text_stands_out_from_its_ground(
    theme: QObject, palette: str, token: str, ground: str
) -> None:
    least = 7 if palette == "contrastColors" else 5.5
    assert contrast(color(theme, palette, token), color(theme, palette, ground)) >= least


@pytest.mark.parametrize("area", [*AREAS, "done"])
@pytest.mark.parametrize("palette", ["nightColors", "contrastColors"])
def test_the_night_twins_reach_seven_on_their_surface(
    theme: QObject, palette: str, area: str
) -> None:
    assert contrast(color(theme, palette, area), color(theme, palette, "surface")) >= 7


def number(theme: QObject, name: str) -> float:
    value = theme.property(name)
    assert isinstance(value, int | float)
    return value


@pytest.mark.parametrize(("short", "long"), [(1080, 1920), (768, 1366), (600, 1024)])
@pytest.mark.parametrize("large", [False, True])
def test_no_text_size_is_below_24_real_pixels(
    theme: QObject, short: int, long: int, large: bool
) -> None:
    theme.setProperty("shortSide", short)
    theme.setProperty("longSide", long)
    theme.setProperty("largeType", large)
    sizes = (
        "board",
        "secondary",
        "body",
        "lead",
        "tileTitle",
        "screenTitle",
        "heroTitle",
        "greeting",
        "clock",
    )
    assert min(number(theme, name) for name in sizes) >= 24


@pytest.mark.parametrize(("inches", "pixels"), [(15.6, 112), (21.5, 96), (23.8, 96)])
def test_a_touch_target_is_20_mm_and_96_design_pixels_at_least(
    theme: QObject, inches: float, pixels: int
) -> None:
    theme.setProperty("shortSide", 1080)
    theme.setProperty("longSide", 1920)
    theme.setProperty("panelInches", inches)
    assert number(theme, "touch") == pixels


def test_large_type_is_a_quarter_larger(theme: QObject) -> None:
    theme.setProperty("shortSide", 1080)
    theme.setProperty("largeType", False)
    plain = number(theme, "body")
    theme.setProperty("largeType", True)
    assert number(theme, "body") == plain * 1.25


def test_the_icon_table_is_what_the_font_of_the_wheel_says() -> None:
    assert icons.TABLE.read_text(encoding="utf-8") == icons.table()


def test_every_icon_named_on_a_screen_is_in_the_font() -> None:
    known = set(icons.glyphs())
    for path in (ROOT / "ui").rglob("*.qml"):
        for line in path.read_text(encoding="utf-8").splitlines():
            key, _, value = line.strip().partition(": ")
            if key in {"glyph", "icon", "name"} and value.startswith('"') and value != '""':
                assert value.strip('"') in known, f"{path.name}: {line.strip()}"


def test_this_machine_has_chinese_glyphs_and_the_icon_font(qapp: QGuiApplication) -> None:
    assert load_icon_font()
    assert chinese_family() is not None
