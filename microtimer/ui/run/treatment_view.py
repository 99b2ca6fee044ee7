"""The treatment view: everything between the bar on top and the controls, laid out by the window's shape."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from microtimer.core.session.history import PastPlace
from microtimer.ui.icons import Icon
from microtimer.ui.language import tr
from microtimer.ui.map.drawing import FaceDrawing
from microtimer.ui.map.picker import FacePicker
from microtimer.ui.run.band import InstructionBand, QuestionBand
from microtimer.ui.run.buttons import ActionButton, ButtonKind
from microtimer.ui.run.clocks.balance import Balance, SideTime
from microtimer.ui.run.clocks.countdown import Countdown, RingFace
from microtimer.ui.run.clocks.lane_card import LaneCard, LaneFace
from microtimer.ui.run.clocks.pass_bar import PassFace
from microtimer.ui.run.clocks.progress_strip import ProgressStrip
from microtimer.ui.run.drawn import Drawn
from microtimer.ui.run.labels import PlainLabel
from microtimer.ui.run.layout_tall import tall_places
from microtimer.ui.run.layout_wide import wide_places
from microtimer.ui.run.next_line import NextFace
from microtimer.ui.run.notices import NoticeFace, NoticePlate
from microtimer.ui.run.past_line import PastLine
from microtimer.ui.run.places import Places, Shape, Wants
from microtimer.ui.run.setting_row import SettingFace
from microtimer.ui.run.settings_panel import SettingsPanel
from microtimer.ui.run.step_header import HeaderFace, StepHeader
from microtimer.ui.theme import Look

_MOST_ROWS_ABOVE = 3
"""Settings that leave room for the last visit under them."""


@dataclass(frozen=True, slots=True)
class TreatmentFace:
    """Everything the treatment view shows at one moment, apart from the map."""

    header: HeaderFace
    ring: RingFace
    passes: PassFace
    settings: tuple[SettingFace, ...]
    instruction: str
    next: NextFace | None
    balance: tuple[SideTime, ...] = ()
    lane: LaneFace | None = None
    words: str = ""
    """More to read, where a step has no settings."""
    may_jump: bool = False
    """A current flows that a muscle may jump at."""
    long_figure: bool = False
    """The countdown shows minutes and seconds, or may come to."""


class TreatmentView(Drawn):
    """The whole picture between status bar and controls."""

    change_setting_requested = Signal(str)
    """A setting's row was pressed: its name."""
    turn_requested = Signal()
    """The map should be seen from the other end."""
    lane_confirm_requested = Signal()
    """The second lane's step was confirmed."""

    def __init__(self, look: Look, drawing: FaceDrawing, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._shape = Shape.WIDE
        self._wants = Wants()
        self.map = FacePicker(drawing, look, parent=self)
        self.balance = Balance(look, self)
        self.turn = ActionButton(
            tr("run", "Facing client"), look, icon=Icon.TURN, kind=ButtonKind.QUIET, size=14, parent=self
        )
        self.turn.setToolTip(tr("run", "See the map from the other end (M)"))
        self.header = StepHeader(look, self)
        self.ring = Countdown(look, self)
        self.settings = SettingsPanel(look, self)
        self.lane = LaneCard(look, self)
        self.past = PastLine(look, self)
        self.words = PlainLabel("", look, size=30, parent=self)
        self.instruction = InstructionBand(look, self)
        self.question = QuestionBand(look, self)
        self.notice = NoticePlate(look, self)
        self.strip = ProgressStrip(look, self)
        self.question.hide()
        self.lane.hide()
        self.turn.clicked.connect(self.turn_requested)
        self.settings.change_requested.connect(self.change_setting_requested)
        self.lane.confirm_requested.connect(self.lane_confirm_requested)
        self.map.turned_changed.connect(self._name_turn)

    def set_face(self, face: TreatmentFace) -> None:
        """Show another moment; each part draws itself anew only when it changed."""
        self.header.set_face(face.header)
        self.ring.set_face(face.ring)
        self.settings.passes.set_face(face.passes)
        self.settings.set_settings(face.settings)
        self.words.say(face.words)
        has_settings = bool(face.settings or face.passes.title)
        self.settings.setVisible(has_settings)
        self.settings.offer_jump(face.may_jump)
        # a question takes their place
        self.words.setVisible(not has_settings and self.question.isHidden())
        self.instruction.set_text(face.instruction)
        self.instruction.set_next(face.next)
        self.balance.set_times(face.balance)
        if face.lane is not None:
            self.lane.set_face(face.lane)
        self.lane.setVisible(face.lane is not None)
        self._want(
            replace(
                self._wants,
                long_figure=face.long_figure,
                words=not has_settings,
                lane=face.lane is not None,
            )
        )

    def set_past(self, past: PastPlace | None) -> None:
        """Show under the settings how this place was treated at the last visit."""
        self.past.set_past(past)
        self._lay_out()

    def set_shape(self, shape: Shape, digit: float, *, large: bool) -> None:
        """Take the window's shape, the least height of the countdown's digits in it, and large words."""
        changed, self._shape = shape is not self._shape, shape
        self._want(replace(self._wants, digit=digit, large=large))
        if changed:
            self._lay_out()

    def _want(self, wants: Wants) -> None:
        if wants != self._wants:
            self._wants = wants
            self._lay_out()

    def show_question(self, shown: bool) -> None:
        """Put the question in the place of the instruction, or the instruction back."""
        self.question.setVisible(shown)
        self.past.set_question(shown)
        self.instruction.setVisible(not shown)
        self.words.setVisible(not shown and self.settings.isHidden())
        self._place_notice()

    def show_notice(self, face: NoticeFace | None) -> None:
        """Put a notice over the instruction, or over the foot of the map while a question is asked."""
        self.notice.set_face(face)
        self.notice.raise_()

    def _place_notice(self) -> None:
        over = self.instruction if self.question.isHidden() else self.map
        height, box = self.notice.sizeHint().height(), over.geometry()
        top = box.top() if over is self.instruction else box.bottom() - height
        self.notice.setGeometry(box.left(), top, box.width(), height)

    def look_changed(self) -> None:
        look = self._look
        for part in (
            self.header,
            self.ring,
            self.settings,
            self.lane,
            self.instruction,
            self.question,
            self.notice,
        ):
            part.set_look(look)
        self.past.set_look(look)
        for other in (self.strip, self.balance):
            other.set_look(look)
        self.words.set_look(look)
        self.map.set_look(look)
        self.turn.set_look(look)
        self._lay_out()

    def _name_turn(self, turned: bool) -> None:
        self.turn.show_as(tr("run", "From behind") if turned else tr("run", "Facing client"), icon=Icon.TURN)

    def _lay_out(self) -> None:
        lay_out = tall_places if self._shape is Shape.TALL else wide_places
        places = lay_out(self.size(), self._look, self._wants)
        self.map.setGeometry(places.map)
        self.balance.setGeometry(places.balance)
        self.turn.setGeometry(places.turn)
        for part in (self.turn, self.balance):
            part.setVisible(not places.bare)
        self.lane.setGeometry(places.lane)
        self.header.setGeometry(places.header)
        self.ring.setGeometry(places.countdown)
        self.settings.set_folded(places.folded)
        band = self._place_past(places)
        self.words.setGeometry(places.words)
        self.instruction.setGeometry(band)
        self.question.setGeometry(places.question)
        self._place_notice()
        self.strip.setGeometry(places.strip)

    def _place_past(self, places: Places) -> QRect:
        """Set settings and last visit into their places; return what is left for the instruction."""
        settings, band = places.settings, places.instruction
        crowded = places.folded or len(self.settings.rows) > _MOST_ROWS_ABOVE
        self.past.set_folded(crowded)
        height = self.past.sizeHint().height()
        if crowded:
            # one line over the instruction: the settings need every pixel of theirs
            self.settings.setGeometry(settings)
            self.past.setGeometry(band.left(), band.top(), band.width(), height)
            return band.adjusted(0, height, 0, 0)
        self.settings.setGeometry(settings.adjusted(0, 0, 0, -height))
        self.past.setGeometry(settings.left(), settings.bottom() + 1 - height, settings.width(), height)
        return band

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)
