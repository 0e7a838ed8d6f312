"""Every reason has its sentence and its advice, in both languages, with every fact in its place."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.common.errors import Reason
from ui.qt.language import Code, Language
from ui.qt.words import _SENTENCES, words


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
