"""How a text sounds, so that letters find it: pinyin in full, in initials, or anything between.

What is kept between two searches are the sounds of single characters, never a name.
"""

from __future__ import annotations

import functools
import os
import re
import unicodedata
from collections.abc import Iterable

_FIRST_HAN = 0x3400
_PARTS = re.compile(r"[\u3400-\U0003ffff]|[^\W\u3400-\U0003ffff]+")
Sounds = list[tuple[str, ...]]
"""Of each character the readings it may have; a word of other letters is one sound."""
_OTHER_READINGS = r"(?:\.[^ .\n\t]+)*"
_NEXT_SOUND = rf"(?:[^ \n\t]* {_OTHER_READINGS}\.)?"
PATTERN_LETTERS = 12
"""Of more letters the pattern would have too many ways to share them out among short words."""


def folded(text: str) -> str:
    """Answer a text as it is compared: letters and digits alone, without case, accents or width."""
    return "".join(letter for letter in plain(text) if letter.isalnum())


def plain(text: str) -> str:
    """Answer a text without case, accents or width."""
    letters = unicodedata.normalize("NFKD", text).casefold()
    marks = (ord(letter) for letter in set(letters) if unicodedata.combining(letter))
    return letters.translate(dict.fromkeys(marks))


def sounds_of(name: str) -> Sounds:
    """Answer how each character may be read; a word of other letters is one sound."""
    parts = _PARTS.findall(name)
    return [readings_of(part) if ord(part[0]) >= _FIRST_HAN else (part,) for part in parts]


def spells(wanted: str, sounds: Sounds) -> bool:
    """Tell whether the letters are beginnings of the sounds, one sound after the other."""
    ends = {0}
    for readings in sounds:
        ends = set(_ends(wanted, ends, readings))
        if not ends or len(wanted) in ends:
            break
    return len(wanted) in ends


def may_begin(letter: str, wanted: str) -> bool:
    """Tell whether a sound of a character begins as the letters do."""
    sounds = readings_of(letter) if ord(letter) >= _FIRST_HAN else (letter,)
    return any(sound[0] == wanted[0] for sound in sounds)


def _ends(wanted: str, starts: set[int], readings: tuple[str, ...]) -> Iterable[int]:
    for start in starts:
        for reading in readings:
            for length in range(1, len(reading) + 1):
                if not wanted.startswith(reading[:length], start):
                    break
                yield start + length


def line_of(text: str) -> str:
    """Write down how a text sounds, in one line: `` .平.ping .凡.fan``."""
    sounds = sounds_of(plain(text))
    return "".join(" " + "".join(f".{reading}" for reading in readings) for readings in sounds)


def sounds_in(line: str) -> Sounds:
    """Read what ``line_of`` wrote."""
    return [tuple(sound[1:].split(".")) for sound in line.split(" ")[1:]]


def pattern_of(wanted: str, at_start: bool) -> re.Pattern[str]:
    """Answer what finds, in lines of sounds, where letters (folded) may be spelled.

    ``at_start`` only at the start of a line. Where there are more than twelve letters, it looks for
    the first twelve: ask ``spells`` about the rest.
    """
    letters = _NEXT_SOUND.join(map(re.escape, wanted[:PATTERN_LETTERS]))
    start = rf"\n {_OTHER_READINGS}\." if at_start else r"\."
    return re.compile(start + letters)


@functools.cache
def readings_of(character: str) -> tuple[str, ...]:
    """Answer a character and its readings (曾: ceng, zeng; 吕: lv, lu)."""
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")  # words of several characters: 45 MB
    from pypinyin import Style, pinyin  # noqa: PLC0415 (once somebody searches)

    [heard] = pinyin(character, style=Style.NORMAL, heteronym=True)
    return tuple(dict.fromkeys([character, *heard, *(sound.replace("v", "u") for sound in heard)]))
