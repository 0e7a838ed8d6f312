"""Requests: asked, accepted, ready, handed over; or ended by whoever is there, or by time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.amenities.models import AmenityRequest, AmenityUse
from kiosk.amenities.rules import Item, State
from kiosk.common.actor import CONSOLE, Actor, Role
from kiosk.common.errors import Reason
from kiosk.journal.models import Entry
from kiosk.mailbox.rules import Kind
from kiosk.settings import stored
from kiosk.settings.rules import Key
from kiosk.station import Station
from tests.kiosk.amenities.house import (
    SOUP,
    ask,
    come,
    helper,
    is_also_courier,
    offer,
    reason,
    refusal,
)
from tests.support import DAY, HOUR, MINUTE, FakeTime, add_staff, by, enrol, of, sure

TODAY = ("2026-11-23", "2026-11-23")


@pytest.fixture
def volunteer(station: Station) -> Actor:
    return helper(station)


def row(request: str) -> AmenityRequest:
    found: AmenityRequest = AmenityRequest.get(AmenityRequest.number == request)
    return found


def bring_to(station: Station, actor: Actor, request: str, state: State) -> None:
    """Let staff move a request on until it is in a state."""
    moves = {
        State.REQUESTED: station.requests.accept,
        State.ACCEPTED: station.requests.ready,
        State.READY: station.requests.hand_over,
    }
    while row(request).state != state:
        moves[State(row(request).state)](by(actor), request)


def mail(station: Station, visit: str) -> list[tuple[Kind, object]]:
    return [(notice.kind, notice.facts.get("end")) for notice in station.mail.waiting(visit)]


# The whole way.


def test_from_asking_to_the_cup_in_his_hand(station: Station, volunteer: Actor) -> None:
    visit = come(station)
    asked = station.requests.request(of(visit), visit, SOUP)
    assert (asked.ticket, asked.place, asked.item) == (1, 1, SOUP)
    assert station.requests.accept(by(volunteer), asked.request).state == "accepted"
    assert row(asked.request).accepted_by == volunteer.name
    assert station.requests.ready(by(volunteer), asked.request).state == "ready"
    assert mail(station, visit) == [(Kind.REQUEST_READY, None)]
    assert station.requests.hand_over(by(volunteer), asked.request).state == "done"
    assert mail(station, visit) == []
    assert station.amenities.visits(SOUP, *TODAY) == 1
    assert station.queue.open() == []
    assert (row(asked.request).end, AmenityUse.get().visit) == ("handed_over", visit)


def test_the_queue_is_in_order_of_asking_and_says_the_place(
    station: Station, volunteer: Actor
) -> None:
    visits = [come(station, name) for name in ("甲某", "乙某", "丙某")]
    requests = [ask(station, visit) for visit in visits]
    assert [r.place for r in station.queue.open()] == [1, 2, 3]
    bring_to(station, volunteer, requests[0], State.READY)
    assert [(r.ticket, r.place) for r in station.queue.open()] == [(1, 0), (2, 1), (3, 2)]
    own = station.queue.own(visits[2])
    assert own
    assert (own.number, own.place) == (requests[2], 2)
    assert set(station.queue.masked_names(station.queue.open()).values()) == {
        "甲**",
        "乙**",
        "丙**",
    }


def test_the_journal_names_the_request_and_never_a_person(
    station: Station, volunteer: Actor
) -> None:
    visit = come(station)
    request = ask(station, visit)
    bring_to(station, volunteer, request, State.DONE)
    entries = list(
        Entry.select(Entry.verb, Entry.actor).where(Entry.subject == request).order_by(Entry.seq)
        .tuples()
    )  # fmt: skip
    assert entries == [
        ("amenity.request", f"visit:{visit}"),
        ("amenity.accept", volunteer.name),
        ("amenity.ready", volunteer.name),
        ("amenity.hand_over", volunteer.name),
    ]


# What is refused.


@pytest.mark.parametrize("item", ["tea", "beer"])
def test_only_what_must_be_brought_can_be_asked_for(
    station: Station, volunteer: Actor, item: str
) -> None:
    visit = come(station)
    assert reason(lambda: ask(station, visit, item)) is Reason.NOT_OFFERED


def test_one_request_at_a_time_also_after_he_came_back(station: Station, volunteer: Actor) -> None:
    code = enrol(station)
    visit = station.checkin.scan(by(), code).visit
    request = ask(station, visit)
    no = refusal(lambda: ask(station, visit))
    assert (no.reason, no.facts) == (Reason.ALREADY_ASKED, {"ticket": 1})
    bring_to(station, volunteer, request, State.READY)
    station.checkin.leave(of(visit), visit)
    again = station.checkin.scan(by(), code).visit
    assert reason(lambda: ask(station, again)) is Reason.ALREADY_ASKED
    own = station.queue.own(again)
    assert own
    assert own.number == request
    station.requests.hand_over(by(volunteer), request)
    ask(station, again)


def test_a_limit_counts_hand_overs(station: Station, volunteer: Actor) -> None:
    offer(station, SOUP, per_day=1)
    visit = come(station)
    bring_to(station, volunteer, ask(station, visit), State.DONE)
    assert reason(lambda: ask(station, visit)) is Reason.LIMIT_REACHED


def test_a_double_tap_is_one_request(station: Station, volunteer: Actor) -> None:
    visit = come(station)
    call = of(visit)
    first = station.requests.request(call, visit, SOUP)
    assert station.requests.request(call, visit, SOUP) == first
    assert AmenityRequest.select().count() == 1


def test_of_two_who_accept_the_second_is_told_when_and_by_which_number(
    station: Station, time: FakeTime, volunteer: Actor
) -> None:
    request = ask(station, come(station))
    station.requests.accept(by(volunteer), request)
    time.pass_ms(3 * MINUTE)
    no = refusal(lambda: station.requests.accept(by(helper(station)), request))
    assert no.reason is Reason.REQUEST_TAKEN
    assert no.facts == {"by": volunteer.name, "minutes": 3}
    assert row(request).accepted_by == volunteer.name


@pytest.mark.parametrize(
    ("state", "verb"),
    [
        (State.REQUESTED, "ready"), (State.REQUESTED, "hand_over"),
        (State.ACCEPTED, "hand_over"),
        (State.READY, "accept"), (State.READY, "ready"),
        (State.DONE, "accept"), (State.DONE, "ready"), (State.DONE, "hand_over"),
        (State.DONE, "fail"),
    ],
)  # fmt: skip
def test_no_step_is_skipped_or_done_twice(
    station: Station, volunteer: Actor, state: State, verb: str
) -> None:
    request = ask(station, come(station))
    bring_to(station, volunteer, request, state)
    no = refusal(lambda: getattr(station.requests, verb)(sure(volunteer), request))
    assert (no.reason, no.facts) == (Reason.REQUEST_MOVED_ON, {"state": state})
    assert row(request).state == state
    assert AmenityUse.select().count() == (state is State.DONE)


@pytest.mark.parametrize("verb", ["accept", "ready", "hand_over", "fail"])
@pytest.mark.parametrize("role", [Role.COURIER, Role.VOLUNTEER, Role.STAFF, Role.MANAGER])
def test_nobody_serves_himself_whatever_his_role(
    station: Station, volunteer: Actor, role: Role, verb: str
) -> None:
    """A2 for requests: a courier never; staff on others' requests, not on their own."""
    before = {"accept": State.REQUESTED, "ready": State.ACCEPTED, "hand_over": State.READY}
    visit, other = come(station, "王小明"), come(station, "李小明")
    own, others = ask(station, visit), ask(station, other)
    for request in (own, others):
        bring_to(station, volunteer, request, before.get(verb, State.REQUESTED))
    if role is Role.COURIER:
        actor = Actor.visit(visit)
    else:
        actor = is_also_courier(station, add_staff(station, role), visit)
    move = getattr(station.requests, verb)
    expected = Reason.NOT_ALLOWED if role is Role.COURIER else Reason.OWN_RECORD
    assert reason(lambda: move(sure(actor), own)) is expected
    assert reason(lambda: move(sure(actor), others)) is (
        Reason.NOT_ALLOWED if role is Role.COURIER else None
    )


