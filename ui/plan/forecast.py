"""Will it last: what runs out before the next restock, what expires unused, and why we think so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.staff.rules import Permission
from kiosk.stock.forecast import LEAST_DAYS, WINDOW_DAYS, Outlook, Prospect
from kiosk.stock.outlook import ForecastLine
from kiosk.stock.products import ProductRow
from ui.plan.words import Names
from ui.qt.fill import fill
from ui.qt.rows_model import RowsModel
from ui.shell.screens import Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
_OUTLOOKS: dict[Outlook, Callable[[], str]] = {
    Outlook.RUNS_OUT: lambda: QCoreApplication.translate("Forecast", "runs out first"),
    Outlook.EXPIRES: lambda: QCoreApplication.translate("Forecast", "some will expire"),
    Outlook.LASTS: lambda: QCoreApplication.translate("Forecast", "will last"),
    Outlook.UNKNOWN: lambda: QCoreApplication.translate("Forecast", "too early to tell"),
}
_ICONS: dict[Outlook, str] = {
    Outlook.RUNS_OUT: "trending-down",
    Outlook.EXPIRES: "timer-sand",
    Outlook.LASTS: "check",
    Outlook.UNKNOWN: "help-circle-outline",
}


@dataclass(frozen=True)
class ProspectRow:
    """One product: its numbers, and in words what they come to."""

    glyph: str
    name: str
    detail: str
    condition: str


@QmlElement
class ForecastViewModel(QObject):
    """Every product, the worst first; nobody is in it."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._rows = RowsModel(ProspectRow, self)
        self._visit = 0

    def refresh(self) -> None:
        """Read the forecast; nobody signed in leaves nothing behind."""
        lines: tuple[ForecastLine, ...] = ()
        if self._shell.session.signed_in:
            found = self._shell.station.forecasts.forecast()
            lines, self._visit = found.lines, found.visit_in_days
        names = Names(self._shell.station, self._shell.spoken)
        self._rows.show([self._row(names, line) for line in lines])
        self.changed.emit()

    def _row(self, names: Names, line: ForecastLine) -> ProspectRow:
        outlook = line.prospect.outlook
        detail = self._numbers(names, line.product, line.prospect)
        name = names.product(line.product)
        condition = _OUTLOOKS[outlook]() if line.prospect.left else self.tr("none left")
        return ProspectRow(_ICONS[outlook], name, detail, condition)

    def _numbers(self, names: Names, product: ProductRow, told: Prospect) -> str:
        left = fill(self.tr("%1 left"), names.pieces(product, told.left))
        if not told.use.is_enough:
            known = fill(self.tr("%1 of %2 days known"), str(told.use.days), str(LEAST_DAYS))
            return f"{left} · {known}"
        rate = fill(self.tr("%1 used a week"), names.pieces(product, told.use.a_week))
        parts = [rate, left]
        if told.lasts_days is not None:
            parts.append(fill(self.tr("enough for %1 days"), str(told.lasts_days)))
        unused = self.tr("%1 unused on %2")
        parts += [
            fill(unused, names.pieces(product, one.unused), one.last_day) for one in told.wasted
        ]
        return " · ".join(parts)

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(str, notify=changed)
    def hint(self) -> str:
        words = self.tr("As in the last %1 days; the next restock in about %2 days")
        return fill(words, str(WINDOW_DAYS), str(self._visit))


FORECAST = Screen(
    "forecast", "plan/ForecastScreen.qml", ForecastViewModel, permission=Permission.STOCK
)
