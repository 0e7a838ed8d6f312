"""The guides as they ship: whole in both languages, careful in what they say, and hard to break."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from build_spec.figures import pen
from build_spec.figures.__main__ import figures
from kiosk.firstaid.guides import RESOURCES, Guide, Step, read_guides
from kiosk.firstaid.reading import Text
from kiosk.firstaid.rules import ITEMS
from kiosk.firstaid.sheet import sheet

GUIDES = read_guides().guides
NAMES = [guide.name for guide in GUIDES]
STEPS = [(guide, step) for guide in GUIDES for step in guide.steps]
CHINESE = re.compile(r"[\u3400-\u9fff]")
LIFE_AT_STAKE = {
    "not_breathing", "choking", "bleeding", "chest_pain", "stroke", "heat_stroke",
    "electric_shock", "traffic_fall",
}  # fmt: skip
OTHERS = {"burn", "cut", "sprain", "sting", "dog_bite", "fainting", "eye", "cold"}
SWALLOWED = [
    "阿司匹林", "aspirin", "硝酸甘油", "nitroglycerin", "速效救心", "救心丸", "藿香", "十滴水",
    "布洛芬", "ibuprofen", "对乙酰氨基酚", "扑热息痛", "paracetamol", "acetaminophen", "扑尔敏",
    "氯雷他定", "西替利嗪", "antihistamine", "抗过敏药", "降压药", "硝苯地平", "安宫牛黄",
    "止痛药", "painkiller", "消炎药", "抗生素", "antibiotic", "头孢", "云南白药", "胶囊", "药片",
    "口服液", "冲剂", "tablet", "pill", "capsule", "glucose tablet", "补液盐",
]  # fmt: skip
CLAIMS = [
    "符合", "达标", "国标", "标准要求", "认证", "权威", "专家", "官方", "GB/T", "GBZ", "ISO",
    "ANSI",
    "DIN ",
    "conform", "complian", "certified", "approved", "official", "guaranteed",
]  # fmt: skip
READ = {
    "ANZCOR Guideline 6 – Compressions",
    "ANZCOR Guideline 8 – Cardiopulmonary Resuscitation",
    "ANZCOR Guideline 9.1.1 – First Aid for Management of Bleeding",
    "ANZCOR Guideline 9.1.3 – First Aid for Burns",
    "ANZCOR Guideline 9.1.4 – First Aid Management of Head Injury",
    "ANZCOR Guideline 9.2.1 – Suspected Heart Attack",
    "ANZCOR Guideline 9.3.4 – Heat Induced Illness",
    "AHA, BLS Dos and Don'ts of Adult High-Quality CPR",
    "IFRC International First Aid Guidelines 2020 – Feeling faint",
    "IFRC International First Aid Guidelines 2020 – Insect bites or stings",
    "“中风120”三步识别法（健康上海12320）",
    "《狂犬病暴露预防处置工作规范（2023年版）》",
}
"""What was really opened and read while the guides were written; nothing else may be named."""


def texts(guide: Guide) -> list[Text]:
    parts = [guide.title, guide.signs, guide.script]
    parts += [text for step in guide.steps for text in (step.do, step.more, step.never)]
    return parts + ([guide.card.ask, guide.card.stop] if guide.card else [])


# --- What they say --------------------------------------------------------------------------------


def test_there_is_one_for_every_complaint_and_none_is_broken() -> None:
    found = read_guides()
    assert found.broken == ()
    assert {guide.name for guide in found.guides} == LIFE_AT_STAKE | OTHERS
    assert {guide.name for guide in found.guides if guide.red} == LIFE_AT_STAKE


@pytest.mark.parametrize("guide", GUIDES, ids=NAMES)
def test_both_languages_say_as_much(guide: Guide) -> None:
    for text in texts(guide):
        assert bool(text.zh) == bool(text.en)
        assert not CHINESE.search(text.en), text.en
        assert not text.zh or CHINESE.search(text.zh), text.zh
        numbers = [re.findall(r"\d+", words) for words in (text.zh, text.en)]
        digits = [sorted(n for n in one if int(n) > 1) for one in numbers]
        assert set(digits[1]) <= {*digits[0], "5", "10", "20"}, (text.zh, text.en)


@pytest.mark.parametrize("guide", GUIDES, ids=NAMES)
def test_no_medicine_to_swallow_is_named_and_nothing_is_claimed(guide: Guide) -> None:
    told = " ".join(f"{text.zh} {text.en}" for text in texts(guide)).lower()
    assert [word for word in SWALLOWED + CLAIMS if word.lower() in told] == []


@pytest.mark.parametrize("guide", GUIDES, ids=NAMES)
def test_one_short_action_a_step(guide: Guide) -> None:
    for step in guide.steps:
        assert len(step.do.zh) <= 24, step.do.zh
        assert len(step.do.en) <= 62, step.do.en
        for sentence in re.split(r"[。；！？]", f"{step.more.zh}。{step.never.zh}"):
            assert len(sentence) <= 36, sentence


@pytest.mark.parametrize("guide", GUIDES, ids=NAMES)
def test_every_guide_says_when_to_call_120(guide: Guide) -> None:
    assert guide.red or any("120" in text.zh and "120" in text.en for text in texts(guide))


@pytest.mark.parametrize(("guide", "step"), STEPS)
def test_a_source_is_named_only_where_it_was_read(guide: Guide, step: Step) -> None:
    assert step.guideline in READ | {""}
    assert bool(step.guideline) == bool(step.section)


@pytest.mark.parametrize("guide", GUIDES, ids=NAMES)
def test_a_card_asks_before_anything_is_put_on_or_given(guide: Guide) -> None:
    asking = [n for n, step in enumerate(guide.steps) if any(ITEMS[i].asks for i in step.take)]
    assert (guide.card is None) == (asking == [])
    assert guide.card_before == (asking[0] if asking else len(guide.steps))


def test_the_chest_is_pressed_to_a_beat() -> None:
    beating = {guide.name for guide, step in STEPS if step.metronome}
    assert beating == {"not_breathing", "choking", "chest_pain", "electric_shock"}


# --- Their files ----------------------------------------------------------------------------------


def test_the_figures_are_what_our_own_pen_draws() -> None:
    drawn = {path.stem: path.read_text("utf-8") for path in (RESOURCES / "pictures").glob("*.svg")}
    assert drawn == figures(), "run python -m build_spec.figures"


def test_every_figure_is_used_and_has_only_colours_of_the_theme() -> None:
    used = {step.picture for _guide, step in STEPS} | {guide.picture for guide in GUIDES}
    assert set(figures()) - used == {"ambulance", "question"}, "the window's own"
    theme = {pen.INK, pen.GREEN, pen.RED, pen.BLUE, pen.AMBER, pen.LINE, pen.WHITE}
    for svg in figures().values():
        assert set(re.findall(r"#\w+", svg)) <= theme
        assert "nan" not in svg


def test_the_sheet_holds_every_word_and_a_line_to_sign_for_each() -> None:
    page = sheet(read_guides())
    for guide in GUIDES:
        for text in texts(guide):
            for words in (text.zh, text.en):
                assert words.replace("'", "&#x27;") in page, words
    assert page.count("医生签名") == len(GUIDES)
    assert page.count("未经医生审核") == len(GUIDES) + 1
    assert not re.search(r"(src|href)=|url\(|https?://(?!www\.w3\.org/2000/svg)", page)


# --- Broken files ---------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The guides in a folder of their own."""
    shutil.copytree(RESOURCES, tmp_path / "firstaid")
    return tmp_path / "firstaid"


