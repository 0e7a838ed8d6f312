"""A button on the page of a title: to wait for it where all of it is out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.lending.sentences import Action, act
from ui.shell.shell import Shell


class HoldOffer:
    """Only for a courier, and only where nothing of the title is free for him to take."""

    def button(self, shell: Shell, title: str) -> Action | None:
        """Answer the button for a title (its number), None where there is nothing to wait for."""
        here = shell.session.arrival
        if here is None or not shell.station.loans.may_wait(here.visit, title):
            return None
        return act("hold", "bookmark-plus", QCoreApplication.translate("Lending", "Wait for it"))

    def take(self, shell: Shell, title: str) -> None:
        """Queue for it; a *no* is shown."""
        holds, visit = shell.station.holds, shell.session.visit

        def told(_waiting: object) -> None:
            words = QCoreApplication.translate("Lending", "You are in the queue")
            detail = QCoreApplication.translate(
                "Lending", "You are told at your scan when it is there"
            )
            shell.show_done(words, detail)

        shell.attempt(lambda call: holds.place(call, visit, title), then=told)
