"""Couriers, badges and visits from the console, with every bad word a script may say."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image

from kiosk.common import codes
from kiosk.common.actor import CONSOLE
from kiosk.registry.rules import Holder
from kiosk.station import open_station
from tests.kiosk.cli.console import Console
from tests.support import by


def test_a_courier_enrolled_at_the_console_is_active_at_once(console: Console) -> None:
    enrolled = console.enrol()
    arrival = console.done("scan", enrolled["badge"].lower())
    assert (arrival["again"], arrival["points"], arrival["name"]) == (False, 2, "张**")
    assert console.done("scan", enrolled["badge"])["again"] is True
    inside = console.done("inside")
    assert (inside["count"], inside["maybe_inside"]) == (1, [])
    assert (inside["list"][0]["name"], inside["list"][0]["company"]) == ("张**", "顺丰")
    assert console.done("leave", enrolled["badge"])["visit"] == arrival["visit"]
    assert console.done("inside")["count"] == 0
    assert console.refused("leave", enrolled["badge"]) == "visit_ended"


@pytest.mark.parametrize(
    "name", ["张", "字" * 30, "𠮷野家", "ئابدۇرېھىم ئەخەت", "Zoë O'Neil-Smith"]
)
def test_names_of_every_script_are_welcome(console: Console, name: str) -> None:
    console.done("scan", console.enrol(name)["badge"])
    assert console.done("inside")["count"] == 1


@pytest.mark.parametrize("name", ["", " ", "张" * 4000, "a\x07b", "\u202e张", "1234", "\x1b[31m红"])
def test_what_is_no_name_is_refused(console: Console, name: str) -> None:
    assert console.refused("enrol", "--name", name, "--company", "顺丰") == "bad_name"
    assert console.refused("enrol", "--name", "张三", "--company", name) == "bad_name"


@pytest.mark.parametrize("phone", ["12", "电话", "1" * 4000, "138\x000000"])
def test_what_is_no_phone_is_refused(console: Console, phone: str) -> None:
    wanted = ("enrol", "--name", "张三", "--company", "顺丰", "--phone", phone)
    assert console.refused(*wanted) == "bad_phone"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("https://example.com", "foreign_code"),
        ("", "foreign_code"),
        ("码" * 4000, "foreign_code"),
        ("KJ123", "broken_code"),
        (codes.mint(codes.Prefix.BADGE, bytes(16)), "unknown_code"),
        (codes.mint(codes.Prefix.RECOVERY, bytes(16)), "unknown_code"),
    ],
)
def test_a_code_nobody_knows_opens_nothing(console: Console, text: str, reason: str) -> None:
    for command in ("scan", "leave", "revoke", "reissue", "suspend"):
        assert console.refused(command, text) == reason


def test_numbers_nobody_has_are_not_found(console: Console) -> None:
    for command in ("revoke", "reissue", "suspend", "reactivate"):
        assert console.refused(command, "0" * 32) == "not_found"


def test_a_revoked_badge_stops_at_its_very_next_scan(console: Console) -> None:
    enrolled = console.enrol()
    assert console.done("revoke", enrolled["badge"])["revoked"] == [enrolled["badge_number"]]
    assert console.refused("scan", enrolled["badge"]) == "badge_revoked"
    assert console.refused("revoke", enrolled["badge"]) == "already_reversed"
    assert console.refused("revoke", enrolled["courier"]) == "already_reversed"


def test_after_a_loss_the_courier_gets_a_new_badge_by_his_number(console: Console) -> None:
    enrolled = console.enrol()
    console.done("revoke", enrolled["courier"])
    fresh = console.done("reissue", enrolled["courier"])
    assert (fresh["holder"], fresh["replaces"]) == (enrolled["courier"], None)
    assert console.done("scan", fresh["badge"])["name"] == "张**"


def test_a_reissued_badge_takes_the_old_ones_place(console: Console) -> None:
    enrolled = console.enrol()
    fresh = console.done("reissue", enrolled["badge_number"])
    assert fresh["replaces"] == enrolled["badge_number"]
    assert console.refused("scan", enrolled["badge"]) == "badge_replaced"
    assert console.done("scan", fresh["badge"])["again"] is False


def test_revoking_a_person_stops_all_his_badges(console: Console) -> None:
    enrolled = console.enrol()
    station = open_station(console.folder)
    second = codes.mint(codes.Prefix.BADGE)
    station.badges.issue(by(CONSOLE), Holder.COURIER, enrolled["courier"], second)
    station.close()
    assert len(console.done("revoke", enrolled["courier"])["revoked"]) == 2
    assert console.refused("scan", second) == "badge_revoked"


def test_a_suspended_courier_comes_back_when_reactivated(console: Console) -> None:
    enrolled = console.enrol()
    console.done("suspend", enrolled["badge"])
    assert console.refused("scan", enrolled["badge"]) == "courier_suspended"
    console.done("reactivate", enrolled["courier"])
    console.done("scan", enrolled["badge"])


def test_somebody_whose_badge_was_stopped_may_still_leave(console: Console) -> None:
    enrolled = console.enrol()
    console.done("scan", enrolled["badge"])
    console.done("revoke", enrolled["badge"])
    console.done("leave", enrolled["badge"])


def test_a_staff_badge_checks_nobody_in(console: Console, secrets: dict[str, Any]) -> None:
    assert console.refused("scan", secrets["manager_badge"]) == "staff_badge"
    assert console.refused("suspend", secrets["manager_badge"]) == "not_found"


def test_a_card_shows_the_code_its_caller_holds(console: Console, tmp_path: Path) -> None:
    enrolled, out = console.enrol(), tmp_path / "card.png"
    out.write_bytes(b"an older card")
    answer = console.done("badge", enrolled["badge"].lower(), "--out", str(out))
    assert (answer["badge_number"], answer["state"]) == (enrolled["badge_number"], "active")
    assert zxingcpp.read_barcodes(Image.open(out))[0].text == enrolled["badge"]
    assert out.stat().st_mode & 0o777 == 0o600
    assert os.listdir(tmp_path).count("card.png") == 1
    assert not list(tmp_path.glob(".card-*"))
    console.done("scan", enrolled["badge"])


def test_drawing_a_card_is_journalled(console: Console, tmp_path: Path) -> None:
    enrolled = console.enrol()
    console.done("badge", enrolled["badge"], "--out", str(tmp_path / "card.png"))
    station = open_station(console.folder, read_only=True)
    drawn = [row for row in station.journal.latest(20) if row.verb == "badge.draw"]
    station.close()
    assert [(row.actor, row.subject) for row in drawn] == [("console", enrolled["courier"])]


def test_a_managers_card_can_be_drawn_too(
    console: Console, secrets: dict[str, Any], tmp_path: Path
) -> None:
    console.done("badge", secrets["manager_badge"], "--out", str(tmp_path / "card.png"))


@pytest.mark.parametrize("out", ["none/card.png", ".", "x" * 300 + ".png"])
def test_a_card_that_cannot_be_written_is_neither_drawn_nor_journalled(
    console: Console, tmp_path: Path, out: str
) -> None:
    enrolled = console.enrol()
    console.failed("badge", enrolled["badge"], "--out", str(tmp_path / out))
    station = open_station(console.folder, read_only=True)
    assert "badge.draw" not in [row.verb for row in station.journal.latest(20)]
    station.close()
    assert not list(tmp_path.glob(".card-*"))


@pytest.mark.parametrize("target", ["pipe", "full"])
def test_no_card_takes_the_place_of_a_device_or_a_pipe_and_the_badge_stays_what_it_was(
    console: Console, tmp_path: Path, target: str
) -> None:
    out, enrolled = tmp_path / "card.png", console.enrol()
    if target == "pipe":
        os.mkfifo(out)
    else:
        out.symlink_to("/dev/full")
    before = os.stat(out)
    console.failed("badge", enrolled["badge"], "--out", str(out))
    assert os.stat(out) == before
    assert not list(tmp_path.glob(".card-*"))
    console.done("scan", enrolled["badge"])


def test_a_card_of_a_number_is_refused_for_nobody_knows_its_code(
    console: Console, tmp_path: Path
) -> None:
    number = console.enrol()["badge_number"]
    assert console.refused("badge", number, "--out", str(tmp_path / "x.png")) == "foreign_code"
    assert not (tmp_path / "x.png").exists()
