"""Counting a place: a number for each product, kept as it is typed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.staff.rules import Permission
from kiosk.stock.count_views import CountLine
from kiosk.stock.counting import LineState
from kiosk.stock.counts import LineCounted
from kiosk.stock.rules import MOST
from ui.qt.fill import fill
from ui.qt.rows_model import RowsModel
from ui.shell.screens import Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
DIGITS = len(str(MOST))


@dataclass(frozen=True)
class LineRow:
    """A product to count: what was typed, if anything, and whether it is the one asked for."""

    product: str
    mark: str
    name: str
    standing: str
    current: bool


@QmlElement
class CountViewModel(QObject):
    """Asks for one product after the other, or for one alone that is counted again.

    What the books say is nowhere here: who counts must not know it.
    """

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._rows = RowsModel(LineRow, self)
        self._lines: list[CountLine] = []
        self._count = self._product = self._digits = self._place = ""
        self._alone = self._joined = False

    def choose(self, count: str, product: str = "", joined: bool = False) -> None:
        """Count this when the page opens next: all of a count, or one product of it again."""
        self._count, self._product, self._digits = count, product, ""
        self._alone, self._joined = product != "", joined

    def refresh(self) -> None:
        """Read the lines; nobody signed in leaves nothing behind."""
        session = self._shell.session
        if session.staff is None:
            self._count = self._product = self._digits = ""
        views, count = self._station.count_views, self._count
        place = views.place_of(count) if count else None
        self._place = place.called(self._shell.spoken) if place else ""
        self._lines = views.lines(count, session.actor) if count else []
        if not any(line.product.number == self._product for line in self._lines):
            self._product = self._next()
        self._rows.show([] if self._alone else [self._row(line) for line in self._lines])
        self.changed.emit()

    def take_scan(self, text: str) -> bool:
        """Go to the product whose box was scanned; everything else is the shell's."""
        found = self._station.products.find(text)
        here = {line.product.number for line in self._lines}
        if self._alone or found is None or found.number not in here:
            return False
        self.pick(found.number)
        return True

    @Slot(str)
    def pick(self, product: str) -> None:
        """Type the number of this product next."""
        self._product, self._digits = product, ""
        self._shell.typed(False)
        self.refresh()

    @Slot(str)
    def digit(self, value: str) -> None:
        """Take one digit."""
        if len(self._digits) < DIGITS:
            self._digits += value
        self.changed.emit()

    @Slot()
    def backspace(self) -> None:
        """Take the last digit away."""
        self._digits = self._digits[:-1]
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Take all digits away."""
        self._digits = ""
        self.changed.emit()

    @Slot()
    def accept(self) -> None:
        """Keep the number that was typed."""
        counts, count, product = self._station.counts, self._count, self._product
        if not self._digits:
            return
        counted = int(self._digits)
        self._shell.attempt(
            lambda call: counts.enter(call, count, product, counted), then=self._kept
        )

    def _kept(self, done: LineCounted) -> None:
        self._digits = ""
        self._shell.typed(False)
        if self._alone or done.to_count == 0:
            title, detail = self._said(LineState(done.state))
            self._shell.back()
            self._shell.show_done(title, detail, stay=True)
            return
        self._shell.sound("ok")
        self._product, self._joined = "", False
        self.refresh()

    def _said(self, state: LineState) -> tuple[str, str]:
        """Whatever waits, whoever counted may go: that is said to him."""
        views, actor = self._station.count_views, self._shell.session.actor
        if self._alone:
            waits = state is LineState.APPROVAL
            detail = self.tr("The staff look at it; you may go") if waits else ""
            return self.tr("Noted, thank you"), detail
        lines = views.lines(self._count, actor)
        off = sum(line.state is LineState.SECOND for line in lines)
        words = self.tr("%1 far off: somebody else counts that again; you may go")
        detail = fill(words, str(off)) if off else self.tr("Everything is noted, thank you")
        return self.tr("All counted"), detail

    def _next(self) -> str:
        """Answer what to count next: the first that nobody has counted, or the first of all."""
        lines = [line for line in self._lines if line.state is LineState.TO_COUNT] or self._lines
        return lines[0].product.number if lines else ""

    def _row(self, line: CountLine) -> LineRow:
        product, current = line.product, line.product.number == self._product
        if line.state is LineState.TO_COUNT:
            mark, standing = "radiobox-blank", ""
        elif line.counted is None:
            mark, standing = "timer-sand", self.tr("counted")
        else:
            waits = line.state is not LineState.SETTLED
            mark = "timer-sand" if waits else "check"
            standing = f"{line.counted} {product.unit}"
        return LineRow(product.number, mark, product.called(self._shell.spoken), standing, current)

    @property
    def _current(self) -> CountLine | None:
        found = (line for line in self._lines if line.product.number == self._product)
        return next(found, None)

    @Property(str, notify=changed)
    def title(self) -> str:
        return fill(self.tr("Count: %1"), self._place)

    @Property(str, notify=changed)
    def question(self) -> str:
        line = self._current
        if line is None:
            return ""
        name = line.product.called(self._shell.spoken)
        return fill(self.tr("%1: how many %2?"), name, line.product.unit)

    @Property(str, notify=changed)
    def hint(self) -> str:
        if self._alone:
            return self.tr("Count it yourself, all that lies there, expired ones too")
        if self._joined:
            return self.tr("Somebody counts here already: go on with it")
        left = sum(line.state is LineState.TO_COUNT for line in self._lines)
        words = self.tr("All that lies there, expired ones too · %1 of %2 counted")
        return fill(words, str(len(self._lines) - left), str(len(self._lines)))

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(int, notify=changed)
    def currentRow(self) -> int:
        numbers = [line.product.number for line in self._lines]
        return numbers.index(self._product) if self._product in numbers else 0

    @Property(str, notify=changed)
    def digits(self) -> str:
        return self._digits

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        return self._digits != ""


COUNT = Screen("count", "count/CountScreen.qml", CountViewModel, permission=Permission.STOCK)
