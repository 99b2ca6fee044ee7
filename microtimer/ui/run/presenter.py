"""From a session's view to the treatment view: faces when a second changes, motion in between."""

from typing import Final

from PySide6.QtCore import QObject, Signal

from microtimer.core.plan import Mode
from microtimer.core.session.history import ClientHistory
from microtimer.core.session.lane_view import LaneView, lane_view
from microtimer.core.session.state import Phase, Stage
from microtimer.core.session.view import SessionView
from microtimer.ui.run.clocks.faces import held_of, stroke_share, travel_of
from microtimer.ui.run.controls import ControlBar
from microtimer.ui.run.faces import left_words, treatment_face
from microtimer.ui.run.map_scene import MapReader
from microtimer.ui.run.questions import Questions
from microtimer.ui.run.treatment_view import TreatmentView
from microtimer.ui.session.session_controller import SessionController

_BREATH_MS: Final = 4_000
_STROKE_FRAME_MS: Final = 50
"""20 pictures a second while the probes travel."""
_BREATH_FRAME_MS: Final = 200
"""A breath of four seconds is slow enough for five."""


class Presenter(QObject):
    """Shows a session on the treatment view; between two seconds it moves only what moves."""

    step_changed = Signal()
    """Another step of the main lane is shown."""

    def __init__(
        self,
        controller: SessionController,
        maps: MapReader,
        treatment: TreatmentView,
        controls: ControlBar,
        questions: Questions,
    ) -> None:
        super().__init__(treatment)
        self._controller = controller
        self._maps = maps
        self._treatment = treatment
        self._controls = controls
        self._questions = questions
        self._shown_events = -1
        self._shown_step: int | None = None
        self._second: tuple[object, ...] = ()
        self.still = False
        """Reduced motion: nothing moves between two seconds."""
        self.history = ClientHistory()
        """What earlier visits of the client say."""

    def forget(self) -> None:
        """Show everything anew at the next moment."""
        self._shown_events = -1
        self._second = ()

    def show(self, shown: SessionView) -> None:
        """Show a moment of the session."""
        seconds = shown.main.shown_seconds if shown.main else 0
        second = (self._controller.state.events, seconds, shown.paused_ms // 1000)
        if self.still and second == self._second and not self._questions.stale:
            return
        self._second = second
        treatment, plan = self._treatment, self._controller.state.plan
        treatment.set_face(treatment_face(plan, shown))
        treatment.show_question(self._questions.show(shown))
        self._show_progress(shown)
        if self._shown_events != self._controller.state.events:
            self._shown_events = self._controller.state.events
            self._show_scene(shown)
        self._show_motion(shown)

    def show_frame(self, t_ms: int) -> None:
        """Move what moves, at a session time at which nothing else has changed."""
        state = self._controller.state.at(t_ms)
        if not _moves(state.phase, state.main.stage if state.main else None) or state.main is None:
            return
        self._move(lane_view(state, state.main, 0), t_ms)

    def _show_scene(self, shown: SessionView) -> None:
        face, step = self._treatment.map, shown.main.step if shown.main else None
        scene = self._maps.scene(self._controller.state.plan, shown, self._controller.state)
        face.set_scene(scene, spoken=self._treatment.header.accessibleDescription())
        face.set_targets(self._maps.choices(step))
        self._controls.show_for(shown)
        past = self.history.at(step.zone, step.side, step.mode) if step else None
        self._treatment.set_past(past)
        index = step.index if step else None
        if index != self._shown_step:
            self._shown_step = index
            self.step_changed.emit()

    def _show_progress(self, shown: SessionView) -> None:
        strip, lane = self._treatment.strip, shown.main
        strip.set_segments(shown.segments)
        strip.set_share(lane.progress if lane and lane.stage is not Stage.TRANSITION else 0.0)
        offset_min = self._controller.now().utc_offset_min
        strip.set_words(left_words(self._controller.state.plan, shown, offset_min))

    def _show_motion(self, shown: SessionView) -> None:
        lane, face = shown.main, self._treatment.map
        if lane is None or not _moves(shown.phase, lane.stage):
            face.set_travel(None)
            face.set_breath(None)
            self._controller.set_frames(None)
            return
        self._move(lane, shown.t_ms)
        self._controller.set_frames(None if self.still else _frame_ms(lane))

    def _move(self, lane: LaneView, t_ms: int) -> None:
        face, passes = self._treatment.map, self._treatment.settings.passes
        face.set_travel(travel_of(lane), held_of(lane))
        face.set_breath(t_ms % _BREATH_MS / _BREATH_MS)
        if lane.step.mode is not Mode.STATIC:
            passes.set_stroke(stroke_share(lane))


def _moves(phase: Phase, stage: Stage | None) -> bool:
    return phase is Phase.RUNNING and stage is Stage.ACTIVE


def _frame_ms(lane: LaneView) -> int | None:
    """Return how often something moves in a step, None where nothing does."""
    if lane.step.mode is Mode.STATIC:
        return _BREATH_FRAME_MS
    return _STROKE_FRAME_MS if lane.stroke is not None else None
