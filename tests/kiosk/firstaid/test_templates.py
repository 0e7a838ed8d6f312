"""Templates: a start that is changed like any product, and never a word about a standard met."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.common.actor import CONSOLE
from kiosk.common.errors import Refused
from kiosk.firstaid.reading import BadFile
from kiosk.firstaid.rules import Item
from kiosk.firstaid.templates import KITS, Template, own_templates, read_template, read_templates
from kiosk.station import Station
from kiosk.stock.views import Matter
from tests.kiosk.stock.kit import place_in, product_in, stock_up
from tests.support import by

NAMES = ["warm_station", "workplace", "ansi_2015_a", "din_13157"]
CLAIMS = re.compile(
    "符合|合规|合格|达标|认证|标准|要求|规定|certif|compl|conform|meets|approv|standard|requir",
    re.IGNORECASE,
)
GOOD = """
order = 9
source = "nobody"
[zh]
title = "甲"
about = "乙"
[en]
title = "A"
about = "B"
[[items]]
zh = "纱布"
en = "Gauze"
unit = "片"
minimum = 3
use = "aid:gauze"
"""


def wanted(station: Station, place: str) -> dict[str, int]:
    names = {row.number: row.name for row in (*station.products.all(), *station.products.all(True))}
    return {
        names[product]: minimum
        for (here, product), minimum in station.products.minimums().items()
        if here == place
    }


def test_all_of_them_are_read() -> None:
    found = own_templates()
    assert found.broken == ()
    assert [one.name for one in found.templates] == NAMES
    assert all(one.source for one in found.templates)


@pytest.mark.parametrize("template", own_templates().templates, ids=lambda one: one.name)
def test_no_text_of_one_claims_anything(template: Template) -> None:
    texts = [template.title, template.about, *(item.name for item in template.items)]
    assert [text for text in texts if CLAIMS.search(f"{text.zh} {text.en}")] == []


def test_uses_and_units_are_the_same_in_all_of_them() -> None:
    """One product is one product, whichever template came first."""
    units: dict[str, set[str]] = {}
    for template in own_templates().templates:
        for item in template.items:
            units.setdefault(item.name.zh, set()).add(f"{item.unit} {item.use} {item.name.en}")
    assert {name: found for name, found in units.items() if len(found) > 1} == {}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('source = "nobody"', ""),
        ('title = "A"', ""),
        ('unit = "片"', 'unit = "a very long unit"'),
        ("minimum = 3", "minimum = 0"),
        ("minimum = 3", 'minimum = "3"'),
        ('use = "aid:gauze"', 'use = "aid:aed"'),
        ('use = "aid:gauze"', 'uses = "aid:gauze"'),
        ("order = 9", 'order = 9\nclass = "A"'),
        (GOOD[GOOD.index("[[items]]") :], ""),
        (GOOD, GOOD + GOOD[GOOD.index("[[items]]") :]),
    ],
)
def test_a_bad_file_is_named_and_left_out(tmp_path: Path, old: str, new: str) -> None:
    (tmp_path / "good.toml").write_text(GOOD, "utf-8")
    (tmp_path / "bad.toml").write_text(GOOD.replace(old, new, 1), "utf-8")
    (tmp_path / "torn.toml").write_bytes(b"order = \xff")
    with pytest.raises(BadFile):
        read_template(tmp_path / "bad.toml")
    found = read_templates(tmp_path)
    assert [one.name for one in found.templates] == ["good"]
    assert [one.file for one in found.broken] == ["bad.toml", "torn.toml"]


@pytest.mark.parametrize("name", NAMES)
def test_a_kit_is_set_up_from_one_and_a_second_time_changes_nothing(
    station: Station, name: str
) -> None:
    template = read_template(KITS / f"{name}.toml")
    done = station.kits.apply_template(by(CONSOLE), "", name)
    assert (done.added, done.minimums, done.left_out) == (len(template.items),) * 2 + (0,)
    assert wanted(station, done.place) == {item.name.zh: item.minimum for item in template.items}
    again = station.kits.apply_template(by(CONSOLE), done.place, name)
    assert (again.added, again.minimums, again.left_out) == (0, 0, 0)
    for other in NAMES:
        station.kits.apply_template(by(CONSOLE), done.place, other)
    uses = [row.use for row in station.products.all() if row.use]
    assert len(uses) >= len(set(uses)) > 5
    assert station.aid.where(Item.GAUZE).place == station.products.kit().name


def test_what_is_there_is_kept_and_replaced_only_when_asked(station: Station) -> None:
    kit = place_in(station)
    gauze = product_in(station, "敷料", "aid:gauze")
    plaster = product_in(station, "创可贴")
    station.products.set_minimum(by(CONSOLE), kit, gauze, 99)
    done = station.kits.apply_template(by(CONSOLE), kit, "warm_station")
    minimums = wanted(station, kit)
    assert (minimums["敷料"], minimums["创可贴"]) == (99, 20)
    assert "纱布" not in minimums, "what first aid takes for it is here under another name"
    row = station.products.for_use("aid:plaster")
    assert row
    assert row.number == plaster, "the plasters that were here are what first aid takes now"
    assert done.added == len(minimums) - 2
    station.kits.apply_template(by(CONSOLE), kit, "warm_station", replace=True)
    assert wanted(station, kit)["敷料"] == 10


def test_what_comes_from_one_is_changed_like_any_product(station: Station) -> None:
    kit = station.kits.apply_template(by(CONSOLE), "", "workplace").place
    row = station.products.for_use("aid:bandage")
    assert row
    station.products.change_product(by(CONSOLE), row.number, "弹力绷带", "卷", use=row.use)
    station.products.set_minimum(by(CONSOLE), kit, row.number, 7)
    again = station.kits.apply_template(by(CONSOLE), kit, "workplace")
    assert (again.added, again.minimums) == (0, 0)
    assert wanted(station, kit)["弹力绷带"] == 7


def test_a_product_retired_while_in_use_breaks_nothing_and_does_not_come_back(
    station: Station,
) -> None:
    kit = station.kits.apply_template(by(CONSOLE), "", "warm_station").place
    here = stock_up(station, "三角巾", quantity=2, place=station.products.kit().name)
    assert here.place == kit
    gauze = station.products.for_use("aid:gauze")
    assert gauze
    stock_up(station, "纱布", quantity=3, place=station.products.kit().name)
    for product in (here.product, gauze.number):
        station.products.retire_product(by(CONSOLE), product)
    assert "三角巾" not in wanted(station, kit)
    assert station.aid.take(by(), "gauze").quantity == 1, "what is there is used up"
    again = station.kits.apply_template(by(CONSOLE), kit, "warm_station", replace=True)
    assert (again.added, again.left_out) == (0, 2)
    short = [one for one in station.stock_views.attention() if one.matter is Matter.SHORT]
    assert here.product not in {one.product.number for one in short}
    assert [one.place.number for one in station.care.kits()] == [kit]


def test_there_is_no_such_template_or_kit(station: Station) -> None:
    shelf = place_in(station, "备用柜", "shelf")
    for place, name in (("", "none"), (shelf, "workplace"), ("x", "workplace")):
        with pytest.raises(Refused, match="not_found"):
            station.kits.apply_template(by(CONSOLE), place, name)
    assert station.products.all() == []
