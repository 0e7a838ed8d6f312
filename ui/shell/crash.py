"""A bug must not stop the station: log where it was, say so calmly, go home, live on.

The log holds the types and places of errors and never their values: an error's own text may quote
a name. It lies in the state folder (``XDG_STATE_HOME``), rotates at 256 kB, four files at most.
"""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from platformdirs import user_state_path
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QQmlEngine, QQmlError

from ui.qt.attempt import Denial, No

if TYPE_CHECKING:
    from ui.shell.front import Front

LOG = "courier-home.log"
LARGEST, OLD_FILES = 256 * 1024, 3
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]
_log = logging.getLogger("ui.bug")


class PlacesOnly(logging.Formatter):
    """Writes of an error what kind it was and where, never what it says."""

    def format(self, record: logging.LogRecord) -> str:
        """Answer the line; what another formatter has written of the error is not taken over."""
        written, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = written

    def formatException(self, ei: object) -> str:
        """Answer one line per error of the chain and per place, the innermost last."""
        error = ei[1] if isinstance(ei, tuple) else None
        lines: list[str] = []
        seen: set[int] = set()
        while isinstance(error, BaseException) and id(error) not in seen:
            seen.add(id(error))
            places = traceback.extract_tb(error.__traceback__)
            lines[:0] = [
                f"{type(error).__module__}.{type(error).__qualname__}",
                *(f"  {Path(at.filename).name}:{at.lineno} in {at.name}" for at in places),
            ]
            error = error.__cause__ or error.__context__
        return "\n".join(lines)


def log_folder() -> Path:
    """Answer where this user's logs lie."""
    return user_state_path("courier-home", appauthor=False)


def keep_log() -> list[logging.Handler]:
    """Write warnings and errors to the log and to standard error, both without values."""
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    try:
        log_folder().mkdir(parents=True, exist_ok=True, mode=0o700)
        handlers.append(_LogFile(log_folder() / LOG))
    except OSError:
        pass  # a full or read-only disk costs the log, not the start
    for handler in handlers:
        handler.setLevel(logging.WARNING)
        handler.setFormatter(PlacesOnly("%(asctime)s %(levelname)s %(name)s %(message)s"))
        logging.getLogger().addHandler(handler)
    return handlers


class _LogFile(logging.Handler):
    """Opens the log with its first line."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    @cached_property
    def _file(self) -> logging.Handler:
        from ui.shell.log_file import RotatingLog  # noqa: PLC0415

        file = RotatingLog(self._path, "a", LARGEST, OLD_FILES, "utf-8", delay=True)
        file.setFormatter(self.formatter)
        return file

    def emit(self, record: logging.LogRecord) -> None:
        """Hand a line on."""
        self._file.emit(record)

    def close(self) -> None:
        """Let the file go, if there was anything to write."""
        if "_file" in vars(self):
            self._file.close()
        super().close()


class CrashGuard:
    """Takes the place of ``sys.excepthook`` while the window lives.

    Qt would print the text of every error that Python raised in a slot: what QML warns of goes
    through the log too, without it.
    """

    def __init__(self, front: Front, engine: QQmlEngine) -> None:
        self._front = front
        self._engine = engine
        self._before: Hook = sys.excepthook
        self._busy = False

    def install(self) -> None:
        """Catch every bug from now on."""
        self._before = sys.excepthook
        sys.excepthook = self.caught
        self._engine.setOutputWarningsToStandardError(False)
        self._engine.warnings.connect(_log_warnings)

    def remove(self) -> None:
        """Give the hook back."""
        sys.excepthook = self._before
        self._engine.warnings.disconnect(_log_warnings)
        self._engine.setOutputWarningsToStandardError(True)

    def caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log a bug and show the calm answer; a second bug on the way is only logged."""
        if issubclass(kind, (KeyboardInterrupt, SystemExit)):
            self._before(kind, error, trace)
            return
        _log.error("a bug", exc_info=(kind, error, trace))
        if self._busy:
            return
        self._busy = True
        try:
            if self._front.has_station:
                self._front.finish()
            self._front.show_denial(calm_words())
        except Exception:  # noqa: BLE001 (whatever it is: no loop)
            _log.exception("a bug while saying so")
        finally:
            self._busy = False


def _log_warnings(warnings: list[QQmlError]) -> None:
    for warning in warnings:
        place = f"{warning.url().fileName()}:{warning.line()}"
        text = warning.description()
        # This is how an error of Python arrives; its text may quote a name.
        _log.warning("%s %s", place, "an error in Python" if text.startswith("Error:") else text)


def calm_words() -> Denial:
    """Answer what is said after a bug; whether the last tap was saved, nobody knows."""
    return Denial(
        No.NOT_SAVED,
        QCoreApplication.translate("Crash", "That did not work"),
        QCoreApplication.translate(
            "Crash", "The last tap may not have been saved. Please call staff"
        ),
    )
