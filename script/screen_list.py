"""Every screen by its name, and how a window is brought to it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from microtimer.core.plan import Mode, Side, StepKind
from microtimer.core.session.actions import AddNote, ChangeSetting, EndEarly, Pause, Sign
from microtimer.core.session.state import SessionState, Waiting
from microtimer.core.session.state import Stage as At
from microtimer.core.session.view import view
from microtimer.ui.desk.rail import Place
from microtimer.ui.run.keys import LONG_MS
from microtimer.ui.settings.pedal_card import PedalCard
from script.screen_stage import Stage, StageError

OWN: Final = "own-lift-and-tone"
FACE: Final = "ex-dynamic-full-face"
PADS: Final = "ex-static-hands-free"


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen: how to get there, from which data folder and with which preferences."""

    show: Callable[[Stage], object]
    data: str = "clinic"
    preferences: Mapping[str, object] = field(default_factory=dict)
    awake: bool = True
    """The screen could be kept from going dark."""


def in_mode(mode: Mode, number: int = 1, after_ms: int = 23_000) -> Callable[[SessionState], bool]:
    """Return whether the so manieth step of a mode has run so long."""

    def reached(state: SessionState) -> bool:
        if state.main is None or state.main.stage is not At.ACTIVE:
            return False
        steps = [step.index for step in state.plan.steps if step.mode is mode and step.lane == 0]
        wanted = steps[min(number, len(steps)) - 1]
        return state.main.step == wanted and state.at(state.seen_t_ms).main.spent_ms >= after_ms  # type: ignore[union-attr]

    return reached


def at_gate(number: int) -> Callable[[SessionState], bool]:
    """Return whether the so manieth gate of the plan waits, counted from the end when negative."""

    def reached(state: SessionState) -> bool:
        gates = [step.index for step in state.plan.steps if step.kind is StepKind.GATE]
        return state.main is not None and state.main.step == gates[number] and _waits(state)

    return reached


def _waits(state: SessionState) -> bool:
    return state.main is not None and state.main.waiting is Waiting.ANSWER


def gate(number: int, protocol: str = FACE) -> Callable[[Stage], None]:
    """Return how to come to a gate of a protocol."""

    def show(on: Stage) -> None:
        on.begin(protocol)
        on.play(at_gate(number))

    return show


def running(mode: Mode, protocol: str, number: int = 1, after_ms: int = 23_000) -> Callable[[Stage], None]:
    """Return how to come into the middle of a step of a mode."""

    def show(on: Stage) -> None:
        on.begin(protocol)
        on.play(in_mode(mode, number, after_ms))

    return show


dynamic = running(Mode.DYNAMIC, OWN, 3, 38_000)
static = running(Mode.STATIC, OWN, 1, 52_000)
lower = running(Mode.DYNAMIC, OWN, 5, 9_000)


def lit(on: Stage) -> None:
    """Show a cue as light at the screen's edge."""
    on.begin(OWN)
    on.light_shown = True
    on.play(in_mode(Mode.DYNAMIC, 1, 0))


def transition(on: Stage) -> None:
    """Come to the move between two sides."""
    on.begin(FACE)
    on.play(lambda state: state.main is not None and state.main.stage is At.TRANSITION)
    on.wait(1_500)


def paused(on: Stage) -> None:
    """Pause a dynamic step for a while."""
    dynamic(on)
    on.controller.ask(Pause)
    on.wait(84_000)


def paused_static(on: Stage) -> None:
    """Pause a static step."""
    static(on)
    on.controller.ask(lambda at: Pause(at, "Gel"))
    on.wait(31_000)


def second_lane(on: Stage) -> None:
    """Let pads work beside the probes."""

    on.begin(OWN)
    on.play(
        lambda state: state.beside is not None and state.spent.treatment_ms > 0 and state.beside.spent_ms > 0
    )
    on.wait(33_000)


def keyed(before: Callable[[Stage], None], *keys: Qt.Key) -> Callable[[Stage], None]:
    """Return how to press keys on a screen."""

    def show(on: Stage) -> None:
        before(on)
        for key in keys:
            on.key(key)
        on.wait(400)

    return show


