"""Which of the codes in a picture is a scan: thirty pictures of one badge are one.

Time is counted in looks, for only what is looked at can be seen to leave: a badge that lies in
view while its courier is at the tiles is no scan when the attract screen comes back.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from kiosk.common.codes import CodeFault, parse

GONE = 10
"""A code has left when so many looks in a row did not find it (two seconds)."""
GONE_FOREIGN = 150
"""A code that is none of ours may hang on the wall and be found now and then."""
CALM = 5
"""So many looks after two codes at once nothing counts: one may be missed while both are there."""


@dataclass(frozen=True)
class News:
    """What a look brings: a scanned text, or that several codes came at once, or neither."""

    text: str = ""
    several: bool = False


NOTHING = News()


class Sights:
    """Remembers which codes are in view."""

    def __init__(self) -> None:
        self._unseen: dict[str, int] = {}  # code in view → looks since it was found
        self._calm = CALM

    def look(self, texts: Collection[str]) -> News:
        """Take what one picture shows.

        One of our codes beside foreign ones is the one that is meant.
        """
        self._age(texts)
        ours = {text for text in texts if not _is_foreign(text)}
        new = (ours or set(texts)) - set(self._unseen)
        if len(ours & new) > 1:
            before, self._calm = self._calm, 0
            return News(several=before >= CALM)
        self._calm += 1
        if self._calm < CALM or len(new) != 1:
            return NOTHING
        [text] = new
        self._unseen[text] = 0
        return News(text)

    def _age(self, texts: Collection[str]) -> None:
        aged = {text: 0 if text in texts else n + 1 for text, n in self._unseen.items()}
        self._unseen = {text: n for text, n in aged.items() if n < _gone(text)}


def _gone(text: str) -> int:
    return GONE_FOREIGN if _is_foreign(text) else GONE


def _is_foreign(text: str) -> bool:
    return parse(text) is CodeFault.FOREIGN
