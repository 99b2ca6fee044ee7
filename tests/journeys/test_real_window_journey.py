"""A whole visit in a real window by one pedal alone, no mouse; then what the record says about it.

The pictures taken on the way lie in the test's folder (`--basetemp`), to be looked at.
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from microtimer.core.session.events import SessionEvent, StepEnd, StepEnded
from tests.journeys.real_window import RealWindow, missing_tools, real_window

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=f"needs {missing_tools()}")
PEDAL, ENTER = "b", "Return"
FILE = "a-pedal-visit.json"
EXPECTED = {
    "session_started",
    "transition_started",
    "step_started",
    "item_answered",
    "confirm_needed",
    "step_ended",
    "paused",
    "resumed",
    "session_ended",
    "session_signed",
}
"""What happens in the visit; no gap, no step left out, no clock that stepped."""
VISIT = {
    "kind": "microtimer.protocol",
    "format": 1,
    "id": "a-pedal-visit",
    "version": "1.0.0",
    "title": "A visit by pedal alone",
    "practice": True,
    "sections": [
        {
            "kind": "preparation",
            "steps": [
                {
                    "type": "gate",
                    "id": "prepare",
                    "title": "Preparation",
                    "items": [{"id": "gel", "text": "Gel on"}, {"id": "metal", "text": "Metal off"}],
                }
            ],
        },
        {
            "kind": "treatment",
            "steps": [
                {
                    "type": "zone",
                    "id": "jaw",
                    "zone": "jaw",
                    "side": "mirror",
                    "mode": "dynamic",
                    "dwell_s": 6,
                    "stroke": {"move_s": 2},
                    "transition_s": 2,
                },
                {
                    "type": "zone",
                    "id": "brow",
                    "zone": "brow",
                    "side": "left",
                    "mode": "static",
                    "dwell_s": 3,
                    "transition_s": 2,
                    "advance": "confirm",
                },
                {"type": "checkpoint", "id": "look", "purpose": "look", "ask": "Look in the mirror"},
            ],
        },
        {
            "kind": "aftercare",
            "steps": [
                {
                    "type": "gate",
                    "id": "close",
                    "title": "Closing",
                    "items": [{"id": "off", "text": "Device off"}],
                }
            ],
        },
    ],
}
SETTINGS = {"quiet_room": True, "practitioner": "Maren", "practitioners": ["Maren"], "language": "en"}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return the data folder of a practitioner whose first protocol is the visit."""
    folder = tmp_path / "data"
    (folder / "protocols").mkdir(parents=True)
    (folder / "protocols" / "a-pedal-visit.json").write_text(json.dumps(VISIT), encoding="utf-8")
    (folder / "settings.json").write_text(json.dumps(SETTINGS), encoding="utf-8")
    return folder


def test_a_visit_is_gone_through_by_one_pedal_and_stands_in_the_record(data: Path, tmp_path: Path) -> None:
    with real_window(data, tmp_path / "pictures", "open", str(data / "protocols" / FILE)) as window:
        window.rest()
        window.picture("details")
        window.press_until(ENTER, "session_started")
        treat(window)
        window.picture("end")
        window.press_until(ENTER, "session_signed")
        window.picture("signed")
    (session,) = window.sessions()
    events = [kept.event for kept in session.events]
    assert ends(events) == [
        (0, StepEnd.CONFIRMED),
        (1, StepEnd.TIME),
        (2, StepEnd.EARLY),  # pressed twice at once: the second press was refused, and nothing left out
        (3, StepEnd.CONFIRMED),
        (4, StepEnd.CONFIRMED),
        (5, StepEnd.CONFIRMED),
    ]
    jaw, *_ = [event for event in events if isinstance(event, StepEnded) and event.step == 1]
    assert jaw.active_ms == 6_000
    paused, resumed = (event.t_ms for event in events if event.type in ("paused", "resumed"))
    assert session.row.paused_ms == resumed - paused
    assert (session.row.status, session.row.signed_by) == ("completed", "Maren")
    assert {event.type for event in events} == EXPECTED
    listed, shown, verified = (
        log(data, *words) for words in (["list"], ["show", session.row.id], ["verify"])
    )
    assert "A visit by pedal alone" in listed
    assert "signed by Maren" in shown
    assert "agree with each other" in verified


def treat(window: RealWindow) -> None:
    """Go through the visit, from its first gate to its end, by the pedal."""
    window.picture("gate")
    window.tap(PEDAL, "item_answered")
    window.tap(PEDAL, "item_answered", 2)
    window.tap(PEDAL, "step_ended")
    window.wait_for("step_started", 2)
    window.hold_until(PEDAL, "paused")
    window.picture("paused")
    window.rest()
    window.hold_until(PEDAL, "resumed")
    window.picture("dynamic")
    window.wait_for("step_started", 3)
    window.rest()
    window.twice(PEDAL)
    window.picture("refused")
    window.wait_for("step_started", 4)
    window.picture("static")
    window.wait_for("confirm_needed")
    window.picture("time-done")
    window.tap(PEDAL, "step_ended", 4)
    window.picture("checkpoint")
    window.tap(PEDAL, "step_ended", 5)
    window.tap(PEDAL, "item_answered", 3)
    window.tap(PEDAL, "session_ended")


def ends(events: Sequence[SessionEvent]) -> list[tuple[int, StepEnd]]:
    return [(event.step, event.how) for event in events if isinstance(event, StepEnded)]


def log(data: Path, *words: str) -> str:
    """Return what the program's own command says about the record."""
    command = [sys.executable, "-m", "microtimer", "--data-dir", str(data), "log", *words]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
