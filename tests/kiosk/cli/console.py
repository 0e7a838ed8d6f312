"""Running the console: inside this process (fast), or as the real program."""

from __future__ import annotations

import contextlib
import ctypes
import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from kiosk.cli import main

ROOT = Path(__file__).resolve().parents[3]
PIN = "135790"
_CAN_WRITE_ANYWHERE = 1  # CAP_DAC_OVERRIDE
_DROP_FROM_BOUNDING_SET = 24  # PR_CAPBSET_DROP


@dataclass(frozen=True)
class Told:
    """What a command left behind: exit code, the two streams."""

    code: int
    out: bytes
    err: bytes

    @property
    def answer(self) -> dict[str, Any]:
        """The one JSON object on standard output, or a failing test."""
        text = self.out.decode("utf-8")
        assert text.endswith("\n")
        assert text.count("\n") == 1
        answer = json.loads(text)
        assert isinstance(answer, dict)
        return answer


@dataclass(frozen=True)
class Console:
    """A console in front of one station's folder; answers are JSON."""

    folder: Path

    def run(self, *arguments: str, stdin: bytes = b"") -> Told:
        """Run a command inside this process."""
        out, err = io.TextIOWrapper(io.BytesIO()), io.TextIOWrapper(io.BytesIO())
        typed = io.TextIOWrapper(io.BytesIO(stdin))
        with (
            patch.object(sys, "stdin", typed),
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
        ):
            code = main([*arguments, "--json", "--data", str(self.folder)])
        return Told(code, out.detach().getvalue(), err.detach().getvalue())

    def done(self, *arguments: str, stdin: bytes = b"") -> dict[str, Any]:
        """Run a command that must succeed, and answer what it said."""
        told = self.run(*arguments, stdin=stdin)
        assert told.code == 0, told
        assert told.answer["outcome"] == "done"
        return told.answer

    def refused(self, *arguments: str, stdin: bytes = b"") -> str:
        """Run a command that the rules must refuse, and answer the reason."""
        told = self.run(*arguments, stdin=stdin)
        assert told.code == 1, told
        assert told.answer["outcome"] == "refused"
        return str(told.answer["reason"])

    def failed(self, *arguments: str, stdin: bytes = b"") -> str:
        """Run a command that the outside world must fail, and answer the trouble."""
        told = self.run(*arguments, stdin=stdin)
        assert told.code == 3, told
        assert told.answer["outcome"] == "failed"
        return str(told.answer["trouble"])

    def init(self, pin_file: Path) -> dict[str, Any]:
        """Found the station."""
        pin_file.write_text(PIN + "\n")
        return self.done("init", "--name", "建国门", "--pin-file", str(pin_file))

    def enrol(self, name: str = "张三丰", company: str = "顺丰") -> dict[str, Any]:
        """Enrol a courier."""
        return self.done("enrol", "--name", name, "--company", company)


def program(*arguments: str, powerless: bool = False, **environment: str) -> Told:
    """Run the real program; ``powerless`` takes root's power to ignore permissions."""
    done = subprocess.run(
        [sys.executable, "-m", "kiosk.cli", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
        timeout=60,
        preexec_fn=_give_up_power if powerless else None,
    )
    return Told(done.returncode, done.stdout, done.stderr)


def _give_up_power() -> None:
    if os.geteuid() == 0:
        ctypes.CDLL(None).prctl(_DROP_FROM_BOUNDING_SET, _CAN_WRITE_ANYWHERE, 0, 0, 0)
