"""The icons that screens may name, looked up in the wheel's table of code points.

``python -m ui.qt.icons`` writes ``ui/components/icons.js`` anew; a test compares the two.
QtAwesome itself is never imported: it loads Qt Widgets.
"""

import json
from importlib.util import find_spec
from pathlib import Path

TABLE = Path(__file__).parents[1] / "components" / "icons.js"

USED = (
    "account-check account-circle account-clock account-group account-plus account-question "
    "account-search account-switch account-tie alert alert-circle arrow-left backspace "
    "battery-charging bell bell-ring book-open-page-variant calendar-check camera-plus "
    "card-account-details check check-bold check-circle chevron-left chevron-right clock-outline "
    "close coffee content-cut cog cup cup-water door-open exit-run eye fire format-size hand-heart "
    "hand-wave heart heat-wave heart-flash heart-pulse help-circle home information kettle "
    "kettle-steam keyboard lock logout magnify map-marker medical-bag microwave minus needle "
    "pencil phone phone-alert plus pot-steam printer qrcode qrcode-scan radiator refresh "
    "shield-account shower-head sleep snowflake sofa-outline star-circle store-clock-outline tea "
    "thermometer translate truck-delivery usb volume-off water weather-night wifi-off"
).split()


def wheel_file(ending: str) -> Path | None:
    """The Material Design file of the QtAwesome wheel whose name ends so; None without it."""
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        return None
    found = sorted((Path(spec.origin).parent / "fonts").glob(f"materialdesignicons6-*{ending}"))
    return found[-1] if found else None


def glyphs() -> dict[str, str]:
    """Name to character for every used icon. Raises KeyError on a name the font lacks."""
    path = wheel_file(".json")
    if path is None:
        raise FileNotFoundError("the QtAwesome wheel is not installed")
    charmap: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return {name: chr(int(charmap[name], 16)) for name in USED}


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
            '    return GLYPHS[name] ?? "";',
            "}",
            "",
        ]
    )


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
