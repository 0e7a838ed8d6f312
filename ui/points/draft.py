"""What is tapped together before points are given or taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from kiosk.merits.rules import Clause, Evidence, Why
from kiosk.points.rules import Wallet
from ui.points.words import (
    GIVE,
    TAKE,
    clause_words,
    evidence_words,
    mode_words,
    question,
    wallet_words,
    why_words,
)

Kind = TypeVar("Kind", Why, Clause, Evidence)
AMOUNTS = (5, 10, 20, 50, 100, 200, 500)


@dataclass
class Draft:
    """Nothing of it is chosen beforehand, except that points are given and not taken."""

    mode: str = GIVE
    points: int = 10
    why: str = ""
    wallet: str = Wallet.POINTS
    clause: str = ""
    evidence: str = ""
    note: str = ""

    @property
    def gives(self) -> bool:
        """Whether points are given, or taken."""
        return self.mode == GIVE

    def is_complete(self, case: bool) -> bool:
        """Whether nothing is missing of what is asked first, or of the ``case`` against him."""
        if case:
            return self.clause != "" and self.evidence != ""
        return not self.gives or self.why != ""

    def pick(self, group: str, key: str) -> None:
        """Take what was tapped in a group."""
        if group == "points":
            self.points = int(key)
        else:
            setattr(self, group, key)

    def groups(self, case: bool) -> list[dict[str, object]]:
        """Answer what there is to tap, group by group."""
        if case:
            return [
                _group("clause", self.clause, _named(clause_words, Clause)),
                _group("evidence", self.evidence, _named(evidence_words, Evidence)),
            ]
        wallets = [(str(one), wallet_words(one)) for one in (Wallet.POINTS, Wallet.CONDUCT)]
        return [
            _group("mode", self.mode, [(mode, mode_words(mode)) for mode in (GIVE, TAKE)]),
            _group("points", str(self.points), [(str(many), str(many)) for many in AMOUNTS]),
            _group("why", self.why, _named(why_words, Why))
            if self.gives
            else _group("wallet", self.wallet, wallets),
        ]


def _named(words: Callable[[Kind], str], kinds: Iterable[Kind]) -> list[tuple[str, str]]:
    return [(str(kind), words(kind)) for kind in kinds]


def _group(key: str, picked: str, options: Iterable[tuple[str, str]]) -> dict[str, object]:
    rows = [{"key": name, "title": title, "picked": name == picked} for name, title in options]
    return {"key": key, "label": question(key), "options": rows}
