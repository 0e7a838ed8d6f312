"""Double taps on buttons that change under the finger."""

from __future__ import annotations

from collections.abc import Callable

DOUBLE_TAP_MS = 700


class Taps:
    """Lets no tap through that follows another at once.

    Where the next step's button stands where the last one stood, a double tap would do both, and
    the request id cannot help: the first is done already. ``now_ms`` answers powered-on time.
    """

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms
        self._last_ms = now_ms() - DOUBLE_TAP_MS

    def is_double(self) -> bool:
        """Tell whether this tap is the second half of a double tap; it does not count then."""
        now = self._now_ms()
        if now - self._last_ms < DOUBLE_TAP_MS:
            return True
        self._last_ms = now
        return False
