"""Killed or cut off at any moment: what was acknowledged is there, and the chain is whole."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from microtimer.core.session.events import NoteAdded
from microtimer.storage.paths import DataFolder
from microtimer.storage.record import Record
from tests.storage.faulty_files import Disk, remembering_files
from tests.storage.sample import PLAN, PROTOCOL, START_MS, Teller, note, started

APPENDS = """
import os, sys
from pathlib import Path
from microtimer.storage.record import Record
from tests.storage.sample import PLAN, PROTOCOL, START_MS, Teller, note, started
at = Teller()
with Record.open(Path(sys.argv[1]), utc=lambda: START_MS) as record:
    session = record.new_session_id()
    record.begin_session(started(session, at, client="C-7QK4-2M"), PROTOCOL, PLAN)
    while True:
        number = record.append(session, [note(at, f"note {record.last_number(session) + 1}")])
        os.write(1, f"{number}\\n".encode())
"""


@pytest.mark.parametrize("events", [1, 40, 400])
def test_a_killed_process_loses_nothing_it_acknowledged(tmp_path: Path, events: int) -> None:
    folder = DataFolder(tmp_path / "data")
    child = subprocess.Popen([sys.executable, "-c", APPENDS, str(folder.root)], stdout=subprocess.PIPE)
    assert child.stdout is not None
    said = 0
    while said < events:
        said = int(child.stdout.readline())
    child.kill()
    lines = child.stdout.read().splitlines(keepends=True)
    said = max([said, *(int(line) for line in lines if line.endswith(b"\n"))])
    child.stdout.close()
    child.wait()

    with Record.open(folder, utc=lambda: START_MS, read_only=True) as reader:
        assert reader.unfinished()[0].last_number >= said  # nobody need write first
    with Record.open(folder, utc=lambda: START_MS) as record:
        assert record.writable
        assert record.notices == ()
        (row,) = record.unfinished()
        notes = [stored.event for stored in record.session(row.id).events[1:]]
        assert [event.text for event in notes if isinstance(event, NoteAdded)] == [
            f"note {number}" for number in range(2, len(notes) + 2)
        ]
        assert said <= row.last_number <= said + 1
        assert record.verify().ok


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> tuple[Disk, bytes, int]:
    """Return everything that reached the disk while a log was made and 260 events were added to it.

    With it, the key file as it was meanwhile, and how many deeds were done when the log was open: keys are
    made after that.

    The log file is merged every few events, as it otherwise is every few hundred.
    """
    found = Disk()
    folder = DataFolder(tmp_path_factory.mktemp("cut") / "data")
    with remembering_files(found) as vfs:
        record = Record.open(folder, utc=lambda: START_MS, vfs=vfs)
        opened = len(found.deeds)
        writing = record._writing
        assert writing is not None
        writing.db.pragma("wal_autocheckpoint", 40)
        at = Teller()
        session_id = record.new_session_id()
        record.begin_session(started(session_id, at, client="C-7QK4-2M"), PROTOCOL, PLAN)
        found.said(1)
        for number in range(2, 262):
            record.append(session_id, [note(at, f"note {number}")])
            found.said(number)
        keys = folder.keys.read_bytes()
        record.close()
    return found, keys, opened


def test_a_power_cut_at_any_moment_loses_nothing_that_was_acknowledged(
    disk: tuple[Disk, bytes, int], tmp_path: Path
) -> None:
    happened, keys, opened = disk
    chance = random.Random(20270115)  # noqa: S311 - a test that is the same each time
    moments = sorted(chance.sample(range(len(happened.deeds)), 120))
    assert sum(deed[0] == "sync" for deed in happened.deeds) > 260
    for moment in moments:
        files, said = happened.after_power_cut(moment, chance)
        folder = DataFolder(tmp_path / f"cut{moment}")
        folder.root.mkdir()
        if moment >= opened:
            (folder.root / "keys.db").write_bytes(keys)
        for name, content in files.items():
            (folder.root / name).write_bytes(content)
        with Record.open(folder, utc=lambda: START_MS) as record:
            assert record.notices == (), f"power cut before deed {moment}"
            numbers = [row.last_number for row in record.unfinished()]
            assert said <= sum(numbers) <= said + 1, f"power cut before deed {moment}"
            assert record.verify().ok
