"""A code typed from its paper, letter by letter, where it cannot be scanned."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.common import codes
from ui.qt.attempt import Denial, No
from ui.shell.shell import Shell

GROUP = 5


class TypedCode:
    """What stands so far of a code; with its last letter ``take`` gets the whole one.

    ``show`` is called whenever something looks new. Once taken, the code stays, to be put right,
    until somebody calls ``stop``.
    """

    def __init__(
        self,
        shell: Shell,
        prefix: codes.Prefix,
        take: Callable[[str], object],
        show: Callable[[], None],
    ) -> None:
        self._shell, self._prefix, self._take, self._show = shell, prefix, take, show
        self._text = ""

    @property
    def is_open(self) -> bool:
        """Tell whether somebody types."""
        return bool(self._text)

    @property
    def groups(self) -> list[str]:
        """The code in groups of five as on the paper, with a mark for each letter to come."""
        code = self._text.ljust(codes.LENGTH, "_")
        return [code[start : start + GROUP] for start in range(0, len(code), GROUP)]

    def start(self) -> None:
        """Let the code be typed: every one of its kind begins alike."""
        self._write(self._prefix)

    def stop(self) -> None:
        """Forget what was typed."""
        self._write("")

    def digit(self, value: str) -> None:
        """Take one letter; with the last one the code is tried."""
        if not self.is_open:
            return
        self._write((self._text + value)[: codes.LENGTH])
        if len(self._text) == codes.LENGTH:
            self._try()

    def backspace(self) -> None:
        """Take the last letter away."""
        if len(self._text) > len(self._prefix):
            self._write(self._text[:-1])

    def _write(self, text: str) -> None:
        self._text = text
        self._show()

    def _try(self) -> None:
        """Say of a slip of the finger that it is one."""
        if not isinstance(codes.parse(self._text), codes.CodeFault):
            self._take(self._text)
            return
        title = QCoreApplication.translate("TypedCode", "One letter at least is wrong")
        advice = QCoreApplication.translate(
            "TypedCode", "Compare it with the paper, group by group"
        )
        self._shell.show_denial(Denial(No.REFUSED, title, advice))
