"""The start of a session: choose, say who is there, see the plan change, begin."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractSpinBox, QBoxLayout, QComboBox, QWidget

from microtimer.core.catalogue.catalogues import Catalogues
from microtimer.core.clock import Clock
from microtimer.core.expansion.choices import start_choices
from microtimer.core.expansion.context import PlanContext, PlanError
from microtimer.core.expansion.expand import expand
from microtimer.core.format.reading import LoadedProtocol
from microtimer.core.plan import Exclusion, PlanOptions
from microtimer.core.plan_limits import plan_findings
from microtimer.core.preferences import Preferences
from microtimer.core.problem import Severity
from microtimer.core.session.history import ClientHistory
from microtimer.ui.background import Background
from microtimer.ui.desk.buttons import ButtonKind, DeskButton
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import column, plate, row, scrolled
from microtimer.ui.desk.root import look_of
from microtimer.ui.icons import Icon
from microtimer.ui.language import catalogued, told, tr
from microtimer.ui.map.drawing import FaceDrawing
from microtimer.ui.services import Services
from microtimer.ui.session.client_histories import ClientHistories
from microtimer.ui.start.choices_form import ChoicesForm
from microtimer.ui.start.past_visit import PastVisit
from microtimer.ui.start.people_form import People, PeopleForm
from microtimer.ui.start.plan_card import PlanCard, PlanFace
from microtimer.ui.start.start_order import StartOrder
from microtimer.ui.start.zone_chooser import ZoneChooser

_SETTLE_MS = 60
_CARD_WIDTH = 380
_CARD_HEIGHT = 430
_NO_LIMIT = 16_777_215
"""Qt's "no limit"."""


