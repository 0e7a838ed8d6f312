"""Row 15: reading one picture of a camera, beside pyzbar where that is installed."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from statistics import median
from typing import Any

from PIL import Image

from tests.bench.figures import Row
from tests.ui.camera import scenes
from tests.ui.camera.frames import frame
from ui.camera.reading import read

TIMES = 20
INSTALL = "pip install pyzbar, apt-get install libzbar0"


def rows(rounds: int) -> tuple[list[Row], str]:
    """Answer the rows, or a note with the plain figures where there is no peer."""
    peer = _pyzbar()
    found, plain = [], []
    for name, picture in (("empty", scenes.counter()), ("hard", scenes.grain())):
        seen, grey = frame(picture), picture.convert("L")
        ours, theirs = [], []
        for _ in range(rounds):
            ours.append(_milliseconds(partial(read, seen)))
            if peer:
                theirs.append(_milliseconds(partial(peer, grey)))
        figure = median(ours)
        plain.append(f"{name} {figure:.2f} ms")
        if peer:
            what = f"camera picture, {name}"
            found.append(Row(15, what, "ms", figure, 0.15, median(theirs), "pyzbar"))
    note = "" if peer else f"row 15 has no peer: {', '.join(plain)} a picture; {INSTALL}"
    return found, note


def _pyzbar() -> Callable[[Image.Image], Any] | None:
    try:
        from pyzbar import pyzbar
    except ImportError:  # also where the package is there and its library is not
        return None
    return lambda grey: pyzbar.decode(grey, symbols=[pyzbar.ZBarSymbol.QRCODE])


def _milliseconds(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(TIMES):
        before = time.perf_counter()
        work()
        taken.append(time.perf_counter() - before)
    return median(taken) * 1e3
