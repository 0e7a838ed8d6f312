"""How an answer reaches the caller: one JSON object, or a plain sentence."""

from __future__ import annotations

import io
import json
import os
import select
import stat
import sys
from collections.abc import Mapping
from typing import Any, TextIO

from kiosk.cli import words
from kiosk.cli.command import Command

Answer = Mapping[str, Any]
_ROOM = 4096
"""Bytes a disk must have left for an answer with a code; such an answer has a few hundred."""


class NobodyListens(OSError):
    """An answer could not be delivered: standard output is closed, or takes nothing more."""


def speak_utf8() -> None:
    """Chinese comes out as UTF-8 even where the locale knows only ASCII."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def is_english(environment: Mapping[str, str]) -> bool:
    """Tell whether the locale asks for English; everybody else gets Chinese."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next((environment[name] for name in names if environment.get(name)), "")
    return locale.startswith("en")


def expect_listener() -> None:
    """Look whether somebody takes the answer, before anything is done that only it can tell.

    Raises:
        NobodyListens: no.
    """
    if sys.stdout is None:
        raise NobodyListens("standard output is closed")
    try:
        handle = sys.stdout.fileno()
    except io.UnsupportedOperation:
        return  # kept in memory
    try:
        _try_out(handle)
    except OSError as error:
        raise NobodyListens(str(error)) from error


def _try_out(handle: int) -> None:
    """Write nothing; find the other end of a pipe; take and give back room on a disk."""
    os.write(handle, b"")
    about = os.fstat(handle)
    if stat.S_ISREG(about.st_mode):
        try:
            os.posix_fallocate(handle, about.st_size, _ROOM)
        finally:
            os.ftruncate(handle, about.st_size)
        return
    poll = select.poll()
    poll.register(handle, 0)
    if any(event & (select.POLLERR | select.POLLHUP) for _handle, event in poll.poll(0)):
        raise BrokenPipeError("nobody reads what comes out")


def print_json(answer: Answer) -> None:
    """Print exactly one object on standard output."""
    print_plainly(json.dumps(answer, ensure_ascii=False) + "\n")


def print_sentence(command: Command | None, answer: Answer, english: bool) -> None:
    """Print what a person reads: what was done on standard output, the rest on standard error."""
    if answer["outcome"] == "done":
        print_plainly("".join(line + "\n" for line in words.sentences(command, answer, english)))
    else:
        complain_of(command, answer, english)


def complain_of(command: Command | None, answer: Answer, english: bool) -> None:
    """Print what a person reads of an answer on standard error."""
    for line in words.sentences(command, answer, english):
        complain(line)


def print_plainly(text: str) -> None:
    """Print on standard output and make sure it got there.

    Raises:
        NobodyListens: nobody takes it (a closed pipe, a full disk).
    """
    if sys.stdout is None:
        raise NobodyListens("standard output is closed")
    try:
        _deliver(sys.stdout, text)
    except OSError as error:
        sys.stdout = None  # else Python tries once more at exit
        raise NobodyListens(str(error)) from error


def complain(text: str) -> None:
    """Print on standard error, as far as somebody listens."""
    try:
        if sys.stderr is not None:
            _deliver(sys.stderr, text + "\n")
    except OSError:
        return


def _deliver(stream: TextIO, text: str) -> None:
    stream.write(text)
    stream.flush()
