"""急救 counts what was opened, and knows nobody (product rule 7)."""

from __future__ import annotations

import json

import pytest

from kiosk.common.actor import CONSOLE, KIOSK, Actor
from kiosk.firstaid.aid import Where, Whereabouts
from kiosk.firstaid.rules import ITEMS, Item
from kiosk.settings.rules import Key
from kiosk.station import Station
from kiosk.storage.database import database
from tests.kiosk.stock.kit import stock_up
from tests.support import DAY, HOUR, MINUTE, NOON, FakeTime, by, enrol, sure

EVER = ("2000-01-01", "2100-01-01")


def entries(verb: str) -> list[tuple[object, ...]]:
    columns = "utc_ms, request_id, actor, subject, outcome, reason, facts"
    sql = f"SELECT {columns} FROM journal WHERE verb = ? ORDER BY seq"
    return list(database.execute_sql(sql, (verb,)).fetchall())


def test_an_opened_guide_is_one_entry_cut_to_the_hour(station: Station, time: FakeTime) -> None:
    time.pass_ms(47 * MINUTE + 12_345)
    call = by()
    station.aid.note_opened(call, "burn")
    ((utc_ms, request, actor, subject, outcome, reason, facts),) = entries("firstaid.guide")
    assert (utc_ms, actor, subject, outcome, reason) == (NOON, "anonymous", "", "done", "")
    assert request == call.request_id
    assert json.loads(str(facts)) == {"guide": "burn"}


def test_it_is_counted_by_the_day_and_without_a_company(station: Station, time: FakeTime) -> None:
    today = station.clock.today()
    for guide in ("burn", "cut", "burn"):
        station.aid.note_opened(by(), guide)
    time.pass_ms(DAY)
    station.aid.note_opened(by(), "stroke")
    assert station.aid.uses(today, today) == 3
    assert station.aid.uses(*EVER) == 4
    rows = database.execute_sql("SELECT company, service, count FROM daily_count ORDER BY day")
    assert rows.fetchall() == [("", "firstaid", 3), ("", "firstaid", 1)]


def test_the_same_opening_twice_counts_once(station: Station) -> None:
    call = by()
    for _twice in range(2):
        station.aid.note_opened(call, "burn")
    assert station.aid.uses(*EVER) == 1
    assert len(entries("firstaid.guide")) == 1


def test_the_figure_outlives_everything_that_is_purged(station: Station, time: FakeTime) -> None:
    station.aid.note_opened(by(), "burn")
    time.pass_ms(20 * DAY)
    station.run_due()
    time.pass_ms(20 * DAY)
    station.run_due()
    assert station.aid.uses(*EVER) == 1
    assert station.journal.verify(()).sound


def test_a_guide_nobody_knows_is_a_bug_and_leaves_no_entry(station: Station) -> None:
    with pytest.raises(LookupError):
        station.aid.note_opened(by(), "hangover")
    assert entries("firstaid.guide") == []
    assert station.aid.uses(*EVER) == 0


def test_no_row_and_no_entry_tells_who_it_was(station: Station, time: FakeTime) -> None:
    """Whoever stands there, signed in or not: no visit, no badge, no courier, no exact time."""
    code = enrol(station)
    visit = station.checkin.scan(by(), code).visit
    badge = station.checkin.badge_of(code)
    time.pass_ms(13 * MINUTE + 777)
    opened, called = by(Actor.visit(visit)), sure(Actor.visit(visit))
    station.aid.note_opened(opened, "chest_pain")
    alarm = station.alarms.raise_alarm(called, "chest_pain")
    told = json.dumps(entries("firstaid.guide") + entries("alarm.raise"))
    sql = "SELECT reason, answer, day FROM outcome WHERE request_id IN (?, ?)"
    answers = database.execute_sql(sql, (opened.request_id, called.request_id)).fetchall()
    assert len(answers) == 2
    for table in ("alarm", "daily_count"):
        told += json.dumps(database.execute_sql(f"SELECT * FROM {table}").fetchall())
    told += json.dumps(answers)
    assert [one for one in (visit, badge.number, badge.holder, "张三丰") if one in told] == []
    assert alarm.number in told, "a control"
    assert all(int(str(row[0])) % HOUR == 0 for row in entries("firstaid.guide"))


def test_a_doubtful_clock_keeps_nobody_from_reading(station: Station, time: FakeTime) -> None:
    time.step(-5 * HOUR)
    station.aid.note_opened(by(), "burn")
    assert station.aid.uses(*EVER) == 1


