"""What the registry offers to carry away, behind a passphrase only."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.common.exported import Column, ExportSet, Row
from kiosk.registry.models import Company, Courier


class RegistryExports:
    """Who was here."""

    def export_sets(self) -> tuple[ExportSet, ...]:
        """Answer the sets of this area."""
        columns = (
            Column("number", "names the record for ever"),
            Column("name", "who it is"),
            Column("company", "whom he rides for"),
            Column("phone", "to reach him"),
            Column("state", "whether he is welcome"),
            Column("enrolled", "station day"),
            Column("last_seen", "station day"),
        )
        return (ExportSet("people", columns, self._people, personal=True),)

    def _people(self, first: str, last: str) -> Iterator[Row]:
        """Whoever was enrolled by the last day and seen since the first."""
        query = (
            Courier.select(
                Courier.number,
                Courier.name,
                Company.name,
                Courier.phone,
                Courier.state,
                Courier.enrolled_day,
                Courier.last_seen_day,
            )
            .join(Company)
            .where(Courier.enrolled_day <= last, Courier.last_seen_day >= first)
            .order_by(Courier.id)
        )
        return iter(query.tuples().iterator())
