"""The words of the command line. ``--data`` and ``--json`` may stand before or after a command."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from kiosk.cli import people, upkeep
from kiosk.storage.passport import default_folder

Command = Callable[[Namespace], dict[str, object]]


class Misused(Exception):
    """The command line makes no sense; the text says why."""


class _Parser(ArgumentParser):
    """Raises instead of leaving the process, so that even a misuse is answered in JSON."""

    def error(self, message: str) -> NoReturn:
        raise Misused(f"{self.format_usage()}{self.prog}: {message}")


def parse(arguments: list[str]) -> Namespace:
    """Answer what was asked for: ``args.run`` is the command, ``args.data`` the folder.

    Raises:
        Misused: an unknown command or option, or a missing one.
        SystemExit: ``--help`` was printed.
    """
    args = build().parse_args([_printable(argument) for argument in arguments])
    args.data_given = "data" in args
    if not args.data_given:
        args.data = default_folder()
    args.data = args.data.expanduser().absolute()
    if not args.data.name:
        raise Misused(f"--data {args.data}: not a folder for a station")
    return args


def build() -> ArgumentParser:
    """Build the parser with every command."""
    everywhere = _Parser(add_help=False, allow_abbrev=False)
    everywhere.add_argument(
        "--data", type=_folder, default=SUPPRESS, metavar="DIR", help="the station's folder"
    )
    everywhere.add_argument(
        "--json", action="store_true", default=SUPPRESS, help="answer one JSON object"
    )
    parser = _Parser(prog="courier-home-admin", parents=[everywhere], allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name: str, run: Command) -> ArgumentParser:
        sentence = (run.__doc__ or "").partition("\n")[0]
        added = commands.add_parser(
            name, parents=[everywhere], allow_abbrev=False, help=sentence, description=sentence
        )
        added.set_defaults(run=run)
        return added

    _add_people(add)
    _add_upkeep(add)
    return parser


def _add_people(add: Callable[[str, Command], ArgumentParser]) -> None:
    enrol = add("enrol", people.enrol)
    enrol.add_argument("--name", required=True)
    enrol.add_argument("--company", required=True, help="an unknown one is created")
    enrol.add_argument("--phone", default="")
    badge = add("badge", people.badge)
    badge.add_argument("code", metavar="CODE")
    badge.add_argument("--out", required=True, metavar="card.png")
    for name, run in (
        ("revoke", people.revoke),
        ("reissue", people.reissue),
        ("suspend", people.suspend),
        ("reactivate", people.reactivate),
    ):
        add(name, run).add_argument("who", metavar="CODE|NUMBER")
    for name, run in (("scan", people.scan), ("leave", people.leave)):
        add(name, run).add_argument("code", metavar="CODE")
    add("inside", people.inside)


def _add_upkeep(add: Callable[[str, Command], ArgumentParser]) -> None:
    init = add("init", upkeep.init)
    init.add_argument("--name", required=True, help="the station's name")
    init.add_argument("--pin-file", required=True, metavar="F", help="the manager's six digits")
    init.add_argument("--manager-name", default="管理员")
    for option in upkeep.SETTINGS:
        init.add_argument("--" + option.replace("_", "-"))
    add("demo", upkeep.demo)
    add("backup", upkeep.backup)
    add("restore", upkeep.restore).add_argument("file", metavar="FILE")
    add("recover", upkeep.recover)
    add("verify", upkeep.verify)
    add("doctor", upkeep.doctor)


def _folder(text: str) -> Path:
    if not text:
        raise ValueError(text)
    return Path(text)


def _printable(argument: str) -> str:
    """Bytes that are no UTF-8 can be neither a name nor a code: they become a replacement mark."""
    return argument.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
