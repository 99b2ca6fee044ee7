"""Set up what microtimer needs on this machine, then run or test it; needs the standard library alone.

Everything said goes to standard error, so that the output of the program itself can be piped. Exit code 2
means that the set-up could not be done, and the last line says what to do.
"""

import argparse
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
LOCK_FILE = ROOT / "requirements-dev.lock.txt"
DEMO = ROOT / "protocols" / "ex-demo-60s.json"

# Every library outside the PySide6 wheels that the Qt modules and plugins in use are linked with, and the
# package that holds it on Debian and Ubuntu. A test compares this table with the installed PySide6.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libbz2.so.1": "libbz2-1.0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libpulse.so.0": "libpulse0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
FONT_PACKAGE = "fonts-dejavu-core"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_SUFFIXES = {".ttf", ".otf", ".ttc", ".pfb"}


class SetupError(Exception):
    """Say in words for the person at the keyboard why the set-up stopped, and what to do."""


class Install(Enum):
    """How missing system packages come onto the machine."""

    NOTHING = auto()
    AT_ONCE = auto()
    ASK_FIRST = auto()
    TELL = auto()


@dataclass(frozen=True)
class Machine:
    """Who we are on this machine, as far as installing system packages goes."""

    has_apt: bool
    is_root: bool
    has_sudo: bool
    can_ask: bool


@dataclass(frozen=True)
class Python:
    """The interpreter that an environment is made from."""

    path: str
    version: str
    has_ensurepip: bool


def say(sentence: str) -> None:
    """Print one line to standard error."""
    print(sentence, file=sys.stderr, flush=True)


# -- system packages --


