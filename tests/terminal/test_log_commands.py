"""`log`: lists, filters, one session, verification, exports, backups and the way back."""

import csv
import io
import json
import sqlite3
from pathlib import Path

import pytest

from microtimer.storage.record import Record
from tests.storage.sample import Teller, amended, record_session, signed
from tests.terminal.sample import Shell

DAY_MS = 86_400_000
START_MS = 1_800_000_000_000  # 2027-01-15 08:00 UTC, 09:00 in Paris


@pytest.fixture
def sessions(own_data_folder: Path) -> tuple[str, ...]:
    """Put three sessions on three days into the record and return their ids, the oldest first."""
    ids = []
    with Record.open(own_data_folder, utc=lambda: START_MS) as record:
        for day, changes in enumerate(
            [
                {"practitioner": "Ana", "client": "C-7QK4-2M"},
                {"practitioner": "Ben", "kind": "rehearsal"},
                {"practitioner": "Ana"},
            ]
        ):
            at = Teller(START_MS + day * DAY_MS)
            ids.append(record_session(record, at, **changes))
            if day == 0:
                record.append(ids[0], [signed(at), amended(at)])
    return tuple(ids)


def listed(shell: Shell, *words: str) -> list[object]:
    return [row["id"] for row in shell("log", "list", "--json", *words).json_lines]


@pytest.mark.parametrize("words", [[], ["--json"], ["--practitioner", "Ana"]])
def test_an_empty_log_is_no_error(shell: Shell, own_data_folder: Path, words: list[str]) -> None:
    own_data_folder.mkdir(parents=True)
    done = shell("log", "list", *words)
    assert (done.code, done.err) == (0, "")
    assert done.out == ("" if words == ["--json"] else f"No session is recorded yet in {own_data_folder}.\n")
    assert not list(own_data_folder.glob("record*"))


def test_the_users_own_folder_may_not_be_there_yet(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("MICROTIMER_DATA_DIR", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: tmp_path / "own")
    done = shell("log", "list")
    assert (done.code, done.out) == (0, f"No session is recorded yet in {tmp_path / 'own'}.\n")


@pytest.mark.parametrize("is_file", [True, False])
def test_a_named_folder_that_is_none_is_refused(
    shell: Shell, own_data_folder: Path, *, is_file: bool
) -> None:
    own_data_folder.parent.mkdir(parents=True, exist_ok=True)
    if is_file:
        own_data_folder.write_text("no folder", encoding="utf-8")
    done = shell("log", "list")
    said = (
        f"{own_data_folder} is a file, not a folder." if is_file else f"There is no folder {own_data_folder}."
    )
    assert (done.code, done.out) == (2, "")
    assert done.err == f"{said} Check --data-dir and MICROTIMER_DATA_DIR.\n"


@pytest.mark.parametrize("words", [["verify"], ["show", "0"], ["export"], ["backup", "copy.db"]])
@pytest.mark.parametrize("place", ["missing", "file", "folder"])
def test_there_must_be_a_record_to_work_on(
    shell: Shell, own_data_folder: Path, words: list[str], place: str
) -> None:
    own_data_folder.parent.mkdir(parents=True, exist_ok=True)
    if place == "file":
        own_data_folder.write_text("no folder", encoding="utf-8")
    elif place == "folder":
        own_data_folder.mkdir()
    done = shell("log", *words)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"There is no record in {own_data_folder}. Check --data-dir")
    assert done.err.count("\n") == 1
    assert not (own_data_folder / "record.db").exists()


def test_the_newest_session_comes_first(shell: Shell, sessions: tuple[str, ...]) -> None:
    assert listed(shell) == list(reversed(sessions))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--practitioner", "Ana"], [2, 0]),
        (["--client", "c 7qk4 2m"], [0]),  # as it was typed
        (["--client", "nobody"], []),
        (["--protocol", "jaw-short"], [2, 1, 0]),
        (["--protocol", "other"], []),
        (["--kind", "rehearsal"], [1]),
        (["--status", "completed"], [2, 1, 0]),
        (["--status", "unfinished"], []),
        (["--from", "2027-01-16"], [2, 1]),
        (["--to", "2027-01-16"], [1, 0]),
        (["--from", "2027-01-16", "--to", "2027-01-16"], [1]),
        (["--practitioner", "Ana", "--from", "2027-01-16"], [2]),
        (["--limit", "1"], [2]),
    ],
)
def test_filters(shell: Shell, sessions: tuple[str, ...], words: list[str], expected: list[int]) -> None:
    assert listed(shell, *words) == [sessions[place] for place in expected]


