"""The composition root: exit codes, one sentence for whatever fails, the log, and a quick start."""

import gc
import logging
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from microtimer import __version__, display, qt_pair
from microtimer.storage import resources
from microtimer.storage.paths import DataFolder
from microtimer.terminal import commands
from microtimer.terminal.command_error import CommandError
from tests.terminal.sample import DEMO, Shell

LIGHT = ["--version", "--help", "dance"]


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


def failing_with(error: BaseException) -> object:
    def fail(*_: object) -> int:
        raise error

    return fail


@pytest.mark.parametrize("word", LIGHT)
def test_what_needs_no_protocol_loads_nothing_heavy(word: str) -> None:
    command = [sys.executable, "-X", "importtime", "-m", "microtimer", word]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()}
    assert "microtimer" in loaded
    assert loaded.isdisjoint({"pydantic", "PySide6", "rich", "apsw", "cryptography", "platformdirs"})


@pytest.mark.parametrize("words", [["check", DEMO], ["show", DEMO], ["zones"], ["log", "list"]])
def test_no_command_loads_qt(words: list[str]) -> None:
    command = [sys.executable, "-X", "importtime", "-m", "microtimer", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "microtimer.terminal" in done.stderr
    assert "PySide6" not in done.stderr


def test_a_command_that_cannot_run_is_told_in_one_sentence(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commands, "run_command", failing_with(CommandError("It is so.", "Do this.")))
    done = shell("zones")
    assert (done.code, done.out, done.err) == (2, "", "It is so. Do this.\n")


def test_an_unexpected_error_is_logged_with_its_traceback_and_told_without(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, own_data_folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(commands, "run_command", failing_with(RuntimeError("boom")))
    done = shell("zones")
    log = own_data_folder / "logs" / "microtimer.log"
    assert done.code == 2
    assert done.err == f"Something went wrong that should not have: the details are in {log}.\n"
    text = log.read_text(encoding="utf-8")
    assert "RuntimeError: boom" in text
    assert "Traceback" in text
    assert "unexpected, in zones (microtimer" in text
    assert log.stat().st_mode & 0o077 == 0
    assert "boom" in caplog.text


def test_a_log_that_cannot_be_written_is_told_too(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, own_data_folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    own_data_folder.parent.mkdir(parents=True, exist_ok=True)
    own_data_folder.write_text("a file where the folder should be", encoding="utf-8")
    monkeypatch.setattr(commands, "run_command", failing_with(RuntimeError("boom")))
    done = shell("zones")
    assert done.code == 2
    assert "could not be kept" in done.err
    assert done.err.count("\n") == 1
    assert caplog.records


def test_the_log_holds_no_values_that_were_refused(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, own_data_folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    from microtimer.core.session.events import event_from_json

    name = "".join(reversed("enaJ"))  # so that the traceback's own source line does not hold it
    event = f'{{"type": "note_added", "text": {{"of": "{name}, [not] shown"}}, "z": "{name}"}}'
    monkeypatch.setattr(commands, "run_command", lambda *_: event_from_json(event))
    assert shell("zones").code == 2
    text = (own_data_folder / "logs" / "microtimer.log").read_text(encoding="utf-8")
    assert "validation error" in text
    assert "Jane" not in text
    assert caplog.records


def test_ctrl_c_elsewhere_is_one_word_and_130(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "run_command", failing_with(KeyboardInterrupt()))
    done = shell("zones")
    assert (done.code, done.err) == (130, "Interrupted.\n")


def test_a_reader_that_goes_away_is_no_error() -> None:
    """A pipe closed by its reader, as `microtimer zones | head -0` does it."""
    command = [sys.executable, "-m", "microtimer", "zones", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()
    assert (process.returncode, said) == (141, b"")


FULL = Path("/dev/full")
"""A device on which nothing can be written, as on a full disk."""
LOST = "The output could not be written ({}).\n"


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize("buffered", ["", "1"])  # Python writes at once, or when it flushes at the end
@pytest.mark.parametrize(
    "words", [["zones"], ["show", DEMO], ["log", "list"], ["schema"], ["--help"], ["--version"]]
)
def test_output_that_cannot_be_written_is_told(
    words: list[str], buffered: str, own_data_folder: Path
) -> None:
    own_data_folder.mkdir(parents=True)
    command = [sys.executable, "-m", "microtimer", *words]
    environment = {**os.environ, "PYTHONUNBUFFERED": buffered}
    with FULL.open("w") as full:
        done = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, text=True, check=False, env=environment
        )
    assert (done.returncode, done.stderr) == (2, LOST.format("No space left on device"))


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
@pytest.mark.parametrize("words", ["zones", "--version"])
def test_a_closed_output_is_told(words: str) -> None:
    command = f"{sys.executable} -m microtimer {words} >&-"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", LOST.format("Bad file descriptor"))


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
@pytest.mark.parametrize("buffered", ["", "1"])
@pytest.mark.parametrize("stderr", ["2>&-", pytest.param("2>/dev/full", id="full")])
def test_what_stderr_cannot_take_never_lands_in_the_output(stderr: str, buffered: str) -> None:
    command = f"{sys.executable} -m microtimer show nowhere.json {stderr}"
    environment = {**os.environ, "PYTHONUNBUFFERED": buffered}
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False, env=environment)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", "")


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
def test_a_log_on_a_full_disk_is_told_and_raises_nothing(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, own_data_folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    logs = own_data_folder / "logs"
    logs.mkdir(parents=True)
    (logs / "microtimer.log").symlink_to(FULL)
    monkeypatch.setattr(commands, "run_command", failing_with(RuntimeError("boom")))
    done = shell("zones")
    assert done.code == 2
    assert "could not be kept" in done.err
    assert "No space left on device" in done.err
    assert done.err.count("\n") == 1
    assert caplog.records


def test_ctrl_c_before_anything_is_loaded_is_no_traceback() -> None:
    """The interrupt comes while the program's own modules are imported."""
    code = (
        "import sys, runpy\n"
        "class Interrupt:\n"
        "    def find_spec(self, name, path, target=None):\n"
        "        if name == 'microtimer.app': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupt())\n"
        "runpy.run_module('microtimer', run_name='__main__')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


def test_hooks_and_handlers_are_put_back(shell: Shell) -> None:
    before = (sys.excepthook, threading.excepthook, list(logging.getLogger().handlers))
    shell("zones")
    assert (sys.excepthook, threading.excepthook, list(logging.getLogger().handlers)) == before


def test_an_incomplete_installation_is_told(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "microtimer")
    done = shell("zones")
    assert done.code == 2
    assert "install microtimer again" in done.err
    assert done.err.count("\n") == 1


@pytest.mark.parametrize("words", [[], ["open", DEMO]])
def test_without_a_display_the_window_is_refused_and_another_way_named(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    done = shell(*words)
    assert (done.code, done.out) == (2, "")
    assert "no display" in done.err
    assert "microtimer rehearse" in done.err
    assert done.err.count("\n") == 1


def test_a_bad_pair_of_qt_and_python_is_refused(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qt_pair, "installed_refusal", lambda: "This pair crashes.")
    done = shell()
    assert done.code == 2
    assert done.err.startswith("This pair crashes. In a terminal: ")


def test_a_file_that_is_not_there_is_refused_before_any_window(shell: Shell) -> None:
    done = shell("open", "nowhere.json")
    assert (done.code, done.err) == (2, "nowhere.json does not exist. Check the spelling of the path.\n")


def test_the_window_is_opened_on_the_file_named(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    from microtimer.ui.startup import application

    opened: list[object] = []
    kept = gc.get_freeze_count()

    def run_window(services: object, entrance: object, say: object, path: Path | None) -> int:
        opened.append(path)
        assert gc.get_freeze_count() > kept  # what was imported is out of every search for cycles
        assert gc.isenabled()
        gc.unfreeze()
        return 0

    # The window itself is another test's business.
    monkeypatch.setattr(application, "run_window", run_window)
    assert shell("open", DEMO).code == 0
    assert [path.name for path in opened if isinstance(path, Path)] == [f"{DEMO}.json"]


def test_nothing_is_created_by_asking_for_the_version(shell: Shell, own_data_folder: Path) -> None:
    assert shell("--version").code == 0
    assert not own_data_folder.exists()


def test_the_data_folder_of_the_argument_wins(shell: Shell, tmp_path: Path, own_data_folder: Path) -> None:
    place = tmp_path / "elsewhere"
    assert shell("--data-dir", place, "rehearse", "--speed", "0", DEMO).code == 0
    assert DataFolder(place).record.exists()
    assert not own_data_folder.exists()


def test_the_program_starts_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "microtimer", "--version"],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONWARNINGS": "error"},
    )
    assert done.stdout == f"microtimer {__version__}\n"


def test_display_is_asked_where_there_is_one_to_ask() -> None:
    assert display.display_refusal({}, "darwin") is None
