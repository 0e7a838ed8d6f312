"""First aid from the console: the guides as text, and the sheet a doctor signs."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kiosk.cli.command import Answer, Command, arg
from kiosk.cli.opening import reading
from kiosk.common.errors import Reason, Refused, StationTrouble
from kiosk.firstaid.aid import Where
from kiosk.firstaid.guides import Guide, read_guides
from kiosk.firstaid.rules import ITEMS
from kiosk.firstaid.sheet import sheet
from kiosk.station import Station


def aid(args: Namespace) -> Answer:
    """List the first-aid guides, show one, or write the sheet a doctor signs."""
    if args.sheet:
        return _write_sheet(args.sheet)
    found = read_guides()
    if args.name is None:
        return {
            "guides": [_brief(guide) for guide in found.guides],
            "broken": [asdict(one) for one in found.broken],
        }
    guide = found.find(args.name)
    if guide is None:
        raise Refused(Reason.NOT_FOUND)
    return {"guide": _whole(guide), "take": _take(args.data, guide)}


def _write_sheet(name: str) -> Answer:
    """Write every guide as one HTML page; the window prints PDF, this program knows no printer."""
    file = Path(name).expanduser().absolute()
    if file.suffix not in {".html", ".htm"}:
        raise Refused(Reason.BAD_VALUE, key="--sheet")
    found = read_guides()
    file.write_text(sheet(found), "utf-8")
    return {"file": str(file), "sheet_of": len(found.guides)}


def _brief(guide: Guide) -> dict[str, object]:
    return {
        "name": guide.name,
        "title": asdict(guide.title),
        "red": guide.red,
        "steps": len(guide.steps),
        "reviewed_by": guide.reviewed_by,
    }


def _whole(guide: Guide) -> dict[str, object]:
    card = {**asdict(guide.card), "before": guide.card_before + 1} if guide.card else None
    return {
        **_brief(guide),
        "signs": asdict(guide.signs),
        "script": asdict(guide.script),
        "steps": [asdict(step) for step in guide.steps],
        "card": card,
    }


def _take(folder: Path, guide: Guide) -> list[dict[str, object]]:
    """Answer what the guide sends for; where it lies only a station that opens can say."""

    def ask(station: Station) -> list[dict[str, object]]:
        return [
            {"item": found.item, "where": found.where, "place": found.place}
            for found in station.aid.what_to_take(guide)
        ]

    try:
        return reading(folder, ask)
    except StationTrouble:
        return [{"item": item, "where": Where.UNKNOWN, "place": ""} for item in guide.takes]


def _lines(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    language = "en" if english else "zh"
    if "file" in answer:
        yield answer["file"]
    elif "guide" in answer:
        yield from _guide_lines(answer, language)
    else:
        for guide in answer["guides"]:
            mark = "120" if guide["red"] else "   "
            yield f"{mark}  {guide['name']:<16}{guide['title'][language]}"
        for one in answer["broken"]:
            yield f"✗ {one['file']}: {one['why']}"


def _guide_lines(answer: Mapping[str, Any], language: str) -> Iterator[str]:
    guide, english = answer["guide"], language == "en"
    yield f"{guide['title'][language]} — {guide['signs'][language]}"
    unsigned = "not reviewed by a doctor" if english else "未经医生审核"
    yield f"({guide['reviewed_by'] or unsigned})"
    if guide["red"]:
        yield f"120: {guide['script'][language]}"
    for number, step in enumerate(guide["steps"], 1):
        card = guide["card"]
        if card and card["before"] == number:
            yield f"?  {card['ask'][language]} {card['stop'][language]}"
        yield from _step_lines(number, step, language)
    for row in answer["take"]:
        facts = ITEMS[row["item"]]
        place = row["place"] or ("ask where it is" if english else "问问在哪儿")
        yield f"→  {facts.en if english else facts.zh}: {place}"


def _step_lines(number: int, step: Mapping[str, Any], language: str) -> Iterator[str]:
    yield f"{number}. {step['do'][language]}"
    if step["more"][language]:
        yield f"   {step['more'][language]}"
    if step["never"][language]:
        yield f"   ✗ {step['never'][language]}"
    if step["guideline"]:
        yield f"   [{step['guideline']}, {step['section']}]"


COMMANDS = (
    Command(
        "aid",
        aid,
        (
            arg("name", nargs="?", metavar="NAME", help="one guide, e.g. burn"),
            arg("--sheet", metavar="FILE.html", help="write all of them for a doctor to sign"),
        ),
        ("急救指引：", "First-aid guides:"),
        _lines,
        reads=True,
    ),
)
