"""The sentences for every trouble: what is the matter, and what to do, in the user's words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.common.errors import Trouble

Sentence = Callable[[], tuple[str, str]]


def trouble_words(trouble: Trouble) -> tuple[str, str]:
    """Answer title and advice in the language of the screen."""
    return _SENTENCES[trouble]()


_SENTENCES: dict[Trouble, Sentence] = {
    Trouble.NO_STATION: lambda: (
        QCoreApplication.translate("Trouble", "The station's records are not here"),
        QCoreApplication.translate(
            "Trouble", "Check that the data disk is plugged in, then try again"
        ),
    ),
    Trouble.STATION_EXISTS: lambda: (
        QCoreApplication.translate("Trouble", "There is a station in this folder already"),
        QCoreApplication.translate("Trouble", "Nothing was changed. Start the program again"),
    ),
    Trouble.ALREADY_RUNNING: lambda: (
        QCoreApplication.translate("Trouble", "The station is open in another window"),
        QCoreApplication.translate(
            "Trouble", "Go on there and close this one. Or close the other one, then try again"
        ),
    ),
    Trouble.READ_ONLY: lambda: (
        QCoreApplication.translate("Trouble", "Nothing can be written to the station's folder"),
        QCoreApplication.translate(
            "Trouble", "Its user must own the folder and be allowed to write; nothing was changed"
        ),
    ),
    Trouble.DISK_FULL: lambda: (
        QCoreApplication.translate("Trouble", "The disk is full"),
        QCoreApplication.translate(
            "Trouble", "Free at least 500 MB on this computer, then try again; nothing was lost"
        ),
    ),
    Trouble.KEY_MISSING: lambda: (
        QCoreApplication.translate("Trouble", "This computer has no key to the station"),
        QCoreApplication.translate(
            "Trouble", "Scan the recovery code from set-up here; the station then opens"
        ),
    ),
    Trouble.KEY_WRONG: lambda: (
        QCoreApplication.translate("Trouble", "The key on this computer does not fit the station"),
        QCoreApplication.translate(
            "Trouble", "Scan the recovery code from set-up here; the station then opens"
        ),
    ),
    Trouble.DAMAGED: lambda: (
        QCoreApplication.translate("Trouble", "The station's records are damaged"),
        QCoreApplication.translate(
            "Trouble", "They were not touched. A manager can go back to a backup:"
        ),
    ),
    Trouble.NEWER: lambda: (
        QCoreApplication.translate("Trouble", "The records were made by a newer version"),
        QCoreApplication.translate(
            "Trouble", "Install the newer version of this program; nothing was changed"
        ),
    ),
    Trouble.UNSAFE_SQLITE: lambda: (
        QCoreApplication.translate("Trouble", "A part of this program is too old to be safe"),
        QCoreApplication.translate(
            "Trouble", "Install the program anew with “make run”; nothing was changed"
        ),
    ),
    Trouble.BACKUP_BAD: lambda: (
        QCoreApplication.translate("Trouble", "This backup is not sound"),
        QCoreApplication.translate("Trouble", "Nothing was changed. Take an older backup"),
    ),
    Trouble.NOT_A_FOLDER: lambda: (
        QCoreApplication.translate("Trouble", "A file lies where the station's folder should be"),
        QCoreApplication.translate(
            "Trouble",
            "Name the station's folder (--data) or move the file away; nothing changed",
        ),
    ),
    Trouble.IO_ERROR: lambda: (
        QCoreApplication.translate("Trouble", "The disk of this computer does not answer"),
        QCoreApplication.translate(
            "Trouble", "Try again; if it stays, have the disk looked at. Nothing was changed"
        ),
    ),
}