def test_a_list_for_people_shows_what_a_reviewer_looks_for(shell: Shell, sessions: tuple[str, ...]) -> None:
    done = shell("log", "list", "--limit", "2", "--to", "2027-01-16")
    head, *rows = done.lines
    assert head.split()[:4] == ["session", "begun", "kind", "status"]
    assert "2027-01-15 09:00" in rows[1]  # local time
    assert "C-7QK4-2M" in rows[1]
    assert "1 discomfort, 1 skipped, amended, signed" in rows[1]


def test_what_is_not_shown_is_counted(shell: Shell, sessions: tuple[str, ...]) -> None:
    assert shell("log", "list", "--limit", "1").lines[-1] == "1 of 3 sessions; --limit shows more."


def test_days_the_wrong_way_round_are_refused(shell: Shell, sessions: tuple[str, ...]) -> None:
    done = shell("log", "list", "--from", "2027-02-01", "--to", "2027-01-01")
    assert (done.code, done.out) == (2, "")
    assert "Exchange the two." in done.err


def test_a_client_code_with_a_slip_is_refused(shell: Shell, sessions: tuple[str, ...]) -> None:
    done = shell("log", "list", "--client", "C-7QK4-2A")
    assert done.code == 2
    assert "check letter" in done.err


def test_a_session_shows_planned_beside_actual_and_its_corrections(
    shell: Shell, sessions: tuple[str, ...]
) -> None:
    done = shell("log", "show", sessions[0])
    text = done.out
    assert done.code == 0
    assert "practitioner Ana, client C-7QK4-2M" in text
    assert "2  Jaw         client's left      1:00    1:00  time done" in text
    assert "skipped (no time)" in text
    assert "Jawline, client's right: 1:00 of 1:00 planned" in text
    assert "paused (phone of Jane Doe)" in text
    assert "discomfort on 3 Jaw, client's right at 0:09 (stings)" in text
    assert "event 3 amended by Ana: it was 25 s (slip)" in text
    assert "signed by Ana" in text
    assert "receipt " in done.lines[-1]


@pytest.mark.parametrize("length", [36, 24, 18])
def test_an_id_may_be_shortened(shell: Shell, sessions: tuple[str, ...], length: int) -> None:
    done = shell("log", "show", "--json", sessions[1].upper()[:length])
    shown = json.loads(done.out)
    assert shown["session"]["id"] == sessions[1]
    assert [event["number"] for event in shown["events"]] == list(range(1, len(shown["events"]) + 1))
    assert shown["plan"]["protocol_id"] == "jaw-short"
    assert shown["receipts"]


@pytest.mark.parametrize(
    ("given", "said"),
    [("zzz", "There is no session zzz"), ("", "The session's id is empty"), ("0", "Several")],
)
def test_an_id_that_is_none_or_several_exits_2(
    shell: Shell, sessions: tuple[str, ...], given: str, said: str
) -> None:
    done = shell("log", "show", given)
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_show_without_a_record_exits_2(shell: Shell, own_data_folder: Path) -> None:
    done = shell("log", "show", "0")
    assert done.code == 2
    assert "no record" in done.err
    assert not own_data_folder.exists()


def test_a_whole_record_verifies_and_its_head_is_given(
    shell: Shell, sessions: tuple[str, ...], own_data_folder: Path
) -> None:
    done = shell("log", "verify")
    assert done.code == 0
    with Record.open(own_data_folder, utc=lambda: START_MS, read_only=True) as record:
        receipt = record.session(sessions[-1]).receipt
    assert "agree with each other and with the key file" in done.lines[0]
    assert "compare a receipt kept elsewhere" in done.lines[0]
    assert done.lines[1] == f"head: {receipt}"
    found = json.loads(shell("log", "verify", "--json").out)
    assert (found["ok"], found["end_compared"], found["seq"]) == (True, True, 50)
    assert [epoch["why"] for epoch in found["epochs"]] == ["created"]


