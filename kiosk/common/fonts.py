"""Finding a font of this machine that can write a name, through fontconfig or its usual places."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

_FAVOURITES = (
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Noto Sans SC",
    "WenQuanYi",
    "Noto Sans CJK",
    "Noto Sans",
    "DejaVu Sans",
)
_USUAL_PLACES = (
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
    "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
    "C:/Windows/Fonts/msyh.ttc",
    "/System/Library/Fonts/PingFang.ttc",
)
_SCALABLE = (".ttf", ".ttc", ".otf")


@dataclass(frozen=True)
class Face:
    """A font file and which of its faces."""

    path: Path
    index: int = 0


@lru_cache(maxsize=256)
def find_face(text: str = "快递") -> Face | None:
    """Answer a face that has every letter of ``text``, or one for Chinese, or None."""
    faces = _having(text)
    if not faces and text != "快递":
        return find_face()
    return faces[0] if faces else _usual()


def _having(text: str) -> list[Face]:
    """Ask fontconfig, best liked first."""
    program = shutil.which("fc-list")
    letters = sorted({letter for letter in text if not letter.isspace()})
    if program is None or not letters:
        return []
    charset = " ".join(f"{ord(letter):x}" for letter in letters)
    form = "%{file}\t%{index}\t%{family}\t%{style}\n"
    found = subprocess.run(  # noqa: S603
        [program, "-f", form, f":charset={charset}"],
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    rows = [row.split("\t") for row in found.stdout.splitlines()]
    known = [row for row in rows if len(row) == 4 and row[0].lower().endswith(_SCALABLE)]
    known.sort(key=lambda row: (_liking(row[2]), "Bold" in row[3], row[0], row[1]))
    return [Face(Path(path), int(index) & 0xFFFF) for path, index, *_ in known]


def _liking(families: str) -> int:
    for place, favourite in enumerate(_FAVOURITES):
        if favourite in families and "Mono" not in families:
            return place
    return len(_FAVOURITES)


def _usual() -> Face | None:
    return next((Face(Path(place)) for place in _USUAL_PLACES if Path(place).exists()), None)
