"""What waited for a courier: on the tiles at his scan, all of it a tap away, read once."""

from __future__ import annotations

import pytest

from kiosk.mailbox.models import Notice
from kiosk.mailbox.rules import Kind
from kiosk.mailbox.service import NoticeRow
from kiosk.storage.database import database
from tests.support import HOUR, NOON, enrol
from tests.ui.conftest import Window
from ui.mailbox.words import bar, icon, sentence
from ui.qt.language import Code, Language

READY = {"item": "tea"}


@pytest.fixture
def badge(window: Window) -> str:
    return enrol(window.station, "张三丰")


def post(window: Window, badge: str, kind: Kind, about: str = "1") -> None:
    row = window.station.registry.by_number(window.station.badges.read(badge).holder)
    assert row
    facts = {} if kind is Kind.ENROLMENT_CONFIRMED else READY
    window.station.mailbox.post(row.id, kind, about, facts, NOON + HOUR)


def unread() -> int:
    return int(Notice.select().where(Notice.read_ms.is_null()).count())


def test_with_nothing_to_say_there_is_no_bar(window: Window, badge: str) -> None:
    window.scan(badge)
    window.see("张师傅，您好")
    assert not window.sees("消息")
    assert window.area.property("notice") == ""


def test_one_notice_speaks_for_itself_and_is_read_once_it_was_opened(
    window: Window, badge: str
) -> None:
    post(window, badge, Kind.REQUEST_READY)
    window.scan(badge)
    window.see("茶好了，来拿吧")
    window.wait(5)
    assert unread() == 1, "seen is not read"
    window.tap("茶好了，来拿吧")
    window.see("给您的消息")
    assert unread() == 0
    window.wait(6)
    window.see("茶好了，来拿吧")
    window.tap("返回")
    window.see("张师傅，您好")
    assert not window.sees("茶好了")


@pytest.mark.parametrize(
    ("end", "words"),
    [
        ("", "3 号姜茶好了，来拿吧"),
        ("not_accepted", "3 号姜茶没人顾得上，对不住"),
        ("not_ready", "3 号姜茶没人顾得上，对不住"),
        ("not_fetched", "3 号姜茶没来拿，收掉了"),
        ("impossible", "对不住，3 号姜茶没办成"),
        ("by_staff", "对不住，3 号姜茶没办成"),
    ],
)
def test_a_request_is_told_by_its_number_and_why_it_came_to_nothing(
    window: Window, end: str, words: str
) -> None:
    kind = Kind.REQUEST_FAILED if end else Kind.REQUEST_READY
    facts: dict[str, str | int | bool | None] = {"item": "ginger_soup", "ticket": 3, "end": end}
    assert sentence(NoticeRow("1", kind, facts, NOON)) == words


def test_of_several_the_most_urgent_stands_on_the_tiles_and_comes_first(
    window: Window, badge: str
) -> None:
    post(window, badge, Kind.ENROLMENT_CONFIRMED)
    post(window, badge, Kind.REQUEST_FAILED, "2")
    post(window, badge, Kind.REQUEST_READY, "3")
    window.scan(badge)
    window.tap("3 条消息：茶好了，来拿吧")
    window.see("给您的消息")
    told = [text for text in window.hand.texts() if text.endswith(("来拿吧", "没办成", "有积分"))]
    assert told == ["茶好了，来拿吧", "对不住，茶没办成", "值班人员确认您了，从现在起签到有积分"]
    assert unread() == 0


def test_what_comes_while_the_page_is_open_is_shown_and_read_too(
    window: Window, badge: str
) -> None:
    post(window, badge, Kind.REQUEST_READY)
    window.scan(badge)
    window.tap("茶好了，来拿吧")
    post(window, badge, Kind.ENROLMENT_CONFIRMED, "2")
    window.wait(5)
    window.see("值班人员确认您了")
    window.see("茶好了，来拿吧")
    assert unread() == 0


def test_the_next_one_reads_nothing_of_it(window: Window, badge: str) -> None:
    post(window, badge, Kind.REQUEST_READY)
    window.scan(badge)
    window.tap("茶好了，来拿吧")
    window.scan(enrol(window.station, "李四"))
    window.see("李师傅，您好")
    assert not window.sees("茶好了")
    for view in window.program.front.views.made.values():
        assert "REQUEST_READY" not in str(vars(view))


def test_a_notice_with_a_bug_keeps_nobody_out(
    window: Window, badge: str, bugs: list[object]
) -> None:
    post(window, badge, Kind.REQUEST_READY)
    Notice.update(kind="of_a_newer_program").execute()
    window.scan(badge)
    window.see("张师傅，您好")
    assert bugs
    bugs.clear()


def test_the_welcome_asks_for_notices_once(window: Window, badge: str) -> None:
    post(window, badge, Kind.REQUEST_READY)
    window.scan(badge)
    window.see("茶好了")
    asked: list[str] = []
    database.connection().set_trace_callback(asked.append)
    window.area.refresh()
    database.connection().set_trace_callback(None)
    assert len([sql for sql in asked if '"notice"' in sql]) == 1


@pytest.mark.parametrize("code", ["zh", "en"])
@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_words_and_a_picture(window: Window, kind: Kind, code: Code) -> None:
    language = Language()
    language.use(code)
    told = []
    for facts in ({}, {"item": "tea"}, {"item": "of_a_newer_program"}):
        notice = NoticeRow("1", kind, facts, NOON)
        told.append(sentence(notice))
        assert bar([notice]) == sentence(notice)
        assert icon(notice)
    many = bar([notice, notice])
    language.use("en")
    assert all(told)
    assert "%" not in "".join(told) + many
    assert "2" in many
