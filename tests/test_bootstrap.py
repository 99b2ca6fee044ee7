"""The set-up: what it finds missing, what it does about it, and what the two commands turn into."""

import os
import re
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from script import bootstrap
from script.bootstrap import Install, Machine, Python, SetupError

ROOT = Path(__file__).resolve().parent.parent
posix_only = pytest.mark.skipif(os.name == "nt", reason="the scripts are POSIX shell")

ROOT_USER = Machine(has_apt=True, is_root=True, has_sudo=False, can_ask=False)
AT_TERMINAL = Machine(has_apt=True, is_root=False, has_sudo=True, can_ask=True)
IN_PIPE = Machine(has_apt=True, is_root=False, has_sudo=True, can_ask=False)
NO_SUDO = Machine(has_apt=True, is_root=False, has_sudo=False, can_ask=True)
NO_APT = Machine(has_apt=False, is_root=True, has_sudo=True, can_ask=True)


def all_but(*missing: str) -> Callable[[str], bool]:
    return lambda library: library not in missing


@pytest.mark.parametrize(
    ("found", "font", "packages"),
    [
        (all_but(), True, []),  # nothing missing, nothing to install
        (all_but("libGL.so.1"), True, ["libgl1"]),
        (all_but("libxcb-cursor.so.0", "libEGL.so.1"), True, ["libegl1", "libxcb-cursor0"]),  # sorted
        (
            all_but("libglib-2.0.so.0", "libgthread-2.0.so.0"),
            True,
            ["libglib2.0-0"],
        ),  # one package, named once
        (all_but(), False, ["fonts-dejavu-core"]),  # a window with no font shows boxes
    ],
)
def test_exactly_what_is_missing_is_to_be_installed(
    found: Callable[[str], bool], font: bool, packages: list[str]
) -> None:
    assert bootstrap.missing_packages(found, font) == packages


def test_a_library_that_no_system_has_is_not_found() -> None:
    assert not bootstrap.can_load("libno-such-thing.so.99")


@pytest.mark.parametrize(
    ("files", "found"),
    [
        ([], False),
        (["README", "conf.avail/10-hinting.conf"], False),  # fontconfig without a font
        (["truetype/dejavu/DejaVuSans.ttf"], True),
        (["OTF/Face.OTF"], True),
    ],
)
def test_a_font_is_found_by_its_file(tmp_path: Path, files: list[str], found: bool) -> None:
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert bootstrap.has_font([str(tmp_path), str(tmp_path / "not there")]) is found


@pytest.mark.parametrize(
    ("packages", "machine", "how"),
    [
        ([], IN_PIPE, Install.NOTHING),
        (["libgl1"], ROOT_USER, Install.AT_ONCE),
        (["libgl1"], AT_TERMINAL, Install.ASK_FIRST),
        (["libgl1"], IN_PIPE, Install.TELL),  # nobody there to ask
        (["libgl1"], NO_SUDO, Install.TELL),
        (["libgl1"], NO_APT, Install.TELL),
    ],
)
def test_sudo_is_never_used_unasked(packages: list[str], machine: Machine, how: Install) -> None:
    assert bootstrap.how_to_install(packages, machine) is how


INSTALL = "apt-get install -y --no-install-recommends libgl1 fonts"


@pytest.mark.parametrize(
    ("machine", "said"),
    [
        (IN_PIPE, f"Type this, then run the script again: sudo apt-get update && sudo {INSTALL}"),
        (ROOT_USER, f"Type this, then run the script again: apt-get update && {INSTALL}"),
        (NO_SUDO, f"Type this as root, then run the script again: apt-get update && {INSTALL}"),
        # other systems name their packages otherwise, so the file is named
        (NO_APT, "Install what holds these with this system's package manager: libGL.so.1 fonts"),
    ],
)
def test_the_line_to_type_is_whole(machine: Machine, said: str) -> None:
    assert bootstrap.line_to_type(["libgl1", "fonts"], machine) == said


def test_with_nobody_to_ask_the_set_up_stops_with_the_line() -> None:
    with pytest.raises(SetupError, match=r"sudo apt-get install -y --no-install-recommends libgl1$"):
        bootstrap.provide_packages(["libgl1"], IN_PIPE)


@pytest.mark.parametrize("answer", ["n\n", "\n", "", "perhaps\n"])
def test_any_answer_but_yes_means_no(
    answer: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    installed: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "install_packages", lambda packages, _: installed.append(packages))
    monkeypatch.setattr("sys.stdin", Answers(answer))
    with pytest.raises(SetupError, match="sudo apt-get"):
        bootstrap.provide_packages(["libgl1"], AT_TERMINAL)
    assert installed == []
    assert "libgl1" in capsys.readouterr().err  # what is asked for is named before the answer


