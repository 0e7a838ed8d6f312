"""The guides: one file each under ``resources/firstaid/guides``, read and checked when asked for.

A file that is broken is left out and named; it never keeps the others from opening.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.firstaid.reading import (
    BadFile,
    Broken,
    Text,
    both,
    flag,
    only,
    tables,
    value,
    whole,
    word,
)
from kiosk.firstaid.rules import ITEMS, Item, Language, is_name

RESOURCES = Path(__file__).parents[2] / "resources" / "firstaid"
LANGUAGES: tuple[Language, Language] = ("zh", "en")
TEXTS = {"title", "signs", "script", "do", "more", "never", "ask", "stop"}


@dataclass(frozen=True)
class Step:
    """One action on one page.

    ``never`` is what not to do. ``guideline`` and ``section`` name what was read for it; they are
    empty where nothing was. With a ``metronome`` the page beats for pressing the chest.
    """

    do: Text
    more: Text
    never: Text
    picture: str
    take: tuple[Item, ...]
    metronome: bool
    guideline: str
    section: str


@dataclass(frozen=True)
class Card:
    """What to ask before anything is put on or given: ``ask``, and what a yes means (``stop``)."""

    ask: Text
    stop: Text


@dataclass(frozen=True)
class Guide:
    """One complaint. A ``red`` one begins with the call to 120; ``script`` is said there."""

    name: str
    order: int
    red: bool
    picture: str
    title: Text
    signs: Text
    script: Text
    steps: tuple[Step, ...]
    card: Card | None
    reviewed_by: str

    @property
    def takes(self) -> tuple[Item, ...]:
        """Everything the steps send for, each once, in order."""
        return tuple(dict.fromkeys(item for step in self.steps for item in step.take))

    @property
    def card_before(self) -> int:
        """The index of the step the card comes before; behind the last one without a card."""
        asking = (n for n, step in enumerate(self.steps) if _asks(step))
        return next(asking, len(self.steps))


@dataclass(frozen=True)
class Guides:
    """What could be read, in the order shown, and what could not."""

    guides: tuple[Guide, ...]
    broken: tuple[Broken, ...]

    def find(self, name: str) -> Guide | None:
        """Answer a guide by its name."""
        return next((guide for guide in self.guides if guide.name == name), None)


@cache
def own_guides() -> Guides:
    """Answer the guides that come with the program, read once."""
    return read_guides()


def read_guides(folder: Path = RESOURCES) -> Guides:
    """Read every guide of a folder that also holds their pictures."""
    guides, broken = [], []
    for file in sorted((folder / "guides").glob("*.toml")):
        try:
            guides.append(read_guide(file, folder / "pictures"))
        except (BadFile, OSError, ValueError) as error:  # TOML and UTF-8 errors are ValueErrors
            broken.append(Broken(file.name, str(error)))
    guides.sort(key=lambda guide: (guide.order, guide.name))
    return Guides(tuple(guides), tuple(broken))


def read_guide(file: Path, pictures: Path) -> Guide:
    """Read one guide.

    Raises:
        BadFile: a name, a text, an item or a picture is wrong or missing.
        OSError: the file cannot be read.
        ValueError: it is no TOML, or no UTF-8.
    """
    import tomllib  # noqa: PLC0415 (the window starts without it)

    data = tomllib.loads(file.read_text("utf-8"))
    if not is_name(file.stem):
        raise BadFile(f"{file.stem!r} is no name")
    steps = tuple(_step(step, pictures) for step in tables(data, "steps"))
    card = _card(value(data, "card", dict, {})) if "card" in data else None
    guide = Guide(
        name=file.stem,
        order=whole(data, "order"),
        red=flag(data, "red"),
        picture=_picture(data, pictures),
        title=_text(data, "title"),
        signs=_text(data, "signs"),
        script=_text(data, "script"),
        steps=steps,
        card=card,
        reviewed_by=word(data, "reviewed_by"),
    )
    _check(guide, data)
    return guide


def _check(guide: Guide, data: Mapping[str, Any]) -> None:
    known = {"order", "red", "picture", "zh", "en", "steps", "card", "reviewed_by"}
    only(data, known)
    if not guide.steps:
        raise BadFile("no steps")
    if (guide.card is None) != (guide.card_before == len(guide.steps)):
        raise BadFile("a card comes exactly where something is put on or given")


def _step(data: Mapping[str, Any], pictures: Path) -> Step:
    known = {"picture", "zh", "en", "take", "metronome", "guideline", "section"}
    only(data, known, " in a step")
    step = Step(
        do=_text(data, "do"),
        more=_text(data, "more", optional=True),
        never=_text(data, "never", optional=True),
        picture=_picture(data, pictures),
        take=tuple(_item(name) for name in value(data, "take", list, [])),
        metronome=flag(data, "metronome"),
        guideline=word(data, "guideline"),
        section=word(data, "section"),
    )
    if bool(step.guideline) != bool(step.section):
        raise BadFile(f"guideline and section come together: {step.do.en}")
    return step


def _card(data: Mapping[str, Any]) -> Card:
    return Card(_text(data, "ask"), _text(data, "stop"))


def _asks(step: Step) -> bool:
    return any(ITEMS[item].asks for item in step.take)


def _text(data: Mapping[str, Any], part: str, optional: bool = False) -> Text:
    chinese, english = (word(_table(data, language), part) for language in LANGUAGES)
    return both((chinese, english), part, optional)


def _picture(data: Mapping[str, Any], pictures: Path) -> str:
    name = word(data, "picture")
    if not is_name(name) or not (pictures / f"{name}.svg").is_file():
        raise BadFile(f"no picture {name!r}")
    return name


def _item(name: object) -> Item:
    try:
        return Item(str(name))
    except ValueError as error:
        raise BadFile(f"no item {name!r}") from error


def _table(data: Mapping[str, Any], language: str) -> Mapping[str, Any]:
    table: Mapping[str, Any] = value(data, language, dict, {})
    only(table, TEXTS, " texts")
    return table
