"""The board: a staff badge alone opens it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.registry.badges import BadgeRow
from kiosk.staff.rules import ALLOWED, Permission
from kiosk.storage import room
from ui.amenities.serving import Serving
from ui.count.counts import COUNTS
from ui.plan.notice import kit_notice
from ui.plan.plan import PLAN
from ui.points.matters import MATTERS, to_decide
from ui.qt.types import QVariantList
from ui.registry.people import open_pending
from ui.registry.person import open_person
from ui.rewards.handing import Handing
from ui.rewards.redemptions import REDEMPTIONS
from ui.shell.shell import Shell
from ui.staff.behind import CLOCK
from ui.staff.links import follow, links
from ui.staff.words import with_role

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BoardViewModel(QObject):
    """Alarms, duty, and the way to everything else."""

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._station = shell.station
        self._alarms: list[dict[str, object]] = []
        self._answered: list[dict[str, str]] = []
        self._on_duty: list[str] = []
        self._am_on_duty = False
        self._figures = (0, 0)
        self._serving = Serving(shell, self._served)
        self._requests: list[dict[str, object]] = []
        self._handing = Handing(shell, self.refresh)
        self._to_confirm = self._to_count = self._to_decide = self._to_hand_over = 0
        self._disk = self._kit = ""

    def refresh(self) -> None:
        """Read alarms and duty; nobody signed in leaves nothing behind."""
        station, me = self._station, self._shell.session.staff
        figures = station.visits.figures()
        duty = station.staff.on_duty() if me else []
        self._read_alarms()
        self._requests = self._serving.rows()
        self._on_duty = [with_role(row) for row in duty]
        self._am_on_duty = me is not None and me.number in {row.number for row in duty}
        self._figures = (figures.inside, figures.today)
        may_confirm = me is not None and Permission.CONFIRM in ALLOWED[me.role]
        self._to_confirm = len(station.enrolment.pending()) if may_confirm else 0
        actor, waiting = self._shell.session.actor, station.count_views.waiting() if me else []
        self._to_count = sum(one.is_for(actor) for one in waiting)
        self._to_decide = to_decide(station, me)
        self._to_hand_over = station.reward_views.count_waiting() if me else 0
        self._disk = self._about_the_disk() if me else ""
        may_restock = me is not None and Permission.STOCK in ALLOWED[me.role]
        self._kit = kit_notice(station) if may_restock else ""
        self.changed.emit()

    def _read_alarms(self) -> None:
        """Read what still calls, and where somebody went: no alarm at all is something else."""
        alarms, here = self._station.alarms, self._shell.session.staff is not None
        self._alarms = [
            {
                "number": row.number,
                "time": self._hour(row.raised_ms),
                "mistaken": row.mistaken,
                "complaint": self._complaint(row.complaint),
            }
            for row in (alarms.open_alarms() if here else [])
        ]
        self._answered = [
            {
                "time": self._hour(row.raised_ms),
                "answered": self._hour(row.acknowledged_ms),
                "complaint": self._complaint(row.complaint),
            }
            for row in (alarms.answered() if here else [])
        ]

    def _about_the_disk(self) -> str:
        """Say what must be done while something can still be saved; empty while there is room."""
        try:
            free = room.free_mb(self._station.folder)
        except OSError:
            return self.tr("The disk does not answer, nothing may be saved: call the manager")
        if free >= room.ENOUGH_MB:
            return ""
        text = (
            self.tr("Only %1 MB left on the disk: have the manager clear at least %2 MB")
            if free >= room.NONE_MB
            else self.tr("The disk is full, nothing is saved: have at least %2 MB cleared now")
        )
        return text.replace("%1", str(free)).replace("%2", str(room.ENOUGH_MB))

    def _hour(self, utc_ms: int) -> str:
        return f"{self._station.clock.local(utc_ms):%H:%M}"

    def _complaint(self, name: str) -> str:
        return self._station.aid.title(name, self._shell.spoken)

    def take_scan(self, text: str) -> bool:
        """Hand over what the slip of a courier is of."""
        return self._handing.take_scan(text)

    def take_badge(self, badge: BadgeRow) -> bool:
        """Open the courier whose badge it is."""
        return open_person(self._shell, badge)

    @Slot(str)
    def acknowledge(self, alarm: str) -> None:
        """End an alarm, a mistaken one too."""
        alarms = self._station.alarms
        self._shell.attempt(lambda call: alarms.acknowledge(call, alarm), then=self._changed)

    @Slot(str, str)
    def serve(self, verb: str, request: str) -> None:
        """Take a request a step on, or say that it cannot be done."""
        self._serving.act(verb, request)

    @Slot()
    def switchDuty(self) -> None:
        """上岗 / 下岗 of whoever is here."""
        me, staff = self._shell.session.staff, self._station.staff
        if me is None:
            return
        number, switch = me.number, staff.end_duty if self._am_on_duty else staff.start_duty
        title = self.tr("You are off duty") if self._am_on_duty else self.tr("You are on duty")

        def say(_answer: None) -> None:  # the tick takes a second tap, which would undo the first
            self._shell.show_done(title, self.tr("Help calls whoever is on duty"), stay=True)

        self._shell.attempt(lambda call: switch(call, number), then=say)

    @Slot(str)
    def open(self, name: str) -> None:
        """Open a page for staff, or a group of pages; where it wants a PIN, that comes first."""
        follow(self._shell, name)

    @Slot()
    def openPending(self) -> None:
        """Go to those who signed themselves up; the PIN comes first."""
        open_pending(self._shell)

    @Slot()
    def openPlan(self) -> None:
        """Go to what wants a hand; the PIN comes first."""
        self._shell.go(PLAN)

    @Slot()
    def openCounts(self) -> None:
        """Go to the numbers that want another person; the PIN comes first."""
        self._shell.go(COUNTS)

    @Slot()
    def openMatters(self) -> None:
        """Go to points that want another person's yes; the PIN comes first."""
        self._shell.go(MATTERS)

    @Slot()
    def openRewards(self) -> None:
        """Go to the rewards that wait for their couriers; the PIN comes first."""
        self._shell.go(REDEMPTIONS)

    @Slot()
    def confirmTime(self) -> None:
        """Go to the clock; the PIN comes first."""
        self._shell.go(CLOCK)

    def _changed(self, _answer: None) -> None:
        self._served()

    def _served(self) -> None:
        self._shell.sound("ok")
        self.refresh()

    @Property(QVariantList, notify=changed)
    def alarms(self) -> list[dict[str, object]]:
        return self._alarms

    @Property(QVariantList, notify=changed)
    def answered(self) -> list[dict[str, str]]:
        return self._answered

    @Property(QVariantList, notify=changed)
    def requests(self) -> list[dict[str, object]]:
        return self._requests

    @Property(str, notify=changed)
    def onDuty(self) -> str:
        return self.tr(", ").join(self._on_duty)

    @Property(bool, notify=changed)
    def amOnDuty(self) -> bool:
        return self._am_on_duty

    @Property(int, notify=changed)
    def inside(self) -> int:
        return self._figures[0]

    @Property(int, notify=changed)
    def today(self) -> int:
        return self._figures[1]

    @Property(int, notify=changed)
    def toConfirm(self) -> int:
        return self._to_confirm

    @Property(int, notify=changed)
    def toDecide(self) -> int:
        return self._to_decide

    @Property(int, notify=changed)
    def toCount(self) -> int:
        return self._to_count

    @Property(int, notify=changed)
    def toHandOver(self) -> int:
        return self._to_hand_over

    @Property(str, notify=changed)
    def disk(self) -> str:
        return self._disk

    @Property(str, notify=changed)
    def kit(self) -> str:
        return self._kit

    @Property(QVariantList, notify=changed)
    def links(self) -> list[dict[str, str]]:
        me = self._shell.session.staff
        return links(me.role) if me else []

    @Property(bool, notify=changed)
    def clockDoubtful(self) -> bool:
        return not self._station.clock.now().confirmed
