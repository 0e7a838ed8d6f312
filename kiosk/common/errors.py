"""The three ways an action can end other than *done*, and why.

A service answers *refused* or *needs confirmation* with a reason code and facts, never with prose:
the window owns the words (``ui/qt/words.py``).
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Self

Fact = str | int | bool | None


class Reason(StrEnum):
    """Why an action was refused or must be confirmed; stored in the journal, so never renamed."""

    UNKNOWN_CODE = "unknown_code"
    BROKEN_CODE = "broken_code"
    FOREIGN_CODE = "foreign_code"
    BADGE_REVOKED = "badge_revoked"
    BADGE_REPLACED = "badge_replaced"
    STAFF_BADGE = "staff_badge"
    COURIER_SUSPENDED = "courier_suspended"
    COURIER_LEFT = "courier_left"
    ENROLMENT_LAPSED = "enrolment_lapsed"
    ENROLMENT_REJECTED = "enrolment_rejected"
    TOO_MANY_ENROLMENTS = "too_many_enrolments"
    PHONE_KNOWN = "phone_known"
    NO_BADGE = "no_badge"
    OWN_RECORD = "own_record"
    NAMESAKE = "namesake"
    OWN_PROPOSAL = "own_proposal"
    OWN_ACCOUNT = "own_account"
    LAST_MANAGER = "last_manager"
    ACCOUNT_DISABLED = "account_disabled"
    ACCOUNT_CHANGED = "account_changed"
    TIED_ALREADY = "tied_already"
    VISIT_ENDED = "visit_ended"
    TOO_LATE = "too_late"
    ALREADY_REVERSED = "already_reversed"
    ALREADY_VERIFIED = "already_verified"
    NOT_OFFERED = "not_offered"
    OUT_OF_SEASON = "out_of_season"
    LIMIT_REACHED = "limit_reached"
    REWARD_LIMIT = "reward_limit"
    NOT_CONFIRMED = "not_confirmed"
    BADGE_FIRST = "badge_first"
    SLIP_REPLACED = "slip_replaced"
    SLIP_FOR_STAFF = "slip_for_staff"
    ALREADY_HANDED_OVER = "already_handed_over"
    REDEMPTION_OVER = "redemption_over"
    NOT_APPROVED = "not_approved"
    REDEMPTION_WILL_GO = "redemption_will_go"
    POINTS_WILL_GO = "points_will_go"
    OUT_OF_STOCK = "out_of_stock"
    COUNT_FIRST = "count_first"
    COUNT_KIT_FIRST = "count_kit_first"
    SEAL_DIFFERS = "seal_differs"
    SEAL_USED = "seal_used"
    ALL_EXPIRED = "all_expired"
    NOT_ENOUGH = "not_enough"
    NOT_ENOUGH_POINTS = "not_enough_points"
    EXPIRED_ALREADY = "expired_already"
    FAR_EXPIRY = "far_expiry"
    UNUSUAL_QUANTITY = "unusual_quantity"
    LOT_RECALLED = "lot_recalled"
    LOT_SET_ASIDE = "lot_set_aside"
    LOT_WILL_STOP = "lot_will_stop"
    PRODUCT_WILL_GO = "product_will_go"
    PLACE_WILL_GO = "place_will_go"
    SAME_PERSON = "same_person"
    PLACE_NOT_EMPTY = "place_not_empty"
    NOT_A_TABLE = "not_a_table"
    BAD_ROWS = "bad_rows"
    KNOWN_ALREADY = "known_already"
    SAME_ISBN = "same_isbn"
    BARCODE_TAKEN = "barcode_taken"
    ITEMS_WILL_GO = "items_will_go"
    ITEMS_ARE_LOST = "items_are_lost"
    CLOCK_IN_DOUBT = "clock_in_doubt"
    STATION_CLOSED = "station_closed"
    NOBODY_TO_ASK = "nobody_to_ask"
    ALREADY_ASKED = "already_asked"
    REQUEST_TAKEN = "request_taken"
    REQUEST_MOVED_ON = "request_moved_on"
    QUEUE_UP = "queue_up"
    HAS_PLACE = "has_place"
    SOMEBODY_WAITS = "somebody_waits"
    PLACE_IN_USE = "place_in_use"
    PHONE_INSIDE = "phone_inside"
    BATTERY_INSIDE = "battery_inside"
    PLACE_TAKEN = "place_taken"
    PLACE_OUT = "place_out"
    NAME_TAKEN = "name_taken"
    LOCK_TAKEN = "lock_taken"
    NOT_ALLOWED = "not_allowed"
    NOT_FOUND = "not_found"
    WRONG_PIN = "wrong_pin"
    PIN_WAIT = "pin_wait"
    PIN_LOCKED = "pin_locked"
    BAD_PIN = "bad_pin"
    OLD_PIN_FIRST = "old_pin_first"
    NO_PIN_YET = "no_pin_yet"
    COURIER_PIN_LOCKED = "courier_pin_locked"
    BAD_VALUE = "bad_value"
    SETTINGS_CLASH = "settings_clash"
    SETTING_FIXED = "setting_fixed"
    NOTHING_TO_UNDO = "nothing_to_undo"
    BAD_NAME = "bad_name"
    BAD_PHONE = "bad_phone"
    ALREADY_OPEN = "already_open"
    CALL_FOR_HELP = "call_for_help"
    NOBODY_ON_DUTY = "nobody_on_duty"
    PRESSED_BY_MISTAKE = "pressed_by_mistake"
    BADGE_WILL_STOP = "badge_will_stop"
    OLD_BADGE_WILL_STOP = "old_badge_will_stop"
    CHECKIN_WILL_GO = "checkin_will_go"
    REQUEST_WILL_FAIL = "request_will_fail"
    PEOPLE_WILL_MERGE = "people_will_merge"
    ENROLMENT_WILL_GO = "enrolment_will_go"
    UNUSUAL_PHONE = "unusual_phone"
    COURIER_WILL_LEAVE = "courier_will_leave"
    DATA_WILL_GO = "data_will_go"
    ACCOUNT_WILL_STOP = "account_will_stop"
    RIGHTS_WILL_CHANGE = "rights_will_change"
    OLD_RECORDS_WILL_GO = "old_records_will_go"
    BADGE_SHOWN_ONCE = "badge_shown_once"
    RECOVERY_CODE_SHOWN_ONCE = "recovery_code_shown_once"
    FINISH_FIRST = "finish_first"
    TYPED_WILL_GO = "typed_will_go"
    ONE_CODE = "one_code"
    CLOCK_FAR_OFF = "clock_far_off"
    CLOCK_LEAPS = "clock_leaps"
    CLOCK_GOES_BACK = "clock_goes_back"
    UNKNOWN_BARCODE = "unknown_barcode"
    TOO_MANY = "too_many"
    ON_LOAN = "on_loan"
    ON_HOLD = "on_hold"
    NOT_FOR_LOAN = "not_for_loan"
    WITHDRAWN = "withdrawn"
    YOURS_ALREADY = "yours_already"
    RESTRICTED_UNTIL = "restricted_until"
    OVERDUE_ITEMS = "overdue_items"
    NO_RENEWALS = "no_renewals"
    TOO_SOON_TO_RENEW = "too_soon_to_renew"
    WAITED_FOR = "waited_for"
    NOT_LENT = "not_lent"
    ON_SHELF = "on_shelf"
    HELD_ALREADY = "held_already"
    HOLDS_FULL = "holds_full"
    ITEM_LOST = "item_lost"
    BACK_UNSCANNED = "back_unscanned"
    PIN_FIRST = "pin_first"
    SECOND_PERSON = "second_person"
    WRONG_RECOVERY_CODE = "wrong_recovery_code"


class Refused(Exception):
    """The rules say no. ``facts`` fill the sentence the window shows and go into the journal."""

    def __init__(self, reason: Reason, /, **facts: Fact) -> None:
        super().__init__(reason, facts)
        self.reason = reason
        self.facts = facts
        self.record: Callable[[], str] = lambda: ""

    def recording(self, record: Callable[[], str]) -> Self:
        """Write rows although the action itself is undone; answers the journal entry's subject."""
        self.record = record
        return self


