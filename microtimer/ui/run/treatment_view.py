"""The treatment view: map at the left; name, ring, settings and the band under them at the right."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from microtimer.ui.face_drawing import FaceDrawing
from microtimer.ui.face_picker import FacePicker
from microtimer.ui.icons import Icon
from microtimer.ui.language import tr
from microtimer.ui.run.balance import Balance, SideTime
from microtimer.ui.run.band import InstructionBand, QuestionBand
from microtimer.ui.run.buttons import ActionButton, ButtonKind
from microtimer.ui.run.drawn import Drawn
from microtimer.ui.run.labels import PlainLabel
from microtimer.ui.run.lane_card import LaneCard, LaneFace
from microtimer.ui.run.next_line import NextFace
from microtimer.ui.run.progress_strip import ProgressStrip
from microtimer.ui.run.ring import CountdownRing, RingFace
from microtimer.ui.run.settings_panel import PassFace, SettingFace, SettingsPanel
from microtimer.ui.run.step_header import HeaderFace, StepHeader
from microtimer.ui.theme import DESIGN_HEIGHT, Look

_MARGIN: Final = 24
_STATUS: Final = 56
_CONTROLS: Final = 88
"""Design height of status bar and controls, which the page lays out itself."""
_MAP_SHARE: Final = 560 / 1440
_HEADER: Final = 144
_BAND: Final = 156
_STRIP: Final = 30
_RING: Final = 386


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
    """More to read beside the ring, where a step has no settings."""


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
        self.map = FacePicker(drawing, look, parent=self)
        self.balance = Balance(look, self)
        self.turn = ActionButton(
            tr("run", "Facing client"), look, icon=Icon.TURN, kind=ButtonKind.QUIET, size=14, parent=self
        )
        self.turn.setToolTip(tr("run", "See the map from the other end (M)"))
        self.header = StepHeader(look, self)
        self.ring = CountdownRing(look, parent=self)
        self.settings = SettingsPanel(look, self)
        self.lane = LaneCard(look, self)
        self.words = PlainLabel("", look, size=30, parent=self)
        self.instruction = InstructionBand(look, self)
        self.question = QuestionBand(look, self)
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
        self.words.setVisible(not has_settings)
        self.instruction.set_text(face.instruction)
        self.instruction.set_next(face.next)
        self.balance.set_times(face.balance)
        if face.lane is not None:
            self.lane.set_face(face.lane)
        if self.lane.isHidden() == (face.lane is not None):
            self.lane.setVisible(face.lane is not None)
            self._lay_out()

    def show_question(self, shown: bool) -> None:
        """Put the question in the place of the instruction, or the instruction back."""
        self.question.setVisible(shown)
        self.instruction.setVisible(not shown)

    def look_changed(self) -> None:
        look = self._look
        for part in (self.header, self.ring, self.settings, self.lane, self.instruction, self.question):
            part.set_look(look)
        for other in (self.strip, self.balance):
            other.set_look(look)
        self.words.set_look(look)
        self.map.set_look(look)
        self.turn.set_look(look)
        self._lay_out()

    def _name_turn(self, turned: bool) -> None:
        self.turn.show_as(tr("run", "From behind") if turned else tr("run", "Facing client"), icon=Icon.TURN)

    def _lay_out(self) -> None:
        """Place the parts; a window taller than the design gives the rest to map and ring."""
        px, width, height = self._look.px, self.width(), self.height()
        margin, strip = px(_MARGIN), px(_STRIP)
        body = height - strip - px(12)
        design = px(DESIGN_HEIGHT - _STATUS - _CONTROLS - _STRIP - 12)
        spare = max(0, body - design)
        map_right = round(width * _MAP_SHARE) - px(8)
        self.map.setGeometry(QRect(margin, px(10), map_right - margin, body - px(16)))
        switch = QRect(map_right - px(184), body - px(62), px(184), px(60))
        self.turn.setGeometry(switch)
        self.balance.setGeometry(margin, body - px(84), switch.left() - margin - px(8), px(78))
        left, right = map_right + px(40), width - margin
        self.header.setGeometry(left, px(8) + spare // 8, right - left, px(_HEADER))
        band_top = body - px(_BAND) - spare // 8
        self.instruction.setGeometry(left, band_top, right - left, px(_BAND))
        # down to the strip: in the smallest window a line of detail needs every pixel
        self.question.setGeometry(left, band_top, right - left, px(_BAND) + spare // 8 + px(8))
        top = self.header.geometry().bottom() + px(10)
        self._lay_out_middle(QRect(left, top, right - left, band_top - px(6) - top))
        self.strip.setGeometry(margin, height - strip - px(4), width - 2 * margin, strip)

    def _lay_out_middle(self, box: QRect) -> None:
        """Place ring and settings: the ring as big as height and width allow."""
        px = self._look.px
        side = min(box.height(), max(px(_RING), round(box.width() * 0.47)))
        ring_top = box.top() + (box.height() - side) // 2
        self.ring.setGeometry(box.left() - px(8), ring_top, side, side)
        left = self.ring.geometry().right() + px(40)
        panel = QRect(left, box.top() + px(18), box.right() - left, box.height() - px(30))
        self.words.setGeometry(panel)
        if not self.lane.isHidden():
            card = px(120)
            self.lane.setGeometry(panel.left(), panel.bottom() - card, panel.width(), card)
            panel.setBottom(panel.bottom() - card - px(12))
        else:
            needed = self.settings.sizeHint().height()
            slack = max(0, (panel.height() - needed) // 2)
            panel.adjust(0, slack, 0, 0)
        self.settings.setGeometry(panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)
