"""Any protocol: strategies that build files of every shape the format has, always plannable."""

from typing import Any

from hypothesis import strategies as st

from microtimer.core.protocol_file import ProtocolFile
from tests.core.expansion.plans import protocol

ZONES = (
    "jaw",
    "cheek_mid",
    "brow",
    "chin",
    "glabella",
    "forehead",
    "lip_upper",
    "neck_side",
    "cellulite_area",
)
SIDES = ("left", "right", "midline", "both", "one", "free", "mirror")

Part = dict[str, Any]

seconds = st.integers(1, 300) | st.floats(0.5, 120, allow_nan=False).map(lambda value: round(value, 3))
sides = st.sampled_from(SIDES) | st.none()


def stated(**values: Any) -> Part:
    """Return the values that are not None."""
    return {name: value for name, value in values.items() if value is not None}


@st.composite
def durations(draw: st.DrawFn) -> Part:
    kind = draw(st.sampled_from(("exact", "about", "range", "maximum", "count", "none")))
    match kind:
        case "exact":
            return {"dwell_s": draw(seconds)}
        case "about":
            return {"dwell_about_s": draw(seconds)}
        case "range":
            return {"dwell_min_s": draw(seconds), "dwell_max_s": draw(seconds) + 300}
        case "maximum":
            return {"dwell_max_s": draw(seconds)}
        case "count":
            return {"stroke": {"move_s": draw(seconds), "count": draw(st.integers(1, 4))}}
        case _:
            return {}


@st.composite
def zone_steps(draw: st.DrawFn) -> Part:
    return {
        "type": "zone",
        "mode": draw(st.sampled_from(("static", "dynamic"))),
        **draw(durations()),
        **stated(
            zone=draw(st.sampled_from(ZONES)),
            side=draw(sides),
            repeat=draw(st.none() | st.integers(1, 3)),
            passes=draw(st.none() | st.integers(1, 3)),
            transition_s=draw(st.none() | st.integers(0, 20)),
            with_zones=draw(st.none() | st.just(["temple"])),
        ),
    }


@st.composite
def task_steps(draw: st.DrawFn) -> Part:
    timing = draw(durations().filter(lambda one: "stroke" not in one))
    return {"type": "task", "title": "Wipe", **timing}


stops: st.SearchStrategy[Part] = st.sampled_from(
    (
        {"type": "gate", "gate": "first_contact"},
        {"type": "checkpoint", "purpose": "look", "ask": "Redness?"},
        {"type": "checkpoint", "ask": "Felt?", "choices": ["no", "tingle"]},
    )
)
simple_steps: st.SearchStrategy[Part] = zone_steps() | zone_steps() | task_steps() | stops


@st.composite
def lanes(draw: st.DrawFn) -> Part:
    two = st.lists(zone_steps() | task_steps(), min_size=1, max_size=3)
    return {"type": "lanes", "lanes": [{"steps": draw(two)}, {"steps": draw(two)}]}


def block(steps: list[Part], **more: Any) -> Part:
    return {"type": "block", "steps": steps, **stated(**more)}


def choice(first: list[Part], second: list[Part]) -> Part:
    options = [{"id": "one", "title": "One", "steps": first}, {"id": "two", "title": "Two", "steps": second}]
    return {"type": "choice", "ask": "Where next?", "options": options}


def containers(inner: st.SearchStrategy[Part]) -> st.SearchStrategy[Part]:
    """Return blocks, loops and choices of the steps inside."""
    lists = st.lists(inner, min_size=1, max_size=3)
    blocks = st.builds(
        block,
        lists,
        side=sides,
        repeat=st.none() | st.integers(1, 3),
        side_order=st.none() | st.sampled_from(("zone", "side")),
        until_confirmed=st.none() | st.just("Even?"),
        transition_s=st.none() | st.integers(0, 20),
    )
    return blocks | st.builds(choice, lists, lists)


steps: st.SearchStrategy[Part] = st.recursive(simple_steps | lanes(), containers, max_leaves=6)
one_lane_steps: st.SearchStrategy[Part] = st.recursive(simple_steps, containers, max_leaves=6)


@st.composite
def protocols(draw: st.DrawFn, steps: st.SearchStrategy[Part] = steps) -> ProtocolFile:
    """Draw a protocol of one treatment, or of all three sections."""
    treatment = draw(st.lists(steps, min_size=1, max_size=4))
    parts = stated(
        transition_s=draw(st.none() | st.integers(0, 20)),
        compare_sides=draw(st.none() | st.booleans()),
        example_timing=draw(st.none() | st.booleans()),
    )
    if draw(st.booleans()):
        return protocol(*treatment, **parts)
    sections = [
        {"kind": "preparation", "steps": [{"type": "gate", "gate": "preparation"}]},
        {"kind": "treatment", "steps": treatment},
        {"kind": "aftercare", "steps": [{"type": "gate", "gate": "closing"}]},
    ]
    return protocol(sections=sections, **parts)
