"""The pages name what is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.cli.parser import MODULES, all_commands

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *ROOT.glob("docs/**/*.md")])
LINK = re.compile(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    names = LINK.findall(page.read_text("utf-8"))
    assert [name for name in names if not (page.parent / name).exists()] == []


def test_every_promise_names_a_test_that_is_there_and_its_control() -> None:
    promises = rows_of((ROOT / "docs" / "reliability.md").read_text("utf-8"))
    assert len(promises) > 15
    for promise, tests, control, _long in promises:
        files = re.findall(r"tests/[\w/]+\.py", tests)
        assert files, promise
        assert [name for name in files if not (ROOT / name).exists()] == []
        assert control, promise


def test_the_manual_of_the_console_shows_every_command_once_at_least() -> None:
    manual = (ROOT / "docs" / "headless.md").read_text("utf-8")
    shown = [f"courier-home-admin {command.name}" for command in all_commands()]
    assert [line for line in shown if line not in manual] == []


def test_every_module_of_the_console_is_among_its_modules() -> None:
    names = {
        f"kiosk.cli.{path.stem}"
        for path in (ROOT / "kiosk" / "cli").glob("*.py")
        if "\nCOMMANDS = (" in path.read_text("utf-8")
    }
    assert names - {module.__name__ for module in MODULES} == set(), "in kiosk/cli/parser.py"


def rows_of(text: str) -> list[list[str]]:
    """Answer the cells of every table row but the heads."""
    lines = [line for line in text.splitlines() if line.startswith("| ") and "promise" not in line]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]
