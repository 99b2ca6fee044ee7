"""The bundled protocols and the page for trainers: each reads clean, and comes to the time it states."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from microtimer.core.catalogue.catalogues import Catalogues
from microtimer.core.expansion.choices import start_choices
from microtimer.core.expansion.context import PlanContext
from microtimer.core.expansion.expand import expand
from microtimer.core.format.protocol_file import ProtocolFile
from microtimer.core.format.reading import LoadedProtocol
from microtimer.core.lints.check import check
from microtimer.core.plan import Exclusion, Plan, PlanOptions, SectionKind, Side, SideOrder
from microtimer.core.problem import Severity, render
from microtimer.storage.catalogues import load_catalogues

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "protocols"
FILES = sorted(FOLDER.glob("ex-*.json"))

# Treatment seconds, and the moves between placements at the house's 5 seconds.
TOTALS = {
    "ex-dynamic-full-face": (1200, 100),
    "ex-static-hands-free": (1200, 15),
    "ex-eye-brow": (360, 40),
    "ex-neck-jaw": (600, 30),
    "ex-lip-contour": (300, 25),
    "ex-dynamic-then-static": (1200, 50),
    "ex-biosonic-glides": (150, 45),
    "ex-first-visit": (360, 25),
    "ex-body-belly-glutes": (1200, 15),
    "ex-demo-60s": (60, 0),
}


@pytest.fixture(scope="module")
def catalogues() -> Catalogues:
    return load_catalogues(ROOT / "assets")


def loaded(file: Path, catalogues: Catalogues) -> LoadedProtocol:
    protocol = check(file.read_bytes(), file.name, catalogues).protocol
    assert isinstance(protocol, LoadedProtocol)
    return protocol


def plan_of(name: str, catalogues: Catalogues, device_id: str | None = None, **options: Any) -> Plan:
    protocol = loaded(FOLDER / f"{name}.json", catalogues)
    device = None if device_id is None else catalogues.devices.get(device_id)
    context = PlanContext(catalogues.zones, catalogues.gates, catalogues.rules, device, transition_ms=5_000)
    return expand(protocol.document, protocol.sha256, PlanOptions(**options), context)


def test_the_ten_examples_are_here() -> None:
    assert {file.stem for file in FILES} == TOTALS.keys()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_example_reads_without_a_word_from_check(file: Path, catalogues: Catalogues) -> None:
    result = check(file.read_bytes(), file.name, catalogues)
    said = [render(one) for one in result.problems if one.severity is not Severity.NOTE]
    assert not said, "\n".join(said)


@pytest.mark.parametrize(("name", "seconds"), TOTALS.items(), ids=TOTALS)
def test_an_example_comes_to_its_total(name: str, seconds: tuple[int, int], catalogues: Catalogues) -> None:
    plan = plan_of(name, catalogues)
    assert (plan.totals.treatment_ms, plan.totals.transition_ms) == (seconds[0] * 1000, seconds[1] * 1000)
    assert plan.stated_total_ms == seconds[0] * 1000


@pytest.mark.parametrize("name", TOTALS)
@pytest.mark.parametrize("order", SideOrder)
def test_an_example_takes_the_same_time_in_either_side_order(
    name: str, order: SideOrder, catalogues: Catalogues
) -> None:
    plan = plan_of(name, catalogues, side_order=order, start_side=Side.RIGHT)
    assert plan.totals.treatment_ms == TOTALS[name][0] * 1000


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_example_says_what_it_is(file: Path, catalogues: Catalogues) -> None:
    document = loaded(file, catalogues).document
    assert document.id == file.stem
    assert document.not_medical_use is True
    assert document.example_timing is True
    assert document.author
    assert document.schema_ == "protocol.schema.json"
    assert document.sources
    assert all(source.grade for source in document.sources)
    known = {source.url for source in catalogues.sources.sources}
    assert {source.url for source in document.sources if source.url} <= known


@pytest.mark.parametrize("name", [name for name in TOTALS if name != "ex-demo-60s"])
def test_an_example_has_the_gates_before_and_after(name: str, catalogues: Catalogues) -> None:
    plan = plan_of(name, catalogues)
    gates = [step.source_id for step in plan.steps if step.items and step.section is SectionKind.PREPARATION]
    assert gates[-1] == "first-contact"
    assert "prepare" in gates
    assert any(step.rules for step in plan.steps)
    assert "close" in {step.source_id for step in plan.steps if step.section is SectionKind.AFTERCARE}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_example_states_a_current_or_a_frequency(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert not re.search(r"_ua|_hz|\buA\b|\bHz\b|\bmA\b", text)


@pytest.mark.parametrize("name", TOTALS)
def test_every_placement_says_what_to_do(name: str, catalogues: Catalogues) -> None:
    placements = [step for step in plan_of(name, catalogues).steps if step.mode is not None]
    assert all(step.instruction and step.technique and step.side for step in placements)
    # One sentence, short enough to be read at a glance.
    assert all(len(step.instruction or "") <= 90 for step in placements)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_example_is_laid_out_to_be_read(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    lines = text.splitlines()
    assert text.endswith("}\n")
    assert max(map(len, lines)) <= 140
    for line in lines:
        indent = len(line) - len(line.lstrip(" "))
        # A line that goes on with the fields of an object stands one further in.
        assert indent % 2 == (1 if line.lstrip().startswith('"') and indent % 2 else 0)
        assert line == line.rstrip()
    # Each object of a list begins a line of its own.
    assert not re.search(r'\}, \{"type"', text)


def test_the_full_face_without_the_neck(catalogues: Catalogues) -> None:
    plan = plan_of("ex-dynamic-full-face", catalogues, values={"neck": False})
    assert plan.totals.treatment_ms == 1_080_000
    assert sum(out.saved_ms for out in plan.left_out) == 120_000


def test_the_full_face_outlasts_a_device_that_switches_itself_off_after_twenty_minutes(
    catalogues: Catalogues,
) -> None:
    plan = plan_of("ex-dynamic-full-face", catalogues, "nuface-mini-plus")
    assert plan.auto_off_ms == 1_200_000
    assert plan.totals.treatment_ms + plan.totals.transition_ms > plan.auto_off_ms


def test_neck_and_jaw_without_the_neck(catalogues: Catalogues) -> None:
    plan = plan_of("ex-neck-jaw", catalogues, values={"neck": False})
    assert plan.totals.treatment_ms == 240_000


def test_pads_on_both_sides_at_once_take_half_the_time(catalogues: Catalogues) -> None:
    plan = plan_of("ex-static-hands-free", catalogues, values={"variant": "two-pairs"})
    assert plan.totals.treatment_ms == 600_000
    lanes = {step.lane: step.side for step in plan.steps if step.lane_group}
    assert lanes == {0: Side.LEFT, 1: Side.RIGHT}


def test_lips_take_the_same_time_as_halves_and_as_one_area(catalogues: Catalogues) -> None:
    plan = plan_of("ex-lip-contour", catalogues, values={"variant": "whole"})
    assert plan.totals.treatment_ms == 300_000
    assert [step.side for step in plan.steps if step.zone == "lip_upper"] == [Side.MIDLINE]


def test_the_guides_repeats_read_as_one_and_three_more(catalogues: Catalogues) -> None:
    plan = plan_of("ex-biosonic-glides", catalogues, values={"glides": 4})
    assert plan.totals.treatment_ms == 200_000


def test_the_first_visit_stops_after_the_first_side_of_each_zone(catalogues: Catalogues) -> None:
    plan = plan_of("ex-first-visit", catalogues, with_screening=False)
    treatment = [step for step in plan.steps if step.section is SectionKind.TREATMENT]
    assert [step.zone or step.checkpoint for step in treatment] == [
        "jaw",
        "compare",
        "jaw",
        "ask",
        "cheek_mid",
        "compare",
        "cheek_mid",
        "brow",
        "compare",
        "brow",
    ]


def test_both_sides_are_done_with_the_probes_before_the_pads_go_on(catalogues: Catalogues) -> None:
    plan = plan_of("ex-dynamic-then-static", catalogues, side_order=SideOrder.SIDE)
    modes = [step.mode.value for step in plan.steps if step.mode]
    assert modes == sorted(modes)


def test_the_demo_starts_at_once(catalogues: Catalogues) -> None:
    plan = plan_of("ex-demo-60s", catalogues)
    assert plan.practice
    assert plan.totals.all_ms == 60_000
    assert all(step.zone for step in plan.steps)


@pytest.mark.parametrize("name", TOTALS)
def test_every_zone_of_an_example_can_be_left_out(name: str, catalogues: Catalogues) -> None:
    document = loaded(FOLDER / f"{name}.json", catalogues).document
    whole = plan_of(name, catalogues)
    for choice in start_choices(document, catalogues.zones).zones:
        plan = plan_of(name, catalogues, exclusions=(Exclusion(zone=choice.zone),))
        saved = sum(out.saved_ms for out in plan.left_out)
        assert plan.totals.treatment_ms == whole.totals.treatment_ms - saved
        assert choice.zone not in {step.zone for step in plan.steps}


def snippets() -> list[str]:
    page = (FOLDER / "README.md").read_text(encoding="utf-8")
    return re.findall(r"```json\n(.*?)```", page, flags=re.DOTALL)


def test_the_first_protocol_of_the_page_reads_clean_in_under_twenty_lines(catalogues: Catalogues) -> None:
    (text,) = snippets()
    assert len(text.splitlines()) < 20
    result = check(text.encode(), "my-first-protocol.json", catalogues)
    assert [render(one) for one in result.problems] == []


def test_the_first_protocol_of_the_page_comes_to_the_time_it_names(catalogues: Catalogues) -> None:
    (text,) = snippets()
    document = ProtocolFile.from_json_value(json.loads(text))
    context = PlanContext(catalogues.zones, catalogues.gates, catalogues.rules)
    plan = expand(document, "0" * 64, PlanOptions(with_screening=False), context)
    assert [(step.zone, step.side) for step in plan.steps] == [
        ("jaw", Side.LEFT),
        ("jaw", Side.RIGHT),
        ("cheek_mid", Side.LEFT),
        ("cheek_mid", Side.RIGHT),
        ("chin", Side.MIDLINE),
    ]
    page = " ".join((FOLDER / "README.md").read_text(encoding="utf-8").split())
    assert f"{spoken(plan.totals.treatment_ms)} of treatment" in page
    assert f"{spoken(plan.totals.all_ms)} in all" in page


def spoken(ms: int) -> str:
    minutes, seconds = divmod(ms // 1000, 60)
    return f"{minutes}:{seconds:02d}"


def test_the_page_names_every_example_and_every_part_of_a_file() -> None:
    page = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert all(f"`{name}`" in page for name in TOTALS)
    keys = [
        key for key in ProtocolFile.model_fields if key != "schema_"
    ]  # it stands in the advice on editors
    assert [key for key in keys if f"`{key}`" not in page] == []