class StartPage(QWidget):
    """Prepare one session."""

    begin_requested = Signal(object)
    """The `StartOrder` to begin."""
    back_requested = Signal()

    def __init__(
        self,
        services: Services,
        drawing: FaceDrawing,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._record_state = services.record_state
        self._histories = ClientHistories(services.archive, background, self)
        self._client = ""
        self._catalogues: Catalogues = services.catalogues
        self._clock: Clock = services.clock
        self._protocol: LoadedProtocol | None = None
        self._transition_ms = 0
        self._face = PlanFace(None, (), ())
        whole = column(self, margins=28, spacing=14)
        head = row(spacing=4)
        self._back = DeskButton(tr("start", "Library"), icon=Icon.BACK, kind=ButtonKind.LINK)
        self._back.clicked.connect(self.back_requested)
        head.addWidget(self._back)
        self._title = label("", "title")
        head.addWidget(self._title, 1)
        whole.addLayout(head)
        beside = self._sharing = row(spacing=18)
        whole.addLayout(beside, 1)
        self.people_form = PeopleForm(
            services.catalogues.devices, services.new_client_code, services.judge_client
        )
        self.choices_form = ChoicesForm()
        self.zone_chooser = ZoneChooser(drawing, services.catalogues.zones)
        self.past_visit = PastVisit(services.catalogues.zones)
        beside.addWidget(scrolled(self._make_form()), 1)
        self.plan_card = PlanCard(services.catalogues)
        beside.addWidget(self.plan_card)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.plan_anew)
        for form in (self.people_form, self.choices_form, self.zone_chooser):
            form.changed.connect(self._settle.start)
        self.plan_card.begin_requested.connect(self._begin)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.plan_card.begin.click)

    @property
    def face(self) -> PlanFace:
        """Return the plan as it stands, and what speaks against it."""
        return self._face

    def prepare(self, protocol: LoadedProtocol, preferences: Preferences) -> None:
        """Prepare a session of a protocol, everything as the protocol and the last session have it."""
        document = protocol.document
        self._protocol = protocol
        self._transition_ms = preferences.transition_s * 1000
        self._title.setText(document.title)
        self._client = ""
        self._histories.forget()
        self.past_visit.set_history(ClientHistory())
        state = self._record_state()
        self.plan_card.set_unrecorded("" if state.writable else told(state.why_not))
        choices = start_choices(document, self._catalogues.zones)
        self.people_form.set_people(preferences)
        self.choices_form.set_choices(choices, preferences.side_order)
        self._options.setVisible(not self.choices_form.is_empty)
        self.zone_chooser.set_zones(choices.zones)
        self._zones.setVisible(bool(choices.zones))
        self.plan_anew()
        self._order_keys()
        # as by Tab: Enter begins at once, and the ring says so
        self.plan_card.begin.setFocus(Qt.FocusReason.TabFocusReason)

    def _order_keys(self) -> None:
        """Let Tab go from top to bottom: the fields of a protocol are newer than what stands under them."""
        before: QWidget = self._back
        for part in (self.people_form, self.choices_form, self.zone_chooser, self.plan_card):
            for control in part.findChildren(QWidget):
                # the list of a combo box is a window of its own
                inner = isinstance(control.parent(), QComboBox | QAbstractSpinBox)
                inner = inner or control.window() is not self.window()
                if control.focusPolicy() & Qt.FocusPolicy.TabFocus and not inner:
                    QWidget.setTabOrder(before, control)
                    before = control

    def look_changed(self) -> None:
        """Draw what is drawn by hand in another theme."""
        self.zone_chooser.look_changed()
        self._share_room()

    def _share_room(self) -> None:
        """Give the plan about a third of the page beside the form, or of a high page under it."""
        px, tall = look_of(self).px, self.height() > self.width()
        flow = QBoxLayout.Direction.TopToBottom if tall else QBoxLayout.Direction.LeftToRight
        self._sharing.setDirection(flow)
        width = max(px(290), min(px(_CARD_WIDTH), self.width() // 3))
        height = min(px(_CARD_HEIGHT), self.height() * 2 // 5)
        self.plan_card.setMinimumSize(0 if tall else width, height if tall else 0)
        self.plan_card.setMaximumSize(_NO_LIMIT if tall else width, height if tall else _NO_LIMIT)

    def plan_anew(self) -> None:
        """Make the plan from what is chosen, and judge it."""
        if self._protocol is None:
            return
        self._settle.stop()
        people = self.people_form.people()
        self._face = self._planned(self._protocol, people)
        self.plan_card.set_face(self._face, self._clock.now())
        self.past_visit.set_plan(self._face.plan)
        self._look_back(people)

    def _look_back(self, people: People) -> None:
        """Show what earlier visits say, where another client was named."""
        client = "" if people.client.error else people.client.code
        if client != self._client:
            self._client = client
            self.past_visit.set_history(ClientHistory())
            self._histories.read(client, self.past_visit.set_history)

    def _make_form(self) -> QWidget:
        sheet = QWidget()
        form = column(sheet, spacing=14)
        people = plate()
        inside = column(people, margins=18)
        inside.addWidget(label(tr("start", "Who and with what"), "heading"))
        inside.addWidget(self.people_form)
        form.addWidget(people)
        form.addWidget(self.past_visit)
        self._options = plate()
        inside = column(self._options, margins=18)
        inside.addWidget(label(tr("start", "Choices of this protocol"), "heading"))
        inside.addWidget(self.choices_form)
        form.addWidget(self._options)
        self._zones = plate()
        inside = column(self._zones, margins=18)
        inside.addWidget(label(tr("start", "Zones to leave out"), "heading"))
        words = tr(
            "start",
            "Tap a zone on the face or check it in the list, and say why. Left and right are the client's.",
        )
        inside.addWidget(label(words, "body", "text2"))
        inside.addWidget(self.zone_chooser)
        form.addWidget(self._zones)
        form.addStretch(1)
        return sheet

    def _planned(self, protocol: LoadedProtocol, people: People) -> PlanFace:
        unchosen = self.choices_form.missing()
        obstacles = [tr("start", "{title}: choose a value.").format(title=title) for title in unchosen]
        obstacles += [
            tr("start", "Say why {zone} is left out.").format(zone=name)
            for name in self.zone_chooser.missing_reasons()
        ]
        if people.client.error:
            obstacles.append(told(people.client.error))
        if unchosen:
            return PlanFace(None, tuple(obstacles), ())
        try:
            plan = expand(protocol.document, protocol.sha256, self._options_chosen(), self._context(people))
        except PlanError as error:
            return PlanFace(None, (*obstacles, f"{told(error.message)} {told(error.remedy)}".strip()), ())
        if not plan.steps:
            obstacles.append(tr("start", "Nothing is left to do in this plan."))
        exclusions = self.zone_chooser.exclusions()
        if people.device is None:
            return PlanFace(plan, tuple(obstacles), (), exclusions)
        own = protocol.document.zones or ()
        findings = plan_findings(plan, people.device, self._catalogues.zones, own)
        if any(finding.severity is Severity.ERROR for finding in findings) and not people.rehearsal:
            obstacles.append(
                tr("start", "The plan does not fit {device}; see above.").format(
                    device=catalogued(people.device.name)
                )
            )
        return PlanFace(plan, tuple(obstacles), findings, exclusions)

    def _options_chosen(self) -> PlanOptions:
        return PlanOptions(
            side_order=self.choices_form.side_order(),
            start_side=self.choices_form.start_side(),
            exclusions=tuple(
                Exclusion(zone=out.zone, side=out.side) for out in self.zone_chooser.exclusions()
            ),
            values=self.choices_form.values(),
        )

    def _context(self, people: People) -> PlanContext:
        found = self._catalogues
        return PlanContext(found.zones, found.gates, found.rules, people.device, self._transition_ms)

    def _begin(self) -> None:
        self.plan_anew()
        if self._protocol is None or self._face.plan is None or self._face.obstacles:
            return
        people, exclusions = self.people_form.people(), self.zone_chooser.exclusions()
        self.begin_requested.emit(StartOrder(self._protocol, self._face.plan, people, exclusions))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()
