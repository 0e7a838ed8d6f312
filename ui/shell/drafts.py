"""What somebody of the staff left half done: for a while his badge alone brings it back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from ui.shell.screens import KeepsDraft, Screen
from ui.shell.session import Session
from ui.shell.views import Views

DRAFT_MS = 15 * 60_000  # of powered-on time (product description, stock)


@dataclass(frozen=True)
class Left:
    """A page that was left, what was half done there, and until when no PIN is asked for it."""

    screen: Screen
    draft: object
    until_ms: int


class Drafts:
    """One for each badge, for several may be on their way to the shelf; nothing of it is stored."""

    def __init__(self) -> None:
        self._left: dict[str, Left] = {}

    def leave(self, session: Session, screen: Screen | None, views: Views, now_ms: int) -> None:
        """Whoever is here goes; keep what he has half done on a page that resumes."""
        if screen and session.staff:
            draft = cast(KeepsDraft, views.of(screen)).draft()
            self._left[session.badge] = Left(screen, draft, now_ms + DRAFT_MS)

    def take(self, badge: str, now_ms: int) -> Left | None:
        """Answer what was left with this badge, once, and forget what has been left too long."""
        self._left = {one: left for one, left in self._left.items() if now_ms < left.until_ms}
        return self._left.pop(badge, None)

    def clear(self) -> None:
        """Forget them all."""
        self._left.clear()