class Confirm(Exception):
    """The action needs the person's yes; repeat it with ``reason`` among the confirmed."""

    def __init__(self, reason: Reason, /, **facts: Fact) -> None:
        super().__init__(reason, facts)
        self.reason = reason
        self.facts = facts


class Trouble(StrEnum):
    """Why a station cannot be opened, made or restored."""

    NO_STATION = "no_station"
    STATION_EXISTS = "station_exists"
    ALREADY_RUNNING = "already_running"
    READ_ONLY = "read_only"
    DISK_FULL = "disk_full"
    KEY_MISSING = "key_missing"
    KEY_WRONG = "key_wrong"
    DAMAGED = "damaged"
    NEWER = "newer"
    UNSAFE_SQLITE = "unsafe_sqlite"
    BACKUP_BAD = "backup_bad"
    NOT_A_FOLDER = "not_a_folder"
    IO_ERROR = "io_error"


class NotSaved(Exception):
    """The disk did not take the action: nothing was changed, and the person must be told so."""

    def __init__(self, detail: str = "", trouble: Trouble = Trouble.IO_ERROR) -> None:
        super().__init__(detail)
        self.trouble = trouble


class StationTrouble(Exception):
    """The outside world failed before any action could start; ``detail`` is for the log."""

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        super().__init__(trouble, detail)
        self.trouble = trouble
        self.detail = detail
