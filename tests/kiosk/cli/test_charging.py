"""Places to charge from the console."""

from __future__ import annotations

import pytest

from kiosk.charging.rules import Kind
from kiosk.common.actor import CONSOLE
from kiosk.settings.rules import Key
from kiosk.station import open_station
from tests.kiosk.cli.console import Console, program
from tests.support import by


@pytest.fixture
def yard(console: Console) -> Console:
    """A locker with a lock, and a desk."""
    station = open_station(console.folder)
    station.settings.set(by(CONSOLE), Key.LOCK_PORTS, "simulator")
    station.charging_setup.add(by(CONSOLE), "1", Kind.PHONE_LOCKER, 1, 1)
    station.charging_setup.add(by(CONSOLE), "5", Kind.USB_DESK, 0, 0)
    station.close()
    return console


def come(console: Console, name: str = "张三丰") -> str:
    code = str(console.enrol(name)["badge"])
    console.done("scan", code)
    return code


def test_slots_tells_how_every_place_stands(yard: Console) -> None:
    answer = yard.done("slots")
    assert (answer["free"], answer["total"]) == (2, 2)
    assert answer["waiting"] == {"phone_locker": 0, "usb_desk": 0}
    assert [(row["name"], row["kind"], row["state"]) for row in answer["list"]] == [
        ("1", "phone_locker", "free"),
        ("5", "usb_desk", "free"),
    ]


def test_charge_takes_a_place_drives_its_lock_and_release_frees_it(yard: Console) -> None:
    code = come(yard)
    taken = yard.done("charge", code.lower())
    assert (taken["kind"], taken["place"], taken["state"]) == ("phone_locker", "1", "in_use")
    assert (taken["status"], taken["opening"]) == ("opened", "")
    assert yard.refused("charge", code, "--kind", "phone_locker") == "has_place"
    assert yard.done("slots")["list"][0]["state"] == "in_use"
    released = yard.done("release", "1")
    assert (released["state"], released["status"]) == ("free", "opened")
    assert yard.refused("release", "1") == "not_found"


def test_whoever_types_leave_has_said_yes_to_what_stays_in_a_locker(yard: Console) -> None:
    code = come(yard)
    yard.done("charge", code, "--kind", "phone_locker")
    yard.done("leave", code)
    assert yard.done("inside")["count"] == 0
    assert yard.done("slots")["list"][0]["state"] == "in_use"


def test_with_all_taken_the_console_queues(yard: Console) -> None:
    yard.done("charge", come(yard, "甲甲"), "--kind", "usb_desk")
    answer = yard.done("charge", come(yard, "丙丙"), "--kind", "usb_desk")
    assert (answer["state"], answer["ticket"]) == ("waiting", 1)
    assert yard.done("slots")["waiting"]["usb_desk"] == 1
    yard.done("release", "5")
    assert yard.done("slots")["list"][1]["state"] == "offered"


def test_without_a_kind_it_takes_what_is_free(yard: Console) -> None:
    yard.done("charge", come(yard, "甲甲"))
    assert yard.done("charge", come(yard, "乙乙"))["kind"] == "usb_desk"


def test_a_lock_that_fails_is_said_and_its_place_faulted(yard: Console) -> None:
    yard.done("settings", "set", "charging.lock_ports", "/dev/ttyUSB-none")
    answer = yard.done("charge", come(yard), "--kind", "phone_locker")
    assert (answer["state"], answer["status"]) == ("waiting", "gone")
    place = yard.done("slots")["list"][0]
    assert (place["state"], place["why"]) == ("faulted", "gone")


def test_only_who_is_inside_charges_and_only_what_is_there_is_released(yard: Console) -> None:
    code = str(yard.enrol()["badge"])
    assert yard.refused("charge", code) == "visit_ended"
    assert yard.refused("release", "kennel") == "not_found"
    assert yard.run("charge", code, "--kind", "kennel").code == 2


def test_without_any_place_nothing_is_offered(console: Console) -> None:
    assert console.refused("charge", come(console)) == "not_offered"
    assert console.done("slots")["list"] == []


@pytest.mark.parametrize(
    ("language", "taken", "listed"),
    [
        ("zh_CN.UTF-8", "手机柜 1，至少到", "1  手机柜  在用"),
        ("en_GB.UTF-8", "phone locker 1, until", "1  phone locker  in use"),
    ],
)
def test_people_read_a_sentence(yard: Console, language: str, taken: str, listed: str) -> None:
    code, data = come(yard), str(yard.folder)
    for words, said in ((("charge", code), taken), (("slots",), listed)):
        told = program(*words, "--data", data, LC_ALL=language)
        assert told.code == 0
        assert said in told.out.decode()
