"""From a command line to one answer, and to the exit code that says what kind of answer it is."""

from __future__ import annotations

import contextlib
import io
import logging
import os
import signal
import sys
from argparse import Namespace
from enum import IntEnum
from types import FrameType
from typing import NoReturn

from peewee import DatabaseError

from kiosk.cli import output
from kiosk.cli.command import Answer, Command, RefusedWith
from kiosk.cli.exports import NotCarried
from kiosk.cli.parser import Misused, parse
from kiosk.cli.upkeep import Unsound
from kiosk.common.errors import Confirm, NotSaved, Refused, StationTrouble
from kiosk.storage.database import trouble_of

LOG = logging.getLogger(__name__)


class Exit(IntEnum):
    """The exit codes, the same for every command."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    FAILED = 3


class _Interrupted(BaseException):
    """SIGTERM or Ctrl-C: the station is closed on the way out."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command and answer the exit code; by default with the program's own arguments."""
    if arguments is None:
        arguments = sys.argv[1:]
        signal.signal(signal.SIGTERM, _interrupt)
        signal.signal(signal.SIGINT, _interrupt)
    output.speak_utf8()
    english = output.is_english(os.environ)
    as_json = "--json" in arguments
    code, command, answer = _run(arguments, english)
    try:
        if as_json:
            output.print_json(answer)
        elif "help" in answer:
            output.print_plainly(str(answer["help"]))
        else:
            output.print_sentence(command, answer, english)
    except output.NobodyListens as error:
        output.complain(f"answer not delivered: {error}")
        if command and command.reveals:  # whoever listened before may still see standard error
            output.complain_of(command, answer, english)
        return Exit.FAILED
    return code


def _run(arguments: list[str], english: bool) -> tuple[Exit, Command | None, Answer]:
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            args = parse(arguments)
        args.english = english
    except Misused as misuse:
        output.complain(str(misuse))
        return Exit.USAGE, None, {"outcome": "usage", "detail": str(misuse).splitlines()[-1]}
    except SystemExit:  # --help
        return Exit.DONE, None, {"outcome": "done", "help": printed.getvalue()}
    code, answer = _answer(args)
    return code, args.command, answer


def _answer(args: Namespace) -> tuple[Exit, Answer]:
    try:
        if args.command.reveals:
            output.expect_listener()
        return Exit.DONE, {"outcome": "done", **args.command.run(args)}
    except (Refused, Confirm) as refusal:
        return _refused(refusal)
    except RefusedWith as refusal:
        return _refused(refusal.refusal, refusal.more)
    except (StationTrouble, NotSaved, Unsound, NotCarried, OSError, DatabaseError) as error:
        return _failure(error)
    except _Interrupted:
        return _failed("interrupted", "")
    except Exception:
        LOG.exception("a bug")
        return _failed("bug", "")


def _refused(no: Refused | Confirm, more: Answer | None = None) -> tuple[Exit, Answer]:
    return Exit.REFUSED, {"outcome": "refused", "reason": no.reason, **no.facts, **(more or {})}


def _failure(error: Exception) -> tuple[Exit, Answer]:
    match error:
        case StationTrouble():
            return _failed(error.trouble, error.detail)
        case output.NobodyListens():
            return _failed("nobody_listens", str(error))
        case NotSaved():
            return _failed("not_saved", str(error), cause=error.trouble)
        case Unsound():
            return _failed(error.trouble, "", sound=False, **error.facts)
        case NotCarried():
            end = error.outcome
            return _failed(f"export_{end.status}", end.detail, left=end.left)
        case _:
            return _unforeseen(error)


def _unforeseen(error: Exception) -> tuple[Exit, Answer]:
    """Answer what the system said; of a file somebody named, in words of our own."""
    known = (
        (FileNotFoundError, "missing"),
        (PermissionError, "forbidden"),
        (IsADirectoryError, "is_a_folder"),
    )
    what = next((word for kind, word in known if isinstance(error, kind)), "")
    if what and isinstance(error, OSError) and error.filename:
        return _failed(trouble_of(error), "", file=str(error.filename), file_trouble=what)
    return _failed(trouble_of(error), str(error))


def _failed(trouble: str, detail: str, **facts: object) -> tuple[Exit, Answer]:
    answer: Answer = {"outcome": "failed", "trouble": trouble, **facts}
    if detail:
        output.complain(detail)
        answer["detail"] = detail
    return Exit.FAILED, answer


def _interrupt(number: int, frame: FrameType | None) -> NoReturn:
    raise _Interrupted(number)
