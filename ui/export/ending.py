"""What the page at the end says besides how it ended: what was written where, or what is lost."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from kiosk.export.job import Outcome
from kiosk.export.service import Plan
from kiosk.export.status import Status
from ui.export.words import set_name, span
from ui.qt.fill import fill

Fact = dict[str, str]
UNKNOWN = frozenset({Status.REMOVED, Status.STOPPED, Status.NO_STICK})
"""Nobody can look at the stick: nothing is said of it."""


def facts(outcome: Outcome, plan: Plan | None, stick: str, locked: bool) -> list[Fact]:
    """Answer one line for each thing worth knowing, as ``BoardRow`` takes it."""
    if outcome.status.is_done and plan:
        return _written(outcome, plan, stick, locked)
    kept = QCoreApplication.translate("Export", "Nothing is lost")
    here = QCoreApplication.translate("Export", "All of it is still in this station")
    lines = [_fact("shield-check", kept, here)]
    if not outcome.left and outcome.status not in UNKNOWN:
        as_before = QCoreApplication.translate("Export", "The stick is as it was")
        nothing = QCoreApplication.translate("Export", "Nothing half written is left on it")
        lines.append(_fact("usb-flash-drive", as_before, nothing))
    return lines


def _written(outcome: Outcome, plan: Plan, stick: str, locked: bool) -> list[Fact]:
    folder = QCoreApplication.translate("Export", "All of it is in the folder %1")
    tables = QCoreApplication.translate("Export", "%1 tables, %2 rows")
    files = QCoreApplication.translate("Export", "%1 files, %2 MB")
    report = QCoreApplication.translate("Export", "To look at: report.html")
    opens = QCoreApplication.translate("Export", "Opens on any computer, without a network")
    backup = QCoreApplication.translate("Export", "The newest backup is among them")
    lines = [
        _fact("usb-flash-drive", stick, fill(folder, PurePath(outcome.place).name)),
        _fact(
            "table",
            fill(tables, str(len(plan.sets)), str(outcome.rows)),
            " · ".join([span(plan.first, plan.last), *map(set_name, plan.sets)]),
        ),
        _fact("file-check", fill(files, str(outcome.files), _megabytes(outcome.bytes)), backup),
        _fact("chart-bar", report, opens),
    ]
    if locked:
        title = QCoreApplication.translate("Export", "Names and phones: locked.zip")
        how = QCoreApplication.translate("Export", "WPS or 7-Zip opens it with the passphrase")
        lines.append(_fact("lock", title, how))
    return lines


def _fact(icon: str, title: str, detail: str = "") -> Fact:
    return {"icon": icon, "title": title, "detail": detail}


def _megabytes(size: int) -> str:
    return f"{max(size, 100_000) / 1e6:.1f}"
