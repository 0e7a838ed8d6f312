"""What files are called, and what is the matter with a stick or with any table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.common.clock import Clock
from kiosk.common.sheets import Limits, Unfit
from kiosk.devices.drives import Drive
from kiosk.devices.tables import StickTrouble, Table
from ui.importing.kind import ListLine
from ui.qt.fill import fill

Words = tuple[str, str]
_MEGABYTE = 1024 * 1024
_LAST_S = 4_102_444_800
"""The year 2100: some file systems can hold times that no calendar has."""


def stick_line(drive: Drive) -> ListLine:
    """Answer the row of a stick."""
    return ListLine("usb-flash-drive", drive.label, key=drive.device)


def file_line(table: Table, clock: Clock, key: str) -> ListLine:
    """Answer the row of a file: its name, where it lies, when it was changed, how large it is."""
    folder, _slash, name = table.shown.rpartition("/")
    changed_s = min(max(table.changed_s, 0), _LAST_S)
    day = clock.stamp(int(changed_s * 1000))[:16]
    kilobytes = QCoreApplication.translate("Import", "%1 KB")
    size = fill(kilobytes, str(-(-table.size // 1024)))
    if table.size >= _MEGABYTE:
        size = fill(QCoreApplication.translate("Import", "%1 MB"), f"{table.size / _MEGABYTE:.1f}")
    more = " · ".join(filter(None, (folder, day)))
    return ListLine("file-table", name, more, size, key=key)


def stick_words(trouble: StickTrouble) -> Words:
    """Answer what happened to a stick, and what to do."""
    return _STICK[trouble]()


def cut_off_words() -> Words:
    """Answer that a file took too long or too much to be read."""
    return (
        QCoreApplication.translate("Import", "This file cannot be read here"),
        QCoreApplication.translate("Import", "Save it once more, or as CSV"),
    )


def unfit_words(why: Unfit, limits: Limits) -> Words:
    """Answer why a file as a whole is no table that can be brought in, and what to do."""
    if why is Unfit.TOO_LARGE:
        most = QCoreApplication.translate("Import", "%1 MB at most: take pictures out, or split it")
        advice = fill(most, str(limits.file // _MEGABYTE))
        return QCoreApplication.translate("Import", "This file is too large"), advice
    if why is Unfit.TOO_MANY_ROWS:
        most = QCoreApplication.translate("Import", "Split it into lists of %1 rows at most")
        advice = fill(most, str(limits.rows))
        return QCoreApplication.translate("Import", "This list is too long"), advice
    return _UNFIT[why]()


_STICK: dict[StickTrouble, Callable[[], Words]] = {
    StickTrouble.GONE: lambda: (
        QCoreApplication.translate("Import", "The stick is gone"),
        QCoreApplication.translate("Import", "Plug it in again and choose the file"),
    ),
    StickTrouble.NOT_MOUNTED: lambda: (
        QCoreApplication.translate("Import", "The stick cannot be opened"),
        QCoreApplication.translate("Import", "Pull it, plug it in again, or take another one"),
    ),
    StickTrouble.UNREADABLE: lambda: (
        QCoreApplication.translate("Import", "The stick cannot be read"),
        QCoreApplication.translate("Import", "Copy the file to another stick"),
    ),
}
_UNFIT: dict[Unfit, Callable[[], Words]] = {
    Unfit.EMPTY: lambda: (
        QCoreApplication.translate("Import", "There is nothing in this file"),
        QCoreApplication.translate("Import", "Fill it in, save it, and choose it again"),
    ),
    Unfit.OLD_EXCEL: lambda: (
        QCoreApplication.translate("Import", "This is an old .xls, or it has a password"),
        QCoreApplication.translate("Import", "Save it as .xlsx or CSV, without a password"),
    ),
    Unfit.NO_TABLE: lambda: (
        QCoreApplication.translate("Import", "This file is no table"),
        QCoreApplication.translate("Import", "Save the list as .xlsx or CSV"),
    ),
    Unfit.DAMAGED: lambda: (
        QCoreApplication.translate("Import", "This file is damaged"),
        QCoreApplication.translate("Import", "Save it once more, or as CSV"),
    ),
    Unfit.ENCODING: lambda: (
        QCoreApplication.translate("Import", "The letters of this file cannot be read"),
        QCoreApplication.translate("Import", "Save it as .xlsx, or as CSV in UTF-8"),
    ),
    Unfit.NO_COLUMNS: lambda: (
        QCoreApplication.translate("Import", "The columns have no names we know"),
        QCoreApplication.translate("Import", "The first row must name them; the page says how"),
    ),
    Unfit.COLUMN_TWICE: lambda: (
        QCoreApplication.translate("Import", "Two columns mean the same"),
        QCoreApplication.translate("Import", "Leave one of them"),
    ),
}
