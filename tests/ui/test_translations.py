"""Nothing untranslated, nothing stale, and no Chinese where English sources belong."""

import ast
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from ui.qt.language import Language

ROOT = Path(__file__).parents[2]
TS = ROOT / "resources" / "translations" / "zh_CN.ts"
TOUR = ROOT / "ui" / "tour"  # shows nothing: it names what it taps on the Chinese screen
TOOLS = Path(sys.executable).parent
CHINESE = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
PLACES = re.compile(r"%\d|%\w+%")
Texts = dict[tuple[str, str], str]


def texts(path: Path) -> Texts:
    """(Context, source) → translation of a .ts file."""
    found: Texts = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name") or "", message.findtext("source") or "")
            found[key] = message.findtext("translation") or ""
    return found


def tool(name: str, *arguments: str) -> None:
    subprocess.run([str(TOOLS / name), "-silent", *arguments], cwd=ROOT, check=True)


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Texts:
    """What the sources hold now."""
    path = tmp_path_factory.mktemp("ts") / "now.ts"
    tool("pyside6-lupdate", "-extensions", "py,qml", "ui", "-ts", str(path))
    return texts(path)


def test_every_text_of_the_screens_is_collected(collected: Texts) -> None:
    assert set(collected) - set(texts(TS)) == set(), "run build_spec/translate.sh"
    assert set(texts(TS)) - set(collected) == set(), "run build_spec/translate.sh"


def test_nothing_is_untranslated() -> None:
    assert [key for key, translation in texts(TS).items() if not translation] == []


def test_an_english_source_is_its_own_translation_and_holds_no_chinese(collected: Texts) -> None:
    assert [source for _, source in collected if not source or CHINESE.search(source)] == []


def literals(path: Path) -> list[str]:
    """The strings of a Python file without its docstrings, the code of any other."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        return [line.partition("//")[0] for line in text.splitlines()]
    nodes = list(ast.walk(ast.parse(text)))
    docstrings = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    constants = [node for node in nodes if isinstance(node, ast.Constant)]
    return [str(node.value) for node in constants if id(node) not in docstrings]


def test_no_chinese_stands_outside_the_translations() -> None:
    sources = [path for kind in ("*.qml", "*.py", "*.js") for path in (ROOT / "ui").rglob(kind)]
    sources = [path for path in sources if path.parent != TOUR]
    wrong = [path for path in sources if any(CHINESE.search(text) for text in literals(path))]
    assert [str(path.relative_to(ROOT)) for path in wrong] == []


def test_places_for_values_are_the_same_on_both_sides() -> None:
    for (_, source), translation in texts(TS).items():
        assert sorted(PLACES.findall(source)) == sorted(PLACES.findall(translation)), source


def test_the_compiled_file_belongs_to_its_source(tmp_path: Path) -> None:
    tool("pyside6-lrelease", str(TS), "-qm", str(tmp_path / "now.qm"))
    assert (tmp_path / "now.qm").read_bytes() == TS.with_suffix(".qm").read_bytes()


def test_the_language_changes_while_the_program_runs(qapp: QGuiApplication) -> None:
    assert qapp is not None
    language = Language()
    language.use("zh")
    assert QCoreApplication.translate("Footer", "Help") == "求助"
    language.use("en")
    assert QCoreApplication.translate("Footer", "Help") == "Help"
