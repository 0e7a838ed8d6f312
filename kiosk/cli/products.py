"""Products from the console: which there are, and a list of them from a file."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kiosk.cli import faults
from kiosk.cli.command import Answer, Command, RefusedWith, Words, arg
from kiosk.cli.finding import number_in
from kiosk.cli.opening import call, reading, writing
from kiosk.common.errors import Reason, Refused
from kiosk.common.sheets import NotATable
from kiosk.station import Station
from kiosk.stock.importing import Preview
from kiosk.stock.lists import LIMITS, Listing, read_list
from kiosk.stock.products import ProductRow
from kiosk.stock.sorting import Planned, Step


def product_of(station: Station, text: str) -> ProductRow:
    """Answer the product of a barcode, a station code or a product's number.

    Raises:
        Refused: NOT_FOUND.
    """
    product = station.products.find(text) or station.products.of(number_in(text))
    if product is None:
        raise Refused(Reason.NOT_FOUND)
    return product


def about(station: Station, product: ProductRow) -> Answer:
    """Answer what names a product in every answer of the console."""
    return {
        "product": product.number,
        "code": product.code,
        "barcodes": station.products.barcodes(product.number),
        "name": product.name,
        "name_en": product.name_en,
        "unit": product.unit,
    }


def list_products(args: Namespace) -> Answer:
    """Answer the products in use: code, barcodes, unit, the kit's minimum, and what is good."""

    def ask(station: Station) -> Answer:
        kit = station.products.default_kit()
        minimums = station.products.minimums() if kit else {}
        usable: Counter[str] = Counter()
        for line in station.stock_views.overview():
            usable[line.product.number] += line.usable
        rows = [
            {
                **about(station, row),
                "minimum": minimums.get((kit.number, row.number), 0) if kit else 0,
                "usable": usable[row.number],
            }
            for row in station.products.all()
        ]
        return {"count": len(rows), "list": rows}

    return reading(args.data, ask)


def add_product(args: Namespace) -> Answer:
    """Set up a new product; the answer holds its station code."""
    with writing(args.data) as station:
        done = station.products.add_product(
            call(),
            args.name,
            args.unit,
            args.barcode or "",
            args.name_en or "",
            args.opened_days,
            args.use or "",
        )
        return asdict(done)


def change_product(args: Namespace) -> Answer:
    """Change what a product is called, counted in and used for: what is not named stays."""
    with writing(args.data) as station:
        row = product_of(station, args.product)
        done = station.products.change_product(
            call(),
            row.number,
            row.name if args.name is None else args.name,
            row.unit if args.unit is None else args.unit,
            row.name_en if args.name_en is None else args.name_en,
            row.opened_days if args.opened_days is None else args.opened_days,
            row.use if args.use is None else args.use,
        )
        return asdict(done)


def retire_product(args: Namespace) -> Answer:
    """Stop stocking a product: nobody need buy it any more; what is there is used up."""
    with writing(args.data) as station:
        product = product_of(station, args.product).number
        return asdict(station.products.retire_product(call(), product))


def add_barcode(args: Namespace) -> Answer:
    """Let a product be found by one more barcode."""
    with writing(args.data) as station:
        product = product_of(station, args.product).number
        return asdict(station.products.add_barcode(call(), product, args.barcode))


def remove_barcode(args: Namespace) -> Answer:
    """Take a barcode off the product it is on, say to give it to another."""
    with writing(args.data) as station:
        return asdict(station.products.remove_barcode(call(), args.barcode))


def import_products(args: Namespace) -> Answer:
    """Bring a list of products (and lots) in from CSV or XLSX: all of it, or nothing.

    Raises:
        RefusedWith: NOT_A_TABLE, or BAD_ROWS with every row that is in the way.
    """
    listing = _read(Path(args.file).expanduser())
    if args.dry_run:
        return reading(
            args.data,
            lambda station: {
                "dry_run": True,
                **_report(station.imports.preview(listing, args.again)),
            },
        )
    with writing(args.data) as station:
        report = _report(station.imports.preview(listing, args.again))
        try:
            done = station.imports.import_list(call(), listing, args.skip_bad, args.again)
        except Refused as refusal:
            raise RefusedWith(refusal, report) from refusal
    return {"dry_run": False, **report, **asdict(done)}


