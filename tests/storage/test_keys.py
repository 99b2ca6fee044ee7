"""The key file: clients found by code without the code, and keys that are gone for good."""

from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from microtimer.storage.database import open_writer
from microtimer.storage.errors import (
    KeysDamagedError,
    RecordDamagedError,
    RecordReadOnlyError,
    RecordTooNewError,
)
from microtimer.storage.keys import KeyFile, keys_in_use, read_only_keys
from microtimer.storage.paths import DataFolder
from microtimer.storage.record import Record
from tests.storage.conftest import Opener
from tests.storage.sample import record_session


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys.db"


@pytest.fixture
def keys(path: Path) -> Iterator[KeyFile]:
    file = KeyFile.open(path)
    yield file
    file.close()


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("C-7QK4-2M", "c7qk42m"),
        ("C-7QK4-2N", "C-7QK4-2N"),  # a wrong check letter, used all the same
        ("Card 12", "  CARD   12 "),
        ("Straße", "STRASSE"),
    ],
)
def test_a_client_is_found_again_however_the_code_is_typed(keys: KeyFile, first: str, again: str) -> None:
    assert keys.ref_of(first) is None
    key = keys.of_client(first)
    assert keys.of_client(again) == key
    assert keys.ref_of(again) == key.ref
    assert keys.secret(key.ref) == key.secret


def test_each_client_and_each_session_has_a_key_of_its_own(keys: KeyFile) -> None:
    made = [keys.of_client("a"), keys.of_client("b"), keys.of_session("s1"), keys.of_session("s2")]
    assert len({key.secret for key in made}) == len({key.ref for key in made}) == 4
    assert keys.of_session("s1") == made[2]
    assert all(len(key.secret) == 32 for key in made)


def test_keys_are_there_after_closing(keys: KeyFile, path: Path) -> None:
    key = keys.of_client("C-7QK4-2M")
    keys.close()
    again = KeyFile.open(path)
    assert again.of_client("C-7QK4-2M") == key
    again.close()


def test_neither_code_nor_name_stands_in_the_file(keys: KeyFile, path: Path) -> None:
    keys.of_client("C-7QK4-2M")
    keys.of_client("Jane Doe")
    keys.close()
    content = path.read_bytes().lower()
    assert b"7qk4" not in content
    assert b"jane" not in content


def test_an_erased_key_is_gone_from_the_bytes_of_the_file_too(keys: KeyFile, path: Path) -> None:
    key = keys.of_client("C-7QK4-2M")
    others = [keys.of_client(f"other {number}") for number in range(50)]
    assert key.secret in path.read_bytes()
    keys.erase(key.ref, 1_000)
    assert key.secret not in path.read_bytes()
    assert keys.secret(key.ref) is None
    assert keys.ref_of("C-7QK4-2M") is None
    assert keys.erased_at(key.ref) == 1_000
    assert keys.erased_at(others[0].ref) is None
    assert all(keys.secret(other.ref) == other.secret for other in others)
    assert not list(path.parent.glob("keys.db-*"))


def test_who_comes_back_after_that_is_somebody_new(keys: KeyFile) -> None:
    before = keys.of_client("C-7QK4-2M")
    keys.erase(before.ref, 1_000)
    assert keys.of_client("C-7QK4-2M").ref != before.ref


def test_erasing_twice_keeps_the_first_moment(keys: KeyFile) -> None:
    key = keys.of_client("a")
    keys.erase(key.ref, 1_000)
    keys.erase(key.ref, 2_000)
    assert keys.erased_at(key.ref) == 1_000


