"""The relay driver on a real pseudo-terminal: a board that answers, is slow, raves, vanishes."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.devices.locks import LockStatus, SimulatedLocks
from kiosk.devices.relays import RelayLocks, frame, locks_at
from tests.kiosk.devices.board import PATIENCE_S, Board, truthful


@pytest.fixture
def board() -> Iterator[Board]:
    board = Board()
    yield board
    board.unplug()


def locks(*ports: str) -> RelayLocks:
    return RelayLocks(ports, pulse_s=0.01, patience_s=PATIENCE_S)


def test_the_frames_are_those_of_the_makers_sheet() -> None:
    assert frame(1, 3).hex(" ") == "a0 01 03 a4"
    assert frame(1, 1).hex(" ") == "a0 01 01 a2"
    assert frame(2, 0).hex(" ") == "a0 02 00 a2"
    assert frame(0x60, 1).hex(" ") == "a0 60 01 01", "the sum is cut to one byte"


def test_a_lock_gets_a_pulse_and_is_never_left_powered(board: Board) -> None:
    assert locks(board.port).open(1, 4) is LockStatus.OPENED
    assert board.heard == [frame(4, 3), frame(4, 2)]


def test_the_second_board_is_the_second_port(board: Board) -> None:
    assert locks("/dev/null/nothing", board.port).open(2, 1) is LockStatus.OPENED


@pytest.mark.parametrize(("number", "channel"), [(0, 1), (2, 1), (1, 0), (1, 256), (-1, 1)])
def test_what_no_setting_names_is_not_set_up(board: Board, number: int, channel: int) -> None:
    assert locks(board.port).open(number, channel) is LockStatus.NOT_SET_UP
    assert board.heard == []


def test_a_board_that_is_not_there_is_gone() -> None:
    assert locks("/dev/ttyUSB-none").open(1, 1) is LockStatus.GONE


def test_a_board_that_says_nothing_is_silent_and_switched_off_all_the_same(board: Board) -> None:
    board.answer = lambda command: b""
    assert locks(board.port).open(1, 1) is LockStatus.SILENT
    assert board.heard == [frame(1, 3), frame(1, 2)]


@pytest.mark.parametrize(
    "rubbish",
    [
        b"\x00\xff\xa0",
        b"CH1: ON\r\n",
        b"\xa0\x01\x01\xa3",  # a wrong sum
        b"\xa0\x02\x01\xa3",  # of another relay
        b"\xa0\x01\x00\xa1",  # the relay says that it is off
    ],
)
def test_rubbish_is_no_answer(board: Board, rubbish: bytes) -> None:
    board.answer = lambda command: rubbish if command[2] == 3 else truthful(command)
    assert locks(board.port).open(1, 1) is LockStatus.GARBLED


def test_an_answer_amid_noise_is_an_answer(board: Board) -> None:
    board.answer = lambda command: b"\xa0\x00\xa0" + truthful(command) + b"\xff"
    assert locks(board.port).open(1, 1) is LockStatus.OPENED


def test_an_answer_in_pieces_is_an_answer(board: Board) -> None:
    def in_pieces(command: bytes) -> bytes:
        for byte in truthful(command)[:-1]:
            os.write(board._end, bytes([byte]))
        return truthful(command)[-1:]

    board.answer = in_pieces
    assert locks(board.port).open(1, 1) is LockStatus.OPENED


def test_an_answer_that_comes_late_is_none_and_is_not_taken_for_the_next(board: Board) -> None:
    board.awake.clear()
    assert locks(board.port).open(1, 1) is LockStatus.SILENT
    board.awake.set()
    while len(board.said) < 2:
        time.sleep(0.001)
    board.answer = lambda command: b""
    assert locks(board.port).open(1, 1) is LockStatus.SILENT


@pytest.mark.parametrize("when", [3, 2])
def test_a_board_that_vanishes_while_it_is_spoken_to_is_gone(board: Board, when: int) -> None:
    board.answer = lambda command: None if command[2] == when else truthful(command)
    assert locks(board.port).open(1, 1) is LockStatus.GONE


def test_a_relay_that_will_not_switch_off_is_no_lock_to_give_away(board: Board) -> None:
    board.answer = lambda command: truthful(command) if command[2] == 3 else b""
    assert locks(board.port).open(1, 1) is LockStatus.SILENT


def test_a_board_that_comes_back_works_again(tmp_path: Path) -> None:
    """The port keeps its name, as udev lets it, and the cable is another one."""
    name, first, second = tmp_path / "locks", Board(), Board()
    driver = locks(str(name))
    statuses = [driver.open(1, 1)]
    for board in (first, second):
        name.unlink(missing_ok=True)
        name.symlink_to(board.port)
        statuses.append(driver.open(1, 1))
        board.unplug()
        statuses.append(driver.open(1, 1))
    there, gone = LockStatus.OPENED, LockStatus.GONE
    assert statuses == [gone, there, gone, there, gone]


def test_two_at_once_take_turns(board: Board) -> None:
    driver, statuses = locks(board.port), []

    def open_one(channel: int) -> None:
        statuses.append(driver.open(1, channel))

    both = [threading.Thread(target=open_one, args=(channel,)) for channel in (1, 2)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert statuses == [LockStatus.OPENED] * 2
    pairs = [board.heard[:2], board.heard[2:]]
    assert all(pair == [frame(pair[0][1], 3), frame(pair[0][1], 2)] for pair in pairs)


def test_a_setting_names_ports_or_the_simulator(board: Board) -> None:
    assert isinstance(locks_at("simulator"), SimulatedLocks)
    assert locks_at("").open(1, 1) is LockStatus.NOT_SET_UP
    assert locks_at(f" /dev/none , {board.port} ").open(2, 3) is LockStatus.OPENED


def test_the_simulator_opens_whatever_is_not_broken() -> None:
    simulated = SimulatedLocks()
    simulated.broken = {(1, 2): LockStatus.GARBLED}
    assert simulated.open(1, 1) is LockStatus.OPENED
    assert simulated.open(1, 2) is LockStatus.GARBLED
    assert simulated.opened == [(1, 1)]
