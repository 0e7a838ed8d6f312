"""Every screen with a tile is found by couriers, every one with a link by staff."""

from __future__ import annotations

import pkgutil
from importlib import import_module

import ui
from ui.areas import TILED
from ui.pages import LINKED
from ui.shell.screens import Screen

MODULES = [
    import_module(found.name)
    for found in pkgutil.walk_packages(ui.__path__, "ui.")
    if not found.name.endswith("__main__")
]
SCREENS = {
    one.name: one for module in MODULES for one in vars(module).values() if isinstance(one, Screen)
}


def test_every_screen_with_a_tile_stands_in_ui_areas() -> None:
    assert {name for name, screen in SCREENS.items() if screen.tile} == {
        screen.name for screen in TILED
    }


def test_every_screen_with_a_link_stands_in_ui_pages() -> None:
    assert {name for name, screen in SCREENS.items() if screen.link} == {
        screen.name for screen in LINKED
    }
