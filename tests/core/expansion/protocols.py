"""Any protocol: strategies that build files of every shape the format has, always plannable."""

from typing import Any

from hypothesis import strategies as st

from microtimer.core.format.protocol_file import ProtocolFile
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


names = st.sampled_from(("jaw", "brow", "jow", "b1", "b2", "n", "word", "closing", "throat"))
references = st.fixed_dictionaries({"param": names})


SOUND: list[Part] = [
    {"type": "integer", "id": "n", "title": "N", "min": 2, "max": 5},
    {"type": "choice", "id": "word", "title": "W", "choices": ["low"], "default": "low"},
    {"type": "yes_no", "id": "jaw", "title": "J", "default": True},
]
UNSOUND: list[Part] = [
    SOUND[0] | {"min": 5, "max": 2},
    SOUND[1] | {"default": "high"},
    {"type": "yes_no", "id": "jaw", "title": "J"},
]
SETS_NOBODY = [{"id": "v", "title": "V", "set": {"n": True, "nobody": 1}}]


@st.composite
def careless_steps(draw: st.DrawFn) -> Part:
    """Draw a step that may name things that do not exist, as a file in the making does."""
    kind = draw(st.sampled_from(("zone", "task", "gate", "use", "checkpoint")))
    part = stated(
        id=draw(st.none() | st.sampled_from(("jaw", "b1", "b2", "n"))),
        optional=draw(st.none() | st.booleans()),
        include_if=draw(st.none() | names),
        only_in=draw(st.none() | st.just(["v"]) | st.just(["w"])),
    )
    match kind:
        case "zone":
            more = stated(
                zone=draw(st.none() | st.sampled_from(("jaw", "chin", "jow", "own"))),
                side=draw(sides),
                dwell_s=draw(st.none() | seconds | references),
                repeat=draw(st.none() | st.integers(1, 40) | references),
                passes=draw(st.none() | references),
                settings=draw(
                    st.none() | st.fixed_dictionaries({"current_ua": references, "level": references})
                ),
                dwell_min_s=draw(st.none() | seconds),
                dwell_max_s=draw(st.none() | seconds),
                zone_choices=draw(st.none() | st.just([]) | st.just(["jaw", "jow"])),
            )
            return {"type": "zone", "mode": "static", **part, **more}
        case "task":
            return {"type": "task", **part, **stated(dwell_s=draw(st.none() | references))}
        case "gate":
            item = {"id": draw(st.sampled_from(("a", "b"))), "text": "?", "kind": "choice"}
            return {
                "type": "gate",
                **part,
                **stated(gate=draw(names), items=draw(st.none() | st.just([item]))),
            }
        case "use":
            return {"type": "use", "use": draw(st.sampled_from(("jaw", "b1", "b2", "nobody"))), **part}
        case _:
            return {"type": "checkpoint", "ask": "?", "choices": ["yes"], **part}


@st.composite
def careless_protocols(draw: st.DrawFn) -> ProtocolFile:
    """Draw a file of the right shape that may make no sense."""
    inner = st.recursive(careless_steps(), containers, max_leaves=5)
    parts = stated(
        parameters=draw(st.sampled_from((SOUND, SOUND, UNSOUND, None))),
        variants=draw(st.sampled_from((None, None, [{"id": "v", "title": "V"}], SETS_NOBODY))),
        zones=draw(
            st.none()
            | st.just([{"id": "own", "name": "Own", "group": "other", "sides": "free"}])
            | st.just([{"id": "jaw", "name": "Ours", "group": "face", "sides": "midline"}])
        ),
        blocks=draw(
            st.none()
            | st.lists(inner, min_size=1, max_size=2).map(lambda one: [block(one, id="b1", repeat=9)])
        ),
        contraindications=draw(
            st.none()
            | st.just([{"id": "x", "ask": "?", "severity": "wait", "source": "s"}])
            | st.just(
                [{"id": "implant", "ask": "?", "severity": "caution", "source": "s", "note": "w" * 600}]
            )
        ),
        aftercare=draw(st.none() | st.just([{"text": "t", "if_ran": "b2", "grade": "A"}])),
    )
    return protocol(*draw(st.lists(inner, min_size=1, max_size=4)), **parts)
