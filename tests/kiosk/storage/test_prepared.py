"""Queries compiled once bind what each call brings, and nothing of the call before."""

from __future__ import annotations

from peewee import Query

from kiosk.registry.models import Company
from kiosk.station import Station
from kiosk.storage.database import one_transaction
from kiosk.storage.prepared import Insertion, prepared, which

add_company = Insertion(Company)


@prepared
def named(name: str, active: bool) -> Query:
    return Company.select(Company.name, Company.active).where(
        Company.name == name, Company.active == active
    )


@prepared
def oddly_named(active: bool) -> Query:
    return Company.select(Company.name).where(
        Company.name == "'What?' O'Clock", Company.active == active
    )


@prepared
def of_state(active: bool) -> Query:
    return Company.select(Company.name).where(Company.active == active).order_by(Company.name)


@prepared
def closed(name: str) -> Query:
    return Company.update(active=False).where(Company.name == name)


def test_each_call_asks_for_its_own_values(station: Station) -> None:
    with one_transaction():
        add_company.run(name="顺丰")
        add_company.run(name="京东", active=False)
    assert named.first("顺丰", True) == ("顺丰", 1)
    assert named.first("京东", active=False) == ("京东", 0)
    assert named.first("顺丰", active=False) is None


def test_columns_left_out_take_the_default_of_the_table(station: Station) -> None:
    with one_transaction():
        add_company.run(name="中通")
    assert named.all("中通", True) == [("中通", 1)]


def test_writing_answers_how_many_rows(station: Station) -> None:
    with one_transaction():
        add_company.run(name="圆通")
        assert closed.run("圆通") == 1
        assert closed.run("nobody") == 0
    assert named.first("圆通", False)


def test_a_text_of_sql_stays_a_text(station: Station) -> None:
    text = "'; DROP TABLE company; --"
    with one_transaction():
        add_company.run(name=text)
    assert named.first(text, True) == (text, 1)


def test_a_text_in_the_query_itself_is_that_text(station: Station) -> None:
    with one_transaction():
        add_company.run(name="'What?' O'Clock")
    assert oddly_named.first(True) == ("'What?' O'Clock",)
    assert oddly_named.first(False) is None


def test_several_are_asked_at_once(station: Station) -> None:
    Company.delete().execute()
    both = which([oddly_named, of_state])
    assert both.first(True) == (0, 0)
    with one_transaction():
        add_company.run(name="圆通")
    assert both.first(True) == (0, 1)
    assert both.first(False) == (0, 0)
