"""All that waited for him, the most urgent first; whoever opened the page has read it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.mailbox.service import NoticeRow
from ui.mailbox.words import icon, sentence
from ui.qt.rows_model import RowsModel
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class MessageRow:
    """One notice: its picture, its sentence, and since when it waits."""

    glyph: str
    words: str
    since: str


@QmlElement
class MessagesViewModel(QObject):
    """Keeps on the page what is read by being shown, until somebody leaves it."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._rows = RowsModel(MessageRow, self)
        self._visit = ""
        self._notices: list[NoticeRow] = []

    def refresh(self) -> None:
        """Read what waits and mark it as read; nobody signed in leaves nothing behind."""
        arrival = self._shell.session.arrival
        visit = arrival.visit if arrival else ""
        if visit != self._visit:
            self._visit, self._notices = visit, []
        fresh = self._station.mail.waiting(visit) if visit else []
        self._notices = [*self._notices, *fresh]
        for notice in fresh:
            self._mark(notice)
        self._rows.show([self._row(notice) for notice in self._notices])
        self.changed.emit()

    def _mark(self, notice: NoticeRow) -> None:
        mail, visit = self._station.mail, self._visit
        self._shell.attempt(lambda call: mail.read(call, visit, notice.number))

    def _row(self, notice: NoticeRow) -> MessageRow:
        since = self._station.clock.local(notice.made_ms)
        return MessageRow(icon(notice), sentence(notice), f"{since:%H:%M}")

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows
