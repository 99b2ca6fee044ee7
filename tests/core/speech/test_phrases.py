"""What the voice says: in the language of the protocol, and shorter where there is little time."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from microtimer.core.plan import Amount, DeviceSettings, Mark, Plan, PlannedStep, Ramp, Side
from microtimer.core.session.actions import Next
from microtimer.core.session.setting_changes import SettingChange
from microtimer.core.speech.languages import TABLES, in_language, voice_language
from microtimer.core.speech.phrases import change_phrases, step_phrases
from microtimer.core.speech.saying import estimated_ms
from microtimer.core.speech.sayings import FIXED, planned_sayings
from tests.core.session.runs import Run, plan_of, task, zone


def ua(value: int) -> Amount:
    return Amount(low=value, high=value)


ASSETS = Path(__file__).resolve().parent.parent.parent.parent / "assets"
COMPARE = "Compare the two sides in the mirror"
OTHERS = sorted(set(TABLES) - {"en"})


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (zone("jawline", 9, Side.LEFT, direction="chin_to_ear"), "client's left jawline, chin to ear"),
        (zone("Jawline", 9, Side.RIGHT), "client's right jawline"),
        (zone("Glabella", 9, Side.MIDLINE), "glabella"),
        (zone("Cheeks", 9, Side.BOTH), "cheeks, both sides"),
        (zone("SMAS line", 9), "SMAS line"),  # an abbreviation keeps its capitals
        # the author's words come first, under the side they leave unsaid
        (zone("jaw", 9, Side.LEFT, say="Now the jaw."), "client's left: Now the jaw."),
        (zone("jaw", 9, Side.RIGHT, say="Now the jaw."), "client's right: Now the jaw."),
        (zone("jaw", 9, Side.LEFT, say="Now the Left jaw."), "Now the Left jaw."),
        (
            zone("brow", 9, Side.RIGHT, say="Brightly up."),
            "client's right: Brightly up.",
        ),  # no word for a side
        (zone("jaw", 9, Side.BOTH, say="Now the jaw."), "Now the jaw."),
        (zone("chin", 9, Side.MIDLINE, say="Now the chin."), "Now the chin."),
        (zone("jaw", 9, say="Now the jaw."), "Now the jaw."),
        (task("Cleanse"), "Cleanse"),
    ],
)
def test_a_step_is_named_under_the_clients_side(step: PlannedStep, words: str) -> None:
    assert step_phrases(step, "en")[0] == words


@pytest.mark.parametrize(
    ("language", "phrases"),
    [
        (
            "en",
            ("client's left jawline, chin to ear", "client's left jawline", "left jawline", "jawline"),
        ),
        (
            "de",
            (
                "Klientin links, Kieferlinie, vom Kinn zum Ohr",
                "Klientin links, Kieferlinie",
                "links, Kieferlinie",
                "Kieferlinie",
            ),
        ),
        (
            "es",
            (
                "izquierda de la clienta, línea mandibular, del mentón a la oreja",
                "izquierda de la clienta, línea mandibular",
                "izquierda, línea mandibular",
                "línea mandibular",
            ),
        ),
    ],
)
def test_with_less_time_the_way_goes_first_and_the_name_stays(
    language: str, phrases: tuple[str, ...]
) -> None:
    step = zone("Jawline", 9, Side.LEFT, direction="chin-to-ear")
    assert step_phrases(step, language) == phrases
    lengths = [estimated_ms(phrase) for phrase in phrases]
    assert lengths == sorted(lengths, reverse=True)


def test_after_a_change_of_sides_the_side_is_the_last_to_go() -> None:
    step = zone("Jawline", 9, Side.RIGHT, change_side=True)
    assert step_phrases(step, "en")[-1] == "client's right"


def test_an_authors_own_words_give_way_to_the_name_where_they_are_too_long() -> None:
    step = zone("Jawline", 9, Side.LEFT, say="Slowly up to the ear, then hold.")
    assert step_phrases(step, "en") == (
        "client's left: Slowly up to the ear, then hold.",
        "left jawline",
        "jawline",
    )


def test_own_titles_are_said_as_they_stand() -> None:
    assert step_phrases(zone("Kinnlinie Mitte", 9), "de") == ("Kinnlinie Mitte",)
    assert step_phrases(zone("Ligne", 9, Side.LEFT), "fr")[0] == "client's left ligne"  # no table of French


@pytest.mark.parametrize(
    ("change", "language", "phrases"),
    [
        (("current_ua", ua(120), ua(80)), "en", ("lower current to 80 microamps", "lower to 80 microamps")),
        (
            ("current_ua", ua(80), ua(120)),
            "de",
            ("Strom auf 120 Mikroampere erhöhen", "auf 120 Mikroampere erhöhen"),
        ),
        (
            ("frequency_mhz", None, Amount(low=500, high=2000)),
            "es",
            ("poner la frecuencia en 0,5 a 2 hercios", "poner en 0,5 a 2 hercios"),
        ),
        (("level", "3", "2"), "de", ("Stufe auf 2 senken", "auf 2 senken")),
        # without its name this would not say what to set
        (("preset", None, "Lift"), "en", ("set preset to Lift", "set preset to Lift")),
    ],
)
def test_a_change_of_settings_says_what_to_do(
    change: tuple[str, Amount | str | None, Amount | str], language: str, phrases: tuple[str, ...]
) -> None:
    assert change_phrases([SettingChange.of(*change)], language) == phrases


def test_several_changes_keep_their_names() -> None:
    changes = [SettingChange.of("level", "3", "2"), SettingChange.of("current_ua", ua(80), ua(120))]
    assert change_phrases(changes, "en") == ("lower level to 2, raise current to 120 microamps",)


def whole_plan(language: str) -> Plan:
    return plan_of(
        task("Cleanse"),
        zone("Jawline", 30, Side.LEFT, settings=DeviceSettings(current_ua=ua(200)), direction="upward"),
        zone(
            "Jawline",
            30,
            Side.RIGHT,
            transition_ms=4_000,
            change_side=True,
            settings=DeviceSettings(current_ua=ua(150), level="2"),
            ramp=Ramp(from_ua=50, to_ua=150, by_operator=True),
            marks=(Mark(at_ms=8_000, say="now up"), Mark(at_ms=20_000, settings=DeviceSettings(level="1"))),
        ),
        language=language,
    )


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_everything_a_session_says_is_known_beforehand(language: str) -> None:
    plan = whole_plan(language)
    run = Run(plan).start()
    run.press(Next)
    run.wait(70, ticks=70)
    said = {cue.saying for cue in run.cues if cue.saying}
    assert len(said) == 9
    assert said <= set(planned_sayings(plan))


@pytest.mark.parametrize("language", OTHERS)
def test_no_english_is_left_in_another_language(language: str) -> None:
    said = " ".join(phrase for saying in planned_sayings(whole_plan(language)) for phrase in saying.phrases)
    assert not re.search(r"\b(client|left|right|to|lower|raise|set|current|the|hand)\b", said)


@pytest.mark.parametrize("language", OTHERS)
def test_a_table_has_every_name_of_the_catalogue_and_every_word_of_the_others(language: str) -> None:
    zones = json.loads((ASSETS / "zones.json").read_text(encoding="utf-8"))["zones"]
    table = TABLES[language]
    assert {zone["name"] for zone in zones} | {*FIXED.values(), COMPARE} <= set(table)
    assert set(table) == {key for other in OTHERS for key in TABLES[other]}
    for english, other in table.items():
        assert set(re.findall(r"{(\w+)}", english)) == set(re.findall(r"{(\w+)}", other)), english


@pytest.mark.parametrize("language", OTHERS)
def test_the_voice_calls_a_zone_what_the_screen_calls_it(language: str) -> None:
    table = ET.parse(ASSETS / "translations" / f"microtimer_{language}.ts")  # noqa: S314 - our own
    screen = {
        message.findtext("source"): message.findtext("translation") for message in table.iter("message")
    }
    zones = json.loads((ASSETS / "zones.json").read_text(encoding="utf-8"))["zones"]
    spoken = {zone["spoken"]: TABLES[language][zone["name"]] for zone in zones}
    assert spoken == {words: screen[words] for words in spoken}


@pytest.mark.parametrize(("code", "language"), [(None, "en"), ("de", "de"), ("de-AT", "de"), ("pt-BR", "pt")])
def test_a_region_changes_nothing(code: str | None, language: str) -> None:
    assert voice_language(code) == language


def test_what_is_not_ours_is_not_translated() -> None:
    assert in_language("Meine Zone", "de") == "Meine Zone"


@pytest.mark.parametrize(
    ("marks", "room_ms"),
    [
        ((), 34_000),
        ((Mark(at_ms=8_000, say="up"),), 12_000),  # the next words come then
        ((Mark(at_ms=8_000, confirm=True),), 34_000),
    ],
)
def test_a_name_has_the_move_and_the_step_up_to_the_next_words(marks: tuple[Mark, ...], room_ms: int) -> None:
    plan = plan_of(zone("jaw", 30, transition_ms=4_000, marks=marks))
    assert next(planned_sayings(plan)).room_ms == room_ms


def test_there_is_all_the_time_where_a_step_has_no_end() -> None:
    assert next(planned_sayings(plan_of(zone("jaw", None)))).room_ms is None
