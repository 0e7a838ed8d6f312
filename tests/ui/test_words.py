"""Every reason has its sentence and its advice, in both languages, with every fact in its place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.common.errors import Reason
from ui.qt.language import Code, Language
from ui.qt.words import _SENTENCES, words, yes_word

KIOSK = Path(__file__).parents[2] / "kiosk"


@pytest.mark.parametrize("code", ["zh", "en"])
@pytest.mark.parametrize("reason", Reason)
def test_every_reason_says_why_and_what_to_do(
    qapp: QGuiApplication, reason: Reason, code: Code
) -> None:
    language = Language()
    language.use(code)
    assert reason in _SENTENCES, "a new reason has its words in ui/qt/words.py"
    title, advice = words(reason, {})
    language.use("en")
    assert title
    assert advice


def test_every_question_names_the_deed_on_its_button() -> None:
    asked = set()
    for file in KIOSK.rglob("*.py"):
        asked |= set(re.findall(r"\.needs\(Reason\.([A-Z_]+)", file.read_text("utf-8")))
    plain = {name for name in asked if yes_word(Reason[name]) == yes_word(None)}
    assert plain == {"CALL_FOR_HELP", "NOBODY_ON_DUTY"}, "to call help, yes is the shortest word"