def can_load(library: str) -> bool:
    """Tell whether the system's loader finds a library, by loading it."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_font(folders: Iterable[str] = FONT_FOLDERS) -> bool:
    """Tell whether at least one font file is in the folders where fontconfig looks."""
    return any(
        Path(name).suffix.lower() in FONT_SUFFIXES
        for folder in folders
        for _, _, names in os.walk(Path(folder).expanduser())
        for name in names
    )


def missing_packages(found: Callable[[str], bool], font: bool) -> list[str]:
    """Return the packages that hold the libraries not found, and a font where there is none, sorted."""
    packages = {package for library, package in LIBRARIES.items() if not found(library)}
    return sorted(packages if font else packages | {FONT_PACKAGE})


def how_to_install(packages: Sequence[str], machine: Machine) -> Install:
    """Decide how the packages are to be installed: never with sudo unasked."""
    if not packages:
        return Install.NOTHING
    if not machine.has_apt:
        return Install.TELL
    if machine.is_root:
        return Install.AT_ONCE
    return Install.ASK_FIRST if machine.has_sudo and machine.can_ask else Install.TELL


def apt_get(*arguments: str, machine: Machine) -> list[str]:
    """Return the command for one call of apt-get that asks nothing and waits for another one to end."""
    sudo = [] if machine.is_root else ["sudo"]
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive"]
    options = ["-qq", "-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=300"]
    return [*sudo, *quiet, "apt-get", *options, *arguments]


def line_to_type(packages: Sequence[str], machine: Machine) -> str:
    """Return the sentence that tells a person how to install the packages, on one line."""
    if not machine.has_apt:
        libraries = [library for library, package in LIBRARIES.items() if package in packages]
        wanted = " ".join([*libraries, *sorted(set(packages) - set(LIBRARIES.values()))])
        return f"Install what holds these with this system's package manager: {wanted}"
    sudo = "sudo " if machine.has_sudo and not machine.is_root else ""
    who = "" if machine.has_sudo or machine.is_root else " as root"
    command = f"{sudo}apt-get update && {sudo}apt-get install -y --no-install-recommends {' '.join(packages)}"
    return f"Type this{who}, then run the script again: {command}"


def install_packages(packages: Sequence[str], machine: Machine) -> None:
    """Install exactly the packages with apt, refreshing its lists only where they are old or not there."""
    install = apt_get("install", "-y", "--no-install-recommends", *packages, machine=machine)
    dry_run = ["apt-get", "install", "--simulate", *packages]
    known = subprocess.run(dry_run, capture_output=True, check=False).returncode == 0
    if known and call(install):
        return
    if not call(apt_get("update", machine=machine)) or not call(install):
        raise SetupError(f"apt-get could not install what is missing. {line_to_type(packages, machine)}")


def provide_packages(packages: Sequence[str], machine: Machine) -> None:
    """Install the packages where we may, or raise SetupError with the line to type."""
    match how_to_install(packages, machine):
        case Install.NOTHING:
            return
        case Install.ASK_FIRST:
            say(f"microtimer needs these system packages: {' '.join(packages)}")
            say("Install them now with sudo? [y/N] ")
            if sys.stdin.readline().strip().lower() not in {"y", "yes"}:
                raise SetupError(line_to_type(packages, machine))
        case Install.TELL:
            raise SetupError(f"System packages are missing. {line_to_type(packages, machine)}")
        case Install.AT_ONCE:
            say(f"Installing system packages: {' '.join(packages)}")
    install_packages(packages, machine)


def this_machine() -> Machine:
    """Look at this machine."""
    return Machine(
        has_apt=shutil.which("apt-get") is not None,
        is_root=hasattr(os, "geteuid") and os.geteuid() == 0,
        has_sudo=shutil.which("sudo") is not None,
        can_ask=sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty(),
    )


# -- the environment --


def call(command: Sequence[str], environment: Mapping[str, str] | None = None) -> bool:
    """Run a command with its output on standard error, and tell whether it succeeded."""
    try:
        done = subprocess.run(command, check=False, stdout=sys.stderr.fileno(), env=environment)
    except OSError as error:
        raise SetupError(f"{command[0]} could not be started: {error.strerror}.") from error
    return done.returncode == 0


def ask_python(path: str) -> Python:
    """Start an interpreter and return what it says of itself; one older than 3.11 is refused."""
    question = (
        "import sys, importlib.util as u;"
        "print(getattr(sys, '_base_executable', None) or sys.executable);"
        "print('%d.%d' % sys.version_info[:2], sys.version_info >= (3, 11), bool(u.find_spec('ensurepip')))"
    )
    try:
        answer = subprocess.run([path, "-IS", "-c", question], capture_output=True, text=True, check=True)
        base, words = answer.stdout.splitlines()
        version, new_enough, has_ensurepip = words.split()
    except (OSError, subprocess.CalledProcessError, ValueError) as error:
        raise SetupError(f"{path} is not a Python that starts: {error}.") from error
    if new_enough != "True":
        raise SetupError(f"{path} is Python {version}; microtimer needs 3.11 or newer.")
    return Python(base, version, has_ensurepip == "True")


def venv_package(python: Python) -> list[str]:
    """Return the package that makes `python -m venv` work with a system Python that came without it."""
    if python.has_ensurepip:
        return []
    if not python.path.startswith("/usr/bin/"):
        raise SetupError(f"{python.path} came without ensurepip; use a complete Python, or install uv.")
    return [f"python{python.version}-venv"]


def fingerprint(lock: bytes, root: Path, version: str) -> str:
    """Return what an environment was made from, as text: it is made anew where any of it differs."""
    return f"{hashlib.sha256(lock).hexdigest()} {version} {root}\n"


def is_current(venv: Path, wanted: str) -> bool:
    """Tell whether an environment was set up to the end from the wanted lock, Python and place."""
    try:
        return (venv / "microtimer-setup").read_text(encoding="utf-8") == wanted
    except OSError:
        return False


@contextmanager
def held(lock: Path) -> Iterator[None]:
    """Hold a lock file, so that two set-ups at once take turns."""
    import fcntl  # not there on Windows, where the rest of this file is tested too

    with lock.open("w", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another set-up of this checkout is running; waiting for it.")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def make_environment(venv: Path, python: Python, wanted: str) -> None:
    """Make an environment anew; the stamp that calls it complete is removed first and written last."""
    stamp = venv / "microtimer-setup"
    stamp.unlink(missing_ok=True)
    if venv.exists():
        shutil.rmtree(venv)
    say(f"Setting up {venv} with Python {python.version}; the first time this downloads about 250 MB.")
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    if uv := shutil.which("uv"):
        sync = [uv, "sync", "--frozen", "--no-install-project", "--project", str(ROOT)]
        where = {"UV_PROJECT_ENVIRONMENT": str(venv), "UV_PYTHON": python.path}
        done = call([*sync, *quiet], {**os.environ, **where})
    else:
        install = ["install", "--require-hashes", "--no-deps", "--only-binary=:all:", "-r", str(LOCK_FILE)]
        pip = [str(venv / "bin" / "python"), "-I", "-m", "pip", "--disable-pip-version-check"]
        done = call([python.path, "-I", "-m", "venv", str(venv)]) and call([*pip, *quiet, *install])
    if not done:
        raise SetupError("Installing the Python packages failed, as said above; run this again to repair it.")
    packages = venv / "lib" / f"python{python.version}" / "site-packages"
    (packages / "microtimer-checkout.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    fresh = stamp.with_suffix(".new")
    fresh.write_text(wanted, encoding="utf-8")
    fresh.replace(stamp)


def set_up(asked: str | None) -> Path:
    """Provide the system packages and the environment, and return the environment's interpreter."""
    python = ask_python(asked) if asked else None
    version = python.version if python else f"{sys.version_info.major}.{sys.version_info.minor}"
    venv = ROOT / (f".venv-{version}" if asked else ".venv")
    wanted = fingerprint(LOCK_FILE.read_bytes(), ROOT, version)
    if not is_current(venv, wanted) or qt_packages():
        python = python or ask_python(sys.executable)
        with held(venv.with_name(f"{venv.name}.lock")):
            mend(venv, python, wanted)
    return venv / "bin" / "python"


