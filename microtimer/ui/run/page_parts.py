"""The parts of the treatment page, in the look and at the places that the size of the window asks for."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from microtimer.core.preferences import Pedal
from microtimer.ui.run.announcer import Announcer
from microtimer.ui.run.controls import ControlBar
from microtimer.ui.run.end_panel import EndPanel
from microtimer.ui.run.gate.ground import GateGround, ZonePlaces
from microtimer.ui.run.gate.panel import GatePanel
from microtimer.ui.run.labels import PlainLabel
from microtimer.ui.run.map_scene import MapReader
from microtimer.ui.run.notices import Reminders
from microtimer.ui.run.overlays import EdgeLight, KeyHelp, Toast
from microtimer.ui.run.places import (
    END_SHARE,
    FIGURE_SHARE,
    LARGE_TEXT,
    TALL_HEIGHT,
    TALL_WIDTH,
    Shape,
    shape_of,
)
from microtimer.ui.run.presenter import Presenter
from microtimer.ui.run.questions import Questions
from microtimer.ui.run.requests import Requests
from microtimer.ui.run.run_setting import RunSetting
from microtimer.ui.run.status_bar import StatusBar
from microtimer.ui.run.step_picture import StepPictures
from microtimer.ui.run.treatment_view import TreatmentView
from microtimer.ui.session.session_controller import SessionController
from microtimer.ui.theme import Look, unit_for
from microtimer.ui.when import local_time


class PageParts(QWidget):
    """A page made of its parts; what they do together is the page's own."""

    def __init__(
        self,
        controller: SessionController,
        maps: MapReader,
        setting: RunSetting,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._setting = setting
        self._look = Look(setting.theme, 1.0, setting.still)
        self._plan = controller.state.plan
        self._maps = maps

    def _make_parts(self) -> None:
        look, maps, controller = self._look, self._maps, self._controller
        self.status = StatusBar(look, self)
        self.banner = PlainLabel("", look, size=18, bold=True, color="warn", parent=self)
        self.treatment = TreatmentView(look, maps.drawing, self)
        places = ZonePlaces(maps.targets(self._plan), maps.elsewhere(self._plan))
        ground = GateGround(places, _days_of(controller), self._setting.sources)
        self.gate = GatePanel(look, maps.drawing, ground, controller.now_ms, parent=self)
        self.end = EndPanel(look, self)
        self.controls = ControlBar(look, controller.now_ms, self)
        self.toast = Toast(look, self)
        self.help = KeyHelp(look, self._setting.pedal or Pedal(), self)
        self.light = EdgeLight(self, look)
        self.questions = Questions(self.treatment.question, controller, maps.zones, self)
        self.pictures = StepPictures(look, self.treatment.map, self)
        self.presenter = Presenter(controller, maps, self.treatment, self.controls, self.questions)
        self.requests = Requests(controller, self.controls, self.questions, self)
        self.reminders = Reminders(self)
        self.announcer = Announcer(self)

    def _order_focus(self) -> None:
        """Let Tab go from the controls, where it rests, to the settings, the view switch and the map."""
        treatment = self.treatment
        chain = [self.controls.end, *treatment.settings.in_focus_order(), treatment.turn, treatment.map]
        for one, other in pairwise(chain):
            QWidget.setTabOrder(one, other)

    def _set_look(self) -> None:
        width, height = self.width(), self.height()
        shape = shape_of(width, height)
        desk = Look(self._setting.theme, unit_for(width, height), self._setting.still)
        self._look = desk
        if self._setting.large:
            self._look = replace(desk, text=LARGE_TEXT)
        if shape is Shape.TALL:
            self._look = replace(self._look, unit=max(0.5, min(width / TALL_WIDTH, height / TALL_HEIGHT)))
        self.treatment.set_shape(shape, height * FIGURE_SHARE, large=self._setting.large)
        self.controls.set_two_rows(shape is Shape.TALL)
        for part in (
            self.status,
            self.treatment,
            self.controls,
            self.toast,
            self.help,
            self.pictures,
        ):
            part.set_look(self._look)
        self.gate.set_look(desk)
        self.end.set_look(replace(desk, unit=max(desk.unit, self._look.unit * END_SHARE)))
        self.banner.set_look(self._look)
        self.light.set_look(self._look)
        self.presenter.forget()
        self.presenter.still = self._setting.still
        self._lay_out()

    def _lay_out(self) -> None:
        px, width, height = self._look.px, self.width(), self.height()
        self.status.setGeometry(0, 0, width, px(56))
        top = px(56)
        if not self.banner.isHidden():
            banner = self.banner.heightForWidth(width)
            self.banner.setGeometry(0, top, width, banner)
            top += banner
        controls = self.controls.sizeHint().height()
        side = px(18)
        self.controls.setGeometry(side, height - controls - px(10), width - 2 * side, controls)
        foot = height - controls - px(10)
        self.treatment.setGeometry(QRect(0, top, width, foot - top))
        self.gate.setGeometry(QRect(0, top, width, height - top))
        self.end.setGeometry(QRect(0, top, width, height - top))
        self.pictures.place()
        self.help.setGeometry(self.rect())
        if not self.toast.isHidden():
            self.toast.place()


def _days_of(controller: SessionController) -> Callable[[], date]:
    """Return what tells today's date; the page itself is not held by it."""

    def today() -> date:
        now = controller.now()
        return local_time(now.utc_ms, now.utc_offset_min).date()

    return today
