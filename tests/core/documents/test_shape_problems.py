"""A file of the wrong shape: one problem for one mistake, at its place, in words, with the way to mend it."""

import json
from typing import Any, NamedTuple

import pytest
from pydantic import BaseModel, ValidationError

from microtimer.core.catalogue.device_files import DeviceFile
from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.documents.json_text import read_json
from microtimer.core.documents.shape_keys import thing
from microtimer.core.documents.shape_places import models_within
from microtimer.core.documents.shape_problems import MOST_PROBLEMS, shape_problems
from microtimer.core.format.protocol_file import ProtocolFile
from microtimer.core.format.reading import FailedProtocol, read_protocol
from microtimer.core.problem import Problem
from microtimer.core.sentence import Sentence
from tests.core.lints.marked import HEAD, Trip, listed, marks, steps, zone

TASK = '{"type": "task", %s}'
JAW = '{"type": "zone", "zone": "jaw", "mode": "dynamic", %s}'


LANES = '{"type": "lanes", "lanes": [%s, %s]}'
INTEGER = '«{»"type": "integer", "id": "n", "title": "N", "min": 1}'
EIGHT_ITEMS = ", ".join(['{"id": "a", "text": "b"}'] * 8)


class Slip(NamedTuple):
    """A mistake in a file: the keys after the head, marked where the one problem should point."""

    code: str
    keys: str
    says: str


def problems(keys: str) -> tuple[Problem, ...]:
    text = f"{HEAD},\n{keys}\n}}\n".replace("«", "").replace("»", "")
    subject = read_protocol(text.encode(), "subject.json")
    assert isinstance(subject, FailedProtocol)
    return subject.problems


def task(keys: str) -> str:
    return steps(TASK % keys)


def jaw(keys: str) -> str:
    return steps(JAW % keys)


