"""Thirty pictures of one badge are one scan."""

from __future__ import annotations

import pytest

from kiosk.common import codes
from ui.camera.sights import CALM, GONE, GONE_FOREIGN, NOTHING, News, Sights

MINE = codes.mint(codes.Prefix.BADGE, bytes(range(16)))
HIS = codes.mint(codes.Prefix.BADGE, bytes(16))
POSTER = "https://example.com/follow-us"


def news(sights: Sights, *texts: str, looks: int = 1) -> list[News]:
    """Look so often at the same and answer what was news."""
    seen = [sights.look(texts) for _ in range(looks)]
    return [one for one in seen if one != NOTHING]


def test_a_code_that_is_held_up_is_one_scan() -> None:
    assert news(Sights(), MINE, looks=300) == [News(MINE)]


def test_it_counts_again_once_it_was_away() -> None:
    sights = Sights()
    news(sights, MINE)
    assert news(sights, looks=GONE - 1) == []
    assert news(sights, MINE) == [], "a shaking hand is not away"
    news(sights, looks=GONE)
    assert news(sights, MINE) == [News(MINE)]


def test_the_next_person_need_not_wait() -> None:
    sights = Sights()
    assert news(sights, MINE) + news(sights, HIS) == [News(MINE), News(HIS)]


def test_two_badges_at_once_are_none_and_one_sentence() -> None:
    assert news(Sights(), MINE, HIS, looks=100) == [News(several=True)]


def test_while_one_of_two_is_missed_now_and_then_neither_is_taken() -> None:
    sights = Sights()
    seen = news(sights, MINE, HIS)
    for _ in range(10):
        seen += news(sights, MINE, looks=CALM - 1) + news(sights, MINE, HIS)
    assert seen == [News(several=True)]


def test_who_takes_his_neighbours_badge_away_is_let_in() -> None:
    sights = Sights()
    news(sights, MINE, HIS)
    assert news(sights, MINE, looks=CALM) == [News(MINE)]


def test_a_badge_left_lying_in_view_keeps_nobody_out() -> None:
    sights = Sights()
    news(sights, MINE)
    assert news(sights, MINE, HIS, looks=30) == [News(HIS)]


def test_a_foreign_code_is_answered_once_and_a_poster_is_let_be() -> None:
    sights = Sights()
    assert news(sights, POSTER, looks=30) == [News(POSTER)]
    for _ in range(5):
        assert news(sights, looks=GONE_FOREIGN - 1) == []
        assert news(sights, POSTER) == []
    news(sights, looks=GONE_FOREIGN)
    assert news(sights, POSTER) == [News(POSTER)]


def test_a_badge_before_a_poster_is_the_badge() -> None:
    assert news(Sights(), MINE, POSTER, looks=30) == [News(MINE)]


def test_a_wall_of_posters_says_nothing() -> None:
    assert news(Sights(), POSTER, POSTER + "/2", looks=30) == []


@pytest.mark.parametrize("text", ["KJ0123", MINE[:-1] + "0", MINE.lower()])
def test_what_looks_like_ours_counts_as_ours(text: str) -> None:
    assert news(Sights(), text, POSTER) == [News(text)]
