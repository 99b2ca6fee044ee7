"""Small files that are written whole or not at all."""

from pathlib import Path

import pytest

from microtimer.storage.new_file import new_file
from microtimer.storage.settings_file import keep_aside, read_settings, write_settings


def test_settings_come_back(tmp_path: Path) -> None:
    path = tmp_path / "data" / "settings.json"
    assert read_settings(path) is None
    write_settings(path, b"one")
    write_settings(path, b"two")
    assert read_settings(path) == b"two"
    assert path.stat().st_mode & 0o077 == 0
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_damaged_settings_are_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    kept = []
    for content in (b"one", b"two"):
        path.write_bytes(content)
        kept.append(keep_aside(path))
    assert [file.read_bytes() for file in kept] == [b"one", b"two"]
    assert not path.exists()


def test_a_new_file_is_whole_or_not_there(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    with pytest.raises(ZeroDivisionError), new_file(path) as file:
        file.write(b"half" * (1 // 0))
    assert not path.exists()
    with new_file(path) as file:
        file.write(b"whole")
    assert path.read_bytes() == b"whole"
    with pytest.raises(FileExistsError), new_file(path):
        pass
    assert path.read_bytes() == b"whole"