def test_where_a_thing_lies_is_said_as_exactly_as_the_station_knows(station: Station) -> None:
    aid = station.aid
    assert aid.where(Item.GAUZE) == aid.where(Item.GAUZE).__class__(Item.GAUZE, Where.UNKNOWN, "")
    station.products.add_place(by(CONSOLE), "kit", "前台后面", "behind the desk")
    assert (aid.where(Item.GAUZE).where, aid.where(Item.GAUZE).place) == (Where.KIT, "前台后面")
    assert aid.where(Item.GAUZE, "en").place == "behind the desk"
    assert aid.where(Item.AED).where is Where.UNKNOWN, "the AED hangs, it is in no kit"
    shelf = station.products.add_place(by(CONSOLE), "shelf", "急救箱第一层").place
    gauze = station.products.add_product(by(CONSOLE), "纱布", "片", use="aid:gauze").product
    station.products.set_minimum(by(CONSOLE), shelf, gauze, 1)
    station.settings.set(by(CONSOLE), Key.AED_PLACE, "大门左边")
    found = [aid.where(item) for item in (Item.GAUZE, Item.AED)]
    assert [(one.where, one.place) for one in found] == [
        (Where.PLACE, "急救箱第一层"),
        (Where.PLACE, "大门左边"),
    ]


def test_a_thing_lies_where_what_is_used_next_lies_and_its_lot_is_named(
    station: Station, time: FakeTime
) -> None:
    kit = stock_up(station, "纱布", use="aid:gauze", lot="a 7", expiry="2026-11-24")
    stock_up(station, "纱布", use="aid:gauze", lot="b 8", place="冰箱")
    aid = station.aid
    assert aid.where(Item.GAUZE) == Whereabouts(Item.GAUZE, Where.KIT, "药箱", "A 7", True)
    time.pass_ms(2 * DAY)
    station.products.change_place(
        by(CONSOLE), station.products.places()[1].number, "fridge", "冰箱"
    )
    assert aid.where(Item.GAUZE) == Whereabouts(Item.GAUZE, Where.PLACE, "冰箱", "B 8", True)
    station.products.set_minimum(by(CONSOLE), kit.place, kit.product, 5)
    station.stock.take(by(CONSOLE), kit.product, 10)
    left_over = Whereabouts(Item.GAUZE, Where.KIT, "药箱", doubtful=True)
    assert aid.where(Item.GAUZE) == left_over, "what is left has expired"


def test_what_is_taken_names_the_lot_and_nobody(station: Station, time: FakeTime) -> None:
    here = stock_up(station, "纱布", use="aid:gauze", quantity=1)
    time.pass_ms(13 * MINUTE + 777)
    assert station.aid.take(by(), "gauze").parts == [(here.lot, 1)]
    empty = station.aid.take(by(), "gauze")
    assert (empty.quantity, empty.parts) == (0, []), "no refusal, which would tell the minute"
    first, second = entries("firstaid.take")
    assert first[0] == second[0] == NOON
    assert (first[2], first[4]) == ("anonymous", "done")
    assert json.loads(str(first[-1])) == {"item": "gauze", "lots": f"{here.lot}:1"}
    with pytest.raises(LookupError):
        station.aid.take(by(), "beer")


def test_every_item_has_its_names() -> None:
    assert set(ITEMS) == set(Item)
    assert all(facts.zh and facts.en for facts in ITEMS.values())


def test_a_title_in_either_language_and_none_for_what_is_not_known(station: Station) -> None:
    assert station.aid.title("burn", "zh") == "烫伤、烧伤"
    assert station.aid.title("burn", "en") == "Burn"
    assert station.aid.title("", "zh") == station.aid.title("of a newer release", "en") == ""


def test_the_alarm_keeps_which_guide_it_was_called_from(station: Station, time: FakeTime) -> None:
    station.alarms.raise_alarm(sure())
    assert [row.complaint for row in station.alarms.open_alarms()] == [""]
    time.pass_ms(MINUTE)
    raised = station.alarms.raise_alarm(sure(KIOSK), "stroke")
    station.alarms.raise_alarm(sure())
    (row,) = station.alarms.open_alarms()
    assert (row.number, row.complaint) == (raised.number, "stroke"), "a plain call erases nothing"
    facts = [json.loads(str(entry[-1])) for entry in entries("alarm.raise")]
    assert facts == [{}, {"complaint": "stroke"}, {}]


@pytest.mark.parametrize("odd", ["张三丰", "Robert'); DROP", "a" * 41, "../x", " "])
def test_what_is_no_complaint_never_keeps_an_alarm_from_sounding(
    station: Station, odd: str
) -> None:
    station.alarms.raise_alarm(sure(), odd)
    assert [row.complaint for row in station.alarms.open_alarms()] == [""]
