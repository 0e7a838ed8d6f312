"""Rewards and redemptions from the console; a courier redeems at the screen alone."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, replace
from typing import Any

from kiosk.cli.command import Answer, Command, Words, arg, clock_time
from kiosk.cli.opening import call, reading, writing
from kiosk.common.errors import Reason, Refused
from kiosk.rewards.catalogue import RewardRow
from kiosk.rewards.rules import Picture, Terms
from kiosk.rewards.views import RedemptionRow
from kiosk.station import Station


def rewards(args: Namespace) -> Answer:
    """Answer what there is for points, on what terms, and how many are left."""

    def ask(station: Station) -> Answer:
        rows = [_told(row) for row in station.rewards.all()]
        return {"count": len(rows), "list": rows}

    return reading(args.data, ask)


def add(args: Namespace) -> Answer:
    """Offer something for points; what is counted becomes a product of the stock."""
    terms = _changed(Terms(args.name, args.points), args)
    with writing(args.data) as station:
        number = station.rewards.add(call(), terms).reward
        return _told(_row(station, number))


def change(args: Namespace) -> Answer:
    """Change what a reward is and costs; what is not named stays as it is."""
    with writing(args.data) as station:
        row = _row(station, args.reward)
        station.rewards.change(call(), row.number, _changed(row.terms, args))
        if args.offered is not None:
            station.rewards.offer(call(), row.number, args.offered)
        return _told(_row(station, row.number))


def redemptions(args: Namespace) -> Answer:
    """Answer what is kept for couriers and what they got lately, names masked."""

    def ask(station: Station) -> Answer:
        kept, handed = station.reward_views.waiting(), station.reward_views.handed_over()
        rows = [_redeemed(row) for row in (*kept, *handed)]
        return {"count": len(kept), "list": rows}

    return reading(args.data, ask)


def hand_over(args: Namespace) -> Answer:
    """Hand over what a slip is of: its code as a scanner reads it."""
    with writing(args.data) as station:
        return asdict(station.redemptions.hand_over(call(), station.slips.read(args.code)))


def call_off(args: Namespace) -> Answer:
    """Take a reservation back for a courier; points and piece return."""
    return _move(args, lambda station: station.redemptions.call_off)


def roll_back(args: Namespace) -> Answer:
    """Take back what was handed over; points and piece return, once."""
    return _move(args, lambda station: station.redemptions.roll_back)


def _move(args: Namespace, verb: Callable[[Station], Callable[..., Any]]) -> Answer:
    with writing(args.data) as station:
        return asdict(verb(station)(call(), args.redemption))


def _row(station: Station, text: str) -> RewardRow:
    """Answer the reward with this number or this very name."""
    for row in station.rewards.all():
        if text.strip() in (row.number, row.terms.name):
            return row
    raise Refused(Reason.NOT_FOUND)


def _changed(terms: Terms, args: Namespace) -> Terms:
    names = ("name", "points", "name_en", "per_person", "special", "counted", "picture")
    found = {name: getattr(args, name) for name in names}
    return replace(terms, **{name: value for name, value in found.items() if value is not None})


def _told(row: RewardRow) -> Answer:
    return {"reward": row.number, **asdict(row.terms), "offered": row.offered, "left": row.left}


def _redeemed(row: RedemptionRow) -> Answer:
    return {
        "redemption": row.number,
        "reward": row.name,
        "points": row.points,
        "state": row.state,
        "special": row.special,
        "name": row.masked_name,
        "reserved_ms": row.reserved_ms,
        "until_ms": row.due_ms,
        "ended_ms": row.ended_ms,
    }


def _terms(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for row in answer["list"]:
        parts = [
            f"{row['points']:>4}  {row['name']}",
            (f"{row['left']} left" if english else f"还有 {row['left']}") if row["counted"] else "",
            (f"{row['per_person']} each" if english else f"每人 {row['per_person']} 份")
            if row["per_person"]
            else "",
            ("special" if english else "要两人经手") if row["special"] else "",
            "" if row["offered"] else ("off" if english else "停兑"),
            row["reward"],
        ]
        yield "  ".join(part for part in parts if part)


def _list(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for row in answer["list"]:
        when = clock_time(row["ended_ms"] or row["reserved_ms"])
        words = (row["reward"], str(row["points"]), row["name"], _STATES[row["state"]][english])
        yield "  ".join([when, *words, row["redemption"]])


_STATES: dict[str, Words] = {
    "reserved": ("等着领", "reserved"),
    "handed_over": ("领走了", "handed over"),
}


def _yes_or_no(name: str, yes: str, no: str) -> tuple[Any, ...]:
    return (
        arg(f"--{yes}", dest=name, action="store_const", const=True),
        arg(f"--{no}", dest=name, action="store_const", const=False),
    )


_OPTIONS = (
    arg("--name-en", dest="name_en", metavar="NAME"),
    arg("--per-person", dest="per_person", type=int, metavar="N", help="0: no limit"),
    *_yes_or_no("special", "special", "ordinary"),
    *_yes_or_no("counted", "counted", "uncounted"),
    arg("--picture", choices=[picture.value for picture in Picture]),
)
_REDEMPTION = arg("redemption", metavar="REDEMPTION")

COMMANDS = (
    Command("rewards list", rewards, (), ("能兑的：", "For points:"), _terms, reads=True),
    Command(
        "rewards add",
        add,
        (arg("name", metavar="NAME"), arg("points", type=int, metavar="POINTS"), *_OPTIONS),
        ("加好了：{name}", "Added: {name}"),
    ),
    Command(
        "rewards change",
        change,
        (
            arg("reward", metavar="REWARD"),
            arg("--name", metavar="NAME"),
            arg("--points", type=int, metavar="POINTS"),
            *_OPTIONS,
            *_yes_or_no("offered", "on", "off"),
        ),
        ("改好了：{name}", "Changed: {name}"),
    ),
    Command(
        "redemptions list",
        redemptions,
        (),
        ("等着领的有 {count} 份", "{count} to hand over"),
        _list,
        reads=True,
    ),
    Command(
        "redemptions hand-over",
        hand_over,
        (arg("code", metavar="SLIP"),),
        ("给他了，花了 {points} 分。", "Handed over for {points} points."),
    ),
    Command(
        "redemptions call-off",
        call_off,
        (_REDEMPTION,),
        ("撤了，{points} 分退回。", "Called off; {points} points are back."),
    ),
    Command(
        "redemptions roll-back",
        roll_back,
        (_REDEMPTION,),
        ("收回了，{points} 分退回。", "Taken back; {points} points are back."),
    ),
)
