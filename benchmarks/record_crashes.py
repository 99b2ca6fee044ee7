"""Kill a process that records, and cut the power under a log, many times over; count what is lost.

Each kill is a SIGKILL at a random moment while events are appended; each cut rebuilds the files as a disk may
hold them when power fails at a random write: what was synced, and any part of what was not. After each, the
log is opened, what had been acknowledged is looked for, and the whole chain is checked. The targets are 0.

    python -m benchmarks.record_crashes [--kills N] [--cuts N] [--seed N]
"""

import argparse
import contextlib
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from microtimer.storage.paths import DataFolder
from microtimer.storage.record import Record
from tests.storage.faulty_files import Disk, remembering_files
from tests.storage.sample import PLAN, PROTOCOL, START_MS, Teller, note, started
from tests.storage.test_crashes import APPENDS

EVENTS = 600
PAGES_BEFORE_MERGE = 40
"""The log file is merged every so many pages, 25 times as often as in use, so that merging is cut too."""


def whole(folder: DataFolder, said: int) -> tuple[bool, bool]:
    """Return whether what was said to be saved is there, and whether the log is in order."""
    with Record.open(folder, utc=lambda: START_MS) as record:
        stored = sum(row.last_number for row in record.unfinished())
        return stored >= said and not record.notices, record.verify().ok


def kill(folder: DataFolder, chance: random.Random) -> tuple[bool, bool]:
    """Kill a recording process within half a second of its first event."""
    command = [sys.executable, "-c", APPENDS, str(folder.root)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None  # noqa: S101 - asked for above
        first = child.stdout.readline()
        time.sleep(chance.random() / 2)
        child.kill()
        lines = [first, *child.stdout.read().splitlines(keepends=True)]
    return whole(folder, max(int(line) for line in lines if line.endswith(b"\n")))


def recorded(folder: DataFolder) -> tuple[Disk, bytes, int]:
    """Return all that reached the disk while a log was made and added to.

    With it, the key file as it was meanwhile, and how many deeds were done before it: keys are made later.
    """
    disk = Disk()
    with remembering_files(disk) as vfs, Record.open(folder, utc=lambda: START_MS, vfs=vfs) as record:
        opened = len(disk.deeds)
        writing = record._writing  # noqa: SLF001 - no setting says how often to merge
        assert writing is not None  # noqa: S101
        writing.db.pragma("wal_autocheckpoint", PAGES_BEFORE_MERGE)
        at = Teller()
        session_id = record.new_session_id()
        record.begin_session(started(session_id, at, client="C-7QK4-2M"), PROTOCOL, PLAN)
        disk.said(1)
        for number in range(2, EVENTS):
            record.append(session_id, [note(at, f"note {number}")])
            disk.said(number)
        keys = folder.keys.read_bytes()
        record.close()
    return disk, keys, opened


def cut(disk: Disk, keys: bytes, opened: int, folder: DataFolder, chance: random.Random) -> tuple[bool, bool]:
    """Cut the power at a random moment of what was recorded."""
    moment = chance.randrange(len(disk.deeds))
    files, said = disk.after_power_cut(moment, chance)
    folder.root.mkdir()
    if moment >= opened:
        folder.keys.write_bytes(keys)
    for name, content in files.items():
        (folder.root / name).write_bytes(content)
    return whole(folder, said)


def report(name: str, outcomes: list[tuple[bool, bool]], seconds: float) -> None:
    """Print what came of many crashes of one kind."""
    lost = sum(not kept for kept, _ in outcomes)
    broken = sum(not sound for _, sound in outcomes)
    print(
        f"{len(outcomes):,} {name}: {lost} with acknowledged events lost, {broken} damaged ({seconds:.0f} s)"
    )


def main() -> None:
    """Run the crashes that the arguments ask for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--cuts", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    chance = random.Random(asked.seed)  # noqa: S311 - the same crashes each time
    with tempfile.TemporaryDirectory() as name, contextlib.chdir(Path(__file__).resolve().parent.parent):
        root = Path(name)
        begin = time.perf_counter()
        kills = [kill(DataFolder(root / f"kill{number}"), chance) for number in range(asked.kills)]
        report("kills", kills, time.perf_counter() - begin)
        begin = time.perf_counter()
        disk, keys, opened = recorded(DataFolder(root / "original"))
        cuts = [
            cut(disk, keys, opened, DataFolder(root / f"cut{number}"), chance) for number in range(asked.cuts)
        ]
        report("power cuts", cuts, time.perf_counter() - begin)


if __name__ == "__main__":
    main()
