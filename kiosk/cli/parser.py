"""The words of the command line. ``--data`` and ``--json`` may stand before or after a command.

A command of two words (``staff add``) is found below its first one, which has a help of its own.
"""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, Namespace
from pathlib import Path
from typing import NoReturn

from kiosk.cli import (
    aid,
    amenities,
    catalogue,
    catalogue_files,
    charging,
    counts,
    duty,
    enrolments,
    exports,
    forecast,
    kits,
    lending,
    lots,
    menu,
    people,
    places,
    points,
    products,
    records,
    rewards,
    settings,
    staff,
    stock,
    stocktake,
    upkeep,
    visits,
)
from kiosk.cli.command import Command
from kiosk.storage.passport import default_folder

MODULES = (
    people,
    enrolments,
    records,
    visits,
    charging,
    lending,
    duty,
    amenities,
    menu,
    rewards,
    products,
    places,
    stock,
    lots,
    forecast,
    counts,
    catalogue,
    catalogue_files,
    stocktake,
    points,
    exports,
    aid,
    kits,
    staff,
    settings,
    upkeep,
)
"""Each ends with its ``COMMANDS``."""


class Misused(Exception):
    """The command line makes no sense; the text says why."""


class _Parser(ArgumentParser):
    """Raises instead of leaving the process, so that even a misuse is answered in JSON."""

    def error(self, message: str) -> NoReturn:
        raise Misused(f"{self.format_usage()}{self.prog}: {message}")


def parse(arguments: list[str]) -> Namespace:
    """Answer what was asked for: ``args.command`` is the command, ``args.data`` the folder.

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
    """Build the parser with every command; one of two words stands under its first."""
    everywhere = _Parser(add_help=False, allow_abbrev=False)
    everywhere.add_argument(
        "--data", type=_folder, default=SUPPRESS, metavar="DIR", help="the station's folder"
    )
    everywhere.add_argument(
        "--json", action="store_true", default=SUPPRESS, help="answer one JSON object"
    )
    parser = _Parser(prog="courier-home-admin", parents=[everywhere], allow_abbrev=False)
    menus = {"": parser.add_subparsers(required=True, metavar="COMMAND")}
    for command in all_commands():
        first, _, word = command.name.rpartition(" ")
        if first not in menus:
            group = menus[""].add_parser(
                first, parents=[everywhere], allow_abbrev=False, help=_words_after(first)
            )
            menus[first] = group.add_subparsers(required=True, metavar="COMMAND")
        sentence = (command.run.__doc__ or "").partition("\n")[0]
        added = menus[first].add_parser(
            word, parents=[everywhere], allow_abbrev=False, help=sentence, description=sentence
        )
        added.set_defaults(command=command)
        for argument in command.arguments:
            added.add_argument(*argument.flags, **argument.options)
    return parser


def all_commands() -> tuple[Command, ...]:
    """Answer every command, area by area."""
    return tuple(command for module in MODULES for command in module.COMMANDS)


def _words_after(first: str) -> str:
    names = (command.name.split() for command in all_commands())
    return " | ".join(word for group, *rest in names for word in rest if group == first)


def _folder(text: str) -> Path:
    if not text:
        raise ValueError(text)
    return Path(text)


def _printable(argument: str) -> str:
    """Bytes that are no UTF-8 can be neither a name nor a code: they become a replacement mark."""
    return argument.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
