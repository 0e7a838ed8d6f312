"""Running a command and turning a *no* into what the window shows."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from kiosk.common.errors import Confirm, NotSaved, Reason, Refused
from ui.qt.words import Facts, not_saved, words

Result = TypeVar("Result")
_log = logging.getLogger(__name__)


class No(StrEnum):
    """The ways an attempt can fail to be done."""

    REFUSED = "refused"
    CONFIRM = "confirm"
    NOT_SAVED = "not_saved"


@dataclass(frozen=True)
class Denial:
    """Why it was not done, in the person's words, and what to do next."""

    kind: No
    title: str
    detail: str
    reason: Reason | None = None
    facts: Facts = field(default_factory=dict)

    def spoken_now(self) -> Denial:
        """Answer the same in the language of the screen, which may have changed."""
        return denial(self.reason, self.facts, self.kind) if self.reason else self


def denial(reason: Reason, facts: Facts, kind: No = No.REFUSED) -> Denial:
    """Answer a reason and its facts as the window says them."""
    return Denial(kind, *words(reason, facts), reason, facts)


def denial_of(reason: Reason) -> Denial:
    """Answer a *no* the window itself says before it asks any service."""
    return Denial(No.REFUSED, *words(reason, {}), reason)


def attempt(action: Callable[[], Result]) -> Result | Denial:
    """Answer what the action answers, or why it was not done; bugs pass through."""
    try:
        return action()
    except Refused as refusal:
        return denial(refusal.reason, refusal.facts)
    except Confirm as question:
        return denial(question.reason, question.facts, No.CONFIRM)
    except NotSaved as error:
        _log.exception("not saved")
        return Denial(No.NOT_SAVED, *not_saved(error.trouble))
