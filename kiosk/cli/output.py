"""How an answer reaches the caller: one JSON object, or a plain sentence."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Mapping
from typing import Any, TextIO

from kiosk.cli import words
from kiosk.cli.command import Command

Answer = Mapping[str, Any]


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


def print_json(answer: Answer) -> None:
    """Print exactly one object on standard output."""
    print_plainly(json.dumps(answer, ensure_ascii=False) + "\n")


def print_sentence(command: Command | None, answer: Answer, english: bool) -> None:
    """Print what a person reads: what was done on standard output, the rest on standard error."""
    lines = words.sentences(command, answer, english)
    if answer["outcome"] == "done":
        print_plainly("".join(line + "\n" for line in lines))
        return
    for line in lines:
        complain(line)


def print_plainly(text: str) -> None:
    """Print on standard output and make sure it got there.

    Raises:
        OSError: nobody takes it (a closed pipe, a full disk).
    """
    if sys.stdout is None:
        raise OSError("standard output is closed")
    try:
        _deliver(sys.stdout, text)
    except OSError:
        sys.stdout = None  # else Python tries once more at exit
        raise


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
