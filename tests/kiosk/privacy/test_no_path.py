"""Rule 3: after the retention of visits no path leads from a journal entry to a person.

The whole decrypted database is read as a graph. A node is a value that can tell one thing from
all others: a random number (also inside a longer text or JSON), a hash, an exact time in
milliseconds, a random 63-bit id, and a row by its key. A row ties all its values together; a
declared foreign key ties a row to the row it names. A path is a chain of equal values.

Left out, because rule 3 allows them: entries of actions on a registry record itself (`courier.*`,
`badge.*`, `registry.*`, `privacy.*`), which name its number. Every other entry starts a search.
Left out, because it tells nothing a courier did: the tie of an account of the staff to its owner's
own record (what he does as staff is told by name anyway). Left out, because they tell no person:
the links of the chain (`seq`, `prev`, `hash` tie every entry to its neighbour), companies, days,
words and small counts. A day with a single check-in is therefore outside the model, as it is for
anybody who stood at the door. What the order of rows could tell is the second half of this file.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest

from kiosk.common.actor import CONSOLE, Actor
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Refused
from kiosk.station import Station
from kiosk.storage.database import database
from tests.kiosk.cast import Cast
from tests.support import DAY, MINUTE, FakeTime, by, enrol, of, sure

Node = tuple[str, object]
Graph = dict[Node, set[Node]]
NUMBER, LONG_NUMBER = re.compile(r"[0-9a-f]{32}"), re.compile(r"\d{10,}")
CHAIN = {"seq", "prev", "hash"}
TIE = ("staff", "courier_id")
OF_THE_RECORD = ("courier.", "badge.", "registry.", "privacy.")


def test_before_retention_every_visit_leads_to_its_courier(
    station: Station, time: FakeTime
) -> None:
    """The control: the search finds the paths that must be there."""
    live(station, time)
    graph = read_graph()
    found = {verb for verb, entry in starts() if courier_reached(graph, entry)}
    assert found >= {
        "checkin.scan", "checkin.leave", "checkin.not_me", "checkin.annul", "checkin.guess_end",
        "checkin.vouch", "amenity.serve",
    }  # fmt: skip
    refused = [entry for verb, entry in starts("refused") if verb == "checkin.scan"]
    assert any(courier_reached(graph, entry) for entry in refused)


def test_after_retention_no_entry_leads_to_any_courier(station: Station, time: FakeTime) -> None:
    live(station, time)
    forget(station, time)
    graph = read_graph()
    assert len(starts()) > 50
    for verb, entry in starts():
        assert not courier_reached(graph, entry), f"{verb} {entry}"
    badges = database.execute_sql("SELECT id FROM badge WHERE kind = 'courier'").fetchall()
    assert all(courier_reached(graph, ("badge", badge)) for (badge,) in badges), "a control"
    assert station.journal.verify(station.backups.anchors()).sound


def test_a_visit_that_is_forgotten_too_late_is_noticed(station: Station, time: FakeTime) -> None:
    """A second control: one row left behind is one path left."""
    live(station, time)
    row = database.execute_sql("SELECT * FROM visit LIMIT 1").fetchone()
    forget(station, time)
    assert not any(courier_reached(read_graph(), entry) for _verb, entry in starts())
    marks = ", ".join("?" for _value in row)
    database.execute_sql(f"INSERT INTO visit VALUES ({marks})", row)
    assert any(courier_reached(read_graph(), entry) for _verb, entry in starts())


@pytest.mark.parametrize("table", ["ledger_account", "ledger_posting", "ledger_transfer"])
def test_no_table_that_stays_keeps_couriers_in_the_order_of_their_check_ins(
    station: Station, time: FakeTime, table: str
) -> None:
    """The journal keeps that order; a table that kept it too would put names to it."""
    codes = [enrol(station, f"小{letter}") for letter in "甲乙丙丁戊己庚辛"]
    random.Random(11).shuffle(codes)
    arrived = []
    for code in codes:
        arrived.append(station.checkin.badge_of(code).holder)
        visit = station.checkin.scan(by(), code).visit
        station.checkin.leave(of(visit), visit)
        time.pass_ms(MINUTE)
    forget(station, time)
    kept = order_in(table)
    assert sorted(kept) == sorted(arrived)
    assert kept not in (arrived, arrived[::-1])


def live(station: Station, time: FakeTime) -> None:
    """Some days of six couriers: every way in, every way out, every refusal, every area."""
    cast = Cast(station, time)
    cast.live()
    chance, staff = random.Random(2), cast.staff
    station.staff.start_duty(by(staff), staff.name.removeprefix("staff:"))
    codes = [enrol(station, f"小{letter}", phone="13912345678") for letter in "甲乙丙丁戊己"]
    for _day in range(4):
        time.pass_ms(DAY - time.wall % DAY)  # to the next morning, eight o'clock here
        station.run_due()
        for way, code in enumerate(chance.sample(codes, k=6)):
            visit_once(station, time, code, staff, chance, way)
    courier, badge = station.checkin.badge_of(codes[0]), station.checkin.badge_of(codes[1])
    visit = station.checkin.scan(by(), codes[0]).visit
    time.pass_ms(777)
    station.registry.view(by(staff), courier.holder)
    time.pass_ms(777)
    station.registry.suspend(by(CONSOLE), courier.holder)
    time.pass_ms(777)
    refused(lambda: station.amenities.serve(of(visit), visit, "tea"))
    time.pass_ms(777)
    refused(lambda: station.checkin.scan(by(), codes[0]))
    time.pass_ms(777)
    station.badges.revoke(sure(CONSOLE), badge.number)
    time.pass_ms(777)
    for text in (codes[1], codes[1], mint(Prefix.BADGE), "x"):
        refused(lambda text=text: station.checkin.scan(by(), text))
        time.pass_ms(777)


def visit_once(
    station: Station, time: FakeTime, code: str, staff: Actor, chance: random.Random, way: int
) -> None:
    scan = by()
    visit = station.checkin.scan(scan, code).visit
    actor = Actor.visit(visit)
    for _drink in range(chance.randint(0, 2)):
        time.pass_ms(chance.randint(1000, 60_000))
        station.amenities.serve(by(actor), visit, "tea")
    time.pass_ms(chance.randint(1000, 60_000))
    if way == 0:
        station.checkin.leave(by(actor), visit)
    elif way == 1:
        station.checkin.not_me(by(actor), visit, scan.request_id)
    elif way == 2:
        station.checkin.annul(sure(staff), visit)
    elif way == 3:
        station.checkin.scan(by(), code)
    time.pass_ms(chance.randint(1000, 100 * MINUTE))
    station.run_due()


def forget(station: Station, time: FakeTime) -> None:
    time.pass_ms(182 * DAY)
    station.run_due()
    assert database.execute_sql("SELECT count(*) FROM visit").fetchone()[0] == 0
    assert database.execute_sql("SELECT count(*) FROM courier").fetchone()[0] > 0


def refused(action: Any) -> None:
    with pytest.raises(Refused):
        action()


def starts(outcome: str | None = None) -> list[tuple[str, Node]]:
    rows = database.execute_sql("SELECT seq, verb, outcome FROM journal").fetchall()
    return [
        (verb, ("journal", seq))
        for seq, verb, came in rows
        if not verb.startswith(OF_THE_RECORD) and outcome in {None, came}
    ]


def courier_reached(graph: Graph, start: Node) -> bool:
    seen, ahead = {start}, [start]
    while ahead:
        for node in graph[ahead.pop()] - seen:
            if node[0] == "courier":
                return True
            seen.add(node)
            ahead.append(node)
    return False


def read_graph() -> Graph:
    """Tie every row to the values in it and to the rows it names."""
    graph: Graph = defaultdict(set)
    for table in tables():
        keys = {
            row[3]: row[2]
            for row in database.execute_sql(f"PRAGMA foreign_key_list({table})").fetchall()
        }
        cursor = database.execute_sql(f"SELECT * FROM {table}")
        names = [column[0] for column in cursor.description]
        for number, values in enumerate(cursor.fetchall()):
            row = dict(zip(names, values, strict=True))
            if table == "journal" and row["verb"].startswith(OF_THE_RECORD):
                continue
            here: Node = (table, row.get("id", row.get("seq", f"row {number}")))
            for node in nodes_of(table, row, keys):
                graph[here].add(node)
                graph[node].add(here)
    return graph


def nodes_of(table: str, row: dict[str, Any], keys: dict[str, str]) -> Iterator[Node]:
    for name, value in row.items():
        if (table == "journal" and name in CHAIN) or keys.get(name) == "company" or value is None:
            continue
        if (table, name) == TIE:
            continue
        if name in keys:
            yield keys[name], value
        elif isinstance(value, bytes):
            yield "value", value.hex()
        elif isinstance(value, int) and abs(value) >= 10**9:
            yield "value", str(value)
        elif isinstance(value, str):
            yield from (("value", number) for number in NUMBER.findall(value))
            yield from (("value", number) for number in LONG_NUMBER.findall(value))


def tables() -> list[str]:
    found = database.execute_sql("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return [row[0] for row in found if not row[0].startswith("sqlite_")]


def order_in(table: str) -> list[str]:
    """The couriers in the order in which the table itself keeps their rows."""
    by_posting = "SELECT DISTINCT c.number FROM {} JOIN ledger_account a ON a.id = p.account_id "
    sources = {
        "ledger_account": "SELECT c.number FROM ledger_account a ",
        "ledger_posting": by_posting.format("ledger_posting p"),
        "ledger_transfer": by_posting.format(
            "ledger_transfer t CROSS JOIN ledger_posting p ON p.transfer_id = t.id"
        ),
    }
    keys = {"ledger_account": "a.id", "ledger_posting": "p.account_id", "ledger_transfer": "t.id"}
    sql = f"{sources[table]} JOIN courier c ON c.id = a.courier_id ORDER BY {keys[table]}"
    if table != "ledger_account":
        sql = sql.replace("SELECT DISTINCT c.number", f"SELECT DISTINCT c.number, {keys[table]}")
    numbers = [row[0] for row in database.execute_sql(sql).fetchall()]
    return list(dict.fromkeys(numbers))
