"""Points from the console: what somebody has, four eyes on standard input, the table, the sums."""

from __future__ import annotations

import pytest

from kiosk.common.actor import Actor
from kiosk.station import open_station
from kiosk.storage.database import connect
from kiosk.storage.keys import read_key
from kiosk.storage.passport import DATABASE, read_passport
from tests.kiosk.cli.console import PIN, Console
from tests.support import by


def person(console: Console, name: str, role: str = "staff") -> str:
    """Somebody of the staff; answers his badge."""
    pin = console.folder.parent / "pin"
    pin.write_text(PIN)
    added = console.done("staff", "add", "--name", name, "--role", role, "--pin-file", str(pin))
    return str(added["badge"])


def typed(*badges: str, pin: str = PIN) -> bytes:
    return "".join(f"{badge}\n{pin}\n" for badge in badges).encode()


@pytest.fixture
def courier(console: Console) -> str:
    return str(console.enrol()["courier"])


def balance(console: Console, courier: str) -> int:
    return int(console.done("points", courier)["balance"])


def test_somebody_has_points_until_a_day_and_a_statement(console: Console, courier: str) -> None:
    console.done("grant", "40", courier, "--why", "helped")
    told = console.done("points", courier)
    assert (told["balance"], told["pending"], told["conduct"], told["tier"]) == (40, 0, 100, "good")
    [lot] = told["lots"]
    assert lot["points"] == 40
    assert [(row["kind"], row["points"], row["undone"]) for row in told["list"]] == [
        ("grant", 40, False)
    ]


def test_who_is_nobody_has_no_points(console: Console) -> None:
    assert console.refused("points", "0" * 32) == "not_found"


def test_much_is_given_by_two_people_only(console: Console, courier: str) -> None:
    first, second = person(console, "王芳"), person(console, "赵敏")
    deal = ("grant", "300", courier, "--why", "event")
    assert console.refused(*deal) == "second_person"
    assert console.refused(*deal, stdin=typed(first)) == "second_person"
    assert console.refused(*deal, stdin=typed(first, second, pin="000000")) == "wrong_pin"
    assert console.refused(*deal, stdin=typed(first, first)) == "own_proposal"
    assert balance(console, courier) == 0
    console.done(*deal, stdin=typed(second, first))
    assert balance(console, courier) == 300


def test_a_volunteer_is_no_second_person(console: Console, courier: str) -> None:
    first, volunteer = person(console, "王芳"), person(console, "赵敏", "volunteer")
    deal = ("grant", "300", courier, "--why", "event")
    assert console.refused(*deal, stdin=typed(first, volunteer)) == "not_allowed"
    assert console.refused(*deal, stdin=typed(volunteer, first)) == "not_allowed"
    assert balance(console, courier) == 0


def test_a_deduction_goes_through_three_pairs_of_hands(console: Console) -> None:
    badge = console.enrol()["badge"]
    courier = str(console.done("find", badge)["list"][0]["courier"])
    first, second, third = (person(console, name) for name in ("王芳", "赵敏", "钱多"))
    console.done("grant", "50", courier, "--why", "helped")
    deal = ("deduct", courier, "30", "--clause", "fought", "--evidence", "seen")
    assert console.refused(*deal) == "second_person"
    number = console.done(*deal, "--note", "吵架", stdin=typed(first, second))["deduction"]
    told = console.done("deductions")
    assert (told["count"], told["list"][0]["state"]) == (1, "pending")
    assert console.refused("decide", number, "uphold", stdin=typed(third)) == "not_found"
    station = open_station(console.folder)
    visit = station.checkin.scan(by(), badge).visit
    station.deductions.appeal(by(Actor.visit(visit)), visit, number)
    station.close()
    assert console.refused("decide", number, "uphold") == "second_person"
    assert console.refused("decide", number, "uphold", stdin=typed(second)) == "own_proposal"
    told = console.done("decide", number, "uphold", stdin=typed(third))
    assert (told["upheld"], told["taken"]) == (True, 30)
    assert balance(console, courier) == 22


def test_the_table_is_read_and_changed(console: Console) -> None:
    console.done(
        "rules", "set", "checkin", "--points", "4", "--percent", "50", "--from", "2020-01-01"
    )
    rules = {row["event"]: row for row in console.done("rules", "list")["list"]}
    assert (rules["checkin"]["points"], rules["checkin"]["percent"]) == (4, 50)
    assert rules["attendance"]["points"] == 5
    assert console.done("scan", console.enrol()["badge"])["points"] == 2
    assert console.refused("rules", "set", "checkin", "--points", "201") == "bad_value"
    assert console.refused("rules", "set", "checkin", "--until", "soon") == "bad_value"


def test_the_ledger_adds_up_and_a_penny_out_of_nowhere_is_found(
    console: Console, courier: str
) -> None:
    console.done("grant", "40", courier, "--why", "helped")
    told = console.done("ledger", "verify")
    assert (told["sound"], told["accounts"], told["transfers"], told["held"]) == (True, 1, 1, 40)
    raw = connect(console.folder / DATABASE, read_key(read_passport(console.folder).id))
    raw.execute(
        "INSERT INTO ledger_posting (account_id, lapses, transfer_id, points) "
        "SELECT account_id, '2099-12-31', transfer_id, 1 FROM ledger_posting LIMIT 1"
    )
    raw.close()
    assert console.failed("ledger", "verify") == "ledger_unsound"
    assert console.failed("verify") == "ledger_unsound"
