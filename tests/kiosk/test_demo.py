"""The demo station: alive on its screens, apart from any real one, and still there tomorrow."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.amenities.rules import Item, State
from kiosk.charging.rules import PlaceState
from kiosk.common.errors import Refused, StationTrouble, Trouble
from kiosk.common.text import NAME_LIMIT
from kiosk.demo import DEMO_PIN, Tray, demo_folder, make_demo, read_tray
from kiosk.mailbox.rules import Kind
from kiosk.registry.rules import Holder
from kiosk.station import Station, open_station
from kiosk.storage.database import database
from kiosk.storage.passport import TRAY
from tests.support import DAY, MINUTE, FakeTime, Grounds, by, is_recovery_code


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Tray]]:
    """One demo station for all tests that only look."""
    with pytest.MonkeyPatch.context() as patch:
        home = tmp_path_factory.mktemp("home")
        patch.setenv("XDG_CONFIG_HOME", str(home))
        folder = home / "demo"
        yield folder, make_demo(folder)


@pytest.fixture
def tray(made: tuple[Path, Tray], own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Tray:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(made[0].parent))
    return made[1]


@pytest.fixture
def demo(made: tuple[Path, Tray], tray: Tray) -> Iterator[Station]:
    station = open_station(made[0])
    yield station
    station.close()


def of_kind(tray: Tray, kind: str) -> list[str]:
    return [sample.code for sample in tray.samples if sample.kind == kind]


def test_every_sample_courier_is_welcome(demo: Station, tray: Tray) -> None:
    names = {sample.label for sample in tray.samples if sample.kind == "courier"}
    assert {"张伟", "阿", "𠮷田"} <= names
    assert 30 in {len(name) for name in names}
    assert all(len(name) <= NAME_LIMIT for name in names)
    for code in of_kind(tray, "courier"):
        assert demo.visits.welcome(demo.checkin.scan(by(), code).visit)


def test_somebody_waits_to_be_confirmed(demo: Station, tray: Tray) -> None:
    [code] = of_kind(tray, "pending")
    [row] = demo.enrolment.pending()
    assert demo.finding.find(code) == [row]
    assert demo.checkin.scan(by(), code).points == 0


@pytest.mark.parametrize("kind", ["volunteer", "staff", "manager"])
def test_staff_samples_are_staff_with_the_demo_pin(demo: Station, tray: Tray, kind: str) -> None:
    [code] = of_kind(tray, kind)
    badge = demo.badges.find(code)
    assert badge is not None
    assert badge.kind is Holder.STAFF
    account = demo.staff.find(badge.holder)
    assert account is not None
    assert account.role == kind
    assert demo.pins.matches(demo.pins.begin(by(account.actor), account.number), tray.pin)


@pytest.mark.parametrize("kind", ["suspended", "revoked", "foreign"])
def test_the_odd_samples_are_refused(demo: Station, tray: Tray, kind: str) -> None:
    [code] = of_kind(tray, kind)
    with pytest.raises(Refused):
        demo.checkin.scan(by(), code)


def test_screens_look_alive(demo: Station) -> None:
    assert demo.passport.demo
    assert demo.visits.figures().inside >= 2
    days = (demo.clock.day_of(demo.clock.now().utc_ms - 9 * 86_400_000), demo.clock.today())
    assert demo.visits.total(*days) >= 20
    assert demo.amenities.visits("hot_water", *days) > 0
    assert demo.clock.now().confirmed


def test_the_days_were_lived_in(demo: Station, tray: Tray) -> None:
    """Board and report say something of today and of yesterday."""
    now = demo.clock.now().utc_ms
    yesterday = demo.clock.day_of(now - DAY)
    assert demo.visits.total(yesterday, yesterday) >= 8
    assert sum(demo.amenities.visits(item, yesterday, yesterday) for item in Item) >= 8
    places = demo.places.places()
    assert len(places) >= 8
    assert {PlaceState.FREE, PlaceState.IN_USE, PlaceState.OUT_OF_SERVICE} <= {
        place.state for place in places
    }
    for place in places:
        if place.state is PlaceState.IN_USE:
            assert now - 60 * MINUTE < place.since_ms <= now
            assert now < place.until_ms <= now + 60 * MINUTE
    reminded = [
        demo.mailbox.waiting(row.id)
        for sample in tray.samples
        if sample.kind == "courier"
        for row in demo.finding.find(sample.code)
    ]
    assert [note.kind for notes in reminded for note in notes] == [Kind.ENROLMENT_CONFIRMED]


@pytest.mark.parametrize("month", range(1, 13))
def test_somebody_waits_for_the_volunteer_in_every_season(
    tmp_path: Path, time: FakeTime, month: int
) -> None:
    time.pass_ms(month * 30 * DAY)
    make_demo(tmp_path / "demo", time)
    station = open_station(tmp_path / "demo", time)
    [waiting] = station.queue.open()
    assert waiting.state == State.REQUESTED
    assert time.wall - waiting.requested_ms <= 15 * MINUTE
    assert [row.name for row in station.staff.on_duty()] == ["王志愿"]
    station.close()


def test_a_demo_waits_for_the_disk_a_few_times_only(
    tmp_path: Path, time: FakeTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some hundred deeds of the last days are one commit: each by itself is slow on a slow disk."""
    begun: list[str] = []
    begin = database.begin

    def watched(lock_type: str | None = None) -> None:
        begun.append(lock_type or "")
        begin(lock_type)

    monkeypatch.setattr(database, "begin", watched)
    make_demo(tmp_path / "demo", time)
    assert 0 < len(begun) < 30


