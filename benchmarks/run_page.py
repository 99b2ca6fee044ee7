"""How long the treatment screen takes to show a moment: whole pictures, and one frame of a running step.

    python benchmarks/run_page.py

Prints milliseconds as median and 95th percentile. A frame is a tick of the session with all that is drawn for
it; the screen asks for 25 of them a second. Nothing is shown on a display.
"""

import os
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from microtimer.core.catalogue.zones import ZoneCatalogue
from microtimer.core.clock import FakeClock
from microtimer.core.plan import (
    Amount,
    DeviceSettings,
    Ending,
    Mode,
    Plan,
    PlannedStep,
    SectionKind,
    Side,
    StepKind,
    Stroke,
    Timing,
    TimingKind,
)
from microtimer.core.session.actions import SessionIdentity
from microtimer.core.session.state import ready
from microtimer.core.session.view import view
from microtimer.ui.face_drawing import read_face_drawing
from microtimer.ui.run.map_scene import MapReader
from microtimer.ui.run.run_page import RunPage, RunSetting
from microtimer.ui.saving import SaveReport
from microtimer.ui.session_controller import SessionController
from microtimer.ui.sound.player import SoundPlayer
from microtimer.ui.theme import DARK

ASSETS = Path(__file__).resolve().parent.parent / "assets"
FRAME_MS = 40
FRAMES = 400


def step(index: int, zone: str, side: Side) -> PlannedStep:
    """Return one step of a minute: three passes of four strokes."""
    return PlannedStep(
        index=index,
        id=str(index),
        source_id=str(index),
        pointer="",
        kind=StepKind.ZONE,
        section=SectionKind.TREATMENT,
        title=zone.replace("_", " ").capitalize(),
        instruction="Glide both probes slowly from the nostril wing up and out to the ear, then hold.",
        zone=zone,
        side=side,
        mode=Mode.DYNAMIC,
        timing=Timing(kind=TimingKind.EXACT, planned_ms=60_000),
        ending=Ending.AUTO,
        passes=3,
        stroke=Stroke(move_ms=3_000, hold_ms=2_000, count=4),
        settings=DeviceSettings(current_ua=Amount(low=180, high=180), waveform="ramp"),
    )


def session_plan(count: int) -> Plan:
    """Return a plan of that many steps."""
    zones = ("cheek_mid", "jaw", "brow", "temple")
    steps = tuple(step(n, zones[n // 2 % len(zones)], (Side.RIGHT, Side.LEFT)[n % 2]) for n in range(count))
    return Plan(
        protocol_id="b", protocol_version="1", protocol_title="Basic", protocol_sha256="0", steps=steps
    )


def timed(work: Callable[[], object], times: int) -> list[float]:
    """Return how long each of so many runs took, in milliseconds."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


def told(what: str, taken: Sequence[float]) -> float:
    """Print median and 95th percentile, and return the median."""
    median = statistics.median(taken)
    high = statistics.quantiles(taken, n=20)[-1]
    print(f"  {what:<44}{median:8.2f} ms {high:8.2f} ms")
    return median


def measure(application: QApplication, size: tuple[int, int], steps: int) -> None:
    """Measure one size of the window and one length of the plan."""
    width, height = size
    clock = FakeClock()
    controller = SessionController(ready(session_plan(steps)), clock, lambda _events: SaveReport())
    identity = SessionIdentity("bench")
    controller.start(identity)
    zones = ZoneCatalogue.model_validate_json((ASSETS / "zones.json").read_bytes())
    map_files = (ASSETS / name for name in ("facemap.svg", "bodymap.svg"))
    maps = MapReader(read_face_drawing(*(path.read_text(encoding="utf-8") for path in map_files)), zones)
    sound = SoundPlayer(ASSETS / "sounds", quiet=True)
    page = RunPage(controller, maps, RunSetting(identity, theme=DARK), sound, lambda _on: True)
    page.resize(width, height)
    page.show()
    controller.stop()

    def frame() -> None:
        clock.advance(FRAME_MS)
        controller.tick()
        controller.stop()
        application.processEvents()

    print(f"{width} x {height}, {steps} steps")
    told("what to show (core)", timed(lambda: view(controller.state, clock.now()), FRAMES))
    frames = told("one frame, drawn", timed(frame, FRAMES))
    told("the whole page, drawn anew", timed(page.grab, 20))
    told("the face map after a step change", timed(lambda: redraw_map(page), 20))
    print(f"  {'share of one core at 25 frames a second':<44}{frames * 25 / 10:8.1f} %")
    page.close()
    page.deleteLater()


def redraw_map(page: RunPage) -> None:
    """Draw the map from nothing, as after a step change."""
    face = page.treatment.map
    face.set_turned(not face.turned)
    face.grab()


if __name__ == "__main__":
    qt = QApplication([])
    for small_or_large in ((1440, 900), (3840, 2160)):
        measure(qt, small_or_large, steps=23)
    measure(qt, (1440, 900), steps=500)
