"""The wheel: it carries all it needs, and starts in a place where there is no checkout."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from microtimer import __version__

ROOT = Path(__file__).resolve().parent.parent

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(build, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def run(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Return a way to run Python where the wheel is installed and this checkout cannot be seen."""
    place = tmp_path_factory.mktemp("place")
    venv.create(place / "venv", symlinks=os.name != "nt")
    scheme = {"base": str(place / "venv"), "platbase": str(place / "venv")}
    site_packages = Path(sysconfig.get_path("purelib", "venv", scheme))
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site_packages)
    # The dependencies are those of this environment: a folder named in a .pth file has its own .pth files
    # ignored, so the one that points to the checkout is not followed.
    (site_packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    python = Path(sysconfig.get_path("scripts", "venv", scheme)) / Path(sys.executable).name

    def start(*arguments: str) -> "subprocess.CompletedProcess[str]":
        command = [str(python), *arguments]
        return subprocess.run(command, cwd=place, check=False, capture_output=True, text=True)

    return start


def test_the_wheel_carries_every_data_file_and_no_tests(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("protocols", "assets"):
        files = [file.relative_to(ROOT) for file in (ROOT / folder).rglob("*") if file.is_file()]
        assert files
        assert {f"microtimer/_data/{file.as_posix()}" for file in files} <= names
    assert not [name for name in names if name.startswith(("tests/", "script/", "benchmarks/"))]
    assert {"microtimer/py.typed", f"microtimer-{__version__}.dist-info/licenses/LICENSE"} <= names


def test_the_program_starts_from_the_wheel(run: Run) -> None:
    answer = run("-m", "microtimer", "--version")
    assert (answer.returncode, answer.stdout.split(), answer.stderr) == (0, ["microtimer", __version__], "")


def test_the_installed_program_finds_its_own_data(run: Run) -> None:
    code = "from microtimer.storage.resources import *; print(protocols_dir(), assets_dir(), sep='\\n')"
    answer = run("-c", code)
    assert answer.stderr == ""
    protocols, assets = (Path(line) for line in answer.stdout.splitlines())
    assert protocols.parent == assets.parent
    assert protocols.parent.parts[-3:] == ("site-packages", "microtimer", "_data")
    assert not protocols.is_relative_to(ROOT)


def test_the_command_of_that_name_is_the_program(run: Run) -> None:
    find = "from importlib.metadata import entry_points as points; [point] = points(name='microtimer')"
    answer = run("-c", f"import sys; {find}; sys.argv = ['microtimer', '--version']; point.load()()")
    assert (answer.returncode, answer.stdout.split()) == (0, ["microtimer", __version__])


def test_the_bundled_protocols_pass_check_from_the_wheel(run: Run) -> None:
    where = run("-c", "from microtimer.storage.resources import *; print(protocols_dir())").stdout.strip()
    answer = run("-m", "microtimer", "check", where)
    assert (answer.returncode, answer.stderr) == (0, ""), answer.stdout
    assert "files checked" in answer.stdout


def test_a_session_runs_and_is_recorded_from_the_wheel(run: Run, tmp_path: Path) -> None:
    data = ("--data-dir", str(tmp_path / "data"))
    answer = run("-m", "microtimer", "rehearse", "ex-demo-60s", "--speed", "0", *data)
    assert answer.returncode == 0, answer.stderr
    listed = run("-m", "microtimer", "log", "list", *data)
    assert "completed" in listed.stdout
