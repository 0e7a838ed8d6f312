"""The table of what earns points: read at every check-in, changed by a manager."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date

from kiosk.common.actor import Call
from kiosk.common.errors import Fact, Reason, Refused
from kiosk.common.permissions import Permission, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.points.models import EarnRule
from kiosk.points.rules import EarnEvent, Rule

LIMITS = {
    "points": (0, 200),
    "conduct": (0, 50),
    "percent": (0, 1000),
    "day_cap": (0, 10_000),
    "month_cap": (0, 100_000),
}
"""What a manager may type; points are never above what one person alone may grant."""


class EarnRules:
    """The table as it stands, in memory: a check-in asks it each time."""

    def __init__(self) -> None:
        self._rules: dict[str, Rule] = {}

    def load(self) -> None:
        """Read what is stored."""
        columns = (getattr(EarnRule, name) for name in Rule.__dataclass_fields__)
        rows = EarnRule.select(*columns).tuples()
        self._rules = {
            event: Rule(EarnEvent(event), *rest)
            for event, *rest in rows
            if event in list(EarnEvent)
        }

    def of(self, event: EarnEvent) -> Rule:
        """Answer the rule of an event; one nobody wrote earns nothing."""
        return self._rules.get(event) or Rule(event, 0)


class EarnRuleService:
    """Changes the table; the journal keeps what a rule was and what it is."""

    def __init__(self, commands: Commands, rules: EarnRules) -> None:
        self.commands = commands
        self._rules = rules

    def table(self) -> list[Rule]:
        """Answer every rule, in the order of the events."""
        return [self._rules.of(event) for event in EarnEvent]

    def change(self, call: Call, rule: Rule) -> None:
        """Let a rule hold from now on (one that was not saved never does).

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND for no such event, or BAD_VALUE (``key``, ``low``,
                ``high``), also for days that are none.
        """
        values = asdict(rule)
        event = str(values.pop("event"))
        self._change(call, event, **values)
        self._rules.load()

    @command("points.rule")
    def _change(
        self,
        call: Call,
        event: str,
        points: int,
        conduct: int,
        percent: int,
        day_cap: int,
        month_cap: int,
        from_day: str,
        to_day: str,
    ) -> Done[None]:
        require(call.by, Permission.EARN_RULES)
        if event not in list(EarnEvent):
            raise Refused(Reason.NOT_FOUND)
        rule = Rule(
            EarnEvent(event), points, conduct, percent, day_cap, month_cap, from_day, to_day
        )
        _check(rule)
        values = asdict(rule)
        before: dict[str, Fact] = {
            f"{name}_before": value
            for name, value in asdict(self._rules.of(rule.event)).items()
            if name != "event"
        }
        EarnRule.replace(**values).execute()
        del values["event"]
        return Done(None, subject=event, facts={**values, **before})


def _check(rule: Rule) -> None:
    for name, (low, high) in LIMITS.items():
        value = getattr(rule, name)
        if type(value) is not int or not low <= value <= high:
            raise Refused(Reason.BAD_VALUE, key=name, low=low, high=high)
    for name, day in (("from_day", rule.from_day), ("to_day", rule.to_day)):
        if day and not _is_day(day):
            raise Refused(Reason.BAD_VALUE, key=name)
    if rule.from_day and rule.to_day and rule.to_day < rule.from_day:
        raise Refused(Reason.BAD_VALUE, key="to_day")


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
