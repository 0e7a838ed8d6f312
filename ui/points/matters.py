"""What waits for a second person, and appeals somebody decides."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.actor import Actor, Call
from kiosk.common.permissions import ALLOWED
from kiosk.merits.rules import DeductionState
from kiosk.merits.views import DeductionRow
from kiosk.staff.rules import Permission
from kiosk.staff.service import StaffRow
from kiosk.station import Station
from ui.points.earning import RULES
from ui.points.words import clause_words, evidence_words, held, points_words, why_words
from ui.qt.fill import fill
from ui.qt.types import QVariantList
from ui.shell.screens import Group, Link, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
Row = dict[str, object]


@QmlElement
class MattersViewModel(QObject):
    """One row each; a PIN was given to open the page, so one tap decides."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._rows: list[Row] = []

    def refresh(self) -> None:
        """Read what waits; nobody signed in leaves nothing behind."""
        self._rows = []
        if self._shell.session.signed_in:
            self._rows = [*self._proposals(), *self._appeals()]
        self.changed.emit()

    @Slot(str, str)
    def act(self, key: str, number: str) -> None:
        """Decide it."""
        station = self._station
        deeds: dict[str, Callable[[Call], object]] = {
            "approve": lambda call: station.proposals.approve(call, number),
            "reject": lambda call: station.proposals.reject(call, number),
            "uphold": lambda call: station.deductions.decide(call, number, True),
            "overturn": lambda call: station.deductions.decide(call, number, False),
        }
        self._shell.attempt(deeds[key], then=self._decided)

    @Slot()
    def openRules(self) -> None:
        """Show what earns points."""
        self._shell.go(RULES)

    def _decided(self, _done: object) -> None:
        self._shell.sound("ok")
        self.refresh()

    def _proposals(self) -> list[Row]:
        """Grants and deductions; what other areas propose has pages of its own."""
        rows: list[Row] = []
        for one in self._station.proposals.waiting():
            told = self._grant(one.subject) if one.kind == "grant" else None
            told = self._deduction(one.subject) if one.kind == "deduction" else told
            if told is None:
                continue
            asker = self._station.staff.find(one.by)
            by = self.tr("proposed by %1 on %2")
            by = fill(by, asker.name if asker else "", one.day)
            rows.append(
                {
                    "number": one.number,
                    "text": told[0],
                    "detail": " · ".join(part for part in (*told[1:], by) if part),
                    "actions": self._buttons(
                        ("approve", "check-bold", self.tr("Approve")),
                        ("reject", "close", self.tr("Drop it")),
                    ),
                }
            )
        return rows

    def _grant(self, number: str) -> tuple[str, ...] | None:
        grant = self._station.grants.find(number)
        if grant is None:
            return None
        names = [self._name(courier) for courier in grant.people[:3]]
        more = len(grant.people) - len(names)
        who = ", ".join(names) + (f" +{more}" if more > 0 else "")
        title = fill(self.tr("Give %1: %2"), points_words(grant.points), who)
        return title, why_words(grant.why)

    def _deduction(self, number: str) -> tuple[str, ...] | None:
        row = self._station.open_deductions.find(number)
        return self._told(row) if row else None

    def _told(self, row: DeductionRow) -> tuple[str, ...]:
        what = held(str(row.points), row.wallet)
        title = fill(self.tr("Deduct %1: %2"), what, self._name(row.courier))
        return title, clause_words(row.clause), evidence_words(row.evidence), row.note

    def _appeals(self) -> list[Row]:
        rows: list[Row] = []
        for row in self._station.open_deductions.open_ones():
            title, *details = self._told(row)
            day = self._station.clock.day_of(row.due_ms)
            appealed = row.state is DeductionState.APPEALED
            words = self.tr("he appealed; decide by %1") if appealed else self.tr("taken on %1")
            buttons = self._buttons(
                ("overturn", "close", self.tr("He is right: nothing")),
                ("uphold", "check-bold", self.tr("It stands")),
            )
            rows.append(
                {
                    "number": row.number,
                    "text": title,
                    "detail": " · ".join(
                        part for part in (*details, words.replace("%1", day)) if part
                    ),
                    "actions": buttons if appealed else [],
                }
            )
        return rows

    def _name(self, courier: str) -> str:
        row = self._station.registry.by_number(courier)
        return row.name if row else ""

    def _buttons(self, *buttons: tuple[str, str, str]) -> list[dict[str, str]]:
        return [{"key": key, "glyph": glyph, "text": text} for key, glyph, text in buttons]

    @Property(QVariantList, notify=changed)
    def rows(self) -> list[Row]:
        return self._rows

    @Property(bool, notify=changed)
    def changesRules(self) -> bool:
        staff = self._shell.session.staff
        return staff is not None and _may_change(staff.actor)


def to_decide(station: Station, staff: StaffRow | None) -> int:
    """Answer how much waits for somebody of the staff: proposals of others, and appeals."""
    if staff is None or Permission.POINTS not in ALLOWED[staff.role]:
        return 0
    kinds = ("grant", "deduction")
    waiting = [one for one in station.proposals.waiting() if one.kind in kinds]
    others = sum(one.by != staff.number for one in waiting)
    return others + station.open_deductions.to_decide(staff.number)


def _may_change(actor: Actor) -> bool:
    return Permission.EARN_RULES in ALLOWED[actor.role]


MATTERS = Screen(
    "matters",
    "points/MattersScreen.qml",
    MattersViewModel,
    link=lambda: Link(
        "star-circle",
        QCoreApplication.translate("Staff", "Points"),
        Group.POINTS,
        QCoreApplication.translate("Board", "What wants another person's yes, and what earns"),
    ),
    permission=Permission.POINTS,
    fresh_pin=True,
)
