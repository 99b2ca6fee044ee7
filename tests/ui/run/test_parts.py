"""Parts of the treatment screen: they draw anew only what changed, and every shape carries its meaning."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from microtimer.core.clock import FakeClock
from microtimer.core.plan import Mode, Side
from microtimer.core.session.outlook import Segment, SegmentState
from microtimer.ui.run.band import Chip, Question, QuestionBand
from microtimer.ui.run.clocks.countdown import Countdown, RingFace
from microtimer.ui.run.clocks.progress_strip import ProgressStrip
from microtimer.ui.run.flow import FlowLayout
from microtimer.ui.run.keys import HeldKeys
from microtimer.ui.run.labels import PlainLabel
from microtimer.ui.run.setting_row import SettingFace
from microtimer.ui.run.settings_panel import SettingsPanel
from microtimer.ui.run.step_header import HeaderFace, StepHeader
from microtimer.ui.theme import DARK, LIGHT, Look
from tests.ui.run.sessions import NOON

LOOK = Look(DARK)


class WatchedRing(Countdown):
    """Remembers which parts were asked to be drawn."""

    painted: list[QRect]

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append(event.rect())
        super().paintEvent(event)


@pytest.fixture
def ring(qtbot: QtBot) -> WatchedRing:
    subject = WatchedRing(LOOK)
    subject.painted = []
    qtbot.addWidget(subject)
    subject.resize(530, 390)
    subject.set_face(RingFace("27", "seconds left", "left", elapsed=0.5))
    with qtbot.waitExposed(subject):
        subject.show()
    subject.repaint()
    subject.painted.clear()
    return subject


def test_while_time_moves_only_the_head_of_the_track_is_drawn(qtbot: QtBot, ring: WatchedRing) -> None:
    ring.set_face(RingFace("27", "seconds left", "left", elapsed=0.501))
    qtbot.waitUntil(lambda: bool(ring.painted), timeout=2_000)
    part = ring.painted[-1]
    assert part.width() * part.height() < 530 * 390 / 10
    ring.hide()


@pytest.mark.parametrize(
    ("before", "after", "most"),
    [
        ("27", "26", 0.7),  # one digit: the other half stays
        ("30", "29", 1.2),
        ("11", "10", 0.7),
        ("88", "80", 0.7),
        ("1:41", "1:40", 0.5),
        ("1:00", "59", 1.2),  # another shape: everything moves
    ],
)
def test_of_a_new_figure_only_what_changed_is_drawn(
    qtbot: QtBot, ring: WatchedRing, before: str, after: str, most: float
) -> None:
    face = RingFace(before, "seconds left", "left", elapsed=0.0)
    ring.set_face(face)
    ring.repaint()
    shown = ring.grab()
    ring.painted.clear()
    ring.set_face(replace(face, figure=after))
    qtbot.waitUntil(lambda: bool(ring.painted), timeout=2_000)
    part, room = ring.painted[-1], ring.figure_room()
    assert part.width() * part.height() < most * room.width() * room.height()
    anew = ring.grab()
    assert shown.toImage() != anew.toImage()
    for picture in (shown, anew):
        painter = QPainter(picture)
        painter.fillRect(part, Qt.GlobalColor.black)
        painter.end()
    assert shown.toImage() == anew.toImage()  # outside of the part nothing looks otherwise
    assert ring.accessibleDescription() == f"{after} seconds left"
    ring.hide()


def test_nothing_of_a_round_digit_is_left_behind(qtbot: QtBot, ring: WatchedRing) -> None:
    ring.resize(1000, 300)  # where the height limits the figure
    face = RingFace("80", "", "left", elapsed=0.0)  # the head at the foot
    ring.set_face(face)
    image = ring.grab(ring.figure_room().adjusted(60, -20, -60, 20).toAlignedRect()).toImage()
    top = ring.figure_room().toAlignedRect().top() - 20
    digits = DARK.color("text").name()
    columns = range(0, image.width(), 3)
    rows = [y for y in range(image.height()) if any(image.pixelColor(x, y).name() == digits for x in columns)]
    ring.repaint()
    ring.painted.clear()
    ring.set_face(replace(face, figure="11"))
    qtbot.waitUntil(lambda: bool(ring.painted), timeout=2_000)
    part = ring.painted[-1]
    assert part.top() <= top + min(rows)
    assert part.bottom() >= top + max(rows)
    ring.hide()


def test_the_same_face_draws_nothing(ring: WatchedRing) -> None:
    ring.set_face(RingFace("27", "seconds left", "left", elapsed=0.5))
    QCoreApplication.processEvents()
    assert ring.painted == []
    ring.hide()


def segments(*widths: int, now: int = 0) -> tuple[Segment, ...]:
    states = {n: SegmentState.PAST if n < now else SegmentState.FUTURE for n in range(len(widths))}
    states[now] = SegmentState.CURRENT
    return tuple(Segment(n, width, states[n], Side.LEFT, Mode.STATIC) for n, width in enumerate(widths))


@pytest.fixture
def strip(qtbot: QtBot) -> ProgressStrip:
    subject = ProgressStrip(LOOK)
    qtbot.addWidget(subject)
    subject.resize(1000, 30)
    return subject


def test_a_step_is_as_wide_as_its_time(strip: ProgressStrip) -> None:
    strip.set_segments(segments(60_000, 120_000, 60_000))
    widths = [strip.box_of(index).width() for index in range(3)]
    assert widths[1] == pytest.approx(2 * widths[0], rel=0.05)
    assert strip.box_of(2).right() == pytest.approx(1000, abs=0.5)


def test_five_thousand_steps_still_fit(strip: ProgressStrip) -> None:
    strip.set_segments(segments(*[10_000] * 5_000, now=2_500))
    strip.set_share(0.5)
    assert strip.box_of(4_999).right() == pytest.approx(1000, abs=0.5)
    assert not strip.grab().isNull()


def test_words_beside_the_strip_take_their_room(strip: ProgressStrip) -> None:
    strip.set_segments(segments(60_000, 60_000))
    strip.set_words("10:27 left, ends 14:42")
    assert strip.box_of(1).right() < 800
    assert strip.accessibleDescription() == "10:27 left, ends 14:42"


def test_many_settings_end_in_one_row_of_words(qtbot: QtBot) -> None:
    subject = SettingsPanel(LOOK)
    qtbot.addWidget(subject)
    subject.resize(400, 336)
    subject.set_settings([SettingFace(f"s{n}", f"Setting {n}", str(n)) for n in range(11)])
    assert len(subject.rows) == 6
    assert subject.rows[-1].face.value == ", ".join(f"Setting {n} {n}" for n in range(5, 11))
    assert subject.rows[-1].geometry().bottom() <= subject.height()


def test_a_setting_s_row_asks_for_its_change(qtbot: QtBot) -> None:
    subject = SettingsPanel(LOOK)
    qtbot.addWidget(subject)
    subject.set_settings([SettingFace("current_ua", "Current", "180", "µA")])
    with qtbot.waitSignal(subject.change_requested) as asked:
        subject.rows[0].click()
    assert asked.args == ["current_ua"]


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize("side", [*Side, None])
@pytest.mark.parametrize("title", ["Jaw", "The whole of the jawline and the hollow under the ear " * 4])
def test_every_head_can_be_drawn(qtbot: QtBot, theme: object, side: Side | None, title: str) -> None:
    subject = StepHeader(Look(DARK if theme is DARK else LIGHT))
    qtbot.addWidget(subject)
    subject.resize(500, 144)
    subject.set_face(HeaderFace(title, count="Step 1 of 9", has_side=True, side=side, mode=Mode.STATIC))
    empty = StepHeader(Look(DARK))
    qtbot.addWidget(empty)
    empty.resize(500, 144)
    assert subject.grab().toImage() != empty.grab().toImage()
    assert title in subject.accessibleDescription()


@pytest.fixture
def band(qtbot: QtBot) -> QuestionBand:
    subject = QuestionBand(LOOK)
    qtbot.addWidget(subject)
    subject.resize(824, 170)
    return subject


def test_answers_fit_their_band_however_many(band: QuestionBand) -> None:
    chips = tuple(Chip(f"c{n}", f"Quite a long answer {n}") for n in range(9))
    band.ask(Question("Why?", chips))
    assert all(band.button(chip.key).geometry().right() <= band.width() for chip in chips)
    assert all(band.button(chip.key).height() >= 64 for chip in chips)


def test_an_answer_says_its_key(qtbot: QtBot, band: QuestionBand) -> None:
    band.ask(Question("Why?", (Chip("gel", "Gel"), Chip("", "No reason"))))
    with qtbot.waitSignal(band.chosen) as chosen:
        band.button("").click()
    assert chosen.args == [""]


def test_a_changed_title_keeps_what_is_being_typed(band: QuestionBand) -> None:
    band.ask(Question("Paused for 0:01", field="Why?"))
    band.field.setText("Fire dr")
    band.ask(Question("Paused for 0:02", field="Why?"))
    assert band.field.text() == "Fire dr"


def test_empty_words_are_no_answer(band: QuestionBand) -> None:
    typed: list[str] = []
    band.typed.connect(typed.append)
    band.ask(Question("Note", field="Note"))
    band.field.setText("   ")
    QTest.keyClick(band.field, Qt.Key.Key_Return)
    assert typed == []


class Finger:
    """A key of `HeldKeys`, with what it told."""

    def __init__(self) -> None:
        self.clock = FakeClock(NOON)
        self.keys = HeldKeys(lambda: self.clock.now().awake_ms)
        self.told: list[str] = []
        self.keys.went_down.connect(lambda _key: self.told.append("down"))
        self.keys.came_up.connect(lambda _key: self.told.append("up"))


@pytest.fixture
def finger(qapp: object) -> Finger:
    return Finger()


@pytest.mark.parametrize("marked", [True, False])  # as a repeat, or (when the second event is late) not
def test_a_repeated_key_is_one_press(finger: Finger, marked: bool) -> None:
    finger.keys.press(Qt.Key.Key_Space, repeated=False)
    for _ in range(5):
        finger.clock.advance(40)
        finger.keys.release(Qt.Key.Key_Space, repeated=marked)
        finger.keys.press(Qt.Key.Key_Space, repeated=marked)
    assert finger.keys.held_ms(Qt.Key.Key_Space) == 200
    finger.keys.release(Qt.Key.Key_Space, repeated=False)
    finger.keys.settle()
    assert finger.told == ["down", "up"]


def test_a_release_counts_by_itself_when_nothing_follows(qtbot: QtBot, finger: Finger) -> None:
    finger.keys.press(Qt.Key.Key_Space, repeated=False)
    finger.keys.release(Qt.Key.Key_Space, repeated=False)
    assert finger.told == ["down"]
    qtbot.waitUntil(lambda: finger.told == ["down", "up"], timeout=2_000)


def test_a_key_let_go_is_held_no_longer(finger: Finger) -> None:
    finger.keys.press(Qt.Key.Key_Space, repeated=False)
    finger.keys.release(Qt.Key.Key_Space, repeated=False)
    finger.clock.advance(5_000)
    assert finger.keys.held_ms(Qt.Key.Key_Space) == 0


def test_a_key_whose_release_was_lost_can_be_pressed_again(finger: Finger) -> None:
    for _ in range(2):
        finger.keys.press(Qt.Key.Key_Plus, repeated=False)
        finger.keys.release(Qt.Key.Key_Equal, repeated=False)  # Shift was let go first
    assert finger.told == ["down", "down"]


def test_a_release_of_a_key_pressed_elsewhere_is_nothing(finger: Finger) -> None:
    finger.keys.release(Qt.Key.Key_Space, repeated=False)
    finger.keys.settle()
    assert finger.told == []


def test_a_text_with_markup_is_shown_as_it_is(qtbot: QtBot) -> None:
    subject = PlainLabel("<h1>x</h1>", LOOK)
    qtbot.addWidget(subject)
    assert subject.textFormat() is Qt.TextFormat.PlainText
    assert subject.text() == "<h1>x</h1>"


def test_rows_break_where_the_width_ends(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    for _ in range(3):
        part = QWidget()
        part.setFixedSize(100, 40)
        flow.addWidget(part)
    assert flow.heightForWidth(300) == 40
    assert flow.heightForWidth(299) == 80
