"""Giving a courier points or taking some; what one may not do alone, a second person joins in."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.approvals.service import Decided
from kiosk.merits.deductions import Proposed
from kiosk.merits.grants import Granted
from kiosk.merits.rules import LIMIT
from kiosk.staff.rules import Permission
from ui.points.draft import Draft
from ui.points.words import points_words
from ui.qt.fill import fill
from ui.qt.types import QVariantList
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell
from ui.staff.second import SecondPerson

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
WHAT, CASE, SECOND = "what", "case", "second"


@QmlElement
class AwardViewModel(QObject):
    """What is tapped together about one courier, and the other person's badge and PIN."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._second = SecondPerson(shell, self.changed.emit, self._approve)
        self._draft = Draft()
        self._courier = self._proposal = ""
        self._step = WHAT

    def choose(self, courier: str) -> None:
        """Show this courier (his record's number) when the page opens next."""
        self._courier, self._draft, self._proposal = courier, Draft(), ""
        self._step = WHAT
        self._second.forget()

    def refresh(self) -> None:
        """Nobody signed in leaves nothing behind."""
        if not self._shell.session.signed_in:
            self.choose("")
        self.changed.emit()

    def take_scan(self, text: str) -> bool:
        """Take the badge of the second person; every other scan says *finish this first*."""
        if not self._proposal or self._second.busy:
            return False
        self._second.take_badge(text)
        return True

    @Slot(str, str)
    def pick(self, group: str, key: str) -> None:
        """Take what was tapped."""
        self._draft.pick(group, key)
        self._shell.typed()
        self.changed.emit()

    @Slot(int)
    def shift(self, steps: int) -> None:
        """Take a few points more or less."""
        self._draft.points = min(max(self._draft.points + steps, 1), LIMIT)
        self._shell.typed()
        self.changed.emit()

    @Slot(str)
    def setNote(self, note: str) -> None:
        """Take what was typed: what somebody saw."""
        self._draft.note = note

    @Slot()
    def goOn(self) -> None:
        """Give the points; or ask for the case, then propose what one may not do alone."""
        station, courier, draft = self._station, self._courier, self._draft
        if not draft.gives and self._step == WHAT:
            self._step = CASE
            self.changed.emit()
        elif draft.gives:
            self._shell.attempt(
                lambda call: station.grants.grant(call, (courier,), draft.points, draft.why),
                then=self._granted,
            )
        else:
            self._shell.attempt(
                lambda call: station.deductions.propose(
                    call,
                    courier,
                    draft.wallet,
                    draft.points,
                    draft.clause,
                    draft.evidence,
                    draft.note,
                ),
                then=self._proposed,
            )

    @Slot()
    def back(self) -> None:
        """Go from the case to what it is about, and from there to the record."""
        if self._step == CASE:
            self._step = WHAT
            self.changed.emit()
        else:
            self._shell.back()

    @Slot()
    def later(self) -> None:
        """Leave it to somebody who is not here now."""
        self._leave(self.tr("It waits for a second person"), self.tr("Under Points on the board"))

    @Slot(str)
    def digit(self, value: str) -> None:
        """Take one digit of the other person's PIN; the sixth starts the check."""
        self._second.digit(value)

    @Slot()
    def backspace(self) -> None:
        """Take the last digit away."""
        self._second.erase(every=False)

    @Slot()
    def clear(self) -> None:
        """Take all digits away."""
        self._second.erase(every=True)

    def _granted(self, done: Granted) -> None:
        if done.proposal:
            self._wait_for_second(done.proposal)
        else:
            self._leave(self.tr("The points are there"), points_words(self._draft.points))

    def _proposed(self, done: Proposed) -> None:
        self._wait_for_second(done.proposal)

    def _wait_for_second(self, proposal: str) -> None:
        self._proposal, self._step = proposal, SECOND
        self._second.forget()
        self._shell.sound("ok")
        self.changed.emit()

    def _approve(self) -> None:
        other = self._station.staff.find(self._second.number)
        proposals, number = self._station.proposals, self._proposal
        if other:
            self._shell.attempt(
                lambda call: proposals.approve(call, number), by=other.actor, then=self._approved
            )

    def _approved(self, _done: Decided) -> None:
        if self._draft.gives:
            self._leave(self.tr("The points are there"), points_words(self._draft.points))
        else:
            self._leave(self.tr("It is noted"), self.tr("He has seven days to appeal"))

    def _leave(self, title: str, detail: str) -> None:
        self.choose("")
        self._shell.back()
        self._shell.show_done(title, detail, stay=True)

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property(str, notify=changed)
    def who(self) -> str:
        """Name and what he has."""
        row = self._station.registry.by_number(self._courier) if self._courier else None
        if row is None:
            return ""
        wallet = self._station.points_views.wallet(row.id)
        return fill(self.tr("%1 has %2"), row.name, points_words(wallet.balance))

    @Property(bool, notify=changed)
    def gives(self) -> bool:
        return self._draft.gives

    @Property(str, notify=changed)
    def points(self) -> str:
        return str(self._draft.points)

    @Property(QVariantList, notify=changed)
    def groups(self) -> list[dict[str, object]]:
        return self._draft.groups(self._step == CASE)

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        return self._courier != "" and self._draft.is_complete(self._step == CASE)

    @Property(bool, notify=changed)
    def hasBadge(self) -> bool:
        return self._second.has_badge

    @Property(int, notify=changed)
    def entered(self) -> int:
        return self._second.entered

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._second.busy


AWARD = Screen(
    "award",
    "points/AwardScreen.qml",
    AwardViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.POINTS,
)


def show_award(shell: Shell, courier: str) -> None:
    """Open the page for a courier, by his number."""
    cast(AwardViewModel, shell.view_of(AWARD)).choose(courier)
    shell.go(AWARD)
