"""Work off the GUI thread: its answer arrives, and nothing dies while a thread still speaks."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject
from PySide6.QtGui import QGuiApplication

from ui.qt.jobs import Jobs

MANY = """
from PySide6.QtCore import QCoreApplication, QObject
from ui.qt.jobs import Jobs

app = QCoreApplication([])
jobs = Jobs(QObject(app))
arrived = 0

def work() -> int:
    return 1

def then(answer: int) -> None:
    global arrived
    arrived += answer
    if arrived < 60_000:
        jobs.run(work, then)

for _ in range(4):
    jobs.run(work, then)
while arrived < 60_000:
    app.processEvents()
jobs.close()
print("alive")
"""


@pytest.fixture
def jobs(qapp: QGuiApplication) -> Jobs:
    return Jobs(QObject(qapp))


def wait(jobs: Jobs) -> None:
    jobs.wait()
    clock = QElapsedTimer()
    clock.start()
    while jobs._under_way and clock.elapsed() < 5000:
        QCoreApplication.processEvents()


def test_the_answer_or_the_exception_arrives(jobs: Jobs) -> None:
    got: list[object] = []
    jobs.run(lambda: 7, got.append)
    wait(jobs)
    jobs.run(lambda: int("no"), got.append)
    wait(jobs)
    assert got[0] == 7
    assert isinstance(got[1], ValueError)


def test_after_closing_no_answer_is_taken(jobs: Jobs) -> None:
    got: list[object] = []
    jobs.run(lambda: 7, got.append)
    jobs.close()
    wait(jobs)
    assert got == []


def test_sixty_thousand_short_jobs_leave_the_program_alive() -> None:
    """A signal of an object made for the job alone took the process down, once in some 10⁵ jobs."""
    done = subprocess.run([sys.executable, "-c", MANY], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr[-2000:]
