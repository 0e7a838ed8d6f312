"""Work on what somebody else made, in a process of its own.

``python -m kiosk.apart MODULE NAME …`` is the child.

A file of a few megabytes keeps a parser busy for seconds with Python's lock in its hands, and a
wicked one for ever or until the memory is full: neither may hold up the window. The function (of a
module of ours, by its name) gets the bytes; what it answers, or the *no* it raises, comes back.
"""

from __future__ import annotations

import os
import pickle
import resource
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar

Answer = TypeVar("Answer")
LONGEST_S = 30.0
_MEMORY = 1024 * 1024 * 1024
_NICE = 10  # taps come first
_ROOT = Path(__file__).parents[1]


class CutOff(Exception):
    """The child did not come to an end: it took too long, too much memory, or crashed."""


def apart(
    work: Callable[..., Answer],
    data: bytes,
    arguments: tuple[str, ...] = (),
    longest_s: float = LONGEST_S,
) -> Answer:
    """Answer what a function of a module makes of some bytes; call it off the GUI thread.

    ``arguments`` are texts it takes besides.

    Raises:
        CutOff: it did not end within so many seconds, or not at all.
        Exception: whatever it raises itself.
    """
    try:
        done = subprocess.run(  # noqa: S603 (the words are ours)
            [sys.executable, "-m", "kiosk.apart", work.__module__, work.__qualname__, *arguments],
            input=data,
            capture_output=True,
            cwd=_ROOT,
            timeout=longest_s,
            check=True,
        )
        raised, answer = pickle.loads(done.stdout)  # noqa: S301 (our own child wrote it)
    except (OSError, subprocess.SubprocessError, EOFError, pickle.UnpicklingError) as error:
        raise CutOff from error
    if raised:
        raise answer
    return answer


def main(module: str, name: str, *arguments: str) -> int:
    """Do the work in the child."""
    os.nice(_NICE)
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    work: Callable[..., Any] = getattr(import_module(module), name)
    try:
        answer = (False, work(sys.stdin.buffer.read(), *arguments))
    except Exception as error:  # noqa: BLE001 (whoever asked decides)
        answer = (True, error)
    sys.stdout.buffer.write(pickle.dumps(answer))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
