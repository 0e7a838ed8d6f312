"""Bringing a list in: which stick, which file, what it would do, and then all of it at once.

What is brought in is what was looked at: the file is read once. So the stick may be pulled and the
file changed meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.apart import CutOff, apart
from kiosk.devices.drives import Drive, Drives
from kiosk.devices.tables import StickFailed, Table, read_table, tables_on
from kiosk.staff.rules import Permission
from kiosk.station import Station
from ui.export.sticks import Sticks
from ui.importing.kind import ListKind, ListLine, Shown
from ui.importing.words import cut_off_words, file_line, stick_line, stick_words
from ui.qt.attempt import Denial, No
from ui.qt.fill import fill
from ui.qt.rows_model import RowsModel
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
STICK, FILE, PREVIEW = "stick", "file", "preview"
LOOK_MS = 400
NOTHING = Shown("", (), 0, 0)


@QmlElement
class ImportViewModel(QObject):
    """One question at a time. What a stick or a file needs time for, the window never waits for."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject, kind: ListKind) -> None:
        super().__init__(parent)
        self._shell = shell
        self._kind = kind
        self._rows = RowsModel(ListLine, self)
        self._sticks = Sticks(shell, self._show)
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._look)
        self._asked = 0  # whoever goes back does not wait for the answer any more
        self._busy = self._again = False
        self._step, self._name = STICK, ""
        self._drive: Drive | None = None
        self._tables: list[Table] = []
        self._listing: Any = None
        self._shown = NOTHING

    def refresh(self) -> None:
        """Show what is plugged in now; nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self._clock.stop()
            self._forget()
        elif not self._clock.isActive():
            self._clock.start()
            self._sticks.look()
        self._show()

    # What the person does.

    @Slot(str)
    def choose(self, key: str) -> None:
        """Take the stick or the file that was tapped."""
        if self._busy:
            return
        if self._step == STICK:
            self._drive, self._name = self._sticks.named(key), ""
            if self._drive:
                self._ask(
                    partial(tables_on, self._drives, self._drive, self._kind.endings), self._found
                )
        elif self._step == FILE and self._drive:
            table, drive, most = self._tables[int(key)], self._drive, self._kind.most_bytes
            self._name = table.shown
            self._ask(partial(read_table, self._drives, drive, table, most), self._read)

    @Slot()
    def switchAgain(self) -> None:
        """Say that what came in before came once more, or that it did not."""
        self._again = not self._again
        self._preview()

    @Slot()
    def bringIn(self) -> None:
        """Bring all of it in."""
        kind, listing, again = self._kind, self._listing, self._again
        if self._can_come_in():
            self._shell.attempt(
                lambda call: kind.bring_in(call, listing, again), then=self._brought_in
            )

    @Slot()
    def back(self) -> None:
        """One question back, or leave."""
        self._asked += 1
        if self._busy:
            self._busy = False
        elif self._step == PREVIEW:
            self._step, self._listing, self._shown = FILE, None, NOTHING
        elif self._step == FILE:
            self._step, self._drive = STICK, None
        else:
            self._forget()
            self._shell.back()
        self._show()

    # What follows.

    @property
    def _drives(self) -> Drives:
        return self._shell.station.exports.drives

    def _ask(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do what takes time off the GUI thread; an answer nobody waits for is dropped."""
        self._asked += 1
        asked, self._busy = self._asked, True

        def arrived(answer: Any) -> None:
            if asked == self._asked and self._shell.session.signed_in:
                self._busy = False
                then(answer)
                self._show()

        self._shell.jobs.run(work, arrived)
        self._show()

    def _found(self, tables: list[Table] | Exception) -> None:
        if isinstance(tables, Exception):
            self._refuse(tables)
        else:
            self._step, self._tables = FILE, tables

    def _read(self, data: bytes | Exception) -> None:
        if isinstance(data, Exception):
            self._refuse(data)
        else:
            self._ask(partial(apart, self._kind.read, data, self._kind.arguments), self._understood)

    def _understood(self, listing: Any) -> None:
        if isinstance(listing, Exception):
            self._refuse(listing)
            return
        self._step, self._listing, self._again = PREVIEW, listing, False
        self._preview()

    def _preview(self) -> None:
        if self._listing is not None:
            self._shown = self._kind.preview(self._listing, self._again)
        self._show()

    def _can_come_in(self) -> bool:
        return self._step == PREVIEW and self._shown.good > 0 and self._shown.bad == 0

    def _refuse(self, error: Exception) -> None:
        """Say what is the matter with a stick or a file; what is a bug of ours is one."""
        if isinstance(error, StickFailed):
            self._step, words = STICK, stick_words(error.trouble)
        elif isinstance(error, CutOff):
            words = cut_off_words()
        else:
            found = self._kind.fault(error)
            if found is None:
                raise error
            words = found
        self._shell.show_denial(Denial(No.REFUSED, *words))

    def _brought_in(self, answer: Any) -> None:
        told = self._kind.told(answer)
        self._forget()
        self._shell.back()
        self._shell.show_done(self.tr("The list is in"), told, stay=True)

    @Slot()
    def _look(self) -> None:
        if not self._shell.session.signed_in:
            self._clock.stop()
        elif self._step == STICK and not self._busy:
            self._sticks.look()

    def _forget(self) -> None:
        self._asked += 1
        self._busy = self._again = False
        self._step, self._name, self._tables = STICK, "", []
        self._drive, self._listing, self._shown = None, None, NOTHING

    def _show(self) -> None:
        here = self._shell.session.signed_in and not self._busy
        self._rows.show(self._listed() if here else ())
        self.changed.emit()

    def _listed(self) -> Sequence[ListLine]:
        if self._step == PREVIEW:
            return self._shown.lines
        if self._step == FILE:
            clock, tables = self._shell.station.clock, self._tables
            return [file_line(table, clock, str(place)) for place, table in enumerate(tables)]
        return [stick_line(drive) for drive in self._sticks.found]

    # What QML binds to.

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._kind.title()

    @Property(str, notify=changed)
    def hint(self) -> str:
        """What to do, or how it stands, in one line."""
        if self._busy:
            return fill(self.tr("Reading %1 …"), self._name or self._stick)
        if self._step == PREVIEW:
            wrong = fill(
                self.tr("Nothing comes in; rows to be mended in the file first: %1"), self._bad
            )
            return wrong if self._shown.bad else self._shown.sums
        if self._step == FILE:
            none = self.tr("No table on it: XLSX or CSV, not too deep in folders")
            return self._kind.columns() if self._tables else none
        found = self._sticks.found
        return self.tr("Which stick?") if found else self.tr("Plug a stick in now: it appears here")

    @property
    def _stick(self) -> str:
        return self._drive.label if self._drive else ""

    @property
    def _bad(self) -> str:
        return str(self._shown.bad)

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether all of it can come in."""
        return self._can_come_in()

    @Property(str, notify=changed)
    def before(self) -> str:
        """What can be said about rows that came in already; empty where there are none."""
        if not self._again and not self._shown.before:
            return ""
        return self.tr("They came once more: bring them in again")

    @Property(bool, notify=changed)
    def again(self) -> bool:
        return self._again


def import_screen(name: str, make: Callable[[Station], ListKind], permission: Permission) -> Screen:
    """Answer the screen that brings a kind of list in."""
    return Screen(
        name,
        "importing/ImportScreen.qml",
        lambda shell, parent: ImportViewModel(shell, parent, make(shell.station)),
        Meaning.FINISH_FIRST,
        permission=permission,
    )
