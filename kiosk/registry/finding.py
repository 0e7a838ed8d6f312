"""Finding somebody: by name, by pinyin in full or in initials, by the end of his phone, by badge.

What is kept between two searches are the sounds of single characters, never a name.
"""

from __future__ import annotations

import functools
import os
import re
import unicodedata
from collections.abc import Iterable

from kiosk.common import codes
from kiosk.registry import rows
from kiosk.registry.badges import BadgeService
from kiosk.registry.models import names_and_phones
from kiosk.registry.rules import HERE, Holder
from kiosk.registry.service import CourierRow, RegistryService

PHONE_TAIL = 4
"""So many digits say whose phone it is; fewer would say half the station."""
MOST = 200
"""Nobody reads on: whoever is not among these types another letter."""
_FIRST_HAN = 0x3400
_PARTS = re.compile(r"[\u3400-\U0003ffff]|[^\W\u3400-\U0003ffff]+")
Sounds = list[tuple[str, ...]]


class FindingService:
    """Looks through everybody on file, those who are gone too; writes nothing."""

    def __init__(self, registry: RegistryService, badges: BadgeService) -> None:
        self._registry = registry
        self._badges = badges

    def find(self, text: str, most: int = MOST) -> list[CourierRow]:
        """Answer whom a text may mean, the likeliest first, who is gone last.

        ``zs`` and ``zhangsan`` find 张三 (as letters are typed, so does ``zhs``), four digits the
        phone that ends so, a badge's code its holder, whatever state it is in.
        """
        holder = self._holder(text)
        if holder:
            return [holder]
        found = sorted(_ranks(folded(text)))[:most]
        by_id = {row.id: row for row in rows.of_ids(-row_id for *_rank, row_id in found)}
        return [by_id[-row_id] for *_rank, row_id in found]

    def _holder(self, text: str) -> CourierRow | None:
        code = codes.parse(text)
        if not isinstance(code, codes.Code):
            return None
        badge = self._badges.find(code.text)
        if badge is None or badge.kind is not Holder.COURIER:
            return None
        return self._registry.by_number(badge.holder)


def folded(text: str) -> str:
    """Answer a text as it is compared: letters and digits alone, without case, accents or width."""
    return "".join(letter for letter in _plain(text) if letter.isalnum())


def rank(wanted: str, name: str, phone: str) -> int | None:
    """Answer how well a person (his name in plain letters) fits, 0 best, or None."""
    letters = folded(name)
    if letters.startswith(wanted):
        return 0 if letters == wanted else 1
    if len(wanted) >= PHONE_TAIL and wanted.isdecimal() and phone.endswith(wanted):
        return 1
    if wanted in letters:
        return 3
    sounds = _sounds(name)
    starts = (start for start in range(len(sounds)) if spells(wanted, sounds[start:]))
    first = next(starts, None)
    return None if first is None else 2 if first == 0 else 4


def spells(wanted: str, sounds: Sounds) -> bool:
    """Tell whether the letters are beginnings of the sounds, one sound after the other."""
    ends = {0}
    for readings in sounds:
        ends = set(_ends(wanted, ends, readings))
        if not ends or len(wanted) in ends:
            break
    return len(wanted) in ends


def _ranks(wanted: str) -> Iterable[tuple[bool, int, int]]:
    """Answer of everybody who fits: whether he is gone, his rank, his row id below zero."""
    people = names_and_phones.all() if wanted else []
    names = _plain("\n".join(name for _id, name, _phone, _state in people)).split("\n")
    letters = {letter for letter in set().union(*names) if _may_begin(letter, wanted)}
    for (row_id, _name, phone, state), name in zip(people, names, strict=False):
        tail = wanted[-1:].isdecimal() and phone and phone.endswith(wanted)
        if not (tail or not letters.isdisjoint(name)):
            continue
        fits = rank(wanted, name, phone or "")
        if fits is not None:
            yield state not in HERE, fits, -row_id


def _may_begin(letter: str, wanted: str) -> bool:
    sounds = _readings(letter) if ord(letter) >= _FIRST_HAN else (letter,)
    return any(sound[0] == wanted[0] for sound in sounds)


def _ends(wanted: str, starts: set[int], readings: tuple[str, ...]) -> Iterable[int]:
    for start in starts:
        for reading in readings:
            for length in range(1, len(reading) + 1):
                if not wanted.startswith(reading[:length], start):
                    break
                yield start + length


def _sounds(name: str) -> Sounds:
    """Answer how each character may be read; a word of other letters is one sound."""
    parts = _PARTS.findall(name)
    return [_readings(part) if ord(part[0]) >= _FIRST_HAN else (part,) for part in parts]


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).casefold()
    marks = (ord(letter) for letter in set(letters) if unicodedata.combining(letter))
    return letters.translate(dict.fromkeys(marks))


@functools.cache
def _readings(character: str) -> tuple[str, ...]:
    """Answer a character and its readings (曾: ceng, zeng; 吕: lv, lu)."""
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")  # words of several characters: 45 MB
    from pypinyin import Style, pinyin  # noqa: PLC0415 (once somebody searches)

    [heard] = pinyin(character, style=Style.NORMAL, heteronym=True)
    return tuple(dict.fromkeys([character, *heard, *(sound.replace("v", "u") for sound in heard)]))
