"""What has been heard of already: each news sounds once, whichever screen tells it first."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection

_REMEMBERED = 500


class Chimes:
    """Remembers news by name, the last few hundred."""

    def __init__(self) -> None:
        self._heard: deque[str] = deque(maxlen=_REMEMBERED)

    def are_new(self, news: Collection[str]) -> bool:
        """Tell whether something among the news has not been heard of yet; now it has."""
        fresh = [one for one in news if one not in self._heard]
        self._heard.extend(fresh)
        return bool(fresh)
