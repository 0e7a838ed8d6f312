"""Check the QML against the Python behind it: a misspelt name of a view model is an error.

qmllint knows nothing of Python. So every view model is described as JSON (metaobjectdump), all of
them together become the type description of the module `CourierHome` (one qmltyperegistrar call:
several would overwrite each other), and qmllint reads our QML beside it. No warning is allowed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import PySide6

QT = Path(PySide6.__file__).parent
MODULE = "CourierHome"
MARK = f'QML_IMPORT_NAME = "{MODULE}"'


def check(root: Path) -> int:
    """Answer 0 when all QML below `root` is clean, else 1; qmllint prints what it found."""
    modules = root / "build" / "qml"
    described = modules / MODULE
    shutil.rmtree(described, ignore_errors=True)
    described.mkdir(parents=True)
    dumps = [dump(file, root, described) for file in python_types(root / "ui")]
    describe(dumps, described)
    return lint(sorted((root / "ui").rglob("*.qml")), [modules, root])


def python_types(ui: Path) -> list[Path]:
    """Find every Python file that offers types to QML."""
    return [file for file in sorted(ui.rglob("*.py")) if MARK in file.read_text("utf-8")]


def dump(source: Path, root: Path, folder: Path) -> Path:
    """Describe one Python file as JSON and answer where it was written."""
    name = "_".join(source.relative_to(root).with_suffix("").parts)
    target = folder / f"{name}.json"
    run([sys.executable, "-m", "PySide6.scripts.metaobjectdump", "-o", target, source])
    return target


def describe(dumps: Iterable[Path], module: Path) -> None:
    """Write `plugins.qmltypes` and `qmldir` of the module into its folder."""
    (module / "qmldir").write_text(f"module {MODULE}\ntypeinfo plugins.qmltypes\n", "utf-8")
    foreign = ",".join(f"{QT}/Qt/metatypes/qt6{name}_metatypes.json" for name in ("core", "qml"))
    command: list[str | Path] = [
        QT / "Qt" / "libexec" / "qmltyperegistrar",
        f"--generate-qmltypes={module / 'plugins.qmltypes'}",
        f"--import-name={MODULE}",
        "--major-version=1",
        "--minor-version=0",
        f"--foreign-types={foreign}",
        "-o",
        module / "registration.cpp",
    ]
    run([*command, *dumps])


def lint(files: list[Path], import_paths: list[Path]) -> int:
    """Run qmllint over all files at once; no warning passes."""
    paths = [part for path in import_paths for part in ("-I", path)]
    command: list[str | Path] = [QT / "qmllint", "-W", "0", *paths, *files]
    return 1 if subprocess.run(command, check=False).returncode else 0


def run(command: list[str | Path]) -> None:
    """Run a tool of Qt that has to succeed."""
    subprocess.run(command, check=True)


if __name__ == "__main__":
    sys.exit(check(Path(__file__).resolve().parent.parent))
