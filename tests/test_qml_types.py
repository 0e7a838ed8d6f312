"""The QML check of `make lint` can say no: its failing control."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_spec import qml_types

VIEW_MODEL = """
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LendingViewModel(QObject):
    changed = Signal()

    @Property(str, notify=changed)
    def title(self) -> str:
        return ""
"""
SCREEN = """
import QtQuick
import CourierHome

Text {
    required property LendingViewModel lending
    text: lending.title
}
"""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    area = tmp_path / "ui" / "lending"
    area.mkdir(parents=True)
    (area / "view_model.py").write_text(VIEW_MODEL)
    (area / "LendingScreen.qml").write_text(SCREEN)
    return tmp_path


def test_qml_that_names_what_the_view_model_has_passes(house: Path) -> None:
    assert qml_types.check(house) == 0


def test_a_misspelt_python_name_in_qml_fails(
    house: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    screen = house / "ui" / "lending" / "LendingScreen.qml"
    screen.write_text(SCREEN.replace("lending.title", "lending.titel"))

    assert qml_types.check(house) == 1
    assert 'Member "titel" not found on type "LendingViewModel"' in capfd.readouterr().err
