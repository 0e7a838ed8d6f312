"""A setting without words would be a riddle on the page: each has them, in both languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.settings.kinds import Group, Kind, Unit
from kiosk.settings.rules import CATALOGUE, NOT_ABOVE, Key, Value, objection
from ui.qt.language import Code, Language
from ui.settings.values import limits_words, refusal_words, value_words
from ui.settings.words import ICONS, group_words, setting_words, unit_words

SHOWN = [key for key, setting in CATALOGUE.items() if setting.group]


@pytest.fixture(params=["zh", "en"])
def code(qapp: QGuiApplication, request: pytest.FixtureRequest) -> Iterator[Code]:
    language = Language()
    language.use(request.param)
    yield request.param
    language.use("en")


@pytest.mark.parametrize("key", SHOWN)
def test_every_setting_has_name_explanation_and_value(code: Code, key: Key) -> None:
    name, explanation = setting_words(key)
    assert name
    assert explanation
    assert value_words(key, CATALOGUE[key].default)
    if CATALOGUE[key].kind in (Kind.TEXT, Kind.PHONE, Kind.TIME) or CATALOGUE[key].unit:
        assert limits_words(key)


@pytest.mark.parametrize("key", [key for key in SHOWN if CATALOGUE[key].choices])
def test_every_choice_has_words(code: Code, key: Key) -> None:
    assert all(value_words(key, choice) for choice in CATALOGUE[key].choices)


def test_every_group_kind_and_unit_has_words(code: Code) -> None:
    assert all(all(group_words(group)) for group in Group)
    assert set(ICONS) == set(Kind)
    for unit in Unit:
        assert "7" in unit_words(unit, 7)
        assert "1" in unit_words(unit, 1)


def test_names_tell_settings_apart(code: Code) -> None:
    names = [setting_words(key)[0] for key in SHOWN]
    assert len(set(names)) == len(names)


def test_one_is_one_and_not_many(code: Code) -> None:
    if code == "en":
        assert (unit_words(Unit.DAYS, 1), unit_words(Unit.DAYS, 2)) == ("1 day", "2 days")


def clashes() -> Iterator[tuple[Key, dict[Key, Value]]]:
    for less, more in NOT_ABOVE:
        high = min(CATALOGUE[less].high, CATALOGUE[more].high)
        yield less, {less: high, more: high - 1}
        yield more, {less: high, more: high - 1}
    yield Key.OPENS, {Key.OPENS: "08:00", Key.CLOSES: "08:00"}


@pytest.mark.parametrize(("key", "values"), list(clashes()))
def test_every_clash_names_the_other_setting_and_its_value(
    code: Code, key: Key, values: dict[Key, Value]
) -> None:
    no = objection(key, values)
    assert no
    title, advice = refusal_words(key, no)
    other = Key(str(no.facts["other"]))
    assert title
    assert setting_words(other)[0] in advice
    assert value_words(other, values[other]) in advice
