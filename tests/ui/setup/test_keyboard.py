"""The on-screen keyboard: Chinese by tapping pinyin and choosing a word."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPointF

from kiosk.settings.rules import Key
from tests.ui.setup.conftest import Machine

ROOT = Path(__file__).resolve().parents[3]
SHAPES = [
    *((width, height, "") for width, height in ((1920, 1080), (1080, 1920), (1366, 768))),
    *((width, height, "seated") for width, height in ((1080, 1920), (1366, 768))),
]


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1080, 1920)])
def test_large_type_leaves_the_field_above_what_the_keyboard_offers(
    machine: Machine, size: tuple[int, int]
) -> None:
    content = machine.program.window.contentItem()
    machine.program.window.resize(*size)
    machine.hand.wait_for(lambda: content.height() == size[1], "that size")
    machine.hand.tap("大字")
    machine.answer_up_to("address")
    field = machine.field
    assert field is not None
    sizes = machine.program.engine.singletonInstance("ui.keyboard", "KeyboardSize")
    theme = machine.program.engine.singletonInstance("ui.theme", "Theme")
    assert isinstance(sizes, QObject)
    assert isinstance(theme, QObject)
    keys = float(sizes.property("height")) + float(sizes.property("candidates"))
    free = size[1] - 2 * float(theme.property("gap")) - float(theme.property("touch")) - keys
    bottom = field.mapToScene(QPointF(0, field.height())).y()
    assert bottom <= free


@pytest.mark.parametrize(("width", "height", "aid"), SHAPES)
def test_chinese_is_tapped_with_large_keys_below_a_visible_field(
    tmp_path: Path, width: int, height: int, aid: str
) -> None:
    shape = [str(width), str(height), aid]
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.setup.typist", tmp_path / "s", *shape],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["address"] == "北京"
    touch = found["touch"]
    assert min(found["word"][2:]) >= touch
    assert found["key"][3] >= touch
    field_bottom = found["field"][1] + found["field"][3]
    assert field_bottom <= found["word"][1]
    if aid and height > width:
        assert found["next"][1] > height / 4


def test_a_scan_writes_nothing_into_the_field(machine: Machine) -> None:
    machine.answer_up_to("name")
    machine.hand.scan(machine.draft.manager_code)
    machine.hand.tap("知道了")
    assert machine.draft.text(Key.NAME) == "快递之家"
    field = machine.field
    assert field is None or field.property("text") == "快递之家"


@pytest.mark.parametrize(("manner", "learnt"), [("as_is", "no"), ("careless", "yes")])
def test_what_is_typed_is_not_learnt_by_the_keyboard(
    tmp_path: Path, manner: str, learnt: str
) -> None:
    """Its dictionary lies in clear on the disk; the careless field is the control."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.setup.learner", tmp_path / "s", manner],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.split() == [learnt], done.stderr
