"""A shell, and a protocol file to run."""

from pathlib import Path

import pytest

from tests.terminal.sample import Shell, practice, protocol, write


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


@pytest.fixture
def jaw(tmp_path: Path) -> Path:
    """Return a protocol file with gates."""
    return write(tmp_path / "protocols", protocol())


@pytest.fixture
def jaw_practice(tmp_path: Path) -> Path:
    """Return the same for practice, without gates."""
    return write(tmp_path / "practice", practice())
