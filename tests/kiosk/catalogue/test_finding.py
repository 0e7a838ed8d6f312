"""Finding a title among 20,000 while it is being typed."""

from __future__ import annotations

import random
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.finding import MOST
from kiosk.catalogue.models import CatalogueTitle
from kiosk.common.actor import CONSOLE
from kiosk.common.pinyin import line_of, pattern_of, readings_of, sounds_in, sounds_of, spells
from kiosk.station import Station
from tests.kiosk.catalogue.shelf import DREAM, ISBN, WORLD, put
from tests.support import LONG, by, sure

LETTERS = "平凡的世界红楼梦活着围城三体长乐重行还乡了不子大中"
TITLES = st.text(st.sampled_from(LETTERS), min_size=1, max_size=6)


def found(station: Station, text: str) -> list[str]:
    return [row.title for row in station.titles.find(text)]


@pytest.mark.parametrize(
    "text",
    [
        *("平凡的世界", "世界", "平凡 的", "pfdsj", "PFDSJ", "pf", "pingfan", "pingfandeshijie"),
        *("pfdeshi", "sj", "shijie", "平凡dsj", "ｐｆｄ", "路遥", "ly", "luyao", "遥"),
        *(ISBN, "978-7-5302-1678-1", "7530216783", "97875302", "2167"),
    ],
)
def test_a_title_is_found_by_whatever_one_remembers(station: Station, text: str) -> None:
    put(station, DREAM, "曹雪芹")
    put(station, isbn=ISBN)
    assert found(station, text) == [WORLD]


@pytest.mark.parametrize("text", ["", " ", "……", "pfdjs", "世平", "qqq", "平凡x", "dream"])
def test_nothing_else_finds_it(station: Station, text: str) -> None:
    put(station, isbn=ISBN)
    assert found(station, text) == []


def test_more_than_one_reading_finds_it_and_other_letters_do_too(station: Station) -> None:
    for title in (
        "长恨歌",
        "重返狼群",
        "Harry Potter and the Cup",
        "C++ Primer",
        "1984",
        "追风筝的人",
    ):
        put(station, title, "")
    for text, title in [
        ("chg", "长恨歌"),
        ("zhg", "长恨歌"),
        ("cfl", "重返狼群"),
        ("zhongfan", "重返狼群"),
        ("hp", "Harry Potter and the Cup"),
        ("otter", "Harry Potter and the Cup"),
        ("c++", "C++ Primer"),
        ("198", "1984"),
        ("zfzdr", "追风筝的人"),
    ]:
        assert title in found(station, text), text


def test_the_likeliest_come_first(station: Station) -> None:
    for title, author in [
        ("说红", "甲"),
        ("红楼梦研究", "乙"),
        ("红", "丙"),
        ("荒原", "丁"),
        ("随笔", "红某"),
        ("红楼梦", "戊"),
    ]:
        put(station, title, author)
    assert found(station, "红") == ["红", "红楼梦", "红楼梦研究", "说红", "随笔"]
    assert found(station, "h")[:3] == ["红", "荒原", "红楼梦"], "short ones first"


def test_a_changed_title_is_found_as_it_is_now(station: Station) -> None:
    number = put(station)
    assert found(station, "pfdsj") == [WORLD]
    station.catalogue.change_title(by(CONSOLE), number, DREAM)
    assert (found(station, "pfdsj"), found(station, "hlm")) == ([], [DREAM])
    station.catalogue.retire_title(sure(CONSOLE), number)
    assert found(station, "hlm") == []


def test_retired_titles_are_found_last_and_only_when_asked_for(station: Station) -> None:
    gone = put(station, "红", "")
    station.catalogue.retire_title(sure(CONSOLE), gone)
    put(station, DREAM, "")
    assert found(station, "红") == [DREAM]
    assert [row.title for row in station.titles.find("红", retired=True)] == [DREAM, "红"]


def test_looking_for_a_title_writes_nothing(station: Station) -> None:
    put(station)
    head = station.journal.head()
    found(station, "pf")
    assert station.journal.head() == head


@given(data=st.data(), title=TITLES)
def test_any_beginnings_of_its_sounds_in_order_are_seen_by_the_pattern(
    data: st.DataObject, title: str
) -> None:
    start = data.draw(st.integers(0, len(title) - 1))
    last = data.draw(st.integers(start + 1, len(title)))
    typed = ""
    for letter in title[start:last]:
        sound = data.draw(st.sampled_from(readings_of(letter)))
        typed += sound[: data.draw(st.integers(1, len(sound)))]
    line = "\n" + line_of(title)
    assert pattern_of(typed, at_start=False).search(line)
    assert start or pattern_of(typed, at_start=True).search(line)


@given(wanted=st.text("aeginhszoul", min_size=1, max_size=12), title=TITLES)
def test_the_pattern_says_what_spelling_says(wanted: str, title: str) -> None:
    """Two ways to the same answer: one looks at all titles at once, the other at one."""
    line, sounds = "\n" + line_of(title), sounds_of(title)
    assert sounds_in(line_of(title)) == sounds
    anywhere = any(spells(wanted, sounds[at:]) for at in range(len(sounds)))
    assert bool(pattern_of(wanted, at_start=False).search(line)) == anywhere
    assert bool(pattern_of(wanted, at_start=True).search(line)) == spells(wanted, sounds)


def test_more_letters_than_the_pattern_has_are_all_looked_at(station: Station) -> None:
    put(station, "中华人民共和国民法典", "")
    whole = "zhonghuarenmingongheguominfadian"
    for typed in (whole, whole[:20], "zhonghuarenmg"):
        assert len(found(station, typed)) == 1, typed
    assert found(station, whole + "x") == []
    assert found(station, "zhonghuarenminhe") == []


def test_a_title_made_to_confuse_answers_at_once(station: Station) -> None:
    put(station, " ".join(["aaaa"] * 39), "")
    start = perf_counter()
    assert found(station, "a" * 59 + "b") == []
    assert perf_counter() - start < 2


@pytest.fixture(scope="module")
def chance() -> random.Random:
    return random.Random(8)


def fill(count: int, chance: random.Random) -> None:
    """A catalogue of so many titles, written as an import writes them."""
    letters = [chr(chance.randrange(0x4E00, 0x6000)) for _each in range(900)] + list(LETTERS)
    rows = []
    for number in range(count):
        title = "".join(chance.choices(letters, k=chance.randint(2, 12)))
        author = "".join(chance.choices(letters, k=3))
        rows.append(
            {
                "number": f"{number:032}",
                "isbn": f"978{number:010}",
                "title": title,
                "author": author,
                "sounds": line_of(title),
                "author_sounds": line_of(author),
            }
        )
    for at in range(0, count, 500):
        CatalogueTitle.insert_many(rows[at : at + 500]).execute()


def test_a_letter_that_fits_thousands_answers_as_many_as_anybody_reads(
    station: Station, chance: random.Random
) -> None:
    fill(2_000, chance)
    put(station)
    assert len(found(station, "s")) == MOST
    assert WORLD in found(station, "pfdsj")


@pytest.mark.skipif(not LONG, reason="wall-clock limits belong to the long sizes")
@pytest.mark.parametrize("text", ["p", "pf", "pfdsj", "世界", "pingfandeshijie", "9787", "zzzz"])
def test_twenty_thousand_answer_within_50_ms(
    station: Station, chance: random.Random, text: str
) -> None:
    fill(20_000, chance)
    put(station)
    found(station, "warm")
    times = []
    for _turn in range(9):
        start = perf_counter()
        found(station, text)
        times.append((perf_counter() - start) * 1000)
    assert sorted(times)[4] < 50
