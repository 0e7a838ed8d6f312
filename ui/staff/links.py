"""The board's ways to everything else: one for each page or, where there are many, for a group."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication

from kiosk.common.actor import Role
from kiosk.staff.rules import ALLOWED
from ui.pages import LINKED
from ui.shell.screens import Group, Link, Screen
from ui.shell.shell import Shell
from ui.staff.group import GROUP, GroupViewModel

MOST = 9
"""So many stand side by side; a volunteer, who has a few minutes, finds all of his at once."""
_GROUPS: dict[Group, Callable[[], Link]] = {
    Group.STOCK: lambda: Link(
        "package-variant", QCoreApplication.translate("Board", "Kits and stock")
    ),
    Group.POINTS: lambda: Link(
        "star-circle", QCoreApplication.translate("Board", "Points and rewards")
    ),
}


def links(role: Role) -> list[dict[str, str]]:
    """Answer what the board offers a role, as its buttons take it: ``name``, icon, title."""
    screens = _of(role)
    whole = len(screens) <= MOST
    found: dict[str, dict[str, str]] = {}
    for screen, link in screens:
        shown = link if whole or link.group is None else _GROUPS[link.group]()
        name = screen.name if shown is link else str(link.group)
        found.setdefault(name, {"name": name, "icon": shown.icon, "title": shown.title})
    return list(found.values())


def follow(shell: Shell, name: str) -> None:
    """Go where a link leads: to the page of that name, or to the pages of that group."""
    for screen in LINKED:
        if screen.name == name:
            shell.go(screen)
    me = shell.session.staff
    if me and name in tuple(Group):
        group, page = Group(name), cast(GroupViewModel, shell.view_of(GROUP))
        pages = [one for one, link in _of(me.role) if link.group is group]
        page.choose(lambda: _GROUPS[group]().title, pages)
        shell.go(GROUP)


def _of(role: Role) -> list[tuple[Screen, Link]]:
    allowed = {None, *ALLOWED[role]}
    return [
        (screen, screen.link()) for screen in LINKED if screen.link and screen.permission in allowed
    ]