# Taking it back, and leaving.


def test_who_asked_takes_it_back_and_nobody_else(station: Station, volunteer: Actor) -> None:
    visit, other = come(station, "王小明"), come(station, "李小明")
    request, cancel = ask(station, visit), station.requests.cancel
    assert reason(lambda: cancel(of(other), other, request)) is Reason.NOT_FOUND
    assert reason(lambda: cancel(of(other), visit, request)) is Reason.NOT_ALLOWED
    assert cancel(of(visit), visit, request).state == "cancelled"
    assert reason(lambda: cancel(of(visit), visit, request)) is Reason.REQUEST_MOVED_ON
    assert (row(request).end, mail(station, visit)) == ("by_courier", [])


def test_staff_take_it_back_for_him_and_he_is_told(station: Station, volunteer: Actor) -> None:
    visit = come(station)
    request = ask(station, visit)
    own = is_also_courier(station, add_staff(station), visit)
    assert reason(lambda: station.requests.cancel(by(own), visit, request)) is Reason.OWN_RECORD
    station.requests.cancel(by(volunteer), visit, request)
    assert mail(station, visit) == [(Kind.REQUEST_FAILED, "by_staff")]


LEAVINGS: dict[str, Callable[[Station, str, Actor, FakeTime], object]] = {
    "leave": lambda s, visit, staff, time: s.checkin.leave(of(visit), visit),
    "annul": lambda s, visit, staff, time: s.checkin.annul(sure(staff), visit),
    "erase": lambda s, visit, staff, time: s.own_data.erase(sure(Actor.visit(visit)), visit),
    "withdraw": lambda s, visit, staff, time: s.own_data.withdraw(sure(Actor.visit(visit)), visit),
}


