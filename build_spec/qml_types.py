"""Check the QML against the Python behind it: a misspelt name of a view model is an error.

qmllint knows nothing of Python. So every view model is described as JSON (metaobjectdump), all of
them together become the type description of the module `CourierHome` (one qmltyperegistrar call:
several would overwrite each other), and qmllint reads our QML beside it. No warning is allowed.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
MODULE = "CourierHome"
MARK = f'QML_IMPORT_NAME = "{MODULE}"'


def main() -> int:
    """Answer 0 when the QML is clean, else print what qmllint found and answer 1."""
    modules = ROOT / "build" / "qml"
    describe(python_types(ROOT / "ui"), modules / MODULE)
    return lint(sorted((ROOT / "ui").rglob("*.qml")), modules)


def python_types(ui: Path) -> list[Path]:
    """Find every Python file that offers types to QML."""
    return [file for file in sorted(ui.rglob("*.py")) if MARK in file.read_text("utf-8")]


def describe(sources: Iterable[Path], module: Path) -> None:
    """Write `plugins.qmltypes` and `qmldir` of the module into its folder."""
    module.mkdir(parents=True, exist_ok=True)
    (module / "qmldir").write_text(f"module {MODULE}\ntypeinfo plugins.qmltypes\n", "utf-8")
    qt = Path(PySide6.__file__).parent
    subprocess.run(
        [
            qt / "Qt" / "libexec" / "qmltyperegistrar",
            f"--generate-qmltypes={module / 'plugins.qmltypes'}",
            f"--import-name={MODULE}",
            "--major-version=1",
            "--minor-version=0",
            f"--foreign-types={foreign_types(qt)}",
            "-o",
            module / "registration.cpp",
            *[dumped(source, module) for source in sources],
        ],
        check=True,
    )


def foreign_types(qt: Path) -> str:
    """Answer the descriptions of the Qt classes that view models derive from or hand out."""
    return ",".join(str(qt / f"Qt/metatypes/qt6{name}_metatypes.json") for name in ("core", "qml"))


def dumped(source: Path, folder: Path) -> Path:
    """Describe one Python file as JSON and answer where it was written."""
    name = "_".join(source.relative_to(ROOT).with_suffix("").parts)
    target = folder / f"{name}.json"
    dump = [sys.executable, "-m", "PySide6.scripts.metaobjectdump"]
    command: list[str | Path] = [*dump, "-o", target, source]
    subprocess.run(command, check=True)
    return target


def lint(files: list[Path], modules: Path) -> int:
    """Run qmllint over all files at once; no warning passes."""
    qmllint = Path(PySide6.__file__).parent / "qmllint"
    command: list[str | Path] = [qmllint, "-W", "0", "-I", modules, "-I", ROOT, *files]
    return 1 if subprocess.run(command, check=False).returncode else 0


if __name__ == "__main__":
    sys.exit(main())
