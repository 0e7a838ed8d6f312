"""What time makes due: each area says by which queries it shows, and all are asked at once."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import TypeVar

from kiosk.common.clock import Instant
from kiosk.storage.prepared import Prepared, which

Due = Callable[[Instant], None]
Owner = TypeVar("Owner")


def when(
    *queries: Prepared[[int]],
) -> Callable[[Callable[[Owner, Instant], None]], Callable[[Owner, Instant], None]]:
    """Call a method that does what is due only when one of these finds something (UTC ms).

    Never while the clock is in doubt: nothing is due then.
    """

    def decorate(body: Callable[[Owner, Instant], None]) -> Callable[[Owner, Instant], None]:
        @functools.wraps(body)
        def run(self: Owner, now: Instant) -> None:
            if now.confirmed:
                body(self, now)

        run.queries = queries  # type: ignore[attr-defined]
        return run

    return decorate


class Round:
    """All areas in the order in which they do what is due."""

    def __init__(self, areas: Sequence[Due] = ()) -> None:
        self.areas = areas
        asked: list[tuple[int, Prepared[[int]]]] = [
            (place, query)
            for place, area in enumerate(areas)
            for query in getattr(area, "queries", ())
        ]
        self._places = [place for place, _query in asked]
        self._found = which([query for _place, query in asked]) if asked else None
        self._always = set(range(len(areas))) - set(self._places)

    def due(self, now: Instant) -> list[Due]:
        """Answer who has something to do, and all after him: he may give them something.

        Whoever names no query looks for himself; what he does makes nothing due at once.
        """
        first = len(self.areas)
        if self._found and now.confirmed:
            found = self._found.first(now.utc_ms)
            first = self._places[found.index(1)] if 1 in found else first
        places = enumerate(self.areas)
        return [area for place, area in places if place >= first or place in self._always]
