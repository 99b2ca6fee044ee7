"""How long it takes to the first window, beside a window with nothing in it and beside another revision.

    python -m benchmarks.startup [--times N] [--beside CHECKOUT]

Every start is a process of its own, the candidates taking turns: a bare QMainWindow, this checkout, and the
one in CHECKOUT (`git worktree add CHECKOUT REVISION`). Wall clock is from the start of it to the first
painting; processor time is what it took up to there. The library is then still being read on a worker.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent.parent
_SHOW: Final = """
from PySide6.QtCore import QEvent, QObject
class Painted(QObject):
    seen = False
    def eventFilter(self, watched, event):
        self.seen = self.seen or event.type() == QEvent.Type.UpdateRequest
        return False
painted = Painted()
window.installEventFilter(painted)
window.windowHandle().installEventFilter(painted)
while not painted.seen:
    application.processEvents()
application.processEvents()
import os, time
print(time.monotonic() - float(os.environ["BEGAN"]), time.process_time(), flush=True)
os._exit(0)
"""
BARE: Final = f"""
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(["bare"])
window = QMainWindow()
window.resize(1360, 850)
window.show()
{_SHOW}
"""
WINDOW: Final = f"""
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
from microtimer.app import main
def until_painted(*_):
    application = QApplication.instance()
    window = next(shown for shown in application.topLevelWidgets() if isinstance(shown, QMainWindow))
    {_SHOW.replace(chr(10), chr(10) + "    ")}
QApplication.exec = until_painted
sys.exit(main(["--data-dir", sys.argv[1]]))
"""
"""The program as a person starts it, up to its event loop: so it runs in any revision."""


def start(code: str, checkout: Path, folder: str) -> tuple[float, float]:
    """Start once and return wall clock and processor time to the first picture, in milliseconds."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "BEGAN": str(time.monotonic()),
        "PYTHONDONTWRITEBYTECODE": "",
    }
    command = [sys.executable, "-c", code, folder]
    told = subprocess.run(command, cwd=checkout, env=environment, check=True, capture_output=True, text=True)
    wall, cpu = (float(part) * 1000 for part in told.stdout.split()[-2:])
    return wall, cpu


def main(argv: Sequence[str]) -> None:
    """Start every candidate in turn and print what they took."""
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("--times", type=int, default=9)
    parser.add_argument("--beside", type=Path, help="another checkout of this repository")
    asked = parser.parse_args(argv)
    candidates = {"a window with nothing in it": (BARE, HERE), "this checkout": (WINDOW, HERE)}
    if asked.beside:
        candidates[f"the one in {asked.beside.name}"] = (WINDOW, asked.beside.resolve())
    took: dict[str, list[tuple[float, float]]] = {name: [] for name in candidates}
    with tempfile.TemporaryDirectory() as folder:
        for number in range(asked.times + 1):
            for name, (code, checkout) in candidates.items():
                once = start(code, checkout, f"{folder}/{len(name)}")
                if number:  # the first only warms the disk
                    took[name].append(once)
    print(f"to the first picture, median of {asked.times} (load {os.getloadavg()[0]:.1f})")
    bare = statistics.median(cpu for _, cpu in took["a window with nothing in it"])
    for name, starts in took.items():
        wall = statistics.median(wall for wall, _ in starts)
        cpu = statistics.median(cpu for _, cpu in starts)
        print(
            f"  {name:32}{wall:8.0f} ms, {cpu:6.0f} ms of the processor, {cpu / bare:.2f} x the bare window"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
