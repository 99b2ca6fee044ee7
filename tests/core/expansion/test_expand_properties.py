"""What holds for every protocol and every choice at the start."""

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from microtimer.core.expansion.choices import start_choices
from microtimer.core.expansion.context import EmptyPlanError, PlanContext, PlanError
from microtimer.core.expansion.expand import expand
from microtimer.core.format.protocol_file import ProtocolFile
from microtimer.core.plan import (
    Plan,
    PlannedStep,
    PlanOptions,
    SectionKind,
    Side,
    StepKind,
    plan_hash,
    plan_json,
)
from tests.core.expansion.plans import SHA256, context
from tests.core.expansion.protocols import (
    ZONES,
    Part,
    careless_protocols,
    containers,
    one_lane_steps,
    protocols,
    stops,
    zone_steps,
)

HOUSE = context(transition_ms=5_000)
MIDLINE_ZONES = ("chin", "glabella")

side_choices = st.fixed_dictionaries(
    {"side_order": st.sampled_from(("zone", "side")), "start_side": st.sampled_from(("left", "right"))}
)
exclusions = st.lists(
    st.fixed_dictionaries({"zone": st.sampled_from(ZONES)}),
    min_size=1,
    max_size=3,
)
options = st.builds(lambda sides, out: {**sides, "exclusions": out}, side_choices, st.just([]) | exclusions)

# Drawing a whole protocol takes longer than planning it.
unhurried = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)


def planned(document: ProtocolFile, house: PlanContext = HOUSE, **chosen: Any) -> Plan:
    """Expand without screening, leaving aside the draws that leave nothing to do."""
    wanted = PlanOptions.from_json_value({"with_screening": False, **chosen})
    try:
        return expand(document, SHA256, wanted, house)
    except EmptyPlanError:
        assume(False)
        raise


def placements(steps: Iterable[PlannedStep]) -> Counter[tuple[str, Side | None, int | None, int | None]]:
    """Count the zone steps by what they are, whatever their place in the plan."""
    zones = (step for step in steps if step.kind is StepKind.ZONE)
    return Counter((step.source_id, step.side, step.repeat, step.block_repeat) for step in zones)


@unhurried
@given(protocols(), options)
def test_totals_are_the_sums_of_the_steps(document: ProtocolFile, chosen: dict[str, Any]) -> None:
    plan = planned(document, **chosen)
    not_first = {index for step in plan.steps if step.options for index in step.options[0].leaves_out}
    counted = [step for step in plan.steps if step.index not in not_first]
    one_lane = [step for step in counted if step.lane_group is None]
    least = sum(step.timing.counted_ms for step in one_lane if step.section is SectionKind.TREATMENT)
    most = sum(step.timing.counted_ms for step in counted if step.section is SectionKind.TREATMENT)
    moves = sum(step.transition_ms for step in counted)
    assert least <= plan.totals.treatment_ms <= most + moves
    assert plan.totals.transition_ms == sum(step.transition_ms for step in counted if step.lane == 0)
    if len(one_lane) == len(counted):
        assert least == most == plan.totals.treatment_ms
    assert plan.totals.all_ms >= plan.totals.treatment_ms >= 0


@unhurried
@given(protocols(), options)
def test_ids_are_unique_and_steps_are_numbered_in_order(
    document: ProtocolFile, chosen: dict[str, Any]
) -> None:
    plan = planned(document, **chosen)
    assert len({step.id for step in plan.steps}) == len(plan.steps)
    assert [step.index for step in plan.steps] == list(range(len(plan.steps)))


@unhurried
@given(protocols(), options)
def test_planning_twice_gives_the_same_plan(document: ProtocolFile, chosen: dict[str, Any]) -> None:
    assert planned(document, **chosen) == planned(document, **chosen)


@unhurried
@given(protocols(), options)
def test_a_plan_survives_json_and_its_hash_does_not_depend_on_key_order(
    document: ProtocolFile, chosen: dict[str, Any]
) -> None:
    plan = planned(document, **chosen)
    text = json.dumps(plan_json(plan))
    assert Plan.model_validate_json(text) == plan
    turned = json.loads(text, object_pairs_hook=lambda pairs: dict(reversed(pairs)))
    assert plan_hash(Plan.from_json_value(turned)) == plan_hash(plan)


@unhurried
@given(protocols(), options)
def test_the_recorded_options_make_the_same_plan_again(
    document: ProtocolFile, chosen: dict[str, Any]
) -> None:
    plan = planned(document, **chosen)
    assert expand(document, SHA256, plan.options, HOUSE) == plan


@unhurried
@given(protocols(), st.sampled_from(("left", "right")))
def test_side_order_changes_the_order_and_nothing_else(document: ProtocolFile, start: str) -> None:
    by_zone = planned(document, side_order="zone", start_side=start)
    by_side = planned(document, side_order="side", start_side=start)
    assert placements(by_side.steps) == placements(by_zone.steps)
    assert by_side.totals.preparation_ms == by_zone.totals.preparation_ms


