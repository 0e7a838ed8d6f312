"""S5 for the ledger: what the journal alone says was booked, and what the ledger says.

The journal names no account (ADR 3), so what is compared is every day's sum of each kind of booking
in each currency, which no retention takes away.
"""

from __future__ import annotations

import json
from collections import Counter

from kiosk.journal.models import Entry
from kiosk.station import Station
from kiosk.storage.database import database

Sums = Counter[tuple[str, str, str]]
"""By day, kind and currency."""
CHECKINS = ("checkin.scan", "checkin.vouch")
RULED = ("deduction.decide", "deduction.end")
RETURNED = tuple(
    f"redemption.{verb}" for verb in ("cancel", "call_off", "roll_back", "expire", "forget")
)


def ledger_says() -> Sums:
    """What couriers got and lost, by the station's side of it."""
    rows = database.execute_sql(
        "SELECT day, kind, CASE number WHEN 'station' THEN 'points' ELSE 'conduct' END, "
        "-sum(points) FROM ledger_posting p JOIN ledger_account a ON a.id = account_id "
        "JOIN ledger_transfer t ON t.id = transfer_id WHERE number LIKE 'station%' GROUP BY 1, 2, 3"
    ).fetchall()
    return Counter({(day, kind, currency): total for day, kind, currency, total in rows if total})


def journal_says(station: Station) -> Sums:
    """The same, read from the entries in order and nothing else."""
    sums: Sums = Counter()
    visits: dict[str, tuple[int, int]] = {}
    for entry in Entry.select().where(Entry.outcome == "done").order_by(Entry.seq):
        day, facts = station.clock.day_of(entry.utc_ms), json.loads(entry.facts)
        verb, subject = entry.verb, entry.subject
        if verb in CHECKINS and not facts.get("again"):
            visits[subject] = (facts["points"], facts["conduct"])
            sums[day, "checkin", "points"] += facts["points"]
            sums[day, "checkin", "conduct"] += facts["conduct"]
        elif verb == "checkin.annul" or (verb == "checkin.not_me" and facts["voided"]):
            points, conduct = visits.pop(subject)
            sums[day, "reversal", "points"] -= points
            sums[day, "reversal", "conduct"] -= conduct
        elif verb == "lending.check_in":
            for currency in ("points", "conduct"):
                sums[day, "return_on_time", currency] += facts.get(currency, 0)
        else:
            _read_rest(sums, day, verb, facts)
    return Counter({key: total for key, total in sums.items() if total})


def _read_rest(sums: Sums, day: str, verb: str, facts: dict[str, int]) -> None:
    """What is not about visits."""
    if verb in ("points.grant", "proposal.approve") and "given" in facts:
        sums[day, "grant", "points"] += facts["points"] * facts["given"]
    elif verb in RULED:
        sums[day, "deduction", str(facts["wallet"])] -= facts["taken"]
    elif verb == "points.lapse":
        sums[day, "lapse", "points"] -= facts["points"]
    elif verb in ("volunteering.finish", "volunteering.end"):
        sums[day, "volunteer_minutes", "points"] += facts["points"]
    elif verb in ("shop.buy", "redemption.reserve"):
        sums[day, "spend", "points"] -= facts["points"]
    elif verb in ("shop.return", *RETURNED):
        sums[day, "reversal", "points"] += facts["points"]
