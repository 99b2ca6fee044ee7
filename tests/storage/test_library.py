"""The library: good and bad files side by side."""

import os
from pathlib import Path

import pytest

from microtimer.core.format.reading import FailedProtocol, LoadedProtocol
from microtimer.core.problem import Severity
from microtimer.storage.library import LARGEST_FILE, ProtocolLibrary, protocol_files, read_file
from tests.terminal.sample import protocol, write


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert ProtocolLibrary([tmp_path / "none"]).load() == []


def test_files_below_are_found_and_the_schema_is_not(tmp_path: Path) -> None:
    write(tmp_path, protocol(), "b.json")
    write(tmp_path / "below", protocol(), "a.json")
    write(tmp_path, "{}", "microtimer.schema.json")
    write(tmp_path, "words", "README.md")
    assert [path.name for path in protocol_files(tmp_path)] == ["b.json", "a.json"]


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff\xfe\x00", b"{", b"[" * 100_000, b" " * (LARGEST_FILE + 10), b'{"kind": "other"}'],
    ids=["empty", "no text", "cut off", "deep", "large", "other kind"],
)
def test_a_bad_file_is_an_entry_like_the_others(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "bad.json").write_bytes(data)
    write(tmp_path, protocol(), "good.json")
    bad, good = ProtocolLibrary([tmp_path]).load()
    assert isinstance(bad, FailedProtocol)
    assert bad.problems[0].severity is Severity.ERROR
    assert isinstance(good, LoadedProtocol)
    assert good.problems == ()


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    failed = read_file(tmp_path / "gone.json")
    assert isinstance(failed, FailedProtocol)
    assert "cannot be read" in failed.problems[0].message


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights do not bind the superuser")
def test_a_folder_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    closed.chmod(0)
    try:
        (failed,) = ProtocolLibrary([closed]).load()
    finally:
        closed.chmod(0o700)
    assert isinstance(failed, FailedProtocol)


def test_an_id_that_two_files_share_is_noted_at_its_place(tmp_path: Path) -> None:
    write(tmp_path, protocol(), "one.json")
    write(tmp_path, protocol(), "two.json")
    for entry in ProtocolLibrary([tmp_path]).load():
        (problem,) = entry.problems
        assert (problem.code, problem.severity, problem.pointer) == ("shared-id", Severity.WARNING, "/id")
        assert problem.line > 1


def test_the_users_own_file_of_an_id_comes_first(tmp_path: Path) -> None:
    bundled, own = tmp_path / "bundled", tmp_path / "own"
    write(bundled, protocol(), "jaw.json")
    library = ProtocolLibrary([bundled, own])
    assert library.find("jaw") == bundled / "jaw.json"
    write(own, protocol(), "jaw.json")
    assert library.find("jaw") == own / "jaw.json"
    assert library.find("other") is None


def test_folders_come_in_their_order_and_files_by_name(tmp_path: Path) -> None:
    bundled, own = tmp_path / "bundled", tmp_path / "own"
    for path in (bundled / "b.json", bundled / "a.JSON", own / "z.json", own / "week 2" / "y.json"):
        write(path.parent, protocol(id=path.stem.casefold()), path.name)
    entries = ProtocolLibrary([own, bundled]).load()
    assert [Path(entry.file).name for entry in entries] == ["y.json", "z.json", "a.JSON", "b.json"]


def test_what_is_hidden_or_never_ends_is_passed_over(tmp_path: Path) -> None:
    for name in (".hidden.json", "._copied.json", "protocol.schema.JSON"):
        write(tmp_path, "no protocol", name)
    write(tmp_path / ".git", protocol())
    os.mkfifo(tmp_path / "pipe.json")
    assert ProtocolLibrary([tmp_path]).load() == []


def test_an_unreadable_folder_below_is_an_entry_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Rights do not bind the superuser, so the refusal is made here.
    write(tmp_path, protocol())
    (tmp_path / "closed").mkdir()
    scan = os.scandir

    def refuse(path: str) -> object:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    good, closed = ProtocolLibrary([tmp_path]).load()
    assert isinstance(good, LoadedProtocol)
    assert isinstance(closed, FailedProtocol)
    assert closed.file == str(tmp_path / "closed")
    assert closed.problems[0].message == "The folder cannot be read (Permission denied)."
    with pytest.raises(PermissionError):
        protocol_files(tmp_path)  # where nobody listens, the first one raises