def test_yes_installs(monkeypatch: pytest.MonkeyPatch) -> None:
    installed: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "install_packages", lambda packages, _: installed.append(packages))
    monkeypatch.setattr("sys.stdin", Answers("y\n"))
    bootstrap.provide_packages(["libgl1"], AT_TERMINAL)
    assert installed == [["libgl1"]]


class Answers:
    """Standard input with a person at it."""

    def __init__(self, answer: str) -> None:
        self.answer = answer

    def readline(self) -> str:
        return self.answer


@pytest.mark.parametrize(
    ("machine", "start"), [(ROOT_USER, ["env"]), (AT_TERMINAL, ["sudo", "env"])], ids=["root", "user"]
)
def test_apt_asks_no_questions_of_its_own(machine: Machine, start: list[str]) -> None:
    command = bootstrap.apt_get("update", machine=machine)
    assert command[: len(start) + 2] == [*start, "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    assert command[-1] == "update"


@pytest.mark.parametrize(
    ("python", "packages"),
    [
        (Python("/usr/bin/python3.11", "3.11", has_ensurepip=True), []),
        (Python("/usr/bin/python3.11", "3.11", has_ensurepip=False), ["python3.11-venv"]),  # bare Debian 12
        (Python("/usr/bin/python3.12", "3.12", has_ensurepip=False), ["python3.12-venv"]),  # Ubuntu 24.04
    ],
)
def test_a_system_python_without_venv_gets_its_package(python: Python, packages: list[str]) -> None:
    assert bootstrap.venv_package(python) == packages


def test_another_python_without_venv_is_refused_in_words() -> None:
    with pytest.raises(SetupError, match="/opt/python/bin/python3 came without ensurepip"):
        bootstrap.venv_package(Python("/opt/python/bin/python3", "3.13", has_ensurepip=False))


def test_an_interpreter_says_what_it_is() -> None:
    python = bootstrap.ask_python(sys.executable)
    assert python.version == f"{sys.version_info.major}.{sys.version_info.minor}"
    assert Path(python.path).exists()


@posix_only
@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("exit 127", "not a Python that starts"),  # a shim with nothing behind it
        ("echo hello", "not a Python that starts"),
        ("echo /usr/bin/python3.10; echo 3.10 False True", "is Python 3.10; microtimer needs 3.11 or newer"),
    ],
)
def test_an_interpreter_that_will_not_do_is_refused_in_words(tmp_path: Path, lines: str, words: str) -> None:
    python = tmp_path / "python3"
    python.write_text(f"#!/bin/sh\n{lines}\n", encoding="utf-8")
    python.chmod(0o755)
    with pytest.raises(SetupError, match=words):
        bootstrap.ask_python(str(python))


def test_an_interpreter_that_is_not_there_is_refused_in_words() -> None:
    with pytest.raises(SetupError, match="/no/such/python is not a Python that starts"):
        bootstrap.ask_python("/no/such/python")


def test_an_environment_is_current_only_when_it_was_finished_from_the_same_things(tmp_path: Path) -> None:
    wanted = bootstrap.fingerprint(b"lock", ROOT, "3.11")
    assert not bootstrap.is_current(tmp_path, wanted)  # never finished
    (tmp_path / "microtimer-setup").write_text(wanted, encoding="utf-8")
    assert bootstrap.is_current(tmp_path, wanted)
    assert not bootstrap.is_current(tmp_path, bootstrap.fingerprint(b"newer lock", ROOT, "3.11"))
    assert not bootstrap.is_current(tmp_path, bootstrap.fingerprint(b"lock", ROOT, "3.12"))
    assert not bootstrap.is_current(tmp_path, bootstrap.fingerprint(b"lock", ROOT / "moved", "3.11"))


@pytest.mark.parametrize(
    ("environment", "platform", "display"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "vnc"}, "linux", True),  # a display that Qt brings itself, asked for by name
        ({}, "darwin", True),
    ],
)
def test_a_display_is_known_by_the_environment(
    environment: dict[str, str], platform: str, display: bool
) -> None:
    assert bootstrap.has_display(environment, platform) is display