def test_the_live_record_named_as_a_file_is_checked_as_the_record(
    shell: Shell, sessions: tuple[str, ...], own_data_folder: Path
) -> None:
    assert "with the key file" in shell("log", "verify", own_data_folder / "record.db").out


def test_a_table_is_not_what_is_verified(shell: Shell, sessions: tuple[str, ...], tmp_path: Path) -> None:
    shell("log", "export", "--format", "csv", "--output", tmp_path / "all.csv")
    done = shell("log", "verify", tmp_path / "all.csv")
    assert done.code == 2
    assert "Name the .jsonl export." in done.err


def test_a_record_that_was_lost_is_told(
    shell: Shell, sessions: tuple[str, ...], own_data_folder: Path
) -> None:
    (own_data_folder / "record.db").unlink()
    assert shell("log", "verify").code == 1
    done = shell("log", "list")
    assert done.code == 2
    assert "is missing, although this folder held one" in done.err


def test_a_damaged_key_file_is_named(shell: Shell, sessions: tuple[str, ...], own_data_folder: Path) -> None:
    (own_data_folder / "keys.db").write_bytes(b"no key file at all" * 100)
    assert "keys.db is damaged" in shell("log", "verify").out
    assert "keys.db is damaged" in shell("log", "list").err


def forge(path: Path) -> None:
    """Change what an event says, as somebody with a database browser could."""
    db = sqlite3.connect(path)
    db.execute("DROP TRIGGER event_no_update")
    db.execute("UPDATE event SET t_ms = t_ms + 1 WHERE seq = 5")
    db.commit()
    db.close()


@pytest.mark.parametrize("words", [[], ["--json"]])
def test_a_forged_event_is_named(
    shell: Shell, sessions: tuple[str, ...], own_data_folder: Path, words: list[str]
) -> None:
    forge(own_data_folder / "record.db")
    done = shell("log", "verify", *words)
    assert done.code == 1
    if words:
        found = json.loads(done.out)
        assert found["ok"] is False
        assert found["findings"][0]["seq"] == 5
    else:
        assert done.lines[0].startswith(f"First bad event: Event 5 (session {sessions[0]}, number 5,")


def test_a_damaged_record_is_found_by_verify(
    shell: Shell, sessions: tuple[str, ...], own_data_folder: Path
) -> None:
    (own_data_folder / "record.db").write_bytes(b"no record at all" * 100)
    assert shell("log", "verify").code == 1
    done = shell("log", "list")
    assert done.code == 2
    assert done.err.count("\n") == 1


@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_an_export_goes_to_the_terminal_or_to_a_new_file(
    shell: Shell, sessions: tuple[str, ...], tmp_path: Path, form: str
) -> None:
    path = tmp_path / f"out.{form}"
    shown = shell("log", "export", "--format", form)
    done = shell("log", "export", "--format", form, "--output", path)
    assert (shown.code, done.code) == (0, 0)
    assert done.out == f"3 sessions exported to {path}.\n"
    written = path.read_bytes().decode("utf-8")
    if form == "csv":
        assert written == shown.out
        assert len(list(csv.DictReader(io.StringIO(written.removeprefix("\ufeff"))))) == 3
    else:
        assert len(written.splitlines()) == len(shown.lines)
    assert path.stat().st_mode & 0o077 == 0  # it holds clients' codes and notes


def test_an_export_is_filtered(shell: Shell, sessions: tuple[str, ...]) -> None:
    done = shell("log", "export", "--kind", "rehearsal")
    lines = [json.loads(line) for line in done.lines]
    assert [line["id"] for line in lines if line["line"] == "session"] == [sessions[1]]


