"""First aid: the complaints, and the guide to one of them page by page."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.common.actor import ANONYMOUS, Call
from kiosk.common.ids import new_number
from kiosk.firstaid.aid import Where, Whereabouts
from kiosk.firstaid.guides import Guide, Step
from kiosk.firstaid.rules import ITEMS, Item
from kiosk.firstaid.shut import ShutHouse
from kiosk.settings.rules import Key
from ui.firstaid.metronome import MetronomeViewModel
from ui.firstaid.pages import MENU, Kind, Page, after_no, pages_of
from ui.qt.attempt import Denial, attempt
from ui.qt.types import QVariantList
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FirstAidViewModel(QObject):
    """Who opened what is not known here: only which guide, and which of its pages."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        house = shell.station if shell.has_station else ShutHouse()
        self._settings, self._aid = house.settings, house.aid
        self._metronome = MetronomeViewModel(shell, self)
        self._guide: Guide | None = None
        self._pages: tuple[Page, ...] = (MENU,)
        self._at = 0
        self._worse = False  # the call to 120 lies over the page of a guide that is not red
        self._noted: set[str] = set()
        self._taken: Counter[Item] = Counter()

    def refresh(self) -> None:
        """Read the station's address and the places anew, in the language spoken now."""
        self.changed.emit()

    def begin(self) -> None:
        """Show the complaints: somebody pressed 急救."""
        self._noted.clear()
        self._taken.clear()
        self._show_menu()

    # What the person does.

    @Slot(str)
    def open(self, name: str) -> None:
        """Open a guide. That it cannot be noted (a full disk) keeps nobody from reading it."""
        guide = self._aid.guides.find(name)
        if guide is None:
            return
        self._guide, self._pages, self._at, self._worse = guide, pages_of(guide), 0, False
        if name not in self._noted:
            self._noted.add(name)
            attempt(lambda: self._aid.note_opened(Call(ANONYMOUS, new_number()), name))
        self.changed.emit()

    @Slot()
    def next(self) -> None:
        """Turn to the next page."""
        if self._worse:
            self._worse = False
        else:
            self._at = min(self._at + 1, len(self._pages) - 1)
        self.changed.emit()

    @Slot()
    def skip(self) -> None:
        """Say on the card that it must not be: leave out what it is about."""
        if self._guide and self._page.kind is Kind.CARD:
            self._at = after_no(self._guide, self._pages, self._at)
            self.changed.emit()

    @Slot(str)
    def took(self, thing: str) -> None:
        """Note that one of a thing was taken. That it cannot be noted keeps nobody from taking."""
        item = Item(thing)
        taken = attempt(lambda: self._aid.take(Call(ANONYMOUS, new_number()), item))
        if not isinstance(taken, Denial):
            self._taken[item] += taken.quantity
        self.changed.emit()

    @Slot()
    def worse(self) -> None:
        """It gets worse: the call to 120, then back to the page."""
        self._worse = True
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """Turn back; from the first page to the complaints, from there out of first aid."""
        if self._guide is None:
            self._shell.back()
        elif self._worse:
            self._worse = False
            self.changed.emit()
        elif self._at:
            self._at -= 1
            self.changed.emit()
        else:
            self._show_menu()

    @Slot()
    def menu(self) -> None:
        """Show the complaints again."""
        self._show_menu()

    @Slot()
    def close(self) -> None:
        """Leave first aid."""
        self._show_menu()
        self._shell.back()

    def _show_menu(self) -> None:
        self._guide, self._pages, self._at, self._worse = None, (MENU,), 0, False
        self.changed.emit()

    # What is shown.

    @property
    def _page(self) -> Page:
        return Page(Kind.CALL) if self._worse else self._pages[self._at]

    @property
    def _step(self) -> Step | None:
        page = self._page
        return self._guide.steps[page.step] if self._guide and page.kind is Kind.STEP else None

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._page.kind

    @Property(QVariantList, notify=changed)
    def complaints(self) -> list[dict[str, object]]:
        spoken = self._shell.spoken
        return [
            {
                "key": guide.name,
                "picture": guide.picture,
                "title": guide.title.of(spoken),
                "signs": guide.signs.of(spoken),
                "red": guide.red,
            }
            for guide in self._aid.guides.guides
        ]

    @Property(str, notify=changed)
    def complaint(self) -> str:
        """The name of the guide that is open, for the alarm."""
        return self._guide.name if self._guide else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._guide.title.of(self._shell.spoken) if self._guide else ""

    @Property(bool, notify=changed)
    def red(self) -> bool:
        return self._guide is not None and self._guide.red

    @Property(str, notify=changed)
    def script(self) -> str:
        return self._guide.script.of(self._shell.spoken) if self._guide else ""

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._page.step + 1

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._guide.steps) if self._guide else 0

    @Property(str, notify=changed)
    def todo(self) -> str:
        return self._step.do.of(self._shell.spoken) if self._step else ""

    @Property(str, notify=changed)
    def more(self) -> str:
        return self._step.more.of(self._shell.spoken) if self._step else ""

    @Property(str, notify=changed)
    def never(self) -> str:
        return self._step.never.of(self._shell.spoken) if self._step else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._step.picture if self._step else ""

    @Property(str, notify=changed)
    def source(self) -> str:
        if self._step is None or not self._step.guideline:
            return ""
        return (
            self.tr("Read for this: %1, %2")
            .replace("%1", self._step.guideline)
            .replace("%2", self._step.section)
        )

    @Property(bool, notify=changed)
    def beats(self) -> bool:
        return self._step is not None and self._step.metronome

    @Property(MetronomeViewModel, notify=changed)
    def metronome(self) -> MetronomeViewModel:
        return self._metronome

    @Property(QVariantList, notify=changed)
    def take(self) -> list[dict[str, str]]:
        """What this step sends for."""
        step = self._step
        if step is None:
            return []
        at: dict[str, list[str]] = {}  # what lies in one place is taken in one go
        for item in step.take:
            at.setdefault(self._place(self._aid.where(item, self._shell.spoken)), []).append(
                self._name(item)
            )
        return [{"name": self.tr(", ").join(names), "place": place} for place, names in at.items()]

    @Property(QVariantList, notify=changed)
    def things(self) -> list[dict[str, object]]:
        """Everything the guide sends for: where it lies, from which box, how many were taken."""
        found = self._found()
        common = self._common(found)
        return [
            {
                "key": one.item.value,
                "name": self._name(one.item),
                "place": " · ".join(
                    part
                    for part in (self._where(one), self._doubt(one), self._box(one.lot))
                    if part not in ("", common)
                ),
                "stocked": one.stocked,
                "doubtful": one.doubtful,
                "taken": self._taken[one.item],
            }
            for one in found
        ]

    @Property(str, notify=changed)
    def commonPlace(self) -> str:
        """Where everything the guide sends for lies; empty where it lies in several places."""
        return self._common(self._found())

    def _found(self) -> list[Whereabouts]:
        return self._aid.what_to_take(self._guide, self._shell.spoken) if self._guide else []

    def _common(self, found: list[Whereabouts]) -> str:
        places = {self._where(one) for one in found}
        return places.pop() if len(places) == 1 else ""

    def _box(self, lot: str) -> str:
        return self.tr("lot %1").replace("%1", lot) if lot else ""

    def _name(self, item: Item) -> str:
        return ITEMS[item].en if self._shell.spoken == "en" else ITEMS[item].zh

    def _place(self, found: Whereabouts) -> str:
        return " · ".join(filter(None, (self._where(found), self._doubt(found))))

    def _doubt(self, found: Whereabouts) -> str:
        return self.tr("may be expired: look at the date") if found.doubtful else ""

    def _where(self, found: Whereabouts) -> str:
        if found.where is Where.PLACE:
            return found.place
        if found.where is Where.KIT:
            return self.tr("In the first-aid kit: %1").replace("%1", found.place)
        if found.item is Item.AED:
            return self.tr("Where the AED hangs is not set: ask for it aloud")
        return self.tr("In the first-aid kit; ask where it is")

    @Property(str, notify=changed)
    def ask(self) -> str:
        card = self._guide.card if self._guide else None
        return card.ask.of(self._shell.spoken) if card else ""

    @Property(str, notify=changed)
    def stop(self) -> str:
        card = self._guide.card if self._guide else None
        return card.stop.of(self._shell.spoken) if card else ""

    @Property(str, notify=changed)
    def review(self) -> str:
        if self._guide is None:
            return ""
        if self._guide.reviewed_by:
            return self.tr("Reviewed by %1").replace("%1", self._guide.reviewed_by)
        return self.tr("Not reviewed by a doctor")

    @Property(str, notify=changed)
    def address(self) -> str:
        return self._settings.wording(Key.ADDRESS, self._shell.spoken)

    @Property(str, notify=changed)
    def aedPlace(self) -> str:
        return self._settings.wording(Key.AED_PLACE, self._shell.spoken)

    @Property(str, notify=changed)
    def dutyPhone(self) -> str:
        return self._settings.text(Key.DUTY_PHONE)
