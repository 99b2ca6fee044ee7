"""What the treatment screen costs, how soon it shows a press, how late its cues are, how long it ever stands.

    python -m benchmarks.treatment_screen [--seconds N] [--only cpu press cues gaps]

The real window at 1440 x 900 on a real record, in real time, drawn by the processor; with QT_QPA_PLATFORM=xcb
on a display, else on none. Every figure stands beside a reference taken in the same run. Processor time is
what it costs; wall-clock time also has what other programs and the disk take, so it is worth repeating when
they rest.
Every event is on the disk before it is shown or heard: a press and a cue wait for one durable write.
"""

import argparse
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from benchmarks.live_window import (
    SIZE,
    Burst,
    Heartbeat,
    Live,
    Meter,
    application,
    live_window,
    load,
    practice,
    spin,
    spread,
    told,
    zone,
)
from microtimer.core.clock import SystemClock
from microtimer.core.sentence import sentence
from microtimer.core.session.cues import Cue, CueKind
from microtimer.ui.sound.effects import Effect, NoSoundError, Speaker
from microtimer.ui.sound.player import SoundPlayer

PROTOCOLS: Final = {
    "dynamic": practice("dynamic", zone("dynamic", 600)),
    "static": practice("static", zone("static", 600)),
    "busy": practice(
        "busy",
        *(
            zone(mode, 7, where, transition_s=2)
            for where in ("jaw", "cheek_mid", "brow")
            for mode in ("dynamic", "static")
        ),
    ),
}
FRAME_MS: Final = 40


def cpu(seconds: int) -> None:
    """Measure the processor time of a step that moves and of one that does not."""
    print(f"\nOne core, {seconds} s each, {SIZE[0]} x {SIZE[1]} ({load()})")
    with live_window(SystemClock(), PROTOCOLS) as live:
        meter = Meter(live.window)
        for name, limit in (("dynamic", 5.0), ("static", 1.5)):
            live.begin(name)
            spin(2_000)
            meter.clear()
            used = _used(seconds)
            told(
                f"{name} step",
                f"{used:5.2f} % of a core, {len(meter.pictures) / seconds:.1f} pictures a second",
                f"{limit} %",
            )
            told("  painting it", spread([burst.paint_ms or 0.0 for burst in meter.pictures]), "p95 4 ms")
            told("  all that is done for it", spread([burst.cpu_ms for burst in meter.pictures]))
            live.leave()
    _references(seconds)


def _references(seconds: int) -> None:
    window = QMainWindow()
    label = QLabel("60")
    window.setCentralWidget(label)
    window.resize(*SIZE)
    window.show()
    frames = QTimer(window)
    frames.timeout.connect(lambda: label.repaint(0, 0, 200, 200))
    told("reference: a bare window, asleep", f"{_used(seconds):5.2f} % of a core")
    frames.start(FRAME_MS)
    spin(500)
    told("reference: 200 x 200 of a label, 25 a second", f"{_used(seconds):5.2f} % of a core")
    window.close()
    image, color = QImage(*SIZE, QImage.Format.Format_RGB32), QColor("black")
    begin = time.thread_time()
    for _ in range(200):
        image.fill(color)
    took = (time.thread_time() - begin) * 1000 / 200
    told(
        "reference: filling the whole area once",
        f"{took:5.2f} ms, {took * 2.5:.2f} % of a core at 25 a second",
    )


def _used(seconds: int) -> float:
    """Return the share of one core that this process takes, in per cent."""
    begin, cpu_begin = time.perf_counter(), time.process_time()
    spin(seconds * 1000)
    return (time.process_time() - cpu_begin) / (time.perf_counter() - begin) * 100


