"""Finding a title while it is being typed: by title, author or ISBN, as written or as it sounds.

Two texts hold a line of every title, what is written and how it sounds, and are searched whole:
20,000 titles take some ten milliseconds and five megabytes. They are made anew, in a fifth of a
second, at the first search after the catalogue changed. An index of the database would find three
letters sooner, and neither two nor pinyin cut short.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from kiosk.catalogue.entries import as_title
from kiosk.catalogue.models import titles_of_ids, titles_to_find
from kiosk.catalogue.rules import TitleRow, clean_isbn
from kiosk.catalogue.service import CatalogueService
from kiosk.common.pinyin import PATTERN_LETTERS, folded, pattern_of, plain, sounds_in, spells

MOST = 60
"""Nobody reads on: whose title is not among these types another letter."""
_NO_LETTERS = re.compile(r"[^\w\n\t]|_")


@dataclass(frozen=True)
class _Index:
    """The lines of all titles. ``ids`` has the row ids, ``written_at`` and ``sounds_at`` starts.

    A line begins with its line break: title, author and ISBN in one text, title and author in the
    other. The first ``in_use`` titles are not retired.
    """

    ids: array[int]
    in_use: int
    written: str
    written_at: array[int]
    sounds: str
    sounds_at: array[int]


class TitleFindingService:
    """Looks through all titles; writes nothing."""

    def __init__(self, catalogue: CatalogueService) -> None:
        self._catalogue = catalogue
        self._index: _Index | None = None
        self._version = -1

    def find(self, text: str, most: int = MOST, retired: bool = False) -> list[TitleRow]:
        """Answer what a text may mean, the likeliest first; with ``retired`` those too, last.

        ``pfdsj`` and ``pingfandeshijie`` find 平凡的世界, as letters are typed ``pfdeshi`` does
        too; so do any part of its title or its author, and its ISBN.
        """
        wanted = folded(clean_isbn(text) or text)
        if not wanted:
            return []
        index = self._current()
        places: dict[int, None] = {}
        for place in _places(index, wanted):
            if place < index.in_use or retired:
                places[place] = None
            if len(places) >= most:
                break
        in_order = sorted(places, key=lambda place: place >= index.in_use)
        ids = [index.ids[place] for place in in_order]
        by_id = {row_id: as_title(row) for row_id, *row in titles_of_ids(ids).tuples()}
        return [by_id[row_id] for row_id in ids]

    def _current(self) -> _Index:
        version = self._catalogue.version
        if self._index is None or self._version != version:
            self._index, self._version = _indexed(), version
        return self._index


def _indexed() -> _Index:
    rows = titles_to_find.all()
    written = "".join(f"\n{title}\t{author}\t{isbn}" for _id, title, author, isbn, *_ in rows)
    letters = _NO_LETTERS.sub("", plain(written))
    sounds = "".join(f"\n{sounds}\t{author}" for *_, sounds, author, _retired in rows)
    return _Index(
        ids=array("q", (row[0] for row in rows)),
        in_use=sum(not row[-1] for row in rows),
        written=letters,
        written_at=_starts(letters),
        sounds=sounds,
        sounds_at=_starts(sounds),
    )


def _starts(lines: str) -> array[int]:
    return array("q", (found.start() for found in re.finditer("\n", lines)))


def _places(index: _Index, wanted: str) -> Iterator[int]:
    """Answer which titles fit, the best first; one may come more than once."""
    for part in (f"\n{wanted}\t", f"\n{wanted}"):
        yield from _hits(index.written_at, partial(index.written.find, part))
    yield from _sounding(index, wanted, at_start=True)
    yield from _hits(index.written_at, partial(index.written.find, wanted))
    yield from _sounding(index, wanted, at_start=False)


def _sounding(index: _Index, wanted: str, at_start: bool) -> Iterator[int]:
    pattern = pattern_of(wanted, at_start)

    def find(at: int) -> int:
        found = pattern.search(index.sounds, at)
        return found.start() if found else -1

    for place in _hits(index.sounds_at, find):
        if len(wanted) <= PATTERN_LETTERS or _spells(index, place, wanted):
            yield place


def _spells(index: _Index, place: int, wanted: str) -> bool:
    """Tell whether all letters are spelled in a title, where the pattern saw the first of them."""
    starts = index.sounds_at
    end = starts[place + 1] if place + 1 < len(starts) else len(index.sounds)
    fields = map(sounds_in, index.sounds[starts[place] + 1 : end].split("\t"))
    return any(spells(wanted, field[at:]) for field in fields for at in range(len(field)))


def _hits(starts: array[int], find: Callable[[int], int]) -> Iterator[int]:
    """Answer the lines in which something is found, each once."""
    at = 0
    while (found := find(at)) >= 0:
        place = bisect_right(starts, found) - 1
        yield place
        if place + 1 == len(starts):
            return
        at = starts[place + 1]
