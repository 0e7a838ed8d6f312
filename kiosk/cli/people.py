"""Couriers and badges from the console."""

from __future__ import annotations

import os
import tempfile
from argparse import Namespace
from contextlib import suppress
from pathlib import Path

from kiosk.cli.command import Answer, Command, arg
from kiosk.cli.finding import active_badges, badge_of, number_in, person_of
from kiosk.cli.opening import call, writing
from kiosk.common import codes
from kiosk.common.errors import Reason, Refused
from kiosk.registry.badges import BadgeRow
from kiosk.registry.card import draw_card
from kiosk.registry.rules import BadgeState, Holder
from kiosk.settings.rules import Key
from kiosk.staff.rules import ON_THE_CARD
from kiosk.station import Station
from kiosk.storage.keys import sync_folder


def enrol(args: Namespace) -> Answer:
    """Enrol a courier, active at once, and answer the code of his first badge."""
    code = codes.mint(codes.Prefix.BADGE)
    with writing(args.data) as station:
        done = station.registry.enrol(call(), args.name, args.company, args.phone, code)
    return {"courier": done.courier, "badge": code, "badge_number": done.badge}


def badge(args: Namespace) -> Answer:
    """Draw the card of a code the caller holds; it is on disk whole, and journalled, or not at all.

    Only the code itself will do, not a number: the station does not know its codes.
    """
    if number_in(args.code):
        raise Refused(Reason.FOREIGN_CODE)
    out = Path(args.out).absolute()
    if out.is_dir():
        raise IsADirectoryError(None, "Is a directory", str(out))
    if out.exists() and not out.is_file():
        raise FileExistsError(None, "Is a device or a pipe", str(out))  # root would replace it
    with writing(args.data) as station:
        row = badge_of(station, args.code)
        draft = _draft(out, _card_of(station, row, args.code))
        try:
            station.badges.note_drawn(call(), row.number)
            draft.replace(out)
        finally:
            draft.unlink(missing_ok=True)
    with suppress(OSError):
        sync_folder(out.parent)
    return {"out": str(out), "badge_number": row.number, "state": row.state}


def revoke(args: Namespace) -> Answer:
    """Stop a badge, or every badge of a person."""
    with writing(args.data) as station:
        stopped = [
            station.badges.revoke(call(), row.number) for row in active_badges(station, args.who)
        ]
    return {"holder": stopped[0].holder, "revoked": [one.badge for one in stopped]}


def reissue(args: Namespace) -> Answer:
    """Stop a badge and answer the code that takes its place.

    For a person all of whose badges are stopped already this is one more badge.
    """
    code = codes.mint(codes.Prefix.BADGE)
    with writing(args.data) as station:
        badges = station.badges.of_holder(number_in(args.who))
        if badges and all(row.state is not BadgeState.ACTIVE for row in badges):
            done = station.badges.issue(call(), badges[0].kind, badges[0].holder, code)
            replaces = ""
        else:
            replaces = active_badges(station, args.who)[0].number
            done = station.badges.reissue(call(), replaces, code)
    return {
        "holder": done.holder,
        "badge": code,
        "badge_number": done.badge,
        "replaces": replaces or None,
    }


def suspend(args: Namespace) -> Answer:
    """Stop a courier until he is re-activated."""
    with writing(args.data) as station:
        courier = person_of(station, args.who)
        station.registry.suspend(call(), courier)
    return {"courier": courier}


def reactivate(args: Namespace) -> Answer:
    """Let a suspended courier in again."""
    with writing(args.data) as station:
        courier = person_of(station, args.who)
        station.registry.reactivate(call(), courier)
    return {"courier": courier}


def _card_of(station: Station, row: BadgeRow, code: str) -> bytes:
    name, line = "", ""
    if row.kind is Holder.COURIER:
        courier = station.registry.by_number(row.holder)
        if courier:
            name, line = courier.name, courier.company
    else:
        account = station.staff.find(row.holder)
        if account:
            name, line = account.name, ON_THE_CARD[account.role]
    parsed = codes.parse(code)
    text = parsed.text if isinstance(parsed, codes.Code) else code
    return draw_card(text, name, line, station.settings.text(Key.NAME))


def _draft(out: Path, picture: bytes) -> Path:
    """Write beside the target first, readable by the caller alone: a badge opens a door."""
    handle, name = tempfile.mkstemp(prefix=".card-", suffix=".png", dir=out.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(picture)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


WHO = arg("who", metavar="CODE|NUMBER")
COMMANDS = (
    Command(
        "enrol",
        enrol,
        (
            arg("--name", required=True),
            arg("--company", required=True, help="an unknown one is created"),
            arg("--phone", default=""),
        ),
        (
            "登记好了。\n编号：{courier}\n码：{badge}",
            "Enrolled.\nNumber: {courier}\nBadge: {badge}",
        ),
        reveals=True,
    ),
    Command(
        "badge",
        badge,
        (arg("code", metavar="CODE"), arg("--out", required=True, metavar="card.png")),
        ("卡片画好了：{out}（码的状态：{state}）", "Card drawn: {out} (badge: {state})"),
    ),
    Command(
        "revoke",
        revoke,
        (WHO,),
        ("码停用了，下一次扫码就不认。", "The badge is stopped from its next scan on."),
    ),
    Command(
        "reissue",
        reissue,
        (WHO,),
        ("旧码停用了。新码：{badge}", "The old badge is stopped. The new one: {badge}"),
        reveals=True,
    ),
    Command("suspend", suspend, (WHO,), ("这位小哥暂停了。", "The courier is suspended.")),
    Command("reactivate", reactivate, (WHO,), ("这位小哥恢复了。", "The courier is active again.")),
)