def qt_packages() -> list[str]:
    """Return the system packages that Qt lacks on this machine; elsewhere than on Linux it lacks none."""
    return missing_packages(can_load, has_font()) if sys.platform.startswith("linux") else []


def mend(venv: Path, python: Python, wanted: str) -> None:
    """Provide what is missing, as seen with the lock held: another set-up may just have provided it."""
    current = is_current(venv, wanted)
    with_pip = not current and not shutil.which("uv")
    provide_packages([*qt_packages(), *(venv_package(python) if with_pip else [])], this_machine())
    if not current:
        make_environment(venv, python, wanted)


# -- the two commands --


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Tell whether Qt can be expected to open a window here."""
    if not platform.startswith("linux"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def run_arguments(arguments: Sequence[str], display: bool) -> list[str]:
    """Return microtimer's arguments: those given, or the demo in the terminal where no window can open."""
    if arguments or display:
        return list(arguments)
    return ["rehearse", str(DEMO), "--speed", "60"]


def run(python: Path, arguments: Sequence[str]) -> NoReturn:
    """Become microtimer."""
    display = has_display(os.environ, sys.platform)
    if not arguments and not display:
        say("There is no display, so the 60-second demo protocol is walked here in the terminal at 60x.")
        say("For the window, run script/run in a desktop session, over `ssh -X`, or under `xvfb-run`.")
    # -P: a folder of protocols may hold a file named like a module, and is often where the user stands.
    os.execv(python, [str(python), "-P", "-m", "microtimer", *run_arguments(arguments, display)])


def test(python: Path, arguments: Sequence[str]) -> NoReturn:
    """Lint, check types and run the tests; with arguments, run pytest with them and nothing else."""
    os.chdir(ROOT)
    checks = (["ruff", "check"], ["ruff", "format", "--check"], ["mypy"])
    for check in () if arguments else checks:
        say(f"== {' '.join(check)}")
        code = subprocess.run([python, "-m", *check], check=False).returncode
        if code:
            sys.exit(code)
    say("== pytest")
    os.execv(python, [str(python), "-m", "pytest", *arguments])


def main(arguments: Sequence[str]) -> int:
    """Set up, and with `run` or `test` go on to that."""
    parser = argparse.ArgumentParser(prog="script/bootstrap", description=main.__doc__)
    parser.add_argument("--python", help="make a second environment, .venv-X.Y, with this interpreter")
    parser.add_argument("command", choices=["setup", "run", "test"])
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    given = parser.parse_args(arguments)
    try:
        python = set_up(given.python)
        if given.command == "run":
            run(python, given.arguments)
        if given.command == "test":
            test(python, given.arguments)
    except SetupError as error:
        say(str(error))
        return 2
    except OSError as error:
        say(f"The set-up stopped: {error}.")
        return 2
    except KeyboardInterrupt:
        say("Interrupted; the next run goes on from here.")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
