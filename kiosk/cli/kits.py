"""Kits and the AED from the console: what is due, templates, checks and seals."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from kiosk.cli.command import Answer, Command, Words, arg
from kiosk.cli.finding import person_of
from kiosk.cli.opening import call, reading, writing
from kiosk.common.errors import Reason, Refused
from kiosk.common.text import mask_name
from kiosk.firstaid.care import DueCheck, KitRow
from kiosk.firstaid.kit_rules import AedFault, KitState, Matter
from kiosk.station import Station

_STATES: dict[str, Words] = {
    KitState.UNSEALED: ("没有封签", "no seal"),
    KitState.SEALED: ("封着", "sealed"),
    KitState.OPEN: ("封签断了，要全部点一遍", "seal broken, to be counted"),
    KitState.COUNTED: ("点过了", "counted"),
}
_MATTERS: dict[str, Words] = {
    Matter.AED_FAULT: ("AED 有问题", "something is wrong with the AED"),
    Matter.PADS_EXPIRED: ("AED 电极片过期了", "the AED's pads are expired"),
    Matter.BATTERY_EXPIRED: ("AED 电池过期了", "the AED's battery is expired"),
    Matter.KIT_OPEN: ("封签断了，要全部点一遍", "seal broken, to be counted"),
    Matter.AED_CHECK: ("AED 该看了", "the AED is to be looked at"),
    Matter.KIT_CHECK: ("药箱该查了", "the kit is to be checked"),
    Matter.PADS_EXPIRING: ("AED 电极片快过期了", "the AED's pads expire soon"),
    Matter.BATTERY_EXPIRING: ("AED 电池快过期了", "the AED's battery expires soon"),
}
_FOUND: dict[str, Words] = {
    "intact": ("封签完好，不用点。", "The seal is intact: nothing need be counted."),
    "broken": (
        "按封签断了记：先全部点一遍，再贴新封签。",
        "Noted as broken: count everything, then put on a new seal.",
    ),
    "sealed": ("新封签记好了。", "The new seal is on record."),
}


def list_kits(args: Namespace) -> Answer:
    """Answer every kit, what is due of kits and AED, and the AED; keepers are masked."""

    def ask(station: Station) -> Answer:
        rows = [_kit(row) for row in station.care.kits()]
        due = [_due(one) for one in station.care.due_checks()]
        aed = {"here": station.aed.is_here, **asdict(station.aed.facts())}
        return {"count": len(rows), "list": rows, "due": due, "aed": aed}

    return reading(args.data, ask)


def templates(args: Namespace) -> Answer:
    """List the templates to start a kit from, or show one."""
    found = reading(args.data, lambda station: station.kits.templates)
    if args.name is None:
        names = [
            {"name": one.name, **asdict(one.title), "items": len(one.items)}
            for one in found.templates
        ]
        return {"templates": names, "broken": [asdict(one) for one in found.broken]}
    template = found.find(args.name)
    if template is None:
        raise Refused(Reason.NOT_FOUND)
    return {"template": asdict(template)}


def apply(args: Namespace) -> Answer:
    """Set up what a template has and the station has not; minimums that are there stay."""
    with writing(args.data) as station:
        place = _place(station, args.kit) if args.kit else ""
        return asdict(station.kits.apply_template(call(), place, args.template, args.replace))


def keep(args: Namespace) -> Answer:
    """Name a kit's keeper, or say how often it is checked: what is not named stays as it is."""
    with writing(args.data) as station:
        care = station.kits.care_of(_place(station, args.kit))
        keeper = care.keeper if args.keeper is None else args.keeper
        keeper = keeper and person_of(station, keeper)
        every = care.every_days if args.every is None else args.every
        return asdict(station.kits.set_care(call(), care.place, keeper, every))


def check(args: Namespace) -> Answer:
    """Look at a kit's seal: the number on record skips the count, any other one calls for it."""
    with writing(args.data) as station:
        return asdict(station.kits.check(call(), _place(station, args.kit), args.seal or ""))


def seal(args: Namespace) -> Answer:
    """Close a kit with a new seal, on the day everything in it was counted."""
    with writing(args.data) as station:
        return asdict(station.kits.seal(call(), _place(station, args.kit), args.seal))


def check_aed(args: Namespace) -> Answer:
    """Note a look at the AED: all well, or what is wrong with it."""
    with writing(args.data) as station:
        return asdict(station.aed.check(call(), args.fault or ""))


