"""A code that nobody could read is not made; one whose reader went meanwhile is not lost."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli.parser import all_commands
from kiosk.storage.passport import has_station
from tests.kiosk.cli.console import PIN, ROOT, Console

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
CLOSED = ["sh", "-c", '"$@" >&-', "sh"]
NOTHING_DONE = "nothing was done"


def run(console: Console, *words: str, out: Any = None, through: tuple[str, ...] = ()) -> Any:
    """Run the real program with standard output going where it is told."""
    command = [*through, sys.executable, "-m", "kiosk.cli", *words, "--data", str(console.folder)]
    speaking = {**os.environ, "LC_ALL": "en_GB.UTF-8"}
    return subprocess.run(
        command, cwd=ROOT, env=speaking, stdout=out, stderr=subprocess.PIPE, check=False, timeout=60
    )


@contextmanager
def nobody_at_the_other_end() -> Iterator[int]:
    """A pipe whose reader has gone."""
    reader, writer = os.pipe()
    os.close(reader)
    yield writer
    os.close(writer)


def deaf_runs(console: Console, *words: str) -> list[Any]:
    """Run it where nobody takes the answer: output closed, a full disk, a pipe cut off."""
    done = [run(console, *words, through=tuple(CLOSED))]
    with Path("/dev/full").open("wb") as full:
        done.append(run(console, *words, out=full))
    with nobody_at_the_other_end() as pipe:
        done.append(run(console, *words, out=pipe))
    return done


def test_what_reveals_a_code_is_known_by_name() -> None:
    named = {command.name for command in all_commands() if command.reveals}
    assert named == {"init", "enrol", "reissue", "staff add", "export"}


@pytest.mark.parametrize("as_json", [(), ("--json",)])
def test_a_badge_is_not_reissued_where_nobody_reads_the_new_code(
    console: Console, as_json: tuple[str, ...]
) -> None:
    rider = console.enrol()
    entries = console.done("verify")["entries"]
    for done in deaf_runs(console, "reissue", rider["badge"], *as_json):
        assert done.returncode == 3
        assert NOTHING_DONE in done.stderr.decode()
        assert "Traceback" not in done.stderr.decode()
    assert console.done("verify")["entries"] == entries
    assert console.done("scan", rider["badge"])["again"] is False, "the old badge still opens"


def test_nobody_is_enrolled_or_added_and_no_station_is_founded_either(
    console: Console, tmp_path: Path
) -> None:
    pin = tmp_path / "pin"
    pin.write_text(PIN)
    deaf_runs(console, "enrol", "--name", "张三", "--company", "顺丰")
    role = ("--role", "staff", "--pin-file", str(pin))
    deaf_runs(console, "staff", "add", "--name", "李明", *role)
    assert console.done("find", "张三")["list"] == []
    assert len(console.done("staff", "list")["list"]) == 1, "the manager"
    new = Console(tmp_path / "new")
    for done in deaf_runs(new, "init", "--name", "站", "--pin-file", str(pin)):
        assert done.returncode == 3
    assert not has_station(new.folder)


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk without a byte left, where this process may mount one; a file stands on it."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
    if not AS_ROOT or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("no right to mount a small disk here")
    with (place / "answers").open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))
    yield place / "answers"
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_full_disk_is_found_before_anything_is_done(console: Console, full_disk: Path) -> None:
    rider, before = console.enrol(), full_disk.read_bytes()
    with full_disk.open("ab") as file:
        assert run(console, "reissue", rider["badge"], out=file).returncode == 3
    assert full_disk.read_bytes() == before
    assert console.done("scan", rider["badge"])["again"] is False


@pytest.mark.parametrize("mode", ["wb", "ab", "r+b"])
def test_looking_for_room_leaves_no_trace_in_a_file(
    console: Console, tmp_path: Path, mode: str
) -> None:
    """Written over from its beginning, added to, or opened for both."""
    rider, file = console.enrol(), tmp_path / "answers"
    file.write_bytes(b"x" * 9000)
    with file.open(mode) as out:
        assert run(console, "reissue", rider["badge"], "--json", out=out).returncode == 0
    kept = {"wb": 0, "ab": 9000, "r+b": 0}[mode]
    text = file.read_bytes()
    assert text[:kept] == b"x" * kept
    assert text[kept:].startswith(b'{"outcome": "done"')
    assert len(text) == 9000 if mode == "r+b" else text.endswith(b"}\n")


def test_a_reader_who_goes_meanwhile_finds_the_codes_on_standard_error(
    empty_console: Console, tmp_path: Path
) -> None:
    """He is there when it begins; while the PIN is waited for, he goes."""
    pin = tmp_path / "pin"
    os.mkfifo(pin)
    command = [sys.executable, "-m", "kiosk.cli", "init", "--name", "站", "--pin-file", str(pin)]
    with subprocess.Popen(
        [*command, "--data", str(empty_console.folder)],
        cwd=ROOT,
        env={**os.environ, "LC_ALL": "en_GB.UTF-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        with pin.open("w") as typed:  # opens once the program reads it: it has looked by then
            assert process.stdout is not None
            process.stdout.close()
            typed.write(PIN)
        assert process.stderr is not None
        said = process.stderr.read().decode()
    assert process.returncode == 3
    assert "answer not delivered" in said
    assert has_station(empty_console.folder)
    code = said.partition("it is shown only now): ")[2].split()[0]
    key = next(Path(os.environ["XDG_CONFIG_HOME"]).rglob("*.key"))
    key.unlink()
    assert empty_console.done("recover", stdin=code.encode())["key"] == str(key)
