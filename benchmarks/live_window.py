"""The real window on a record of its own, and a meter of what its thread does."""

import json
import os
import statistics
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from microtimer.core.clock import Clock
from microtimer.storage.resources import assets_dir, protocols_dir
from microtimer.terminal.workspace import Workspace
from microtimer.ui.main_window import MainWindow
from microtimer.ui.services import Services
from microtimer.ui.session.session_controller import SessionController
from microtimer.ui.startup.application import desk_font
from microtimer.ui.startup.cycles import CycleCollector
from microtimer.wiring.window import window_services

QUIET: Final = {"quiet_room": True, "language": "en", "practitioners": ["AB"], "practitioner": "AB"}
SIZE: Final = (1440, 900)
BEAT_MS: Final = 5


def practice(name: str, *steps: Mapping[str, object]) -> str:
    """Return the text of a protocol of these steps, without gates."""
    return json.dumps(
        {
            "kind": "microtimer.protocol",
            "format": 1,
            "id": name,
            "version": "1.0.0",
            "title": name,
            "practice": True,
            "settings": {"current_ua": 180, "frequency_hz": 8.3, "waveform": "ramp"},
            "sections": [{"kind": "treatment", "steps": list(steps)}],
        }
    )


def zone(mode: str, seconds: float, where: str = "cheek_mid", **more: object) -> dict[str, object]:
    """Return a step on one zone: three passes of strokes where the probes move, pads where they stay."""
    stroke = {"passes": 3, "stroke": {"move_s": 3, "hold_s": 2}} if mode == "dynamic" else {}
    return {"type": "zone", "zone": where, "side": "left", "mode": mode, "dwell_s": seconds, **stroke, **more}


@dataclass
class Live:
    """A window, and what it is made of."""

    window: MainWindow
    services: Services
    folder: Path

    @property
    def controller(self) -> SessionController:
        """Return what runs the session."""
        assert self.window.run is not None  # noqa: S101
        found = self.window.run.findChild(SessionController)
        assert found is not None  # noqa: S101
        return found

    def begin(self, name: str) -> None:
        """Begin a session of a protocol."""
        card = next(card for card in self.window.library.cards if card.file == f"{name}.json")
        self.window.prepare(card)
        self.window.desk.start.plan_card.begin.click()
        assert self.window.run is not None, name  # noqa: S101

    def leave(self) -> None:
        """Leave the session's screen."""
        assert self.window.run is not None  # noqa: S101
        self.window.run.finished.emit()
        spin(0)


@contextmanager
def application() -> Iterator[QApplication]:
    """Make the application as the program does, its cycles collected as there."""
    made = QApplication(["microtimer"])
    made.setStyle("Fusion")
    made.setFont(desk_font())
    cycles = CycleCollector(made)
    yield made
    cycles.stop()


@contextmanager
def live_window(
    clock: Clock,
    protocols: Mapping[str, str],
    preferences: Mapping[str, object] | None = None,
    size: tuple[int, int] = SIZE,
) -> Iterator[Live]:
    """Open the window on a new data folder with these protocols, and close it afterwards."""
    with tempfile.TemporaryDirectory(prefix="microtimer-bench-") as root:
        folder = Path(root) / "data"
        (folder / "protocols").mkdir(parents=True)
        (folder / "settings.json").write_text(json.dumps({**QUIET, **(preferences or {})}), encoding="utf-8")
        for name, text in protocols.items():
            (folder / "protocols" / f"{name}.json").write_text(text, encoding="utf-8")
        workspace = Workspace(
            assets=assets_dir(),
            protocols=protocols_dir(),
            data_dir=str(folder),
            environment={},
            clock=clock,
        )
        with window_services(workspace) as services:
            window = MainWindow(services)
            collector = QApplication.instance().findChild(CycleCollector)  # type: ignore[union-attr]
            assert isinstance(collector, CycleCollector)  # noqa: S101
            collector.may_take_long = lambda: window.run is None
            window.resize(*size)
            window.show()
            while window.library.loading:
                spin(20)
            yield Live(window, services, folder)
            collector.may_take_long = lambda: True
            window.close()
            window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def spin(ms: int) -> None:
    """Run the event loop so long, asleep where there is nothing to do."""
    loop, timer = QEventLoop(), QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    timer.start(ms)
    loop.exec()


@dataclass(frozen=True, slots=True)
class Burst:
    """One time that the window's thread was awake; times in milliseconds."""

    cpu_ms: float
    """Processor time, from waking up to falling asleep."""
    ended: float
    """When it fell asleep, in seconds."""
    paint_ms: float | None = None
    """Processor time from the beginning of painting; None when nothing was painted."""


class Meter(QObject):
    """Notes every time that the window's thread is awake, what it took of the processor, and its painting."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.bursts: list[Burst] = []
        self._slept_at = time.thread_time()
        self._painting_at: float | None = None
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._asleep)
        for painted in (window, window.windowHandle()):
            painted.installEventFilter(self)

    @property
    def pictures(self) -> list[Burst]:
        """Return those in which something was painted."""
        return [burst for burst in self.bursts if burst.paint_ms is not None]

    def clear(self) -> None:
        """Begin anew."""
        self.bursts = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest and self._painting_at is None:
            self._painting_at = time.thread_time()
        return False

    def _asleep(self) -> None:
        now = time.thread_time()
        paint_ms = None if self._painting_at is None else (now - self._painting_at) * 1000
        self.bursts.append(Burst((now - self._slept_at) * 1000, time.perf_counter(), paint_ms))
        self._slept_at, self._painting_at = now, None


class Heartbeat(QObject):
    """A beat every few milliseconds on the window's thread: what is longer between two is a gap."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[tuple[float, float]] = []
        """When each beat came, in seconds, and by how many milliseconds it was late."""
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now, max(0.0, (now - self._last) * 1000 - BEAT_MS)))
        self._last = now


def share(values: Sequence[float], percent: float) -> float:
    """Return the value that so many per cent stay under."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))] if ordered else 0.0


def spread(values: Sequence[float]) -> str:
    """Return median, 95th and 99th percentile and the worst, in words."""
    if not values:
        return "nothing measured"
    high = " ".join(f"p{percent} {share(values, percent):6.2f}" for percent in (95, 99))
    return f"p50 {statistics.median(values):6.2f} {high} max {max(values):6.2f} ms ({len(values)})"


def told(what: str, figure: str, limit: str = "") -> None:
    """Print one line of figures, with what it is meant to stay under."""
    print(f"  {what:<46}{figure}{f'   limit {limit}' if limit else ''}", flush=True)


def load() -> str:
    """Return how busy the machine is: what is measured in wall-clock time suffers from it."""
    return f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors"
