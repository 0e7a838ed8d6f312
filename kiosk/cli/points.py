"""Points from the console: what somebody has, what staff give and take, and adding it all up."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace
from typing import Any

from kiosk.cli.command import Answer, Command, Words, arg
from kiosk.cli.eyes import read_person
from kiosk.cli.finding import person_of
from kiosk.cli.opening import call, reading, writing
from kiosk.cli.upkeep import Unsound
from kiosk.common.actor import Call
from kiosk.common.errors import Reason, Refused
from kiosk.common.ids import new_number
from kiosk.merits.rules import Clause, Evidence, Why
from kiosk.points.rules import EarnEvent, Wallet
from kiosk.station import Station


def points(args: Namespace) -> Answer:
    """Tell what a courier has, until when, and what came and went."""

    def ask(station: Station) -> Answer:
        row = station.registry.by_number(person_of(station, args.who))
        if row is None:
            raise Refused(Reason.NOT_FOUND)
        wallet = station.points_views.wallet(row.id)
        return {
            **asdict(wallet),
            "lots": [asdict(lot) for lot in wallet.lots],
            "list": [asdict(line) for line in station.points_views.statement(row.id)],
            "deductions": [asdict(one) for one in station.open_deductions.of_courier(row.id)],
        }

    return reading(args.data, ask)


def ledger_verify(args: Namespace) -> Answer:
    """Add up the whole ledger: every booking sums to zero, no lot is below it.

    Raises:
        Unsound: how many bookings and accounts are wrong.
    """

    def ask(station: Station) -> Answer:
        found = station.points_views.audit()
        if not found.is_sound:
            raise Unsound("ledger_unsound", transfers=found.unbalanced + found.below_zero)
        return {"sound": True, **asdict(found)}

    return reading(args.data, ask)


def grant(args: Namespace) -> Answer:
    """Give couriers points; more than one person alone may give wants two, on standard input."""
    with writing(args.data) as station:
        people = tuple(person_of(station, who) for who in args.who)
        try:
            done = station.grants.grant(call(), people, args.points, args.why)
        except Refused as refusal:
            if refusal.reason is not Reason.SECOND_PERSON:
                raise
            first, second = _two_people(station)
            done = station.grants.grant(first, people, args.points, args.why)
            if done.proposal:
                station.proposals.approve(second, done.proposal)
        return {"grant": done.grant, "people": done.people, "points": args.points}


def deduct(args: Namespace) -> Answer:
    """Let a courier lose something in seven days unless he appeals; two people on stdin."""
    with writing(args.data) as station:
        courier = person_of(station, args.who)
        first, second = _two_people(station)
        done = station.deductions.propose(
            first, courier, args.wallet, args.points, args.clause, args.evidence, args.note
        )
        station.proposals.approve(second, done.proposal)
        row = station.open_deductions.find(done.deduction)
        return {"deduction": done.deduction, "due_ms": row.due_ms if row else 0}


def deductions(args: Namespace) -> Answer:
    """List what is pending or appealed against."""

    def ask(station: Station) -> Answer:
        rows = [asdict(row) for row in station.open_deductions.open_ones()]
        return {"count": len(rows), "list": rows}

    return reading(args.data, ask)


def decide(args: Namespace) -> Answer:
    """Decide an appeal, as a third person: badge and PIN on standard input."""
    with writing(args.data) as station:
        person = read_person(station)
        by = Call(person.actor, new_number()) if person else call()
        done = station.deductions.decide(by, args.deduction, args.ruling == "uphold")
    return asdict(done)


def rules_list(args: Namespace) -> Answer:
    """List what earns points, and how many."""

    def ask(station: Station) -> Answer:
        return {"list": [asdict(rule) for rule in station.earn_rules.table()]}

    return reading(args.data, ask)


def rules_set(args: Namespace) -> Answer:
    """Change what an event earns; what is not named stays as it is."""
    with writing(args.data) as station:
        [rule] = [rule for rule in station.earn_rules.table() if rule.event == args.event]
        given = {name: getattr(args, name) for name in _RULE if getattr(args, name) is not None}
        rule = replace(rule, **given)
        station.earn_rules.change(call(), rule)
    return asdict(rule)


def _two_people(station: Station) -> tuple[Call, Call]:
    """Badge, PIN, badge, PIN, a line each on standard input: the one proposes, the other approves.

    Raises:
        Refused: SECOND_PERSON where there are not two, or what is wrong with a badge or PIN.
    """
    first, second = read_person(station), read_person(station)
    if first is None or second is None:
        raise Refused(Reason.SECOND_PERSON)
    yes = frozenset(Reason)
    return Call(first.actor, new_number(), yes), Call(second.actor, new_number(), yes)


def _statement(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for lot in answer["lots"]:
        words = "{points} until {until}" if english else "{points} 分到 {until}"
        yield "  " + words.format(**lot)
    for line in answer["list"]:
        kind = KINDS.get(line["kind"], (line["kind"],) * 2)[english]
        undone = ("（撤回）", " (undone)")[english] if line["undone"] else ""
        yield f"  {line['day']}  {line['points']:+5}  {kind}{undone}"


def _open(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for row in answer["list"]:
        yield f"  {row['number']}  {row['points']:4}  {row['clause']}  {row['state']}"


def _rules(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for rule in answer["list"]:
        name = KINDS[rule["event"]][english]
        yield f"  {rule['event']:18} {rule['points']:3} × {rule['percent']}%  {name}"


KINDS: dict[str, Words] = {
    "checkin": ("签到", "check-in"),
    "return_on_time": ("按时还", "returned on time"),
    "attendance": ("参加活动", "attendance"),
    "report_verified": ("随手拍核实", "report verified"),
    "volunteer_minutes": ("志愿服务", "volunteering"),
    "earn": ("得分", "earned"),
    "grant": ("工作人员加分", "given by staff"),
    "spend": ("花掉", "spent"),
    "lapse": ("过期", "lapsed"),
    "deduction": ("扣分", "deducted"),
    "verified": ("核实后到账", "verified"),
}
"""What somebody's points came from or went to."""
_RULE = ("points", "conduct", "percent", "day_cap", "month_cap", "from_day", "to_day")
_NUMBERS = _RULE[:5]
WHO = arg("who", metavar="CODE|NUMBER")
COMMANDS = (
    Command(
        "points",
        points,
        (WHO,),
        (
            "{balance} 分，待核实 {pending} 分；信用 {conduct}",
            "{balance} points, {pending} pending; conduct {conduct}",
        ),
        _statement,
        reads=True,
    ),
    Command(
        "ledger verify",
        ledger_verify,
        (),
        (
            "积分账平：{transfers} 笔，{accounts} 个账户，共 {held} 分。",
            "The ledger balances: {transfers} transfers, {accounts} accounts, {held} points held.",
        ),
        reads=True,
    ),
    Command(
        "grant",
        grant,
        (
            arg("points", type=int, metavar="POINTS"),
            arg("who", nargs="+", metavar="CODE|NUMBER"),
            arg("--why", required=True, choices=tuple(Why)),
        ),
        ("给了 {people} 人，每人 {points} 分。", "Given: {points} points to each of {people}."),
    ),
    Command(
        "deduct",
        deduct,
        (
            WHO,
            arg("points", type=int, metavar="POINTS"),
            arg("--wallet", default="points", choices=(str(Wallet.POINTS), str(Wallet.CONDUCT))),
            arg("--clause", required=True, choices=tuple(Clause)),
            arg("--evidence", required=True, choices=tuple(Evidence)),
            arg("--note", default="", help="what was seen, for him and for who decides"),
        ),
        (
            "扣分已立案，七天内他可以申诉。编号：{deduction}",
            "The deduction is pending; he has seven days to appeal. Number: {deduction}",
        ),
    ),
    Command(
        "deductions",
        deductions,
        (),
        ("有 {count} 件没了结", "{count} are open"),
        _open,
        reads=True,
    ),
    Command(
        "decide",
        decide,
        (
            arg("deduction", metavar="DEDUCTION"),
            arg("ruling", choices=("uphold", "overturn")),
        ),
        ("定了，扣掉 {taken}。", "Decided; {taken} taken."),
    ),
    Command("rules list", rules_list, (), ("得分规则：", "What earns points:"), _rules, reads=True),
    Command(
        "rules set",
        rules_set,
        (
            arg("event", choices=tuple(EarnEvent)),
            *(arg("--" + name.replace("_", "-"), dest=name, type=int) for name in _NUMBERS),
            arg("--from", dest="from_day", metavar="DATE", help="empty: from the start"),
            arg("--until", dest="to_day", metavar="DATE", help="empty: for good"),
        ),
        ("改好了。", "Changed."),
    ),
)