@pytest.mark.parametrize("way", LEAVINGS)
@pytest.mark.parametrize("state", [State.REQUESTED, State.ACCEPTED, State.READY])
def test_leaving_cancels_what_is_not_ready_yet(
    station: Station, time: FakeTime, volunteer: Actor, way: str, state: State
) -> None:
    visit = come(station)
    request = ask(station, visit)
    bring_to(station, volunteer, request, state)
    LEAVINGS[way](station, visit, add_staff(station), time)
    if state is State.READY:
        assert row(request).state == "ready"
        station.requests.hand_over(by(volunteer), request)
    else:
        assert (row(request).state, row(request).end) == ("cancelled", "left")
        assert reason(lambda: station.requests.accept(by(volunteer), request))
    assert station.journal.verify().sound


def test_not_me_cancels_what_the_wrong_one_asked_for(station: Station, volunteer: Actor) -> None:
    scan = by()
    visit = station.checkin.scan(scan, enrol(station)).visit
    request = ask(station, visit)
    station.checkin.not_me(of(visit), visit, scan.request_id)
    assert row(request).end == "left"


def test_a_guessed_end_cancels_at_the_moment_it_was_guessed_for(
    station: Station, time: FakeTime, volunteer: Actor
) -> None:
    station.settings.set(by(CONSOLE), Key.REQUEST_ACCEPT_MINUTES, 120)
    request = ask(station, come(station))
    time.pass_ms(5 * HOUR)
    station.run_due()
    found = row(request)
    assert (found.state, found.end) == ("cancelled", "left")
    assert found.ended_ms - found.requested_ms == 90 * MINUTE


def test_what_timed_out_before_he_left_has_timed_out(
    station: Station, time: FakeTime, volunteer: Actor
) -> None:
    visit = come(station)
    request = ask(station, visit)
    time.pass_ms(5 * HOUR)  # the visit ended by itself after 90 min, the request after 15
    station.run_due()
    assert row(request).end == "not_accepted"


def test_merging_two_records_of_one_person_ends_the_younger_stay_and_its_request(
    station: Station, volunteer: Actor
) -> None:
    from tests.kiosk.registry.test_enrolment import enrol_self

    known = come(station, "王小明")
    number, code = enrol_self(station)
    double = station.checkin.scan(by(), code).visit
    request = ask(station, double)
    into = station.visitors.behind(known)
    assert into
    station.enrolment.merge(sure(add_staff(station)), number, into.number)
    assert row(request).end == "left"


# Time.


