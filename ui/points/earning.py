"""What earns points: the table, and one line of it to change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.points.earning import LIMITS
from kiosk.points.rules import EarnEvent, Rule
from kiosk.staff.rules import Permission
from kiosk.stock.rules import written_day
from ui.points.words import kind_words, points_words
from ui.qt.fill import fill
from ui.qt.rows_model import RowsModel
from ui.shell.screens import Meaning, Screen
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
_STEPS = {"points": 1, "conduct": 1, "percent": 10, "day_cap": 1, "month_cap": 10}
"""By how much a tap changes what."""


@dataclass(frozen=True)
class RuleLine:
    """One line of the table."""

    event: str
    name: str
    detail: str
    condition: str


@QmlElement
class RulesViewModel(QObject):
    """Every event there is, whether or not it earns anything now."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._rows = RowsModel(RuleLine, self)

    def refresh(self) -> None:
        """Read the table."""
        station = self._shell.station
        self._rows.show([self._line(rule) for rule in station.earn_rules.table()])
        self.changed.emit()

    @Slot(str)
    def open(self, event: str) -> None:
        """Change a line."""
        cast(RuleViewModel, self._shell.view_of(RULE)).choose(EarnEvent(event))
        self._shell.go(RULE)

    def _line(self, rule: Rule) -> RuleLine:
        caps = [
            text.replace("%1", str(cap))
            for text, cap in (
                (self.tr("at most %1 a day"), rule.day_cap),
                (self.tr("at most %1 a month"), rule.month_cap),
            )
            if cap
        ]
        worth = points_words(rule.points)
        if rule.percent != 100:
            worth = fill(self.tr("%1 × %2 %"), worth, str(rule.percent))
        active = rule.is_active(self._shell.station.clock.today()) and rule.points > 0
        condition = worth if active else self.tr("nothing now")
        return RuleLine(rule.event, kind_words(rule.event), " · ".join(caps), condition)

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows


@QmlElement
class RuleViewModel(QObject):
    """A draft of one line, written at once when it is saved."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._draft = Rule(EarnEvent.CHECKIN, 0)

    def choose(self, event: EarnEvent) -> None:
        """Draft the line of an event."""
        table = self._shell.station.earn_rules.table()
        self._draft = next(rule for rule in table if rule.event == event)

    def refresh(self) -> None:
        """There is nobody's in it."""
        self.changed.emit()

    @Slot(str, int)
    def shift(self, name: str, steps: int) -> None:
        """Take more or less of something."""
        low, high = LIMITS[name]
        value = getattr(self._draft, name) + steps * _STEPS[name]
        change: dict[str, int] = {name: min(max(value, low), high)}
        self._draft = replace(self._draft, **change)  # type: ignore[arg-type]
        self._shell.typed()
        self.changed.emit()

    @Slot(str)
    def setFrom(self, text: str) -> None:
        """Take the first day; nothing typed is from the start."""
        self._draft = replace(self._draft, from_day=_day(text))

    @Slot(str)
    def setTo(self, text: str) -> None:
        """Take the last day; nothing typed is for good."""
        self._draft = replace(self._draft, to_day=_day(text))

    @Slot()
    def save(self) -> None:
        """Let it hold from now on."""
        rules, draft = self._shell.station.earn_rules, self._draft
        self._shell.attempt(lambda call: rules.change(call, draft), then=self._saved)

    def _saved(self, _done: None) -> None:
        self._shell.sound("ok")
        self._shell.back()

    @Property(str, notify=changed)
    def title(self) -> str:
        return kind_words(self._draft.event)

    @Property(str, notify=changed)
    def points(self) -> str:
        return points_words(self._draft.points)

    @Property(str, notify=changed)
    def conduct(self) -> str:
        return str(self._draft.conduct)

    @Property(str, notify=changed)
    def percent(self) -> str:
        return f"{self._draft.percent} %"

    @Property(str, notify=changed)
    def dayCap(self) -> str:
        return str(self._draft.day_cap) if self._draft.day_cap else self.tr("no limit")

    @Property(str, notify=changed)
    def monthCap(self) -> str:
        return str(self._draft.month_cap) if self._draft.month_cap else self.tr("no limit")

    @Property(str, notify=changed)
    def fromDay(self) -> str:
        return self._draft.from_day

    @Property(str, notify=changed)
    def toDay(self) -> str:
        return self._draft.to_day


def _day(text: str) -> str:
    """Answer a day as it is stored; what is none stays as it was typed, and is refused."""
    typed = text.strip()
    return (written_day(typed) or typed) if typed else ""


RULES = Screen(
    "earn_rules", "points/RulesScreen.qml", RulesViewModel, permission=Permission.EARN_RULES
)
RULE = Screen(
    "earn_rule",
    "points/RuleScreen.qml",
    RuleViewModel,
    Meaning.FINISH_FIRST,
    permission=Permission.EARN_RULES,
)
