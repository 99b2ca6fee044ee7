"""The smaller parts of the desk: help, settings, fields, cards, preferences."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from microtimer.core.clock import Moment
from microtimer.core.expansion.choices import ChoiceKind, ChoiceRole, ValueChoice
from microtimer.core.format.protocol_file import ParameterValue
from microtimer.core.plan_limits import plan_findings
from microtimer.core.preferences import Preferences
from microtimer.core.problem import Severity
from microtimer.ui.background import Background
from microtimer.ui.desk.layouts import column
from microtimer.ui.desk.root import DeskRoot
from microtimer.ui.help.help_page import HelpPage
from microtimer.ui.help.help_text import fill, title_of
from microtimer.ui.language import LANGUAGES
from microtimer.ui.library.card_search import CardSearch
from microtimer.ui.library.cards import Card, make_card, usual_plan
from microtimer.ui.services import ServiceError, Services
from microtimer.ui.settings.cue_words import CUE_WORDS
from microtimer.ui.settings.settings_page import SettingsPage
from microtimer.ui.sound.player import SoundPlayer
from microtimer.ui.start.value_fields import ValueField
from microtimer.ui.theme import DARK, LIGHT, Look
from microtimer.ui.when import clock_words, day_and_time, since
from tests.ui.sound_values import FakeAudio
from tests.ui.window_values import MARKUP, ROOT, bundled, catalogues, loaded, services

DAY_MS = 86_400_000
NOW = Moment(0, 0, 1_767_261_600_000)


def cards() -> list[Card]:
    return [make_card(entry, catalogues(), None, lambda _: ()) for entry in bundled()]


def test_a_card_sums_up_the_plan() -> None:
    subject = next(card for card in cards() if card.title == "Demo, 60 seconds, device off")
    assert subject.figures is not None
    assert subject.figures.planned_ms == 60_000
    assert subject.figures.dynamic.steps == 7
    assert subject.status == "practice"
    assert "1:00" in subject.spoken


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("neck jaw", True),  # every word counts, in any order
        ("NECK", True),  # capitals do not matter
        ("neck elbow", False),
        ("", True),
    ],
)
def test_search_looks_for_every_word(words: str, found: bool) -> None:
    subject = next(card for card in cards() if "Neck" in card.title)
    assert CardSearch().finds(subject, words) is found


def test_a_device_of_another_kind_is_said_on_the_card() -> None:
    other = next(d for d in catalogues().devices.devices if not d.offers_microcurrent)
    subject = make_card(loaded("ex-dynamic-full-face"), catalogues(), other, lambda _: ())
    assert subject.fit.tone == "danger"
    assert other.name in subject.fit.words


def test_the_limits_of_a_plan_are_each_said_once_and_the_worst_first() -> None:
    full_face = loaded("ex-dynamic-full-face")
    for device in catalogues().devices.devices:
        found = plan_findings(usual_plan(full_face, catalogues(), device), device, catalogues().zones)
        said = [finding.message for finding in found]
        ranks = [finding.severity.rank for finding in found]
        assert len(said) == len(set(said))
        assert ranks == sorted(ranks)
        assert all(finding.sources for finding in found if finding.severity is Severity.ERROR)


@pytest.mark.parametrize(
    ("ago_ms", "words"),
    [
        (0, "today, 10:00"),
        (DAY_MS, "yesterday"),
        (3 * DAY_MS, "3 days ago"),
        (40 * DAY_MS, "22 Nov 2025"),
    ],
)
def test_a_day_is_said_as_people_say_it(ago_ms: int, words: str) -> None:
    assert since(NOW.utc_ms - ago_ms, 0, NOW) == words


def test_the_local_time_of_then_is_shown() -> None:
    assert day_and_time(NOW.utc_ms - 3_600_000, 120, NOW) == "today, 11:00"


@pytest.mark.parametrize(
    ("ms", "words"), [(0, "0:00"), (1, "0:01"), (59_001, "1:00"), (3_600_000, "1:00:00")]
)
def test_durations_round_up_to_whole_seconds(ms: int, words: str) -> None:
    assert clock_words(ms) == words


@pytest.mark.parametrize("page", sorted((ROOT / "assets/help").glob("*.md")), ids=lambda page: page.stem)
def test_every_help_page_has_a_title_and_is_set(qapp: QObject, page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    document = QTextDocument()
    fill(document, text, Look(LIGHT))
    shown = document.toPlainText()
    assert title_of(text) in shown
    assert "**" not in shown
    assert "##" not in shown


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
@pytest.mark.parametrize("page", sorted((ROOT / "assets/help").glob("*.md")), ids=lambda page: page.stem)
def test_every_help_page_is_told_as_fully_in_every_language(page: Path, language: str) -> None:
    def shape(text: str) -> list[str]:
        return [line.partition(" ")[0] for line in text.splitlines() if line[:1] in ("#", "-", "`")]

    translated = page.parent / language / page.name
    english, other = (one.read_text(encoding="utf-8") for one in (page, translated))
    assert shape(other) == shape(english)
    assert title_of(other) != title_of(english)


def test_help_is_never_read_as_markup(qapp: QObject) -> None:
    document = QTextDocument()
    fill(document, f"# {MARKUP}\n\n- {MARKUP} **bold** 2 ** 3", Look(LIGHT))
    assert document.toPlainText().count(MARKUP) == 2


def test_help_shows_the_page_that_is_chosen(qtbot: QtBot) -> None:
    page = HelpPage(("# One\n\nfirst", "# Two\n\nsecond"))
    qtbot.addWidget(page)
    page.list.setCurrentRow(1)
    assert "second" in page.text.toPlainText()


def test_help_takes_the_colours_of_the_window_it_is_put_into_later(qtbot: QtBot) -> None:
    window, root, page = QMainWindow(), DeskRoot(Look(DARK)), HelpPage(("# One\n\nfirst",))
    qtbot.addWidget(window)
    column(root).addWidget(page)
    window.setCentralWidget(root)
    window.setMinimumSize(900, 600)
    window.show()
    words = page.text.document().lastBlock().begin().fragment().charFormat()
    assert words.foreground().color() == DARK.color("text")


FIELDS: list[tuple[ValueChoice, ParameterValue, ParameterValue | None]] = [
    # choice, what is chosen, what a field without a choice holds
    (ValueChoice("a", "A", ChoiceKind.YES_NO, ChoiceRole.PART, True), False, True),
    (ValueChoice("a", "A", ChoiceKind.YES_NO, ChoiceRole.PARAMETER), True, None),
    (ValueChoice("a", "A", ChoiceKind.INTEGER, ChoiceRole.PARAMETER, 2, 1, 5), 4, 2),
    (ValueChoice("a", "A", ChoiceKind.INTEGER, ChoiceRole.PARAMETER, None, 1, 5), 5, None),
    (ValueChoice("a", "A", ChoiceKind.NUMBER, ChoiceRole.RANGE, None, 45, 90, unit="s"), 60, None),
    (
        ValueChoice("a", "A", ChoiceKind.WORD, ChoiceRole.PARAMETER, "low", words=("low", "high")),
        "high",
        "low",
    ),
    (ValueChoice("a", "A", ChoiceKind.WORD, ChoiceRole.PARAMETER, words=("low", "high")), "low", None),
]


@pytest.mark.parametrize(("choice", "chosen", "without"), FIELDS)
def test_a_field_holds_what_the_protocol_allows_or_nothing(
    qtbot: QtBot, choice: ValueChoice, chosen: ParameterValue, without: ParameterValue | None
) -> None:
    subject = ValueField(choice)
    qtbot.addWidget(subject)
    assert subject.value() == without
    subject.set_value(chosen)
    assert subject.value() == chosen
    assert choice.check(subject.value()) == chosen


def test_preferences_survive_their_file() -> None:
    subject = Preferences(volumes={"end": 100}, practitioners=("AB",)).with_practitioner("CD")
    assert Preferences.model_validate_json(subject.model_dump_json()) == subject
    assert subject.practitioners == ("AB", "CD")


@pytest.fixture
def settings(qtbot: QtBot) -> Iterator[SettingsPage]:
    window, background = QMainWindow(), Background()
    window.setMinimumSize(960, 640)
    given: Services = services()
    sound = SoundPlayer(given.sounds, audio=FakeAudio(), parent=window)
    page = SettingsPage(given, sound, background)
    window.setCentralWidget(page)
    qtbot.addWidget(window)
    window.show()
    page.set_preferences(Preferences())
    yield page
    background.finish()


def test_a_setting_is_told_at_once(qtbot: QtBot, settings: SettingsPage) -> None:
    with qtbot.waitSignal(settings.preferences_changed) as told:
        settings.treatment.guard.setValue(800)
    assert told.args is not None
    assert told.args[0].guard_ms == 800


def test_one_volume_moves_those_that_were_not_set_apart(qtbot: QtBot, settings: SettingsPage) -> None:
    kinds = list(settings.sound.volumes)
    settings.sound.volumes[kinds[0]].setValue(100)
    settings.sound.volume.setValue(30)
    assert settings.sound.volumes[kinds[0]].value() == 100
    assert settings.sound.volumes[kinds[1]].value() == 30


def test_every_kind_of_cue_can_be_tried_and_has_a_word(settings: SettingsPage) -> None:
    assert set(settings.sound.volumes) == set(CUE_WORDS)


def test_practitioners_are_one_a_line_without_doubles(qtbot: QtBot, settings: SettingsPage) -> None:
    with qtbot.waitSignal(settings.preferences_changed) as told:
        settings.people.people.setPlainText("AB\n\n CD  E \nAB")
    assert told.args is not None
    assert told.args[0].practitioners == ("AB", "CD E")


def test_work_off_the_window_delivers_or_tells_and_drops_what_comes_too_late(qtbot: QtBot) -> None:
    subject, told = Background(), list[object]()

    def fails() -> None:
        raise ServiceError("no room")

    subject.run(lambda: 7, told.append, told.append)
    subject.run(fails, told.append, told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[0] == 7
    assert isinstance(told[1], ServiceError)
    subject.run(lambda: 8, told.append, told.append)
    subject.finish()
    QCoreApplication.processEvents()
    assert len(told) == 2
