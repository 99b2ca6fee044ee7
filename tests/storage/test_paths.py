"""Where data goes, and which places are refused."""

import stat
from pathlib import Path

import pytest

from microtimer.storage.errors import RecordPlaceError, RecordReadOnlyError
from microtimer.storage.paths import (
    DataFolder,
    data_folder,
    network_file_system,
    prepare,
    refuse_network_folder,
)
from microtimer.storage.record import Record


def test_the_argument_goes_before_the_variable_and_that_before_the_users_own_folder(tmp_path: Path) -> None:
    variable = {"MICROTIMER_DATA_DIR": str(tmp_path / "variable")}
    assert data_folder(tmp_path / "argument", variable).root == tmp_path / "argument"
    assert data_folder(None, variable).root == tmp_path / "variable"
    assert data_folder(None, {"MICROTIMER_DATA_DIR": ""}).root == data_folder(None, {}).root
    assert data_folder(None, {}).root.name == "microtimer"


def test_a_relative_folder_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert data_folder("here", {}).root == tmp_path / "here"


def test_asking_for_the_folder_makes_nothing(tmp_path: Path) -> None:
    data_folder(tmp_path / "new", {})
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("mode_before", [None, 0o755, 0o777])  # new, or open to others
def test_the_folder_is_closed_to_others(tmp_path: Path, mode_before: int | None) -> None:
    folder = DataFolder(tmp_path / "data")
    if mode_before is not None:
        folder.root.mkdir()
        folder.root.chmod(mode_before)
    prepare(folder)
    assert stat.S_IMODE(folder.root.stat().st_mode) == 0o700


def test_every_file_of_the_record_is_for_its_owner_alone(record: Record) -> None:
    record.backup()
    files = [path for path in record.folder.root.rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {"record.db", "record.db-wal", "keys.db", "record.lock"}
    assert {path.name: oct(stat.S_IMODE(path.stat().st_mode)) for path in files} == {
        path.name: "0o600" for path in files
    }
    assert stat.S_IMODE(record.folder.backups.stat().st_mode) == 0o700


@pytest.mark.parametrize("below", ["", "inner/folder"])  # the file itself is named, or something below it
def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path, below: str) -> None:
    (tmp_path / "data").write_text("x")
    with pytest.raises(RecordPlaceError, match=r"(not|not a) (a )?folder"):
        prepare(DataFolder(tmp_path / "data" / below))


def test_a_folder_that_cannot_be_made_is_told() -> None:
    with pytest.raises(RecordReadOnlyError, match="cannot be created"):
        prepare(DataFolder(Path("/proc/microtimer/data")))


MOUNTS = r"""/dev/sda1 / ext4 rw,relatime 0 0
tmpfs /run tmpfs rw 0 0
server:/clinic /mnt/clinic nfs4 rw 0 0
//server/share /mnt/with\040space cifs rw 0 0
user@host: /home/u/remote fuse.sshfs rw 0 0
/dev/sdb1 /mnt/clinic/local ext4 rw 0 0
a broken
line
"""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/home/u/data", None),  # the root's file system
        ("/run/data", None),
        ("/mnt/clinic/data", "nfs4"),
        ("/mnt/clinic", "nfs4"),
        ("/mnt/clinic/local/data", None),  # a local disk mounted inside a network folder
        ("/mnt/clinical", None),  # begins with the same letters, lies elsewhere
        ("/mnt/with space/data", "cifs"),
        ("/home/u/remote/a/b", "fuse.sshfs"),
        ("//server/share/data", "network share"),
        (r"\\server\share\data", "network share"),
    ],
)
def test_network_file_systems_are_known_by_the_mount_table(
    tmp_path: Path, path: str, expected: str | None
) -> None:
    table = tmp_path / "mounts"
    table.write_text(MOUNTS)
    assert network_file_system(Path(path), mounts=table, platform="linux") == expected


def test_a_network_folder_is_refused_in_words(tmp_path: Path) -> None:
    table = tmp_path / "mounts"
    table.write_text(MOUNTS)
    with pytest.raises(RecordPlaceError, match="network file system") as caught:
        refuse_network_folder(Path("/mnt/clinic/data"), mounts=table, platform="linux")
    assert "this computer's own disk" in caught.value.remedy


def test_without_a_mount_table_nothing_is_claimed(tmp_path: Path) -> None:
    assert network_file_system(tmp_path, mounts=tmp_path / "none", platform="darwin") is None
