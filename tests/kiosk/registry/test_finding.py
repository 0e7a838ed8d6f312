"""Finding somebody among thousands by whatever staff remember of him."""

from __future__ import annotations

import random
from collections.abc import Iterator
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.common.actor import CONSOLE
from kiosk.common.pinyin import folded, readings_of, spells
from kiosk.registry.finding import rank
from kiosk.registry.models import Company, Courier
from kiosk.station import Station
from tests.support import LONG, add_staff, by, enrol, sure

LETTERS = "张王李赵曾单解仇区查翟盖万俟尉迟欧阳吕长乐三丰伟敏静强秀英明芳"
NAMES = st.text(st.sampled_from(LETTERS), min_size=1, max_size=6)


def found(station: Station, text: str) -> list[str]:
    return [row.name for row in station.finding.find(text)]


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("张三丰", ["张三丰", "三丰", "张 三", "zsf", "zs", "ZSF", "zhangsanfeng", "zhang san"]),
        ("张三丰", ["zhs", "zhangsf", "zhang'san", "zsfeng", "sf", "sanfeng", "张sf", "ｚｓｆ"]),
        ("曾国强", ["zgq", "cgq", "zengguo", "cengguo"]),
        ("单雄信", ["sxx", "dxx", "shanxiong", "danxiong"]),
        ("解小东", ["xxd", "jxd", "xiexiaodong"]),
        ("翟天明", ["ztm", "dtm", "zhaitian"]),
        ("尉迟恭", ["ycg", "yuchigong"]),
        ("万俟卨", ["mq", "moqi", "万俟"]),
        ("吕布", ["lvbu", "lubu", "lb"]),
        ("略商", ["lveshang", "lueshang"]),
        ("𠮷野家", ["𠮷", "𠮷野家", "yj", "野家"]),
        ("ئابدۇرېھىم ئەخەت", ["ئابدۇرېھىم", "ئەخەت", "ئابد"]),
        ("Bartholomew Featherstonehaugh", ["bart", "FEATHER", "bf", "b feather", "barfea"]),
        ("Zoë O'Neil-Smith", ["zoe", "zoë", "oneil", "zons", "smith"]),
        ("阿", ["a", "阿"]),
    ],
)
def test_whatever_staff_type_finds_him(station: Station, name: str, texts: list[str]) -> None:
    enrol(station, name)
    enrol(station, "黑")
    for text in texts:
        assert found(station, text) == [name], text


@pytest.mark.parametrize("text", ["", " ", "'", "zf", "sz", "zsfx", "王", "zhangsanfengs", "x" * 9])
def test_what_he_is_not_called_does_not(station: Station, text: str) -> None:
    enrol(station, "张三丰")
    assert found(station, text) == []


def test_four_digits_are_the_end_of_a_phone_and_fewer_are_nobodys(station: Station) -> None:
    enrol(station, "张三", phone="13812341234")
    enrol(station, "李四", phone="13912345678")
    assert found(station, "1234") == ["张三"]
    assert found(station, "１２３４") == ["张三"]
    assert found(station, "138 1234 1234") == ["张三"]
    assert found(station, "5678") == ["李四"]
    assert found(station, "234") == found(station, "1391") == []


def test_a_badge_finds_its_holder_even_once_it_was_stopped(station: Station) -> None:
    code = enrol(station, "张三")
    enrol(station, "李四")
    assert found(station, code.lower()) == ["张三"]
    station.badges.revoke(sure(CONSOLE), station.badges.read(code).number)
    assert found(station, code) == ["张三"]


def test_a_staff_badge_finds_nobody(station: Station) -> None:
    add_staff(station)
    number = station.staff.managers()[0].number
    badge = station.badges.of_holder(number)[0]
    assert badge.kind == "staff"
    assert found(station, number) == []


