"""A record in a folder of its own, with a clock that stands where the test puts it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from microtimer.storage.paths import DataFolder
from microtimer.storage.record import Record
from tests.storage.sample import START_MS

Opener = Callable[..., Record]


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


@pytest.fixture
def open_record(folder: DataFolder) -> Iterator[Opener]:
    """Return a way to open the record of `folder`; what is opened is closed after the test."""
    with ExitStack() as opened:

        def opener(place: DataFolder = folder, **options: object) -> Record:
            record = Record.open(place, utc=lambda: START_MS, **options)  # type: ignore[arg-type]
            opened.callback(record.close)
            return record

        yield opener


@pytest.fixture
def record(open_record: Opener) -> Record:
    return open_record()