SLIPS = [
    # --- keys
    Slip("unknown-key", jaw('«"sidee"»: "left"'), 'Did you mean "side"?'),
    Slip("unknown-key", '«"titel"»: "T",\n' + steps(zone()), '"title"?'),
    Slip("unknown-key", jaw('«"comment"»: "x"'), 'Write "note".'),
    Slip("unknown-key", jaw('«"name"»: "x"'), 'Write "title".'),
    Slip("unknown-key", jaw('«"repeats"»: 3'), 'Write "repeat".'),
    Slip("unknown-key", jaw('«"qwertz"»: 1'), 'for words of your own there is "note"'),
    Slip("unknown-key", steps(zone('"stroke": {«"qwertz"»: 1}')), "known here: count, hold_s, move_s"),
    # a key of another kind of step, or of an inner object
    Slip("misplaced-key", task('«"zone"»: "jaw"'), "belongs to a zone step"),
    Slip("misplaced-key", jaw('«"current_ua"»: 100'), 'inside "settings"'),
    Slip("misplaced-key", jaw('«"hold_s"»: 3'), 'inside "stroke"'),
    # units belong into the key
    Slip("unit-missing", jaw('«"dwell"»: 60'), '"dwell_s", with the seconds'),
    Slip("unit-missing", jaw('«"duration"»: 60'), '"dwell_s"'),
    Slip("unit-missing", jaw('«"uA"»: 100'), '"settings": {"current_ua"'),
    Slip("unit-missing", jaw('"settings": {«"frequency"»: 0.5}'), '"frequency_hz", with the hertz'),
    Slip("unit-missing", jaw('"marks": [{«"at"»: 5, "say": "Now."}]'), '"at_s"'),
    Slip("wrong-unit", jaw('«"minutes"»: 1'), "times are written in seconds"),
    # milliamperes are asked about, never converted
    Slip("milliamperes", jaw('"settings": {«"current_ma"»: 0.2}'), "nothing is converted"),
    Slip("milliamperes", jaw('«"mA"»: 0.2'), "microamperes (uA)"),
    Slip("milliamperes", jaw('"settings": {"current_ua": «0.2»}'), "looks like milliamperes"),
    Slip("milliamperes", jaw('"settings": {"current_ua": «"0.2 mA"»}'), "nothing is converted"),
    # --- keys that are missing are shown at the object
    Slip("missing-key", steps('«{»"type": "zone", "zone": "jaw"}'), '"static" or "dynamic"'),
    Slip("missing-key", listed("parameters", INTEGER)[2:], '"max": 10'),
    Slip("missing-key", jaw('"marks": [«{»"say": "Now."}]'), "Seconds after the step's start."),
    # --- types of steps
    Slip(
        "unknown-type", steps('{"type": «"zoen"», "zone": "jaw", "mode": "static"}'), 'Did you mean "zone"?'
    ),
    Slip("unknown-type", steps('{"type": «5»}'), '"checkpoint"'),
    Slip("unknown-type", listed("parameters", '{"type": «"int"», "id": "n", "title": "N"}')[2:], '"integer"'),
    # a block cannot stand in a lane
    Slip(
        "unknown-type",
        steps(LANES % ('{"steps": [{"type": «"block"», "steps": []}]}', '{"steps": [{"type": "task"}]}')),
        'Write "zone" or "task".',
    ),
    Slip("missing-type", steps('«{»"zone": "jaw", "mode": "static"}'), '"type": "zone"'),
    Slip("missing-type", steps('«{»"ask": "Felt?", "choices": ["a"]}'), '"type": "checkpoint"'),
    Slip("missing-type", steps("«{»}"), '"lanes"'),
    Slip("not-an-object", steps('«"jaw"»'), '{"type": "zone", "zone": "jaw", "mode": "dynamic"}'),
    # --- words that are not on the list
    Slip("unknown-word", steps(zone(mode="x").replace('"x"', '«"dinamic"»')), 'Did you mean "dynamic"?'),
    Slip("unknown-word", jaw('"side": «"rigth"»'), '"right"?'),
    Slip("unknown-word", '"status": «"final"»,\n' + steps(zone()), '"draft", "approved" or "retired"'),
    Slip("not-text", jaw('"side": «1»'), '"left"'),
    # --- numbers
    Slip("quoted-number", task('"dwell_s": «"60"»'), "Write 60 without quotes."),
    Slip("decimal-comma", task('"dwell_s": «"0,5"»'), "Write 0.5 without quotes"),
    # one thousand five hundred, or one and a half
    Slip("decimal-comma", task('"dwell_s": «"1,500"»'), "1.500 or 1500, whichever is meant"),
    Slip("unit-in-value", task('"dwell_s": «"60 s"»'), "Write 60, without quotes."),
    Slip("unit-in-value", jaw('"settings": {"current_ua": «"120uA"»}'), "Write 120"),
    Slip("wrong-unit", task('"dwell_s": «"1 min"»'), "nothing is converted"),
    Slip("wrong-unit", task('"dwell_s": «"1:30"»'), "Write 90"),
    Slip("not-a-number", task('"dwell_s": «"30-60"»'), '"dwell_min_s": 30, "dwell_max_s": 60'),
    Slip("not-a-number", jaw('"settings": {"frequency_hz": «"0.5-10"»}'), "[0.5, 10]"),
    Slip("not-a-number", task('"dwell_s": «"a while"»'), "leave the key out"),
    Slip("not-a-number", task('"dwell_s": «true»'), "is true"),
    Slip("not-a-number", task('"dwell_s": «[»30, 60]'), "dwell_min_s"),
    Slip("not-a-number", task('"repeat": «[»3]'), "Write the number"),
    # whatever is wrong inside {"param": ...} is one mistake
    Slip("not-a-number", task('"dwell_s": «{»"min": 30, "max": 60}'), "dwell_min_s"),
    Slip("not-a-number", task('"dwell_s": «{»"parm": "x"}'), '{"param": "..."}'),
    Slip("not-text", jaw('"settings": {"level": «[»1, 2]}'), "Write the text"),
    Slip("not-a-whole-number", task('"repeat": «2.5»'), "Write 2 or 3."),
    Slip("out-of-range", task('"dwell_s": «0»'), "Leave the key out"),
    Slip("out-of-range", task('"dwell_s": «90000»'), "at most 86400 seconds"),
    Slip("out-of-range", task('"repeat": «0»'), "A repeat counts all runs"),
    Slip("out-of-range", task('"dwell_s": «123456789012345678901234567890»'), "at most"),
    Slip("wrong-length", jaw('"settings": {"current_ua": «[»1, 2, 3]}'), "[low, high]"),
    Slip("wrong-length", jaw('"settings": {"current_ua": «[»1]}'), "[low, high]"),
    Slip("wrong-length", jaw('"by_session": [{"sessions": «[»1]}]'), "[first, last]"),
    Slip("wrong-length", steps('{"type": "lanes", "lanes": «[»{"steps": [{"type": "task"}]}]}'), "two lanes"),
    # --- texts
    Slip("not-text", jaw('"settings": {"level": «2»}'), 'Write "2", in quotes.'),
    Slip("not-text", jaw('"title": «[»"Jaw"]'), "Write one text"),
    Slip("empty-text", jaw('"title": «""»'), "leave the key out"),
    Slip("too-long", jaw(f'"title": «"{"x" * 201}"»'), "201 characters; 200 are allowed"),
    Slip("wrong-id", jaw('"id": «"Left Jaw"»'), 'Write "left-jaw".'),
    Slip("wrong-id", jaw('"id": «"ß"»'), 'Write "ss".'),
    Slip("wrong-id", jaw('"id": «"..."»'), "small letters"),
    Slip("wrong-id", '"wording": {«"Jaw Line"»: "Jowl"},\n' + steps(zone()), '"jaw-line"'),
    Slip("wrong-language", '"language": «"English"»,\n' + steps(zone()), '"en"'),
    Slip("wrong-date", '"approved": {"by": "A", "on": «"31.1.2026"»},\n' + steps(zone()), "2026-01-31"),
    # --- true, false, null, lists
    Slip("not-true-or-false", jaw('"optional": «"yes"»'), "Write true, without quotes."),
    Slip("not-true-or-false", jaw('"optional": «0»'), "Write false"),
    Slip("not-true-or-false", jaw('"optional": «"maybe"»'), "true or false"),
    Slip("null-value", jaw('"title": «null»'), "Leave the key out"),
    Slip("null-value", '"author": «null»,\n' + steps(zone()), "not stated"),
    Slip("null-value", steps("«null»"), "Write a value."),
    Slip("not-a-list", jaw('"only_in": «"short"»'), 'Write ["short"].'),
    Slip("not-a-list", '"steps": «{»"type": "task"}', "inside [ ]"),
    Slip("too-few", '"steps": «[»]', "at least 1"),
    Slip("too-many", jaw('"only_in": «[»' + ", ".join(['"a"'] * 201) + "]"), "200 are allowed"),
    Slip("too-many", steps('{"type": "gate", "items": «[»' + EIGHT_ITEMS + "]}"), "clicked through unread"),
    Slip(
        "too-many",
        '"wording": «{»' + ", ".join(f'"z{number}": "Z"' for number in range(201)) + "},\n" + steps(zone()),
        "201",
    ),
    # any value but not a list
    Slip(
        "not-a-value",
        listed("variants", '{"id": "v", "title": "V", "set": {"a": «[»1]}}')[2:],
        "true or false",
    ),
]


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: f"{slip.code}: {slip.says[:30]}")
def test_one_mistake_is_one_problem_at_its_place(slip: Slip) -> None:
    subject = problems(slip.keys)
    found = [(problem.code, problem.line, problem.column, problem.length) for problem in subject]
    assert found == [(slip.code, *place) for place in marks(Trip(*slip))]
    assert slip.says in f"{subject[0].message} {subject[0].remedy}"
    assert isinstance(subject[0].message, Sentence)
    assert isinstance(subject[0].remedy, Sentence)