def test_an_export_overwrites_nothing(shell: Shell, sessions: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / "kept.csv"
    path.write_text("kept", encoding="utf-8")
    done = shell("log", "export", "--output", path)
    assert (done.code, done.out) == (2, "")
    assert "exists already" in done.err
    assert path.read_text(encoding="utf-8") == "kept"
    assert shell("log", "export", "--output", tmp_path / "nowhere" / "x").code == 2


def test_an_export_is_checked_on_its_own(shell: Shell, sessions: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    shell("log", "export", "--output", path)
    done = shell("log", "verify", path)
    assert (done.code, done.err) == (0, "")
    assert "3 sessions: it agrees with itself." in done.out
    path.write_bytes(path.read_bytes().replace(b'"how":"confirmed"', b'"how":"time"', 1))
    done = shell("log", "verify", path)
    assert done.code == 1
    assert f"{path}:" in done.lines[0]
    assert json.loads(shell("log", "verify", path, "--json").out)["ok"] is False


def test_a_backup_verifies_and_comes_back(
    shell: Shell, sessions: tuple[str, ...], tmp_path: Path, own_data_folder: Path
) -> None:
    backup = tmp_path / "backup.db"
    done = shell("log", "backup", backup)
    assert done.code == 0
    assert f"Backed up and verified: {backup} (3 sessions" in done.out
    assert f"{backup}.keys" in done.out
    assert shell("log", "verify", backup).code == 0

    with Record.open(own_data_folder, utc=lambda: START_MS) as record:
        later = record_session(record, Teller(START_MS + 5 * DAY_MS))
    done = shell("log", "restore", backup)
    assert done.code == 0
    assert done.lines[0] == f"The record is now that of {backup}: 3 sessions."
    (kept,) = own_data_folder.glob("record-replaced-*.db")
    assert done.lines[1] == f"The record before is kept as {kept}."
    assert later in done.lines[2]
    assert listed(shell) == list(reversed(sessions))
    assert "C-7QK4-2M" in shell("log", "list").out  # the keys came back too
    assert shell("log", "verify").code == 0


def test_a_backup_goes_into_a_folder(shell: Shell, sessions: tuple[str, ...], tmp_path: Path) -> None:
    assert shell("log", "backup", tmp_path).code == 0
    assert len(list(tmp_path.glob("record-*.db"))) == 1


def test_a_whole_export_can_be_restored(
    shell: Shell, sessions: tuple[str, ...], tmp_path: Path, own_data_folder: Path
) -> None:
    path = tmp_path / "all.jsonl"
    shell("log", "export", "--output", path)
    done = shell("log", "restore", path)
    assert (done.code, done.err) == (0, "")
    assert listed(shell) == list(reversed(sessions))
    assert shell("log", "verify").code == 0


@pytest.mark.parametrize(
    "words",
    [
        ["backup", "{tmp}/x.db"],  # nothing to back up
        ["export"],
        ["restore", "{tmp}/nowhere.db"],
        ["verify", "{tmp}/nowhere.jsonl"],
    ],
)
def test_nothing_to_work_on_exits_2(
    shell: Shell, tmp_path: Path, own_data_folder: Path, words: list[str]
) -> None:
    done = shell("log", *(word.format(tmp=tmp_path) for word in words))
    assert (done.code, done.out) == (2, "")
    assert done.err.count("\n") == 1
    assert not own_data_folder.exists()


def test_no_backup_is_restored_that_is_none(shell: Shell, sessions: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear record", encoding="utf-8")
    done = shell("log", "restore", path)
    assert done.code == 2
    assert listed(shell) == list(reversed(sessions))


def test_a_record_that_cannot_be_written_is_still_read(
    shell: Shell, sessions: tuple[str, ...], own_data_folder: Path
) -> None:
    (own_data_folder / "record.db").chmod(0o400)
    own_data_folder.chmod(0o500)
    try:
        assert shell("log", "verify").code == 0
        assert len(listed(shell)) == 3
    finally:
        own_data_folder.chmod(0o700)


def test_an_erased_client_is_said_to_be_erased(
    shell: Shell, sessions: tuple[str, ...], own_data_folder: Path
) -> None:
    with Record.open(own_data_folder, utc=lambda: START_MS) as record:
        record.erase_client("C-7QK4-2M")
    assert "(erased)" in shell("log", "list").out
    text = shell("log", "show", sessions[0]).out
    assert "client (erased)" in text
    assert "note: (erased) (erased: text)" in text
