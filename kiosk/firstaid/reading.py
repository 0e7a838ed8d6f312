"""Fields of the data files that come with first aid, each of the kind it must be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


class BadFile(Exception):
    """A data file says something it must not, or leaves something out."""


@dataclass(frozen=True)
class Text:
    """The same in Chinese and in English; a piece that may be missing is empty in both."""

    zh: str
    en: str

    def of(self, language: str) -> str:
        """Answer the text of a language."""
        return self.en if language == "en" else self.zh


@dataclass(frozen=True)
class Broken:
    """A file that could not be used, and why."""

    file: str
    why: str


def both(texts: tuple[str, str], part: str, optional: bool = False) -> Text:
    """Answer a text in both languages.

    Raises:
        BadFile: it is there in one of them alone, or in none though it must be.
    """
    tidy = [text.strip() for text in texts]
    if any(tidy) != all(tidy) or not (optional or all(tidy)):
        raise BadFile(f"{part!r} wants both languages: {tidy}")
    return Text(*tidy)


def only(data: Mapping[str, Any], known: set[str], where: str = "") -> None:
    """Let no field pass that nobody reads.

    Raises:
        BadFile: there is one.
    """
    if set(data) - known:
        raise BadFile(f"unknown{where}: {sorted(set(data) - known)}")


def tables(data: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    """Answer a list of tables.

    Raises:
        BadFile: it is none.
    """
    found: list[Mapping[str, Any]] = value(data, key, list, [])
    if not all(isinstance(one, dict) for one in found):
        raise BadFile(f"{key!r} is no list of tables")
    return found


def word(data: Mapping[str, Any], key: str) -> str:
    """Answer a text, empty where there is none."""
    return value(data, key, str, "")


def flag(data: Mapping[str, Any], key: str) -> bool:
    """Answer a yes or no; not said is no."""
    return bool(value(data, key, bool, False))


def whole(data: Mapping[str, Any], key: str) -> int:
    """Answer a whole number; not said is 0."""
    return int(value(data, key, int, 0))


def value(data: Mapping[str, Any], key: str, kind: type, default: Any) -> Any:
    """Answer a field.

    Raises:
        BadFile: it is of another kind.
    """
    found = data.get(key, default)
    if type(found) is not kind:
        raise BadFile(f"{key!r} is no {kind.__name__}")
    return found
