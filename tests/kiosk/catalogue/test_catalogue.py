"""Titles and their items: set up, changed, taken out, and what nobody may put there."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.rules import ItemStatus, clean_barcode, clean_isbn, clean_text, clean_year
from kiosk.common.actor import CONSOLE
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Confirm, Reason
from kiosk.station import Station
from tests.kiosk.amenities.house import refusal
from tests.kiosk.catalogue.shelf import DREAM, ISBN, WORLD, put, shelve
from tests.support import by, sure


def test_a_title_is_kept_and_its_isbn_of_ten_figures_becomes_one_of_thirteen(
    station: Station,
) -> None:
    catalogue = station.catalogue
    done = catalogue.put_title(
        by(CONSOLE), f" {WORLD} ", "路遥", "十月文艺", "2017", "7-5302-1678-3", "I247.57/1"
    )
    row = catalogue.title(done.title)
    assert (row.title, row.author, row.publisher) == (WORLD, "路遥", "十月文艺")
    assert (row.isbn, row.year, row.call_number, row.retired) == (ISBN, "2017", "I247.57/1", False)
    assert [found.number for found in catalogue.with_isbn("7530216783")] == [row.number]
    catalogue.change_title(by(CONSOLE), row.number, WORLD, "路 遥", isbn=ISBN)
    changed = catalogue.title(row.number)
    assert (changed.author, changed.publisher, changed.year) == ("路 遥", "", "")


def test_items_get_the_stations_next_barcode_or_bring_their_own(station: Station) -> None:
    first, second = shelve(station), shelve(station)
    assert (first.barcode, second.barcode) == ("1000001", "1000002")
    shelve(station, barcode="1000007")
    shelve(station, barcode="1ABCDEF")
    assert shelve(station).barcode == "1000008", "above what came with that form"
    own = shelve(station, "雨伞", "ys-07", "门口", "umbrella")
    assert (own.barcode, own.called, own.type, own.shelf) == ("YS-07", "雨伞", "umbrella", "门口")
    found = station.catalogue.item(" ys-07 ")
    assert found == own, "as a scanner with Caps Lock on reads it"
    assert station.catalogue.item("YS-08") is None
    assert [row.barcode for row in station.catalogue.items_of(first.title)][:2] == [
        "1000001",
        "1000002",
    ]


def test_the_usual_kinds_of_things_are_there_from_the_start(station: Station) -> None:
    codes = [row.code for row in station.catalogue.types()]
    assert codes[:6] == ["book", "magazine", "umbrella", "raincoat", "pump", "power_bank"]
    assert all(row.called("zh") and row.called("en") for row in station.catalogue.types())
    title = put(station)
    no = refusal(lambda: station.catalogue.put_item(by(CONSOLE), title, "dragon"))
    assert (no.reason, no.facts) == (Reason.BAD_VALUE, {"key": "type"})


@pytest.mark.parametrize(
    "barcode",
    [
        ISBN,
        "A12",
        mint(Prefix.BADGE, bytes(16)),
        "KJ123",
        "x" * 41,
        "号 1234",
        "AB\u202eCD",
        "ab  cd",
        "ABC\x00D",
    ],
)
def test_what_is_no_barcode_of_an_item_is_refused(station: Station, barcode: str) -> None:
    title = put(station)
    no = refusal(lambda: station.catalogue.put_item(by(CONSOLE), title, barcode=barcode))
    assert (no.reason, no.facts) == (Reason.BAD_VALUE, {"key": "barcode"})


def test_a_barcode_is_on_one_item_only(station: Station) -> None:
    first, second = shelve(station, barcode="A0001"), shelve(station, DREAM, barcode="A0002")
    catalogue = station.catalogue
    for code in ("A0001", "a0001"):
        no = refusal(partial(catalogue.put_item, by(CONSOLE), second.title, barcode=code))
        assert (no.reason, no.facts) == (Reason.BARCODE_TAKEN, {"item": first.number})
        no = refusal(partial(catalogue.change_item, by(CONSOLE), second.number, "book", code))
        assert no.reason is Reason.BARCODE_TAKEN
    catalogue.change_item(by(CONSOLE), first.number, "magazine", "A0001", "三楼")
    changed = catalogue.item("A0001")
    assert changed
    assert (changed.type, changed.shelf) == ("magazine", "三楼")


@pytest.mark.parametrize(
    ("key", "texts"),
    [
        ("title", {"title": ""}),
        ("title", {"title": "……"}),
        ("title", {"title": "长" * 201}),
        ("title", {"title": "a\u202eb"}),
        ("author", {"author": "x" * 121}),
        ("publisher", {"publisher": "\x07"}),
        ("year", {"year": "17"}),
        ("year", {"year": "3017"}),
        ("isbn", {"isbn": "9787530216782"}),
        ("isbn", {"isbn": "10094.123"}),
        ("call_number", {"call_number": "y" * 41}),
    ],
)
def test_what_a_title_cannot_be_is_named(station: Station, key: str, texts: dict[str, str]) -> None:
    no = refusal(lambda: station.catalogue.put_title(by(CONSOLE), **{"title": WORLD, **texts}))
    assert (no.reason, no.facts) == (Reason.BAD_VALUE, {"key": key})


def test_a_second_title_with_the_same_isbn_is_asked_about(station: Station) -> None:
    put(station, "平凡的世界 上", isbn=ISBN)
    with pytest.raises(Confirm) as question:
        station.catalogue.put_title(by(CONSOLE), "平凡的世界 下", isbn="7530216783")
    assert (question.value.reason, question.value.facts) == (
        Reason.SAME_ISBN,
        {"title": "平凡的世界 上"},
    )
    put(station, "平凡的世界 下", isbn=ISBN)
    titles = [row.title for row in station.catalogue.with_isbn(ISBN)]
    assert titles == ["平凡的世界 上", "平凡的世界 下"]


def test_a_title_taken_out_takes_its_items_along_and_one_of_them_brings_it_back(
    station: Station,
) -> None:
    first, second = shelve(station), shelve(station)
    catalogue = station.catalogue
    with pytest.raises(Confirm) as question:
        catalogue.retire_title(by(CONSOLE), first.title)
    assert question.value.facts == {"items": 2}
    catalogue.retire_title(sure(CONSOLE), first.title)
    assert catalogue.title(first.title).retired
    assert station.titles.find(WORLD) == []
    assert [row.title for row in station.titles.find(WORLD, retired=True)] == [WORLD]
    statuses = [row.status for row in catalogue.items_of(first.title)]
    assert statuses == [ItemStatus.WITHDRAWN] * 2
    catalogue.mark_item(by(CONSOLE), second.number, "ok")
    assert not catalogue.title(first.title).retired
    assert [row.title for row in station.titles.find(WORLD)] == [WORLD]


def test_holdings_count_what_is_there_and_not_lent(station: Station) -> None:
    items = [shelve(station) for _each in range(4)]
    catalogue, title = station.catalogue, items[0].title
    catalogue.away = lambda: [items[0].number]
    catalogue.mark_item(by(CONSOLE), items[1].number, "lost")
    holding = catalogue.holdings([title])[title]
    assert (holding.items, holding.here) == (3, 2)


@pytest.mark.parametrize(
    "act",
    [
        lambda station: station.catalogue.change_title(by(CONSOLE), "x", WORLD),
        lambda station: station.catalogue.retire_title(by(CONSOLE), "x"),
        lambda station: station.catalogue.put_item(by(CONSOLE), "x"),
        lambda station: station.catalogue.mark_item(by(CONSOLE), "x", "ok"),
        lambda station: station.catalogue.change_item(by(CONSOLE), "x", "book", "A0001"),
        lambda station: station.catalogue.title("x"),
    ],
)
def test_what_is_not_there_is_not_found(station: Station, act: object) -> None:
    assert refusal(lambda: act(station)).reason is Reason.NOT_FOUND  # type: ignore[operator]


def test_the_same_request_is_one_item(station: Station) -> None:
    title, call = put(station), by(CONSOLE)
    first = station.catalogue.put_item(call, title)
    assert station.catalogue.put_item(call, title) == first
    assert len(station.catalogue.items_of(title)) == 1


def test_the_journal_names_numbers_and_no_titles(station: Station) -> None:
    shelve(station, barcode="A0001")
    for entry in station.journal.latest(2):
        assert WORLD not in entry.facts
        assert "A0001" not in entry.facts
    assert [entry.verb for entry in station.journal.latest(2)] == [
        "catalogue.put_item",
        "catalogue.put_title",
    ]


@pytest.mark.parametrize(
    ("typed", "isbn"),
    [
        (ISBN, ISBN),
        ("978-7-5302-1678-1", ISBN),
        ("7530216783", ISBN),
        ("９７８７５３０２１６７８１", ISBN),
        ("7-115-00000-1", None),
        ("080442957x", "9780804429573"),
        ("9787530216780", None),
        ("", None),
        ("ISBN", None),
    ],
)
def test_an_isbn_adds_up_or_is_none(typed: str, isbn: str | None) -> None:
    assert clean_isbn(typed) == isbn


@given(st.text(max_size=60))
def test_whatever_is_typed_is_cleaned_once_and_for_all(text: str) -> None:
    for clean in (clean_isbn, clean_barcode, clean_year, lambda raw: clean_text(raw, 40)):
        once = clean(text)
        assert once is None or clean(once) == once or once == ""
