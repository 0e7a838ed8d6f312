"""A2, as far as roles and permissions go: every cell has an expected answer."""

from __future__ import annotations

from contextlib import nullcontext

import pytest

from kiosk.common.actor import Actor, Role
from kiosk.common.errors import Refused
from kiosk.staff.rules import Permission
from kiosk.staff.service import require

# permission     courier volunteer staff manager station
TABLE = """
board            no      yes       yes   yes     no
duty             no      yes       yes   yes     no
acknowledge      no      yes       yes   yes     no
names            no      no        yes   yes     no
enrol            no      no        yes   yes     no
badges           no      no        yes   yes     no
suspend          no      no        yes   yes     no
annul            no      no        yes   yes     no
settings         no      no        no    yes     no
staff            no      no        no    yes     no
exit             no      no        no    yes     no
"""
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
