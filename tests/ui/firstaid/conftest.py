"""What the loudspeaker is asked for, and the guide somebody has open."""

from __future__ import annotations

import pytest

from tests.ui.conftest import Window
from ui.firstaid.screens import FIRST_AID
from ui.firstaid.view_model import FirstAidViewModel
from ui.qt.sound import Name


@pytest.fixture
def sounds(window: Window, monkeypatch: pytest.MonkeyPatch) -> list[Name]:
    """What the loudspeaker was asked to play while it was not muted."""
    played: list[Name] = []
    player = window.program.front.sounds

    def play(name: Name) -> bool:
        if not player.muted:
            played.append(name)
        return True

    monkeypatch.setattr(player, "play", play)
    return played


@pytest.fixture
def aid(window: Window) -> FirstAidViewModel:
    """The view model behind first aid."""
    view = window.program.front.view_of(FIRST_AID)
    assert isinstance(view, FirstAidViewModel)
    return view
