"""The treatment room: opens the run page on a session, new or taken up again, and knows when it is over."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Final

from microtimer.core.plan import Plan
from microtimer.core.preferences import MapView, Preferences
from microtimer.core.sentence import sentence
from microtimer.core.session.actions import Pause, Recover, SessionIdentity
from microtimer.core.session.cues import Cue
from microtimer.core.session.events import SessionEvent, SessionStarted
from microtimer.core.session.state import Phase
from microtimer.ui.background import Background
from microtimer.ui.language import told, tr
from microtimer.ui.map.drawing import FaceDrawing
from microtimer.ui.pictures import PictureLoader
from microtimer.ui.run.map_scene import MapReader
from microtimer.ui.run.run_setting import RunSetting
from microtimer.ui.services import ServiceError, Services
from microtimer.ui.session.client_histories import ClientHistories
from microtimer.ui.session.saving import SaveReport
from microtimer.ui.session.session_controller import SessionController
from microtimer.ui.session.session_desk import SessionDesk
from microtimer.ui.sound.player import SoundPlayer
from microtimer.ui.start.start_order import StartOrder
from microtimer.ui.theme import Theme

if TYPE_CHECKING:
    from microtimer.ui.run.run_page import RunPage

GIVEN_UP: Final = sentence("run", "Taking this session up again failed twice, so it is not tried again.")
END_INSTEAD: Final = sentence("run", "Its record is kept; end it or discard it instead.")
log = logging.getLogger(__name__)


class TreatmentRoom:
    """At most one session at a time: its controller and its page."""

    def __init__(
        self, services: Services, desk: SessionDesk, drawing: FaceDrawing, sound: SoundPlayer
    ) -> None:
        self._services = services
        self._desk = desk
        self._maps = MapReader(drawing, services.catalogues.zones)
        self._sound = sound
        self._controller: SessionController | None = None
        self._background: Background | None = None
        self.session_id = ""
        """The session that is or was last in the room."""

    @property
    def busy(self) -> bool:
        """Tell whether a session is under way."""
        return self._controller is not None and self._controller.state.under_way

    def begin(self, order: StartOrder, preferences: Preferences, theme: Theme) -> "RunPage":
        """Begin a session and return its page. Raises ServiceError when it cannot begin."""
        identity = self._identity(order)
        controller = self._desk.new(identity.session_id, order.protocol.data, order.plan, preferences)
        refusals: list[str] = []
        controller.refused.connect(lambda _code, words: refusals.append(words))
        begun: list[SessionEvent] = []
        first: list[Cue] = []
        keep, hear = begun.append, first.append
        controller.event_happened.connect(keep)
        controller.cue_due.connect(hear)
        if not controller.start(identity, order.exclusions):
            raise ServiceError(tr("run", "The session cannot begin."), " ".join(map(told, refusals)))
        controller.event_happened.disconnect(keep)
        controller.cue_due.disconnect(hear)
        page = self._open(controller, identity, preferences, theme, tuple(begun))
        self._show_pictures(page, controller.state.plan, Path(order.protocol.file))
        for cue in first:  # only now is there a page that can show them as light
            self._sound.play(cue)
        return page

    def take_up(self, session_id: str, preferences: Preferences, theme: Theme) -> "RunPage":
        """Take an unfinished session up again, paused.

        The attempt counts as failed until the session has ticked. Raises ServiceError when it cannot be done,
        or when it failed too often.
        """
        attempts = self._services.resume_attempts
        if attempts.exhausted(session_id):
            raise ServiceError(told(GIVEN_UP), told(END_INSTEAD))
        attempts.begin(session_id)
        try:
            page = self._taken_up(session_id, preferences, theme)
        except ServiceError:
            self.leave()
            raise
        except Exception as error:  # whatever the defect is, the record is kept and the library stays open
            log.exception("the session %s could not be taken up", session_id)
            self.leave()
            raise ServiceError(
                tr("run", "This session could not be taken up again."), told(END_INSTEAD)
            ) from error
        self._forget_attempts_once_running(session_id)
        return page

    def _forget_attempts_once_running(self, session_id: str) -> None:
        controller = self._controller

        def forget() -> None:
            if controller is not None:
                controller.state_changed.disconnect(forget)
            self._services.resume_attempts.forget(session_id)

        if controller is not None:
            controller.state_changed.connect(forget)

    def _taken_up(self, session_id: str, preferences: Preferences, theme: Theme) -> "RunPage":
        controller, events = self._desk.cut_off(session_id, preferences)
        self._controller = controller
        started = next((event for event in events if isinstance(event, SessionStarted)), None)
        if started is None or not controller.ask(Recover):
            raise ServiceError(tr("run", "This session cannot be taken up again."), told(END_INSTEAD))
        identity = SessionIdentity(
            session_id=session_id,
            kind=started.kind,
            practitioner=started.practitioner,
            client=started.client,
            device_serial=started.device_serial,
        )
        page = self._open(controller, identity, preferences, theme, events)
        self._show_pictures(page, controller.state.plan, self._file_of(controller.state.plan))
        return page

    def settle(self) -> SaveReport:
        """Try a last time to save what waits, and return what would be lost by leaving.

        Without a record nothing waits: that nothing is kept was said before the session began.
        """
        if self._controller is None or not self._services.record_state().writable:
            return SaveReport()
        return self._controller.settle()

    def leave(self) -> None:
        """Pause a session under way and let go of it; it stays in the record, unfinished."""
        if self._background is not None:
            self._background.finish()
            self._background = None
        if self._controller is None:
            return
        if self._controller.state.phase is Phase.RUNNING:
            self._controller.ask(lambda at: Pause(at, "window closed"))
        self._controller.stop()
        self._services.keep_awake(False)
        self._controller = None

    def _open(
        self,
        controller: SessionController,
        identity: SessionIdentity,
        preferences: Preferences,
        theme: Theme,
        past: tuple[SessionEvent, ...] = (),
    ) -> "RunPage":
        self._controller, self.session_id = controller, identity.session_id
        plan = controller.state.plan
        self._sound.prepare_plan(plan)
        named = plan.device_id or ""
        device = self._services.catalogues.devices.get(named)
        # not before it is needed: the first window would wait for all of its parts
        from microtimer.ui.run.run_page import RunPage

        setting = RunSetting(
            identity=identity,
            device_name=device.name if device else named,
            record_place=self._services.record_state().place,
            theme=theme,
            still=bool(preferences.reduced_motion),
            large=preferences.large_text,
            turned=preferences.map_view is MapView.BEHIND,
            pedal=preferences.pedal,
            sources=self._services.catalogues.sources,
        )
        page = RunPage(
            controller, self._maps, setting, self._sound, self._services.keep_awake, past_events=past
        )
        controller.setParent(page)
        self._background = Background()
        histories = ClientHistories(self._services.archive, self._background, page)
        histories.read(identity.client, page.set_history, without=identity.session_id)
        return page

    def _show_pictures(self, page: "RunPage", plan: Plan, file: Path | None) -> None:
        if file is not None and self._background is not None and any(step.image for step in plan.steps):
            page.set_pictures(PictureLoader(self._services.read_picture, self._background), file)

    def _file_of(self, plan: Plan) -> Path | None:
        """Return the file of the library that a recorded plan was made from, where it lies unchanged."""
        if not any(step.image for step in plan.steps):
            return None
        for folder in self._services.library_folders:
            path = folder / f"{plan.protocol_id}.json"
            if path.is_file() and self._services.read_file(path).sha256 == plan.protocol_sha256:
                return path
        return None

    def _identity(self, order: StartOrder) -> SessionIdentity:
        people, practice = order.people, order.plan.practice
        return SessionIdentity(
            session_id=self._services.new_session_id(),
            kind="practice" if practice else "rehearsal" if people.rehearsal else "treatment",
            practitioner=people.practitioner,
            client=people.client.code,
            device_serial=people.device_serial,
            device_profile_version=str(people.device.version) if people.device else "",
            products=people.products,
            app_version=self._services.app_version,
        )