def refused(on: Stage) -> None:
    """Press twice, the second time too soon."""
    dynamic(on)
    on.key(Qt.Key.Key_Right)
    on.key(Qt.Key.Key_Right)


def confirm(on: Stage) -> None:
    """Wait for the practitioner when the time is done."""
    on.begin(PADS)
    on.play(
        lambda state: (
            state.main is not None
            and state.plan.steps[state.main.step].mode is Mode.STATIC
            and state.main.waiting is Waiting.TIME_DONE
        )
    )
    on.wait(4_000)


def last_seconds(on: Stage) -> None:
    """Come to the last seconds of a step."""
    on.begin(OWN)
    on.play(in_mode(Mode.DYNAMIC, 3, 1_000), step_ms=250)
    lane = on.controller.view().main
    if lane is None or lane.remaining_ms is None:
        raise StageError("the step has no end")
    on.wait(lane.remaining_ms - 2_600)


def limit_near(on: Stage) -> None:
    """Come near to the moment the device switches itself off."""
    on.begin(FACE)

    def near(state: SessionState) -> bool:
        left = view(state, state.seen_t_ms).limit_left_ms
        return left is not None and left < 55_000

    on.play(near)


def changed_setting(on: Stage) -> None:
    """Set the device lower than the protocol has it."""
    dynamic(on)
    on.controller.ask(lambda at: ChangeSetting(at, "current_ua", 120))
    on.wait(300)


def end_held(on: Stage) -> None:
    """Hold the End key half way."""
    dynamic(on)
    QTest.keyPress(on.run, Qt.Key.Key_End)
    on.clock.advance(LONG_MS)
    on.settle(60)


def ended_early(on: Stage) -> None:
    """End a session early."""
    dynamic(on)
    on.controller.ask(EndEarly)
    on.wait(2_000)


def ended(on: Stage) -> None:
    """Come to the end of a session."""
    on.begin("ex-eye-brow")
    on.play(lambda state: not state.under_way)
    on.wait(3_000)


def pedal(on: Stage) -> None:
    """Open the dialog in which a pedal is learned."""
    on.window.show_place(Place.SETTINGS)
    card = on.window.findChild(PedalCard)
    if card is None:
        raise StageError("the settings have no card for the pedal")
    card.open_dialog()
    on.settle()


def regel(on: Stage) -> None:
    """Come to the moment at which the gel is to be renewed."""
    on.begin(OWN)
    on.play(lambda state: state.spent.treatment_ms >= 240_000)
    on.wait(600)


def signed(on: Stage) -> None:
    """Sign a session at its end, with a note."""
    ended(on)
    on.controller.ask(lambda at: AddNote(at, "Brow calm, no redness."))
    on.controller.ask(lambda at: Sign(at, "Maren"))
    on.settle()


def start(on: Stage) -> None:
    """Prepare a session."""
    on.window.prepare(on.card(OWN))
    on.window.desk.start.people_form.set_client("C-7QK4-2M")
    on.window.desk.start.plan_anew()


def start_left_out(on: Stage) -> None:
    """Leave two zones out before the start."""
    start(on)
    on.window.desk.start.zone_chooser.leave_out("jaw", Side.LEFT, "Botox 9 days ago")
    on.window.desk.start.zone_chooser.leave_out("brow", Side.RIGHT, "")
    on.window.desk.start.plan_anew()
    on.settle()
    on.scroll_to(1.0)


def details(on: Stage) -> None:
    """Show a protocol in full."""
    on.window.show_details(on.card(OWN))


def broken(on: Stage) -> None:
    """Show what is wrong with a file."""
    on.window.show_details(on.card("own-cheek-lift"))


def place(where: Place, scrolled: float = 0.0) -> Callable[[Stage], None]:
    """Return how to come to a page of the rail."""

    def show(on: Stage) -> None:
        on.window.show_place(where)
        on.settle()
        on.scroll_to(scrolled)

    return show


