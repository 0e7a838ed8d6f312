"""I have ten minutes: what they are best spent on, ticked off one by one, and the minutes given."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.chores import Chore
from kiosk.staff.rules import Permission
from kiosk.volunteering.rules import CHOICES, fit
from kiosk.volunteering.service import Credited, PlanRow, Started
from ui.plan.doors import DOORS
from ui.plan.forecast import FORECAST
from ui.plan.words import Names, icon
from ui.qt.fill import fill
from ui.qt.rows_model import RowsModel
from ui.qt.types import QVariantList
from ui.shell.screens import Group, Link, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
NO_LINE = -1


@dataclass(frozen=True)
class TaskLine:
    """One thing to do: ``line`` is its place in the open plan, none before there is one."""

    line: int
    glyph: str
    name: str
    why: str
    finished: bool
    opens: bool


@QmlElement
class PlanViewModel(QObject):
    """Before: what wants a hand, and 5, 10 or 20 minutes. Then: one's own open plan."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._volunteering = shell.station.volunteering
        self._rows = RowsModel(TaskLine, self)
        self._plan: PlanRow | None = None
        self._due: list[Chore] = []
        self._total = 0

    def refresh(self) -> None:
        """Read plan and chores; nobody signed in leaves nothing behind."""
        me = self._shell.session.staff
        self._plan = self._volunteering.open_plan(me.number) if me else None
        self._due = self._volunteering.due() if me and self._plan is None else []
        self._total = self._volunteering.total(me.number) if me else 0
        self._rows.show(self._lines())
        self.changed.emit()

    @Slot(int)
    def start(self, minutes: int) -> None:
        """Begin: the time counts from now."""
        self._shell.attempt(
            lambda call: self._volunteering.start(call, minutes), then=self._changed
        )

    @Slot(int, bool)
    def tick(self, line: int, done: bool) -> None:
        """Say that something is done, or is not after all."""
        if self._plan:
            plan = self._plan.number
            self._shell.attempt(
                lambda call: self._volunteering.tick(call, plan, line, done), then=self._changed
            )

    @Slot(int)
    def open(self, line: int) -> None:
        """Open the page on which a chore is done."""
        chores = [row.chore for row in self._plan.tasks if row.line == line] if self._plan else []
        for chore in chores:
            self._shell.go(DOORS[chore.kind])

    @Slot()
    def finish(self) -> None:
        """End the plan; what was done counts."""
        if self._plan:
            plan = self._plan.number
            self._shell.attempt(
                lambda call: self._volunteering.finish(call, plan), then=self._credited
            )

    @Slot()
    def showForecast(self) -> None:
        """Show what the stock will come to."""
        self._shell.go(FORECAST)

    def _credited(self, done: Credited) -> None:
        self._changed(None)
        if done.minutes:
            title = fill(self.tr("%1 min noted, thank you"), str(done.minutes))
            detail = fill(self.tr("%1 min of help from you so far"), str(done.total))
            self._shell.show_done(title, detail, stay=True)

    def _changed(self, _answer: Started | None) -> None:
        self._shell.sound("ok")
        self.refresh()

    def _lines(self) -> list[TaskLine]:
        names = Names(self._shell.station, self._shell.spoken)
        if self._plan is None:
            return [_line(names, NO_LINE, chore, finished=False) for chore in self._due]
        return [_line(names, row.line, row.chore, row.done) for row in self._plan.tasks]

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(bool, notify=changed)
    def planned(self) -> bool:
        return self._plan is not None

    @Property(QVariantList, notify=changed)
    def choices(self) -> list[dict[str, object]]:
        """The minutes one may have, and how much fits into them."""
        words = self.tr("%1 min: %2 to do")
        found = [(minutes, len(fit(self._due, minutes))) for minutes in CHOICES]
        return [
            {"minutes": minutes, "text": fill(words, str(minutes), str(count))}
            for minutes, count in found
            if count
        ]

    @Property(bool, notify=changed)
    def anyDone(self) -> bool:
        return self._plan is not None and any(row.done for row in self._plan.tasks)

    @Property(str, notify=changed)
    def title(self) -> str:
        if self._plan is None:
            return self.tr("I have 10 minutes")
        done = sum(row.done for row in self._plan.tasks)
        words = self.tr("%1 min: %2 of %3 done")
        return fill(words, str(self._plan.minutes), str(done), str(len(self._plan.tasks)))

    @Property(str, notify=changed)
    def hint(self) -> str:
        if self._plan:
            return self.tr("Tap each when it is done; at the end, the time is noted for you")
        words = self.tr("How long do you have? The most urgent comes first")
        so_far = fill(self.tr("%1 min of help from you so far"), str(self._total))
        return f"{words} · {so_far}" if self._total else words


def _line(names: Names, line: int, chore: Chore, finished: bool) -> TaskLine:
    opens = line != NO_LINE and not finished and chore.kind in DOORS
    glyph = "check-circle" if finished else icon(chore)
    return TaskLine(line, glyph, names.title(chore), names.why(chore), finished, opens)


PLAN = Screen(
    "plan",
    "plan/PlanScreen.qml",
    PlanViewModel,
    permission=Permission.STOCK,
    link=lambda: Link(
        "clock-fast",
        QCoreApplication.translate("Board", "I have 10 minutes"),
        Group.STOCK,
        QCoreApplication.translate("Board", "The most urgent that fits into a few minutes"),
    ),
)
