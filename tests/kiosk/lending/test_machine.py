"""One thing to one person, nobody skipped, nothing stuck; and the journal alone rebuilds it.

People, things, staff, days that pass, a clock that is set, people who are forgotten, a program that
starts anew, in any order. The model knows nothing: everything is asked of station and journal.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.catalogue.models import CatalogueItem
from kiosk.common.actor import CONSOLE, Actor
from kiosk.common.errors import Confirm, Refused
from kiosk.journal.models import Entry
from kiosk.lending.book import Book
from kiosk.lending.models import Loan, LoanHold
from kiosk.lending.rules import HoldState
from kiosk.settings.rules import Key
from tests.kiosk.charging.test_machine import a_copy_of, founded
from tests.kiosk.lending.library import BOOK, PLAIN, Library, open_loans, standing
from tests.support import DAY, HOUR, LONG, FakeTime, add_staff, of, sure

PEOPLE = st.sampled_from("甲乙丙丁")
ANY = st.integers(0, 11)
STATUSES = st.sampled_from(["ok", "ok", "lost", "withdrawn", "not_for_loan"])


class Lounge(RuleBasedStateMachine):
    """Some weeks of lending, as bad as they get."""

    @initialize()
    def open(self) -> None:
        self.patch = pytest.MonkeyPatch()
        self.place = tempfile.TemporaryDirectory()
        self.patch.setenv("XDG_CONFIG_HOME", f"{self.place.name}/config")
        self.time = FakeTime()
        self.grounds = a_copy_of(founded(), Path(self.place.name) / "station", self.time)
        self.library = Library(self.grounds.open(), self.time)
        self.library.rule(PLAIN, "type", BOOK)
        for key, days in ((Key.KEEP_LOANS_DAYS, 2), (Key.LOST_DAYS, 7), (Key.HOLD_WAIT_DAYS, 7)):
            self.library.station.settings.set(sure(CONSOLE), key, days)
        self.staff: Actor = add_staff(self.library.station)
        self.barcodes = [*self.library.put(copies=2), *self.library.put("活着")]

    # What people do.

    @rule(who=PEOPLE, which=ANY, on_site=st.sampled_from([False, False, False, True]))
    def borrow(self, who: str, which: int, on_site: bool) -> None:
        self.do(lambda: self.library.borrow(who, self.barcode(which), on_site))

    @rule(which=ANY)
    def bring_back(self, which: int) -> None:
        self.do(lambda: self.library.back(self.barcode(which)))

    @rule(who=PEOPLE, which=ANY)
    def wait(self, who: str, which: int) -> None:
        self.do(lambda: self.library.hold(who, self.barcode(which)))

    @rule(which=ANY, verb=st.sampled_from(["cancel", "pause", "resume"]))
    def think_again(self, which: int, verb: str) -> None:
        if holds := standing():
            hold = holds[which % len(holds)]
            if who := self.name_of(hold.courier_id):
                self.do(lambda: self.library.on_hold(verb, who, hold.number))

    @rule(which=ANY, verb=st.sampled_from(["renew", "claim_returned"]))
    def keep(self, which: int, verb: str) -> None:
        if loans := open_loans():
            loan = loans[which % len(loans)]
            if who := self.name_of(loan.courier_id):
                visit = self.library.come(who)
                act = getattr(self.library.station.lending, verb)
                self.do(lambda: act(sure(of(visit).by), visit, loan.number))

    @rule(who=PEOPLE, how=st.sampled_from(["leave", "not_me"]))
    def go(self, who: str, how: str) -> None:
        visit, checkin = self.library.visits.get(who, ""), self.library.station.checkin
        if visit and how == "leave":
            self.do(lambda: checkin.leave(sure(of(visit).by), visit))
        elif visit:
            scan = self.library.arrivals[who].request_id
            self.do(lambda: checkin.not_me(of(visit), visit, scan))

    @rule(who=PEOPLE)
    def wish_to_be_forgotten(self, who: str) -> None:
        if badge := self.library.badges.pop(who, None):
            holder = self.library.station.badges.read(badge).holder
            self.library.station.erasure.erase(sure(CONSOLE), holder)
            self.library.visits.pop(who, None)

    # What staff and the world do.

    @rule(which=ANY)
    def give_up(self, which: int) -> None:
        if loans := open_loans():
            number = loans[which % len(loans)].number
            self.do(lambda: self.library.station.lending_desk.lose(sure(self.staff), number))

    @rule(which=ANY, status=STATUSES)
    def mark(self, which: int, status: str) -> None:
        self.library.mark(self.barcode(which), status)
        self.library.station.run_due()

    @rule(days=st.sampled_from([1, 1, 2, 3, 9]))
    def days_pass(self, days: int) -> None:
        self.library.days(days)

    @rule(days=st.integers(-20, 20), hours=st.integers(0, 30))
    def the_clock_is_set_and_later_put_right(self, days: int, hours: int) -> None:
        station, before = self.library.station, states()
        true = self.time.wall + hours * HOUR
        self.time.step(days * DAY)
        self.time.pass_ms(hours * HOUR)
        station.run_due()
        if not station.clock.now().confirmed:
            assert states() == before, "in doubt nothing moves by itself"
            station.timekeeping.rely_on(sure(CONSOLE), true)
        station.run_due()

    @rule()
    def the_program_starts_anew(self) -> None:
        self.library.station.close()
        self.library.station = self.grounds.open()

    # What must always hold.

    @invariant()
    def one_person_to_a_thing(self) -> None:
        out = [loan.item for loan in open_loans()]
        ready = [hold.item for hold in standing() if hold.state == HoldState.READY]
        assert len(out + ready) == len({*out, *ready})
        assert {*ready} <= self.good()

    @invariant()
    def nobody_is_skipped(self) -> None:
        """What is free is never kept from somebody who waits for it, and goes in turn."""
        taken = {loan.item for loan in open_loans()} | {hold.item for hold in standing()}
        for hold in standing():
            items = self.library.station.catalogue.items_of(hold.title)
            if hold.state == HoldState.QUEUED:
                assert not {one.number for one in items} & self.good() - taken

    @invariant()
    def nothing_is_stuck(self) -> None:
        """Whatever is open ends by a clock."""
        for hold in standing():
            assert hold.wait_day
            assert (hold.until_day is None) == (hold.state == HoldState.QUEUED)
        assert all(loan.due_day for loan in open_loans())

    @invariant()
    def nobody_has_more_than_he_may(self) -> None:
        mine = [loan.courier_id for loan in open_loans() if loan.courier_id and not loan.on_site]
        assert all(mine.count(courier) <= PLAIN.most for courier in mine)

    @invariant()
    def the_journal_alone_rebuilds_it(self) -> None:
        loans, holds = rebuilt()
        assert loans == {
            one.number: (one.item, one.state, one.due_day, one.renewals, one.on_site)
            for one in open_loans()
        }
        assert holds == {
            one.number: (one.title, one.state, one.item, one.until_day) for one in standing()
        }

    def teardown(self) -> None:
        if not hasattr(self, "library"):
            return
        try:
            self.everything_ends()
            assert self.library.station.journal.verify().sound
        finally:
            self.close()

    def close(self) -> None:
        self.library.station.close()
        self.patch.undo()
        self.place.cleanup()

    def everything_ends(self) -> None:
        """With nobody doing anything, every loan and every hold is over one day."""
        for _turn in range(8):
            self.time.pass_ms(9 * DAY)
            self.library.station.run_due()
        assert (open_loans(), standing()) == ([], [])
        assert not Loan.select().where(Loan.courier.is_null(False)).exists()
        self.the_journal_alone_rebuilds_it()

    # How it is done.

    def barcode(self, which: int) -> str:
        return self.barcodes[which % len(self.barcodes)]

    def good(self) -> set[str]:
        rows = CatalogueItem.select(CatalogueItem.number).where(CatalogueItem.status == "ok")
        return {number for (number,) in rows.tuples()}

    def name_of(self, courier: int | None) -> str:
        for who in self.library.badges:
            if self.library.courier(who) == courier:
                return who
        return ""

    def do(self, action: Any) -> None:
        """Do it, if the rules let him."""
        try:
            action()
        except (Refused, Confirm):
            self.library.station.run_due()


def states() -> list[tuple[str, str]]:
    """Every loan and hold; a person who does something in doubt is no move of its own."""
    return [(one.number, one.state) for table in (Loan, LoanHold) for one in table.select()]


def rebuilt() -> tuple[dict[str, Any], dict[str, Any]]:
    """Open loans and standing holds as the journal tells them: the newest image of each."""
    loans: dict[str, Any] = {}
    holds: dict[str, Any] = {}
    done = (Entry.verb.startswith("lending.")) & (Entry.outcome == "done")
    for entry in Entry.select().where(done).order_by(Entry.seq):
        facts = json.loads(entry.facts)
        if "item" in facts:
            names = ("item", "state", "due", "renewals", "on_site")
            loans[entry.subject] = tuple(facts[name] for name in names)
        elif "title" in facts:
            image = (facts["title"], facts["state"], facts["ready"], facts["until"])
            holds[entry.subject] = image
    return (
        {n: one for n, one in loans.items() if one[1] in ("on_loan", "claimed_returned")},
        {n: one for n, one in holds.items() if one[1] in ("queued", "suspended", "ready")},
    )


TestLounge = Lounge.TestCase
TestLounge.settings = settings(
    max_examples=200 if LONG else 8,
    stateful_step_count=60 if LONG else 40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.parametrize(
    ("verb", "broken", "invariant"),
    [
        ("settle", lambda _book, _title, first="": False, "nobody_is_skipped"),
        ("note", lambda *_told: None, "the_journal_alone_rebuilds_it"),
    ],
)
def test_a_book_with_a_rule_taken_away_is_noticed(
    verb: str, broken: Any, invariant: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: what comes back passes on, and every move is in the journal."""
    lounge = Lounge()
    lounge.open()
    lounge.borrow("甲", 2, on_site=False)
    lounge.wait("乙", 2)
    getattr(lounge, invariant)()
    monkeypatch.setattr(Book, verb, broken)
    lounge.bring_back(2)
    with pytest.raises(AssertionError):
        getattr(lounge, invariant)()
    lounge.close()