@pytest.mark.parametrize(
    ("state", "minutes", "end"),
    [
        (State.REQUESTED, 15, "not_accepted"),
        (State.ACCEPTED, 30, "not_ready"),
        (State.READY, 20, "not_fetched"),
    ],
)
def test_every_state_has_its_deadline_and_the_courier_is_told(
    station: Station, time: FakeTime, volunteer: Actor, state: State, minutes: int, end: str
) -> None:
    visit = come(station)
    request = ask(station, visit)
    bring_to(station, volunteer, request, state)
    time.pass_ms(minutes * MINUTE - 1)
    station.run_due()
    assert row(request).state == state
    assert [r.state for r in station.queue.open()] == [state]
    time.pass_ms(1)
    assert station.queue.open() == [], "who only reads sees it ended already"
    station.run_due()
    assert (row(request).state, row(request).end) == ("timed_out", end)
    assert mail(station, visit) == [(Kind.REQUEST_FAILED, end)]
    entry = station.journal.latest(1)[0]
    assert (entry.verb, entry.subject, entry.actor) == ("amenity.time_out", request, "station")


def test_closing_time_ends_every_request(
    station: Station, time: FakeTime, volunteer: Actor
) -> None:
    time.pass_ms(9 * HOUR + 55 * MINUTE)
    helper(station)
    requests = [ask(station, come(station, name)) for name in ("甲某", "乙某")]
    bring_to(station, volunteer, requests[0], State.READY)
    time.pass_ms(5 * MINUTE)
    station.run_due()
    assert {row(request).state for request in requests} == {"timed_out"}


def test_what_is_overdue_is_moved_in_order_of_the_deadlines(
    station: Station, time: FakeTime, volunteer: Actor
) -> None:
    first, second = (ask(station, come(station, name)) for name in ("甲某", "乙某"))
    time.pass_ms(MINUTE)
    bring_to(station, volunteer, first, State.READY)  # 20 minutes from now, the other 14
    time.pass_ms(HOUR)
    station.run_due()
    timed_out = Entry.select(Entry.subject).where(Entry.verb == "amenity.time_out")
    assert [subject for (subject,) in timed_out.order_by(Entry.seq).tuples()] == [second, first]


def test_in_doubt_nothing_times_out_and_afterwards_every_state_has_its_whole_time(
    station: Station, time: FakeTime, volunteer: Actor
) -> None:
    request = ask(station, come(station))
    for step in (-6 * HOUR, 9 * HOUR):
        time.step(step)
        station.run_due()
        assert [r.number for r in station.queue.open()] == [request]
    late = ask(station, come(station))
    time.step(-3 * HOUR)
    station.timekeeping.rely_on(by(CONSOLE), time.wall)
    station.run_due()
    assert [r.number for r in station.queue.open()] == [request, late]
    assert {r.due_ms for r in station.queue.open()} == {time.wall + 15 * MINUTE}
    time.pass_ms(15 * MINUTE)
    station.run_due()
    assert station.queue.open() == []


def test_who_came_while_the_clock_ran_behind_keeps_his_visit_and_what_he_waits_for(
    station: Station, time: FakeTime, volunteer: Actor
) -> None:
    time.step(-3 * HOUR)
    visit = come(station)
    request = ask(station, visit)
    station.timekeeping.rely_on(by(CONSOLE), time.wall + 3 * HOUR)
    station.run_due()
    assert station.visits.welcome(visit)
    assert [r.number for r in station.queue.open()] == [request]
    time.pass_ms(15 * MINUTE)
    station.run_due()
    assert (row(request).end, bool(station.visits.welcome(visit))) == ("not_accepted", True)


def test_who_was_overdue_by_the_clock_that_ran_behind_has_left(
    station: Station, time: FakeTime, volunteer: Actor
) -> None:
    time.step(-3 * HOUR)
    visit = come(station)
    request = ask(station, visit)
    time.pass_ms(2 * HOUR)
    station.timekeeping.rely_on(by(CONSOLE), time.wall + 3 * HOUR)
    station.run_due()
    assert station.visits.welcome(visit) is None
    assert row(request).end == "left"


