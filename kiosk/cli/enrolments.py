"""Whoever signed himself up at the kiosk, from the console: confirm, merge, reject."""

from __future__ import annotations

from argparse import Namespace

from kiosk.cli.command import Answer, Command, arg
from kiosk.cli.finding import person_of
from kiosk.cli.opening import call, reading, writing
from kiosk.cli.records import WHO, masked, people
from kiosk.station import Station


def pending(args: Namespace) -> Answer:
    """Answer who waits to be confirmed, the newest first; names are masked."""

    def ask(station: Station) -> Answer:
        rows = [
            masked(station, row)
            | {"enrolled_day": row.enrolled_day, "confirm_by_ms": row.confirm_by_ms}
            for row in station.enrolment.pending()
        ]
        return {"count": len(rows), "list": rows}

    return reading(args.data, ask)


def confirm(args: Namespace) -> Answer:
    """Confirm somebody staff have seen: from now on he earns points."""
    with writing(args.data) as station:
        courier = person_of(station, args.who)
        station.enrolment.confirm(call(), courier)
    return {"courier": courier}


def reject(args: Namespace) -> Answer:
    """Do not accept an enrolment: the badge stops, what was typed goes after a month (setting)."""
    with writing(args.data) as station:
        courier = person_of(station, args.who)
        station.enrolment.reject(call(), courier)
    return {"courier": courier}


def merge(args: Namespace) -> Answer:
    """Make an enrolment and an old record one: the new badge opens the old record."""
    with writing(args.data) as station:
        courier, into = person_of(station, args.who), person_of(station, args.into)
        station.enrolment.merge(call(), courier, into)
    return {"courier": into, "merged": courier}


COMMANDS = (
    Command(
        "pending", pending, (), ("{count} 人等着确认", "{count} to confirm"), people, reads=True
    ),
    Command(
        "confirm", confirm, (WHO,), ("确认了，从现在起有积分。", "Confirmed: he earns points now.")
    ),
    Command(
        "reject", reject, (WHO,), ("没让通过，码停用了。", "Not accepted: the badge is stopped.")
    ),
    Command(
        "merge",
        merge,
        (WHO, arg("into", metavar="INTO", help="his old record: CODE or NUMBER")),
        ("合成一份了。", "They are one now."),
    ),
)
