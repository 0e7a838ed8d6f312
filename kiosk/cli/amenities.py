"""Requests from the console."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from typing import Any

from kiosk.cli.command import Answer, Command, Words, arg, clock_time
from kiosk.cli.finding import badge_of
from kiosk.cli.opening import call, reading, writing
from kiosk.station import Station


def request(args: Namespace) -> Answer:
    """Ask for something attended, for the courier whose badge this is; he must be inside."""
    with writing(args.data) as station:
        visit = station.visits.open_visit_of(badge_of(station, args.code).holder)
        return asdict(station.requests.request(call(), visit, args.item))


def requests(args: Namespace) -> Answer:
    """Answer the open requests in order of asking, names masked."""

    def ask(station: Station) -> Answer:
        rows = station.queue.open()
        names = station.queue.masked_names(rows)
        found = [
            {
                "request": row.number,
                "ticket": row.ticket,
                "item": row.item,
                "state": row.state,
                "name": names.get(row.number, ""),
                "place": row.place,
                "requested_ms": row.requested_ms,
                "until_ms": row.due_ms,
            }
            for row in rows
        ]
        return {"count": len(found), "list": found}

    return reading(args.data, ask)


def accept(args: Namespace) -> Answer:
    """Take a request on."""
    return _move(args, lambda station: station.requests.accept)


def ready(args: Namespace) -> Answer:
    """Say that it can be fetched; the courier hears of it at his next scan."""
    return _move(args, lambda station: station.requests.ready)


def hand_over(args: Namespace) -> Answer:
    """The courier has it: that is one use."""
    return _move(args, lambda station: station.requests.hand_over)


def fail(args: Namespace) -> Answer:
    """Say that it cannot be done; the courier hears of it at his next scan."""
    return _move(args, lambda station: station.requests.fail)


def _move(args: Namespace, verb: Callable[[Station], Callable[..., Any]]) -> Answer:
    with writing(args.data) as station:
        return asdict(verb(station)(call(), station.queue.find(args.request)))


def _queue(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for row in answer["list"]:
        since = clock_time(row["requested_ms"])
        words = _STATES[row["state"]][english]
        yield f"{row['ticket']:>3}  {since}  {row['item']}  {row['name']}  {words}"


_STATES: dict[str, Words] = {
    "requested": ("等人接", "waiting"),
    "accepted": ("在做", "in work"),
    "ready": ("好了，等人来拿", "ready"),
}
REQUEST = arg("request", metavar="REQUEST")


def _on_request(name: str, run: Callable[[Namespace], Answer], done: Words) -> Command:
    return Command(name, run, (REQUEST,), done)


COMMANDS = (
    Command(
        "request",
        request,
        (arg("code", metavar="CODE"), arg("item", metavar="ITEM")),
        ("叫好了：{ticket} 号，排第 {place}", "Asked: No. {ticket}, place {place} in the queue"),
    ),
    Command("requests", requests, (), ("等着的有 {count} 单", "{count} open"), _queue, reads=True),
    _on_request("accept", accept, ("接了：{ticket} 号 {item}", "Accepted: No. {ticket}, {item}")),
    _on_request("ready", ready, ("好了：{ticket} 号 {item}", "Ready: No. {ticket}, {item}")),
    _on_request(
        "hand-over", hand_over, ("给他了：{ticket} 号 {item}", "Handed over: No. {ticket}, {item}")
    ),
    _on_request(
        "fail", fail, ("办不了：{ticket} 号 {item}", "Cannot be done: No. {ticket}, {item}")
    ),
)
