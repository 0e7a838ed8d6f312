"""Shelves with things on them, and people who come for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.common.actor import CONSOLE, Call
from kiosk.common.errors import Reason, Refused
from kiosk.lending.models import Loan, LoanHold
from kiosk.lending.rules import Terms
from kiosk.lending.service import Back, Lent
from kiosk.lending.views import HoldRow, LoanRow, Standing
from kiosk.station import Station
from tests.support import DAY, FakeTime, by, enrol, of, sure

BOOK, UMBRELLA = "book", "umbrella"
PLAIN = Terms(most=3, days=10, renewals=1, renew_days=3, hold_days=2, late_days=2, late_most=7)


@dataclass
class Library:
    """A station with a catalogue; people are called by what they are to the test."""

    station: Station
    time: FakeTime
    visits: dict[str, str] = field(default_factory=dict)
    badges: dict[str, str] = field(default_factory=dict)
    arrivals: dict[str, Call] = field(default_factory=dict)

    def put(self, called: str = "平凡的世界", copies: int = 1, kind: str = BOOK) -> list[str]:
        """Set a title up; answer the barcodes of its copies."""
        title = self.station.catalogue.put_title(sure(CONSOLE), called).title
        return [
            self.station.catalogue.put_item(by(CONSOLE), title, kind, shelf="A1").barcode
            for _copy in range(copies)
        ]

    def rule(self, terms: Terms = PLAIN, scope: str = "default", key: str = "") -> None:
        """Say by which figures things are lent."""
        self.station.loan_rules.put(by(CONSOLE), scope, key, **vars(terms))

    def title(self, barcode: str) -> str:
        item = self.station.catalogue.item(barcode)
        assert item
        return item.title

    def number(self, barcode: str) -> str:
        item = self.station.catalogue.item(barcode)
        assert item
        return item.number

    def status(self, barcode: str) -> str:
        item = self.station.catalogue.item(barcode)
        assert item
        return item.status

    def mark(self, barcode: str, status: str) -> None:
        """Say of an item what the catalogue's page says."""
        self.station.catalogue.mark_item(sure(CONSOLE), self.number(barcode), status)

    def come(self, person: str) -> str:
        """Let somebody scan his badge; answer his visit."""
        if person not in self.badges:
            self.badges[person] = enrol(self.station, f"小{person}")
        self.arrivals[person] = scan = by()
        self.visits[person] = self.station.checkin.scan(scan, self.badges[person]).visit
        return self.visits[person]

    def courier(self, person: str) -> int:
        """Answer the row id of somebody."""
        holder = self.station.badges.read(self.badges[person]).holder
        row = self.station.registry.by_number(holder)
        assert row
        return row.id

    def borrow(self, person: str, barcode: str, on_site: bool = False) -> Lent:
        visit = self.come(person)
        return self.station.lending.checkout(of(visit), visit, barcode, on_site)

    def back(self, barcode: str) -> Back:
        """Somebody puts it under the scanner, without a badge."""
        return self.station.lending.check_in(by(), barcode)

    def renew(self, person: str, loan: str) -> Lent:
        visit = self.come(person)
        return self.station.lending.renew(of(visit), visit, loan)

    def hold(self, person: str, barcode: str) -> str:
        """Queue for the title of an item; answer the hold's number."""
        visit = self.come(person)
        return self.station.holds.place(of(visit), visit, self.title(barcode)).hold

    def on_hold(self, verb: str, person: str, hold: str) -> None:
        visit = self.come(person)
        getattr(self.station.holds, verb)(of(visit), visit, hold)

    def standing(self, person: str) -> Standing:
        return self.station.loans.mine(self.come(person))

    def loans(self, person: str) -> list[LoanRow]:
        return list(self.standing(person).loans)

    def holds(self, person: str) -> list[HoldRow]:
        return list(self.standing(person).holds)

    def waits(self, person: str) -> str:
        """Answer how somebody's one hold stands, or an empty text."""
        rows = self.holds(person)
        return f"{rows[0].state} {rows[0].place}" if rows else ""

    def news(self, person: str) -> list[str]:
        return [row.kind.value for row in self.station.mail.waiting(self.come(person))]

    def days(self, count: int) -> None:
        """Let whole days pass, each with its round."""
        for _day in range(count):
            self.time.pass_ms(DAY)
            self.station.run_due()

    def today(self) -> str:
        return self.station.clock.today()


def why_not(action: Callable[[], object]) -> Reason | None:
    try:
        action()
    except Refused as refused:
        return refused.reason
    return None


def facts_of(action: Callable[[], object]) -> dict[str, object]:
    try:
        action()
    except Refused as refused:
        return {"reason": refused.reason, **refused.facts}
    return {}


def open_loans() -> list[Loan]:
    return list(Loan.select().where(Loan.ended_day.is_null()))


def standing() -> list[LoanHold]:
    return list(LoanHold.select().where(LoanHold.ended_day.is_null()).order_by(LoanHold.id))
