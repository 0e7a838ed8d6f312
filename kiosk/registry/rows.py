"""What screens read of couriers: one flat row each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from peewee import Expression, ModelSelect

from kiosk.registry.models import Company, Courier
from kiosk.registry.rules import CourierState


@dataclass(frozen=True)
class CourierRow:
    """A courier, unmasked: only named staff screens may show it whole.

    ``confirm_by_ms`` is 0 unless he is pending.
    """

    id: int
    number: str
    name: str
    company: str
    phone: str
    state: CourierState
    enrolled_day: str
    consent_version: int
    confirm_by_ms: int


def one(where: Expression) -> CourierRow | None:
    """Answer the courier some words of a query mean, or None."""
    row = _query().where(where).tuples().first()
    return _row(*row) if row else None


def some(where: Expression, most: int | None = None) -> list[CourierRow]:
    """Answer the couriers some words of a query mean, newest first, at most so many."""
    query = _query().where(where).order_by(Courier.id.desc()).limit(most)
    return [_row(*row) for row in query.tuples()]


def of_ids(ids: Iterable[int]) -> list[CourierRow]:
    """Answer the couriers of some row ids, newest first."""
    return some(Courier.id.in_(list(ids)))


def _query() -> ModelSelect:
    return Courier.select(
        Courier.id,
        Courier.number,
        Courier.name,
        Company.name,
        Courier.phone,
        Courier.state,
        Courier.enrolled_day,
        Courier.consent_version,
        Courier.confirm_by_ms,
    ).join(Company)


def _row(
    row_id: int,
    number: str,
    name: str,
    company: str,
    phone: str | None,
    state: str,
    enrolled_day: str,
    consent_version: int,
    confirm_by_ms: int | None,
) -> CourierRow:
    return CourierRow(
        row_id,
        number,
        name,
        company,
        phone or "",
        CourierState(state),
        enrolled_day,
        consent_version,
        confirm_by_ms or 0,
    )
