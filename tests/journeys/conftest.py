"""A shell for the journeys."""

import pytest

from tests.terminal.sample import Shell


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)