def _read(file: Path) -> Listing:
    with file.open("rb") as opened:
        data = opened.read(LIMITS.file + 1)
    try:
        return read_list(data)
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
        "product": planned.step,
        "code": card.code,
        "barcode": line.barcode,
        "name": card.name,
        "unit": card.unit,
        "minimum": line.minimum,
        "lot": line.lot,
        "expiry": line.expiry,
        "quantity": line.quantity,
        "came_before": planned.came_before,
    }


def _catalogue(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    for row in answer["list"]:
        name = (row["name_en"] if english else "") or row["name"]
        least = f"at least {row['minimum']}" if english else f"最低 {row['minimum']}"
        parts = [f"{row['code']:>4}", name, f"{row['usable']} {row['unit']}"]
        parts += [least] if row["minimum"] else []
        yield "  ".join([*parts, *row["barcodes"]])


def _went(answer: Mapping[str, Any], english: bool) -> Iterator[str]:
    """Tell how it goes, or went, and what is in the way; row by row only beforehand."""
    if answer["outcome"] == "done":
        if answer["dry_run"]:
            yield "A trial: nothing was changed." if english else "只是试一下，什么也没改。"
            yield from (_told(row, english) for row in answer["list"])
        yield from (words[english].format_map(answer) for key, words in _SUMS if answer[key])
    if answer.get("ignored"):
        words = "Columns not used: " if english else "没用到的列："
        yield words + ", ".join(answer["ignored"])
    yield from faults.lines(answer, english)


def _told(row: Mapping[str, Any], english: bool) -> str:
    parts = [f"{row['row']:>4}  {_STEPS[row['product']][english]}", row["name"]]
    parts += [f"{'at least' if english else '最低'} {row['minimum']}"] if row["minimum"] else []
    if row["quantity"]:
        parts += [row["lot"], row["expiry"], f"+{row['quantity']}"]
    if row["came_before"]:
        parts.append("(came in before)" if english else "（以前导过）")
    return "  ".join(part for part in parts if part)


_STEPS: dict[str, Words] = {
    Step.NEW: ("新的", "new    "),
    Step.CHANGED: ("改了", "changed"),
    Step.SAME: ("没变", "as is  "),
}
_SUMS: tuple[tuple[str, Words], ...] = (
    ("lots", ("入库 {lots} 批，{pieces} 个", "{lots} lots come in, {pieces} pieces")),
    (
        "before",
        (
            "{before} 批以前导过，没有再加（真的又来了一次就加 --again）",
            "{before} lots came in before and are not added again (if they did come: --again)",
        ),
    ),
    ("bad", ("有问题的：{bad} 行", "{bad} rows in error")),
)
PRODUCT = arg("product", metavar="PRODUCT", help="one of its barcodes, or its station code")
BARCODE = arg("barcode", metavar="BARCODE", help="as it stands on the box")
_MORE = (
    arg("--name-en", metavar="NAME", help="in English"),
    arg("--opened-days", type=int, metavar="N", help="how long it is good once opened"),
    arg("--use", metavar="USE", help="what takes from it: aid:gauze, amenity:heat_pack …"),
)
COMMANDS = (
    Command(
        "products list", list_products, (), ("共 {count} 种", "{count} products"), _catalogue,
        reads=True,
    ),
    Command(
        "products add",
        add_product,
        (
            arg("name", metavar="NAME"),
            arg("unit", metavar="UNIT"),
            arg("--barcode", metavar="BARCODE", help="as it stands on the box"),
            *_MORE,
        ),
        ("编号 {code}", "Its code is {code}"),
    ),
    Command(
        "products change",
        change_product,
        (PRODUCT, arg("--name", metavar="NAME"), arg("--unit", metavar="UNIT"), *_MORE),
    ),
    Command("products retire", retire_product, (PRODUCT,)),
    Command("products add-barcode", add_barcode, (PRODUCT, BARCODE)),
    Command("products remove-barcode", remove_barcode, (BARCODE,)),
    Command(
        "products import",
        import_products,
        (
            arg("file", metavar="FILE", help="CSV or XLSX: barcode, name, unit, minimum"),
            arg("--dry-run", action="store_true", help="only say what it would do"),
            arg("--skip-bad", action="store_true", help="leave rows in error out"),
            arg("--again", action="store_true", help="lots that came in before came once more"),
        ),
        (
            "新的 {new} 种，改了 {changed} 种，没变 {same} 种",
            "{new} products new, {changed} changed, {same} as they were",
        ),
        _went,
    ),
)  # fmt: skip
