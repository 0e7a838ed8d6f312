"""A catalogue from a file, and labels into one, from the console."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kiosk.catalogue.charsets import Charset
from kiosk.catalogue.importing import Preview
from kiosk.catalogue.lists import LIMITS, Listing
from kiosk.catalogue.reading import read_catalogue
from kiosk.catalogue.records import is_barcode_field
from kiosk.catalogue.sorting import Planned, Step
from kiosk.cli import catalogue_faults
from kiosk.cli.catalogue import item_of
from kiosk.cli.command import Answer, Command, RefusedWith, Words, arg
from kiosk.cli.opening import call, reading, writing
from kiosk.common.errors import Reason, Refused
from kiosk.common.sheets import NotATable
from kiosk.settings.rules import Key
from kiosk.station import Station


def import_catalogue(args: Namespace) -> Answer:
    """Bring a catalogue in from MARC (ISO 2709), CSV or XLSX: all of it, or nothing.

    Raises:
        RefusedWith: NOT_A_TABLE, or BAD_ROWS with every record that is in the way.
    """
    with Path(args.file).expanduser().open("rb") as opened:
        data = opened.read(LIMITS.file + 1)
    if args.dry_run:
        return reading(
            args.data,
            lambda station: {
                "dry_run": True,
                **_report(station.catalogue_imports.preview(_read(station, data, args))),
            },
        )
    with writing(args.data) as station:
        listing = _read(station, data, args)
        report = _report(station.catalogue_imports.preview(listing))
        try:
            done = station.catalogue_imports.import_list(call(), listing, args.skip_bad)
        except Refused as refusal:
            raise RefusedWith(refusal, report) from refusal
    return {"dry_run": False, **report, **asdict(done)}


def labels(args: Namespace) -> Answer:
    """Draw labels as PDF to print: of items that have none yet, or of those that are named."""
    from kiosk.catalogue.labels import draw_sheets  # noqa: PLC0415 (Pillow)

    out = Path(args.out).expanduser()
    with writing(args.data) as station:
        named = [item_of(station, text).number for text in args.items]
        numbers = named or [row.number for row in station.labels.waiting()]
        if not numbers:
            raise Refused(Reason.NOT_FOUND)
        found = station.labels.of(numbers)
        out.write_bytes(draw_sheets(found, station.settings.text(Key.NAME), args.skip))
        station.labels.note(call(), tuple(numbers))
    return {"file": str(out), "count": len(numbers)}


def _read(station: Station, data: bytes, args: Namespace) -> Listing:
    field = args.barcode_field or station.settings.text(Key.BARCODE_FIELD)
    try:
        return read_catalogue(data, station.catalogue.types(), field, Charset(args.charset))
    except NotATable as no:
        errors = [{"row": 0, "column": "", "why": no.why, "other": ""}]
        raise RefusedWith(Refused(Reason.NOT_A_TABLE), {"errors": errors}) from no


def _report(preview: Preview) -> Answer:
    errors = [
        {"row": fault.row, "column": fault.field, "why": fault.why, "other": fault.other}
        for fault in preview.faults
    ]
    return {
        **asdict(preview.sums),
        "ignored": list(preview.ignored),
        "list": [_row(planned) for planned in preview.lines],
        "errors": errors,
    }


def _row(planned: Planned) -> Answer:
    line, card = planned.line, planned.card
    return {
        "row": line.row,
        "step": planned.step,
        **card.texts,
        "barcodes": list(line.barcodes),
        "items": planned.pieces,
    }


def _went(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    """Tell how it goes, or went, and what is in the way; record by record only beforehand."""
    if answer["outcome"] == "done":
        if answer["dry_run"]:
            yield "A trial: nothing was changed." if english else "只是试一下，什么也没改。"
            yield from (_told(row, english) for row in answer["list"])
        if answer["bad"]:
            yield _BAD[english].format(bad=answer["bad"])
    if answer.get("ignored"):
        words = "Columns not used: " if english else "没用到的列："
        yield words + ", ".join(answer["ignored"])
    yield from catalogue_faults.lines(answer, english)


def _told(row: Mapping[str, Any], english: bool) -> str:
    pieces = f"+{row['items']}" if row["items"] else ""
    parts = [f"{row['row']:>5}  {_STEPS[row['step']][english]}", row["title"], row["author"]]
    return "  ".join(part for part in [*parts, row["isbn"], pieces] if part)


def _field(text: str) -> str:
    if not is_barcode_field(text):
        raise ValueError(text)
    return text


_BAD: Words = ("有问题的：{bad} 条", "{bad} records in error")
_STEPS: dict[str, Words] = {
    Step.NEW: ("新的", "new    "),
    Step.CHANGED: ("改了", "changed"),
    Step.SAME: ("没变", "as is  "),
}
COMMANDS = (
    Command(
        "catalogue import",
        import_catalogue,
        (
            arg("file", metavar="FILE", help="MARC21, CNMARC, CSV or XLSX"),
            arg("--dry-run", action="store_true", help="only say what it would do"),
            arg("--skip-bad", action="store_true", help="leave records in error out"),
            arg(
                "--barcode-field",
                metavar="952p",
                type=_field,
                help="field and subfield of an item's barcode in MARC; without: the setting",
            ),
            arg("--charset", choices=[*Charset], default=Charset.AUTO, help="of MARC, if not auto"),
        ),
        (
            "新的 {new} 种，改了 {changed} 种，没变 {same} 种，进来 {items} 件",
            "{new} titles new, {changed} changed, {same} as they were; {items} items came in",
        ),
        _went,
    ),
    Command(
        "catalogue labels",
        labels,
        (
            arg("items", nargs="*", metavar="ITEM", help="barcodes; without: all without a label"),
            arg("--out", required=True, metavar="labels.pdf"),
            arg("--skip", type=int, default=0, metavar="N", help="places used up on the sheet"),
        ),
        ("{count} 张标签画好了：{file}", "{count} labels drawn: {file}"),
    ),
)
