"""Running a command and turning a *no* into what the window shows."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from kiosk.common.errors import Confirm, NotSaved, Reason, Refused
from ui.qt.words import not_saved, words

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


def attempt(action: Callable[[], Result]) -> Result | Denial:
    """Answer what the action answers, or why it was not done; bugs pass through."""
    try:
        return action()
    except Refused as refusal:
        return Denial(No.REFUSED, *words(refusal.reason, refusal.facts), refusal.reason)
    except Confirm as question:
        return Denial(No.CONFIRM, *words(question.reason, question.facts), question.reason)
    except NotSaved:
        _log.exception("not saved")
        return Denial(No.NOT_SAVED, *not_saved())
