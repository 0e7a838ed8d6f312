"""Finding, correcting and parting with couriers from the console."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kiosk.cli.command import Answer, Command, Words, arg
from kiosk.cli.finding import person_of
from kiosk.cli.opening import call, reading, writing
from kiosk.common.errors import Reason, Refused
from kiosk.common.text import mask_name, mask_phone
from kiosk.registry.service import CourierRow
from kiosk.settings.rules import Key
from kiosk.station import Station

Show = Callable[[Station, CourierRow], Answer]


def find(args: Namespace) -> Answer:
    """Look for somebody by name, pinyin (zsf), the end of a phone, or a badge.

    Names are masked; ``--full`` shows them whole, and each record so opened is journalled.
    """
    if not args.full:
        return reading(args.data, lambda station: _listed(station, args.text, masked))
    with writing(args.data) as station:
        for row in station.finding.find(args.text):
            station.registry.view(call(), row.number)
        return _listed(station, args.text, _full)


def correct(args: Namespace) -> Answer:
    """Correct what is written of a courier; what is not given stays as it is."""
    with writing(args.data) as station:
        courier = person_of(station, args.who)
        row = station.registry.by_number(courier)
        if row is None:
            raise Refused(Reason.NOT_FOUND)
        given = (args.name, args.company, args.phone)
        old = (row.name, row.company, row.phone)
        fresh = [now if now is not None else before for now, before in zip(given, old, strict=True)]
        station.registry.correct(call(), courier, *fresh)
    return {"courier": courier}


def deregister(args: Namespace) -> Answer:
    """Let a courier go for good: his badges stop, his data goes after a month (setting)."""
    with writing(args.data) as station:
        courier = person_of(station, args.who)
        station.registry.leave(call(), courier)
        days = station.settings.number(Key.KEEP_LEFT_DAYS)
    return {"courier": courier, "days": days}


def erase(args: Namespace) -> Answer:
    """Forget a courier now, because he asked for it; a restore forgets him again."""
    with writing(args.data) as station:
        courier = person_of(station, args.who)
        station.erasure.erase(call(), courier)
    return {"courier": courier}


def masked(station: Station, row: CourierRow) -> Answer:
    """Answer somebody as he may be shown without a journal entry."""
    phone = mask_phone(row.phone) if row.phone else ""
    return _full(station, row) | {"name": mask_name(row.name), "phone": phone}


def people(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    """Answer a line for each of those listed."""
    for row in answer["list"]:
        state = _STATES[row["state"]][english]
        parts = (row["courier"], row["name"], row["company"], row["phone"], state)
        yield "  ".join(part for part in parts if part)


def _listed(station: Station, text: str, show: Show) -> Answer:
    rows = station.finding.find(text)
    return {"count": len(rows), "list": [show(station, row) for row in rows]}


def _full(station: Station, row: CourierRow) -> Answer:
    return {
        "courier": row.number,
        "name": row.name,
        "company": row.company,
        "phone": row.phone,
        "state": station.enrolment.state_of(row),
    }


_STATES: dict[str, Words] = {
    "pending": ("待确认", "to confirm"),
    "active": ("正常", "active"),
    "suspended": ("暂停", "suspended"),
    "left": ("已退出", "left"),
    "rejected": ("没通过", "not accepted"),
    "lapsed": ("过期没确认", "not confirmed in time"),
}
WHO = arg("who", metavar="CODE|NUMBER")
COMMANDS = (
    Command(
        "find",
        find,
        (
            arg("text", metavar="TEXT"),
            arg("--full", action="store_true", help="names and phones whole; journalled"),
        ),
        ("找到 {count} 人", "{count} found"),
        people,
        reads=True,
    ),
    Command(
        "correct",
        correct,
        (WHO, arg("--name"), arg("--company"), arg("--phone", help="empty takes it away")),
        ("改好了。", "Corrected."),
    ),
    Command(
        "deregister",
        deregister,
        (WHO,),
        (
            "注销了：码停用，资料 {days} 天后删。",
            "Signed off: the badges stop, the data goes after {days} days.",
        ),
    ),
    Command("erase", erase, (WHO,), ("全删了，找不回来。", "Erased for good.")),
)
