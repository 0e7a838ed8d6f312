"""P2: who asks to be forgotten is, at once, on the disk too, and after every restore."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.checkin.models import Visit
from kiosk.common.actor import CONSOLE, Actor, Role
from kiosk.common.codes import Prefix, mint
from kiosk.common.errors import Confirm, Reason, Refused
from kiosk.founding import restore_station
from kiosk.journal.models import Entry
from kiosk.points.models import LedgerAccount
from kiosk.privacy.erasure import LIST
from kiosk.registry.models import Badge, Courier
from kiosk.settings.rules import Key
from kiosk.station import Station
from kiosk.storage.database import database
from tests.kiosk.privacy.pages import decrypted
from tests.support import DAY, FakeTime, Grounds, add_staff, by, enrol, of, sure

NAME, PHONE = "欧阳某某", "13998765432"
TRACES = [NAME.encode(), PHONE.encode(), NAME.encode("utf-16-le"), NAME.encode("gbk")]
EVER = ("2000-01-01", "2100-01-01")


def traces(folder: Path, key: bytes) -> list[bytes]:
    """What of the person can still be read."""
    readable = decrypted(folder, key)
    assert "顺丰".encode() in readable, "the control: this does read the file"
    return [trace for trace in TRACES if trace in readable]


@pytest.fixture
def courier(station: Station) -> str:
    """Somebody with visits, points and a drink, inside now; answers his badge code."""
    code = enrol(station, NAME, "顺丰", PHONE)
    enrol(station, "别人", "顺丰")
    visit = station.checkin.scan(by(), code).visit
    station.amenities.serve(of(visit), visit, "tea")
    station.checkin.leave(of(visit), visit)
    station.checkin.scan(by(), code)
    return code


def erase_own(station: Station, code: str) -> str:
    """Be erased by one's own hand; answer the number the record had."""
    number = station.badges.read(code).holder
    visit = station.checkin.scan(by(), code).visit
    station.own_data.erase(sure(Actor.visit(visit)), visit)
    return number


def test_after_an_erasure_nothing_of_the_person_can_be_read_from_the_disk(
    station: Station, grounds: Grounds, courier: str
) -> None:
    assert set(traces(grounds.folder, grounds.key)) >= set(TRACES[:2]), "control: it was there"
    erase_own(station, courier)
    assert traces(grounds.folder, grounds.key) == []


def test_without_secure_delete_the_name_would_stay(
    station: Station, grounds: Grounds, courier: str
) -> None:
    """The control: the search sees what was removed carelessly."""
    database.execute_sql("PRAGMA secure_delete = 0")
    erase_own(station, courier)
    assert traces(grounds.folder, grounds.key) != []


def test_the_figures_the_points_and_the_chain_stay_whole(station: Station, courier: str) -> None:
    erase_own(station, courier)
    assert station.visits.total(*EVER) == 2
    assert station.amenities.visits("tea", *EVER) == 1
    assert station.points.unbalanced() == []
    whose = LedgerAccount.courier.is_null()
    assert LedgerAccount.select().where(whose).count() == 3, "his, and the station's two"
    assert station.journal.verify().sound
    assert (Visit.select().count(), Courier.select().count()) == (0, 1)


def test_his_badge_is_one_nobody_knows(station: Station, courier: str) -> None:
    number = erase_own(station, courier)
    assert Badge.select().where(Badge.holder == number).count() == 0
    with pytest.raises(Refused) as refused:
        station.checkin.scan(by(), courier)
    assert refused.value.reason is Reason.UNKNOWN_CODE


def test_it_asks_once_and_a_no_changes_nothing(station: Station, courier: str) -> None:
    visit = station.checkin.scan(by(), courier).visit
    with pytest.raises(Confirm) as question:
        station.own_data.erase(of(visit), visit)
    assert question.value.reason is Reason.DATA_WILL_GO
    assert station.checkin.scan(by(), courier).again


def test_the_journal_knows_only_the_random_number(station: Station, courier: str) -> None:
    number = erase_own(station, courier)
    entry = station.journal.latest(1)[0]
    assert (entry.verb, entry.subject) == ("privacy.erase_own", number)
    assert NAME not in entry.facts


def test_a_restore_forgets_him_again_before_it_serves(
    grounds: Grounds, station: Station, courier: str
) -> None:
    backup = station.backups.make(by(CONSOLE))
    number = erase_own(station, courier)
    station.close()
    restored = restore_station(grounds.folder, backup.path, grounds.time)
    assert restored.registry.by_number(number) is None
    verbs = [entry.verb for entry in restored.journal.latest(2)]
    assert verbs == ["backup.restore", "privacy.erase_again"]
    assert traces(grounds.folder, grounds.key) == []
    restored.close()


def test_a_backup_brought_back_by_hand_is_forgotten_in_too(
    grounds: Grounds, station: Station, courier: str
) -> None:
    """The list lies beside the backups and travels with them."""
    backup = station.backups.make(by(CONSOLE))
    number = erase_own(station, courier)
    station.close()
    grounds.file.write_bytes(backup.path.read_bytes())
    assert number in (grounds.folder / "backups" / LIST).read_text()
    reopened = grounds.open()
    assert reopened.registry.by_number(number) is None
    reopened.close()


def test_without_the_list_a_restore_would_bring_him_back(
    grounds: Grounds, station: Station, courier: str
) -> None:
    """The control."""
    backup = station.backups.make(by(CONSOLE))
    number = erase_own(station, courier)
    station.close()
    (grounds.folder / "backups" / LIST).unlink()
    restored = restore_station(grounds.folder, backup.path, grounds.time)
    assert restored.registry.by_number(number) is not None
    restored.close()


