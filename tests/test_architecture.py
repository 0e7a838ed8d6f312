"""The rules of the house, read from the import lines of every file in `kiosk` and `ui`.

What import-linter can say for areas that do not exist yet stands in pyproject.toml; here is the
rest. A new folder in `kiosk` is an area from its first day: nothing has to be listed.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

FOUNDATIONS = {"common", "storage", "journal"}
CENTRE = {"settings", "registry", "staff", "points", "stock", "mailbox", "tally"}
TOP = {"desk", "privacy", "export"}
THE_CENTRE_CALLS = FOUNDATIONS | {"settings"}
# Staff carry badges too, and a badge is a badge: one table, one code, one way to revoke.
ALSO = {("staff", "registry")}

SQLITE_WORDS = re.compile(
    r"\bPRAGMA\b|\bsqlite|\browid\b|\bVACUUM\b|\bATTACH\b|INSERT OR |\bstrftime\(|\bjulianday\("
)


@dataclass(frozen=True)
class Module:
    """A Python file as the rules see it: `kiosk/lending/service.py` is `service` in `lending`."""

    house: str
    area: str
    name: str
    path: Path

    def __str__(self) -> str:
        return str(self.path.relative_to(ROOT))


@dataclass(frozen=True)
class Import:
    """One import of a module of the project: who, and what."""

    by: Module
    of: Module

    def __str__(self) -> str:
        return f"{self.by} imports {self.of}"

    def crosses_areas(self) -> bool:
        return self.by.area != self.of.area


# --- The rules ------------------------------------------------------------------------------------


def test_the_centre_calls_only_the_foundations_and_settings() -> None:
    forbid(
        one
        for one in imports_of_areas()
        if one.by.area in CENTRE
        and one.of.area not in THE_CENTRE_CALLS
        and (one.by.area, one.of.area) not in ALSO
        and one.of.name != "models"
    )


def test_areas_meet_only_at_services_and_at_the_words_of_rules() -> None:
    forbid(
        one
        for one in imports_of_areas()
        if one.of.name not in {"rules", "models"} and not offers_a_service(one.of)
    )


def test_tables_of_another_area_are_seen_only_by_tables_for_a_foreign_key_to_the_registry() -> None:
    forbid(
        one
        for one in imports_of_areas()
        if one.of.name == "models" and not (one.by.name == "models" and one.of.area == "registry")
    )


def test_areas_know_neither_the_top_nor_what_composes_them() -> None:
    forbid(
        one
        for one in imports()
        if one.by.house == "kiosk"
        and is_area(one.by.area)
        and (one.of.area in TOP or one.of.area == "")
    )


def test_the_top_reaches_areas_only_through_what_they_offer() -> None:
    forbid(
        one
        for one in imports()
        if one.by.area in TOP and is_area(one.of.area) and one.of.name == "models"
    )


def test_inside_an_area_rules_and_tables_do_not_know_the_service() -> None:
    forbid(
        one
        for one in imports()
        if one.by.house == one.of.house == "kiosk"
        and one.by.area == one.of.area
        and one.by.name in {"rules", "models"}
        and offers_a_service(one.of)
    )


def test_rules_know_no_library_that_stores_or_paints() -> None:
    impure = {"peewee", "playhouse", "sqlcipher3", "PySide6"}
    found = [str(m) for m in modules() if m.name == "rules" and libraries(m) & impure]
    assert not found


def test_the_words_of_sqlite_stay_in_storage() -> None:
    found = [
        f"{module}: {word}"
        for module in modules()
        if module.house == "kiosk" and module.area != "storage"
        for word in SQLITE_WORDS.findall(code_without_docstrings(module))
    ]
    assert not found


def test_qt_widgets_are_never_loaded() -> None:
    found = [
        str(m) for m in modules() if libraries(m, deep=True) & {"PySide6.QtWidgets", "qtawesome"}
    ]
    assert not found


def test_every_folder_with_code_is_a_package_and_so_seen_by_import_linter() -> None:
    folders = {m.path.parent for m in modules() if m.path.parent.name != "migrations"}
    assert not [str(f) for f in folders if not (f / "__init__.py").exists()]


def test_migrations_are_numbered_one_by_one() -> None:
    """Two that came from two branches with one number would be counted as two and run as one."""
    files = sorted((ROOT / "kiosk" / "storage" / "migrations").glob("[0-9]*.py"))
    assert [int(file.name[:4]) for file in files] == list(range(1, len(files) + 1))


def test_view_models_derive_from_qobject_and_nothing_else() -> None:
    """A notify signal inherited from a Python class crashes the process."""
    found = [
        f"{module}: {cls.name}"
        for module in modules()
        if module.name == "view_model"
        for cls in ast.walk(tree(module))
        if isinstance(cls, ast.ClassDef)
        and cls.name.endswith("ViewModel")
        and [ast.unparse(base) for base in cls.bases] != ["QObject"]
    ]
    assert not found


# --- A control: the rules can say no --------------------------------------------------------------


def test_a_broken_rule_is_named_with_both_files() -> None:
    service, tables = _module("kiosk/checkin/service.py"), _module("kiosk/registry/models.py")
    with pytest.raises(AssertionError, match="imports kiosk/registry/models"):
        forbid(iter([Import(service, tables)]))


# --- Reading the houses ---------------------------------------------------------------------------


def forbid(found: Iterator[Import]) -> None:
    assert not (named := sorted(str(one) for one in found)), "\n".join(named)


def is_area(name: str) -> bool:
    return name != "" and name not in FOUNDATIONS | TOP | {"devices", "cli"}


def imports_of_areas() -> list[Import]:
    """Every import that leads from one area of `kiosk` into another."""
    return [
        one
        for one in imports()
        if one.by.house == one.of.house == "kiosk"
        and one.crosses_areas()
        and is_area(one.by.area)
        and is_area(one.of.area)
    ]


@cache
def imports() -> tuple[Import, ...]:
    return tuple(
        Import(module, target)
        for module in modules()
        for name in sorted(libraries(module, deep=True))
        if (target := _known().get(name)) is not None and target != module
    )


@cache
def modules() -> tuple[Module, ...]:
    files = [file for house in ("kiosk", "ui") for file in sorted((ROOT / house).rglob("*.py"))]
    return tuple(_module(str(file.relative_to(ROOT))) for file in files)


def _module(path: str) -> Module:
    house, *folders, _file = Path(path).parts
    return Module(house, folders[0] if folders else "", Path(path).stem, ROOT / path)


@cache
def _known() -> dict[str, Module]:
    return {".".join(m.path.relative_to(ROOT).with_suffix("").parts): m for m in modules()}


@cache
def tree(module: Module) -> ast.Module:
    return ast.parse(module.path.read_text("utf-8"))


def libraries(module: Module, *, deep: bool = False) -> set[str]:
    """What a file imports: `peewee`; deep: `peewee.Model` and `peewee` both."""
    names: set[str] = set()
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names if deep else {name.split(".")[0] for name in names}


def offers_a_service(module: Module) -> bool:
    """A service is a class of that name; a large one is split into several files by use case."""
    return module.name == "service" or any(
        isinstance(node, ast.ClassDef) and node.name.endswith("Service")
        for node in tree(module).body
    )


def code_without_docstrings(module: Module) -> str:
    """The code with every comment and docstring taken out: they may explain what they like."""
    for node in ast.walk(copy := ast.parse(module.path.read_text("utf-8"))):
        body = getattr(node, "body", None)
        if isinstance(body, list) and body and _is_docstring(body[0]):
            body[0] = ast.Pass()
    return ast.unparse(copy)


def _is_docstring(node: object) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
