"""The station itself from the console: set up, back up, restore, check."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kiosk.cli.command import Answer, Command, arg
from kiosk.cli.opening import call, reading, writing
from kiosk.cli.typed import read_pin
from kiosk.common import codes
from kiosk.common.errors import Reason, Refused
from kiosk.common.text import clean_name
from kiosk.demo import demo_folder, make_demo
from kiosk.doctor import examine
from kiosk.founding import Founding, found_station, recover_key, restore_station
from kiosk.settings.rules import Key, Value
from kiosk.staff.rules import is_good_pin
from kiosk.station import Station
from kiosk.storage import keys
from kiosk.storage.passport import read_passport

SETTINGS = {
    "name_en": Key.NAME_EN,
    "address": Key.ADDRESS,
    "address_en": Key.ADDRESS_EN,
    "duty_phone": Key.DUTY_PHONE,
    "aed_place": Key.AED_PLACE,
    "aed_place_en": Key.AED_PLACE_EN,
    "opens": Key.OPENS,
    "closes": Key.CLOSES,
    "quiet_from": Key.QUIET_FROM,
    "quiet_to": Key.QUIET_TO,
    "language": Key.LANGUAGE,
}
"""What ``init`` may be told besides the name; everything else has its default."""
_MOST_CODE_BYTES = 4096


class Unsound(Exception):
    """``verify`` found something: the facts say what and where."""

    def __init__(self, trouble: str, **facts: object) -> None:
        super().__init__(trouble)
        self.trouble = trouble
        self.facts = facts


def init(args: Namespace) -> Answer:
    """Found a station; the answer is the only place its two secrets ever stand."""
    name = clean_name(args.name)
    if name is None:
        raise Refused(Reason.BAD_NAME)
    pin = read_pin(args.pin_file)
    if not is_good_pin(pin):
        raise Refused(Reason.BAD_PIN)
    settings: dict[Key, Value] = {Key.NAME: name}
    for option, key in SETTINGS.items():
        value = getattr(args, option)
        if value is not None:
            settings[key] = value.strip()
    recovery, manager = keys.new_recovery_code(), codes.mint(codes.Prefix.BADGE)
    found_station(args.data, Founding(recovery, manager, pin, args.manager_name, settings))
    return {
        "data": str(args.data),
        "station": read_passport(args.data).id,
        "recovery_code": recovery,
        "manager_badge": manager,
    }


def demo(args: Namespace) -> Answer:
    """Make a demo station (in a folder of its own unless told) and answer its tray."""
    folder = args.data if args.data_given else demo_folder()
    tray = make_demo(folder)
    return {"data": str(folder), **asdict(tray)}


def backup(args: Namespace) -> Answer:
    """Make, verify and journal a backup now."""
    with writing(args.data) as station:
        made = station.backups.make(call())
    return {"file": str(made.path), "made": made.made.isoformat(), "seq": made.seq}


def restore(args: Namespace) -> Answer:
    """Go on from a backup; what was there is kept aside."""
    file = Path(args.file).absolute()
    restore_station(args.data, file).close()
    return {"file": str(file)}


def recover(args: Namespace) -> Answer:
    """Write the key file anew from the recovery code on standard input."""
    if sys.stdin is None:
        raise Refused(Reason.WRONG_RECOVERY_CODE)
    if sys.stdin.isatty():
        print("恢复码 / recovery code: ", end="", file=sys.stderr, flush=True)
    typed = sys.stdin.buffer.readline(_MOST_CODE_BYTES).decode("utf-8-sig", "replace")
    recover_key(args.data, "".join(letter for letter in typed if letter.isalnum()))
    passport = read_passport(args.data)
    return {"station": passport.id, "key": str(keys.key_path(passport.id))}


def verify(args: Namespace) -> Answer:
    """Walk the whole journal against the backups' anchors, and add up the ledger.

    Raises:
        Unsound: what is wrong, with the first bad entry.
    """

    def ask(station: Station) -> Answer:
        anchors = station.backups.anchors()
        verdict = station.journal.verify(anchors)
        if not verdict.sound:
            raise Unsound("journal_unsound", first_bad=verdict.first_bad, what=verdict.what)
        unbalanced = station.points.unbalanced()
        if unbalanced:
            raise Unsound("ledger_unsound", transfers=len(unbalanced))
        return {"sound": True, "entries": verdict.entries, "anchors": len(anchors)}

    return reading(args.data, ask)


def doctor(args: Namespace) -> Answer:
    """Look at this machine; lacking something is a finding, not a failure of the command."""
    checks = [asdict(check) for check in examine(args.data, args.english)]
    return {"ok": all(check["ok"] for check in checks), "checks": checks}


def _tray(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for sample in answer["samples"]:
        yield f"{sample['code']}  {sample['kind']}  {sample['label']}"


def _checks(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for check in answer["checks"]:
        mark = "✓" if check["ok"] else "✗"
        yield f"{mark} {check['check']}: {check['detail']}"
        if check["what_to_do"]:
            yield f"    → {check['what_to_do']}"


_FOUNDED = (
    """站点建好了：{data}
恢复码（抄下来，只显示这一次）：{recovery_code}
管理员的码：{manager_badge}""",
    """The station is set up: {data}
Recovery code (write it down, it is shown only now): {recovery_code}
Manager's badge: {manager_badge}""",
)
COMMANDS = (
    Command(
        "init",
        init,
        (
            arg("--name", required=True, help="the station's name"),
            arg("--pin-file", required=True, metavar="F", help="the manager's six digits"),
            arg("--manager-name", default="管理员"),
            *(arg("--" + option.replace("_", "-")) for option in SETTINGS),
        ),
        _FOUNDED,
        reveals=True,
    ),
    Command(
        "demo",
        demo,
        (),
        ("演示站点在 {data}，PIN {pin}", "The demo station is in {data}, PIN {pin}"),
        _tray,
    ),
    Command(
        "backup", backup, (), ("备份好了，也检查过了：{file}", "Backed up and checked: {file}")
    ),
    Command(
        "restore",
        restore,
        (arg("file", metavar="FILE"),),
        ("已从备份恢复：{file}", "Restored from {file}"),
    ),
    Command("recover", recover, (), ("钥匙找回来了：{key}", "The key is back: {key}")),
    Command(
        "verify",
        verify,
        (),
        (
            "账本完好：{entries} 条记录，{anchors} 个备份锚点都对得上。",
            "All sound: {entries} entries, matching {anchors} backups.",
        ),
        reads=True,
    ),
    Command("doctor", doctor, (), ("检查完了：", "Looked at everything:"), _checks, reads=True),
)
