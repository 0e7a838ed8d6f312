"""Carrying logs away from the console, and the report on one page."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kiosk.cli.command import Answer, Command, arg
from kiosk.cli.eyes import read_person
from kiosk.cli.opening import call, reading, writing
from kiosk.common.actor import Call
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.export.job import Outcome
from kiosk.export.report import SETS, Figures, draw, name_of
from kiosk.export.service import Plan
from kiosk.export.status import Failed
from kiosk.settings.rules import Key
from kiosk.station import Station


class NotCarried(Exception):
    """An export did not end well; the facts say how and what it left."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.status)
        self.outcome = outcome


def export(args: Namespace) -> Answer:
    """Carry sets of data to a folder or a mounted stick; without --sets, all clear ones."""
    target = args.to.expanduser()
    with writing(args.data) as station:
        names = [name.strip() for name in (args.sets or "").split(",") if name.strip()]
        plan = station.exports.plan(args.first, args.last, names, args.format)
        caller = call()
        if any(one.personal and one.name in plan.sets for one in station.exports.offers()):
            caller, plan = _two_people(station, plan)
        return _carry(station, plan, caller, target.parent.resolve() / target.name, args.data)


def _carry(station: Station, plan: Plan, caller: Call, target: Path, data: Path) -> Answer:
    exports = station.exports
    exports.begin(caller, plan)
    again = Call(caller.by, new_number())
    try:
        exports.make_backup(call())
        carrying = exports.start(plan, str(data), str(target))
        outcome = carrying.wait()
    except Failed as failed:
        outcome = Outcome(failed.status, detail=failed.detail)
    exports.end(again, plan, outcome)
    if not outcome.status.is_done:
        raise NotCarried(outcome)
    answer: Answer = {
        "place": outcome.place,
        "sets": list(plan.sets),
        "rows": outcome.rows,
        "bytes": outcome.bytes,
        "manifest": outcome.manifest,
        "journal": outcome.head,
    }
    if carrying.job.passphrase:
        answer["passphrase"] = carrying.job.passphrase
    return answer


def _two_people(station: Station, plan: Plan) -> tuple[Call, Plan]:
    """Names want four eyes: badge, PIN, badge, PIN, a line each on standard input."""
    first, second = read_person(station), read_person(station)
    if first is None or second is None:
        raise Refused(Reason.SECOND_PERSON)
    plan = Plan(**{**plan.__dict__, "second": second.number})
    return Call(first.actor, new_number(), frozenset(Reason)), plan


def report(args: Namespace) -> Answer:
    """Add up check-ins and services between two days; --out writes the page people look at."""

    def ask(station: Station) -> Answer:
        station.exports.preview(station.exports.plan(args.first, args.last, ["checkins"]))
        sets = {one.name: one for one in station.exports.offers()}
        rows = [list(sets[name].rows(args.first, args.last)) for name in SETS]
        figures = Figures.of(*rows)
        answer: Answer = {
            "from": args.first,
            "until": args.last,
            "checkins": figures.by_day.total(),
            "days": dict(sorted(figures.by_day.items())),
            "companies": dict(figures.by_company.most_common()),
            "services": dict(figures.by_item.most_common()),
            "charging": dict(figures.by_kind.most_common()),
        }
        if args.out:
            name = station.settings.text(Key.NAME)
            language = "en" if args.english else "zh"
            Path(args.out).write_bytes(draw(figures, name, args.first, args.last, language))
            answer["file"] = str(Path(args.out).absolute())
        return answer

    return reading(args.data, ask)


def _secret(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    if "passphrase" in answer:
        words = "Passphrase (shown only now): " if english else "密码（只显示这一次，记下来）："
        yield words + answer["passphrase"]


def _services(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for kind in ("companies", "services", "charging"):
        for name, count in answer[kind].items():
            yield f"{count:>8}  {name_of(name, 'en' if english else 'zh')}"


PERIOD = (
    arg("--from", dest="first", required=True, metavar="DATE", help="first station day"),
    arg("--until", dest="last", required=True, metavar="DATE", help="last station day"),
)
COMMANDS = (
    Command(
        "export",
        export,
        (
            arg("--to", type=Path, required=True, metavar="DIR", help="a folder or a stick"),
            *PERIOD,
            arg("--sets", metavar="NAMES", help="with commas; those with names ask two people"),
            arg("--format", default="csv", choices=("csv", "xlsx")),
        ),
        (
            "导出好了，也读回来核对过了：{place}（{rows} 行）",
            "Exported, read back and compared: {place} ({rows} rows)",
        ),
        _secret,
        reveals=True,
    ),
    Command(
        "report",
        report,
        (*PERIOD, arg("--out", metavar="FILE", help="write the page there")),
        ("{from} 到 {until}：签到 {checkins} 次", "{from} to {until}: {checkins} check-ins"),
        _services,
    ),
)
