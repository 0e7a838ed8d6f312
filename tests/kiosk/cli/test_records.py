"""Finding, confirming, merging, correcting and forgetting people from the console."""

from __future__ import annotations

import pytest

from kiosk.common import codes
from kiosk.common.actor import KIOSK
from kiosk.journal.models import Entry
from kiosk.registry.models import Courier
from kiosk.registry.rules import CourierState
from kiosk.station import open_station
from tests.kiosk.cli.console import Console
from tests.support import by

PHONE = "13812341234"


def sign_up(console: Console, name: str = "王小二", phone: str = "") -> tuple[str, str]:
    """Let somebody sign himself up at the kiosk; answer his number and his badge's code."""
    station = open_station(console.folder)
    code = codes.mint(codes.Prefix.BADGE)
    done = station.enrolment.enrol_self(by(KIOSK), name, "闪送", phone, code)
    station.close()
    return done.courier, code


def entries(console: Console, verb: str) -> int:
    station = open_station(console.folder, read_only=True)
    count = Entry.select().where(Entry.verb == verb).count()
    station.close()
    return int(count)


@pytest.mark.parametrize("text", ["张三丰", "三丰", "zsf", "zhangsanfeng", "1234"])
def test_somebody_is_found_masked_and_nothing_is_noted(console: Console, text: str) -> None:
    courier = console.done("enrol", "--name", "张三丰", "--company", "顺丰", "--phone", PHONE)[
        "courier"
    ]
    console.enrol("李四")
    found = console.done("find", text)
    assert found["count"] == 1
    assert found["list"] == [
        {
            "courier": courier,
            "name": "张**",
            "company": "顺丰",
            "phone": "138****1234",
            "state": "active",
        }
    ]
    assert entries(console, "registry.view") == 0


def test_in_full_each_record_is_journalled(console: Console) -> None:
    console.enrol("张三丰")
    console.enrol("张三")
    found = console.done("find", "zhang", "--full")
    assert [row["name"] for row in found["list"]] == ["张三", "张三丰"]
    assert entries(console, "registry.view") == 2


def test_a_badge_finds_its_holder_and_nobody_is_an_answer_too(console: Console) -> None:
    enrolled = console.enrol()
    assert console.done("find", enrolled["badge"])["list"][0]["courier"] == enrolled["courier"]
    assert console.done("find", "谁")["list"] == []


def test_those_to_confirm_are_listed_masked_and_confirmed_by_badge_or_number(
    console: Console,
) -> None:
    number, code = sign_up(console, phone=PHONE)
    [row] = console.done("pending")["list"]
    assert (row["courier"], row["name"], row["phone"]) == (number, "王**", "138****1234")
    assert row["state"] == "pending"
    assert console.done("confirm", code)["courier"] == number
    assert console.done("pending")["count"] == 0
    assert console.refused("confirm", number) == "not_found"
    assert console.done("find", "wxe")["list"][0]["state"] == "active"


def test_one_not_accepted_is_refused_at_his_next_scan(console: Console) -> None:
    number, code = sign_up(console)
    assert console.done("reject", number)["courier"] == number
    assert console.refused("scan", code) == "enrolment_rejected"
    assert console.done("find", "wxe")["list"][0]["state"] == "rejected"


def test_merged_the_new_badge_opens_the_old_record(console: Console) -> None:
    old = console.enrol("王小二")
    number, code = sign_up(console)
    assert console.done("merge", number, old["badge"])["courier"] == old["courier"]
    assert console.done("find", code)["list"][0]["courier"] == old["courier"]
    assert console.done("find", "wxe")["count"] == 1
    assert console.refused("merge", number, old["courier"]) == "not_found"


def test_correcting_changes_what_is_named_and_nothing_else(console: Console) -> None:
    courier = console.done("enrol", "--name", "张三", "--company", "顺丰", "--phone", PHONE)[
        "courier"
    ]
    console.done("correct", courier, "--company", "中通")
    [row] = console.done("find", "张三", "--full")["list"]
    assert (row["name"], row["company"], row["phone"]) == ("张三", "中通", PHONE)
    console.done("correct", courier, "--name", "张山", "--phone", "")
    [row] = console.done("find", "张山", "--full")["list"]
    assert (row["name"], row["company"], row["phone"]) == ("张山", "中通", "")
    assert console.refused("correct", courier, "--phone", "x") == "bad_phone"
    assert console.refused("correct", "0" * 32, "--name", "张") == "not_found"


def test_one_signed_off_is_refused_and_not_signed_off_twice(console: Console) -> None:
    enrolled = console.enrol()
    console.done("deregister", enrolled["courier"])
    assert console.refused("scan", enrolled["badge"]) == "courier_left"
    assert console.refused("deregister", enrolled["courier"]) == "not_found"


@pytest.mark.parametrize("by_what", ["badge", "courier"])
def test_erased_nobody_knows_him_any_more(console: Console, by_what: str) -> None:
    enrolled = console.enrol()
    console.done("erase", enrolled[by_what])
    assert console.refused("scan", enrolled["badge"]) == "unknown_code"
    assert console.done("find", "张三丰")["count"] == 0
    station = open_station(console.folder, read_only=True)
    assert Courier.select().count() == 0
    station.close()


def test_people_read_sentences(console: Console, capsys: pytest.CaptureFixture[str]) -> None:
    from kiosk.cli import main

    console.enrol()
    sign_up(console)
    for command in (["find", "z"], ["pending"]):
        assert main([*command, "--data", str(console.folder)]) == 0
    out = capsys.readouterr().out
    assert "找到 1 人" in out
    assert "张**  顺丰  正常" in out
    assert "1 人等着确认" in out
    assert "王**  闪送  待确认" in out
    assert "张三丰" not in out


def test_every_state_of_a_courier_has_its_word() -> None:
    from kiosk.cli.records import _STATES

    assert set(_STATES) == set(CourierState)
