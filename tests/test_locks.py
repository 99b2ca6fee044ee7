"""The locks: pip's lists say what uv.lock says, and nothing in them points elsewhere than to PyPI."""

import re
import tomllib
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).resolve().parent.parent
HOSTS = {"pypi.org", "files.pythonhosted.org"}


def uv_packages() -> list[dict[str, Any]]:
    """Return the packages of uv.lock but the project itself."""
    packages: list[dict[str, Any]] = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))["package"]
    return [package for package in packages if "registry" in package["source"]]


def uv_hashes(package: dict[str, Any]) -> set[str]:
    files = [*package.get("wheels", ()), *([package["sdist"]] if "sdist" in package else [])]
    return {file["hash"] for file in files}


def pip_list(name: str) -> dict[tuple[str, str], tuple[str, set[str]]]:
    """Return of each pinned (name, version) its marker, empty where it has none, and its hashes."""
    text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    pinned = {}
    for line in filter(None, text.splitlines()):
        head, *hashes = line.split(" --hash=")
        pin, _, marker = head.partition(";")
        package, _, version = pin.strip().partition("==")
        pinned[package, version] = (marker.strip(), {value.strip() for value in hashes})
    return pinned


def test_pip_and_uv_install_the_same_files() -> None:
    uv = {(package["name"], package["version"]): uv_hashes(package) for package in uv_packages()}
    pip = {pin: hashes for pin, (_, hashes) in pip_list("requirements-dev.lock.txt").items()}
    assert pip == uv


def test_the_list_for_use_is_part_of_the_list_for_development() -> None:
    use, development = pip_list("requirements.lock.txt"), pip_list("requirements-dev.lock.txt")
    assert use.items() <= development.items()
    names = {name for name, _ in use}
    assert {"pyside6-essentials", "pyside6-addons", "apsw-sqlite3mc", "pydantic"} <= names
    assert not names & {"pytest", "mypy", "ruff", "hatchling", "pyside6"}


@pytest.mark.parametrize("package", ["pyside6-essentials", "pyside6-addons", "shiboken6"])
def test_each_python_gets_a_pyside_that_is_sound_with_it(package: str) -> None:
    versions = {
        marker: tuple(int(number) for number in version.split(".")[:2])
        for (name, version), (marker, _) in pip_list("requirements.lock.txt").items()
        if name == package
    }
    assert versions.keys() == {"python_full_version < '3.12'", "python_full_version >= '3.12'"}
    assert versions["python_full_version < '3.12'"] < (6, 12) <= versions["python_full_version >= '3.12'"]


@pytest.mark.parametrize(
    "name", ["uv.lock", "requirements.lock.txt", "requirements-dev.lock.txt", "pyproject.toml"]
)
def test_nothing_points_elsewhere_than_to_pypi(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert {urlsplit(url).hostname for url in re.findall(r"\w+://[^\s\"']+", text)} <= HOSTS
    assert "find-links" not in text
    assert "index-url" not in text
