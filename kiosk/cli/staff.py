"""Accounts of the staff from the console."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.cli.command import Answer, Command, arg
from kiosk.cli.finding import person_of
from kiosk.cli.opening import call, reading, writing
from kiosk.cli.typed import read_pin
from kiosk.common import codes
from kiosk.common.actor import ACCOUNTS, Role
from kiosk.common.text import mask_name
from kiosk.staff.accounts import AccountRow
from kiosk.staff.rules import ON_THE_CARD
from kiosk.station import Station


def list_staff(args: Namespace) -> Answer:
    """Answer every account, names masked: an unmasked view would have to be journalled."""

    def ask(station: Station) -> Answer:
        return {"list": [_masked(row) for row in station.accounts.everybody()]}

    return reading(args.data, ask)


def add(args: Namespace) -> Answer:
    """Add an account with a PIN, and answer the code of its badge."""
    pin, code = read_pin(args.pin_file), codes.mint(codes.Prefix.BADGE)
    with writing(args.data) as station:
        done = station.accounts.add(
            call(), args.name, Role(args.role), station.pins.hash(pin), code
        )
    return {"staff": done.staff, "badge": code, "badge_number": done.badge}


def disable(args: Namespace) -> Answer:
    """Switch an account off: its badges open nothing from the next scan on."""
    with writing(args.data) as station:
        staff = person_of(station, args.who)
        station.accounts.disable(call(), staff)
    return {"staff": staff}


def enable(args: Namespace) -> Answer:
    """Switch an account on again; badge and PIN are what they were."""
    with writing(args.data) as station:
        staff = person_of(station, args.who)
        station.accounts.enable(call(), staff)
    return {"staff": staff}


def reset_pin(args: Namespace) -> Answer:
    """Give somebody a new PIN; a lock-out is lifted by it."""
    pin = read_pin(args.pin_file)
    with writing(args.data) as station:
        staff = person_of(station, args.who)
        station.pins.reset(call(), staff, station.pins.hash(pin))
    return {"staff": staff}


def _masked(row: AccountRow) -> Answer:
    return {
        "staff": row.account.number,
        "name": mask_name(row.account.name),
        "role": row.account.role,
        "on_duty": row.on_duty,
        "disabled": row.account.disabled,
        "locked": row.locked,
    }


_STATES = {
    "on_duty": ("在岗", "on duty"),
    "disabled": ("已停用", "switched off"),
    "locked": ("密码锁住了", "PIN locked"),
}


def _accounts(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for row in answer["list"]:
        role = row["role"] if english else ON_THE_CARD[row["role"]]
        states = [words[english] for state, words in _STATES.items() if row[state]]
        yield "  ".join([row["staff"], row["name"], role, *states])


WHO = arg("who", metavar="CODE|NUMBER")
PIN = arg("--pin-file", required=True, metavar="F", help="the six digits; - is standard input")
COMMANDS = (
    Command("staff list", list_staff, (), ("工作人员：", "The staff:"), _accounts, reads=True),
    Command(
        "staff add",
        add,
        (
            arg("--name", required=True),
            arg("--role", required=True, choices=[str(role) for role in ACCOUNTS]),
            PIN,
        ),
        (
            "加好了。\n编号：{staff}\n证码：{badge}",
            "Added.\nNumber: {staff}\nBadge: {badge}",
        ),
        reveals=True,
    ),
    Command(
        "staff disable",
        disable,
        (WHO,),
        ("账号停用了，下一次扫码就不认。", "The account is off from the next scan on."),
    ),
    Command("staff enable", enable, (WHO,), ("账号恢复了。", "The account is on again.")),
    Command("staff reset-pin", reset_pin, (WHO, PIN), ("新密码设好了。", "The new PIN is set.")),
)
