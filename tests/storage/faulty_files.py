"""Files that fail on request, and files that remember every write, put under SQLite."""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw


@dataclass
class Trouble:
    """What goes wrong: called before each write and sync with the file's name; it may raise an apsw error."""

    before_write: Callable[[str], None] = lambda name: None
    before_sync: Callable[[str], None] = lambda name: None


@contextmanager
def faulty_files(trouble: Trouble, name: str = "faulty") -> Iterator[str]:
    """Lend the name of a VFS whose files fail as `trouble` says."""

    class File(apsw.VFSFile):
        def __init__(self, vfs: str, filename: Any, flags: list[int]) -> None:
            super().__init__(vfs, filename, flags)
            self.name = Path(str(filename.filename() if hasattr(filename, "filename") else filename)).name

        def xWrite(self, data: bytes, offset: int) -> None:
            trouble.before_write(self.name)
            super().xWrite(data, offset)

        def xSync(self, flags: int) -> None:
            trouble.before_sync(self.name)
            super().xSync(flags)

    class Files(apsw.VFS):
        def __init__(self) -> None:
            super().__init__(name, "")

        def xOpen(self, filename: Any, flags: list[int]) -> apsw.VFSFile:
            return File("", filename, flags)

    files = Files()
    try:
        yield name
    finally:
        files.unregister()


@dataclass
class Disk:
    """Every write that reached a disk, in order, and what of it was acknowledged when."""

    deeds: list[tuple[str, str, int, bytes]] = field(default_factory=list)
    """Kind ("write", "cut", "sync", "delete" or "said"), file, offset or length or number, data."""

    def said(self, number: int) -> None:
        """Note that the program was told by now that event `number` is saved."""
        self.deeds.append(("said", "", number, b""))

    def after_power_cut(self, moment: int, chance: random.Random) -> tuple[dict[str, bytes], int]:
        """Return the files as a disk may hold them when power fails before deed `moment`, and what was said.

        What was synced is there. Of what was written since, any part may be: each write whole, in part (by
        sectors of 512 bytes), or not at all.
        """
        files: dict[str, bytearray] = {}
        loose: dict[str, list[tuple[str, int, bytes]]] = {}
        said = 0
        for kind, name, place, data in self.deeds[:moment]:
            match kind:
                case "said":
                    said = place
                case "sync":
                    for deed in loose.pop(name, []):
                        _do(files.setdefault(name, bytearray()), *deed)
                case "delete":
                    files.pop(name, None)
                    loose.pop(name, None)
                case _:
                    files.setdefault(name, bytearray())
                    loose.setdefault(name, []).append((kind, place, data))
        for name, deeds in loose.items():
            for kind, place, data in deeds:
                for part_place, part in _survivors(kind, place, data, chance):
                    _do(files[name], kind, part_place, part)
        return {name: bytes(content) for name, content in files.items()}, said


def _survivors(kind: str, place: int, data: bytes, chance: random.Random) -> list[tuple[int, bytes]]:
    """Return what of one deed is on the disk: nothing, all of it, or some sectors of a write."""
    fate = chance.random()
    if fate < 0.4:
        return []
    if fate < 0.7 or kind == "cut":
        return [(place, data)]
    sectors = range(0, len(data), 512)
    return [(place + at, data[at : at + 512]) for at in sectors if chance.random() < 0.5]


def _do(content: bytearray, kind: str, place: int, data: bytes) -> None:
    if kind == "cut":
        del content[place:]
        content.extend(bytes(place - len(content)))
        return
    content.extend(bytes(max(0, place + len(data) - len(content))))
    content[place : place + len(data)] = data


@contextmanager
def remembering_files(disk: Disk, name: str = "remembering") -> Iterator[str]:
    """Lend the name of a VFS that does everything and tells `disk` of it."""

    class File(apsw.VFSFile):
        def __init__(self, vfs: str, filename: Any, flags: list[int]) -> None:
            super().__init__(vfs, filename, flags)
            self.name = Path(str(filename.filename() if hasattr(filename, "filename") else filename)).name

        def xWrite(self, data: bytes, offset: int) -> None:
            disk.deeds.append(("write", self.name, offset, bytes(data)))
            super().xWrite(data, offset)

        def xTruncate(self, newsize: int) -> None:
            disk.deeds.append(("cut", self.name, newsize, b""))
            super().xTruncate(newsize)

        def xSync(self, flags: int) -> None:
            super().xSync(flags)
            disk.deeds.append(("sync", self.name, 0, b""))

    class Files(apsw.VFS):
        def __init__(self) -> None:
            super().__init__(name, "")

        def xOpen(self, filename: Any, flags: list[int]) -> apsw.VFSFile:
            return File("", filename, flags)

        def xDelete(self, filename: str, syncdir: bool) -> None:
            super().xDelete(filename, syncdir)
            disk.deeds.append(("delete", Path(filename).name, 0, b""))

    files = Files()
    try:
        yield name
    finally:
        files.unregister()
