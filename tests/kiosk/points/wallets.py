"""Short ways to earn and spend, and to look at what is left of which lot."""

from __future__ import annotations

from collections import Counter
from datetime import date

from kiosk.station import Station
from kiosk.storage.database import database, one_transaction
from tests.support import DAY, FakeTime


def courier_of(station: Station, code: str) -> int:
    row = station.registry.by_number(station.checkin.badge_of(code).holder)
    assert row
    return row.id


def award(station: Station, courier: int, event: str, points: int) -> int:
    with one_transaction():
        transfer = station.points.award(courier, event, points)
    assert transfer
    return transfer


def spend(station: Station, courier: int, event: str, points: int) -> int:
    with one_transaction():
        return station.points.spend(courier, event, points)


def reverse(station: Station, transfer: int) -> int:
    with one_transaction():
        return station.points.reverse(transfer)


def lots(station: Station, courier: int) -> dict[str, int]:
    return {lot.until: lot.points for lot in station.points_views.wallet(courier).lots}


def go_to(station: Station, time: FakeTime, day: str) -> None:
    """Let days pass until noon of a day, and do what is due then; everybody was here now and then.

    Else whoever is unseen for a year would be forgotten.
    """
    ahead = date.fromisoformat(day) - date.fromisoformat(station.clock.today())
    time.pass_ms(ahead.days * DAY)
    seen_on(day)
    station.run_due()
    assert station.clock.today() == day


def seen_on(day: str) -> None:
    database.execute_sql("UPDATE courier SET last_seen_day = ?", (day,))


def sides() -> Counter[str]:
    """The sum of each currency over the whole ledger."""
    rows = database.execute_sql(
        "SELECT CASE wallet WHEN 'conduct' THEN 'conduct' ELSE 'points' END, total(points) "
        "FROM ledger_posting JOIN ledger_account a ON a.id = account_id GROUP BY 1"
    ).fetchall()
    return Counter({currency: int(total) for currency, total in rows if total})
