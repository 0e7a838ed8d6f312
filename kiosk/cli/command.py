"""What a command of the console is: its function, its arguments, and what it says to people."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.common.clock import ZONE
from kiosk.common.errors import Refused

Answer = dict[str, object]
Words = tuple[str, str]
"""A sentence in Chinese and in English; facts stand in braces."""
Lines = Callable[[Mapping[str, Any], bool], Iterator[str]]
"""What else a person reads of an answer, one line each; True asks for English."""
_ZONE = ZoneInfo(ZONE)


class RefusedWith(Exception):
    """A refusal that has more to say than facts: ``more`` goes along with it."""

    def __init__(self, refusal: Refused, more: Answer) -> None:
        super().__init__(refusal.reason)
        self.refusal = refusal
        self.more = more


@dataclass(frozen=True)
class Argument:
    """One argument, as ``argparse`` takes it."""

    flags: tuple[str, ...]
    options: Mapping[str, Any]


def arg(*flags: str, **options: Any) -> Argument:
    """Name an argument of a command."""
    return Argument(flags, options)


@dataclass(frozen=True)
class Command:
    """One command. Its help is the first line of its function's docstring.

    A name of two words makes it one of a group: ``staff add`` stands beside ``staff list``.
    ``reveals``: its answer holds a code that stands nowhere else afterwards. It does nothing where
    nobody takes the answer. ``reads``: it writes nothing, not even a temporary file, and works
    beside a running window. ``lines`` are read of a refusal too that has ``errors``.
    """

    name: str
    run: Callable[[Namespace], Answer]
    arguments: tuple[Argument, ...] = ()
    done: Words = ("好了。", "Done.")
    lines: Lines | None = None
    reveals: bool = False
    reads: bool = False


def clock_time(utc_ms: int) -> str:
    """Answer the time of day of a moment at the station."""
    return f"{datetime.fromtimestamp(utc_ms / 1000, _ZONE):%H:%M}"
