"""Places to charge from the console: the locks are driven as the window drives them."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from kiosk.charging.openings import Standing
from kiosk.charging.rules import Kind, Policy
from kiosk.charging.views import PlaceRow
from kiosk.cli.command import Answer, Command, Words, arg, clock_time
from kiosk.cli.finding import badge_of
from kiosk.cli.opening import call, reading, writing
from kiosk.common.actor import STATION, Call
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.devices.locks import LockStatus
from kiosk.station import Station

_KINDS: dict[str, Words] = {
    Kind.PHONE_LOCKER: ("手机柜", "phone locker"),
    Kind.USB_DESK: ("充电桌", "USB-C desk"),
    Kind.BATTERY_BAY: ("电瓶柜", "battery bay"),
}
_STATES: dict[str, Words] = {
    "free": ("空着", "free"),
    "offered": ("叫号中", "called"),
    "reserved": ("占着", "held"),
    "in_use": ("在用", "in use"),
    "finishing": ("到点了", "time is up"),
    "out_of_service": ("停用", "out of service"),
    "faulted": ("坏了", "faulted"),
}


def slots(args: Namespace) -> Answer:
    """Answer every place to charge and how it stands; writes nothing."""

    def ask(station: Station) -> Answer:
        now = station.places.situation()
        waiting = {row.kind.value: row.waiting for row in now.kinds}
        rows = [asdict(row) for row in station.places.places()]
        return {"free": now.free, "total": now.total, "list": rows, "waiting": waiting}

    return reading(args.data, ask)


def charge(args: Namespace) -> Answer:
    """Take a place for the courier of an open visit, or queue for one when all are taken."""
    with writing(args.data) as station:
        visit = station.visits.open_visit_of(badge_of(station, args.code).holder)
        kind = args.kind or _first_kind(station)
        charging = station.charging
        hold = charging.policy is Policy.RESERVATION
        standing = (charging.reserve if hold else charging.take)(call(), visit, kind)
        standing = _drive(station, standing)
    return {"visit": visit, "kind": kind, **asdict(standing)}


def release(args: Namespace) -> Answer:
    """Put an end to whatever has a place (its name or number), and open its lock."""
    with writing(args.data) as station:
        place = _place(station, args.slot)
        done = station.charging_desk.release(call(), place.number)
        standing = _drive(station, Standing("", "", "", opening=done.opening))
        now = _place(station, place.number)
    return {"slot": place.number, "name": place.name, "state": now.state, "status": standing.status}


def _drive(station: Station, standing: Standing) -> Standing:
    """Open and note until no lock is wanted any more; a crash is put right at the next start."""
    while standing.opening:
        status = station.openings.work(standing.opening)()
        note = Call(STATION, new_number())
        standing = station.openings.note(note, standing.opening, status)
    return standing


def _first_kind(station: Station) -> str:
    kinds = station.places.situation().kinds
    free = [row.kind for row in kinds if row.free] or [row.kind for row in kinds]
    if not free:
        raise Refused(Reason.NOT_OFFERED)
    return free[0]


def _place(station: Station, text: str) -> PlaceRow:
    for row in station.places.places():
        if text.strip() in (row.number, row.name):
            return row
    raise Refused(Reason.NOT_FOUND)


def _lines(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for row in answer["list"]:
        words = [row["name"], _KINDS[row["kind"]][english], _STATES[row["state"]][english]]
        if row["until_ms"]:
            words.append(clock_time(row["until_ms"]))
        yield "  ".join([*words, *filter(None, [row["why"]])])
    for kind, count in answer["waiting"].items():
        if count:
            yield (
                f"{_KINDS[kind][english]}: {count} waiting"
                if english
                else (f"{_KINDS[kind][english]}：{count} 人在排队")
            )


def _how(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    """Say how he stands; a lock that failed is said first."""
    kind, until = _KINDS[answer["kind"]][english], clock_time(answer["until_ms"] or 0)
    if answer["status"] not in ("", LockStatus.OPENED):
        yield "The lock did not open." if english else "锁没打开。"
    if answer["state"] == "waiting":
        number = answer["ticket"]
        yield (
            f"All taken: number C{number} in the queue." if english else f"排上了，充{number} 号。"
        )
    elif answer["state"] == "reserved":
        yield (
            f"{kind} {answer['place']} is held until {until}."
            if english
            else (f"{kind} {answer['place']} 占着，到 {until}。")
        )
    else:
        yield (
            f"{kind} {answer['place']}, until {until} at least."
            if english
            else (f"{kind} {answer['place']}，至少到 {until}。")
        )


def _open(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    if answer["status"] not in ("", LockStatus.OPENED):
        yield "The lock did not open: use the key." if english else "锁没打开，请用钥匙。"


COMMANDS = (
    Command(
        "slots",
        slots,
        (),
        ("充电空位 {free} / {total}", "{free} of {total} places are free"),
        _lines,
        reads=True,
    ),
    Command(
        "charge",
        charge,
        (
            arg("code", metavar="CODE"),
            arg("--kind", choices=[kind.value for kind in Kind], help="which kind of place"),
        ),
        lines=_how,
    ),
    Command(
        "release",
        release,
        (arg("slot", metavar="SLOT", help="name or number of a place"),),
        ("{name} 收回了。", "{name} is released."),
        _open,
    ),
)
