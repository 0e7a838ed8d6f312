"""What a notice may say. Never a health matter, never another person."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What happened; stored, so never renamed. The window owns the words."""

    REQUEST_READY = "request_ready"
    REQUEST_FAILED = "request_failed"
    ENROLMENT_CONFIRMED = "enrolment_confirmed"
    CHARGE_OFFERED = "charge_offered"
    CHARGE_RELEASED = "charge_released"
    CHARGE_OVERDUE = "charge_overdue"
    CHARGE_FINISHING = "charge_finishing"
    CHARGE_LAPSED = "charge_lapsed"
    CHARGE_NO_SHOW = "charge_no_show"
    CHARGE_ENDED = "charge_ended"
    DEDUCTION_OPEN = "deduction_open"
    APPEAL_DECIDED = "appeal_decided"
    POINTS_LAPSING = "points_lapsing"
    REWARD_EXPIRING = "reward_expiring"
    INSURANCE_ENDING = "insurance_ending"
    REWARD_RETURNED = "reward_returned"
    HOLD_READY = "hold_ready"
    LOAN_DUE = "loan_due"


URGENCY: dict[Kind, int] = {
    Kind.REQUEST_READY: 90,
    Kind.REQUEST_FAILED: 60,
    Kind.ENROLMENT_CONFIRMED: 20,
    Kind.CHARGE_OFFERED: 95,
    Kind.CHARGE_RELEASED: 88,
    Kind.CHARGE_OVERDUE: 86,
    Kind.CHARGE_FINISHING: 84,
    Kind.CHARGE_LAPSED: 50,
    Kind.CHARGE_NO_SHOW: 48,
    Kind.CHARGE_ENDED: 40,
    Kind.DEDUCTION_OPEN: 70,
    Kind.APPEAL_DECIDED: 65,
    Kind.POINTS_LAPSING: 30,
    Kind.REWARD_EXPIRING: 72,
    Kind.INSURANCE_ENDING: 32,
    Kind.REWARD_RETURNED: 44,
    Kind.HOLD_READY: 80,
    Kind.LOAN_DUE: 70,
}
"""What gets cold or lapses comes first.

From 90 on it passes in minutes; from 80 on a thing of his waits, or stands in somebody's way;
from 70 on something ends in a day, or a term runs; from 60 on something came to nothing or was
decided; from 40 on it is over; from 30 on it ends in some weeks; below that it is good news.
"""