@pytest.mark.parametrize("root", [ProtocolFile, DeviceFile])
def test_every_part_of_a_format_has_a_name(root: type[BaseModel]) -> None:
    assert [thing(model)[:1].islower() for model in models_within(root)] == [True] * len(models_within(root))


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.code)
def test_no_problem_speaks_pydantics_language(slip: Slip) -> None:
    for problem in problems(slip.keys):
        words = f"{problem.message} {problem.remedy}"
        assert not any(
            foreign in words for foreign in ("Input", "should be", "valid", "pydantic", "None", "_type")
        )


@pytest.mark.parametrize(
    ("version", "says"),
    [
        ('"1"', '"1.0.0"'),
        ('"v2.1"', '"2.1.0"'),
        ('"first"', '"1.0.0"'),
        ("1.2", 'Write "1.2.0", in quotes.'),
        ("1", 'Write "1.0.0", in quotes.'),
    ],
)
def test_a_version_is_written_out(version: str, says: str) -> None:
    text = HEAD.replace('"1.0.0"', version) + f", {steps(zone())}}}"
    subject = read_protocol(text.encode(), "x.json")
    assert isinstance(subject, FailedProtocol)
    (problem,) = subject.problems
    assert (problem.column, problem.length) == (HEAD.index('"1.0.0"') + 1, len(version))
    assert says in problem.remedy


def test_a_misspelt_key_is_not_also_told_as_missing() -> None:
    (problem,) = problems(steps('{"type": "zone", "zone": "jaw", "mod": "static"}'))
    assert (problem.code, problem.remedy) == ("unknown-key", 'Did you mean "mode"?')


def test_all_problems_come_at_once_in_the_order_of_the_file() -> None:
    subject = problems(
        '"author": 5,\n' + steps(TASK % '"dwell_s": "60", "repeat": 0', JAW % '"sidee": 1, "mode": 2')
    )
    assert [problem.code for problem in subject] == [
        *("not-text", "quoted-number", "out-of-range", "unknown-key", "duplicate-key"),
    ]


def test_more_problems_than_anyone_reads_end_with_a_note() -> None:
    subject = problems(steps(*[TASK % '"dwell_s": "60"'] * (MOST_PROBLEMS + 5)))
    assert [problem.code for problem in subject].count("quoted-number") == MOST_PROBLEMS
    assert [problem.code for problem in subject].count("more-problems") == 1


def test_many_nulls_end_with_a_note() -> None:
    subject = problems(steps(*[TASK % '"title": null'] * (MOST_PROBLEMS + 5)))
    assert [problem.code for problem in subject].count("null-value") == MOST_PROBLEMS
    assert subject[0].code == "more-problems"


def test_other_models_are_worded_alike() -> None:
    device: dict[str, Any] = {"id": "own", "name": "Own", "ua_maxx": 400, "sources": []}
    text = read_json(json.dumps(device).encode(), "device.json")
    with pytest.raises(ValidationError) as raised:
        DeviceProfile.from_json_value(text.value)
    found = shape_problems(text, text.value, raised.value, DeviceProfile)
    assert {(problem.code, problem.remedy) for problem in found} == {
        ("unknown-key", 'Did you mean "ua_max"?'),
        ("too-few", "Add to the list, or leave it out."),
    }