@unhurried
@given(protocols(zone_steps() | stops), st.sampled_from(("left", "right")))
def test_by_side_the_second_side_begins_when_the_first_is_done(document: ProtocolFile, start: str) -> None:
    plan = planned(document, side_order="side", start_side=start)
    sides = [step.side for step in plan.steps if step.side in (Side.LEFT, Side.RIGHT)]
    assert sides == sorted(sides, key=lambda side: side is not Side(start))
    assert sum(step.change_side for step in plan.steps) <= 1


@unhurried
@given(protocols(containers(zone_steps())), side_choices)
def test_a_mirror_gives_both_sides_the_same(document: ProtocolFile, chosen: dict[str, Any]) -> None:
    mirrored = protocol_with_every_side(document, "mirror")
    plan = planned(mirrored, **chosen)
    left = placements(step for step in plan.steps if step.side is Side.LEFT)
    right = placements(step for step in plan.steps if step.side is Side.RIGHT)
    assert {key[0::2] + key[3:]: count for key, count in left.items()} == {
        key[0::2] + key[3:]: count for key, count in right.items()
    }
    spent = {
        side: sum(step.timing.counted_ms for step in plan.steps if step.side is side)
        for side in (Side.LEFT, Side.RIGHT)
    }
    assert spent[Side.LEFT] == spent[Side.RIGHT]


@unhurried
@given(protocols(containers(zone_steps())), side_choices)
def test_a_midline_zone_is_never_doubled(document: ProtocolFile, chosen: dict[str, Any]) -> None:
    mirrored = planned(protocol_with_every_side(document, "mirror"), **chosen)
    once = planned(protocol_with_every_side(document, None), **chosen)
    assert [step.source_id for step in mirrored.steps if step.zone in MIDLINE_ZONES] == [
        step.source_id for step in once.steps if step.zone in MIDLINE_ZONES
    ]
    assert all(step.side is Side.MIDLINE for step in mirrored.steps if step.zone in MIDLINE_ZONES)


@unhurried
@given(protocols(one_lane_steps), exclusions)
def test_leaving_zones_out_saves_exactly_their_time(
    document: ProtocolFile, out: list[dict[str, str]]
) -> None:
    whole, shorter = planned(document), planned(document, exclusions=out)
    saved = sum(one.saved_ms for one in shorter.left_out)
    assert shorter.totals.treatment_ms == whole.totals.treatment_ms - saved
    assert shorter.totals.transition_ms <= whole.totals.transition_ms
    left = {exclusion["zone"] for exclusion in out}
    assert not left & {step.zone for step in shorter.steps}


@unhurried
@given(protocols(), options)
def test_choices_and_loops_point_at_steps_of_the_plan(document: ProtocolFile, chosen: dict[str, Any]) -> None:
    plan = planned(document, **chosen)
    for step in plan.steps:
        for option in step.options:
            # A choice decides on what comes after it, a loop goes back to what came before.
            assert all(step.index < number < len(plan.steps) for number in option.leaves_out)
            assert list(option.leaves_out) == sorted(set(option.leaves_out))
            assert option.returns_to is None or 0 <= option.returns_to < step.index


@unhurried
@given(protocols(), options)
def test_steps_of_two_lanes_stand_together_the_first_lane_first(
    document: ProtocolFile, chosen: dict[str, Any]
) -> None:
    groups: dict[str, list[PlannedStep]] = {}
    plan = planned(document, **chosen)
    for step in plan.steps:
        if step.lane_group is not None:
            groups.setdefault(step.lane_group, []).append(step)
    for group in groups.values():
        assert [step.index for step in group] == list(range(group[0].index, group[0].index + len(group)))
        assert [step.lane for step in group] == sorted(step.lane for step in group)
        assert {step.lane for step in group} == {0, 1}


@unhurried
@given(careless_protocols(), options)
def test_a_file_that_makes_no_sense_is_planned_or_refused_in_words(
    document: ProtocolFile, chosen: dict[str, Any]
) -> None:
    values = start_choices(document, HOUSE.zones).least_values()
    wanted = PlanOptions.from_json_value({**chosen, "values": values})
    try:
        plan = expand(document, SHA256, wanted, HOUSE)
    except PlanError as error:
        assert error.message  # noqa: PT017
    else:
        assert Plan.from_json_value(plan_json(plan)) == plan


def protocol_with_every_side(document: ProtocolFile, side: str | None) -> ProtocolFile:
    """Return the protocol with every zone step on that side, blocks stating none."""
    return ProtocolFile.from_json_value(_sided(document.model_dump(mode="json", exclude_none=True), side))


def _sided(part: Any, side: str | None) -> Any:
    if isinstance(part, list):
        return [_sided(one, side) for one in part]
    if not isinstance(part, dict):
        return part
    inside: Part = {name: _sided(value, side) for name, value in part.items() if name != "side"}
    return {**inside, "side": side} if side and part.get("type") == "zone" else inside
