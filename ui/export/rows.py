"""The lines of each question: what may be chosen, what leaves, what left before."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from kiosk.common.clock import Clock
from kiosk.common.exported import ExportSet
from kiosk.devices.drives import Drive
from kiosk.export.preview import Preview
from kiosk.export.service import PastExport
from kiosk.export.status import Status
from ui.export.columns import column_name
from ui.export.words import ending, left_behind, periods, set_name, span


@dataclass(frozen=True)
class ChoiceRow:
    """One line of whatever is to be chosen or looked at."""

    key: str
    glyph: str
    words: str
    more: str = ""
    standing: str = ""


def sticks(drives: Iterable[Drive]) -> list[ChoiceRow]:
    """Answer what is plugged in."""
    free = QCoreApplication.translate("Export", "%1 GB free")
    return [
        ChoiceRow(
            drive.device,
            "usb-flash-drive",
            drive.label,
            free.replace("%1", f"{drive.free / 1e9:.1f}") if drive.free else "",
        )
        for drive in drives
    ]


def days(today: date) -> list[ChoiceRow]:
    """Answer the periods on offer."""
    return [
        ChoiceRow(key, "calendar", title, span(first.isoformat(), last.isoformat()))
        for key, title, first, last in periods(today)
    ]


def offers(sets: Iterable[ExportSet], chosen: Collection[str]) -> list[ChoiceRow]:
    """Answer what may leave, with a tick where it shall."""
    locked = QCoreApplication.translate("Export", "Locked; wants a second person")
    return [
        ChoiceRow(
            one.name,
            "checkbox-marked" if one.name in chosen else "checkbox-blank-outline",
            set_name(one.name),
            locked if one.personal else "",
        )
        for one in sets
    ]


def leaving(previews: Iterable[Preview]) -> list[ChoiceRow]:
    """Answer exactly what leaves: columns, first lines, how many."""
    count = QCoreApplication.translate("Export", "%1 rows")
    return [
        ChoiceRow(
            one.name,
            "lock" if one.personal else "table",
            set_name(one.name),
            "\n".join([_line(map(column_name, one.columns)), *map(_line, one.lines)]),
            count.replace("%1", str(one.rows)),
        )
        for one in previews
    ]


def past(exports: Iterable[PastExport], clock: Clock) -> list[ChoiceRow]:
    """Answer what left before, newest first."""
    return [
        ChoiceRow(
            str(place),
            "check-circle" if Status(one.status).is_done else "alert-circle",
            f"{span(one.first, one.last)} · {ending(Status(one.status))[0]}",
            "\n".join([_line(map(set_name, one.sets.split(","))), *_left(one)]),
            clock.stamp(one.utc_ms)[:16],
        )
        for place, one in enumerate(exports)
    ]


def _left(one: PastExport) -> list[str]:
    """Answer what it left on the stick; of one that was cut off nobody knows."""
    begun = QCoreApplication.translate(
        "Export", "If the stick holds a folder ending in .part, the next export takes it away"
    )
    if one.left:
        return [left_behind(one.left)]
    return [begun] if one.status == Status.STOPPED else []


def _line(cells: Iterable[object]) -> str:
    return ", ".join("" if cell is None else str(cell) for cell in cells)
