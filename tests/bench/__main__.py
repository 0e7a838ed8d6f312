"""`make bench`: measure, print the table, keep build/bench.json.

The exit code is 1 when a target misses that is a multiple of a floor.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from functools import partial
from pathlib import Path
from statistics import median

from tests.bench import camera, display, entries, journals, leaving, service, syncs
from tests.bench.figures import Name, Row, Times, table, typical, write
from tests.bench.people import House, house, own_homes
from tests.bench.screen import Screen
from tests.bench.windows import Rounds, Sizes, Window

RESULT = Path("build/bench.json")
COMMITS = 20
ROWS: tuple[Name, ...] = (1, 3, 4, 6, 8, 9, 11, 12, 13, 14, 15, 16, "L2", "U3")
WINDOW: set[Name] = {1, 3, 4, 8, 9, 11, 14}
"""What wants a display."""


def main() -> int:
    """Run everything this machine can measure, or the rows that were asked for."""
    options = _options()
    notes: list[str] = []
    with (
        tempfile.TemporaryDirectory(
            prefix="bench-", dir=options.folder, ignore_cleanup_errors=True
        ) as place,
        tempfile.TemporaryDirectory(prefix="bench-stick-", dir=options.stick) as stick,
    ):
        own_homes(Path(place))
        rows = _rows(Path(place), Path(stick), options, notes)
    asked = [row for row in rows if row.number in options.rows]
    print(table(sorted(asked, key=lambda row: ROWS.index(row.number))))
    for note in notes:
        print(note)
    write(RESULT, asked, notes)
    return 0 if all(row.holds or row.peer for row in asked) else 1


def _rows(folder: Path, stick: Path, options: argparse.Namespace, notes: list[str]) -> list[Row]:
    wanted: set[Name] = options.rows
    rows: list[Row] = []
    if 6 in wanted:
        say("check-in service …")
        checked = service.measure(house(folder / "service", options.couriers), options.rounds)
        rows += _service_rows(checked)
    if 15 in wanted:
        say("pictures of a camera …")
        pictures, note = camera.rows(options.rounds)
        rows += pictures
        notes += [note] if note else []
    if wanted & set(journals.WAYS):
        rows += _journal_rows(folder, options)
    lacking = display.missing()
    if wanted & WINDOW and lacking:
        skipped = ", ".join(str(row) for row in ROWS if row in wanted & WINDOW)
        notes.append(f"rows {skipped} skipped: {lacking} missing; {display.INSTALL}")
    elif wanted & WINDOW - {14}:
        rows += _window_rows(folder, options, notes)
    if wanted & {14, "U3"}:
        rows += _leaving_rows(folder, stick, options, bool(lacking))
    return rows


def say(text: str) -> None:
    """Tell on standard error what is being measured."""
    print(text, file=sys.stderr, flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    every = ",".join(map(str, ROWS))
    parser.add_argument("--rows", type=_names, default=set(ROWS), help=f"only some of {every}")
    parser.add_argument("--rounds", type=int, default=3, help="alternating rounds (3)")
    parser.add_argument("--couriers", type=int, default=300, help="scans of the service (300)")
    parser.add_argument("--taps", type=int, default=100, help="taps in a round (100)")
    parser.add_argument("--scans", type=int, default=100, help="scans in a round (100)")
    parser.add_argument("--entries", type=int, default=2_000_000, help="of the journal (2000000)")
    parser.add_argument("--folder", help="where the measured station lies (the temporary folder)")
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    parser.add_argument("--stick", default=memory, help="where exports go (the memory)")
    return parser.parse_args()


def _names(text: str) -> set[Name]:
    names: set[Name] = {int(name) if name.isdigit() else name for name in text.split(",")}
    if not names <= set(ROWS):
        raise argparse.ArgumentTypeError(f"no such row among {', '.join(map(str, ROWS))}")
    return names


def _service_rows(rounds: list[tuple[Times, Times, Times]]) -> list[Row]:
    first, again, bare = (typical(column) for column in zip(*rounds, strict=True))
    name = "a bare transaction"
    return [
        Row(6, "check-in service, first scan of the day, p50", "ms", first.p50, 2, bare.p50, name),
        Row(6, "check-in service, first scan of the day, p99", "ms", first.p99, 2, bare.p99, name),
        Row(6, "check-in service, scanned again, p50", "ms", again.p50, 2, bare.p50, name),
        Row(6, "check-in service, scanned again, p99", "ms", again.p99, 2, bare.p99, name),
    ]


def _journal_rows(folder: Path, options: argparse.Namespace) -> list[Row]:
    say(f"a journal of {options.entries} entries …")
    long = house(folder / "journal", 1).grounds
    entries.fill(long, options.entries)
    return journals.measure(long, options.entries, options.rounds, options.rows)


def _leaving_rows(
    folder: Path, stick: Path, options: argparse.Namespace, no_display: bool
) -> list[Row]:
    people = house(folder / "leaving", options.couriers)
    entries.fill(people.grounds, 2 * leaving.AT_LEAST)
    rows: list[Row] = []
    if 14 in options.rows and not no_display:
        say("taps while an export runs …")
        sizes = Sizes(options.taps, options.scans)
        with display.own_display() as name:
            rows += leaving.tap_rows(people, name, sizes, options.rounds, stick)
    if "U3" in options.rows:
        say("an export, stopped and not, and check-ins meanwhile …")
        rows += leaving.promise_rows(people, options.rounds, stick)
    return rows


def _window_rows(folder: Path, options: argparse.Namespace, notes: list[str]) -> list[Row]:
    sizes = Sizes(options.taps, options.scans)
    scans = options.rounds * (sizes.scans + 2) + COMMITS + 1
    people = house(folder / "window", scans)
    with display.own_display() as name:
        screen = Screen(name)
        rounds = Rounds(screen, name, people, sizes)
        kiosk, bare, saving, peer = [], [], [], []
        rounds.warm_up()
        for turn in range(options.rounds):
            say(f"round {turn + 1} of {options.rounds}: kiosk, bare window, Chromium …")
            kiosk.append(rounds.kiosk())
            bare.append(rounds.bare())
            saving.append(rounds.bare_scans())
            peer.append(rounds.chromium())
        commits = _commit_rows(rounds, folder, notes)
        _check_all_were_saved(people, options.rounds * (sizes.scans + 2))
        screen.close()
    peers = [one for one in peer if one]
    if not peers:
        notes.append("no peer: Chromium is not installed")
    return _against_floor(kiosk, bare, typical(saving)) + _against_peer(kiosk, peers) + commits


def _against_floor(kiosk: list[Window], bare: list[Window], saving: Times) -> list[Row]:
    started, floor = _median(kiosk, "started"), _median(bare, "started")
    tap, tap_floor = typical([one.tap for one in kiosk]), typical([one.tap for one in bare])
    scan = typical([one.scan for one in kiosk if one.scan])
    window, both = "the bare window", "the bare window saving a bare transaction"
    return [
        Row(1, "cold start → attract screen", "s", started, 1.9, floor, window),
        Row(3, "tap on a tile → its page, p50", "ms", tap.p50, 1.95, tap_floor.p50, window),
        Row(3, "tap on a tile → its page, p99", "ms", tap.p99, 1.5, tap_floor.p99, window),
        Row(
            4,
            "scan → welcome, saved first, p50",
            "ms",
            scan.p50,
            1.5,
            saving.p50,
            both,
        ),
        Row(
            4,
            "scan → welcome, saved first, p99",
            "ms",
            scan.p99,
            1.5,
            saving.p99,
            both,
        ),
        Row(
            9,
            "memory at work, before any text field",
            "MB",
            _median(kiosk, "memory"),
            1.85,
            _median(bare, "memory"),
            window,
        ),
        Row(11, "processor on the attract screen", "%", _median(kiosk, "idle"), 0.3),
    ]


def _against_peer(kiosk: list[Window], peers: list[Window]) -> list[Row]:
    if not peers:
        return []
    tap, peer = typical([one.tap for one in kiosk]), typical([one.tap for one in peers])
    started, floor = _median(kiosk, "started"), _median(peers, "started")
    beside, name = partial(Row, peer=True), "Chromium"
    return [
        beside(1, "cold start → attract screen", "s", started, 0.5, floor, name),
        beside(3, "tap on a tile → its page, p50", "ms", tap.p50, 0.5, peer.p50, name),
        beside(3, "tap on a tile → its page, p99", "ms", tap.p99, 1, peer.p50, f"{name}'s p50"),
    ]


def _commit_rows(rounds: Rounds, folder: Path, notes: list[str]) -> list[Row]:
    reason = syncs.why_not()
    if not reason:
        try:
            commits = rounds.commits(folder / "syncs.log", COMMITS)
        except PermissionError as error:
            reason = str(error)
        else:
            return [Row(8, "durable commits per scan", "", commits / COMMITS, 1, exact=True)]
    notes.append(f"row 8 skipped: {reason}")
    return []


def _check_all_were_saved(people: House, at_least: int) -> None:
    """A welcome counts only when its check-in is in the file."""
    station = people.grounds.open(read_only=True)
    try:
        saved = station.visits.figures().today
    finally:
        station.close()
    if saved < at_least:
        raise AssertionError(f"{at_least} welcomes were shown, {saved} check-ins are saved")


def _median(windows: list[Window], name: str) -> float:
    return median([float(getattr(one, name)) for one in windows])


if __name__ == "__main__":
    sys.exit(main())
