"""Visits from the console."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.checkin.views import InsideRow
from kiosk.cli.command import Answer, Command, arg, clock_time
from kiosk.cli.finding import badge_of
from kiosk.cli.opening import call, reading, writing
from kiosk.common.text import mask_name
from kiosk.station import Station


def scan(args: Namespace) -> Answer:
    """Check in as the scanner at the kiosk does."""
    with writing(args.data) as station:
        arrival = station.checkin.scan(call(), args.code)
        welcome = station.visits.welcome(arrival.visit)
        assert welcome is not None, "the visit was opened just now"  # noqa: S101
    return {
        "visit": arrival.visit,
        "again": arrival.again,
        "points": arrival.points,
        "name": welcome.masked_name,
        "company": welcome.company,
        "visits_this_month": welcome.visits_this_month,
        "balance": welcome.points,
    }


def leave(args: Namespace) -> Answer:
    """End the open visit of the courier whose badge this is (a stopped badge may leave too)."""
    with writing(args.data) as station:
        visit = station.visits.open_visit_of(badge_of(station, args.code).holder)
        station.checkin.leave(call(), visit)
    return {"visit": visit}


def inside(args: Namespace) -> Answer:
    """Answer who is inside, names masked: an unmasked view would have to be journalled."""

    def ask(station: Station) -> Answer:
        here = [_masked(row) for row in station.visits.inside()]
        maybe = [_masked(row) for row in station.visits.maybe_inside()]
        return {"count": len(here), "list": here, "maybe_inside": maybe}

    return reading(args.data, ask)


def _masked(row: InsideRow) -> Answer:
    return {
        "name": mask_name(row.name),
        "company": row.company,
        "since_ms": row.opened_ms,
        "until_ms": row.guessed_ms,
    }


def _roll(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for row in answer["list"]:
        yield f"{clock_time(row['since_ms'])}  {row['name']}  {row['company']}"
    if answer["maybe_inside"]:
        yield "Maybe inside:" if english else "可能还在站内："
    for row in answer["maybe_inside"]:
        yield f"{clock_time(row['since_ms'])}  {row['name']}  {row['company']}"


CODE = arg("code", metavar="CODE")
COMMANDS = (
    Command(
        "scan",
        scan,
        (CODE,),
        (
            "欢迎，{name}（{company}）：本月第 {visits_this_month} 次，积分 {balance}",
            "Welcome, {name} ({company}): visit {visits_this_month} this month, {balance} points",
        ),
    ),
    Command("leave", leave, (CODE,), ("离站了，一路平安。", "Signed out. Safe travels.")),
    Command("inside", inside, (), ("站内 {count} 人", "{count} inside"), _roll, reads=True),
)
