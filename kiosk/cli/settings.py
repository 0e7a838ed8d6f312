"""The station's settings from the console."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kiosk.cli.command import Answer, Command, arg
from kiosk.cli.opening import call, reading, writing
from kiosk.common.actor import Call
from kiosk.common.errors import Reason, Refused
from kiosk.settings.rules import CATALOGUE, Key
from kiosk.station import Station

_SAID = {True: "yes", False: "no"}


def get(args: Namespace) -> Answer:
    """Answer one setting, or all of them: value, default, and what it takes."""
    if args.key and args.key not in CATALOGUE:
        raise Refused(Reason.NOT_FOUND)

    def ask(station: Station) -> Answer:
        keys = [Key(args.key)] if args.key else [key for key, one in CATALOGUE.items() if one.group]
        return {"settings": [_row(station, key) for key in keys]}

    return reading(args.data, ask)


def change(args: Namespace) -> Answer:
    """Change a setting."""
    key = args.key
    value = CATALOGUE[Key(key)].read(args.value) if key in CATALOGUE else args.value
    return _change(args, lambda station, call: station.settings.set(call, key, value))


def undo(args: Namespace) -> Answer:
    """Undo the last change of a setting; said again, redo it."""
    return _change(args, lambda station, call: station.settings.undo(call, args.key))


def reset(args: Namespace) -> Answer:
    """Bring a setting back to its default."""
    return _change(args, lambda station, call: station.settings.reset(call, args.key))


def _change(args: Namespace, how: Callable[[Station, Call], None]) -> Answer:
    with writing(args.data) as station:
        how(station, call())
        return _row(station, Key(args.key))


def _row(station: Station, key: Key) -> Answer:
    setting, row = CATALOGUE[key], station.settings.row(key)
    return {
        "key": key,
        "kind": setting.kind,
        "unit": setting.unit,
        "value": row.value,
        "default": setting.default,
        "changed": row.changed,
        "previous": row.previous,
        "fixed": setting.fixed,
        **setting.limits(),
    }


def _lines(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for row in answer.get("settings", [answer]):
        mark = "*" if row["changed"] else " "
        value = _SAID[row["value"]] if isinstance(row["value"], bool) else row["value"]
        yield f"{mark} {row['key']} = {value}    ({row['accepts']})"


KEY = arg("key", metavar="KEY")
ONE_OR_ALL = arg("key", metavar="KEY", nargs="?", default="")
COMMANDS = (
    Command("settings get", get, (ONE_OR_ALL,), ("*：改过的", "*: changed"), _lines, reads=True),
    Command(
        "settings set", change, (KEY, arg("value", metavar="VALUE")), ("改好了：", "Now:"), _lines
    ),
    Command("settings undo", undo, (KEY,), ("撤回了：", "Now:"), _lines),
    Command("settings reset", reset, (KEY,), ("用回默认值：", "Now:"), _lines),
)