def test_a_copys_keys_are_taken_over_but_for_those_erased(keys: KeyFile, tmp_path: Path) -> None:
    kept, erased_here, erased_there = (keys.of_client(name) for name in ("a", "b", "c"))
    keys.copy_to(tmp_path / "copy.keys")
    copy = KeyFile.open(tmp_path / "copy.keys")
    copy.erase(erased_there.ref, 2_000)
    keys.erase(erased_here.ref, 1_000)
    only_there = copy.of_client("d")
    keys.take_over(copy)
    copy.close()
    assert keys.copies() == (tmp_path / "copy.keys",)
    assert keys.secret(kept.ref) == kept.secret
    assert keys.of_client("d") == only_there
    assert keys.secret(erased_here.ref) is keys.secret(erased_there.ref) is None
    assert keys.ref_of("b") is keys.ref_of("c") is None


def test_keys_of_another_log_open_its_text_and_name_nobody_here(keys: KeyFile, tmp_path: Path) -> None:
    other = KeyFile.open(tmp_path / "other.db")
    theirs = other.of_client("C-7QK4-2M")
    keys.take_over(other)
    other.close()
    assert keys.secret(theirs.ref) == theirs.secret
    assert keys.ref_of("C-7QK4-2M") is None


def test_a_key_file_opened_to_read_makes_no_keys(keys: KeyFile, path: Path) -> None:
    key = keys.of_client("a")
    reader = KeyFile.open(path, read_only=True)
    assert reader.of_client("a") == key
    for change in (lambda: reader.of_client("b"), lambda: reader.erase(key.ref, 0)):
        with pytest.raises(RecordReadOnlyError):
            change()
    reader.close()


@pytest.mark.parametrize(
    ("statement", "error"),
    [
        ("PRAGMA user_version = 3", RecordTooNewError),
        ("PRAGMA application_id = 7", RecordDamagedError),
    ],
)
def test_a_file_of_another_kind_or_a_newer_program_is_refused(
    keys: KeyFile, path: Path, statement: str, error: type[Exception]
) -> None:
    keys.close()
    db = apsw.Connection(str(path))
    db.execute(statement)
    db.close()
    with pytest.raises(error):
        KeyFile.open(path)


def test_a_change_cut_short_by_a_crash_is_undone_also_by_a_reader(keys: KeyFile, path: Path) -> None:
    key = keys.of_client("before")
    keys._db.execute("BEGIN IMMEDIATE")
    keys._db.executemany(
        "INSERT INTO key VALUES (?, zeroblob(32), NULL)", [(f"half {number}",) for number in range(500)]
    )
    keys._db.cache_flush()
    crashed = path.with_name("crashed.db")
    for ending in ("", "-journal"):
        crashed.with_name(crashed.name + ending).write_bytes(path.with_name(path.name + ending).read_bytes())
    keys._db.execute("ROLLBACK")
    reader = KeyFile.open(crashed, read_only=True)
    assert reader.of_client("before") == key
    assert reader.secret("half 1") is None
    reader.close()


@pytest.mark.parametrize("content", [b"scribble" * 2_000, b"not a database"])
def test_a_damaged_key_file_is_named_and_the_remedy_said(
    record: Record, folder: DataFolder, open_record: Opener, content: bytes
) -> None:
    session_id = record_session(record, client="C-7QK4-2M")
    record.backup()
    record.close()
    folder.keys.write_bytes(content)
    with pytest.raises(KeysDamagedError, match=r"The key file .*keys\.db is damaged.*newest verified copy"):
        open_record(read_only=True)
    assert open_record().session(session_id).row.client == "C-7QK4-2M"  # as the remedy said
    assert not folder.doubt.exists()


def test_another_database_in_the_place_of_the_keys_is_named(
    record: Record, folder: DataFolder, open_record: Opener
) -> None:
    record.close()
    folder.keys.write_bytes(folder.record.read_bytes())
    with pytest.raises(KeysDamagedError, match=r"keys\.db is not a key file"):
        open_record(read_only=True)


def test_keys_that_were_never_made_are_none(tmp_path: Path) -> None:
    open_writer(tmp_path / "keys.db", journal="delete").close()
    assert read_only_keys(tmp_path / "keys.db") is None
    assert not keys_in_use(tmp_path / "keys.db")
