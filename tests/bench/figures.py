"""Figures of the rounds, and what they must stay below."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

Name = int | str
"""A row of the targets for speed, or a promise of reliability."""
ALLOWANCE = 1.15
"""What noise may add: the same machine differs by that much from run to run."""


@dataclass(frozen=True)
class Times:
    """Median and 99th percentile of one round, in milliseconds."""

    p50: float
    p99: float


def times(seconds: Sequence[float]) -> Times:
    """Sum a round up (the percentile by nearest rank: of fewer than 100 it is the slowest)."""
    ordered = sorted(seconds)
    return Times(median(ordered) * 1e3, ordered[math.ceil(len(ordered) * 0.99) - 1] * 1e3)


def typical(rounds: Sequence[Times]) -> Times:
    """Answer the medians of the rounds."""
    return Times(median(one.p50 for one in rounds), median(one.p99 for one in rounds))


@dataclass(frozen=True)
class Row:
    """One line of the table.

    ``figure`` and ``floor`` are in ``unit``; ``target`` is what the figure may be as a multiple of
    the floor, or by itself where there is no floor. ``number`` is the row of the targets,
    or the promise. A ``peer`` is another program: how fast it is differs from machine to machine
    more than the floors do, so it is shown and decides nothing.
    """

    number: Name
    what: str
    unit: str
    figure: float
    target: float
    floor: float | None = None
    floor_name: str = ""
    exact: bool = False
    peer: bool = False

    @property
    def ratio(self) -> float:
        """Answer what is compared with the target."""
        return self.figure / self.floor if self.floor else self.figure

    @property
    def holds(self) -> bool:
        """Tell whether the target is met, noise allowed for unless it is exact."""
        if self.exact:
            return self.ratio == self.target
        return self.ratio <= self.target * ALLOWANCE

    @property
    def verdict(self) -> str:
        """Answer how it went; a peer speaks low."""
        if self.holds:
            return "holds"
        return "misses, a peer" if self.peer else "MISSES"


def table(rows: Sequence[Row]) -> str:
    """Write the rows for people."""
    head = f"{'row':>3}  {'what':<44} {'here':>10}  {'floor':>10}  {'ratio':>6}  {'target':>7}"
    lines = [head, "-" * (len(head) + 9)]
    for row in rows:
        floor = f"{row.floor:.2f}" if row.floor else "–"
        ratio = f"{row.ratio:.2f}" + ("×" if row.floor else " ")
        target = f"≤ {row.target:g}" if not row.exact else f"= {row.target:g}"
        lines.append(
            f"{row.number:>3}  {row.what:<44} {row.figure:>7.2f} {row.unit:<2}  {floor:>10}  "
            f"{ratio:>6}  {target:>7}  {row.verdict}"
            + (f"  of {row.floor_name}" if row.floor_name else "")
        )
    return "\n".join(lines)


def write(path: Path, rows: Sequence[Row], notes: Sequence[str]) -> None:
    """Keep the figures where a script finds them."""
    path.parent.mkdir(parents=True, exist_ok=True)
    values = [{**asdict(row), "ratio": row.ratio, "holds": row.holds} for row in rows]
    text = json.dumps({"rows": values, "notes": list(notes)}, ensure_ascii=False, indent=2)
    path.write_text(text + "\n", encoding="utf-8")
