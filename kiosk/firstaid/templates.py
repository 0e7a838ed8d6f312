"""Templates to start a kit from: one file each under ``resources/firstaid/kits``.

A template is a list of things and how many of each; nothing refers to it once it was applied. No
text of one that a person sees says that a kit meets a standard.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.firstaid.reading import BadFile, Broken, Text, both, only, tables, value, whole, word
from kiosk.firstaid.rules import Item, is_name
from kiosk.stock.rules import MOST, clean_unit

KITS = Path(__file__).parents[2] / "resources" / "firstaid" / "kits"
USES = tuple(f"aid:{item}" for item in Item if item is not Item.AED)


@dataclass(frozen=True)
class KitItem:
    """One thing of a template; ``use`` is what first aid takes it for, empty where nothing."""

    name: Text
    unit: str
    minimum: int
    use: str


@dataclass(frozen=True)
class Template:
    """What may lie in a kit. ``source`` says where the numbers come from; no person is shown it."""

    name: str
    order: int
    title: Text
    about: Text
    source: str
    items: tuple[KitItem, ...]


@dataclass(frozen=True)
class Templates:
    """What could be read, in the order shown, and what could not."""

    templates: tuple[Template, ...]
    broken: tuple[Broken, ...]

    def find(self, name: str) -> Template | None:
        """Answer a template by its name."""
        return next((one for one in self.templates if one.name == name), None)


@cache
def own_templates() -> Templates:
    """Answer the templates that come with the program, read once."""
    return read_templates()


def read_templates(folder: Path = KITS) -> Templates:
    """Read every template of a folder; a broken one is left out and named."""
    found, broken = [], []
    for file in sorted(folder.glob("*.toml")):
        try:
            found.append(read_template(file))
        except (BadFile, OSError, ValueError) as error:  # TOML and UTF-8 errors are ValueErrors
            broken.append(Broken(file.name, str(error)))
    found.sort(key=lambda one: (one.order, one.name))
    return Templates(tuple(found), tuple(broken))


def read_template(file: Path) -> Template:
    """Read one template.

    Raises:
        BadFile: a name, a text, a unit, a minimum or a use is wrong or missing.
        OSError: the file cannot be read.
        ValueError: it is no TOML, or no UTF-8.
    """
    import tomllib  # noqa: PLC0415 (the window starts without it)

    data = tomllib.loads(file.read_text("utf-8"))
    only(data, {"order", "source", "zh", "en", "items"})
    if not is_name(file.stem):
        raise BadFile(f"{file.stem!r} is no name")
    chinese, english = (value(data, language, dict, {}) for language in ("zh", "en"))
    items = tuple(_item(item) for item in tables(data, "items"))
    title, about = (
        both((word(chinese, part), word(english, part)), part) for part in ("title", "about")
    )
    source = word(data, "source").strip()
    if not items or not source:
        raise BadFile("no items, or no source")
    _must_differ([item.name.zh for item in items])
    _must_differ([item.use for item in items if item.use])
    return Template(file.stem, whole(data, "order"), title, about, source, items)


def _item(data: Any) -> KitItem:
    only(data, {"zh", "en", "unit", "minimum", "use"}, " in an item")
    name, unit = both((word(data, "zh"), word(data, "en")), "name"), word(data, "unit")
    minimum, use = whole(data, "minimum"), word(data, "use")
    if clean_unit(unit) != unit or not 1 <= minimum <= MOST:
        raise BadFile(f"unit or minimum of {name.en}")
    if use and use not in USES:
        raise BadFile(f"no use {use!r}")
    return KitItem(name, unit, minimum, use)


def _must_differ(texts: list[str]) -> None:
    if len(set(texts)) != len(texts):
        raise BadFile(f"twice the same: {sorted(texts)}")