def test_nothing_in_a_demo_lies_in_the_future(demo: Station) -> None:
    now = demo.clock.now().utc_ms
    assert max(row.utc_ms for row in demo.journal.latest(1000)) <= now
    assert demo.journal.verify(demo.backups.anchors()).sound


@pytest.mark.parametrize("hours", [10.1, 12.2, 20, 21.99])
def test_somebody_is_inside_whenever_the_demo_is_made(
    tmp_path: Path, time: FakeTime, hours: float
) -> None:
    """Also minutes after closing time, midnight and opening."""
    time.pass_ms(int(hours * 3_600_000))
    make_demo(tmp_path / "demo", time)
    station = open_station(tmp_path / "demo", time)
    assert station.visits.figures().inside == 2
    assert station.clock.now().confirmed
    station.close()


def test_the_tray_survives_a_restart(made: tuple[Path, Tray], tray: Tray) -> None:
    assert read_tray(made[0]) == tray
    assert make_demo(made[0]) == tray
    assert tray.pin == DEMO_PIN
    assert is_recovery_code(made[0], tray.recovery_code)
    assert (made[0] / TRAY).stat().st_mode & 0o777 == 0o600


def test_a_real_station_has_no_tray_even_if_somebody_puts_one_there(
    grounds: Grounds, made: tuple[Path, Tray]
) -> None:
    (grounds.folder / TRAY).write_bytes((made[0] / TRAY).read_bytes())
    assert read_tray(grounds.folder) is None
    with pytest.raises(StationTrouble) as trouble:
        make_demo(grounds.folder)
    assert trouble.value.trouble is Trouble.STATION_EXISTS


@pytest.mark.parametrize("text", ["", "{}", '{"samples": [1]}', "[]", "\x00"])
def test_a_spoilt_tray_is_no_tray(
    made: tuple[Path, Tray], tray: Tray, tmp_path: Path, text: str
) -> None:
    (tmp_path / "station.json").write_bytes((made[0] / "station.json").read_bytes())
    (tmp_path / TRAY).write_text(text)
    assert read_tray(tmp_path) is None


def test_other_files_are_never_mixed_with_a_demo(tmp_path: Path, own_home: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    with pytest.raises(StationTrouble):
        make_demo(tmp_path / "mine")
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["letter.txt"]
    assert not list(own_home.rglob("*.key")), "nor does a key stay behind"


def test_the_demo_lies_apart_from_where_a_real_station_would(own_home: Path) -> None:
    assert demo_folder() == own_home / "xdg_data_home" / "courier-home-demo"
