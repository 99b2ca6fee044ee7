"""Small plans, and a rig that runs one on the treatment screen with a clock that stands still."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from microtimer.core.catalogue.gates import GateItem, ItemKind
from microtimer.core.catalogue.screening import Ask, Demand, ScreeningAnswer, ScreeningRule, Severity
from microtimer.core.catalogue.zones import ZoneCatalogue
from microtimer.core.clock import FakeClock, Moment
from microtimer.core.plan import (
    Amount,
    BranchOption,
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
from microtimer.core.preferences import Pedal
from microtimer.core.session.actions import Action, SessionIdentity
from microtimer.core.session.events import ScreeningAnswered, SessionEvent
from microtimer.core.session.state import Phase, ready
from microtimer.ui.map.drawing import FaceDrawing, read_face_drawing
from microtimer.ui.run.map_scene import MapReader
from microtimer.ui.run.questions import Topic
from microtimer.ui.run.run_page import RunPage
from microtimer.ui.run.run_setting import Body, RunSetting
from microtimer.ui.session.saving import SaveReport
from microtimer.ui.session.session_controller import SessionController
from microtimer.ui.sound.player import SoundPlayer
from microtimer.ui.theme import DARK, Theme
from tests.ui.sound_values import FakeAudio

E = TypeVar("E", bound=SessionEvent)
ASSETS = Path(__file__).resolve().parent.parent.parent.parent / "assets"
IDENTITY = SessionIdentity("0193", practitioner="AB", client="C-7QK4-2M")
NOON = Moment(awake_ms=50_000, boot_ms=90_000, utc_ms=1_767_265_200_000, utc_offset_min=60)


def drawing() -> FaceDrawing:
    maps = (ASSETS / name for name in ("facemap.svg", "bodymap.svg"))
    return read_face_drawing(*(path.read_text(encoding="utf-8") for path in maps))


def zones() -> ZoneCatalogue:
    return ZoneCatalogue.model_validate_json((ASSETS / "zones.json").read_bytes())


def step(kind: StepKind, title: str, **values: Any) -> PlannedStep:
    """Return a step; its index is set by `plan`."""
    named = {"index": 0, "id": title, "source_id": title, "pointer": "", "section": SectionKind.TREATMENT}
    return PlannedStep(kind=kind, title=title, **{**named, **values})


def zone_step(zone: str, side: Side | None, seconds: int = 60, **values: Any) -> PlannedStep:
    """Return a timed step on a zone that ends by itself."""
    usual: dict[str, Any] = {
        "mode": Mode.DYNAMIC,
        "timing": Timing(kind=TimingKind.EXACT, planned_ms=seconds * 1000),
        "ending": Ending.AUTO,
        "settings": DeviceSettings(current_ua=Amount(low=180, high=180)),
    }
    return step(StepKind.ZONE, zone.capitalize(), zone=zone, side=side, **{**usual, **values})


def glide() -> dict[str, Any]:
    """Return what makes a step one of three passes of four strokes of 3 s and 2 s."""
    return {"technique": "glide-hold", "passes": 3, "stroke": Stroke(move_ms=3000, hold_ms=2000, count=4)}


def checklist(*texts: str, **values: Any) -> PlannedStep:
    """Return a gate of things to tick."""
    items = tuple(GateItem(id=f"i{n}", text=text, kind=ItemKind.CHECK) for n, text in enumerate(texts))
    return step(StepKind.GATE, "Preparation", items=items, ending=Ending.CONFIRM, **values)


def rule(rule_id: str, severity: Severity, *asks: Ask, **demand: Any) -> ScreeningRule:
    """Return a screening rule that is asked."""
    return ScreeningRule(
        id=rule_id,
        group="g",
        label=rule_id.capitalize(),
        question=f"Any {rule_id}?",
        asks=asks,
        demands=(Demand(severity=severity, **demand),),
        consequence="Mind it.",
    )


def screening(*rules: ScreeningRule) -> PlannedStep:
    """Return a gate of screening questions."""
    return step(StepKind.GATE, "Screening", rules=rules, ending=Ending.CONFIRM)


def choice(*titles: str) -> PlannedStep:
    """Return a choice among named options."""
    options = tuple(BranchOption(id=f"o{n}", title=title) for n, title in enumerate(titles))
    return step(StepKind.CHOICE, "What next?", options=options, ending=Ending.CONFIRM)


def task(title: str = "Cleanse", **values: Any) -> PlannedStep:
    """Return untimed work."""
    return step(StepKind.TASK, title, **{"ending": Ending.COUNT_UP, **values})


def plan(*steps: PlannedStep, **values: Any) -> Plan:
    """Return a plan of these steps, numbered."""
    numbered = tuple(
        one.model_copy(update={"index": n, "id": f"{one.id}/{n}"}) for n, one in enumerate(steps)
    )
    named = {"protocol_id": "basic", "protocol_version": "1.2.0", "protocol_title": "Basic lift"}
    return Plan(protocol_sha256="0" * 64, steps=numbered, **{**named, **values})


@dataclass
class Rig:
    """A session on the treatment screen, its clock in hand."""

    clock: FakeClock
    controller: SessionController
    page: RunPage
    sound: SoundPlayer
    saved: list[SessionEvent] = field(default_factory=list)
    awake: list[bool] = field(default_factory=list)
    report: SaveReport = field(default_factory=SaveReport)

    def go(self, ms: int) -> None:
        """Let time pass, then tell the session."""
        self.clock.advance(ms)
        self.controller.tick()

    def ask(self, make: Callable[[Moment], Action]) -> bool:
        """Ask for something outside the guard time."""
        self.clock.advance(600)
        return self.controller.ask(make)

    def key(self, key: Any, held_ms: int = 0) -> None:
        """Press a key and let it go, after some time if it is held."""
        target = self.keys_go_to()
        QTest.keyPress(target, key)
        if held_ms:
            self.go(held_ms)
        QTest.keyRelease(target, key)
        self.page.keyboard.keys.settle()

    def keys_go_to(self) -> QWidget:
        """Return what has the keyboard."""
        focused: QWidget | None = self.page.focusWidget()
        return self.page if focused is None else focused

    def phase(self) -> Phase:
        """Return where the session stands."""
        return self.controller.state.phase

    def body(self) -> Body | None:
        """Return what the page is filled with."""
        return self.page.body

    def topic(self) -> Topic | None:
        """Return what is being asked."""
        return self.page.questions.topic

    def of(self, kind: type[E]) -> list[E]:
        """Return the saved events of one type."""
        return [event for event in self.saved if isinstance(event, kind)]

    def answers(self) -> list[ScreeningAnswer]:
        """Return the screening answers saved so far."""
        return [event.answer for event in self.of(ScreeningAnswered) if event.answer is not None]

    def types(self) -> list[str]:
        """Return the types of the saved events."""
        return [event.type for event in self.saved]

    def last(self) -> SessionEvent:
        """Return the last event that was saved."""
        return self.saved[-1]


RigMaker = Callable[..., Rig]


def make_rig(
    qtbot: QtBot,
    session_plan: Plan,
    *,
    theme: Theme = DARK,
    still: bool = True,
    large: bool = False,
    started: bool = True,
    size: tuple[int, int] = (1440, 900),
    keep_awake: bool = True,
    closes: bool = True,
    pedal: Pedal | None = None,
) -> Rig:
    """Start a session and show it; timers are stopped, so that only `go` lets time pass."""
    clock = FakeClock(NOON)
    saved: list[SessionEvent] = []
    awake: list[bool] = []
    rigs: list[Rig] = []

    def save(events: Sequence[SessionEvent]) -> SaveReport:
        saved.extend(events)
        return rigs[0].report if rigs else SaveReport()

    def stay_awake(on: bool) -> bool:
        awake.append(on)
        return keep_awake

    controller = SessionController(ready(session_plan), clock, save)
    sound = SoundPlayer(ASSETS / "sounds", audio=FakeAudio())
    sound.prepare()
    if started:
        controller.start(IDENTITY)
    setting = RunSetting(
        IDENTITY, "Bench unit 2", "/data", theme=theme, still=still, large=large, pedal=pedal
    )
    page = RunPage(controller, MapReader(drawing(), zones()), setting, sound, stay_awake)
    if closes:
        qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    controller.stop()
    rig = Rig(clock, controller, page, sound, saved, awake)
    rigs.append(rig)
    return rig
