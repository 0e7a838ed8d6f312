"""Running commands for whoever is here: one request id per intention (product rule 2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from kiosk.common.actor import Actor, Call
from kiosk.common.ids import new_number
from kiosk.journal.commands import RequestReused
from ui.qt.attempt import Denial, No, attempt
from ui.shell.answers import AnswerViewModel

Answer = TypeVar("Answer")


class Deeds:
    """Holds the request id; shows a *no* and asks where a command needs a yes."""

    def __init__(self, answers: AnswerViewModel, deny: Callable[[Denial], None]) -> None:
        self._answers = answers
        self._deny = deny
        self.anew()

    def anew(self) -> None:
        """Mint the request id: a screen opened, or a final answer was given."""
        self._request_id = new_number()
        self._unsaved = False

    def run(
        self, action: Callable[[Call], Answer], by: Actor, then: Callable[[Answer], None] | None
    ) -> None:
        """Run a command; see ``Shell.attempt``."""
        self._run(action, Call(by, self._request_id), then)

    def _run(
        self, action: Callable[[Call], Answer], call: Call, then: Callable[[Answer], None] | None
    ) -> None:
        try:
            answer = attempt(lambda: action(call))
        except RequestReused:
            if not self._unsaved:
                raise
            self.anew()  # no retry: he went on to something else, and the last one was saved
            self._run(action, replace(call, request_id=self._request_id), then)
            return
        if isinstance(answer, Denial) and answer.kind is No.CONFIRM and answer.reason:
            agreed = Call(call.by, call.request_id, call.confirmed | {answer.reason})
            self.anew()  # the id is the question's; what is done while it stands is another action
            self._answers.ask(answer, lambda: self._run(action, agreed, then))
            return
        if isinstance(answer, Denial):
            if answer.kind is No.NOT_SAVED:
                # The same tap again is the same action, saved or not.
                self._request_id, self._unsaved = call.request_id, True
            else:
                self.anew()
            self._deny(answer)
            return
        self.anew()
        if then:
            then(answer)