def press(presses: int) -> None:
    """Measure from the press of a key to the end of the picture that shows what came of it."""
    print(f"\nFrom a press to the screen, {presses} presses ({load()})")
    with live_window(SystemClock(), PROTOCOLS, {"guard_ms": 0}) as live:
        meter = Meter(live.window)
        live.begin("dynamic")
        spin(1_500)
        posted: list[float] = []
        happened: list[float] = []
        live.controller.event_happened.connect(lambda _: happened.append(time.perf_counter()))
        meter.clear()
        for number in range(presses):
            posted.append(time.perf_counter())
            _post(Qt.Key.Key_P)
            spin(150 + number * 7 % 40)
        shown = list(_shown(posted, happened, meter.pictures))
        told("key posted to picture done, wall clock", spread(shown), "p99 50 ms")
        _tell_disk(live.folder)
        live.leave()
        told("presses shown", f"{len(shown)} of {presses}")
    late = _timer_lateness(presses // 4, 97)
    told("reference: a timer of an idle loop", spread(late))


def _post(key: Qt.Key) -> None:
    at = QApplication.focusWidget() or QApplication.activeWindow() or QApplication.topLevelWidgets()[0]
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.postEvent(at, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def _shown(posted: Sequence[float], happened: Sequence[float], pictures: Sequence[Burst]) -> Sequence[float]:
    """Return for each press how long after it the first picture ended that was painted after its event."""
    found = []
    for begin in posted:
        event = next((at for at in happened if at >= begin), None)
        end = next((picture.ended for picture in pictures if event and picture.ended >= event), None)
        if end is not None:
            found.append((end - begin) * 1000)
    return found


def cues(seconds: int) -> None:
    """Measure how late cues are, over a session of short steps."""
    print(f"\nCues, {seconds} s of short steps ({load()})")
    late: list[float] = []
    with live_window(SystemClock(), PROTOCOLS) as live:
        live.begin("busy")
        controller = live.controller

        def note(cue: Cue) -> None:
            late.append(controller.state.time_at(controller.now()) - cue.t_ms)

        controller.cue_due.connect(note)
        spin(seconds * 1000)
        told("a cue after its moment", spread(late), "30 ms")
        _tell_disk(live.folder)
        live.leave()
    told("reference: a precise timer of an idle loop", spread(_timer_lateness(max(20, seconds), 500)))


def _tell_disk(folder: Path) -> None:
    """Tell how long one durable write takes on the disk that holds the record."""
    took = []
    with (folder / "reference").open("ab", buffering=0) as file:
        for _ in range(100):
            begin = time.perf_counter()
            file.write(bytes(4096))
            os.fdatasync(file.fileno())
            took.append((time.perf_counter() - begin) * 1000)
            spin(20)
    told("reference: one durable write to that disk", spread(took))


def _timer_lateness(times: int, every_ms: int) -> list[float]:
    late: list[float] = []
    for _ in range(times):
        clock = QElapsedTimer()
        clock.start()
        spin(every_ms)
        late.append(clock.nsecsElapsed() / 1e6 - every_ms)
    return late


def gaps(seconds: int) -> None:
    """Measure how long the window's thread is ever busy at a stretch while things go wrong around it."""
    print(f"\nThe window's thread over {seconds} s of short steps ({load()})")
    with live_window(SystemClock(), PROTOCOLS, {"quiet_room": False, "voice": True}) as live:
        happened: list[tuple[float, str]] = []
        live.begin("busy")
        live.controller.event_happened.connect(lambda one: happened.append((time.perf_counter(), one.type)))
        spin(1_000)
        meter, heart = Meter(live.window), Heartbeat()
        for at, what, do in _disturbances(live, seconds):
            QTimer.singleShot(at, live.window, _noting(happened, what, do))
        spin(seconds * 1000)
        told("awake at a stretch, processor time", spread([one.cpu_ms for one in meter.bursts]), "max 30 ms")
        told("a beat came late by, wall clock", spread([late for _, late in heart.gaps]), "max 30 ms")
        for burst in sorted(meter.bursts, key=lambda one: -one.cpu_ms)[:5]:
            told(f"  {burst.cpu_ms:.1f} ms of the processor at", _around(burst.ended, burst.cpu_ms, happened))
        for beat_at, late in sorted(heart.gaps, key=lambda one: -one[1])[:5]:
            told(f"  {late:.1f} ms late at", _around(beat_at, late, happened))
        live.leave()
    told("reference: the beat of an idle loop", spread(_idle_beats(seconds // 4)))


def _around(at: float, ms: float, happened: Sequence[tuple[float, str]]) -> str:
    """Return what happened just before a moment, in words."""
    near = [what for when, what in happened if at - ms / 1000 - 0.02 <= when <= at]
    return ", ".join(near) or "nothing but time passing"


def _idle_beats(seconds: int) -> list[float]:
    heart = Heartbeat()
    spin(seconds * 1000)
    return [late for _, late in heart.gaps]


class PluggedAudio:
    """An output that can be pulled out and plugged in again."""

    def __init__(self) -> None:
        self._there = True
        self._tell: Callable[[], None] = lambda: None

    def load(self, folder: Path) -> Mapping[CueKind, Effect]:
        """Return silent sounds while it is plugged in."""
        if not self._there:
            raise NoSoundError(sentence("run", "no output found"))
        return {kind: SilentEffect() for kind in CueKind if (folder / f"{kind.value}.wav").read_bytes()}

    def speaker(self) -> Speaker:
        """Return what says nothing."""
        return SilentEffect()

    def listen(self, tell: Callable[[], None]) -> None:
        """Tell when it is pulled out or plugged in."""
        self._tell = tell

    def plug(self, *, there: bool) -> None:
        """Plug it in, or pull it out."""
        self._there = there
        self._tell()


class SilentEffect:
    """A sound that nobody hears."""

    def play(self) -> None:
        """Play nothing."""

    def say(self, file: Path) -> None:
        """Say nothing."""

    def hush(self) -> None:
        """Be silent still."""

    def set_volume(self, volume: float) -> None:
        """Take no notice."""


Disturbance = tuple[int, str, Callable[[], object]]


def _disturbances(live: Live, seconds: int) -> Sequence[Disturbance]:
    whole = seconds * 1000
    archive, audio = live.services.archive, PluggedAudio()
    assert archive is not None  # noqa: S101
    player = live.window.findChild(SoundPlayer)
    assert player is not None  # noqa: S101
    player._audio = audio  # noqa: SLF001 - no output of this machine can be pulled out
    audio.listen(player._load_again)  # noqa: SLF001
    return (
        (whole // 5, "BACKUP", lambda: _beside(lambda: archive.back_up(None))),
        (whole * 2 // 5, "VOICE KILLED", _kill_children),
        (whole * 3 // 5, "OUTPUT GONE", lambda: audio.plug(there=False)),
        (whole * 4 // 5, "OUTPUT BACK", lambda: audio.plug(there=True)),
    )


def _noting(happened: list[tuple[float, str]], what: str, do: Callable[[], object]) -> Callable[[], None]:
    def act() -> None:
        happened.append((time.perf_counter(), what))
        do()

    return act


def _beside(work: Callable[[], object]) -> None:
    threading.Thread(target=work).start()


def _kill_children() -> None:
    """Kill every process that this one started: the voice's workers."""
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children")
    for child in children.read_text(encoding="ascii").split() if children.exists() else ():
        os.kill(int(child), signal.SIGKILL)


def main(argv: Sequence[str]) -> None:
    """Run the measurements that are asked for."""
    parts = ("cpu", "press", "cues", "gaps")
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--only", nargs="+", choices=parts, default=parts)
    asked = parser.parse_args(argv)
    with application():
        if "cpu" in asked.only:
            cpu(asked.seconds)
        if "press" in asked.only:
            press(asked.seconds * 5)
        if "cues" in asked.only:
            cues(asked.seconds * 3)
        if "gaps" in asked.only:
            gaps(asked.seconds * 3)


if __name__ == "__main__":
    main(sys.argv[1:])
