"""Labels: which items have none yet, what stands on each, and that they were printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.catalogue.models import CatalogueItem, items, labels_of_items
from kiosk.catalogue.rules import HERE, ItemRow, Label
from kiosk.common.actor import Call
from kiosk.common.permissions import Permission, require
from kiosk.journal.commands import Commands, Done, command

MOST = 240
"""Ten sheets at once: a printer jams before that."""


@dataclass(frozen=True)
class Labelled:
    """So many items have their label."""

    items: int


class LabelService:
    """An item that came with a barcode has its label; what the station numbered has none yet."""

    def __init__(self, commands: Commands) -> None:
        self.commands = commands

    def waiting(self) -> list[ItemRow]:
        """Answer the items without a label, in the order they came, as many as go at once."""
        missing = ~CatalogueItem.labelled & CatalogueItem.status.in_(HERE)
        return [ItemRow(*row) for row in items().where(missing).limit(MOST).tuples()]

    def of(self, numbers: Sequence[str]) -> list[Label]:
        """Answer what stands on the labels of some items (their numbers), in their order."""
        found = labels_of_items(numbers).tuples()
        by_number = {number: Label(*texts) for number, *texts in found}
        return [by_number[number] for number in numbers if number in by_number]

    @command("catalogue.print_labels")
    def note(self, call: Call, numbers: tuple[str, ...]) -> Done[Labelled]:
        """Note that the labels of some items were printed.

        Raises:
            Refused: NOT_ALLOWED.
        """
        require(call.by, Permission.CATALOGUE)
        these = CatalogueItem.number.in_(numbers)
        count = int(CatalogueItem.update(labelled=True).where(these).execute())
        return Done(Labelled(count), facts={"items": " ".join(numbers)})
