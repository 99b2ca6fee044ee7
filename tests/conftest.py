"""What holds for every test: no display is needed, nobody's own data is touched, nothing is left behind."""

import gc
import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

# Before the first QApplication; a value from outside wins, so that a test can be watched on a real display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class _Collector(logging.Handler):
    """Keep what was logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def own_data_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Path:
    """Point the program at a data folder of this test's own, which does not exist yet."""
    folder = tmp_path_factory.getbasetemp() / "data" / f"{abs(hash(request.node.nodeid)):x}"
    monkeypatch.setenv("MICROTIMER_DATA_DIR", str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_stray_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning or worse; one that expects it asks for `caplog` and checks it."""
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    yield
    logging.getLogger().removeHandler(collector)
    if collector.lines and "caplog" not in request.fixturenames:
        pytest.fail("logged, and not expected:\n" + "\n".join(collector.lines))


@pytest.fixture(autouse=True)
def cycles_collected_between_tests(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collect a test's windows when it ends and on this thread, as the program does."""
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """Fail a test that leaves a window open, and close it for the next one."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    windows = [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
    names = [f"{type(window).__name__} {window.windowTitle()!r}" for window in windows]
    for window in windows:
        window.close()
    if names:
        pytest.fail("left open: " + ", ".join(names))