GOOD = (RESOURCES / "guides" / "burn.toml").read_text("utf-8")


@pytest.mark.parametrize(
    "ruined",
    [
        b"",
        b"\xff\xfe\x00not utf-8",
        b"this is no TOML",
        b"steps = 3\nzh = 1\nen = []",
        GOOD.replace('title = "Burn"', 'title = ""').encode(),
        GOOD.replace('do = "Then cover it loosely"', "").encode(),
        GOOD.replace("burn_dressing", "morphine").encode(),
        GOOD.replace("cover_burn", "../../secret").encode(),
        GOOD.replace("rinse_20", "no_such_figure").encode(),
        GOOD.replace("order = 110", 'order = "first"').encode(),
        GOOD.replace("never =", "nevr =", 1).encode(),
        GOOD.replace("[card.en]", "[card.fr]").encode(),
        GOOD.replace('section = "Recommendations 2 and 4"', "").encode()[:400],
        GOOD[: GOOD.index("[card.zh]")].encode(),
        GOOD.replace("[[steps]]", "[[stepps]]").encode(),
        GOOD.replace('take = ["burn_dressing"]', "take = 7").encode(),
        GOOD.replace("[steps.zh]", "[steps.zh]\nmore = 5\n", 1).encode(),
    ],
)
def test_a_broken_file_is_named_and_the_others_open(folder: Path, ruined: bytes) -> None:
    (folder / "guides" / "burn.toml").write_bytes(ruined)
    found = read_guides(folder)
    assert [guide.name for guide in found.guides] == [name for name in NAMES if name != "burn"]
    ((file, why),) = [(one.file, one.why) for one in found.broken]
    assert file == "burn.toml"
    assert why


def test_a_file_of_another_name_or_none_at_all_breaks_nothing(folder: Path) -> None:
    (folder / "guides" / "Wrong Name.toml").write_text(GOOD, "utf-8")
    assert len(read_guides(folder).guides) == len(NAMES)
    shutil.rmtree(folder / "guides")
    assert read_guides(folder).guides == ()
