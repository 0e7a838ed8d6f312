"""A2, as far as roles and permissions go: every cell has an expected answer."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext

import pytest

from kiosk.common.actor import Actor, Call, Role
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Reason, Refused
from kiosk.registry.rules import Holder
from kiosk.settings.rules import Key
from kiosk.staff.rules import Permission
from kiosk.staff.service import require
from kiosk.station import Station
from tests.support import sure

# permission     courier volunteer staff manager station
TABLE = """
board            no      yes       yes   yes     no
duty             no      yes       yes   yes     no
acknowledge      no      yes       yes   yes     no
names            no      no        yes   yes     no
enrol            no      no        yes   yes     no
badges           no      no        yes   yes     no
suspend          no      no        yes   yes     no
confirm          no      no        yes   yes     no
vouch            no      no        yes   yes     no
correct          no      no        yes   yes     no
erase            no      no        yes   yes     no
annul            no      no        yes   yes     no
settings         no      no        no    yes     no
staff            no      no        no    yes     no
exit             no      no        no    yes     no
"""
ACTIONS: dict[Permission, list[Callable[[Station, Call], object]]] = {
    Permission.DUTY: [
        lambda s, call: s.staff.start_duty(call, "x"),
        lambda s, call: s.staff.end_duty(call, "x"),
    ],
    Permission.ACKNOWLEDGE: [lambda s, call: s.alarms.acknowledge(call, "x")],
    Permission.NAMES: [
        lambda s, call: s.registry.view(call, "x"),
        lambda s, call: s.registry.call_roll(call),
    ],
    Permission.ENROL: [lambda s, call: s.registry.enrol(call, "张", "顺丰", "", "")],
    Permission.BADGES: [
        lambda s, call: s.badges.issue(call, Holder.COURIER, "x", ""),
        lambda s, call: s.badges.revoke(call, "x"),
        lambda s, call: s.badges.reissue(call, "x", mint(Prefix.BADGE)),
        lambda s, call: s.badges.note_drawn(call, "x"),
    ],
    Permission.SUSPEND: [
        lambda s, call: s.registry.suspend(call, "x"),
        lambda s, call: s.registry.reactivate(call, "x"),
        lambda s, call: s.registry.leave(call, "x"),
    ],
    Permission.CONFIRM: [
        lambda s, call: s.enrolment.confirm(call, "x"),
        lambda s, call: s.enrolment.reject(call, "x"),
        lambda s, call: s.enrolment.merge(call, "x", "y"),
    ],
    Permission.VOUCH: [lambda s, call: s.checkin.vouch(call, "x")],
    Permission.CORRECT: [lambda s, call: s.registry.correct(call, "x", "张", "顺丰", "")],
    Permission.ERASE: [lambda s, call: s.erasure.erase(call, "x")],
    Permission.ANNUL: [lambda s, call: s.checkin.annul(call, "x")],
    Permission.SETTINGS: [lambda s, call: s.settings.change(call, Key.VOLUME, 999)],
    Permission.STAFF: [lambda s, call: s.staff.add(call, "李", Role.MANAGER, "", "")],
}
"""Each with arguments that are refused for another reason once the person may."""
ROLES = [Role.COURIER, Role.VOLUNTEER, Role.STAFF, Role.MANAGER, Role.STATION]
CELLS = {
    (Permission(name), role): answer == "yes"
    for name, *answers in map(str.split, TABLE.strip().splitlines())
    for role, answer in zip(ROLES, answers, strict=True)
}


def test_the_table_has_a_cell_for_every_role_and_every_permission() -> None:
    assert set(CELLS) == {(permission, role) for permission in Permission for role in Role}


@pytest.mark.parametrize(("permission", "role"), sorted(CELLS))
def test_a_role_may_do_what_the_table_says_and_nothing_else(
    permission: Permission, role: Role
) -> None:
    with nullcontext() if CELLS[permission, role] else pytest.raises(Refused, match="not_allowed"):
        require(Actor("somebody", role), permission)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("permission", ACTIONS)
def test_every_action_asks_the_table_itself_before_it_looks_at_anything(
    station: Station, permission: Permission, role: Role
) -> None:
    for action in ACTIONS[permission]:
        reason = None
        try:
            action(station, sure(Actor("somebody", role)))
        except Refused as refused:
            reason = refused.reason
        assert (reason is not Reason.NOT_ALLOWED) is CELLS[permission, role]
