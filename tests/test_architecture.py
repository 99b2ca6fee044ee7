"""The layers: who may import whom, imports inside functions included, and no module in a circle."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "microtimer"

# What a part of the package may import beside itself and the standard library.
ALLOWED = {
    "core": {"pydantic", "pydantic_core"},
    "storage": {
        "microtimer.core",
        "apsw",
        "cryptography",
        "platformdirs",
        "pydantic",
        "pydantic_core",
        "rfc8785",
    },
    "voice": {"microtimer.core"},
    "terminal": {"microtimer.core", "microtimer.storage", "rich"},
    "ui": {"microtimer.core", "PySide6", "pyqtgraph"},
    "qt_pair": set(),
    "display": set(),
    "wiring": {
        "microtimer.core",
        "microtimer.storage",
        "microtimer.terminal.workspace",
        "microtimer.ui",
        "microtimer.voice",
        "pydantic",
        "wakepy",
    },
    "app": {
        "microtimer.core",
        "microtimer.storage",
        "microtimer.terminal",
        "microtimer.ui",
        "microtimer.qt_pair",
        "microtimer.display",
        "microtimer.wiring",
    },
    "__main__": {"microtimer.app"},
}
CLOCKS = {
    ("time", name)
    for name in (
        "time",
        "time_ns",
        "monotonic",
        "monotonic_ns",
        "perf_counter",
        "perf_counter_ns",
        "clock_gettime",
        "clock_gettime_ns",
        "localtime",
        "gmtime",
        "sleep",
    )
} | {("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today")}
DRAWERS = {"utils", "util", "helpers", "helper", "types", "constants", "common", "misc", "base", "manager"}

FILES = sorted(PACKAGE.rglob("*.py"))


def module_name(file: Path) -> str:
    parts = file.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def part_of(module: str) -> str:
    """Return the part of the package that a module stands in: "core" for microtimer.core.plan."""
    return module.split(".")[1] if "." in module else ""


def imported(tree: ast.AST) -> Iterator[str]:
    """Yield every module that a tree imports, at whatever depth and however spelt."""
    for node in ast.walk(tree):
        match node:
            case ast.Import():
                yield from (alias.name for alias in node.names)
            case ast.ImportFrom():
                yield from (f"{node.module}.{alias.name}" for alias in node.names)
            case ast.Call(
                func=ast.Name(id="__import__" | "import_module") | ast.Attribute(attr="import_module")
            ):
                name = node.args[0] if node.args else None
                yield name.value if isinstance(name, ast.Constant) and isinstance(name.value, str) else "?"
            case _:
                pass


def breaches(module: str, source: str) -> list[str]:
    """Return the imports of a module that its part may not make."""
    part = part_of(module)
    if not part:
        return [name for name in imported(ast.parse(source)) if name.split(".")[0] == "microtimer"]
    may = {*ALLOWED[part], f"microtimer.{part}", "microtimer.__version__"}
    return [
        name
        for name in imported(ast.parse(source))
        if name.split(".")[0] not in sys.stdlib_module_names
        and not any(name == allowed or name.startswith(f"{allowed}.") for allowed in may)
    ]


@pytest.mark.parametrize("file", FILES, ids=module_name)
def test_a_module_imports_only_what_its_part_may(file: Path) -> None:
    assert part_of(module_name(file)) in {"", *ALLOWED}, "a new part needs its line in ALLOWED"
    assert breaches(module_name(file), file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("microtimer.core.plan", "import PySide6"),
        ("microtimer.core.plan", "from microtimer import storage"),
        ("microtimer.core.plan", "def f():\n    from microtimer.ui import theme"),  # hidden in a function
        ("microtimer.core.plan", "import importlib\nimportlib.import_module('rich')"),  # spelt as a call
        ("microtimer.core.plan", "name = 'rich'\n__import__(name)"),  # not to be read here, so not allowed
        ("microtimer.storage.record", "from microtimer.app import main"),  # nobody imports app
        ("microtimer.ui.window", "from microtimer.storage.record import Record"),
        ("microtimer.terminal.guide", "import PySide6.QtCore"),
        ("microtimer.app", "from PySide6.QtWidgets import QApplication"),  # the window is ui's
        ("microtimer", "from microtimer.core import plan"),  # importing the package starts nothing
    ],
)
def test_a_breach_is_seen(module: str, source: str) -> None:
    assert breaches(module, source) != []


def reads_clock(node: ast.AST) -> bool:
    """Tell whether a node reads a clock or waits."""
    match node:
        case ast.Attribute():
            return (ast.unparse(node.value).split(".")[-1], node.attr) in CLOCKS
        case ast.ImportFrom():
            return node.module == "time"
        case _:
            return False


def clock_readings(source: str) -> list[str]:
    """Return the places where a source reads a clock or waits."""
    return [ast.unparse(node) for node in ast.walk(ast.parse(source)) if reads_clock(node)]


@pytest.mark.parametrize(
    "file",
    [file for file in FILES if part_of(module_name(file)) == "core" and file.name != "clock.py"],
    ids=module_name,
)
def test_the_core_reads_no_clock_but_its_own(file: Path) -> None:
    assert clock_readings(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("source", ["time.monotonic()", "datetime.datetime.now()", "from time import time"])
def test_a_reading_of_the_clock_is_seen(source: str) -> None:
    assert clock_readings(source) != []


def circle(imports: dict[str, set[str]]) -> list[str]:
    """Return modules that import each other in a circle, or nothing."""
    done: set[str] = set()

    def search(module: str, path: list[str]) -> list[str]:
        if module in path:
            return path[path.index(module) :]
        if module in done:
            return []
        found = next(filter(None, (search(name, [*path, module]) for name in sorted(imports[module]))), [])
        done.add(module)
        return found

    return next(filter(None, (search(module, []) for module in imports)), [])


def own_imports(file: Path, modules: set[str]) -> set[str]:
    """Return the modules of the package that a file imports: of `from a import b`, a.b or else a."""
    names = {
        name
        for name in imported(ast.parse(file.read_text(encoding="utf-8")))
        if name.startswith("microtimer")
    }
    return {name if name in modules else name.rpartition(".")[0] for name in names} & modules


def test_no_modules_import_each_other_in_a_circle() -> None:
    modules = {module_name(file) for file in FILES}
    assert circle({module_name(file): own_imports(file, modules) for file in FILES}) == []


def test_a_circle_is_seen() -> None:
    assert circle({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c"]


@pytest.mark.parametrize("file", FILES, ids=module_name)
def test_no_module_is_a_drawer(file: Path) -> None:
    assert file.stem not in DRAWERS


def test_only_the_window_loads_qt() -> None:
    command = [sys.executable, "-X", "importtime", "-m", "microtimer", "--version"]
    done = subprocess.run(command, cwd=PACKAGE.parent, check=True, capture_output=True, text=True)
    assert "microtimer.app" in done.stderr
    assert "PySide6" not in done.stderr
