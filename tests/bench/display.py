"""A display of our own: Xvfb at 1920×1080, with openbox where it is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from ctypes.util import find_library

SCREEN = ("-screen", "0", "1920x1080x24")
INSTALL = "sudo apt-get install xvfb libxtst6 libxdamage1 openbox"


def missing() -> str:
    """Name what a display needs and this machine lacks, or answer an empty text."""
    lacks = [name for name in ("Xtst", "Xdamage", "Xext", "X11") if not find_library(name)]
    if shutil.which("Xvfb") is None:
        lacks.insert(0, "Xvfb")
    return ", ".join(lacks)


@contextmanager
def own_display() -> Iterator[str]:
    """Start a display nobody else uses and answer its name; the server picks the number."""
    reading, writing = os.pipe()
    with ExitStack() as stack:
        xvfb = _start(
            ["Xvfb", "-displayfd", str(writing), *SCREEN, "-nolisten", "tcp", "-noreset"],
            pass_fds=(writing,),
        )
        stack.callback(_stop, xvfb)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise OSError("Xvfb did not start")
        name = f":{number}"
        if shutil.which("openbox"):
            stack.callback(_stop, _start(["openbox"], env={**os.environ, "DISPLAY": name}))
        yield name


def _start(
    command: list[str], pass_fds: tuple[int, ...] = (), env: dict[str, str] | None = None
) -> subprocess.Popen[bytes]:
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, pass_fds=pass_fds, env=env, stdout=quiet, stderr=quiet)


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait()
