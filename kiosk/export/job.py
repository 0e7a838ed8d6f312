"""What the window and the child that writes an export tell each other: the job, and how it went."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from kiosk.export.status import Status


@dataclass(frozen=True)
class Job:
    """What to carry; it reaches the child over a pipe, with the secrets in it."""

    folder: str
    target: str
    name: str
    first: str
    last: str
    sets: tuple[str, ...]
    format: str
    pseudonym_key: str
    backup: str
    passphrase: str = field(default="", repr=False)
    file_system: str = ""
    language: str = "zh"
    station: str = ""
    made: str = ""


@dataclass(frozen=True)
class Outcome:
    """How it went. ``left`` names what could not be removed from the stick."""

    status: Status
    rows: int = 0
    bytes: int = 0
    manifest: str = ""
    place: str = ""
    left: str = ""
    detail: str = ""
    head: int = 0
    files: int = 0


def outcome_of(values: Mapping[str, object]) -> Outcome:
    """Read an outcome from the pipe."""
    return Outcome(**{**values, "status": Status(str(values["status"]))})  # type: ignore[arg-type]


def to_text(value: Job | Outcome) -> str:
    """Answer a job or an outcome as one line for the pipe."""
    return json.dumps(asdict(value))


def job_of(text: str) -> Job:
    """Read a job from the pipe."""
    values = json.loads(text)
    return Job(**{**values, "sets": tuple(values["sets"])})
