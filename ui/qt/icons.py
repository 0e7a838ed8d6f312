"""The icons that screens name, looked up in the wheel's table of code points.

``python -m ui.qt.icons`` writes ``ui/components/icons.js`` anew from what the files of ``ui`` say
in quotes; a test compares the two. QtAwesome itself is never imported: it loads Qt Widgets.
"""

import json
import re
from importlib.util import find_spec
from pathlib import Path

UI = Path(__file__).parents[1]
TABLE = UI / "components" / "icons.js"
_QUOTED = re.compile(r'"([a-z][a-z0-9-]*)"')


def wheel_file(ending: str) -> Path | None:
    """The Material Design file of the QtAwesome wheel whose name ends so; None without it."""
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        return None
    found = sorted((Path(spec.origin).parent / "fonts").glob(f"materialdesignicons6-*{ending}"))
    return found[-1] if found else None


def quoted() -> set[str]:
    """Every quoted word of the sources; some of them are names of icons."""
    sources = (path for kind in ("*.py", "*.qml") for path in UI.rglob(kind))
    return {word for path in sources for word in _QUOTED.findall(path.read_text(encoding="utf-8"))}


def glyphs() -> dict[str, str]:
    """Name to character for every icon a screen names (and a few other words that are icons)."""
    path = wheel_file(".json")
    if path is None:
        raise FileNotFoundError("the QtAwesome wheel is not installed")
    charmap: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return {name: chr(int(charmap[name], 16)) for name in quoted() & set(charmap)}


def table() -> str:
    """The text of ``icons.js``."""
    rows = [f'    "{name}": "\\u{{{ord(glyph):x}}}",' for name, glyph in sorted(glyphs().items())]
    return "\n".join(
        [
            "// Written by `python -m ui.qt.icons`; do not edit.",
            ".pragma library",
            "",
            "const GLYPHS = {",
            *rows,
            "};",
            "",
            "function glyph(name) {",
            "    if (name && !(name in GLYPHS))",
            "        console.warn(`no icon is called ${name}`);",
            '    return GLYPHS[name] ?? "";',
            "}",
            "",
        ]
    )


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
