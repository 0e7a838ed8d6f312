"""Show pages without the program around them: for pictures, and for layout tests.

``python -m tests.ui.render [PAGE...]`` writes every shape of the named pages (default: all)
to build/pictures/.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import shiboken6
from PySide6.QtCore import QObject, QSize, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView

from tests.ui.samples import pages
from ui.qt import icon_images
from ui.qt.fonts import set_up_fonts
from ui.qt.language import Code, Language

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "build" / "pictures"
SIZES = ((1920, 1080), (1080, 1920), (1366, 768))


@dataclass(frozen=True)
class Shape:
    """How a page is shown: size in pixels, language, type, time of day."""

    width: int = 1920
    height: int = 1080
    language: Code = "zh"
    large: bool = False
    night: bool = False

    def __str__(self) -> str:
        marks = [f"{self.width}x{self.height}", self.language]
        marks += ["large"] * self.large + ["night"] * self.night
        return "-".join(marks)


def shapes() -> list[Shape]:
    """All of them: 3 sizes × 2 languages × 2 type sizes × day and night."""
    languages: tuple[Code, Code] = ("zh", "en")
    return [
        Shape(width, height, language, large, night)
        for (width, height), language, large, night in product(
            SIZES, languages, (False, True), (False, True)
        )
    ]


def application() -> QGuiApplication:
    """The one QGuiApplication, with the fonts of the program."""
    app = QGuiApplication.instance() or QGuiApplication(["render"])
    assert isinstance(app, QGuiApplication)
    set_up_fonts(app)
    return app


def theme_of(view: QQuickView) -> QObject:
    """The Theme singleton of the view's engine."""
    theme = view.engine().singletonInstance("ui.theme", "Theme")
    assert isinstance(theme, QObject)
    return theme


@contextmanager
def shown(file: str, values: dict[str, Any], shape: Shape) -> Iterator[QQuickView]:
    """The page in a window of that shape, laid out and painted."""
    view = QQuickView()
    view.engine().addImportPath(str(ROOT))
    view.engine().addImageProvider(icon_images.PROVIDER, icon_images.IconImages())
    language = Language(view.engine())
    language.use(shape.language)
    theme = theme_of(view)
    for name, value in (
        ("shortSide", min(shape.width, shape.height)),
        ("longSide", max(shape.width, shape.height)),
        ("largeType", shape.large),
        ("night", shape.night),
        ("calm", True),
    ):
        theme.setProperty(name, value)
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(QSize(shape.width, shape.height))
    view.setInitialProperties(values)
    view.setSource(QUrl.fromLocalFile(str(ROOT / "ui" / file)))
    assert view.status() == QQuickView.Status.Ready, view.errors()
    view.show()
    view.grabWindow()  # polishes: positions are final afterwards
    try:
        yield view
    finally:
        language.use("en")
        view.close()
        shiboken6.delete(view)  # now, not when the collector comes by


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every item below the root that is shown, in reading order of the scene."""
    for child in root.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield child
            yield from items(child)


def main(names: list[str]) -> int:
    """Write the pictures; print where."""
    app = application()
    PICTURES.mkdir(parents=True, exist_ok=True)
    for shape in shapes():
        for name, (file, values) in pages(shape.language).items():
            if names and name not in names:
                continue
            with shown(file, values, shape) as view:
                path = PICTURES / f"{name}-{shape}.png"
                view.grabWindow().save(str(path))
                sys.stdout.write(f"{path}\n")
    app.processEvents()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
