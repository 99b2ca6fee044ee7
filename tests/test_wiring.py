"""What the window is handed: the library, the record shared by threads, preferences that are never lost."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from microtimer.core.clock import FakeClock
from microtimer.core.format.reading import FailedProtocol, LoadedProtocol
from microtimer.core.plan import Side, plan_hash
from microtimer.core.preferences import Preferences, ThemeChoice
from microtimer.storage.errors import told
from microtimer.storage.ownership import Ownership
from microtimer.storage.paths import DataFolder, prepare
from microtimer.storage.record import Record
from microtimer.storage.resources import assets_dir, protocols_dir
from microtimer.terminal.workspace import Workspace
from microtimer.ui.services import Archive, ExportFormat, ExportRequest, ServiceError, Services, SessionQuery
from microtimer.wiring.preferences import load_preferences, save_preferences
from microtimer.wiring.window import ScreenKeeper, judge_client, window_services
from tests.storage.sample import PLAN, PROTOCOL, Teller, ended, middle, note, signed, started
from tests.terminal.sample import protocol, write


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


@pytest.fixture
def workspace(folder: DataFolder) -> Workspace:
    return Workspace(
        assets=assets_dir(),
        protocols=protocols_dir(),
        data_dir=str(folder.root),
        environment={},
        clock=FakeClock(),
    )


@pytest.fixture
def services(workspace: Workspace) -> Iterator[Services]:
    with window_services(workspace) as made:
        yield made


def archive_of(services: Services) -> Archive:
    assert services.archive is not None
    return services.archive


def save_session(services: Services, *, client: str = "") -> str:
    session_id, at = services.new_session_id(), Teller()
    save = services.open_saver(session_id, PROTOCOL, PLAN)
    report = save([started(session_id, at, client=client), *middle(at), ended(at)])
    assert report.saved
    return session_id


def test_the_library_holds_the_bundled_protocols_and_the_users_own(
    services: Services, folder: DataFolder
) -> None:
    write(folder.protocols, protocol())
    write(folder.protocols, "not json", "bad.json")
    entries = services.load_library()
    own = {Path(entry.file).name: entry for entry in entries if str(folder.root) in entry.file}
    assert isinstance(own["jaw-short.json"], LoadedProtocol)
    assert isinstance(own["bad.json"], FailedProtocol)
    assert len(entries) == len(own) + len(list(protocols_dir().glob("ex-*.json")))
    assert services.library_folders[-1] == folder.protocols


def test_a_saved_session_is_listed_counted_and_loaded(services: Services) -> None:
    session_id = save_session(services, client="C-7QK4-2M")
    archive = archive_of(services)
    page = archive.list_sessions(SessionQuery(client="C-7QK4-2M", kind="treatment"), None, 10)
    assert [row.id for row in page.rows] == [session_id]
    assert archive.count_sessions(SessionQuery(status="completed")) == 1
    assert archive.count_sessions(SessionQuery(status="unfinished")) == 0
    assert archive.practitioners() == ("Ana",)
    assert archive.protocols() == ("jaw-short",)
    assert plan_hash(archive.load_session(session_id).plan()) == plan_hash(PLAN)


def test_pages_follow_each_other(services: Services) -> None:
    ids = [save_session(services) for _ in range(3)]
    archive = archive_of(services)
    first = archive.list_sessions(SessionQuery(), None, 2)
    second = archive.list_sessions(SessionQuery(), first.next, 2)
    assert {row.id for row in (*first.rows, *second.rows)} == set(ids)
    assert second.next is None


def test_what_a_client_was_treated_with_last_is_told_without_the_present_session(services: Services) -> None:
    archive, before = archive_of(services), save_session(services, client="C-7QK4-2M")
    history = archive.client_history("C-7QK4-2M", "")
    assert {(zone, side) for zone, side, _ in history.places} == {("jaw", Side.LEFT), ("jaw", Side.RIGHT)}
    assert archive.client_history("C-7QK4-2M", before).last_day is None


@pytest.mark.parametrize("form", ExportFormat)
def test_exports_hold_one_session_or_a_list(services: Services, tmp_path: Path, form: ExportFormat) -> None:
    ids = [save_session(services) for _ in range(2)]
    one, both = tmp_path / "one", tmp_path / "both"
    archive = archive_of(services)
    assert archive.export(ExportRequest(one, form, session_id=ids[0])) == f"1 session exported to {one}."
    assert archive.export(ExportRequest(both, form)).startswith("2 sessions exported")
    assert ids[0] in one.read_text(encoding="utf-8")
    assert ids[1] not in one.read_text(encoding="utf-8")
    with pytest.raises(ServiceError, match="File exists"):
        archive.export(ExportRequest(both, form))  # nothing is overwritten


def test_the_record_is_checked_and_backed_up(services: Services, tmp_path: Path) -> None:
    save_session(services)
    archive = archive_of(services)
    assert archive.verify().whole
    assert "1 sessions backed up" in archive.back_up(tmp_path)
    assert "1 sessions backed up" in archive.back_up(None)
    with pytest.raises(ServiceError):
        archive.back_up(tmp_path / "nowhere" / "x.db")


def test_workers_read_and_export_while_events_are_saved(services: Services, tmp_path: Path) -> None:
    """As the window does it: a long export and a busy list beside a running session."""
    session_id, at = services.new_session_id(), Teller()
    save = services.open_saver(session_id, PROTOCOL, PLAN)
    save([started(session_id, at, client="C-7QK4-2M")])
    archive, faults = archive_of(services), []

    def work(number: int) -> None:
        try:
            for turn in range(15):
                archive.list_sessions(SessionQuery(), None, 10)
                archive.load_session(session_id)
                if number == 0:
                    archive.export(ExportRequest(tmp_path / f"{turn}.jsonl", ExportFormat.JSON_LINES))
                    archive.back_up(tmp_path / f"{turn}.db")
        except Exception as error:  # noqa: BLE001 - whatever it is, the test names it
            faults.append(error)

    workers = [threading.Thread(target=work, args=(number,)) for number in range(2)]
    for worker in workers:
        worker.start()
    reports = [save([note(at, "x" * 100)]) for _ in range(60)]
    for worker in workers:
        worker.join()
    assert faults == []
    assert all(report.saved for report in reports)
    assert archive.verify().whole


def test_the_record_is_backed_up_once_a_day(workspace: Workspace, folder: DataFolder) -> None:
    with window_services(workspace) as services:
        save_session(services)
    assert not folder.backups.exists()  # there was nothing to keep yet when that window opened
    for _ in range(2):
        with window_services(workspace):
            pass
    assert len(list(folder.backups.glob("record-*.db"))) == 1


def test_a_backup_that_fails_is_told(
    workspace: Workspace, folder: DataFolder, caplog: pytest.LogCaptureFixture
) -> None:
    with window_services(workspace) as services:
        save_session(services)
    folder.backups.write_text("a file where the folder should be", encoding="utf-8")
    with window_services(workspace) as services:
        for thread in threading.enumerate():
            if thread.name == "daily backup":
                thread.join()
        (notice,) = services.record_state().notices
    assert notice.startswith("The daily backup of the record failed: ")
    assert "daily backup" in caplog.text


def test_a_signed_session_refuses_more_in_words(services: Services) -> None:
    session_id, at = services.new_session_id(), Teller()
    save = services.open_saver(session_id, PROTOCOL, PLAN)
    save([started(session_id, at), ended(at), signed(at)])
    report = save([note(at)])
    assert not report.saved
    assert "signed" in report.problem


def test_an_unknown_session_is_a_service_error(services: Services) -> None:
    with pytest.raises(ServiceError, match="There is no session"):
        archive_of(services).load_session("no-such")


def test_a_record_that_another_owns_is_read_and_says_so(workspace: Workspace, folder: DataFolder) -> None:
    with window_services(workspace) as first:
        session_id = save_session(first)
        with window_services(workspace) as second:
            state = second.record_state()
            assert not state.writable
            assert "Another microtimer" in state.why_not
            assert archive_of(second).load_session(session_id).row.id == session_id
            at = Teller()
            report = second.open_saver("x", PROTOCOL, PLAN)([started("x", at)])
            assert not report.saved
            assert "1 event not saved" in report.unsaved
        assert first.record_state().writable


def test_without_any_record_the_window_still_opens(workspace: Workspace, folder: DataFolder) -> None:
    prepare(folder)
    with Ownership.take(folder.lock), window_services(workspace) as services:
        assert services.archive is None
        assert "Another microtimer" in services.record_state().why_not
        save = services.open_saver("x", PROTOCOL, PLAN)
        save([note(Teller())])
        assert save([note(Teller())]).unsaved == "2 events not saved."
        assert services.new_client_code().startswith("C-")


def test_a_record_that_did_not_fit_on_the_disk_promises_no_later_saving(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_named: object) -> Record:
        raise told(apsw.FullError())

    monkeypatch.setattr(Record, "open", full)
    with window_services(workspace) as services:
        why_not = services.record_state().why_not
    assert why_not == "There is no room left on the disk. Check the disk, then start again."


def test_preferences_are_kept(services: Services, folder: DataFolder) -> None:
    assert services.load_preferences() == Preferences()
    chosen = Preferences(theme=ThemeChoice.DARK, practitioners=("Ana",), volumes={"end": 90})
    services.save_preferences(chosen)
    assert services.load_preferences() == chosen
    assert json.loads(folder.settings.read_text(encoding="utf-8"))["theme"] == "dark"


@pytest.mark.parametrize("content", ["", "{", '{"theme": "purple"}', '{"guard_ms": -1}', "\x00"])
def test_preferences_that_cannot_be_understood_are_kept_aside_and_told(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ServiceError, match="settings-damaged"):
        load_preferences(path)
    assert (tmp_path / "settings-damaged.json").read_text(encoding="utf-8") == content
    assert load_preferences(path) == Preferences()


def test_preferences_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    path = tmp_path / "a file" / "settings.json"
    path.parent.write_text("", encoding="utf-8")
    with pytest.raises(ServiceError):
        save_preferences(path, Preferences())


@pytest.mark.parametrize(
    ("typed", "code", "error", "warning"),
    [
        ("c 7qk4 2m", "C-7QK4-2M", "", ""),
        ("C-7QK4-2A", "C-7QK4-2A", "check letter", ""),
        ("Jane Doe", "Jane Doe", "", "looks like a name"),
        ("  file   12 ", "file 12", "", ""),
    ],
)
def test_a_client_reference_is_judged(typed: str, code: str, error: str, warning: str) -> None:
    judged = judge_client(typed)
    assert judged.code == code
    assert error in judged.error
    assert bool(error) == bool(judged.error)
    assert warning in judged.warning
    assert bool(warning) == bool(judged.warning)


def test_letting_the_screen_sleep_always_works() -> None:
    keeper = ScreenKeeper()
    assert keeper(False) is True
    assert isinstance(keeper(True), bool)  # whether it worked is the machine's to say
    assert keeper(False) is True
