"""A2: every cell of roles × actions × {own, other} has an expected answer, tried at the service.

The lines stand in ``tests/kiosk/<area>/rights.py``; a command without a line fails here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from contextlib import nullcontext
from importlib import import_module
from pathlib import Path

import pytest

from kiosk.common.actor import Actor, Role
from kiosk.common.errors import Refused
from kiosk.staff.rules import Permission
from kiosk.staff.service import require
from kiosk.station import Station
from tests.kiosk.cast import every_verb
from tests.kiosk.scene import COLUMNS, Scene
from tests.support import Grounds

# permission     courier volunteer staff manager station
TABLE = """
board            no      yes       yes   yes     no
duty             no      yes       yes   yes     no
acknowledge      no      yes       yes   yes     no
requests         no      yes       yes   yes     no
clock            no      yes       yes   yes     no
stock            no      yes       yes   yes     no
names            no      no        yes   yes     no
enrol            no      no        yes   yes     no
badges           no      no        yes   yes     no
suspend          no      no        yes   yes     no
confirm          no      no        yes   yes     no
vouch            no      no        yes   yes     no
correct          no      no        yes   yes     no
erase            no      no        yes   yes     no
annul            no      no        yes   yes     no
export           no      no        yes   yes     no
slots            no      no        yes   yes     no
products         no      no        yes   yes     no
catalogue        no      no        yes   yes     no
points           no      no        yes   yes     no
rewards          no      no        yes   yes     no
earn_rules       no      no        no    yes     no
lending          no      no        yes   yes     no
settings         no      no        no    yes     no
staff            no      no        no    yes     no
clock_far_off    no      no        no    yes     no
backup           no      no        no    yes     yes
exit             no      no        no    yes     no
upkeep           no      no        no    no      yes
"""
ROLES = [Role.COURIER, Role.VOLUNTEER, Role.STAFF, Role.MANAGER, Role.STATION]
MAY = {
    (Permission(name), role): answer == "yes"
    for name, *answers in map(str.split, TABLE.strip().splitlines())
    for role, answer in zip(ROLES, answers, strict=True)
}
AREAS = [
    import_module(f"tests.kiosk.{path.parent.name}.rights")
    for path in sorted(Path(__file__).parents[1].glob("*/rights.py"))
]
ACTS: dict[str, Callable[[Scene], object]] = {
    verb: act for area in AREAS for verb, act in area.ACTS.items()
}
CELLS: dict[str, dict[tuple[str, str], str]] = defaultdict(dict)
"""By verb: what it is done to and who does it, to the answer expected."""
for line in "".join(area.TABLE for area in AREAS).splitlines():
    if line and not line.startswith("#"):
        verb, on, *answers = line.split()
        for column, answer in zip(COLUMNS, answers, strict=True):
            assert (on, column) not in CELLS[verb], f"twice: {line}"
            CELLS[verb][on, column] = answer


def test_every_permission_has_an_answer_for_every_role() -> None:
    cells = {(permission, role) for permission in Permission for role in Role}
    assert cells - set(MAY) == set(), "a new permission has a line in the table above"
    assert set(MAY) - cells == set(), "permissions that are no more"


@pytest.mark.parametrize(("permission", "role"), sorted(MAY))
def test_a_role_may_do_what_the_table_says_and_nothing_else(
    permission: Permission, role: Role
) -> None:
    with nullcontext() if MAY[permission, role] else pytest.raises(Refused, match="not_allowed"):
        require(Actor("somebody", role), permission)


def test_every_command_has_its_lines_and_every_line_its_command(station: Station) -> None:
    verbs, place = every_verb(station), "in tests/kiosk/<area>/rights.py"
    assert verbs - set(CELLS) == set(), f"commands without a line of TABLE {place}"
    assert verbs - set(ACTS) == set(), f"commands without an act of ACTS {place}"
    assert (set(CELLS) | set(ACTS)) - verbs == set(), f"lines or acts without a command {place}"


def test_what_is_somebodys_has_a_line_for_his_own_and_for_others() -> None:
    half = [
        verb
        for verb, cells in CELLS.items()
        if len({on for on, _ in cells} & {"own", "other"}) == 1
    ]
    assert half == []


@pytest.mark.parametrize("verb", CELLS)
def test_every_cell_is_answered_as_the_table_says(
    station: Station, grounds: Grounds, verb: str
) -> None:
    expected = {cell: answer for cell, answer in CELLS[verb].items() if answer != "-"}
    assert {cell: told(station, grounds, verb, *cell) for cell in expected} == expected


def told(station: Station, grounds: Grounds, verb: str, on: str, column: str) -> str:
    """Let somebody act, and answer what the journal says of it."""
    scene = Scene(station, grounds, column, on)
    try:
        ACTS[verb](scene)
    except Refused as refused:
        refusal = str(refused.reason)
    else:
        refusal = ""
    entry = station.journal.latest(1)[0]
    assert (entry.verb, entry.reason) == (verb, refusal), "the last entry is another's"
    unnamed = "borrower" if column == "courier" else "anonymous"
    assert entry.actor in {scene.actor.name, "anonymous", unnamed}
    return entry.reason or "yes"