def test_tickets_begin_anew_each_day_and_none_is_called_twice(
    station: Station, time: FakeTime, volunteer: Actor
) -> None:
    station.settings.set(by(CONSOLE), Key.CLOSES, "04:00")
    time.pass_ms(11 * HOUR + 50 * MINUTE)
    helper(station)
    evening = [ask(station, come(station, name)) for name in ("甲某", "乙某")]
    for request in evening:
        bring_to(station, volunteer, request, State.ACCEPTED)
    station.requests.fail(sure(volunteer), evening[0])
    time.pass_ms(15 * MINUTE)
    night = [ask(station, come(station, name)) for name in ("丙某", "丁某")]
    assert [(row(r).day, row(r).ticket) for r in evening + night] == [
        ("2026-11-23", 1),
        ("2026-11-23", 2),
        ("2026-11-24", 1),
        ("2026-11-24", 3),
    ]
    bring_to(station, volunteer, evening[1], State.DONE)
    assert station.amenities.visits(SOUP, "2026-11-23", "2026-11-23") == 1, "of the day he asked"


# Forgetting.


def test_old_requests_go_and_those_in_vain_stay_a_figure(
    station: Station, time: FakeTime, volunteer: Actor
) -> None:
    bring_to(station, volunteer, ask(station, come(station, "甲某")), State.DONE)
    station.requests.fail(sure(volunteer), ask(station, come(station, "乙某")))
    for days, left in ((90, 2), (1, 0)):
        assert (station.endings.unmet(*TODAY), station.amenities.visits(SOUP, *TODAY)) == (1, 1)
        time.pass_ms(days * DAY)
        station.run_due()
        assert AmenityRequest.select().count() == left
    assert (station.endings.unmet(*TODAY), station.amenities.visits(SOUP, *TODAY)) == (1, 1)


def test_no_request_outlives_its_visit_where_visits_were_made_to_go_sooner_in_an_older_release(
    station: Station, time: FakeTime, volunteer: Actor
) -> None:
    stored.keep(Key.KEEP_VISITS_DAYS, "40", None)  # today the setting of requests would object
    station.settings.load()
    bring_to(station, volunteer, ask(station, come(station)), State.DONE)
    for days, left in ((40, 1), (1, 0)):
        time.pass_ms(days * DAY)
        station.run_due()
        assert AmenityRequest.select().count() == left


# The usual.


def test_the_usual_is_what_he_took_most_often_in_his_last_five_visits(station: Station) -> None:
    code = enrol(station)
    for items in (["tea"] * 6, *[["hot_water", "microwave"]] * 4, ["hot_water"]):
        visit = station.checkin.scan(by(), code).visit
        for item in items:
            station.amenities.serve(of(visit), visit, item)
        station.checkin.leave(of(visit), visit)
    visit = station.checkin.scan(by(), code).visit
    usual = station.amenities.usual(visit)
    assert usual
    assert usual.item is Item.HOT_WATER
    offer(station, Item.HOT_WATER, offered=False)
    assert station.amenities.usual(visit) is None, "what he cannot have is not put before him"


def test_of_two_equals_the_usual_is_the_later_and_a_stranger_has_none(station: Station) -> None:
    visit = come(station)
    assert station.amenities.usual(visit) is None
    assert station.amenities.usual("0" * 32) is None
    for item in ("tea", "hot_water"):
        station.amenities.serve(of(visit), visit, item)
    usual = station.amenities.usual(visit)
    assert usual
    assert usual.item is Item.HOT_WATER


def test_what_is_brought_can_be_the_usual_while_somebody_is_there(
    station: Station, volunteer: Actor
) -> None:
    visit = come(station)
    bring_to(station, volunteer, ask(station, visit), State.DONE)
    usual = station.amenities.usual(visit)
    assert usual
    assert usual.attended
    station.staff.end_duty(by(volunteer), volunteer.name.removeprefix("staff:"))
    assert station.amenities.usual(visit) is None


# Finding one at the console.


def test_a_request_is_found_by_ticket_or_number(station: Station, volunteer: Actor) -> None:
    request = ask(station, come(station))
    assert station.queue.find("1") == station.queue.find(request) == request
    station.requests.fail(sure(volunteer), request)
    assert station.queue.find("1") == request
    assert station.queue.find("2") == ""
