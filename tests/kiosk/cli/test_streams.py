"""Exit codes and streams, of the real program."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli.parser import all_commands
from kiosk.cli.words import REASONS, TROUBLES
from kiosk.common.errors import Reason, Trouble
from tests.kiosk.cli.console import ROOT, Console, program

ONLY_AT_THE_SCREEN = {
    "call_for_help", "nobody_on_duty", "pressed_by_mistake", "badge_will_stop",
    "old_badge_will_stop", "checkin_will_go", "people_will_merge", "courier_will_leave",
    "data_will_go", "account_will_stop", "rights_will_change", "clock_leaps", "clock_goes_back",
    "finish_first", "old_records_will_go", "request_will_fail", "enrolment_will_go",
    "place_in_use", "one_code", "unusual_phone", "phone_inside", "battery_inside",
    "typed_will_go", "badge_shown_once", "recovery_code_shown_once", "unusual_quantity",
    "far_expiry", "lot_will_stop", "seal_differs", "product_will_go",
    "place_will_go",
    "same_isbn", "items_will_go", "items_are_lost",
    "points_will_go", "redemption_will_go",
    "slip_for_staff",
    "item_lost", "back_unscanned",
}  # fmt: skip
"""Questions: whoever types a command has said yes."""
COMMANDS = sorted(command.name for command in all_commands())
A_DAY = ["--from", "2026-11-23", "--until", "2026-11-23"]
BACKWARDS = ["--from", "2026-11-23", "--until", "2026-11-22"]
GROUPS = {first for first, blank, _ in (name.partition(" ") for name in COMMANDS) if blank}


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (["verify", "--data", "FILE"], "这里是个文件，不是文件夹"),
        (["init", "--name", "家", "--data", "NEW", "--pin-file", "NONE"], "找不到文件："),
        (
            ["init", "--name", "家", "--data", "NEW", "--pin-file", "FOLDER"],
            "这是个文件夹，不是",
        ),
        (["report", *BACKWARDS], "填得不对：起止日期（"),
        (["export", *A_DAY, "--to", "FOLDER", "--sets", "people"], "这件事一个人办不了"),
    ],
)
def test_what_is_wrong_is_said_in_chinese_and_not_in_python(
    console: Console, tmp_path: Path, command: list[str], said: str
) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    places = {"FILE": "file", "NONE": "none", "FOLDER": "folder", "NEW": "new"}
    words = [str(tmp_path / places[word]) if word in places else word for word in command]
    data = [] if "--data" in words else ["--data", str(console.folder)]
    told = program(*words, *data, LC_ALL="zh_CN.UTF-8")
    assert said in told.err.decode()
    assert b"Errno" not in told.err


def test_json_is_one_utf8_object_even_where_the_locale_knows_only_ascii(console: Console) -> None:
    data = str(console.folder)
    told = program(
        "enrol", "--name", "𠮷田", "--company", "顺丰", "--data", data, "--json", LC_ALL="C"
    )
    assert told.code == 0
    told = program("--json", "scan", told.answer["badge"], "--data", data, LC_ALL="C", LANG="C")
    assert told.answer["name"] == "𠮷**"
    assert "顺丰".encode() in told.out
    assert told.err == b""


def test_options_may_stand_before_or_after_the_command(console: Console) -> None:
    data = str(console.folder)
    before = program("--json", "--data", data, "inside")
    after = program("inside", "--data", data, "--json")
    assert before == after
    assert before.answer["count"] == 0


def test_a_person_reads_a_sentence_in_his_language(console: Console) -> None:
    data = str(console.folder)
    assert program("inside", "--data", data, LC_ALL="C").out.decode() == "站内 0 人\n"
    assert program("inside", "--data", data, LC_ALL="en_GB.UTF-8").out.decode() == "0 inside\n"


def test_a_refusal_is_code_1_and_without_json_says_so_on_standard_error(console: Console) -> None:
    told = program("scan", "KJnonsense", "--data", str(console.folder))
    assert (told.code, told.out) == (1, b"")
    assert "码不完整" in told.err.decode()
    told = program("scan", "KJnonsense", "--data", str(console.folder), "--json")
    assert told.code == 1
    assert told.answer == {"outcome": "refused", "reason": "broken_code"}


@pytest.mark.parametrize(
    "arguments", [(), ("dance",), ("scan",), ("inside", "--dat", "x"), ("inside", "--data", "")]
)
def test_misuse_is_code_2_and_in_json_an_object_too(arguments: tuple[str, ...]) -> None:
    told = program(*arguments)
    assert (told.code, told.out) == (2, b"")
    assert b"usage:" in told.err
    told = program("--json", *arguments)
    assert told.code == 2
    assert told.answer["outcome"] == "usage"


def test_a_missing_station_is_code_3(tmp_path: Path) -> None:
    told = program("inside", "--data", str(tmp_path / "none"), "--json")
    assert told.code == 3
    assert (told.answer["outcome"], told.answer["trouble"]) == ("failed", "no_station")


def test_help_is_an_answer_too(tmp_path: Path) -> None:
    assert program("--help").out.startswith(b"usage: courier-home-admin")
    assert "--pin-file" in program("init", "--help", "--json").answer["help"]


def test_an_answer_nobody_took_is_a_failure(console: Console) -> None:
    command = [sys.executable, "-m", "kiosk.cli", "inside", "--data", str(console.folder)]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 3
    assert b"Traceback" not in done.stderr
    done = subprocess.run(
        ["sh", "-c", '"$@" >&-', "sh", *command], cwd=ROOT, stderr=subprocess.PIPE, check=False
    )
    assert done.returncode == 3
    assert b"Traceback" not in done.stderr


def test_a_bug_is_never_taken_for_a_refusal(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.checkin.views.CheckinViews.inside", lambda _views: 1 / 0)
    assert console.failed("inside") == "bug"


def test_without_data_the_station_lies_where_xdg_says(own_home: Path, tmp_path: Path) -> None:
    pin = tmp_path / "pin"
    pin.write_text("135790")
    told = program("init", "--name", "家", "--pin-file", str(pin), "--json")
    assert told.answer["data"] == str(own_home / "xdg_data_home" / "courier-home" / "station")
    assert (own_home / "xdg_data_home" / "courier-home" / "station" / "station.db").exists()
    assert [path.stat().st_mode & 0o777 for path in (own_home / "xdg_config_home").rglob("*.key")]


def test_bytes_that_are_no_text_are_refused_not_fatal(console: Console) -> None:
    words = (sys.executable, "-m", "kiosk.cli", "--json", "--data", str(console.folder))
    command = [os.fsencode(word) for word in words]
    for rest in ([b"scan", b"\xff\xfe"], [b"enrol", b"--name", b"\xff\x01", b"--company", b"x"]):
        done = subprocess.run([*command, *rest], cwd=ROOT, capture_output=True, check=False)
        assert done.returncode == 1, done
        assert json.loads(done.stdout)["outcome"] == "refused"


def test_every_trouble_reason_and_command_has_its_sentence() -> None:
    assert {str(trouble) for trouble in Trouble} <= set(TROUBLES)
    without = {str(reason) for reason in Reason} - set(REASONS)
    where = "kiosk/cli/words.py; a question belongs to ONLY_AT_THE_SCREEN above"
    assert without - ONLY_AT_THE_SCREEN == set(), f"reasons without a sentence in {where}"
    assert ONLY_AT_THE_SCREEN - without == set(), f"reasons with a sentence in {where}"
    offered = set(choices())
    offered |= {f"{first} {word}" for first in GROUPS for word in choices(first)}
    assert offered == set(COMMANDS) | GROUPS


def choices(*group: str) -> list[str]:
    """The commands a misuse is answered with."""
    detail = str(program(*group, "dance", "--json").answer["detail"])
    return [word.strip("' ") for word in detail.partition("(choose from ")[2][:-1].split(",")]


def test_a_command_of_two_words_stands_in_the_help_of_its_first(console: Console) -> None:
    assert "list | add | disable | enable | reset-pin" in program("--help").out.decode()
    assert "Switch an account off" in program("staff", "--help").out.decode()
    told = program("staff", "add", "--help").out.decode()
    assert "usage: courier-home-admin staff add" in told
    data = str(console.folder)
    before = program("--json", "--data", data, "staff", "list")
    between = program("staff", "--json", "--data", data, "list")
    assert before == between == program("staff", "list", "--data", data, "--json")
    assert before.code == 0


@pytest.mark.parametrize("arguments", [("staff",), ("staff", "--json")])
def test_half_a_command_is_a_misuse(arguments: tuple[str, ...]) -> None:
    told = program(*arguments)
    assert told.code == 2
    assert b"usage: courier-home-admin staff" in told.err


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_a_command_cleanly(console: Console, number: signal.Signals) -> None:
    keyboard, terminal = pty.openpty()
    command = [sys.executable, "-m", "kiosk.cli", "recover", "--json"]
    with subprocess.Popen(
        [*command, "--data", str(console.folder)],
        cwd=ROOT,
        stdin=terminal,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stderr is not None
        prompt = "恢复码 / recovery code: ".encode()
        assert process.stderr.read(len(prompt)) == prompt
        process.send_signal(number)
        out, err = process.communicate(timeout=30)
    os.close(keyboard)
    os.close(terminal)
    assert process.returncode == 3
    assert json.loads(out)["trouble"] == "interrupted"
    assert b"Traceback" not in err


def test_what_the_disk_does_not_take_is_said_to_be_not_saved(console: Console) -> None:
    """No file may grow: the log takes no page, as on a full disk."""
    code, data = console.enrol()["badge"], str(console.folder)
    script = (
        "import resource, sys; from kiosk.cli import main\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    words = [sys.executable, "-c", script, "scan", code, "--data", data, "--json"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 3
    assert json.loads(done.stdout)["outcome"] == "failed"
    assert console.done("inside")["count"] == 0
    assert console.done("scan", code)["again"] is False
