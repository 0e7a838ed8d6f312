"""Records of ISO 2709 in three encodings, whole and damaged: each is read, or named as bad."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalogue.charsets import Charset
from kiosk.catalogue.lists import LIMITS, Fault, Field, Line, Listing, Why
from kiosk.catalogue.reading import read_catalogue
from kiosk.catalogue.records import read_records
from kiosk.catalogue.rules import TypeRow
from kiosk.common.codes import Prefix, mint
from kiosk.common.sheets import NotATable, Unfit
from tests.kiosk.catalogue.shelf import (
    DREAM,
    ISBN,
    OTHER_ISBN,
    WORLD,
    Encode,
    cnmarc,
    gbk,
    marc8,
    marc21,
    record,
)

TYPES = [TypeRow("book", "图书", "Book")]
PRESS = "北京十月文艺出版社"
Make = Callable[..., bytes]
UTF_8: Encode = str.encode


def read(data: bytes, field: str = "952p", charset: Charset = Charset.AUTO) -> Listing:
    return read_catalogue(data, TYPES, field, charset)


def whys(data: bytes) -> list[tuple[int, str, Why]]:
    return [(fault.row, fault.field, fault.why) for fault in read(data).faults]


@pytest.mark.parametrize("encode", [UTF_8, gbk, marc8], ids=["utf-8", "gbk", "marc-8"])
@pytest.mark.parametrize(("make", "field"), [(marc21, "952p"), (cnmarc, "905b")])
def test_a_book_is_the_same_however_it_was_written(make: Make, field: str, encode: Encode) -> None:
    [line] = read(make(encode, barcode="A001"), field).lines
    call_number = "I247.57/1" if make is marc21 else "I247.57 1"
    shelf = "二楼A" if make is marc21 else ""
    assert line == Line(1, ISBN, WORLD, "路遥", PRESS, "2017", call_number, ("A001",), shelf=shelf)


@pytest.mark.parametrize("label", ["a", " "])
@pytest.mark.parametrize("encode", [UTF_8, gbk], ids=["utf-8", "gbk"])
def test_what_the_leader_claims_to_be_written_in_is_not_believed(
    encode: Encode, label: str
) -> None:
    data = record(
        ("020", "a", ISBN),
        ("245", "a", WORLD, "c", "路遥著"),
        encode=encode,
        leader=f"     nam {label}22     3i 4500",
    )
    [line] = read(data).lines
    assert (line.title, line.author) == (WORLD, "路遥著")


def test_chinese_of_the_library_of_congress_is_taken_from_its_linked_fields() -> None:
    data = record(
        ("100", "6", "880-01", "a", "Lu, Yao,", "d", "1949-1992."),
        ("245", "6", "880-02", "a", "Ping fan de shi jie /", "c", "Lu Yao zhu."),
        ("260", "6", "880-03", "b", "Beijing shi yue wen yi chu ban she,", "c", "2017."),
        ("880", "6", "100-01/$1", "a", "路遥"),
        ("880", "6", "245-02/$1", "a", f"{WORLD} /", "c", "路遥著."),
        ("880", "6", "260-03/$1", "b", f"{PRESS},"),
        encode=marc8,
    )
    [line] = read(data).lines
    assert (line.title, line.author, line.publisher, line.year) == (WORLD, "路遥", PRESS, "2017")


def test_accents_of_marc_8_are_not_taken_for_chinese() -> None:
    data = record(("245", "a", "X"), ("100", "a", "Y")).replace(b"X", b"Les mis\xe2erables")
    data = data.replace(b"Y", b"Garc\xe2ia M\xe2arquez, Gabriel")
    [line] = read(data).lines
    assert (line.title, line.author) == ("Les misérables", "García Márquez, Gabriel")


def test_titles_have_their_volume_and_what_they_are_called_besides() -> None:
    rows = [
        ("200", "a", "平凡的世界", "h", "第一部", "i", "黄原", "e", "茅盾文学奖", "f", "路遥著"),
        ("245", "a", "Dream :", "n", "Part 2,", "p", "The fall :", "b", "a novel /", "c", "Cao."),
    ]
    lines = read(b"".join(record(row) for row in rows)).lines
    assert [(line.title, line.author) for line in lines] == [
        ("平凡的世界 第一部 黄原：茅盾文学奖", "路遥著"),
        ("Dream Part 2 The fall：a novel", "Cao"),
    ]


def test_the_first_isbn_that_adds_up_is_taken_and_an_old_number_is_none() -> None:
    data = record(
        ("020", "a", "9787530216780"),
        ("020", "z", OTHER_ISBN),
        ("020", "a", "7-5302-1678-3 (精装) : CNY 30"),
        ("245", "a", WORLD),
    )
    old = record(("010", "a", "10019·1234"), ("200", "a", WORLD))
    assert [line.isbn for line in read(data + old).lines] == [ISBN, ""]


def test_every_copy_has_its_barcode_and_a_copy_without_one_is_no_copy() -> None:
    data = record(
        ("245", "a", WORLD),
        ("952", "p", "A0001", "c", "二楼A"),
        ("952", "p", "a0002 ", "o", "I247"),
        ("952", "o", "I248"),
        ("952", "p", "A0001"),
    )
    [line] = read(data).lines
    assert (line.barcodes, line.shelf, line.call_number) == (("A0001", "A0002"), "二楼A", "I247")
    assert read(data, "905b").lines[0].barcodes == ()


WHOLE = marc21()
LONG_FIELD = record(("245", "a", "长" * 40_000))


@pytest.mark.parametrize(
    ("data", "field", "why"),
    [
        (WHOLE[:-60], "record", Why.CUT_OFF),
        (WHOLE[:40], "record", Why.CUT_OFF),
        (WHOLE[:30] + b"\x1e" + WHOLE[31:], "record", Why.BROKEN),
        (WHOLE.replace(b"\x1d", b"\x1eodd\x1e\x1d"), "record", Why.BROKEN),
        (LONG_FIELD, "record", Why.TOO_LONG),
        (record(("245", "a", "长" * 201)), "title", Why.TOO_LONG),
        (record(("245", "c", "路遥")), "title", Why.MISSING),
        (record(("245", "a", " ... /")), "title", Why.MISSING),
        (record(("020", "a", ISBN)), "title", Why.MISSING),
        (record(("245", "a", WORLD), ("952", "p", ISBN)), "barcode", Why.BAD_BARCODE),
        (
            record(("245", "a", WORLD), ("952", "p", mint(Prefix.BADGE, bytes(16)))),
            "barcode",
            Why.BAD_BARCODE,
        ),
        (marc21().replace("凡".encode(), b"\xe5\x87"), "record", Why.UNREADABLE),
        (record(("245", "a", "X")).replace(b"X", b"\x1b$1\x21\x2f"), "record", Why.UNREADABLE),
    ],
    ids=lambda value: value if isinstance(value, str) else "data",
)
def test_a_bad_record_is_named_by_its_number_and_the_others_are_read(
    data: bytes, field: str, why: Why
) -> None:
    end = b"" if data.endswith(b"\x1d") else b"\x1d"
    listing = read(marc21(title="前") + data + end + marc21(title="后"))
    assert [(fault.row, fault.field, fault.why) for fault in listing.faults] == [(2, field, why)]
    assert [line.title for line in listing.lines] == ["前", "后"]


def test_the_last_record_cut_off_by_a_full_disk_is_named() -> None:
    listing = read(marc21(title="前") + WHOLE[: len(WHOLE) // 2])
    assert [line.title for line in listing.lines] == ["前"]
    assert listing.faults == (Fault(2, Field.RECORD, Why.CUT_OFF),)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: b"99999" + data[5:],
        lambda data: b"00000" + data[5:],
        lambda data: b"     " + data[5:],
        lambda data: data[:12] + b"99999" + data[17:],
        lambda data: data.replace(b"00000", b"88888"),
        lambda data: data[:-1],
        lambda data: b"\xef\xbb\xbf\r\n" + data + b"\r\n\x1a",
        lambda data: data.decode().encode("gb18030"),
    ],
    ids=["longer", "none", "blank", "address", "directory", "no end", "wrapped", "converted"],
)
def test_wrong_lengths_and_addresses_take_nothing_away(spoil: Callable[[bytes], bytes]) -> None:
    [line] = read(spoil(marc21())).lines
    assert (line.isbn, line.title, line.author, line.publisher) == (ISBN, WORLD, "路遥", PRESS)


def test_a_directory_in_another_order_than_its_fields_is_believed() -> None:
    data = marc21()
    head, _mark, body = data.partition(b"\x1e")
    entries = [head[at : at + 12] for at in range(24, len(head), 12)]
    [line] = read(head[:24] + b"".join(reversed(entries)) + b"\x1e" + body).lines
    assert (line.isbn, line.title, line.author) == (ISBN, WORLD, "路遥")


def test_controls_marks_for_sorting_and_turned_letters_are_left_out() -> None:
    title = "\u0098The \u009cworld\u202e of\u2066 \ufeffplain\x07 things"
    [line] = read(record(("245", "a", title))).lines
    assert line.title == "The world of plain things"


@pytest.mark.parametrize(
    ("charset", "encode", "good"),
    [
        (Charset.GB18030, gbk, True),
        (Charset.UTF_8, gbk, False),
        (Charset.UTF_8, UTF_8, True),
        (Charset.MARC_8, marc8, True),
    ],
)
def test_who_says_what_it_is_written_in_is_obeyed(
    charset: Charset, encode: Encode, good: bool
) -> None:
    listing = read(marc21(encode), charset=charset)
    assert [line.title for line in listing.lines] == ([WORLD] if good else [])
    assert [fault.why for fault in listing.faults] == ([] if good else [Why.UNREADABLE])


def test_one_file_may_hold_all_of_it() -> None:
    data = b"".join(make(encode) for make in (marc21, cnmarc) for encode in (UTF_8, gbk, marc8))
    lines = read(data).lines
    assert [line.title for line in lines] == [WORLD] * 6
    assert [line.row for line in lines] == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", Unfit.EMPTY),
        (b"\n", Unfit.EMPTY),
        (b"\x1e\x1f\x1d\x1d", Unfit.NO_TABLE),
        (b"x" * (LIMITS.file + 1), Unfit.TOO_LARGE),
        (b"%PDF-1.7", Unfit.NO_TABLE),
        (b"a,b\n1,2", Unfit.NO_COLUMNS),
        (b"00714cam a22002", None),
        (record(("245", "a", "X")) * (LIMITS.rows + 1), Unfit.TOO_MANY_ROWS),
    ],
    ids=lambda value: value if isinstance(value, str) else "file",
)
def test_what_is_no_catalogue_is_said_to_be_none(data: bytes, why: Unfit | None) -> None:
    if why is None:
        assert whys(data)
        return
    with pytest.raises(NotATable) as no:
        read(data)
    assert no.value.why is why


@settings(max_examples=120, deadline=None)
@given(st.integers(0, len(WHOLE) - 1), st.binary(max_size=4), st.integers(0, 3))
def test_a_damaged_record_is_read_or_named_and_never_both(at: int, some: bytes, lost: int) -> None:
    data = marc21(title="前") + WHOLE[:at] + some + WHOLE[at + lost :] + marc21(title="后")
    listing = read_records(data, "952p", Charset.AUTO)
    assert {line.row for line in listing.lines}.isdisjoint(fault.row for fault in listing.faults)
    assert listing.lines[0].title == "前"
    for line in listing.lines:
        assert len(line.title) <= 200
        assert line.title.isprintable()


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=200))
def test_garbage_is_lines_or_faults_or_no_catalogue(data: bytes) -> None:
    for start in (b"", b"00100nam a2200049 a 4500", WHOLE[:60]):
        try:
            listing = read(start + data)
        except NotATable:
            continue
        assert listing.lines or listing.faults


def test_a_title_cut_short_by_nothing_keeps_its_letters() -> None:
    [line] = read(marc21(title=DREAM)).lines
    assert line.title == DREAM
