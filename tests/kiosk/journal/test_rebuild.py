"""S5: the journal alone rebuilds what the tables say, before retention and after it.

Whose points they are only the rows of visits, grants and deductions tell (ADR 3), so balances of
people are rebuilt while these rows are there, the sums of every day for ever.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from dataclasses import dataclass, field

from kiosk.checkin.models import Visit
from kiosk.journal.models import Entry
from kiosk.lending.models import Loan
from kiosk.merits.models import Deduction, PointsGrant, PointsGrantPerson
from kiosk.points.models import LedgerAccount, LedgerPosting
from kiosk.registry.models import Courier
from kiosk.rewards.models import Redemption
from kiosk.rewards.rules import KEPT
from kiosk.settings.models import SettingValue
from kiosk.station import Station
from tests.kiosk.cast import Cast
from tests.kiosk.points.rebuild import RETURNED, RULED, journal_says, ledger_says
from tests.support import DAY, HOUR, MINUTE, FakeTime, by, enrol, of, sure

FROM_VISITS = {("checkin", "points"), ("reversal", "points")}
EVER = ("2000-01-01", "2100-01-01")


@dataclass
class Rebuilt:
    """What the entries say, read in order and nothing else."""

    points: dict[str, int] = field(default_factory=dict)  # of each visit
    taken: dict[str, int] = field(default_factory=dict)  # by each deduction
    brought: dict[str, int] = field(default_factory=dict)  # by what came back in time, each loan
    returned: int = 0  # of what came to nothing after it was redeemed
    checked_in: set[str] = field(default_factory=set)
    inside: set[str] = field(default_factory=set)
    served: Counter[str] = field(default_factory=Counter)
    on_duty: set[str] = field(default_factory=set)
    alarms: set[str] = field(default_factory=set)
    settings: dict[str, object] = field(default_factory=dict)

    def read(self, verb: str, subject: str, facts: dict[str, object]) -> None:
        """Take one entry up; verbs that change nothing listed here are passed over."""
        if verb in ("checkin.scan", "checkin.vouch") and not facts.get("again"):
            self.points[subject] = int(str(facts["points"]))
            self.checked_in.add(subject)
            self.inside.add(subject)
        elif verb in ("checkin.leave", "checkin.guess_end"):
            self.inside.discard(subject)
        elif verb == "checkin.annul" or (verb == "checkin.not_me" and facts["voided"]):
            self._void(subject)
        self._read_rest(verb, subject, facts)

    def _read_rest(self, verb: str, subject: str, facts: dict[str, object]) -> None:
        """What is not about visits: a set grows, shrinks, a value is replaced."""
        grow = {"duty.start": self.on_duty, "alarm.raise": self.alarms}
        shrink = {"duty.end": self.on_duty, "alarm.acknowledge": self.alarms}
        grow.get(verb, set()).add(subject)
        shrink.get(verb, set()).discard(subject)
        if verb in RULED and facts["wallet"] == "points":
            self.taken[subject] = int(str(facts["taken"]))
        elif verb == "lending.check_in":
            self.brought[subject] = int(str(facts.get("points", 0)))
        elif verb in RETURNED:
            self.returned += int(str(facts["points"]))
        elif verb == "amenity.serve":
            self.served[str(facts["item"])] += 1
        elif verb in ("settings.set", "settings.undo", "settings.reset"):
            self.settings[subject] = facts["new"]
        elif verb == "settings.found":
            self.settings |= facts

    def _void(self, visit: str) -> None:
        self.points[visit] = 0
        self.checked_in.discard(visit)
        self.inside.discard(visit)


def rebuild() -> Rebuilt:
    rebuilt = Rebuilt()
    for entry in Entry.select().where(Entry.outcome == "done").order_by(Entry.seq):
        rebuilt.read(entry.verb, entry.subject, json.loads(entry.facts))
    return rebuilt


def outstanding() -> int:
    """All points anybody has, as the ledger says: what the station has issued."""
    issued = LedgerPosting.select().join(LedgerAccount).where(LedgerAccount.number == "station")
    return -sum(int(posting.points) for posting in issued)


def balances_by_rows(rebuilt: Rebuilt) -> dict[int, int]:
    """Whose points they are, only rows tell: visits, grants, deductions and redemptions."""
    sums: Counter[int] = Counter()
    for visit in Visit.select():
        sums[visit.courier_id] += rebuilt.points[visit.number]
    for row in PointsGrantPerson.select().join(PointsGrant).where(PointsGrant.state == "given"):
        sums[row.courier_id] += row.grant.points
    for row in Deduction.select():
        sums[row.courier_id] -= rebuilt.taken.get(row.number, 0)
    for row in Loan.select().where(Loan.courier.is_null(False)):
        sums[row.courier_id] += rebuilt.brought.get(row.number, 0)
    for row in Redemption.select().where(Redemption.state.in_(KEPT)):
        sums[row.courier_id] -= row.points
    return dict(sums)


def live(station: Station, time: FakeTime) -> None:
    chance, cast = random.Random(5), Cast(station, time)
    badges = [enrol(station, f"小{number}王") for number in range(5)]
    cast.live()
    for _turn in range(60):
        time.pass_ms(chance.randint(MINUTE, 5 * HOUR))
        scan = by()
        visit = station.checkin.scan(scan, chance.choice(badges)).visit
        for item in chance.choices(["tea", "hot_water"], k=chance.randint(0, 2)):
            station.amenities.serve(of(visit), visit, item)
        end = chance.choice(["leave", "not_me", "annul", "stay"])
        if end == "leave":
            station.checkin.leave(of(visit), visit)
        elif end == "not_me":
            station.checkin.not_me(of(visit), visit, scan.request_id)
        elif end == "annul" and Visit.get(Visit.number == visit).opened_by == scan.request_id:
            station.checkin.annul(sure(cast.staff), visit)
    station.checkin.scan(by(), badges[0])
    station.alarms.raise_alarm(sure())
    station.staff.start_duty(by(cast.staff), cast.staff.name.removeprefix("staff:"))
    time.pass_ms(MINUTE)
    station.run_due()


def compare(station: Station) -> Rebuilt:
    """What must be equal at any time."""
    rebuilt = rebuild()
    assert journal_says(station) == ledger_says()
    visits = sum(total for key, total in ledger_says().items() if key[1:] in FROM_VISITS)
    assert sum(rebuilt.points.values()) == visits - rebuilt.returned
    assert len(rebuilt.checked_in) == station.visits.total(*EVER)
    assert rebuilt.inside == {row.visit for row in station.visits.inside()}
    for item in ("tea", "hot_water", "cold_water"):
        assert rebuilt.served[item] == station.amenities.visits(item, *EVER)
    assert rebuilt.on_duty == {row.number for row in station.staff.on_duty()}
    assert rebuilt.alarms == {row.number for row in station.alarms.open_alarms()}
    stored = {row.key: json.loads(row.value) for row in SettingValue.select()}
    assert {key: rebuilt.settings.get(key) for key in stored} == stored
    return rebuilt


def test_the_journal_alone_rebuilds_everything_it_tells(station: Station, time: FakeTime) -> None:
    live(station, time)
    rebuilt = compare(station)
    assert outstanding() > 0
    assert rebuilt.inside, "the control: there is something to rebuild"
    for courier, points in balances_by_rows(rebuilt).items():
        assert points == station.points.balance(courier)


def test_after_retention_the_sums_are_still_the_same(station: Station, time: FakeTime) -> None:
    live(station, time)
    before = rebuild()
    time.pass_ms(190 * DAY)
    station.run_due()
    assert Visit.select().count() == 0
    after = compare(station)
    assert sum(after.points.values()) == sum(before.points.values())
    assert after.served == before.served


def test_after_everybody_was_forgotten_too(station: Station, time: FakeTime) -> None:
    live(station, time)
    time.pass_ms(400 * DAY)
    station.run_due()
    assert Courier.select().count() == 0
    compare(station)


def test_a_row_the_journal_does_not_know_is_noticed(station: Station, time: FakeTime) -> None:
    """The control."""
    live(station, time)
    Visit.update(ended_ms=None, end="").where(
        Visit.id == Visit.select(Visit.id).where(Visit.end == "left").limit(1)
    ).execute()
    rebuilt = rebuild()
    assert rebuilt.inside != {row.number for row in Visit.select().where(Visit.ended_ms.is_null())}
