"""What a courier reads of what he has and waits for, and of the thing he has just scanned."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from kiosk.lending.rules import HoldState, State
from kiosk.lending.views import HoldRow, LoanRow, Standing
from ui.lending.names import day_name, shelf_name, thing_icon
from ui.qt.fill import fill

Action = dict[str, str]


@dataclass(frozen=True)
class Line:
    """One card of the page: what it is, what is to be known, and a button for each thing to do."""

    about: str
    glyph: str
    text: str
    detail: str
    urgent: bool = False
    actions: list[Action] = field(default_factory=list)


@dataclass(frozen=True)
class Result:
    """What the last scan was: ``tone`` is done, refused or ask; empty before there was one."""

    tone: str = ""
    glyph: str = ""
    text: str = ""
    detail: str = ""
    actions: list[Action] = field(default_factory=list)


class LendingSentences(QObject):
    """The courier's page in words; no state of its own."""

    def lines(self, mine: Standing, shelf: str) -> list[Line]:
        """Answer what presses most first: what is overdue, what lies ready, the rest."""
        loans = [self._loan(row) for row in mine.loans]
        holds = [self._hold(row, shelf) for row in mine.holds]
        lines = [*loans, *holds]
        return sorted(lines, key=lambda line: not line.urgent)

    def _loan(self, row: LoanRow) -> Line:
        actions = []
        if row.renewable:
            actions.append(act("renew", "calendar-plus", self.tr("Renew")))
        if row.state == State.ON_LOAN:
            actions.append(act("claim", "help-circle-outline", self.tr("I brought it back")))
        return Line(
            row.loan, thing_icon(row.type), row.called, self._when(row), row.late > 0, actions
        )

    def _when(self, row: LoanRow) -> str:
        if row.state == State.CLAIMED:
            return self.tr("You say it is back: the staff are looking for it")
        if row.late == 1:
            return self.tr("One day overdue: please bring it back")
        if row.late:
            return fill(self.tr("%1 days overdue: please bring it back"), str(row.late))
        return fill(self.tr("Yours until %1"), day_name(row.due_day))

    def _hold(self, row: HoldRow, shelf: str) -> Line:
        give_up = act("cancel", "close", self.tr("Give it up"))
        if row.state == HoldState.READY:
            detail = fill(
                self.tr("On %1 for you until %2: scan it there"),
                shelf_name(shelf),
                day_name(row.until_day),
            )
            return Line(row.hold, "bookmark-check", row.called, detail, True, [give_up])
        if row.state == HoldState.SUSPENDED:
            detail = fill(self.tr("Others go first, until %1"), day_name(row.until_day))
            again = act("resume", "play", self.tr("I want it again"))
            return Line(row.hold, thing_icon(row.type), row.called, detail, False, [again, give_up])
        ahead = row.place - 1
        detail = self.tr("You are the next to get it")
        if ahead > 0:
            detail = fill(self.tr("Waiting, %1 before you"), str(ahead))
        later = act("pause", "pause", self.tr("Not now"))
        return Line(row.hold, thing_icon(row.type), row.called, detail, False, [later, give_up])

    def lent(self, called: str, due_day: str, on_site: bool) -> Result:
        """Answer that he has it now."""
        if on_site:
            return Result("done", "check", called, self.tr("Please put it back when you go"))
        detail = fill(self.tr("Yours until %1"), day_name(due_day))
        return Result("done", "check", fill(self.tr("Borrowed: %1"), called), detail)

    def renewed(self, called: str, due_day: str) -> Result:
        """Answer that he may keep it longer."""
        detail = fill(self.tr("Yours until %1"), day_name(due_day))
        return Result("done", "check", fill(self.tr("Renewed: %1"), called), detail)

    def back(self, called: str, place: str, told: str) -> Result:
        """Answer that it is back, and where it goes."""
        detail = place if not told else f"{told} · {place}"
        return Result("done", "check", fill(self.tr("Returned: %1"), called), detail)

    def choose(self, called: str, due_day: str, renewable: bool) -> Result:
        """Ask what he wants of a thing he has."""
        actions = [act("return", "keyboard-return", self.tr("Bring it back"))]
        if renewable:
            actions.append(act("renew_it", "calendar-plus", self.tr("Renew")))
        actions.append(act("keep", "check", self.tr("Keep it")))
        detail = fill(self.tr("You have it, until %1. What now?"), day_name(due_day))
        return Result("ask", "help-circle-outline", called, detail, actions)


def act(key: str, glyph: str, text: str) -> Action:
    """Answer a button."""
    return {"key": key, "glyph": glyph, "text": text}