def test_a_list_lost_between_commit_and_note_is_written_at_the_next_start(
    grounds: Grounds, station: Station, courier: str
) -> None:
    number = erase_own(station, courier)
    station.close()
    (grounds.folder / "backups" / LIST).unlink()
    grounds.open().close()
    assert number in (grounds.folder / "backups" / LIST).read_text()


def test_staff_erase_whoever_asks_them_to(station: Station, courier: str) -> None:
    number = station.badges.read(courier).holder
    station.erasure.erase(sure(add_staff(station)), number)
    assert station.registry.by_number(number) is None
    with pytest.raises(Refused) as refused:
        station.erasure.erase(sure(CONSOLE), number)
    assert refused.value.reason is Reason.NOT_FOUND


def test_who_withdraws_consent_is_out_now_and_forgotten_after_a_month(
    station: Station, grounds: Grounds, courier: str, time: FakeTime
) -> None:
    visit = station.checkin.scan(by(), courier).visit
    with pytest.raises(Confirm):
        station.own_data.withdraw(of(visit), visit)
    station.own_data.withdraw(sure(Actor.visit(visit)), visit)
    assert station.visits.figures().inside == 0
    with pytest.raises(Refused) as refused:
        station.checkin.scan(by(), courier)
    assert refused.value.reason is Reason.COURIER_LEFT
    time.pass_ms(30 * DAY)
    station.run_due()
    assert traces(grounds.folder, grounds.key) != []
    time.pass_ms(DAY)
    station.run_due()
    assert traces(grounds.folder, grounds.key) == []


def test_who_was_not_here_for_a_year_is_forgotten(
    station: Station, grounds: Grounds, courier: str, time: FakeTime
) -> None:
    time.pass_ms(365 * DAY)
    station.run_due()
    assert traces(grounds.folder, grounds.key) != []
    time.pass_ms(DAY)
    station.run_due()
    assert traces(grounds.folder, grounds.key) == []
    assert not (grounds.folder / "backups" / LIST).exists(), "dates do it again after a restore"


def test_how_long_people_are_kept_is_a_setting(
    station: Station, courier: str, time: FakeTime
) -> None:
    station.settings.set(sure(CONSOLE), Key.KEEP_PEOPLE_DAYS, 200)
    time.pass_ms(201 * DAY)
    station.run_due()
    assert Courier.select().count() == 0


def test_my_data_shows_and_corrects_only_my_own(station: Station, courier: str) -> None:
    visit = station.checkin.scan(by(), courier).visit
    own = station.own_data.read(visit)
    assert own
    assert (own.person.name, own.person.phone, own.visits, own.points) == (NAME, PHONE, 2, 2)
    station.own_data.correct(of(visit), visit, NAME, "京东", "")
    fresh = station.own_data.read(visit)
    assert fresh
    assert (fresh.person.company, fresh.person.phone) == ("京东", "")
    assert station.journal.latest(1)[0].facts == '{"fields":"company,phone"}'
    station.checkin.leave(of(visit), visit)
    assert station.own_data.read(visit) is None
    with pytest.raises(Refused) as refused:
        station.own_data.correct(of(visit), visit, NAME, "京东", "")
    assert refused.value.reason is Reason.VISIT_ENDED


# Staff who no longer come.


def switched_off(station: Station, name: str) -> tuple[str, str]:
    """Somebody whose account was switched off just now: its number and his badge code."""
    code = mint(Prefix.BADGE)
    staff = station.accounts.add(by(CONSOLE), name, Role.STAFF, "hash", code).staff
    station.staff.start_duty(by(CONSOLE), staff)
    station.accounts.disable(sure(CONSOLE), staff)
    return staff, code


def test_a_year_after_it_was_switched_off_an_account_goes_and_leaves_its_number_in_the_journal(
    station: Station, time: FakeTime, grounds: Grounds
) -> None:
    staff, code = switched_off(station, "诸葛某某")
    for days, stays in ((365, True), (1, False)):
        assert station.accounts.find(staff)
        assert "诸葛某某".encode() in decrypted(grounds.folder, grounds.key)
        time.pass_ms(days * DAY)
        station.run_due()
        assert (station.accounts.find(staff) is not None) is stays
    assert "诸葛某某".encode() not in decrypted(grounds.folder, grounds.key)
    assert station.badges.find(code) is None
    assert Entry.select().where(Entry.subject == staff, Entry.verb == "staff.disable").count() == 1
    assert station.journal.verify().sound


def test_an_account_switched_on_again_stays(station: Station, time: FakeTime) -> None:
    staff, _code = switched_off(station, "诸葛某某")
    station.accounts.enable(by(CONSOLE), staff)
    time.pass_ms(400 * DAY)
    station.run_due()
    assert station.accounts.find(staff)


def test_an_account_switched_off_in_an_older_release_goes_by_the_day_the_journal_tells(
    grounds: Grounds, time: FakeTime
) -> None:
    station = grounds.open()
    staff, _code = switched_off(station, "诸葛某某")
    station.close()
    raw = grounds.raw()
    raw.execute("ALTER TABLE staff DROP COLUMN disabled_day")
    raw.execute("DELETE FROM schema_migration WHERE name = '0016_staff_leave'")
    raw.execute("PRAGMA user_version = 15")
    raw.commit()
    raw.close()
    station = grounds.open()
    for days, stays in ((365, True), (1, False)):
        time.pass_ms(days * DAY)
        station.run_due()
        assert (station.accounts.find(staff) is not None) is stays
    station.close()
