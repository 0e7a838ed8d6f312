"""The sentences for every reason code: what is the matter, and what to do next."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.common.errors import Fact, Reason, Trouble

Facts = Mapping[str, Fact]
Sentence = Callable[[], tuple[str, str]]
_DAYS = {"until", "day"}


def words(reason: Reason, facts: Facts) -> tuple[str, str]:
    """Answer title and advice in the language of the screen, facts filled in."""
    title, advice = _SENTENCES[reason]()
    if reason is Reason.QUEUE_UP and not facts.get("ahead"):
        advice = QCoreApplication.translate(
            "Reason", "Nobody waits before you; your number is called on the big screen"
        )
    for name, value in facts.items():
        said = _said(name, value)
        title = title.replace(f"%{name}%", said)
        advice = advice.replace(f"%{name}%", said)
    return title, advice


def _said(name: str, value: Fact) -> str:
    """Answer a fact as people say it: a station day by day and month."""
    day = QDate.fromString(str(value), "yyyy-MM-dd") if name in _DAYS else QDate()
    if not day.isValid():
        return str(value)
    return QLocale().toString(day, QCoreApplication.translate("Reason", "d MMMM"))


def yes_word(reason: Reason | None) -> str:
    """Answer what the button says that does it: the deed, for a plain yes may be misread."""
    deed = _DEEDS.get(reason) if reason else None
    return deed() if deed else QCoreApplication.translate("Reason", "Yes")


def no_word(reason: Reason | None) -> str:
    """Answer what the button says that does not do it: what there is to do instead, if anything."""
    instead = _INSTEAD.get(reason) if reason else None
    return instead() if instead else QCoreApplication.translate("Reason", "No, go back")


def not_saved(trouble: Trouble) -> tuple[str, str]:
    """Answer what is said when the disk did not take it (promise S3)."""
    if trouble is Trouble.DISK_FULL:
        return (
            QCoreApplication.translate("Reason", "The disk is full: that was not saved"),
            QCoreApplication.translate("Reason", "Help yourself all the same; tell the staff"),
        )
    return (
        QCoreApplication.translate("Reason", "That was not saved"),
        QCoreApplication.translate("Reason", "Please call staff; nothing was lost"),
    )


_DEEDS: dict[Reason, Callable[[], str]] = {
    Reason.PRESSED_BY_MISTAKE: lambda: QCoreApplication.translate("Reason", "By mistake, stop it"),
    Reason.DATA_WILL_GO: lambda: QCoreApplication.translate("Reason", "Erase all of it"),
    Reason.BADGE_WILL_STOP: lambda: QCoreApplication.translate("Reason", "Stop the badge"),
    Reason.OLD_BADGE_WILL_STOP: lambda: QCoreApplication.translate("Reason", "Stop the old one"),
    Reason.CHECKIN_WILL_GO: lambda: QCoreApplication.translate("Reason", "Undo it"),
    Reason.REQUEST_WILL_FAIL: lambda: QCoreApplication.translate("Reason", "It cannot be done"),
    Reason.QUEUE_UP: lambda: QCoreApplication.translate("Reason", "Wait for one"),
    Reason.PLACE_IN_USE: lambda: QCoreApplication.translate("Reason", "End it"),
    Reason.ITEM_LOST: lambda: QCoreApplication.translate("Reason", "It is lost"),
    Reason.BACK_UNSCANNED: lambda: QCoreApplication.translate("Reason", "Yes, it is back"),
    Reason.OLD_RECORDS_WILL_GO: lambda: QCoreApplication.translate("Reason", "Keep only those"),
    Reason.RIGHTS_WILL_CHANGE: lambda: QCoreApplication.translate("Reason", "Change it"),
    Reason.ACCOUNT_WILL_STOP: lambda: QCoreApplication.translate("Reason", "Switch it off"),
    Reason.COURIER_WILL_LEAVE: lambda: QCoreApplication.translate("Reason", "Leave for good"),
    Reason.ENROLMENT_WILL_GO: lambda: QCoreApplication.translate("Reason", "Do not accept"),
    Reason.PEOPLE_WILL_MERGE: lambda: QCoreApplication.translate("Reason", "The same person"),
    Reason.UNUSUAL_PHONE: lambda: QCoreApplication.translate("Reason", "It is right"),
    Reason.CLOCK_LEAPS: lambda: QCoreApplication.translate("Reason", "The time is right"),
    Reason.CLOCK_GOES_BACK: lambda: QCoreApplication.translate("Reason", "The time is right"),
    Reason.UNUSUAL_QUANTITY: lambda: QCoreApplication.translate("Reason", "It is right"),
    Reason.FAR_EXPIRY: lambda: QCoreApplication.translate("Reason", "It is right"),
    Reason.LOT_WILL_STOP: lambda: QCoreApplication.translate("Reason", "Recall it"),
    Reason.PRODUCT_WILL_GO: lambda: QCoreApplication.translate("Reason", "Stock it no longer"),
    Reason.PLACE_WILL_GO: lambda: QCoreApplication.translate("Reason", "Take it away"),
    Reason.SAME_ISBN: lambda: QCoreApplication.translate("Reason", "Another volume"),
    Reason.ITEMS_WILL_GO: lambda: QCoreApplication.translate("Reason", "Take it out"),
    Reason.ITEMS_ARE_LOST: lambda: QCoreApplication.translate("Reason", "They are lost"),
    Reason.SEAL_DIFFERS: lambda: QCoreApplication.translate("Reason", "Another seal"),
    Reason.PHONE_INSIDE: lambda: QCoreApplication.translate("Reason", "I know, leave"),
    Reason.BATTERY_INSIDE: lambda: QCoreApplication.translate("Reason", "I know, leave"),
    Reason.TYPED_WILL_GO: lambda: QCoreApplication.translate("Reason", "Stop here"),
    Reason.POINTS_WILL_GO: lambda: QCoreApplication.translate("Reason", "Spend them"),
    Reason.REDEMPTION_WILL_GO: lambda: QCoreApplication.translate("Reason", "Give points back"),
    Reason.BADGE_SHOWN_ONCE: lambda: QCoreApplication.translate("Reason", "I photographed it"),
    Reason.RECOVERY_CODE_SHOWN_ONCE: lambda: QCoreApplication.translate(
        "Reason", "I wrote it down"
    ),
}
_INSTEAD: dict[Reason, Callable[[], str]] = {
    Reason.PHONE_INSIDE: lambda: QCoreApplication.translate("Reason", "Fetch it first"),
    Reason.BATTERY_INSIDE: lambda: QCoreApplication.translate("Reason", "Fetch it first"),
    Reason.TYPED_WILL_GO: lambda: QCoreApplication.translate("Reason", "Go on filling it in"),
    Reason.BADGE_SHOWN_ONCE: lambda: QCoreApplication.translate("Reason", "Look again"),
    Reason.RECOVERY_CODE_SHOWN_ONCE: lambda: QCoreApplication.translate("Reason", "Look again"),
}
_SENTENCES: dict[Reason, Sentence] = {
    Reason.UNKNOWN_CODE: lambda: (
        QCoreApplication.translate("Reason", "We do not know this code"),
        QCoreApplication.translate("Reason", "Please ask the person on duty"),
    ),
    Reason.BROKEN_CODE: lambda: (
        QCoreApplication.translate("Reason", "The code was not read completely"),
        QCoreApplication.translate("Reason", "Please scan it once more"),
    ),
    Reason.FOREIGN_CODE: lambda: (
        QCoreApplication.translate("Reason", "That is not a badge of this station"),
        QCoreApplication.translate("Reason", "Please show the code on your badge"),
    ),
    Reason.BADGE_REVOKED: lambda: (
        QCoreApplication.translate("Reason", "This badge was stopped"),
        QCoreApplication.translate("Reason", "Please ask the person on duty for a new one"),
    ),
    Reason.BADGE_REPLACED: lambda: (
        QCoreApplication.translate("Reason", "There is a newer badge"),
        QCoreApplication.translate("Reason", "Please show the new one; this one no longer works"),
    ),
    Reason.STAFF_BADGE: lambda: (
        QCoreApplication.translate("Reason", "That is a staff badge"),
        QCoreApplication.translate("Reason", "Please show a courier's badge here"),
    ),
    Reason.COURIER_SUSPENDED: lambda: (
        QCoreApplication.translate("Reason", "Your badge is paused"),
        QCoreApplication.translate("Reason", "Please talk to the person on duty"),
    ),
    Reason.COURIER_LEFT: lambda: (
        QCoreApplication.translate("Reason", "You were signed off from the station"),
        QCoreApplication.translate("Reason", "Please ask the person on duty to sign you up again"),
    ),
    Reason.ENROLMENT_LAPSED: lambda: (
        QCoreApplication.translate("Reason", "Nobody confirmed you in time"),
        QCoreApplication.translate("Reason", "Please sign up once more, it takes a minute"),
    ),
    Reason.ENROLMENT_REJECTED: lambda: (
        QCoreApplication.translate("Reason", "You were not accepted here"),
        QCoreApplication.translate("Reason", "Please talk to the person on duty"),
    ),
    Reason.TOO_MANY_ENROLMENTS: lambda: (
        QCoreApplication.translate("Reason", "Many have signed up just now"),
        QCoreApplication.translate("Reason", "Please try again later, or ask the person on duty"),
    ),
    Reason.PHONE_KNOWN: lambda: (
        QCoreApplication.translate("Reason", "This phone is signed up here already"),
        QCoreApplication.translate("Reason", "The person on duty finds your code again"),
    ),
    Reason.NO_BADGE: lambda: (
        QCoreApplication.translate("Reason", "None of his codes works"),
        QCoreApplication.translate("Reason", "Make him a new badge first"),
    ),
    Reason.OWN_RECORD: lambda: (
        QCoreApplication.translate("Reason", "That is your own record"),
        QCoreApplication.translate("Reason", "Somebody else of the staff must do this"),
    ),
    Reason.NAMESAKE: lambda: (
        QCoreApplication.translate("Reason", "He has the same name as you"),
        QCoreApplication.translate(
            "Reason", "Somebody else of the staff must do this: nobody lets himself in"
        ),
    ),
    Reason.OWN_ACCOUNT: lambda: (
        QCoreApplication.translate("Reason", "That is your own account"),
        QCoreApplication.translate("Reason", "Another manager must do this"),
    ),
    Reason.LAST_MANAGER: lambda: (
        QCoreApplication.translate("Reason", "This is the last manager"),
        QCoreApplication.translate("Reason", "Make somebody else a manager first"),
    ),
    Reason.ACCOUNT_DISABLED: lambda: (
        QCoreApplication.translate("Reason", "This account is switched off"),
        QCoreApplication.translate("Reason", "Please ask a manager"),
    ),
    Reason.ACCOUNT_CHANGED: lambda: (
        QCoreApplication.translate("Reason", "What you may do has just changed"),
        QCoreApplication.translate("Reason", "Please scan your staff badge again"),
    ),
    Reason.TIED_ALREADY: lambda: (
        QCoreApplication.translate("Reason", "That courier is tied to an account already"),
        QCoreApplication.translate("Reason", "Undo the old tie first"),
    ),
    Reason.ACCOUNT_WILL_STOP: lambda: (
        QCoreApplication.translate("Reason", "Switch this account off?"),
        QCoreApplication.translate(
            "Reason", "The staff badge opens nothing from now on; it can be switched on again"
        ),
    ),
    Reason.RIGHTS_WILL_CHANGE: lambda: (
        QCoreApplication.translate("Reason", "Change what this person may do?"),
        QCoreApplication.translate("Reason", "It holds from his next tap on"),
    ),
    Reason.PEOPLE_WILL_MERGE: lambda: (
        QCoreApplication.translate("Reason", "Are these two the same person?"),
        QCoreApplication.translate(
            "Reason", "The new badge opens the old record; this cannot be undone"
        ),
    ),
    Reason.ENROLMENT_WILL_GO: lambda: (
        QCoreApplication.translate("Reason", "Not accept this person?"),
        QCoreApplication.translate(
            "Reason", "The badge stops now; what was typed goes after %days% days"
        ),
    ),
    Reason.COURIER_WILL_LEAVE: lambda: (
        QCoreApplication.translate("Reason", "Leave the station for good?"),
        QCoreApplication.translate(
            "Reason", "The badge stops now, all data goes after %days% days"
        ),
    ),
    Reason.DATA_WILL_GO: lambda: (
        QCoreApplication.translate("Reason", "Erase everything?"),
        QCoreApplication.translate(
            "Reason",
            "Name, badge, visits and points are gone now and for good; only old backups hold them "
            "for some months more",
        ),
    ),
    Reason.OLD_RECORDS_WILL_GO: lambda: (
        QCoreApplication.translate("Reason", "Keep only %days% days?"),
        QCoreApplication.translate("Reason", "What is older is erased tonight, for good"),
    ),
    Reason.VISIT_ENDED: lambda: (
        QCoreApplication.translate("Reason", "You are already signed out"),
        QCoreApplication.translate("Reason", "Please scan your badge again"),
    ),
    Reason.TOO_LATE: lambda: (
        QCoreApplication.translate("Reason", "It is too late to undo this"),
        QCoreApplication.translate("Reason", "A check-in can be undone for %minutes% minutes"),
    ),
    Reason.ALREADY_REVERSED: lambda: (
        QCoreApplication.translate("Reason", "That was done already"),
        QCoreApplication.translate("Reason", "Nothing more to do"),
    ),
    Reason.NOT_OFFERED: lambda: (
        QCoreApplication.translate("Reason", "We do not have this right now"),
        QCoreApplication.translate("Reason", "Please choose something else"),
    ),
    Reason.OUT_OF_SEASON: lambda: (
        QCoreApplication.translate("Reason", "Not the time of year: from %from_day% on"),
        QCoreApplication.translate("Reason", "Please choose something else"),
    ),
    Reason.LIMIT_REACHED: lambda: (
        QCoreApplication.translate("Reason", "You had yours for today: %per_day%"),
        QCoreApplication.translate("Reason", "There is more for you tomorrow"),
    ),
    Reason.REWARD_LIMIT: lambda: (
        QCoreApplication.translate("Reason", "You have had yours: %per_person%"),
        QCoreApplication.translate("Reason", "Please choose something else"),
    ),
    Reason.NOT_CONFIRMED: lambda: (
        QCoreApplication.translate("Reason", "Staff have not confirmed you yet"),
        QCoreApplication.translate("Reason", "Please ask the person on duty; it takes a minute"),
    ),
    Reason.BADGE_FIRST: lambda: (
        QCoreApplication.translate("Reason", "Scan your own badge first"),
        QCoreApplication.translate("Reason", "Nobody spends points without his badge"),
    ),
    Reason.POINTS_WILL_GO: lambda: (
        QCoreApplication.translate("Reason", "Spend %points% points on this?"),
        QCoreApplication.translate("Reason", "You keep %left%; it is put aside for you"),
    ),
    Reason.REDEMPTION_WILL_GO: lambda: (
        QCoreApplication.translate("Reason", "Give the points back?"),
        QCoreApplication.translate("Reason", "The reward goes back on the shelf"),
    ),
    Reason.SLIP_REPLACED: lambda: (
        QCoreApplication.translate("Reason", "That slip is an old picture"),
        QCoreApplication.translate("Reason", "He opens the slip anew at the screen: scan that one"),
    ),
    Reason.SLIP_FOR_STAFF: lambda: (
        QCoreApplication.translate("Reason", "That slip is for the staff"),
        QCoreApplication.translate("Reason", "They scan their own badge first, then your slip"),
    ),
    Reason.ALREADY_HANDED_OVER: lambda: (
        QCoreApplication.translate("Reason", "That was handed over already: %day%"),
        QCoreApplication.translate("Reason", "One slip is one reward"),
    ),
    Reason.REDEMPTION_OVER: lambda: (
        QCoreApplication.translate("Reason", "That is over: nothing is kept any more"),
        QCoreApplication.translate(
            "Reason", "Points go back when nobody fetches it or gives it up"
        ),
    ),
    Reason.NOT_APPROVED: lambda: (
        QCoreApplication.translate("Reason", "A second person of the staff must approve this"),
        QCoreApplication.translate("Reason", "It waits for that already; please fetch somebody"),
    ),
    Reason.OUT_OF_STOCK: lambda: (
        QCoreApplication.translate("Reason", "None left right now"),
        QCoreApplication.translate("Reason", "Please choose something else"),
    ),
    Reason.COUNT_FIRST: lambda: (
        QCoreApplication.translate("Reason", "By the books none is left"),
        QCoreApplication.translate("Reason", "Count it anew under Drinks and menu, then again"),
    ),
    Reason.COUNT_KIT_FIRST: lambda: (
        QCoreApplication.translate("Reason", "First count everything in the kit"),
        QCoreApplication.translate("Reason", "Then put a new seal on it, the same day"),
    ),
    Reason.SEAL_DIFFERS: lambda: (
        QCoreApplication.translate("Reason", "That is not the number we have on record"),
        QCoreApplication.translate(
            "Reason", "Read the seal once more; if it is another one, all is to be counted"
        ),
    ),
    Reason.SEAL_USED: lambda: (
        QCoreApplication.translate("Reason", "This seal was on a kit before"),
        QCoreApplication.translate("Reason", "Please take a new one"),
    ),
    Reason.ALL_EXPIRED: lambda: (
        QCoreApplication.translate("Reason", "What is left is expired or set aside"),
        QCoreApplication.translate("Reason", "Nobody may be given it; please take another thing"),
    ),
    Reason.NOT_ENOUGH_POINTS: lambda: (
        QCoreApplication.translate("Reason", "You have %balance% points, it takes %needed%"),
        QCoreApplication.translate("Reason", "Points come with check-ins and helping out"),
    ),
    Reason.ALREADY_VERIFIED: lambda: (
        QCoreApplication.translate("Reason", "That was verified before"),
        QCoreApplication.translate("Reason", "Nothing more to do"),
    ),
    Reason.OWN_PROPOSAL: lambda: (
        QCoreApplication.translate("Reason", "Somebody else must decide this"),
        QCoreApplication.translate("Reason", "Whoever proposed or approved it does not judge it"),
    ),
    Reason.NOT_ENOUGH: lambda: (
        QCoreApplication.translate("Reason", "There are only %left%"),
        QCoreApplication.translate("Reason", "Take fewer, or count what is there"),
    ),
    Reason.EXPIRED_ALREADY: lambda: (
        QCoreApplication.translate("Reason", "That is expired: %expiry%"),
        QCoreApplication.translate("Reason", "Do not put it in; look at the date once more"),
    ),
    Reason.FAR_EXPIRY: lambda: (
        QCoreApplication.translate("Reason", "Is it really good until %expiry%?"),
        QCoreApplication.translate("Reason", "That is more than ten years from now"),
    ),
    Reason.UNUSUAL_QUANTITY: lambda: (
        QCoreApplication.translate("Reason", "Really %quantity% of them?"),
        QCoreApplication.translate("Reason", "Please count pieces, not what stands on the box"),
    ),
    Reason.LOT_RECALLED: lambda: (
        QCoreApplication.translate("Reason", "The maker has recalled this lot"),
        QCoreApplication.translate("Reason", "Do not put it in; give it to the staff"),
    ),
    Reason.LOT_SET_ASIDE: lambda: (
        QCoreApplication.translate("Reason", "This lot is set aside"),
        QCoreApplication.translate("Reason", "First say that it is good, or throw it away"),
    ),
    Reason.SAME_PERSON: lambda: (
        QCoreApplication.translate("Reason", "Somebody else must do this"),
        QCoreApplication.translate("Reason", "Nobody checks what he counted himself"),
    ),
    Reason.LOT_WILL_STOP: lambda: (
        QCoreApplication.translate("Reason", "Recall this lot?"),
        QCoreApplication.translate("Reason", "None of it is given to anybody from now on"),
    ),
    Reason.PRODUCT_WILL_GO: lambda: (
        QCoreApplication.translate("Reason", "Stock this no longer?"),
        QCoreApplication.translate("Reason", "What is left is used up; it cannot be undone"),
    ),
    Reason.PLACE_WILL_GO: lambda: (
        QCoreApplication.translate("Reason", "Take this place away?"),
        QCoreApplication.translate("Reason", "Its minimums go with it; it cannot be undone"),
    ),
    Reason.PLACE_NOT_EMPTY: lambda: (
        QCoreApplication.translate("Reason", "Something still lies there"),
        QCoreApplication.translate("Reason", "Carry it somewhere else first"),
    ),
    Reason.NOT_A_TABLE: lambda: (
        QCoreApplication.translate("Reason", "That file is no table"),
        QCoreApplication.translate("Reason", "Save it as XLSX or CSV and try again"),
    ),
    Reason.BAD_ROWS: lambda: (
        QCoreApplication.translate("Reason", "%bad% rows are not right: nothing was imported"),
        QCoreApplication.translate("Reason", "Mend them in the table, or leave them out"),
    ),
    Reason.KNOWN_ALREADY: lambda: (
        QCoreApplication.translate("Reason", "That is here already %code%"),
        QCoreApplication.translate("Reason", "Look it up in the list, or choose another name"),
    ),
    Reason.SAME_ISBN: lambda: (
        QCoreApplication.translate("Reason", "“%title%” has this ISBN already"),
        QCoreApplication.translate(
            "Reason", "One more copy of it is a further item; only another volume is a new title"
        ),
    ),
    Reason.BARCODE_TAKEN: lambda: (
        QCoreApplication.translate("Reason", "This barcode is on another item"),
        QCoreApplication.translate("Reason", "Please stick another label on this one"),
    ),
    Reason.ITEMS_WILL_GO: lambda: (
        QCoreApplication.translate("Reason", "Take it out of the catalogue with all %items%?"),
        QCoreApplication.translate("Reason", "What is lent can still be brought back"),
    ),
    Reason.ITEMS_ARE_LOST: lambda: (
        QCoreApplication.translate("Reason", "Are all %items% lost?"),
        QCoreApplication.translate("Reason", "A scan of one of them says that it is there again"),
    ),
    Reason.CLOCK_IN_DOUBT: lambda: (
        QCoreApplication.translate("Reason", "Nobody knows what day it is"),
        QCoreApplication.translate(
            "Reason", "Confirm the time first; an hour later it can be thrown away"
        ),
    ),
    Reason.STATION_CLOSED: lambda: (
        QCoreApplication.translate("Reason", "Closed now: from %opens% on"),
        QCoreApplication.translate("Reason", "What you take yourself is still there"),
    ),
    Reason.NOBODY_TO_ASK: lambda: (
        QCoreApplication.translate("Reason", "Nobody is on duty now"),
        QCoreApplication.translate("Reason", "What you take yourself is still there"),
    ),
    Reason.ALREADY_ASKED: lambda: (
        QCoreApplication.translate("Reason", "You have asked already: No. %ticket%"),
        QCoreApplication.translate("Reason", "One thing at a time; that one comes first"),
    ),
    Reason.REQUEST_TAKEN: lambda: (
        QCoreApplication.translate("Reason", "Somebody took this on %minutes% min ago"),
        QCoreApplication.translate("Reason", "Nothing more to do"),
    ),
    Reason.REQUEST_MOVED_ON: lambda: (
        QCoreApplication.translate("Reason", "Something happened to this meanwhile"),
        QCoreApplication.translate("Reason", "Please look at the list again"),
    ),
    Reason.QUEUE_UP: lambda: (
        QCoreApplication.translate("Reason", "All are taken. Wait for one?"),
        QCoreApplication.translate(
            "Reason", "%ahead% waiting before you; your number is called on the big screen"
        ),
    ),
    Reason.HAS_PLACE: lambda: (
        QCoreApplication.translate("Reason", "You have a place already"),
        QCoreApplication.translate("Reason", "One of each kind for each person"),
    ),
    Reason.SOMEBODY_WAITS: lambda: (
        QCoreApplication.translate("Reason", "Somebody is waiting for a place"),
        QCoreApplication.translate("Reason", "Please take your things when the time is up"),
    ),
    Reason.PLACE_IN_USE: lambda: (
        QCoreApplication.translate("Reason", "Somebody is using this place. End that?"),
        QCoreApplication.translate("Reason", "Keep what lies inside at the desk for him"),
    ),
    Reason.PHONE_INSIDE: lambda: (
        QCoreApplication.translate("Reason", "Your phone is still in locker %place%. Leave?"),
        QCoreApplication.translate("Reason", "It stays yours; scan again when you come for it"),
    ),
    Reason.BATTERY_INSIDE: lambda: (
        QCoreApplication.translate("Reason", "Your battery is still in bay %place%. Leave?"),
        QCoreApplication.translate("Reason", "It stays yours; scan again when you come for it"),
    ),
    Reason.PLACE_TAKEN: lambda: (
        QCoreApplication.translate("Reason", "Somebody has this place"),
        QCoreApplication.translate("Reason", "Change it once it is free"),
    ),
    Reason.PLACE_OUT: lambda: (
        QCoreApplication.translate("Reason", "This place is out of order"),
        QCoreApplication.translate("Reason", "Put it back into service first"),
    ),
    Reason.NAME_TAKEN: lambda: (
        QCoreApplication.translate("Reason", "There is a place called %name% already"),
        QCoreApplication.translate("Reason", "Please choose another name"),
    ),
    Reason.LOCK_TAKEN: lambda: (
        QCoreApplication.translate("Reason", "That lock is already %place%'s"),
        QCoreApplication.translate("Reason", "Please choose another board or relay"),
    ),
    Reason.NOT_ALLOWED: lambda: (
        QCoreApplication.translate("Reason", "Your badge may not do this"),
        QCoreApplication.translate("Reason", "Please ask a manager"),
    ),
    Reason.NOT_FOUND: lambda: (
        QCoreApplication.translate("Reason", "This is no longer there"),
        QCoreApplication.translate("Reason", "Please go back and look again"),
    ),
    Reason.WRONG_PIN: lambda: (
        QCoreApplication.translate("Reason", "The PIN is wrong"),
        QCoreApplication.translate("Reason", "%left% tries left"),
    ),
    Reason.PIN_WAIT: lambda: (
        QCoreApplication.translate("Reason", "A moment, please"),
        QCoreApplication.translate("Reason", "Try again in %seconds% seconds"),
    ),
    Reason.PIN_LOCKED: lambda: (
        QCoreApplication.translate("Reason", "This PIN is locked"),
        QCoreApplication.translate("Reason", "A manager can set a new one"),
    ),
    Reason.BAD_PIN: lambda: (
        QCoreApplication.translate("Reason", "This PIN is too easy"),
        QCoreApplication.translate("Reason", "Six digits, not all the same, no plain row"),
    ),
    Reason.OLD_PIN_FIRST: lambda: (
        QCoreApplication.translate("Reason", "Your old PIN comes first"),
        QCoreApplication.translate("Reason", "Please go back and begin again"),
    ),
    Reason.NO_PIN_YET: lambda: (
        QCoreApplication.translate("Reason", "There is no PIN yet"),
        QCoreApplication.translate("Reason", "He chooses one when he redeems the next time"),
    ),
    Reason.COURIER_PIN_LOCKED: lambda: (
        QCoreApplication.translate("Reason", "Your PIN is locked"),
        QCoreApplication.translate("Reason", "Go to the staff with your badge: they take it away"),
    ),
    Reason.BAD_VALUE: lambda: (
        QCoreApplication.translate("Reason", "That does not fit here"),
        QCoreApplication.translate("Reason", "Please check what you typed"),
    ),
    Reason.SETTINGS_CLASH: lambda: (
        QCoreApplication.translate("Reason", "That does not go with another setting"),
        QCoreApplication.translate("Reason", "Please change the other one first"),
    ),
    Reason.SETTING_FIXED: lambda: (
        QCoreApplication.translate("Reason", "This comes with the program"),
        QCoreApplication.translate("Reason", "Only a new version of it changes this"),
    ),
    Reason.NOTHING_TO_UNDO: lambda: (
        QCoreApplication.translate("Reason", "There is nothing to undo"),
        QCoreApplication.translate("Reason", "This was never changed"),
    ),
    Reason.BAD_NAME: lambda: (
        QCoreApplication.translate("Reason", "We need a name"),
        QCoreApplication.translate("Reason", "At most 60 letters, no special characters"),
    ),
    Reason.BAD_PHONE: lambda: (
        QCoreApplication.translate("Reason", "That is no phone number"),
        QCoreApplication.translate("Reason", "Digits only, or leave it empty"),
    ),
    Reason.UNUSUAL_PHONE: lambda: (
        QCoreApplication.translate("Reason", "Is the phone number right?"),
        QCoreApplication.translate(
            "Reason", "It has %digits% digits; a mobile number has 11 and begins with 1"
        ),
    ),
    Reason.ALREADY_OPEN: lambda: (
        QCoreApplication.translate("Reason", "That is already open"),
        QCoreApplication.translate("Reason", "Nothing more to do"),
    ),
    Reason.CALL_FOR_HELP: lambda: (
        QCoreApplication.translate("Reason", "Call the duty officer?"),
        QCoreApplication.translate("Reason", "An alarm sounds here until somebody comes"),
    ),
    Reason.NOBODY_ON_DUTY: lambda: (
        QCoreApplication.translate("Reason", "Nobody is on duty. Sound the alarm anyway?"),
        QCoreApplication.translate("Reason", "The duty phone is %phone%; in danger call 120"),
    ),
    Reason.PRESSED_BY_MISTAKE: lambda: (
        QCoreApplication.translate("Reason", "Was it pressed by mistake?"),
        QCoreApplication.translate("Reason", "The alarm goes silent; staff will still see it"),
    ),
    Reason.BADGE_WILL_STOP: lambda: (
        QCoreApplication.translate("Reason", "Stop this badge?"),
        QCoreApplication.translate("Reason", "It stops at its very next scan, for good"),
    ),
    Reason.OLD_BADGE_WILL_STOP: lambda: (
        QCoreApplication.translate("Reason", "The old badge stops working"),
        QCoreApplication.translate("Reason", "The new one is shown once, to photograph. Go on?"),
    ),
    Reason.CHECKIN_WILL_GO: lambda: (
        QCoreApplication.translate("Reason", "Undo this check-in?"),
        QCoreApplication.translate("Reason", "Today's points for it go back"),
    ),
    Reason.REQUEST_WILL_FAIL: lambda: (
        QCoreApplication.translate("Reason", "Can this not be done?"),
        QCoreApplication.translate("Reason", "The courier is told so at his next scan"),
    ),
    Reason.FINISH_FIRST: lambda: (
        QCoreApplication.translate("Reason", "Finish this first"),
        QCoreApplication.translate("Reason", "Nothing was lost; scan again afterwards"),
    ),
    Reason.BADGE_SHOWN_ONCE: lambda: (
        QCoreApplication.translate("Reason", "Did you photograph the manager's badge?"),
        QCoreApplication.translate("Reason", "It is shown only now; it opens the board"),
    ),
    Reason.RECOVERY_CODE_SHOWN_ONCE: lambda: (
        QCoreApplication.translate("Reason", "Did you write the recovery code down?"),
        QCoreApplication.translate("Reason", "It is shown only now; next, a part is asked back"),
    ),
    Reason.TYPED_WILL_GO: lambda: (
        QCoreApplication.translate("Reason", "Stop filling this in?"),
        QCoreApplication.translate("Reason", "What was filled in is not kept"),
    ),
    Reason.ONE_CODE: lambda: (
        QCoreApplication.translate("Reason", "One code at a time"),
        QCoreApplication.translate("Reason", "Hold only your own code before the camera"),
    ),
    Reason.CLOCK_FAR_OFF: lambda: (
        QCoreApplication.translate("Reason", "That is far from the time shown here"),
        QCoreApplication.translate("Reason", "A manager must confirm it"),
    ),
    Reason.CLOCK_LEAPS: lambda: (
        QCoreApplication.translate("Reason", "Have %days% days really passed?"),
        QCoreApplication.translate("Reason", "Old records go by this clock an hour from now"),
    ),
    Reason.CLOCK_GOES_BACK: lambda: (
        QCoreApplication.translate("Reason", "Is it really %days% days earlier?"),
        QCoreApplication.translate("Reason", "So much before the last time known to be right"),
    ),
    Reason.UNKNOWN_BARCODE: lambda: (
        QCoreApplication.translate("Reason", "Nobody knows this barcode here"),
        QCoreApplication.translate("Reason", "Scan the station's label on it, or ask the staff"),
    ),
    Reason.TOO_MANY: lambda: (
        QCoreApplication.translate("Reason", "You have %current% already, %max% at most"),
        QCoreApplication.translate("Reason", "Bring one back, then take this"),
    ),
    Reason.ON_LOAN: lambda: (
        QCoreApplication.translate("Reason", "It is on somebody's name until %until%"),
        QCoreApplication.translate("Reason", "Bring it back for him, or wait for it yourself"),
    ),
    Reason.ON_HOLD: lambda: (
        QCoreApplication.translate("Reason", "It is kept for somebody until %until%"),
        QCoreApplication.translate("Reason", "Please leave it on the hold shelf"),
    ),
    Reason.NOT_FOR_LOAN: lambda: (
        QCoreApplication.translate("Reason", "This is only to be used here"),
        QCoreApplication.translate("Reason", "You can read it here"),
    ),
    Reason.WITHDRAWN: lambda: (
        QCoreApplication.translate("Reason", "This is not lent any more"),
        QCoreApplication.translate("Reason", "Please give it to the staff"),
    ),
    Reason.YOURS_ALREADY: lambda: (
        QCoreApplication.translate("Reason", "You have this already, until %until%"),
        QCoreApplication.translate("Reason", "Nothing more to do"),
    ),
    Reason.RESTRICTED_UNTIL: lambda: (
        QCoreApplication.translate("Reason", "You were late: no loans until %until%"),
        QCoreApplication.translate("Reason", "If that is not right, ask the staff"),
    ),
    Reason.OVERDUE_ITEMS: lambda: (
        QCoreApplication.translate("Reason", "You have something overdue: %count%"),
        QCoreApplication.translate("Reason", "Bring it back first"),
    ),
    Reason.NO_RENEWALS: lambda: (
        QCoreApplication.translate("Reason", "It cannot be kept any longer"),
        QCoreApplication.translate("Reason", "Bring it back; you can take it again another day"),
    ),
    Reason.TOO_SOON_TO_RENEW: lambda: (
        QCoreApplication.translate("Reason", "You can renew it from %day% on"),
        QCoreApplication.translate("Reason", "Until then it is yours anyway"),
    ),
    Reason.WAITED_FOR: lambda: (
        QCoreApplication.translate("Reason", "Somebody waits for this"),
        QCoreApplication.translate("Reason", "Please bring it back in time"),
    ),
    Reason.NOT_LENT: lambda: (
        QCoreApplication.translate("Reason", "Nobody had this"),
        QCoreApplication.translate("Reason", "Put it back on its shelf"),
    ),
    Reason.ON_SHELF: lambda: (
        QCoreApplication.translate("Reason", "There is one on the shelf"),
        QCoreApplication.translate("Reason", "Just take it and scan it"),
    ),
    Reason.HELD_ALREADY: lambda: (
        QCoreApplication.translate("Reason", "You wait for this already"),
        QCoreApplication.translate("Reason", "You are told when it is there"),
    ),
    Reason.HOLDS_FULL: lambda: (
        QCoreApplication.translate("Reason", "You wait for %current% already, %max% at most"),
        QCoreApplication.translate("Reason", "Give one up first"),
    ),
    Reason.BACK_UNSCANNED: lambda: (
        QCoreApplication.translate("Reason", "Did you bring it back without a scan?"),
        QCoreApplication.translate("Reason", "If you have it in your hand, just scan it"),
    ),
    Reason.ITEM_LOST: lambda: (
        QCoreApplication.translate("Reason", "Is this really lost?"),
        QCoreApplication.translate("Reason", "It is found again as soon as somebody scans it"),
    ),
    Reason.PIN_FIRST: lambda: (
        QCoreApplication.translate("Reason", "The PIN comes first"),
        QCoreApplication.translate("Reason", "Please go back and enter it again"),
    ),
    Reason.SECOND_PERSON: lambda: (
        QCoreApplication.translate("Reason", "This takes a second person"),
        QCoreApplication.translate("Reason", "Somebody else of the staff shows his badge"),
    ),
    Reason.WRONG_RECOVERY_CODE: lambda: (
        QCoreApplication.translate("Reason", "This is not the station's recovery code"),
        QCoreApplication.translate("Reason", "Please scan the code from set-up"),
    ),
}
