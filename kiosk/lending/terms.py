"""The circulation rules, as managers change them: for a title, for a type, for all the rest."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from kiosk.catalogue.service import CatalogueService
from kiosk.common.actor import Call
from kiosk.common.errors import Reason, Refused
from kiosk.common.permissions import Permission, require
from kiosk.journal.commands import Commands, Done, command
from kiosk.lending.book import Book
from kiosk.lending.models import LoanRule
from kiosk.lending.rules import ANY, Scope, Terms, faulty_figure


@dataclass(frozen=True)
class RuleRow:
    """A circulation rule and what it is for; ``called`` is the name of a title."""

    scope: str
    key: str
    called: str
    terms: Terms


@dataclass(frozen=True)
class RuleSet:
    """A rule as it is now."""

    scope: str
    key: str


class LoanRuleService:
    """The most specific rule wins; the default is changed and never taken away."""

    def __init__(self, commands: Commands, catalogue: CatalogueService, book: Book) -> None:
        self.commands = commands
        self._catalogue = catalogue
        self._book = book

    def rules(self) -> list[RuleRow]:
        """Answer every rule: the default first, then types, then titles."""
        order = list(reversed(Scope))
        rows = [
            RuleRow(scope, key, self._called(scope, key), terms)
            for (scope, key), terms in self._book.rules().items()
        ]
        return sorted(rows, key=lambda row: (order.index(Scope(row.scope)), row.key))

    def terms(self, title: str, kind: str) -> Terms:
        """Answer by which figures an item is lent, by its title's number and its type's code."""
        return self._book.terms(title, kind)

    def _called(self, scope: str, key: str) -> str:
        return self._catalogue.title(key).title if scope == Scope.TITLE else ""

    @command("lending.set_rule")
    def put(
        self,
        call: Call,
        scope: str,
        key: str,
        most: int,
        days: int,
        renewals: int,
        renew_days: int,
        hold_days: int,
        late_days: int,
        late_most: int,
    ) -> Done[RuleSet]:
        """Say by which figures a title (its number), a type (its code) or the rest is lent.

        What is out keeps the last day it was lent with.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND when there is no such title or type, BAD_VALUE
                (``key``: the figure that does not fit).
        """
        require(call.by, Permission.SETTINGS)
        self._require_there(scope, key)
        terms = Terms(most, days, renewals, renew_days, hold_days, late_days, late_most)
        faulty = faulty_figure(terms)
        if faulty:
            raise Refused(Reason.BAD_VALUE, key=faulty)
        self._book.write_rule(scope, key, terms)
        return Done(RuleSet(scope, key), facts={"scope": scope, "key": key, **asdict(terms)})

    @command("lending.drop_rule")
    def drop(self, call: Call, scope: str, key: str) -> Done[RuleSet]:
        """Let what is more general hold again for a title or a type.

        Raises:
            Refused: NOT_ALLOWED, NOT_FOUND; there is no doing without the default.
        """
        require(call.by, Permission.SETTINGS)
        here = (LoanRule.scope == scope) & (LoanRule.key == key) & (LoanRule.scope != Scope.DEFAULT)
        if not LoanRule.delete().where(here).execute():
            raise Refused(Reason.NOT_FOUND)
        return Done(RuleSet(scope, key), facts={"scope": scope, "key": key})

    def _require_there(self, scope: str, key: str) -> None:
        if scope == Scope.TITLE:
            self._catalogue.title(key)
        elif scope == Scope.TYPE:
            if key not in {kind.code for kind in self._catalogue.types()}:
                raise Refused(Reason.NOT_FOUND)
        elif scope != Scope.DEFAULT or key != ANY:
            raise Refused(Reason.NOT_FOUND)
