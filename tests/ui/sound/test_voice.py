"""The voice of the window: phrases rendered off its thread, before they are needed."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from microtimer.core.plan import Plan, Side
from microtimer.core.sentence import sentence
from microtimer.core.speech.clip import Clip, NoVoiceError, Phrase
from microtimer.core.speech.saying import Saying
from microtimer.ui.services import VoiceService
from microtimer.ui.sound.voice import Voice
from tests.core.session.runs import plan_of, zone


class Studio:
    """Renders a phrase of so many letters in as many tenths of a second, on the thread that asks."""

    def __init__(self) -> None:
        self.rendered: list[str] = []
        self.threads: set[int] = set()
        self.failing: set[str] = set()
        self.stopped = 0

    def service(self) -> VoiceService:
        return VoiceService(lambda: "Studio", self.render, self.stop)

    def render(self, phrase: Phrase) -> Clip:
        self.threads.add(threading.get_ident())
        self.rendered.append(phrase.words)
        if phrase.words in self.failing:
            raise NoVoiceError(sentence("run", "the voice does not answer"))
        return Clip(Path(phrase.words), 100 * len(phrase.words))

    def stop(self) -> None:
        self.stopped += 1


@pytest.fixture
def studio() -> Studio:
    return Studio()


@pytest.fixture
def voice(qapp: object, studio: Studio, qtbot: QtBot) -> Iterator[Voice]:
    made = Voice(studio.service())
    made.set_on(True)
    qtbot.waitUntil(lambda: made.name == "Studio")
    yield made
    made.finish()


def jaw_plan(**fields: object) -> Plan:
    return plan_of(zone("Jawline", 30, Side.LEFT, **fields))


def prepare(voice: Voice, plan: Plan, qtbot: QtBot) -> None:
    """Prepare a plan and wait until its last phrase is rendered."""
    voice.prepare(plan)
    last = Saying(("the session is over",))
    qtbot.waitUntil(lambda: voice.pick(last, None) is not None)


def test_a_plan_is_rendered_off_the_windows_thread(voice: Voice, studio: Studio, qtbot: QtBot) -> None:
    prepare(voice, jaw_plan(), qtbot)
    assert studio.rendered[0] == "client's left jawline"
    assert threading.get_ident() not in studio.threads


def test_a_plan_prepared_again_renders_nothing_new(voice: Voice, studio: Studio, qtbot: QtBot) -> None:
    prepare(voice, jaw_plan(), qtbot)
    before = list(studio.rendered)
    voice.prepare(jaw_plan())
    prepare(voice, plan_of(zone("Brow", 30)), qtbot)
    qtbot.waitUntil(lambda: "brow" in studio.rendered)
    assert studio.rendered == [*before, "brow"]


def test_shorter_words_are_rendered_only_where_there_is_little_time(
    voice: Voice, studio: Studio, qtbot: QtBot
) -> None:
    hurried = plan_of(zone("Jawline", 2, Side.LEFT), zone("Brow", 60, Side.LEFT))
    prepare(voice, hurried, qtbot)
    qtbot.waitUntil(lambda: "jawline" in studio.rendered)
    assert "left jawline" in studio.rendered
    assert "left brow" not in studio.rendered


@pytest.mark.parametrize(("room_ms", "said"), [(None, "a long one"), (999, "short"), (400, None)])
def test_the_longest_that_fits_is_picked(
    voice: Voice, qtbot: QtBot, room_ms: int | None, said: str | None
) -> None:
    saying = Saying(("a long one", "short"), 1_000)
    assert voice.is_coming(saying)
    qtbot.waitUntil(lambda: voice.shortest_ms(saying) == 500)
    clip = voice.pick(saying, room_ms)
    assert (clip.file.name if clip else None) == said


def test_another_rate_is_another_sound(voice: Voice, studio: Studio, qtbot: QtBot) -> None:
    saying = Saying(("jaw",))
    voice.is_coming(saying)
    qtbot.waitUntil(lambda: voice.pick(saying, None) is not None)
    voice.set_rate(200)
    assert voice.pick(saying, None) is None


def test_a_phrase_that_fails_is_told_and_not_asked_for_again(
    voice: Voice, studio: Studio, qtbot: QtBot
) -> None:
    studio.failing = {"jaw"}
    voice.is_coming(Saying(("jaw",)))
    qtbot.waitUntil(lambda: voice.why_none == "the voice does not answer")
    assert not voice.is_coming(Saying(("jaw",)))
    voice.is_coming(Saying(("brow",)))
    qtbot.waitUntil(lambda: voice.why_none == "")  # it works again
    assert studio.rendered == ["jaw", "brow"]


def test_the_end_waits_for_nothing(studio: Studio, qapp: object) -> None:
    subject = Voice(studio.service())
    subject.set_on(True)
    subject.prepare(jaw_plan())
    subject.finish()
    assert studio.stopped == 1
    assert not subject.is_coming(Saying(("jaw",)))


def test_without_a_service_it_says_why(qapp: object) -> None:
    subject = Voice(None)
    subject.set_on(True)
    subject.prepare(jaw_plan())
    assert subject.why_none == "no voice is installed"
    subject.finish()
