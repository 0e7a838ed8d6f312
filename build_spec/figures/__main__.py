"""Write every figure of first aid as SVG into ``resources/firstaid/pictures``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from build_spec.figures import arm, close, floor, things, upright
from build_spec.figures.pen import Pen

FOLDER = Path(__file__).parents[2] / "resources" / "firstaid" / "pictures"
Draw = Callable[[Pen], None]


def figures() -> dict[str, str]:
    """Answer name and SVG of every figure: each function of these modules draws one."""
    return {draw.__name__: _drawn(draw) for draw in _draws()}


def _draws() -> Iterator[Draw]:
    for module in (arm, close, floor, things, upright):
        for draw in vars(module).values():
            if callable(draw) and getattr(draw, "__module__", "") == module.__name__:
                yield draw


def _drawn(draw: Draw) -> str:
    pen = Pen()
    draw(pen)
    return pen.svg()


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, svg in figures().items():
        (FOLDER / f"{name}.svg").write_text(svg, encoding="utf-8")
