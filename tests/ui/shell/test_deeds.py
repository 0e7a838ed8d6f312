"""One request id per intention (product rule 2), on the worst day of the disk too."""

from __future__ import annotations

import pytest

from kiosk.amenities.models import AmenityUse
from kiosk.amenities.service import Served
from kiosk.common.actor import Call
from kiosk.common.errors import NotSaved
from kiosk.journal.commands import RequestReused
from kiosk.journal.models import Entry
from tests.ui.conftest import Window


@pytest.fixture
def courier(window: Window) -> Window:
    window.scan(window.enrol())
    window.see("张师傅，您好")
    return window


def serve(window: Window, item: str, saved: bool = True) -> None:
    """Take an item; or let the disk take it and say that it did not (a failed sync)."""
    front = window.program.front

    def action(call: Call) -> Served:
        served = front.station.amenities.serve(call, front.session.visit, item)
        if not saved:
            raise NotSaved("the sync of the commit failed")
        return served

    front.attempt(action)


def taken() -> list[str]:
    return [use.item for use in AmenityUse.select().order_by(AmenityUse.id)]


def test_the_same_tap_after_a_failed_save_is_the_same_cup(courier: Window) -> None:
    serve(courier, "tea", saved=False)
    courier.see("刚才那一下没有保存")
    serve(courier, "tea")
    assert taken() == ["tea"]


def test_another_tap_after_a_failed_save_is_another_cup(courier: Window) -> None:
    serve(courier, "tea", saved=False)
    serve(courier, "hot_water")
    serve(courier, "hot_water")
    assert taken() == ["tea", "hot_water", "hot_water"]


def test_one_id_for_two_actions_is_a_bug_said_loudly(courier: Window) -> None:
    front = courier.program.front
    call = Call(front.session.actor, "0" * 32)
    front.station.amenities.serve(call, front.session.visit, "tea")
    with pytest.raises(RequestReused):
        front.attempt(
            lambda _call: front.station.amenities.serve(call, front.session.visit, "hot_water")
        )


def test_a_question_nobody_answers_is_a_no(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.shell.answers.QUESTION_MS", 50)
    window.tap("求助")
    window.see("没人值班")
    window.hand.wait_for(lambda: not window.sees("没人值班，"), "the question gone")
    assert window.station.alarms.open_alarms() == []


def test_what_is_done_while_a_question_stands_is_another_action(courier: Window) -> None:
    front = courier.program.front
    front.attempt(lambda call: front.station.own_data.withdraw(call, front.session.visit))
    assert front.answers.asks
    serve(courier, "tea")
    serve(courier, "hot_water")
    front.answers.accept()
    assert taken() == ["tea", "hot_water"]
    assert last_verbs(3) == ["courier.withdraw", "checkin.leave", "amenity.serve"]


def test_a_question_over_a_question_is_answered_for_itself(courier: Window) -> None:
    """The first one goes unanswered; its request was stored nowhere and stands in nobody's way."""
    front = courier.program.front
    visit = front.session.visit
    front.attempt(lambda call: front.station.own_data.withdraw(call, visit))
    front.attempt(lambda call: front.station.own_data.erase(call, visit))
    assert front.answers.asks
    front.answers.accept()
    assert last_verbs(1) == ["privacy.erase_own"]


def last_verbs(count: int) -> list[str]:
    newest = Entry.select(Entry.verb).order_by(Entry.seq.desc()).limit(count)
    return [verb for (verb,) in newest.tuples()]
