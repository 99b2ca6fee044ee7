"""Where the program keeps its data, and whether that place can hold a live log."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from microtimer.core.sentence import sentence
from microtimer.storage.errors import RecordPlaceError, RecordReadOnlyError

NETWORK_FILE_SYSTEMS = frozenset(
    (
        "afpfs",
        "afs",
        "ceph",
        "cifs",
        "davfs",
        "fuse.davfs",
        "fuse.gvfsd-fuse",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.sshfs",
        "gfs2",
        "glusterfs",
        "fuse.glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "ocfs2",
        "smb3",
        "smbfs",
        "webdav",
    )
)
"""Types of mounts on which SQLite's locks or memory maps cannot be trusted.

9p and virtiofs are left out: they join a virtual machine to its own host, and whole systems run on them.
"""


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The places inside one data folder."""

    root: Path

    @property
    def record(self) -> Path:
        """Return the live log."""
        return self.root / "record.db"

    @property
    def keys(self) -> Path:
        """Return the file of the clients' keys; without it sealed text cannot be read."""
        return self.root / "keys.db"

    @property
    def lock(self) -> Path:
        """Return the file whose lock says who may write."""
        return self.root / "record.lock"

    @property
    def doubt(self) -> Path:
        """Return the file that asks the next start for a full check, left when damage shows during work."""
        return self.root / "record.check"

    @property
    def resuming(self) -> Path:
        """Return the file that counts failed attempts to take a session up again."""
        return self.root / "resuming.json"

    @property
    def backups(self) -> Path:
        """Return the folder of the backups made by the program itself."""
        return self.root / "backups"

    @property
    def protocols(self) -> Path:
        """Return the folder of the user's own protocol files."""
        return self.root / "protocols"

    @property
    def logs(self) -> Path:
        """Return the folder of the program's technical log."""
        return self.root / "logs"

    @property
    def voices(self) -> Path:
        """Return the folder of the phrases rendered so far; it may be emptied at any time."""
        return self.root / "cache" / "voice"

    @property
    def settings(self) -> Path:
        """Return the file of the user's settings."""
        return self.root / "settings.json"


def data_folder(argument: str | os.PathLike[str] | None, environment: Mapping[str, str]) -> DataFolder:
    """Return the data folder to use: the argument, else `MICROTIMER_DATA_DIR`, else the user's own.

    Nothing is created; `prepare` does that.
    """
    stated = argument if argument is not None else environment.get("MICROTIMER_DATA_DIR") or None
    if stated is not None:
        return DataFolder(Path(stated).expanduser().absolute())
    # Imported here: asked for only when no folder is stated, and it takes 25 ms to load.
    from platformdirs import user_data_path

    return DataFolder(user_data_path("microtimer", appauthor=False, roaming=False))


def prepare(folder: DataFolder) -> None:
    """Create the data folder (mode 0700) where it is missing; an existing one of ours is closed to others.

    Raises RecordPlaceError when the path is a file, RecordReadOnlyError when it cannot be created.
    """
    private_folder(folder.root)


def private_folder(path: Path) -> None:
    """Create a folder that only its owner may open, or close an existing one to others where allowed."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except FileExistsError as error:
        raise RecordPlaceError(
            sentence("record", "{path} is a file, not a folder.").format(path=path),
            sentence("record", "Name a folder with --data-dir, or move that file away."),
        ) from error
    except NotADirectoryError as error:
        raise RecordPlaceError(
            sentence("record", "{path} lies below something that is not a folder.").format(path=path),
            sentence("record", "Name another folder with --data-dir."),
        ) from error
    except OSError as error:
        raise RecordReadOnlyError(
            sentence("record", "The folder {path} cannot be created ({strerror}).").format(
                path=path, strerror=error.strerror
            ),
            sentence("record", "Allow writing there, or name another folder with --data-dir."),
        ) from error
    _close_to_others(path, 0o700)


def close_file(path: Path) -> None:
    """Let only its owner read and write a file, where the file system knows such rights."""
    _close_to_others(path, 0o600)


def _close_to_others(path: Path, mode: int) -> None:
    try:
        if path.stat().st_mode & 0o077:
            path.chmod(mode)
    except PermissionError:
        # Somebody else's folder, or a read-only disk: the rights stay what its owner made them.
        return
    except OSError:
        if path.exists():
            return
        raise


def refuse_network_folder(path: Path, *, mounts: Path | None = None, platform: str = sys.platform) -> None:
    """Raise RecordPlaceError when `path` lies on a network file system, where writers cannot be kept apart.

    Linux tells by the mount table, Windows by the drive; on other systems only a path that begins with two
    slashes is known to be one. `mounts` names another mount table than the system's.
    """
    found = network_file_system(path, mounts=mounts, platform=platform)
    if found is not None:
        raise RecordPlaceError(
            sentence(
                "record",
                "{path} lies on a network file system ({found}), where a live record can be damaged.",
            ).format(path=path, found=found),
            sentence(
                "record",
                "Keep the data folder on this computer's own disk, and put backups on the network instead.",
            ),
        )


def network_file_system(
    path: Path, *, mounts: Path | None = None, platform: str = sys.platform
) -> str | None:
    """Return the type of the network file system that holds `path`, or None when it is on a local disk."""
    if str(path).startswith(("\\\\", "//")):
        return "network share"
    if platform == "win32":
        return _windows_network_drive(path)
    table = mounts or Path("/proc/self/mounts")
    if not table.exists():
        return None
    kind = _mounted_as(path.resolve(), table.read_text(encoding="utf-8", errors="replace"))
    return kind if kind in NETWORK_FILE_SYSTEMS else None


def _mounted_as(path: Path, table: str) -> str | None:
    """Return the type of the mount that holds `path`: the deepest one, the last where one covers another."""
    found: tuple[int, str] | None = None
    for line in table.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        point = Path(_unescaped(fields[1]))
        if path.is_relative_to(point) and (found is None or len(point.parts) >= found[0]):
            found = (len(point.parts), fields[2])
    return found[1] if found else None


def _unescaped(field: str) -> str:
    """Return a field of the mount table with its octal escapes (space, tab, newline, backslash) undone."""
    for escape, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        field = field.replace(escape, character)
    return field


def _windows_network_drive(path: Path) -> str | None:
    import ctypes

    remote = 4  # DRIVE_REMOTE
    windll = getattr(ctypes, "windll", None)
    if windll is None or not path.drive:
        return None
    return "network drive" if windll.kernel32.GetDriveTypeW(f"{path.drive}\\") == remote else None


def free_name(path: Path) -> Path:
    """Return the path, or one with a number added where a file or its journals have that name already."""
    numbered = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in range(2, 10_000))
    return next(name for name in chain((path,), numbered) if not _taken(name))


def _taken(path: Path) -> bool:
    return any(path.with_name(f"{path.name}{ending}").exists() for ending in ("", "-wal", "-journal"))