@pytest.mark.parametrize(
    ("given", "display", "arguments"),
    [
        ([], True, []),
        ([], False, ["rehearse", str(ROOT / "protocols" / "ex-demo-60s.json"), "--speed", "60"]),
        (["check", "protocols/"], True, ["check", "protocols/"]),
        (["open", "a b.json"], False, ["open", "a b.json"]),  # asked for by name, so its own refusal is heard
        (["--help"], False, ["--help"]),
        (["--", "-x"], True, ["--", "-x"]),
    ],
)
def test_arguments_pass_through_and_the_demo_stands_in_for_the_window(
    given: list[str], display: bool, arguments: list[str]
) -> None:
    assert bootstrap.run_arguments(given, display) == arguments


def shell(script: Path, *arguments: str, path: str | None = None) -> "subprocess.CompletedProcess[str]":
    environment = dict(os.environ) if path is None else {"PATH": path}
    command = ["/bin/sh", str(script), *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True, env=environment)


@posix_only
@pytest.mark.parametrize("name", ["run", "test", "bootstrap"])
def test_the_scripts_are_executable_and_say_where_they_fail_without_python(tmp_path: Path, name: str) -> None:
    assert os.access(ROOT / "script" / name, os.X_OK)
    copy = tmp_path / "script"
    copy.mkdir()
    for file in ("run", "test", "bootstrap"):
        shutil.copy(ROOT / "script" / file, copy)
    tools = tmp_path / "bin"
    tools.mkdir()
    for tool in ("dirname", "sh"):
        (tools / tool).symlink_to(str(shutil.which(tool)))
    (tools / "python3").write_text("#!/bin/sh\nexit 127\n", encoding="utf-8")  # a shim with nothing behind it
    (tools / "python3").chmod(0o755)
    done = shell(copy / name, path=str(tools))
    assert done.returncode == 2
    assert "Python 3.11 or newer" in done.stderr
    assert "apt-get install python3" in done.stderr


def needed(file: Path) -> set[str]:
    """Return the libraries that a 64-bit little-endian ELF file is linked with, from its dynamic section."""
    data = file.read_bytes()
    assert data[:6] == b"\x7fELF\x02\x01"
    table, entry_size, entries = (
        *struct.unpack_from("<Q", data, 0x28),
        *struct.unpack_from("<HH", data, 0x3A),
    )
    for index in range(entries):
        kind, offset, size, link = struct.unpack_from("<4xI16xQQI", data, table + index * entry_size)
        if kind == 6:  # SHT_DYNAMIC; its link is the section that holds the names
            (names,) = struct.unpack_from("<24xQ", data, table + link * entry_size)
            tagged = struct.iter_unpack("<QQ", data[offset : offset + size])
            starts = [names + value for tag, value in tagged if tag == 1]  # DT_NEEDED
            return {data[start : data.index(b"\0", start)].decode() for start in starts}
    return set()


def wheel_files() -> list[Path]:
    """Return the Qt modules and plugins of the installed PySide6 that the program can come to load."""
    import PySide6

    folder = Path(PySide6.__path__[0])
    modules = "Core DBus Gui Multimedia Network PrintSupport Svg SvgWidgets Test TextToSpeech Widgets"
    plugins = """
        platforms/libqxcb.so platforms/libqwayland.so platforms/libqoffscreen.so
        imageformats/libq[!p]*.so iconengines/*.so platforminputcontexts/*.so xcbglintegrations/*.so
        platformthemes/libqxdgdesktopportal.so wayland-shell-integration/libxdg-shell.so
        wayland-decoration-client/*.so wayland-graphics-integration-client/*.so multimedia/*.so tls/*.so
    """
    found = [folder / f"Qt{module}.abi3.so" for module in modules.split()]
    return found + [
        file for plugin in plugins.split() for file in sorted((folder / "Qt" / "plugins").glob(plugin))
    ]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the table is for Linux")
def test_the_table_names_every_library_that_the_installed_qt_wants_of_the_system() -> None:
    import PySide6

    folder = Path(PySide6.__path__[0])
    shipped = {file.name: file for place in (folder, folder / "Qt/lib", folder.parent / "shiboken6")
               for file in place.glob("*.so*")}  # fmt: skip
    waiting, seen, wanted = wheel_files(), set[Path](), set[str]()
    assert len(waiting) > 30
    while waiting:
        file = waiting.pop()
        if file not in seen:
            seen.add(file)
            names = needed(file)
            waiting += [shipped[name] for name in names if name in shipped]
            wanted |= names - shipped.keys()
    c_library = {
        name for name in wanted if re.match(r"(ld-linux|lib(c|m|dl|rt|pthread|resolv|gcc_s)\.so)", name)
    }
    assert wanted - c_library == bootstrap.LIBRARIES.keys()
