"""Lending from the console: staff lend and take back where the window cannot, and set the rules."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from kiosk.cli.command import Answer, Command, Words, arg
from kiosk.cli.finding import badge_of
from kiosk.cli.opening import call, reading, writing
from kiosk.lending.rules import ANY, Came, Scope, State, Terms
from kiosk.station import Station

_CAME: dict[str, Words] = {
    Came.RETURNED: ("{called} 还了。", "{called} is back."),
    Came.FOUND: ("{called} 找到了。", "{called} is found."),
    Came.CLEARED: ("{called} 没人等了，放回原处。", "{called} goes back to its own shelf."),
}
_STATES: dict[str, Words] = {
    State.ON_LOAN: ("借出", "on loan"),
    State.CLAIMED: ("他说还了", "claimed returned"),
}
_FIGURES = ("most", "days", "renewals", "renew_days", "hold_days", "late_days", "late_most")


def checkout(args: Namespace) -> Answer:
    """Lend an item to the courier whose badge this is; he need not be inside."""
    with writing(args.data) as station:
        badge = badge_of(station, args.badge)
        lent = station.lending.lend(call(), badge.number, args.barcode)
        return {**asdict(lent), **_item(station, lent.item)}


def take_back(args: Namespace) -> Answer:
    """Take an item back, whoever brought it; says whether somebody waits for it."""
    with writing(args.data) as station:
        back = station.lending.check_in(call(), args.barcode)
        return {**asdict(back), **_item(station, back.item)}


def loans(args: Namespace) -> Answer:
    """Answer everything that is out, what is due first comes first, and the hold shelf."""

    def ask(station: Station) -> Answer:
        out = [asdict(row) for row in station.loans.out()]
        shelf = [asdict(row) for row in station.loans.hold_shelf()]
        late = sum(1 for row in out if row["late"])
        return {"count": len(out), "late": late, "list": out, "hold_shelf": shelf}

    return reading(args.data, ask)


def list_rules(args: Namespace) -> Answer:
    """Answer the circulation rules: the default, then types, then titles."""

    def ask(station: Station) -> Answer:
        rows = station.loan_rules.rules()
        return {"count": len(rows), "list": [asdict(row) for row in rows]}

    return reading(args.data, ask)


def set_rule(args: Namespace) -> Answer:
    """Change figures of a circulation rule; those not named stay as they are for it now."""
    with writing(args.data) as station:
        figures = vars(_terms(station, args)) | {
            name: value for name in _FIGURES if (value := getattr(args, name)) is not None
        }
        done = station.loan_rules.put(call(), args.scope, args.key, **figures)
    return {**asdict(done), **figures}


def drop_rule(args: Namespace) -> Answer:
    """Let what is more general hold again for a type or a title."""
    with writing(args.data) as station:
        return asdict(station.loan_rules.drop(call(), args.scope, args.key))


def _terms(station: Station, args: Namespace) -> Terms:
    title = args.key if args.scope == Scope.TITLE else ANY
    return station.loan_rules.terms(title, args.key if args.scope == Scope.TYPE else ANY)


def _item(station: Station, number: str) -> Answer:
    item = station.catalogue.item_numbered(number)
    assert item is not None, "the command has just found it"  # noqa: S101
    return {"barcode": item.barcode, "called": item.called, "shelf": item.shelf}


def _back(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    yield _CAME[answer["came"]][english].format(**answer)
    if answer["held"]:
        yield "Somebody waits for it: hold shelf." if english else "有人预约了，放到预约架。"
    elif answer["shelf"]:
        yield f"Shelf {answer['shelf']}." if english else f"放到 {answer['shelf']}。"
    if answer["until"]:
        until = answer["until"]
        yield f"Late: no loans until {until}." if english else f"还晚了，到 {until} 为止不能借。"


def _out(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for row in answer["list"]:
        words = [row["due_day"], row["barcode"], row["called"], _STATES[row["state"]][english]]
        if row["late"]:
            words.append(f"{row['late']} days late" if english else f"晚了 {row['late']} 天")
        yield "  ".join([*words, row["who"]])
    for row in answer["hold_shelf"]:
        back = "back to its shelf" if english else "放回原处"
        until = f"until {row['until_day']}" if english else f"留到 {row['until_day']}"
        yield "  ".join([row["barcode"], row["called"], until if row["until_day"] else back])


def _rules(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for row in answer["list"]:
        figures = "  ".join(f"{name}={value}" for name, value in row["terms"].items())
        yield "  ".join(filter(None, [row["scope"], row["key"], row["called"], figures]))


BARCODE = arg("barcode", metavar="BARCODE")
_SCOPE = arg("scope", choices=[scope.value for scope in Scope], help="what the rule is for")
_KEY = arg("key", metavar="KEY", nargs="?", default=ANY, help="code of a type or number of a title")
COMMANDS = (
    Command(
        "checkout",
        checkout,
        (arg("badge", metavar="BADGE"), BARCODE),
        ("{called} 借出了，{due_day} 前还。", "{called} is lent until {due_day}."),
    ),
    Command("return", take_back, (BARCODE,), lines=_back),
    Command(
        "loans",
        loans,
        (),
        ("借出 {count} 件，晚了 {late} 件。", "{count} are out, {late} of them late."),
        _out,
        reads=True,
    ),
    Command(
        "loan-rules list", list_rules, (), ("{count} 条规则", "{count} rules"), _rules, reads=True
    ),
    Command(
        "loan-rules set",
        set_rule,
        (_SCOPE, _KEY, *(arg(f"--{name.replace('_', '-')}", type=int) for name in _FIGURES)),
    ),
    Command("loan-rules drop", drop_rule, (_SCOPE, _KEY)),
)
