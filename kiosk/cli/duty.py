"""Who is there to help, from the console."""

from __future__ import annotations

from argparse import Namespace

from kiosk.cli.command import Answer, Command, arg
from kiosk.cli.finding import badge_of
from kiosk.cli.opening import call, writing
from kiosk.common.errors import Reason, Refused
from kiosk.registry.rules import Holder


def start(args: Namespace) -> Answer:
    """Put the person whose staff badge this is on duty, until closing time."""
    return _switch(args, off=False)


def end(args: Namespace) -> Answer:
    """Take the person whose staff badge this is off duty."""
    return _switch(args, off=True)


def _switch(args: Namespace, off: bool) -> Answer:
    with writing(args.data) as station:
        badge = badge_of(station, args.code)
        if badge.kind is not Holder.STAFF:
            raise Refused(Reason.NOT_FOUND)
        switch = station.staff.end_duty if off else station.staff.start_duty
        switch(call(), badge.holder)
        return {"staff": badge.holder, "on_duty": len(station.staff.on_duty())}


CODE = arg("code", metavar="CODE")
_DONE = ("记好了，现在值班的有 {on_duty} 人", "Noted: {on_duty} on duty now")
COMMANDS = (
    Command("duty start", start, (CODE,), _DONE),
    Command("duty end", end, (CODE,), _DONE),
)
