"""Labels to print: a PDF on a stick, for whatever printer there is."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue.labelling import Labelled
from kiosk.catalogue.rules import ItemRow, Label
from kiosk.devices.drives import Drive, Drives
from kiosk.settings.rules import Key
from kiosk.staff.rules import Permission
from ui.catalogue.names import kind_icon
from ui.export.sticks import Sticks
from ui.qt.attempt import Denial, No
from ui.qt.fill import fill
from ui.qt.rows_model import RowsModel
from ui.qt.types import QVariantList
from ui.shell.screens import Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class LabelRow:
    """An item that has no label yet."""

    number: str
    mark: str
    words: str
    more: str


@QmlElement
class LabelsViewModel(QObject):
    """All at once: drawn and written off the GUI thread, noted once they lie on the stick."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._rows = RowsModel(LabelRow, self)
        self._sticks = Sticks(shell, self._seen)
        self._items: list[ItemRow] = []
        self._busy = False

    def refresh(self) -> None:
        """Read what has no label and what is plugged in; nobody signed in leaves nothing behind."""
        here = self._shell.session.signed_in
        self._items = self._station.labels.waiting() if here else []
        self._rows.show([_row(item) for item in self._items])
        if here:
            self._sticks.look()
        self.changed.emit()

    @Slot(str)
    def write(self, device: str) -> None:
        """Draw the labels and write them on a stick."""
        drive = self._sticks.named(device)
        if drive is None or self._busy or not self._items:
            return
        self._busy = True
        numbers = tuple(item.number for item in self._items)
        labels = self._station.labels.of(numbers)
        station = self._station.settings.wording(Key.NAME, self._shell.spoken)
        name = f"labels-{self._station.clock.today()}.pdf"
        drives = self._station.exports.drives
        work = partial(_write, drives, drive, name, labels, station)
        self._shell.jobs.run(work, partial(self._written, numbers, name))
        self.changed.emit()

    def _written(self, numbers: tuple[str, ...], name: str, answer: str | Exception) -> None:
        self._busy = False
        self.changed.emit()
        if not self._shell.session.signed_in:
            return
        if isinstance(answer, Exception):
            title = self.tr("The labels are not on the stick")
            advice = self.tr("Plug it in again, or take another one")
            self._shell.show_denial(Denial(No.REFUSED, title, advice))
            return
        labels = self._station.labels
        self._shell.attempt(
            lambda call: labels.note(call, numbers), then=partial(self._noted, answer)
        )

    def _noted(self, name: str, done: Labelled) -> None:
        title = fill(self.tr("%1 labels are on the stick"), str(done.items))
        detail = fill(self.tr("Print %1 on A4 labels, 3 × 8, at full size"), name)
        self.refresh()
        self._shell.show_done(title, detail, stay=True)

    def _seen(self) -> None:
        self.changed.emit()

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(QVariantList, notify=changed)
    def sticks(self) -> list[dict[str, str]]:
        """What is plugged in, while there is something to write on it."""
        found = self._sticks.found if self._items and not self._busy else []
        words = self.tr("Write on %1")
        return [{"key": drive.device, "title": fill(words, drive.label)} for drive in found]


def _row(item: ItemRow) -> LabelRow:
    return LabelRow(item.number, kind_icon(item.type), item.called, item.barcode)


def _write(drives: Drives, drive: Drive, name: str, labels: list[Label], station: str) -> str:
    """Draw and write, to the medium; answers the name of the file. The stick may be pulled then."""
    from kiosk.catalogue.labels import draw_sheets  # noqa: PLC0415 (Pillow)

    mounted = drives.mount(drive)
    if mounted is None:
        raise OSError("not mounted")
    data = draw_sheets(labels, station)
    with (Path(mounted.place) / name).open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    drives.let_go(replace(drive, place=mounted.place))
    return name


LABELS = Screen(
    "labels", "catalogue/LabelsScreen.qml", LabelsViewModel, permission=Permission.CATALOGUE
)