def test_the_likeliest_comes_first_and_who_is_gone_last(station: Station) -> None:
    for name in ("李张", "张三丰", "张三", "赵思", "章三"):
        enrol(station, name)
    gone = station.badges.read(enrol(station, "张三")).holder
    station.registry.leave(sure(CONSOLE), gone)
    assert found(station, "张三") == ["张三", "张三丰", "张三"]
    assert station.finding.find("张三")[-1].number == gone
    assert found(station, "zs") == ["章三", "赵思", "张三", "张三丰", "张三"]
    assert found(station, "z")[-2:] == ["李张", "张三"]


@given(data=st.data(), name=NAMES)
def test_any_beginnings_of_his_sounds_in_order_find_him(data: st.DataObject, name: str) -> None:
    """Whoever types one reading of each character, cut short anywhere, finds the name."""
    readings = [readings_of(letter) for letter in name]
    last = data.draw(st.integers(1, len(name)))
    typed = ""
    for sounds in readings[:last]:
        sound = data.draw(st.sampled_from(sounds))
        typed += sound[: data.draw(st.integers(1, len(sound)))]
    assert rank(folded(typed), name, "") is not None


@given(wanted=st.text("aegnshz", min_size=1, max_size=8), name=NAMES)
def test_nothing_else_does(wanted: str, name: str) -> None:
    """The plain way to say the same: every way to cut the letters is tried."""
    sounds = [readings_of(letter) for letter in name]
    assert spells(wanted, sounds) == (wanted in set(_all_beginnings(sounds, len(wanted))))


def _all_beginnings(sounds: list[tuple[str, ...]], most: int) -> Iterator[str]:
    if not sounds:
        return
    for sound in sounds[0]:
        for length in range(1, len(sound) + 1):
            yield sound[:length]
            if length < most:
                for rest in _all_beginnings(sounds[1:], most - length):
                    yield sound[:length] + rest


@pytest.fixture
def thousands(station: Station) -> Station:
    """A station of 5,000."""
    chance = random.Random(5)
    company = Company.insert(name="顺丰", active=True).execute()
    columns = ("name", "phone", "company", "state", "consent_version", "enrolled_day", "number")
    rows = [
        ("".join(chance.choices(LETTERS, k=3)), f"138{n:08}", company, "active", 3, "2026", str(n))
        for n in range(5000)
    ]
    fields = [getattr(Courier, column) for column in (*columns, "last_seen_day")]
    Courier.insert_many([(*row, "2026") for row in rows], fields).execute()
    return station


def test_no_name_is_kept_between_two_searches_and_no_character_looked_up_twice(
    thousands: Station,
) -> None:
    readings_of.cache_clear()
    thousands.finding.find("zsf")
    looked_up = readings_of.cache_info().misses
    thousands.finding.find("wm")
    assert looked_up <= len(set(LETTERS))
    assert readings_of.cache_info().misses == looked_up
    enrol(thousands, "Bartholomew")
    thousands.finding.find("bart")
    assert readings_of.cache_info().currsize == looked_up


@pytest.mark.skipif(not LONG, reason="wall-clock limits belong to the long sizes")
@pytest.mark.parametrize("text", ["z", "zsf", "张三", "zhangsanfeng", "4321", "qqq"])
def test_five_thousand_answer_within_50_ms(thousands: Station, text: str) -> None:
    thousands.finding.find("warm")
    times = []
    for _turn in range(5):
        start = perf_counter()
        thousands.finding.find(text)
        times.append((perf_counter() - start) * 1000)
    assert min(times) < 50


def test_looking_for_somebody_writes_nothing(station: Station) -> None:
    enrol(station)
    head = station.journal.head()
    station.finding.find("zs")
    assert station.journal.head() == head
    assert len(station.registry.couriers()) == 1
    station.registry.correct(by(CONSOLE), station.finding.find("zs")[0].number, "李四", "顺丰", "")
    assert found(station, "zs") == []
    assert found(station, "ls") == ["李四"]