def date_aed(args: Namespace) -> Answer:
    """Note until when the AED's pads and battery are good: what is not named stays as it is."""
    with writing(args.data) as station:
        now = station.aed.facts()
        pads = now.pads_until if args.pads is None else args.pads
        battery = now.battery_until if args.battery is None else args.battery
        return asdict(station.aed.set_dates(call(), pads, battery))


def _place(station: Station, text: str | None) -> str:
    """The number of a kit named by its number or its name; the default one where none is."""
    kits = [row.place for row in station.care.kits()]
    for place in kits:
        if not text or text.strip() in (place.number, place.name, place.name_en):
            return place.number
    raise Refused(Reason.NOT_FOUND)


def _kit(row: KitRow) -> Answer:
    return {
        "kit": row.place.number,
        "name": row.place.name,
        "name_en": row.place.name_en,
        "keeper": row.keeper,
        "keeper_name": mask_name(row.keeper_name) if row.keeper_name else "",
        "every_days": row.every_days,
        "state": row.state,
        "checked_day": row.checked_day,
        "due_day": row.due_day,
        "is_due": row.is_due,
    }


def _due(one: DueCheck) -> Answer:
    place = one.place
    named = (place.number, place.name, place.name_en) if place else ("", "", "")
    return {
        "matter": one.matter,
        "day": one.day,
        **dict(zip(("kit", "name", "name_en"), named, strict=True)),
    }


def _name(row: Mapping[str, Any], english: bool) -> str:
    return str(row["name_en"] or row["name"]) if english else str(row["name"])


def _kit_lines(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for row in answer["list"]:
        every = f"every {row['every_days']} d" if english else f"每 {row['every_days']} 天查"
        parts = [_name(row, english), _STATES[row["state"]][english], every, row["keeper_name"]]
        yield "  ".join(part for part in parts if part)
    for one in answer["due"]:
        parts = ["!", _name(one, english), _MATTERS[one["matter"]][english], one["day"]]
        yield "  ".join(part for part in parts if part)


def _template_lines(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    language = "en" if english else "zh"
    for row in answer.get("templates", ()):
        yield f"{row['name']:<14}{row[language]} ({row['items']})"
    for one in answer.get("broken", ()):
        yield f"✗ {one['file']}: {one['why']}"
    for item in answer.get("template", {}).get("items", ()):
        yield f"{item['minimum']:>4} {item['unit']}  {item['name'][language]}"


def _found(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    yield _FOUND[answer["how"]][english]


KIT = arg("--kit", metavar="NAME|NUMBER", help="which kit; without, the first one")
COMMANDS = (
    Command("kits list", list_kits, (), ("药箱：", "Kits:"), _kit_lines, reads=True),
    Command(
        "kits templates",
        templates,
        (arg("name", nargs="?", metavar="TEMPLATE"),),
        ("起步清单：", "Lists to start from:"),
        _template_lines,
        reads=True,
    ),
    Command(
        "kits apply",
        apply,
        (
            arg("template", metavar="TEMPLATE"),
            KIT,
            arg("--replace", action="store_true", help="its minimums instead of those set"),
        ),
        (
            "新增物品 {added} 种，设好最少份数 {minimums} 项，停用的 {left_out} 种没加。",
            "{added} new products, {minimums} minimums set, {left_out} not stocked any more.",
        ),
    ),
    Command(
        "kits keep",
        keep,
        (
            KIT,
            arg("--keeper", metavar="CODE|NUMBER", help="of the staff; an empty text: nobody"),
            arg("--every", type=int, metavar="DAYS", help="how often it is checked"),
        ),
    ),
    Command(
        "kits check",
        check,
        (KIT, arg("--seal", metavar="SEAL", help="its number; without: broken or gone")),
        lines=_found,
    ),
    Command("kits seal", seal, (arg("seal", metavar="SEAL"), KIT), lines=_found),
    Command(
        "aed check",
        check_aed,
        (arg("--fault", choices=[fault.value for fault in AedFault], help="without: all well"),),
        ("AED 记好了。", "The look at the AED is noted."),
    ),
    Command(
        "aed dates",
        date_aed,
        (arg("--pads", metavar="DATE"), arg("--battery", metavar="DATE")),
        ("有效期记好了。", "The dates are noted."),
    ),
)
