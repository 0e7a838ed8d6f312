"""Finding somebody: by name, in full or in initials, by the end of his phone, by badge."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.common import codes
from kiosk.common.pinyin import folded, may_begin, plain, sounds_of, spells
from kiosk.registry import rows
from kiosk.registry.badges import BadgeService
from kiosk.registry.models import names_and_phones
from kiosk.registry.rules import HERE, Holder
from kiosk.registry.service import CourierRow, RegistryService

PHONE_TAIL = 4
"""So many digits say whose phone it is; fewer would say half the station."""
MOST = 200
"""Nobody reads on: whoever is not among these types another letter."""


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


def rank(wanted: str, name: str, phone: str) -> int | None:
    """Answer how well a person (his name in plain letters) fits, 0 best, or None."""
    letters = folded(name)
    if letters.startswith(wanted):
        return 0 if letters == wanted else 1
    if len(wanted) >= PHONE_TAIL and wanted.isdecimal() and phone.endswith(wanted):
        return 1
    if wanted in letters:
        return 3
    sounds = sounds_of(name)
    starts = (start for start in range(len(sounds)) if spells(wanted, sounds[start:]))
    first = next(starts, None)
    return None if first is None else 2 if first == 0 else 4


def _ranks(wanted: str) -> Iterable[tuple[bool, int, int]]:
    """Answer of everybody who fits: whether he is gone, his rank, his row id below zero."""
    people = names_and_phones.all() if wanted else []
    names = plain("\n".join(name for _id, name, _phone, _state in people)).split("\n")
    letters = {letter for letter in set().union(*names) if may_begin(letter, wanted)}
    for (row_id, _name, phone, state), name in zip(people, names, strict=False):
        tail = wanted[-1:].isdecimal() and phone and phone.endswith(wanted)
        if not (tail or not letters.isdisjoint(name)):
            continue
        fits = rank(wanted, name, phone or "")
        if fits is not None:
            yield state not in HERE, fits, -row_id
