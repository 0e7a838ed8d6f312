"""What volunteering offers to carry away: the minutes given, for certificates and the year."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.common.exported import Column, ExportSet, Kind, Row
from kiosk.volunteering.models import VolunteerMinutes


class VolunteerExports:
    """Whoever gave them is a pseudonym; empty once his account is gone."""

    def export_sets(self) -> tuple[ExportSet, ...]:
        """Answer the sets of this area."""
        columns = (
            Column("day", "station day"),
            Column("person", "the same volunteer again, in this export only", Kind.PERSON),
            Column("minutes", "how long he helped"),
            Column("tasks", "with what"),
        )
        return (ExportSet("volunteer_minutes", columns, self._given),)

    def _given(self, first: str, last: str) -> Iterator[Row]:
        table = VolunteerMinutes
        rows = table.select(table.day, table.staff, table.minutes, table.tasks)
        found = rows.where(table.day.between(first, last)).order_by(table.id)
        yield from found.tuples().iterator()
