"""The first-run wizard: one question per screen, nothing on disk before the last is answered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from kiosk.common import codes
from kiosk.common.clock import ZONE
from kiosk.common.errors import Reason, Refused, StationTrouble
from kiosk.founding import Founding, found_station
from kiosk.settings.rules import CATALOGUE, Key
from kiosk.staff.rules import is_good_pin
from ui.qt.attempt import Denial, No
from ui.qt.taps import Taps
from ui.qt.types import QVariantList
from ui.qt.words import words
from ui.setup.steps import (
    GIVEN_BACK,
    SHOWN_ONCE,
    SPANS,
    STEP_MINUTES,
    STEPS,
    TEXTS,
    TIME_DIGITS,
    TYPED_TIME,
    Draft,
    Step,
    is_answered,
    moved,
)
from ui.setup.troubles import trouble_words
from ui.shell.shell import Shell

QML_IMPORT_NAME = "CourierHome"
QML_IMPORT_MAJOR_VERSION = 1
PIN_DIGITS, PHONE_DIGITS = 6, 15
CLOCK_MS = 1_000
Change = Callable[[str, int], str]


@QmlElement
class WizardViewModel(QObject):
    """The answers so far and the question shown; leaving it forgets everything."""

    changed = Signal()
    ticked = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._draft = Draft()
        self._at = 0
        self._busy = self._ready = False
        self._pictures: dict[str, str] = {}
        self._taps = Taps(shell.source.monotonic_ms)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._clock.timeout.connect(self.ticked)

    def refresh(self) -> None:
        """Show the present question; the language may have changed."""
        if self._step is Step.CLOCK:
            self._clock.start()
        else:
            self._clock.stop()
        self.changed.emit()
        self.ticked.emit()

    def take_scan(self, text: str) -> bool:
        """Take the recovery code where it is asked back; every other scan has to wait.

        Once the station is there any scan is the test of the scanner.
        """
        if self._ready:
            title = self.tr("The scanner works")
            self._shell.show_done(title, self.tr("A badge is read just like this"), stay=True)
            return True
        if self._busy or self._step is not Step.GIVE_BACK:
            return False
        if self._draft.knows_code(text):
            self._draft.given_back = self._draft.missing
            self.changed.emit()
            self._found()
        else:
            self._refuse(Reason.WRONG_RECOVERY_CODE)
        return True

    # What the person does.

    @Slot()
    def next(self) -> None:
        """Go on when the question is answered; what is shown only once is asked about first.

        The second half of a double tap would answer a page nobody has seen.
        """
        QGuiApplication.inputMethod().commit()  # what was still being composed
        if self._busy or self._taps.is_double():
            return
        question = SHOWN_ONCE.get(self._step)
        if question:
            self._shell.ask(question, self._go_on)
        else:
            self._go_on()

    def _go_on(self) -> None:
        """Show the next question; the last answer sets the station up."""
        step = self._step
        if self._busy or not is_answered(step, self._draft):
            return
        if step is Step.READY:
            self._ready = False
            self._shell.open(self._shell.folder)
            return
        if step is STEPS[-1]:
            self._found()
            return
        self._at += 1
        if step is Step.RECOVERY:
            self._draft.given_back = ""
        self.refresh()

    @Slot()
    def back(self) -> None:
        """Show the question before; from the first one, back to the choice with nothing kept."""
        if self._busy or self._ready or self._taps.is_double():
            return
        if self._at == 0:
            self._start_over()
            self._shell.back()
            return
        if self._step is Step.PIN_AGAIN:
            self._draft.pin = self._draft.pin_again = ""
        self._at -= 1
        self.refresh()

    @Slot(str)
    def write(self, text: str) -> None:
        """Take the text of the field as it stands now."""
        step = self._step
        if step is Step.MANAGER:
            self._draft.manager_name = text
        elif step in TEXTS:
            self._draft.settings[TEXTS[step]] = text.strip()
        self.changed.emit()

    @Slot(str)
    def digit(self, digit: str) -> None:
        """Take one key of a keypad."""
        self._typed(lambda text, most: (text + digit)[:most])

    @Slot()
    def backspace(self) -> None:
        """Take the last key back."""
        self._typed(lambda text, _most: text[:-1])

    @Slot()
    def clear(self) -> None:
        """Take all keys back."""
        self._typed(lambda _text, _most: "")

    @Slot(int, int)
    def shift(self, which: int, steps: int) -> None:
        """Move the start (0) or the end (1) of the hours by half hours."""
        key = SPANS[self._step][which]
        self._draft.settings[key] = moved(self._draft.text(key), steps * STEP_MINUTES)
        self.changed.emit()

    # Inside.

    @property
    def _step(self) -> Step:
        return Step.READY if self._ready else STEPS[self._at]

    def _typed(self, change: Change) -> None:
        draft, step = self._draft, self._step
        if self._busy:
            return
        if step is Step.CLOCK:
            draft.typed_time = change(draft.typed_time, TIME_DIGITS)
            self._check_time()
        elif step is Step.PHONE:
            draft.settings[Key.DUTY_PHONE] = change(draft.text(Key.DUTY_PHONE), PHONE_DIGITS)
        elif step is Step.PIN:
            draft.pin = change(draft.pin, PIN_DIGITS)
            self._check_pin()
        elif step is Step.PIN_AGAIN:
            draft.pin_again = change(draft.pin_again, PIN_DIGITS)
            self._check_pin_again()
        elif step is Step.GIVE_BACK:
            draft.given_back = change(draft.given_back, GIVEN_BACK)
            self._check_given_back()
        self.changed.emit()

    def _check_time(self) -> None:
        """Twelve digits are the true time; the station keeps how far the computer's is off."""
        draft = self._draft
        if len(draft.typed_time) < TIME_DIGITS:
            return
        typed, draft.typed_time = draft.typed_time, ""
        try:
            naive = datetime.strptime(typed, TYPED_TIME)  # noqa: DTZ007 (the zone comes next)
        except ValueError:
            title = self.tr("There is no such time")
            advice = self.tr("Year, month, day, hour, minute: 202611231405")
            self._shell.show_denial(Denial(No.REFUSED, title, advice))
            return
        true_ms = int(naive.replace(tzinfo=ZoneInfo(ZONE)).timestamp() * 1000)
        draft.offset_ms = true_ms - self._shell.source.wall_ms()
        self.ticked.emit()

    def _check_pin(self) -> None:
        if len(self._draft.pin) < PIN_DIGITS:
            return
        if is_good_pin(self._draft.pin):
            self._go_on()
        else:
            self._draft.pin = ""
            self._refuse(Reason.BAD_PIN)

    def _check_pin_again(self) -> None:
        if len(self._draft.pin_again) < PIN_DIGITS:
            return
        if self._draft.pin_again == self._draft.pin:
            self._go_on()
            return
        self._draft.pin_again = ""
        title = self.tr("The two PINs are not the same")
        self._shell.show_denial(Denial(No.REFUSED, title, self.tr("Type it once more, or go back")))

    def _check_given_back(self) -> None:
        if len(self._draft.given_back) < GIVEN_BACK:
            return
        if self._draft.given_back == self._draft.missing:
            self._go_on()
            return
        self._draft.given_back = ""
        self._refuse(Reason.WRONG_RECOVERY_CODE)

    def _found(self) -> None:
        draft, folder = self._draft, self._shell.folder
        settings = draft.settings | {Key.LANGUAGE: self._shell.spoken}
        founding = Founding(
            draft.recovery_code,
            draft.manager_code,
            draft.pin,
            draft.manager_name.strip(),
            settings,
            offset_ms=draft.offset_ms,
        )
        source = self._shell.source
        self._busy = True
        self.changed.emit()
        self._shell.jobs.run(lambda: found_station(folder, founding, source), self._founded)

    def _founded(self, answer: Exception | None) -> None:
        self._busy = False
        if answer is None:
            self._start_over()
            self._ready = True
            self.refresh()
            return
        self._draft.given_back = ""
        self.changed.emit()
        if isinstance(answer, Refused):
            self._shell.show_denial(
                Denial(No.REFUSED, *words(answer.reason, answer.facts), answer.reason)
            )
        elif isinstance(answer, StationTrouble):
            title, advice = trouble_words(answer.trouble)
            self._shell.show_denial(Denial(No.NOT_SAVED, title, advice))
        else:
            raise answer

    def _start_over(self) -> None:
        """Forget PIN and codes; a new station gets new ones."""
        self._draft, self._at, self._pictures = Draft(), 0, {}
        self._clock.stop()

    def _refuse(self, reason: Reason) -> None:
        self._shell.show_denial(Denial(No.REFUSED, *words(reason, {}), reason))

    def _picture(self, name: str, code: str) -> str:
        if name not in self._pictures:
            # Loaded late: drawing takes a library that is needed once in the life of a station.
            from ui.setup.picture import as_url  # noqa: PLC0415

            self._pictures[name] = as_url(code)
        return self._pictures[name]

    # What QML binds to.

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._at

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(STEPS)

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        return is_answered(self._step, self._draft)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=ticked)
    def now(self) -> str:
        true_ms = self._shell.source.wall_ms() + self._draft.offset_ms
        return f"{datetime.fromtimestamp(true_ms / 1000, ZoneInfo(ZONE)):%Y-%m-%d  %H:%M}"

    @Property(str, notify=changed)
    def typedTime(self) -> str:
        return self._draft.typed_time

    @Property(str, notify=changed)
    def text(self) -> str:
        step = self._step
        if step is Step.MANAGER:
            return self._draft.manager_name
        return self._draft.text(TEXTS[step]) if step in TEXTS else ""

    @Property(int, notify=changed)
    def longest(self) -> int:
        step = self._step
        return CATALOGUE[TEXTS[step]].high if step in TEXTS else 60

    @Property(str, notify=changed)
    def phone(self) -> str:
        return self._draft.text(Key.DUTY_PHONE)

    @Property(str, notify=changed)
    def begins(self) -> str:
        return self._end_of_span(0)

    @Property(str, notify=changed)
    def ends(self) -> str:
        return self._end_of_span(1)

    @Property(int, notify=changed)
    def pinDigits(self) -> int:
        again = self._step is Step.PIN_AGAIN
        return len(self._draft.pin_again if again else self._draft.pin)

    @Property(str, notify=changed)
    def picture(self) -> str:
        draft, step = self._draft, self._step
        if step is Step.BADGE:
            return self._picture("badge", draft.manager_code)
        return self._picture("recovery", draft.recovery_code) if step is Step.RECOVERY else ""

    @Property(QVariantList, notify=changed)
    def codeGroups(self) -> list[str]:
        code = self._draft.recovery_code
        if self._step is Step.GIVE_BACK:
            code = code[:-GIVEN_BACK] + self._draft.given_back.ljust(GIVEN_BACK, "_")
        return [code[start : start + 5] for start in range(0, len(code), 5)]

    @Property(QVariantList, notify=changed)
    def characters(self) -> list[str]:
        return list(codes.ALPHABET)

    def _end_of_span(self, which: int) -> str:
        step = self._step
        return self._draft.text(SPANS[step][which]) if step in SPANS else ""
