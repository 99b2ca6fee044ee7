"""Attempts to take a session up: counted before they are made, and by whoever comes after a crash."""

from pathlib import Path

import pytest

from microtimer.storage.resume_attempts import ResumeAttempts


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "resuming.json"


def test_a_session_is_offered_until_two_attempts_did_not_come_through(path: Path) -> None:
    assert not ResumeAttempts(path).exhausted("a")
    for expected in (False, True, True):
        ResumeAttempts(path).begin("a")  # another program each time: the one before was lost
        assert ResumeAttempts(path).exhausted("a") is expected
    assert not ResumeAttempts(path).exhausted("b")


def test_an_attempt_that_comes_through_clears_those_before(path: Path) -> None:
    attempts = ResumeAttempts(path)
    for _ in range(3):
        attempts.begin("a")
        attempts.forget("a")
        assert not attempts.exhausted("a")
    attempts.begin("b")
    attempts.forget("a")
    attempts.begin("b")
    assert attempts.exhausted("b")


def test_the_file_is_for_its_owner_and_names_no_person(path: Path) -> None:
    ResumeAttempts(path).begin("a")
    assert path.stat().st_mode & 0o077 == 0
    assert path.read_text(encoding="ascii") == '{"a": 1}'


@pytest.mark.parametrize("content", ["", "{", "[]", '{"a": "two"}', '{"a": null}', "\x00"])
def test_a_damaged_file_counts_from_nought(
    path: Path, content: str, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    path.write_text(content, encoding="ascii")
    assert not ResumeAttempts(path).exhausted("a")
    ResumeAttempts(path).begin("a")
    ResumeAttempts(path).begin("a")
    assert ResumeAttempts(path).exhausted("a")


def test_what_cannot_be_counted_is_logged_and_stops_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "data").write_text("a file where the folder should be", encoding="ascii")
    attempts = ResumeAttempts(tmp_path / "data" / "resuming.json")
    attempts.begin("a")
    assert not attempts.exhausted("a")
    assert "this attempt is not counted" in caplog.text
