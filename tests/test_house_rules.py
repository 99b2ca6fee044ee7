"""The rules that hold for every test do catch what they are there for."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

BAD_TESTS = """
import logging, os, warnings
from pathlib import Path
from hypothesis import given, strategies
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QWidget

def test_log(): logging.getLogger("x").warning("stray")
def test_warning(): warnings.warn("stray", stacklevel=1)
def test_qt_message(): qWarning("stray")

kept = []
def test_window(qapp):
    kept.append(QWidget())
    kept[0].show()
def test_after_window(qapp): assert not kept[0].isVisible()

def test_expected_log(caplog):
    logging.getLogger("x").warning("wanted")
    assert "wanted" in caplog.text
@given(strategies.none())
def test_property(_): pass
def test_data_folder(): assert not Path(os.environ["MICROTIMER_DATA_DIR"]).exists()
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("bad") / "test_bad.py"
    file.write_text(BAD_TESTS, encoding="utf-8")
    house = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT), "-p", "tests.conftest"]
    run = [sys.executable, "-m", "pytest", *house, "-rA", "-p", "no:cacheprovider", str(file)]
    done = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout


def outcomes(report: str, test: str) -> set[str]:
    """Return the outcomes that the report's summary gives for a test of the file."""
    return {
        line.split()[0] for line in report.splitlines() if f"::{test} " in f"{line} " and line[0].isupper()
    }


@pytest.mark.parametrize("test", ["test_log", "test_warning", "test_qt_message", "test_window"])
def test_what_is_stray_fails(report: str, test: str) -> None:
    assert outcomes(report, test) & {"FAILED", "ERROR"}


@pytest.mark.parametrize(
    "test", ["test_after_window", "test_expected_log", "test_property", "test_data_folder"]
)
def test_what_is_in_order_passes(report: str, test: str) -> None:
    assert outcomes(report, test) == {"PASSED"}