def review(number: int) -> Callable[[Stage], None]:
    """Return how to open the so manieth session of the list."""

    def show(on: Stage) -> None:
        on.window.show_place(Place.SESSIONS)
        on.settle()
        row = on.window.desk.sessions.table.row_at(number)
        if row is None:
            raise StageError("the list of sessions is too short")
        on.window.desk.sessions.show_session(row.id)

    return show


def searched(words: str) -> Callable[[Stage], None]:
    """Return how to search the library."""

    def show(on: Stage) -> None:
        on.window.library.set_search(words)

    return show


NEW: Final[Mapping[str, object]] = {"practitioners": [], "practitioner": "", "device_id": None}
"""The preferences of a machine on which nothing was set yet."""
SCREENS: Final[dict[str, Screen]] = {
    "library": Screen(lambda _: None),
    "library-first": Screen(lambda _: None, "new", NEW),
    "library-unfinished": Screen(lambda _: None, "cut off"),
    "library-search": Screen(searched("jaw")),
    "library-nothing": Screen(searched("knee")),
    "details": Screen(details),
    "details-broken": Screen(broken),
    "start": Screen(start),
    "start-left-out": Screen(start_left_out),
    "gate-stop-signs": Screen(gate(0)),
    "gate-today": Screen(gate(1)),
    "gate-doctor": Screen(gate(2)),
    "gate-recent": Screen(gate(4)),
    "gate-zones": Screen(gate(5)),
    "gate-good-to-know": Screen(gate(6)),
    "gate-preparation": Screen(gate(7)),
    "gate-first-contact": Screen(gate(8)),
    "gate-closing": Screen(gate(-1)),
    "run-dynamic": Screen(dynamic),
    "run-dynamic-still": Screen(dynamic, preferences={"reduced_motion": True}),
    "run-dynamic-behind": Screen(dynamic, preferences={"map_view": "behind"}),
    "run-dynamic-may-go-dark": Screen(dynamic, awake=False),
    "run-lower": Screen(lower),
    "run-edge-light": Screen(lit),
    "run-not-stated": Screen(running(Mode.DYNAMIC, FACE, 3)),
    "run-static": Screen(static),
    "run-transition": Screen(transition),
    "run-last-seconds": Screen(last_seconds),
    "run-confirm": Screen(confirm),
    "run-paused": Screen(paused),
    "run-paused-static": Screen(paused_static),
    "run-second-lane": Screen(second_lane),
    "run-setting-asked": Screen(keyed(dynamic, Qt.Key.Key_T)),
    "run-setting-changed": Screen(changed_setting),
    "run-discomfort": Screen(keyed(dynamic, Qt.Key.Key_D)),
    "run-note": Screen(keyed(dynamic, Qt.Key.Key_N)),
    "run-skip": Screen(keyed(dynamic, Qt.Key.Key_S)),
    "run-refused": Screen(refused),
    "run-muscle-jumps": Screen(keyed(dynamic, Qt.Key.Key_J)),
    "run-regel": Screen(regel),
    "run-limit-near": Screen(limit_near, preferences={"device_id": "nuface-mini-plus"}),
    "run-end-held": Screen(end_held),
    "run-keys": Screen(keyed(dynamic, Qt.Key.Key_Question)),
    "end-early": Screen(ended_early),
    "end": Screen(ended),
    "end-signed": Screen(signed),
    "sessions": Screen(place(Place.SESSIONS)),
    "sessions-none": Screen(place(Place.SESSIONS), "new"),
    "review": Screen(review(1)),
    "review-unsigned": Screen(review(0)),
    "help": Screen(place(Place.HELP)),
    "tour": Screen(lambda on: on.window.tours.take(), "new", NEW),
    "pedal": Screen(pedal),
    "settings": Screen(place(Place.SETTINGS)),
    "settings-middle": Screen(place(Place.SETTINGS, 0.5)),
    "settings-end": Screen(place(Place.SETTINGS, 1.0)),
}
