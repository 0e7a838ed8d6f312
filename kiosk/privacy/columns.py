"""Every column of every table: why it is kept, on what ground, how long, who sees it and how.

The one table a data-protection officer asks for; a column without a line here fails a test.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Ground(StrEnum):
    """Why the law lets us keep it (PIPL article 13)."""

    CONSENT = "consent"
    SERVICE = "needed for the service asked for"
    DUTY = "legal duty of accountability"
    NO_PERSON = "no personal data"


class Keep(StrEnum):
    """How long."""

    EVER = "as long as the station"
    PERSON = "until the person leaves or asks for erasure"
    VISITS = "180 days, then rolled up without ids"
    REQUESTS = "90 days, then those in vain are rolled up without ids"
    LOANS = "30 days after it ended; a loan itself stays without the person"
    SUSPENSIONS = "until a day after it is over"
    SCANS = "30 days"
    ANSWERS = "2 days"
    NOTICES = "until a day after it was read or has expired"
    STAFF = "until 365 days after the account was switched off"
    CHANGED = "until changed"


DAYS: dict[Keep, int] = {
    Keep.VISITS: 180,
    Keep.REQUESTS: 90,
    Keep.LOANS: 30,
    Keep.SUSPENSIONS: 1,
    Keep.SCANS: 30,
    Keep.ANSWERS: 2,
    Keep.NOTICES: 1,
    Keep.PERSON: 365,
    Keep.STAFF: 365,
}
"""The longest a row stays, in days, after the day its dating column tells; the rest stays."""


class Mask(StrEnum):
    """How it is shown."""

    CLEAR = "shown as it is"
    NAME = "张**"
    PHONE = "138****1234"
    NEVER = "never shown"


class Seen(StrEnum):
    """Who sees it at all."""

    ALL = "everybody"
    SELF = "the courier himself, staff, managers"
    STAFF = "staff, managers"
    MANAGER = "managers"
    NOBODY = "nobody"


@dataclass(frozen=True)
class Column:
    """One line of the table."""

    purpose: str
    ground: Ground
    keep: Keep
    mask: Mask
    roles: Seen


def _link(purpose: str, keep: Keep = Keep.EVER) -> Column:
    return Column(purpose, Ground.NO_PERSON, keep, Mask.NEVER, Seen.NOBODY)


def _fact(purpose: str, keep: Keep, roles: Seen = Seen.STAFF) -> Column:
    return Column(purpose, Ground.SERVICE, keep, Mask.CLEAR, roles)


def _journal(purpose: str) -> Column:
    return Column(purpose, Ground.DUTY, Keep.EVER, Mask.CLEAR, Seen.MANAGER)


def _secret(purpose: str, keep: Keep) -> Column:
    return Column(purpose, Ground.SERVICE, keep, Mask.NEVER, Seen.NOBODY)


COLUMNS: dict[str, Column] = {
    "journal.seq": _journal("order of events"),
    "journal.version": _journal("how the entry is hashed"),
    "journal.utc_ms": _journal("when it happened"),
    "journal.clock_confirmed": _journal("whether that time can be trusted"),
    "journal.request_id": _journal("the same tap twice is one action"),
    "journal.actor": _journal("who acted, by random number"),
    "journal.verb": _journal("what was done"),
    "journal.subject": _journal("to what, by random number"),
    "journal.outcome": _journal("done or refused"),
    "journal.reason": _journal("why refused"),
    "journal.facts": _journal("what is needed to rebuild the state"),
    "journal.prev": _journal("link to the entry before"),
    "journal.hash": _journal("proof that nothing was changed"),
    "outcome.request_id": _link("the same tap twice is one action", Keep.ANSWERS),
    "outcome.fingerprint": _secret("the same request with other arguments is a bug", Keep.ANSWERS),
    "outcome.reason": _link("the answer given", Keep.ANSWERS),
    "outcome.answer": _link("the answer given, without names", Keep.ANSWERS),
    "outcome.day": _link("when to forget the answer", Keep.ANSWERS),
    "setting_value.key": _fact("which setting", Keep.CHANGED, Seen.MANAGER),
    "setting_value.value": _fact("what the station chose", Keep.CHANGED, Seen.MANAGER),
    "setting_value.previous": _fact("to undo the last change", Keep.CHANGED, Seen.MANAGER),
    "clock_state.id": _link("one row"),
    "clock_state.offset_ms": _link("how wrong the system's clock is", Keep.CHANGED),
    "clock_state.confirmed": _link("whether the time can be trusted", Keep.CHANGED),
    "clock_state.confirmed_ms": _link("the last trusted time", Keep.CHANGED),
    "clock_state.leapt_ms": _link("when nothing may be purged yet", Keep.CHANGED),
    "daily_count.day": _fact("the street's figures", Keep.EVER),
    "daily_count.company": _fact("the street's figures", Keep.EVER),
    "daily_count.service": _fact("the street's figures", Keep.EVER),
    "daily_count.count": _fact("the street's figures", Keep.EVER),
    "company.id": _link("key"),
    "company.name": _fact("which company a courier rides for", Keep.EVER, Seen.ALL),
    "company.active": _fact("whether it is offered at enrolment", Keep.EVER),
    "courier.id": _link("key", Keep.PERSON),
    "courier.number": _link("names the record in the journal", Keep.PERSON),
    "courier.name": Column(
        "to greet and to hand over", Ground.CONSENT, Keep.PERSON, Mask.NAME, Seen.SELF
    ),
    "courier.company_id": Column(
        "the street's figures by company", Ground.CONSENT, Keep.PERSON, Mask.CLEAR, Seen.SELF
    ),
    "courier.phone": Column(
        "to reach him when he left something", Ground.CONSENT, Keep.PERSON, Mask.PHONE, Seen.SELF
    ),
    "courier.state": _fact("whether the badge opens the door", Keep.PERSON),
    "courier.consent_version": Column(
        "which text he agreed to", Ground.DUTY, Keep.PERSON, Mask.CLEAR, Seen.SELF
    ),
    "courier.enrolled_day": _fact("when he agreed", Keep.PERSON, Seen.SELF),
    "courier.last_seen_day": _fact("when to forget him", Keep.PERSON),
    "courier.confirm_by_ms": _fact("until when staff must confirm him", Keep.PERSON),
    "courier.left_day": _fact("when to forget him", Keep.PERSON),
    "erasure.number": _link("who must stay forgotten after a restore; nothing else is left of him"),
    "erasure.day": _link("when he asked"),
    "badge.id": _link("key", Keep.PERSON),
    "badge.number": _link("names the badge in the journal", Keep.PERSON),
    "badge.hash": _secret("to know the badge again", Keep.PERSON),
    "badge.kind": _fact("courier's or staff badge", Keep.PERSON),
    "badge.holder": _link("whose badge", Keep.PERSON),
    "badge.state": _fact("a lost badge stops", Keep.PERSON),
    "badge.issued_day": _fact("which badge is the newest", Keep.PERSON),
    "ledger_account.id": _link("random key: tells no order"),
    "ledger_account.number": _link("names the account"),
    "ledger_account.wallet": _link("points, pending points or conduct credit"),
    "ledger_account.courier_id": _link("whose points; removed with the person", Keep.PERSON),
    "ledger_transfer.id": _link("random key: tells no order"),
    "ledger_transfer.event": _secret("the same event earns once", Keep.EVER),
    "ledger_transfer.attempt": _link("bookings of the event so far"),
    "ledger_transfer.kind": _fact("what it was for", Keep.EVER, Seen.SELF),
    "ledger_transfer.day": _link("when, to the day only"),
    "ledger_transfer.reverses": _link("what it undoes"),
    "ledger_posting.account_id": _link("which account"),
    "ledger_posting.transfer_id": _link("which booking"),
    "ledger_posting.points": _link("how many points"),
    "ledger_posting.lapses": _link("until when they are good"),
    "lapse_state.id": _link("one row"),
    "lapse_state.lapsed_to": _link("a month's points lapse once", Keep.CHANGED),
    "lapse_state.announced": _link("a month's points are announced once", Keep.CHANGED),
    "earn_rule.event": _fact("what earns points", Keep.CHANGED, Seen.ALL),
    "earn_rule.points": _fact("how many", Keep.CHANGED, Seen.ALL),
    "earn_rule.conduct": _fact("and how much conduct credit", Keep.CHANGED, Seen.ALL),
    "earn_rule.percent": _fact("more or less of them at times", Keep.CHANGED, Seen.ALL),
    "earn_rule.day_cap": _fact("that nobody collects", Keep.CHANGED, Seen.ALL),
    "earn_rule.month_cap": _fact("that nobody collects", Keep.CHANGED, Seen.ALL),
    "earn_rule.from_day": _fact("from when on it holds", Keep.CHANGED, Seen.ALL),
    "earn_rule.to_day": _fact("until when it holds", Keep.CHANGED, Seen.ALL),
    "proposal.id": _link("key", Keep.VISITS),
    "proposal.number": _link("names the proposal in the journal", Keep.VISITS),
    "proposal.kind": _fact("what is proposed", Keep.VISITS),
    "proposal.subject": _link("what it is about", Keep.VISITS),
    "proposal.state": _fact("how far it has come", Keep.VISITS),
    "proposal.by": _fact("somebody else decides; until that is done", Keep.VISITS),
    "proposal.day": _fact("since when it waits", Keep.VISITS),
    "proposal.due_ms": _fact("nothing waits for ever", Keep.VISITS),
    "points_grant.id": _link("key", Keep.VISITS),
    "points_grant.number": _link("names the grant in the journal", Keep.VISITS),
    "points_grant.points": _fact("how many points each gets", Keep.VISITS),
    "points_grant.why": _fact("what for", Keep.VISITS),
    "points_grant.state": _fact("whether they were given", Keep.VISITS),
    "points_grant.by": _fact("how much somebody gives alone on a day", Keep.VISITS),
    "points_grant.day": _fact("how much somebody gives alone on a day", Keep.VISITS),
    "points_grant_person.id": _link("key", Keep.VISITS),
    "points_grant_person.grant_id": _link("which grant", Keep.VISITS),
    "points_grant_person.courier_id": _secret("who gets them", Keep.VISITS),
    "deduction.id": _link("key", Keep.VISITS),
    "deduction.number": _link("names the deduction in the journal", Keep.VISITS),
    "deduction.courier_id": _secret("who is to lose them", Keep.VISITS),
    "deduction.wallet": _fact("points or conduct credit", Keep.VISITS, Seen.SELF),
    "deduction.points": _fact("how many", Keep.VISITS, Seen.SELF),
    "deduction.clause": _fact("which rule was broken", Keep.VISITS, Seen.SELF),
    "deduction.evidence": _fact("how that is known", Keep.VISITS, Seen.SELF),
    "deduction.note": Column(
        "what was seen, in words", Ground.DUTY, Keep.VISITS, Mask.CLEAR, Seen.SELF
    ),
    "deduction.state": _fact("how far it has come", Keep.VISITS, Seen.SELF),
    "deduction.by": _fact("a third person decides an appeal; until then", Keep.VISITS),
    "deduction.second": _fact("a third person decides an appeal; until then", Keep.VISITS),
    "deduction.day": _fact("when it was proposed", Keep.VISITS, Seen.SELF),
    "deduction.due_ms": _fact("until when he may appeal", Keep.VISITS, Seen.SELF),
    "staff.id": _link("key", Keep.STAFF),
    "staff.number": _link("names the account in the journal", Keep.STAFF),
    "staff.name": Column(
        "who looks after the station", Ground.CONSENT, Keep.STAFF, Mask.CLEAR, Seen.STAFF
    ),
    "staff.role": _fact("what he may do", Keep.STAFF),
    "staff.pin_hash": _secret("to check the PIN (argon2id)", Keep.STAFF),
    "staff.failures": _fact("guessing a PIN is stopped", Keep.STAFF, Seen.MANAGER),
    "staff.disabled": _fact("whether the account is in use", Keep.STAFF, Seen.MANAGER),
    "staff.disabled_day": _fact("when to forget him", Keep.STAFF, Seen.MANAGER),
    "staff.courier_id": Column(
        "nobody acts on his own record", Ground.DUTY, Keep.STAFF, Mask.NAME, Seen.MANAGER
    ),
    "duty.id": _link("key", Keep.VISITS),
    "duty.staff_id": _fact("who is on duty", Keep.VISITS),
    "duty.since_ms": _fact("since when", Keep.VISITS),
    "duty.due_ms": _fact("closing time ends it", Keep.VISITS),
    "duty.until_ms": _fact("until when", Keep.VISITS),
    "alarm.id": _link("key"),
    "alarm.number": _link("names the alarm in the journal"),
    "alarm.raised_ms": _link("when help was called; no person"),
    "alarm.called_ms": _link("when help was called last; no person"),
    "alarm.acknowledged_ms": _link("when somebody came"),
    "alarm.mistaken": _link("pressed by mistake"),
    "alarm.complaint": _link("which first-aid guide it was called from; no person"),
    "kit_care.id": _link("key"),
    "kit_care.place": _link("which kit", Keep.CHANGED),
    "kit_care.keeper": _fact("who of the staff keeps it", Keep.STAFF),
    "kit_care.every_days": _fact("how often it is looked at", Keep.CHANGED),
    "kit_check.id": _link("key"),
    "kit_check.place": _link("which kit"),
    "kit_check.day": _fact("when it was looked at; no person", Keep.EVER),
    "kit_check.how": _fact("what was found or done", Keep.EVER),
    "kit_check.seal_before": _fact("to compare with the seal", Keep.EVER),
    "kit_check.seal_after": _fact("to compare with the seal", Keep.EVER),
    "kit_check.request_id": _link("the action that noted it; the journal knows whose"),
    "aed_check.id": _link("key"),
    "aed_check.day": _fact("when it was looked at; no person", Keep.EVER),
    "aed_check.fault": _fact("what was wrong", Keep.EVER),
    "aed_check.request_id": _link("the action that noted it; the journal knows whose"),
    "aed_care.id": _link("one row"),
    "aed_care.pads_until": _fact("when the pads are to be replaced", Keep.CHANGED),
    "aed_care.battery_until": _fact("when the battery is to be replaced", Keep.CHANGED),
    "visit.id": _link("key", Keep.VISITS),
    "visit.number": _link("names the visit in the journal", Keep.VISITS),
    "visit.courier_id": _secret("whose visit; the only link to him", Keep.VISITS),
    "visit.company_id": _fact("the street's figures by company", Keep.VISITS),
    "visit.badge_id": _secret("a lost badge stops mid-session", Keep.VISITS),
    "visit.day": _fact("the street's figures by day", Keep.VISITS),
    "visit.opened_by": _link("the scan that opened it", Keep.VISITS),
    "visit.opened_ms": _fact("who is inside when it burns", Keep.VISITS),
    "visit.due_ms": _fact("a visit nobody touches ends", Keep.VISITS),
    "visit.ended_ms": _fact("who is inside when it burns", Keep.VISITS),
    "visit.end": _fact("how it ended", Keep.VISITS),
    "visit.vouched_by": _fact("who let him in when the badge was at home", Keep.VISITS),
    "visit.without_badge": _fact("nothing is redeemed without a badge", Keep.VISITS),
    "visit.award": _link("the points to give back", Keep.VISITS),
    "failed_scan.id": _link("key", Keep.SCANS),
    "failed_scan.number": _link("names the scan in the journal", Keep.SCANS),
    "failed_scan.hash": _secret("the same code again and again", Keep.SCANS),
    "failed_scan.reason": _fact("why it opened nothing", Keep.SCANS),
    "failed_scan.utc_ms": _fact("when", Keep.SCANS),
    "failed_scan.count": _fact("how many in that minute", Keep.SCANS),
    "notice.id": _link("key", Keep.NOTICES),
    "notice.number": _link("names the notice on the screen", Keep.NOTICES),
    "notice.courier_id": _secret("whom it waits for", Keep.NOTICES),
    "notice.kind": _fact("what happened", Keep.NOTICES, Seen.SELF),
    "notice.about": _link("which request or record it is about", Keep.NOTICES),
    "notice.facts": _fact("what fills the sentence", Keep.NOTICES, Seen.SELF),
    "notice.urgency": _fact("what gets cold comes first", Keep.NOTICES),
    "notice.made_ms": _fact("since when it waits", Keep.NOTICES, Seen.SELF),
    "notice.expires_ms": _fact("when it has become pointless", Keep.NOTICES),
    "notice.read_ms": _fact("a notice is shown once", Keep.NOTICES),
    "amenity_item.item": _fact("what the station offers", Keep.CHANGED, Seen.ALL),
    "amenity_item.offered": _fact("whether it is on the menu", Keep.CHANGED, Seen.ALL),
    "amenity_item.attended": _fact("whether somebody must bring it", Keep.CHANGED, Seen.ALL),
    "amenity_item.season_from": _fact("when in the year it is there", Keep.CHANGED, Seen.ALL),
    "amenity_item.season_to": _fact("when in the year it is there", Keep.CHANGED, Seen.ALL),
    "amenity_item.per_day": _fact("that there is some for everybody", Keep.CHANGED, Seen.ALL),
    "amenity_item.counted": _fact("whether what is left is counted", Keep.CHANGED),
    "amenity_request.id": _link("key", Keep.REQUESTS),
    "amenity_request.number": _link("names the request in the journal", Keep.REQUESTS),
    "amenity_request.visit": _link("in which visit somebody asked", Keep.REQUESTS),
    "amenity_request.company_id": _fact("the street's figures by company", Keep.REQUESTS),
    "amenity_request.item": _fact("what is asked for", Keep.REQUESTS),
    "amenity_request.day": _fact("the street's figures by day", Keep.REQUESTS),
    "amenity_request.ticket": _fact("the number that is called out", Keep.REQUESTS, Seen.ALL),
    "amenity_request.state": _fact("how far it has come", Keep.REQUESTS),
    "amenity_request.requested_ms": _fact("who waits longest", Keep.REQUESTS),
    "amenity_request.due_ms": _fact("nobody waits for ever", Keep.REQUESTS),
    "amenity_request.accepted_by": _fact("who of the staff took it on", Keep.REQUESTS),
    "amenity_request.accepted_ms": _fact("since when somebody is at it", Keep.REQUESTS),
    "amenity_request.ended_ms": _fact("when it ended", Keep.REQUESTS),
    "amenity_request.end": _fact("how it ended", Keep.REQUESTS),
    "amenity_use.id": _link("key", Keep.VISITS),
    "amenity_use.visit": _link("which visit", Keep.VISITS),
    "amenity_use.company_id": _fact("the street's figures by company", Keep.VISITS),
    "amenity_use.item": _fact("how often each service is used", Keep.VISITS),
    "amenity_use.day": _fact("the street's figures by day", Keep.VISITS),
    "amenity_use.utc_ms": _fact("the street's figures by hour", Keep.VISITS),
    "charge_slot.id": _link("key"),
    "charge_slot.number": _link("names the place in the journal"),
    "charge_slot.name": _fact("what stands on the place", Keep.CHANGED, Seen.ALL),
    "charge_slot.kind": _fact("what can be charged there", Keep.CHANGED, Seen.ALL),
    "charge_slot.board": _fact("which relay board its lock hangs on", Keep.CHANGED),
    "charge_slot.channel": _fact("which relay opens its lock", Keep.CHANGED),
    "charge_slot.blocked": _fact("why staff took it out of service", Keep.CHANGED),
    "charge_slot.fault": _fact("what its lock did wrong", Keep.CHANGED),
    "charge_slot.retired": _fact("whether it is still there", Keep.CHANGED),
    "charge_slot.opening": _link("an opening that is not noted yet", Keep.CHANGED),
    "charge_slot.opening_for": _link("what it is opened for", Keep.CHANGED),
    "charge_slot.opening_due_ms": _link("when that opening is lost", Keep.CHANGED),
    "charge.id": _link("key", Keep.VISITS),
    "charge.number": _link("names the claim in the journal", Keep.VISITS),
    "charge.visit": _link("which visit", Keep.VISITS),
    "charge.company_id": _fact("the street's figures by company", Keep.VISITS),
    "charge.kind": _fact("how often each service is used", Keep.VISITS),
    "charge.slot_id": _fact("which place", Keep.VISITS),
    "charge.state": _fact("how far it has come", Keep.VISITS, Seen.SELF),
    "charge.ticket": _fact("the number that is called", Keep.VISITS, Seen.ALL),
    "charge.day": _fact("the street's figures by day", Keep.VISITS),
    "charge.asked_ms": _fact("how long people wait", Keep.VISITS),
    "charge.until_ms": _fact("when a place passes on", Keep.VISITS, Seen.SELF),
    "charge.started_ms": _fact("since when a place is used", Keep.VISITS, Seen.SELF),
    "charge.ended_ms": _fact("how long places are used", Keep.VISITS),
    "charge.end": _fact("how it ended", Keep.VISITS),
    "reward.id": _link("key"),
    "reward.number": _link("names the reward in the journal"),
    "reward.name": _fact("what there is for points", Keep.CHANGED, Seen.ALL),
    "reward.name_en": _fact("what there is for points", Keep.CHANGED, Seen.ALL),
    "reward.points": _fact("what it costs", Keep.CHANGED, Seen.ALL),
    "reward.per_person": _fact("that there is some for everybody", Keep.CHANGED, Seen.ALL),
    "reward.special": _fact("whether two of the staff must agree", Keep.CHANGED),
    "reward.counted": _fact("whether what is left is counted", Keep.CHANGED),
    "reward.picture": _fact("to know it without reading", Keep.CHANGED, Seen.ALL),
    "reward.offered": _fact("whether it is on the list", Keep.CHANGED, Seen.ALL),
    "redemption.id": _link("key", Keep.VISITS),
    "redemption.number": _link("names the redemption in the journal", Keep.VISITS),
    "redemption.courier_id": _secret("whose it is; the only link to him", Keep.VISITS),
    "redemption.company_id": _fact("the street's figures by company", Keep.VISITS),
    "redemption.reward_id": _fact("what he gets", Keep.VISITS, Seen.SELF),
    "redemption.points": _fact("what it cost him", Keep.VISITS, Seen.SELF),
    "redemption.transfer": _link("the points to give back", Keep.VISITS),
    "redemption.request_id": _link("the piece to put back", Keep.VISITS),
    "redemption.state": _fact("how far it has come", Keep.VISITS, Seen.SELF),
    "redemption.day": _fact("the street's figures by day", Keep.VISITS),
    "redemption.reserved_ms": _fact("since when it is kept", Keep.VISITS, Seen.SELF),
    "redemption.due_ms": _fact("until when it is kept", Keep.VISITS, Seen.SELF),
    "redemption.remind_ms": _fact("when he is told that it ends", Keep.VISITS),
    "redemption.ended_ms": _fact("when it was handed over", Keep.VISITS),
    "redemption.end": _fact("how it ended", Keep.VISITS),
    "redemption_slip.id": _link("key", Keep.VISITS),
    "redemption_slip.number": _link("names the slip in the journal", Keep.VISITS),
    "redemption_slip.redemption_id": _link("what it hands over", Keep.VISITS),
    "redemption_slip.hash": _secret("to know its code again", Keep.VISITS),
    "insurance.courier_id": _secret("whose insurance", Keep.PERSON),
    "insurance.until_day": _fact("to tell him in time that it ends", Keep.PERSON, Seen.SELF),
    "insurance.remind_ms": _fact("when he is told", Keep.PERSON),
    "courier_pin.courier_id": _secret("whose PIN it is", Keep.PERSON),
    "courier_pin.pin_hash": _secret("to check the PIN (argon2id)", Keep.PERSON),
    "courier_pin.failures": _secret("guessing a PIN is stopped", Keep.PERSON),
    "loan_rule.id": _link("key"),
    "loan_rule.scope": _fact("for a title, a type or the rest", Keep.CHANGED, Seen.ALL),
    "loan_rule.key": _link("for which title or type", Keep.CHANGED),
    "loan_rule.most": _fact("that there is some for everybody", Keep.CHANGED, Seen.ALL),
    "loan_rule.days": _fact("for how long it is lent", Keep.CHANGED, Seen.ALL),
    "loan_rule.renewals": _fact("how often it may be kept longer", Keep.CHANGED, Seen.ALL),
    "loan_rule.renew_days": _fact("when it may be kept longer", Keep.CHANGED, Seen.ALL),
    "loan_rule.hold_days": _fact("how long it lies ready", Keep.CHANGED, Seen.ALL),
    "loan_rule.late_days": _fact("what being late costs", Keep.CHANGED, Seen.ALL),
    "loan_rule.late_most": _fact("what being late costs at most", Keep.CHANGED, Seen.ALL),
    "loan.id": _link("key", Keep.VISITS),
    "loan.number": _link("names the loan in the journal", Keep.VISITS),
    "loan.item": _fact("which thing is out", Keep.VISITS, Seen.SELF),
    "loan.title": _fact("which thing is out", Keep.VISITS, Seen.SELF),
    "loan.courier_id": _secret("who brings it back; cut soon after he did", Keep.LOANS),
    "loan.company_id": _fact("the street's figures by company", Keep.VISITS),
    "loan.visit": _link("in which visit it was taken; cut with the person", Keep.LOANS),
    "loan.type": _fact("how often each service is used", Keep.VISITS),
    "loan.on_site": _fact("read in the house", Keep.VISITS),
    "loan.state": _fact("whether it is back", Keep.VISITS, Seen.SELF),
    "loan.day": _fact("the street's figures by day", Keep.VISITS),
    "loan.lent_ms": _fact("a thing scanned twice by one hand is one loan", Keep.VISITS),
    "loan.due_day": _fact("when it is brought back", Keep.VISITS, Seen.SELF),
    "loan.renewals": _fact("how often it was kept longer", Keep.VISITS, Seen.SELF),
    "loan.reminded": _fact("a reminder is sent once", Keep.VISITS),
    "loan.in_doubt": _fact("nobody is late by a wrong clock", Keep.VISITS),
    "loan.ended_day": _fact("when to forget whose it was", Keep.VISITS),
    "loan_hold.id": _link("who waits longest", Keep.LOANS),
    "loan_hold.number": _link("names the hold in the journal", Keep.LOANS),
    "loan_hold.title": _fact("what somebody waits for", Keep.LOANS, Seen.SELF),
    "loan_hold.courier_id": _secret("who waits", Keep.LOANS),
    "loan_hold.state": _fact("how far it has come", Keep.LOANS, Seen.SELF),
    "loan_hold.item": _fact("what lies ready", Keep.LOANS, Seen.SELF),
    "loan_hold.day": _fact("since when he waits", Keep.LOANS, Seen.SELF),
    "loan_hold.wait_day": _fact("nobody waits for ever", Keep.LOANS),
    "loan_hold.until_day": _fact("when it passes on", Keep.LOANS, Seen.SELF),
    "loan_hold.shelved": _fact("what lies on the hold shelf", Keep.LOANS),
    "loan_hold.ended_day": _fact("when to forget who waited", Keep.LOANS),
    "loan_suspension.id": _link("key", Keep.SUSPENSIONS),
    "loan_suspension.number": _link("names it in the journal", Keep.SUSPENSIONS),
    "loan_suspension.courier_id": _secret("who was late", Keep.SUSPENSIONS),
    "loan_suspension.from_day": _fact("since when he does not borrow", Keep.SUSPENSIONS),
    "loan_suspension.until_day": _fact(
        "until when he does not borrow", Keep.SUSPENSIONS, Seen.SELF
    ),
    "product.id": _link("key"),
    "product.number": _link("names the product in the journal"),
    "product.code": _fact("its short number, to type", Keep.CHANGED),
    "product.name": _fact("what it is called", Keep.CHANGED, Seen.ALL),
    "product.name_en": _fact("what it is called", Keep.CHANGED, Seen.ALL),
    "product.unit": _fact("what it is counted in", Keep.CHANGED),
    "product.opened_days": _fact("how long it is good once opened", Keep.CHANGED),
    "product.use": _link("what another area takes it for", Keep.CHANGED),
    "product.retired": _fact("whether it is still stocked", Keep.CHANGED),
    "product_barcode.id": _link("key"),
    "product_barcode.product_id": _link("whose barcode", Keep.CHANGED),
    "product_barcode.barcode": _fact("to find it by a scan of the box", Keep.CHANGED),
    "stock_place.id": _link("key"),
    "stock_place.number": _link("names the place in the journal"),
    "stock_place.kind": _fact("kit, shelf or fridge", Keep.CHANGED, Seen.ALL),
    "stock_place.name": _fact("where things lie", Keep.CHANGED, Seen.ALL),
    "stock_place.name_en": _fact("where things lie", Keep.CHANGED, Seen.ALL),
    "stock_place.retired": _fact("whether it is still there", Keep.CHANGED),
    "par_level.id": _link("key"),
    "par_level.place_id": _link("in which place", Keep.CHANGED),
    "par_level.product_id": _link("of which product", Keep.CHANGED),
    "par_level.minimum": _fact("how much should be there at least", Keep.CHANGED),
    "lot.id": _link("key"),
    "lot.number": _link("names the lot in the journal"),
    "lot.product_id": _link("of which product"),
    "lot.place_id": _link("where it lies"),
    "lot.code": _fact("the maker's lot, for a recall", Keep.EVER),
    "lot.expiry": _fact("the last day it is good", Keep.EVER),
    "lot.opened_day": _fact("since when it is open", Keep.EVER),
    "lot.status": _fact("good, set aside or recalled", Keep.CHANGED),
    "stock_entry.id": _link("key"),
    "stock_entry.lot_id": _link("of which lot something came or went"),
    "stock_entry.change": _link("how much of it; what is left is the sum"),
    "stock_entry.reason": _link("why it came or went"),
    "stock_entry.day": _link("when it came or went; no person"),
    "stock_entry.request_id": _link("the action that booked it books once"),
    "stock_entry.line": _link("which entry of that action"),
    "stock_entry.reverses_id": _link("which entry it undoes"),
    "volunteer_plan.id": _link("key", Keep.CHANGED),
    "volunteer_plan.number": _link("names the plan in the journal"),
    "volunteer_plan.staff": _fact("whose plan it is, until it ends", Keep.CHANGED),
    "volunteer_plan.minutes": _fact("how long he has", Keep.CHANGED),
    "volunteer_plan.started_ms": _fact("how long he was at it", Keep.CHANGED),
    "volunteer_plan.spent_ms": _fact("how long he was at it", Keep.CHANGED),
    "volunteer_plan.due_ms": _fact("a plan left open ends", Keep.CHANGED),
    "volunteer_task.id": _link("key", Keep.CHANGED),
    "volunteer_task.plan_id": _link("of which plan", Keep.CHANGED),
    "volunteer_task.line": _link("which task of it", Keep.CHANGED),
    "volunteer_task.kind": _fact("what is to be done", Keep.CHANGED),
    "volunteer_task.key": _link("what is to be done", Keep.CHANGED),
    "volunteer_task.minutes": _fact("how long it takes", Keep.CHANGED),
    "volunteer_task.place": _link("where", Keep.CHANGED),
    "volunteer_task.product": _link("with what", Keep.CHANGED),
    "volunteer_task.pieces": _fact("with how much", Keep.CHANGED),
    "volunteer_task.day": _fact("why it is due", Keep.CHANGED),
    "volunteer_task.done": _fact("whether it is done", Keep.CHANGED),
    "volunteer_minutes.id": _link("key"),
    "volunteer_minutes.staff": _fact("whose hours they are; emptied with the account", Keep.STAFF),
    "volunteer_minutes.day": _fact("the street's figures", Keep.EVER),
    "volunteer_minutes.minutes": _fact("the street's figures", Keep.EVER),
    "volunteer_minutes.request_id": _link("the action that credited them credits once"),
    "volunteer_minutes.tasks": _fact("what was done in them", Keep.EVER),
    "stock_count.id": _link("key"),
    "stock_count.number": _link("names the count in the journal"),
    "stock_count.place_id": _link("what was counted"),
    "stock_count.day": _fact("when it began", Keep.EVER),
    "stock_count.ended_day": _fact("when the place was counted last", Keep.EVER),
    "stock_count.by": _link("who of the staff began, until all is counted", Keep.CHANGED),
    "stock_count_line.id": _link("key"),
    "stock_count_line.count_id": _link("in which count"),
    "stock_count_line.product_id": _link("which product"),
    "stock_count_line.state": _fact("whether somebody must count again or approve", Keep.EVER),
    "stock_count_line.counted": _fact("how many there were", Keep.EVER),
    "stock_count_line.expected": _fact("how many the books said", Keep.EVER),
    "stock_count_line.first_counted": _fact("how many somebody had counted before", Keep.EVER),
    "stock_count_line.first_by": _link(
        "who of the staff that was, until it is settled: somebody else checks", Keep.CHANGED
    ),
    "stock_count_line.why": _fact("why there was a difference", Keep.EVER),
    "stock_count_line.day": _fact("when it was settled", Keep.EVER),
    "stock_count_line.request_id": _link("which action booked the difference"),
    "item_type.id": _link("key"),
    "item_type.code": _link("what lending's rules go by"),
    "item_type.name": _fact("what it is called", Keep.CHANGED, Seen.ALL),
    "item_type.name_en": _fact("what it is called", Keep.CHANGED, Seen.ALL),
    "catalogue_title.id": _link("key"),
    "catalogue_title.number": _link("names the title in the journal"),
    "catalogue_title.isbn": _fact("to find it by a scan of the book", Keep.CHANGED, Seen.ALL),
    "catalogue_title.title": _fact("what it is called", Keep.CHANGED, Seen.ALL),
    "catalogue_title.author": _fact(
        "who wrote the book, as it says itself", Keep.CHANGED, Seen.ALL
    ),
    "catalogue_title.publisher": _fact("which edition", Keep.CHANGED, Seen.ALL),
    "catalogue_title.year": _fact("which edition", Keep.CHANGED, Seen.ALL),
    "catalogue_title.call_number": _fact("where it stands", Keep.CHANGED, Seen.ALL),
    "catalogue_title.sounds": _link("to find it by pinyin", Keep.CHANGED),
    "catalogue_title.author_sounds": _link("to find it by pinyin", Keep.CHANGED),
    "catalogue_title.retired": _fact("whether it is still in the catalogue", Keep.CHANGED),
    "catalogue_title.request_id": _link("which action brought it"),
    "catalogue_item.id": _link("key"),
    "catalogue_item.number": _link("names the item in the journal"),
    "catalogue_item.barcode": _fact("to know it by a scan", Keep.CHANGED),
    "catalogue_item.title_id": _link("of which title", Keep.CHANGED),
    "catalogue_item.type_id": _link("what kind of thing", Keep.CHANGED),
    "catalogue_item.status": _fact("whether it may be lent", Keep.CHANGED),
    "catalogue_item.shelf": _fact("where it stands", Keep.CHANGED, Seen.ALL),
    "catalogue_item.labelled": _fact("whether its label is to be printed", Keep.CHANGED),
    "catalogue_item.last_seen_day": _fact("since when it may be missing", Keep.CHANGED),
    "catalogue_item.request_id": _link("which action brought it"),
    "stocktake.id": _link("key"),
    "stocktake.number": _link("names the stocktake in the journal"),
    "stocktake.shelf": _fact("what was gone along", Keep.EVER),
    "stocktake.day": _fact("when it began", Keep.EVER),
    "stocktake.ended_day": _fact("when the shelf was looked at last", Keep.EVER),
    "stocktake.missing": _fact("how many were not found", Keep.EVER),
    "schema_migration.id": _link("key"),
    "schema_migration.name": _link("which migrations the file has seen"),
    "schema_migration.applied": _link("when"),
}

DATED: dict[str, str] = {
    "visit": "day",
    "amenity_use": "day",
    "amenity_request": "day",
    "charge": "day",
    "redemption": "day",
    "loan": "ended_day",
    "loan_hold": "ended_day",
    "loan_suspension": "until_day",
    "failed_scan": "utc_ms",
    "duty": "until_ms",
    "proposal": "day",
    "points_grant": "day",
    "deduction": "day",
    "notice": "expires_ms",
    "outcome": "day",
    "courier": "last_seen_day",
    "staff": "disabled_day",
}
"""By table that may not stay for ever: the column that says how old a row is."""
