"""What the page of importing asks of each kind of list; ``products.py`` is one of them.

A new kind is a class like ``ProductList`` there and one line that makes its screen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from kiosk.common.actor import Call


@dataclass(frozen=True)
class ListLine:
    """One row: a stick or a file to choose (``key`` names it), or what a row of the list does."""

    sign: str
    what: str
    more: str = ""
    standing: str = ""
    wrong: bool = False
    key: str = ""


@dataclass(frozen=True)
class Shown:
    """What bringing a list in would do: in one sentence, and row by row, what is wrong first.

    ``good`` rows would come in, ``bad`` ones are in the way of all. ``before`` of the good ones
    came in already and are left out, unless they came again.
    """

    sums: str
    lines: tuple[ListLine, ...]
    good: int
    bad: int
    before: int = 0


class ListKind(Protocol):
    """A kind of list. What ``read`` makes of a file, the page only hands on."""

    most_bytes: int

    @property
    def endings(self) -> tuple[str, ...]:
        """Answer how names of such files end."""

    @property
    def arguments(self) -> tuple[str, ...]:
        """Answer what ``read`` is called with besides the bytes."""

    @property
    def read(self) -> Callable[..., Any]:
        """A function of a module: it is called by its name in a process of its own."""

    def title(self) -> str:
        """Answer what is brought in."""

    def columns(self) -> str:
        """Answer which columns the list may have."""

    def fault(self, error: Exception) -> tuple[str, str] | None:
        """Answer why a file is of no use at all, and what to do; None for a bug of ours."""

    def preview(self, listing: Any, again: bool) -> Shown:
        """Answer what bringing it in would do now."""

    def bring_in(self, call: Call, listing: Any, again: bool) -> object:
        """Bring all of it in, or nothing: a command."""

    def told(self, answer: Any) -> str:
        """Answer what came in."""
