"""On the real keyboard: a first visit in under a minute, and nothing of a name left behind."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a newcomer, somebody who walks away, and staff looking for somebody came upon."""
    place = tmp_path_factory.mktemp("newcomer")
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
            patch.setenv(variable, str(place / variable.lower()))
        done = subprocess.run(
            [sys.executable, "-m", "tests.ui.registry.newcomer", place / "station"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=200,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def test_under_a_minute_and_at_most_12_taps_besides_what_is_typed(seen: dict[str, Any]) -> None:
    assert seen["signed_up"] == ["张伟", "顺丰", "13812341234"]
    assert seen["taps"] <= 12
    # A gloved finger: 1.5 s a tap, 1 s a key; 15 s to read the consent, 5 s for the photograph.
    assert seen["taps"] * 1.5 + seen["typed"] * 1 + 15 + 5 < 60


def test_of_a_name_typed_or_only_begun_nothing_is_left(seen: dict[str, Any]) -> None:
    """Candidates above the keys are items too."""
    assert seen["left"] == [[], []]


def test_staff_find_somebody_by_pinyin_that_is_no_word_yet_and_by_digits(
    seen: dict[str, Any],
) -> None:
    assert (seen["by_letters"], seen["by_digits"]) == (True, True)
