"""`check`: from bytes to sense, everything at once and in order, whatever the file."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from microtimer.core.expansion.choices import start_choices
from microtimer.core.expansion.context import EmptyPlanError, PlanContext
from microtimer.core.expansion.expand import expand
from microtimer.core.format.protocol_file import ProtocolFile
from microtimer.core.format.reading import FailedProtocol, LoadedProtocol
from microtimer.core.lints.check import MOST_FOR_ONE_LINT, check, lint
from microtimer.core.plan import PlanOptions
from microtimer.core.problem import Severity, in_order, render
from tests.core.expansion.protocols import careless_protocols
from tests.core.lints.marked import HEAD, catalogues, loaded, steps, zone

SHORT = """{
  "kind": "microtimer.protocol", "format": 1,
  "id": "short", "version": "1.0.0", "title": "Three zones",
  "steps": [
    {"type": "zone", "zone": "jaw", "side": "mirror", "mode": "dynamic", "dwell_s": 60},
    {"type": "zone", "zone": "cheek_mid", "side": "mirror", "mode": "dynamic", "dwell_s": 60},
    {"type": "zone", "zone": "forehead", "side": "midline", "mode": "static", "dwell_s": 90}
  ]
}
"""


def checked(text: str, device: str | None = None) -> list[tuple[Severity, str]]:
    profile = catalogues().devices.get(device) if device else None
    result = check(text.encode(), "short.json", catalogues(), profile)
    return [(problem.severity, problem.code) for problem in result.problems]


def test_a_first_file_of_three_zones_reads_clean() -> None:
    assert {severity for severity, _ in checked(SHORT)} == {Severity.NOTE}


def test_a_complete_file_has_nothing_to_be_said() -> None:
    complete = SHORT.replace(
        '"steps"',
        '"author": "Trainer", "not_medical_use": true, "example_timing": true, "stated_total_s": 330,'
        ' "sources": [{"title": "House", "grade": "GK"}],\n  "steps"',
    )
    assert checked(complete) == []


def test_a_file_that_cannot_be_read_says_why_and_nothing_else() -> None:
    result = check(b'{"kind": "other"}', "other.json", catalogues())
    assert isinstance(result.protocol, FailedProtocol)
    assert result.problems == result.protocol.problems
    assert result.has_errors


def test_every_problem_of_a_file_is_told_at_once_and_in_order() -> None:
    faulty = SHORT.replace('"jaw"', '"jowl"').replace('"midline"', '"left"').replace("90", "2")
    result = check(faulty.encode(), "short.json", catalogues())
    assert list(result.problems) == in_order(result.problems)
    codes = [problem.code for problem in result.problems if problem.severity is not Severity.NOTE]
    assert codes == ["unknown-zone", "side-imbalance", "odd-length"]
    assert result.has_errors


def test_a_device_adds_what_its_profile_says() -> None:
    assert set(checked(SHORT, "myolift-mini")) - set(checked(SHORT)) == {(Severity.NOTE, "site-not-recorded")}
    assert (Severity.ERROR, "site-not-allowed") in checked(SHORT.replace("jaw", "neck_side"), "halo-massager")


def test_notes_of_reading_stay_beside_those_of_sense() -> None:
    subject = loaded(ProtocolFile.from_json_value(json.loads(SHORT)))
    assert [problem.code for problem in lint(subject, catalogues())]


def test_a_fault_repeated_in_every_step_is_listed_up_to_a_number() -> None:
    many = f"{HEAD},\n{steps(*[zone(name='jowl')] * (MOST_FOR_ONE_LINT + 20))}}}"
    listed = [found for found in checked(many) if found[1] == "unknown-zone"]
    assert listed.count((Severity.ERROR, "unknown-zone")) == MOST_FOR_ONE_LINT
    assert listed.count((Severity.NOTE, "unknown-zone")) == 1  # "there are more of these"


def test_bundled_protocols_are_read_by_every_device_without_a_defect() -> None:
    for path in sorted((Path(__file__).resolve().parents[3] / "protocols").glob("ex-*.json")):
        for device in catalogues().devices.devices:
            result = check(path.read_bytes(), str(path), catalogues(), device)
            assert isinstance(result.protocol, LoadedProtocol)
            assert all(render(problem) for problem in result.problems)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(careless_protocols())
def test_a_file_without_errors_can_be_planned(document: ProtocolFile) -> None:
    problems = lint(loaded(document), catalogues())
    if any(problem.severity is Severity.ERROR for problem in problems):
        return
    context = PlanContext(catalogues().zones, catalogues().gates, catalogues().rules)
    values = start_choices(document, context.zones).least_values()
    try:
        plan = expand(document, "0" * 64, PlanOptions(values=values), context)
    except EmptyPlanError:
        assert "nothing-by-default" in [problem.code for problem in problems]
    else:
        assert plan.steps


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@settings(deadline=None)
@given(st.binary() | st.text().map(str.encode) | JSON.map(lambda value: json.dumps(value).encode()))
def test_no_bytes_make_it_raise(data: bytes) -> None:
    result = check(data, "any.json", catalogues())
    assert isinstance(result.protocol, FailedProtocol)
    assert result.has_errors


def paths(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    members = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    return [at, *(path for key, member in members for path in paths(member, (*at, key)))]


BUNDLED = [
    json.loads(path.read_bytes())
    for path in sorted((Path(__file__).resolve().parents[3] / "protocols").glob("ex-*.json"))
]


@settings(deadline=None, max_examples=300)
@given(st.data())
def test_a_bundled_file_with_anything_put_anywhere_is_told_in_our_words(data: st.DataObject) -> None:
    document = json.loads(json.dumps(data.draw(st.sampled_from(BUNDLED))))
    path = data.draw(st.sampled_from(paths(document)[1:]))
    holder = document
    for part in path[:-1]:
        holder = holder[part]
    if data.draw(st.booleans()):
        holder[path[-1]] = data.draw(JSON)
    elif isinstance(holder, dict):
        holder[data.draw(st.text(max_size=12) | st.sampled_from(["dwell", "uA", "current_ma", "name"]))] = 1
    result = check(json.dumps(document, indent=1).encode(), "x.json", catalogues())
    for problem in result.problems:
        assert problem.code != "wrong-value"  # the words for what nobody thought of
        assert problem.message.endswith((".", '"')), problem.message
        assert problem.severity is not Severity.ERROR or problem.line > 0
        assert render(problem)


@pytest.mark.parametrize("device", [None, "nuface-mini-plus"])
def test_checking_twice_says_the_same(device: str | None) -> None:
    assert checked(SHORT, device) == checked(SHORT, device)
