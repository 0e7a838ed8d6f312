"""我的积分: what he has and until when, where it came from, and what he may appeal against."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.merits.deductions import Appealed
from kiosk.merits.rules import DeductionState
from kiosk.merits.views import DeductionRow
from kiosk.points.rules import Wallet
from kiosk.points.views import WalletRow
from ui.points.words import (
    clause_words,
    day_words,
    evidence_words,
    held,
    kind_words,
    points_words,
    signed,
    tier_words,
)
from ui.qt.fill import fill
from ui.qt.types import QVariantList
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MyPointsViewModel(QObject):
    """The wallet of whoever is signed in, for his own eyes."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._visit = ""
        self._wallet: WalletRow | None = None
        self._lines: list[dict[str, str]] = []
        self._open: list[DeductionRow] = []

    def refresh(self) -> None:
        """Read it; nobody signed in leaves nothing behind."""
        arrival = self._shell.session.arrival
        self._visit = arrival.visit if arrival else ""
        courier = self._station.visits.courier_of(self._visit) if self._visit else None
        self._wallet, self._lines, self._open = None, [], []
        if courier is not None:
            views = self._station.points_views
            self._wallet = views.wallet(courier)
            self._open = self._station.open_deductions.of_courier(courier)
            self._lines = [
                {
                    "title": f"{kind_words(row.kind, row.undone)} {signed(row.points, row.wallet)}",
                    "detail": row.day,
                }
                for row in views.statement(courier)
                if row.wallet is not Wallet.PENDING or row.points > 0
            ]
        self.changed.emit()

    @Slot(str)
    def appeal(self, number: str) -> None:
        """Say that a deduction is not right: a third person looks at it."""
        deductions, visit = self._station.deductions, self._visit
        self._shell.attempt(
            lambda call: deductions.appeal(call, visit, number), then=self._appealed
        )

    def _appealed(self, done: Appealed) -> None:
        day = self._station.clock.day_of(done.due_ms)
        words = self.tr("Somebody else decides by %1; nothing is deducted before")
        self._shell.show_done(self.tr("Your appeal is in"), words.replace("%1", day), stay=True)

    @Property(str, notify=changed)
    def balance(self) -> str:
        return points_words(self._wallet.balance) if self._wallet else ""

    @Property(QVariantList, notify=changed)
    def lots(self) -> list[str]:
        """What is good until when, in plain words."""
        wallet, today = self._wallet, self._station.clock.today()
        if wallet is None:
            return []
        lines = [
            fill(self.tr("%1 until %2"), points_words(lot.points), day_words(lot.until, today))
            for lot in wallet.lots
        ]
        if wallet.pending:
            lines.append(held(str(wallet.pending), Wallet.PENDING))
        return lines

    @Property(str, notify=changed)
    def conduct(self) -> str:
        if self._wallet is None:
            return ""
        words = self.tr("Conduct credit %1: %2")
        return fill(words, str(self._wallet.conduct), tier_words(self._wallet.tier))

    @Property(QVariantList, notify=changed)
    def deductions(self) -> list[dict[str, object]]:
        return [self._row(row) for row in self._open]

    def _row(self, row: DeductionRow) -> dict[str, object]:
        day = self._station.clock.day_of(row.due_ms)
        pending = row.state is DeductionState.PENDING
        words = (
            self.tr("%1 will be deducted on %2: %3")
            if pending
            else self.tr("You appealed; somebody decides about %1 by %2: %3")
        )
        seen = [evidence_words(row.evidence), row.note]
        return {
            "number": row.number,
            "text": fill(words, held(str(row.points), row.wallet), day, clause_words(row.clause)),
            "detail": " · ".join(part for part in seen if part),
            "actions": [
                {"key": "appeal", "glyph": "scale-balance", "text": self.tr("That is not right")}
            ]
            if pending
            else [],
        }

    @Property(QVariantList, notify=changed)
    def lines(self) -> list[dict[str, str]]:
        return self._lines
