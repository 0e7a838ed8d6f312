"""Which page does a chore; an area that brings one adds a line."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.common.chores import Chore, ChoreKind
from ui.shell.shell import Shell

DOORS: dict[ChoreKind, Callable[[Shell, Chore], None]] = {}
"""By kind of chore: opens its page. A chore without one is done by hand alone."""
