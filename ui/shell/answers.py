"""The answer shown over every screen, and the question that waits for a yes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.errors import Reason
from ui.qt.attempt import Denial, No
from ui.qt.words import no_word, yes_word

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
DONE_MS = 3_000
REFUSED_MS = 5_000
QUESTION_MS = 30_000
NOT_SAVED_MS = 30_000


@QmlElement
class AnswerViewModel(QObject):
    """*Done*, *refused* or *are you sure*: at most one at a time."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kind = ""
        self._title = ""
        self._detail = ""
        self._then: Callable[[], None] | None = None
        self._said: Denial | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.dismiss)

    def show_done(self, title: str, detail: str, then: Callable[[], None]) -> None:
        """Show the tick for three seconds, then do what follows."""
        self._show("done", title, detail, then)
        self._timer.start(DONE_MS)

    def show_denial(self, denial: Denial) -> None:
        """Show why not for five seconds, for half a minute when it was not saved."""
        self._show(denial.kind, denial.title, denial.detail, None, denial)
        self._timer.start(NOT_SAVED_MS if denial.kind is No.NOT_SAVED else REFUSED_MS)

    def ask(self, question: Denial, yes: Callable[[], None]) -> None:
        """Ask once; nothing happens on a no, and half a minute of silence is one."""
        self._show(No.CONFIRM, question.title, question.detail, yes, question)
        self._timer.start(QUESTION_MS)

    @property
    def asks(self) -> bool:
        """Whether a question waits for a yes."""
        return self._kind == No.CONFIRM

    @Slot()
    def retranslate(self) -> None:
        """Say what is shown in the language spoken now."""
        if self._said:
            self._said = self._said.spoken_now()
            self._title, self._detail = self._said.title, self._said.detail
            self.changed.emit()

    def clear(self) -> None:
        """Take the answer away without doing what would follow."""
        if self._kind:  # mostly there is none, and saying so again costs every scan and tap
            self._show("", "", "", None)

    @Slot()
    def dismiss(self) -> None:
        """Close the answer: what follows a *done* happens now, a question is a no."""
        then = self._then if self._kind == "done" else None
        self.clear()
        if then:
            then()

    @Slot()
    def accept(self) -> None:
        """Say yes to the question."""
        then = self._then if self._kind == No.CONFIRM else None
        self.clear()
        if then:
            then()

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._kind

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title

    @Property(str, notify=changed)
    def yes(self) -> str:
        """What the button says that does it."""
        return yes_word(self._said.reason if self._said else None)

    @Property(str, notify=changed)
    def no(self) -> str:
        """What the button says that leaves it."""
        return no_word(self._said.reason if self._said else None)

    @Property(bool, notify=changed)
    def serious(self) -> bool:
        """Whether it is gone for good then."""
        return self._said is not None and self._said.reason is Reason.DATA_WILL_GO

    @Property(str, notify=changed)
    def detail(self) -> str:
        return self._detail

    def _show(
        self,
        kind: str,
        title: str,
        detail: str,
        then: Callable[[], None] | None,
        said: Denial | None = None,
    ) -> None:
        self._timer.stop()
        self._kind, self._title, self._detail, self._then = kind, title, detail, then
        self._said = said
        self.changed.emit()
