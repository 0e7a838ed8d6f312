"""Rewards and redemptions from the console."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.station import open_station
from tests.kiosk.cli.console import Console, program
from tests.kiosk.rewards.house import come, reserve, slip


@pytest.fixture
def reward(console: Console) -> dict[str, Any]:
    """A reward of which there are two."""
    added = console.done("rewards", "add", "保温杯", "30", "--name-en", "Thermos")
    code = console.done("products", "list")["list"][-1]["code"]
    console.done("restock", code, "--qty", "2")
    return added


def test_a_reward_is_added_and_changed_and_what_is_not_named_stays(
    console: Console, reward: dict[str, Any]
) -> None:
    assert (reward["points"], reward["left"], reward["offered"]) == (30, 0, True)
    changed = console.done("rewards", "change", "保温杯", "--points", "35", "--special")
    assert (changed["points"], changed["special"], changed["name_en"]) == (35, True, "Thermos")
    assert console.done("rewards", "change", reward["reward"], "--off")["offered"] is False
    [row] = console.done("rewards", "list")["list"]
    assert (row["left"], row["offered"], row["points"]) == (2, False, 35)
    assert console.refused("rewards", "change", "头盔", "--points", "3") == "not_found"
    assert console.refused("rewards", "add", "头盔", "0") == "bad_value"


def test_a_redemption_is_handed_over_and_taken_back(
    console: Console, reward: dict[str, Any]
) -> None:
    station = open_station(console.folder)
    visit = come(station)
    redemption = reserve(station, visit, reward["reward"])
    code = slip(station, visit, redemption)
    station.close()
    waiting = console.done("redemptions", "list")
    [row] = waiting["list"]
    assert (waiting["count"], row["state"], row["name"]) == (1, "reserved", "张**")
    assert console.done("redemptions", "hand-over", code)["state"] == "handed_over"
    assert console.refused("redemptions", "hand-over", code) == "already_handed_over"
    assert console.refused("redemptions", "call-off", redemption) == "already_handed_over"
    assert console.done("redemptions", "roll-back", redemption)["state"] == "rolled_back"
    assert console.refused("redemptions", "roll-back", redemption) == "redemption_over"
    assert console.done("redemptions", "list")["list"] == []
    assert console.done("rewards", "list")["list"][0]["left"] == 2


@pytest.mark.parametrize("code", ["", "x", "KD" + "0" * 28, "KJ" + "0" * 28])
def test_what_is_no_slip_hands_nothing_over(console: Console, code: str) -> None:
    assert console.refused("redemptions", "hand-over", code) in {
        "foreign_code",
        "broken_code",
        "unknown_code",
    }


def test_lists_are_read_by_people_too(console: Console, reward: dict[str, Any]) -> None:
    told = program("rewards", "list", "--data", str(console.folder), LANG="en_GB.UTF-8")
    assert "  30  保温杯  2 left" in told.out.decode()
    told = program("rewards", "list", "--data", str(console.folder), LANG="zh_CN.UTF-8")
    assert "保温杯  还有 2" in told.out.decode()
