"""What will run out and what will expire unused, from the console."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from kiosk.cli.command import Answer, Command, Words
from kiosk.cli.opening import reading
from kiosk.station import Station
from kiosk.stock.forecast import LEAST_DAYS, Waste
from kiosk.stock.outlook import ForecastLine


def forecast(args: Namespace) -> Answer:
    """Answer what will run out before the next restock, and what will expire unused."""

    def ask(station: Station) -> Answer:
        found = station.forecasts.forecast()
        lines = [_plain(line) for line in found.lines]
        return {
            "visit_in_days": found.visit_in_days,
            "least_days": LEAST_DAYS,
            "count": len(lines),
            "list": lines,
        }

    return reading(args.data, ask)


def _plain(line: ForecastLine) -> Answer:
    told = line.prospect
    return {
        "code": line.product.code,
        "name": line.product.name,
        "unit": line.product.unit,
        "outlook": told.outlook,
        "history_days": told.use.days,
        "used": told.use.used,
        "per_week": told.use.a_week if told.use.is_enough else None,
        "left": told.left,
        "lasts_days": told.lasts_days,
        "wasted": [_waste(one) for one in told.wasted],
    }


def _waste(waste: Waste) -> Answer:
    told = asdict(waste)
    return {**told, "lot": waste.lot.number, "code": waste.lot.code}


_OUTLOOKS: dict[str, Words] = {
    "runs_out": ("补货前会用完", "runs out first"),
    "expires": ("有的用不完", "some will expire"),
    "lasts": ("够用", "lasts"),
    "unknown": ("记录才 {history_days} 天，说不准", "only {history_days} days known: cannot tell"),
}
_RATE: Words = ("每周 {per_week}，还剩 {left} {unit}", "{per_week} a week, {left} left")
_LASTS: Words = ("够 {lasts_days} 天", "enough for {lasts_days} days")
_WASTED: Words = (
    "{code} {last_day} 到期，{left} 里剩 {unused}",
    "{code} expires {last_day}, {unused} of {left} unused",
)


def _lines(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for row in answer["list"]:
        parts = [_OUTLOOKS[row["outlook"]]]
        parts += [_RATE] if row["per_week"] is not None else []
        parts += [_LASTS] if row["lasts_days"] is not None else []
        words = [one[english].format(**row) for one in parts]
        words += [_WASTED[english].format(**waste).strip() for waste in row["wasted"]]
        yield "  ".join([f"{row['code']:>4}", row["name"], *words])


COMMANDS = (
    Command(
        "forecast",
        forecast,
        (),
        (
            "下次补货大约在 {visit_in_days} 天后：",
            "The next restock in about {visit_in_days} days:",
        ),
        _lines,
        reads=True,
    ),
)
