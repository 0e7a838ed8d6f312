"""The tray of sample badges. A tap on one goes the way of a scan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from ui.qt.types import QVariantList
from ui.shell.shell import Shell

if TYPE_CHECKING:
    from kiosk.demo import Tray

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DemoViewModel(QObject):
    """What lies in the tray of the open demo station; empty for a real one."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell

    @Property(QVariantList, notify=changed)
    def samples(self) -> list[dict[str, str]]:
        tray = self._tray()
        if tray is None:
            return []
        return [
            {"label": sample.label, "code": sample.code, "kind": _kind(sample.kind)}
            for sample in tray.samples
        ]

    @Property(str, notify=changed)
    def pin(self) -> str:
        tray = self._tray()
        return tray.pin if tray else ""

    def _tray(self) -> Tray | None:
        from kiosk.demo import read_tray  # noqa: PLC0415 (a real station needs nothing of it)

        return read_tray(self._shell.folder)


def _kind(kind: str) -> str:
    """Answer what a sample badge is for, in the language of the screen."""
    return {
        "courier": QCoreApplication.translate("Demo", "Courier"),
        "pending": QCoreApplication.translate("Demo", "Newcomer"),
        "volunteer": QCoreApplication.translate("Demo", "Volunteer"),
        "staff": QCoreApplication.translate("Demo", "Staff"),
        "manager": QCoreApplication.translate("Demo", "Manager"),
        "suspended": QCoreApplication.translate("Demo", "Paused badge"),
        "revoked": QCoreApplication.translate("Demo", "Stopped badge"),
        "foreign": QCoreApplication.translate("Demo", "Some other code"),
    }.get(kind, kind)
