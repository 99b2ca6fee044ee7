"""What real protocols need, one by one: a tiny protocol that uses it, and what the plan shows."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from microtimer.core.plan import (
    Amount,
    BranchOption,
    Ending,
    Mode,
    Plan,
    SectionKind,
    Side,
    StepKind,
    TimingKind,
)
from tests.core.expansion.plans import context, device, plan_of, protocol, shown, zone

JAW = zone("jaw", "mirror", 60, id="jaw")
CHEEK = zone("cheek_mid", "mirror", 30, id="cheek")
CHIN = zone("chin", "mirror", 20, id="chin")


@dataclass
class Need:
    """One need: its number in the ranked list, in words, and the protocol that shows it."""

    number: int
    words: str
    sees: Callable[[Plan], object]
    expected: object
    steps: list[dict[str, Any]] = field(default_factory=list)
    parts: dict[str, Any] = field(default_factory=dict)
    options: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.number:02}-{self.words.replace(' ', '-')}"


def block(*steps: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "block", "steps": list(steps), **more}


def section(kind: str, *steps: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"kind": kind, "steps": list(steps), **more}


def each(*names: str) -> Callable[[Plan], object]:
    """Return what every step shows under these names."""
    return lambda plan: [
        tuple(getattr(step, name) for name in names) if len(names) > 1 else getattr(step, names[0])
        for step in plan.steps
    ]


def timings(plan: Plan) -> object:
    found = [step.timing for step in plan.steps]
    return [(one.kind, one.planned_ms, one.minimum_ms, one.maximum_ms, one.strokes) for one in found]


NEEDS = [
    Need(
        1,
        "ordered steps with zone side technique duration note and source",
        each("zone", "side", "technique", "note", "source"),
        [
            ("jaw", Side.LEFT, "glide", "slowly", "maker's guide (A)"),
            ("elbow", Side.RIGHT, None, None, None),
        ],
        [
            zone("jaw", "left", 60, technique="glide", note="slowly", source="maker's guide", grade="A"),
            zone("elbow", "right", 20),
        ],
        {"zones": [{"id": "elbow", "name": "Elbow", "group": "other", "sides": "paired", "off_map": True}]},
    ),
    Need(
        2,
        "repeats of stroke step and block each with its counter",
        each("repeat", "repeats", "block_repeat", "block_repeats"),
        [(1, 2, 1, 2), (2, 2, 1, 2), (1, 2, 2, 2), (2, 2, 2, 2)],
        [block(zone("jaw", "left", stroke={"move_s": 5, "count": 3}, repeat=2), repeat=2)],
    ),
    Need(
        2,
        "a stroke done three times",
        timings,
        [(TimingKind.COUNT, 15_000, None, None, 3)],
        [zone("jaw", "left", stroke={"move_s": 5, "count": 3})],
    ),
    Need(
        3,
        "mirror on a step leaves the midline single",
        shown,
        ["jaw left 60", "jaw right 60", "chin midline 20"],
        [JAW, CHIN],
    ),
    Need(
        3,
        "mirror on a block",
        shown,
        ["jaw left 60", "jaw right 60", "chin midline 20"],
        [block(zone("jaw", None, 60), zone("chin", None, 20), side="mirror")],
    ),
    Need(
        3,
        "a whole block on one side then the other",
        shown,
        ["jaw left 60", "chin midline 20", "cheek_mid left 30", "jaw right 60", "cheek_mid right 30"],
        [block(JAW, CHIN, CHEEK, side_order="side")],
    ),
    Need(
        3,
        "left right midline both one free and not stated",
        shown,
        [
            "jaw left 1",
            "jaw right 2",
            "forehead midline 3",
            "jaw both 4",
            "jaw left 5",
            "jaw free 6",
            "jaw not-stated 7",
        ],
        [
            zone("jaw", "left", 1),
            zone("jaw", "right", 2),
            zone("forehead", "midline", 3),
            zone("jaw", "both", 4),
            zone("jaw", "one", 5),
            zone("jaw", "free", 6),
            zone("jaw", None, 7),
        ],
    ),
    Need(
        4,
        "one side fully then the other chosen at the start",
        shown,
        ["jaw right 60", "chin midline 20", "cheek_mid right 30", "jaw left 60", "cheek_mid left 30"],
        [JAW, CHIN, CHEEK],
        options={"side_order": "side", "start_side": "right"},
    ),
    Need(
        4,
        "a stop between the sides to compare",
        shown,
        ["jaw left 60", "cheek_mid left 30", "checkpoint compare", "jaw right 60", "cheek_mid right 30"],
        [JAW, CHEEK],
        {"side_order": "side", "compare_sides": True},
    ),
    Need(
        4,
        "a stop after the first side of each zone",
        shown,
        ["jaw left 60", "checkpoint compare", "jaw right 60", "chin midline 20"],
        [JAW, CHIN],
        options={"values": {"compare_sides": True}},
    ),
    Need(
        4,
        "one side only",
        shown,
        ["jaw right 60", "chin midline 20"],
        [JAW, CHIN],
        options={"start_side": "right", "values": {"one_side": True}},
    ),
    Need(
        5,
        "untimed work ended by the practitioner",
        lambda plan: [(step.kind, step.ending, step.timing.kind) for step in plan.steps],
        [(StepKind.TASK, Ending.COUNT_UP, TimingKind.NOT_STATED)],
        [{"type": "task", "title": "Cleanse"}],
    ),
    Need(
        6,
        "strokes of a moving and a holding part",
        lambda plan: [(step.stroke.move_ms, step.stroke.hold_ms) for step in plan.steps if step.stroke],
        [(4_000, 6_000)],
        [zone("nasolabial", "left", stroke={"move_s": 4, "hold_s": 6, "count": 3}, technique="glide-hold")],
    ),
    Need(
        7,
        "techniques beyond static and dynamic",
        each("mode", "technique"),
        [(Mode.STATIC, "pinch-hold"), (Mode.DYNAMIC, "butterfly of Aunt Mo")],
        [
            zone("brow", "left", mode="static", technique="pinch-hold"),
            zone("brow", "left", technique="butterfly of Aunt Mo"),
        ],
    ),
    Need(
        8,
        "six kinds of duration",
        timings,
        [
            (TimingKind.EXACT, 60_000, None, None, None),
            (TimingKind.ABOUT, 60_000, None, None, None),
            (TimingKind.RANGE, None, 60_000, 90_000, None),
            (TimingKind.RANGE, 75_000, 60_000, 90_000, None),
            (TimingKind.MAXIMUM, None, None, 90_000, None),
            (TimingKind.COUNT, None, None, None, 12),
            (TimingKind.NOT_STATED, None, None, None, None),
        ],
        [
            zone("jaw", "left", 60),
            zone("jaw", "left", dwell_about_s=60),
            zone("jaw", "left", dwell_min_s=60, dwell_max_s=90),
            zone("jaw", "left", id="jaw", dwell_min_s=60, dwell_max_s=90),
            zone("jaw", "left", dwell_max_s=90),
            zone("jaw", "left", stroke={"count": 6}, passes=2),
            zone("jaw", "left"),
        ],
        options={"values": {"jaw.dwell_s": 75}},
    ),
    Need(
        8,
        "only a stated time runs down by itself",
        each("ending"),
        [Ending.AUTO, Ending.CONFIRM, Ending.COUNT_UP, Ending.COUNT_UP, Ending.COUNT_UP],
        [
            zone("jaw", "left", 60),
            zone("jaw", "left", 60, advance="confirm"),
            zone("jaw", "left", 60, advance="count_up"),
            zone("jaw", "left", dwell_max_s=60),
            zone("jaw", "left", advance="auto"),
        ],
    ),
    Need(
        9,
        "absent values stay absent",
        each("side", "passes", "stroke", "technique", "direction", "regel_ms", "intent"),
        [(None, None, None, None, None, None, None)],
        [zone("jaw")],
    ),
    Need(9, "absent settings stay absent", lambda plan: plan.steps[0].settings.stated(), (), [zone("jaw")]),
    Need(
        10,
        "a level or microamperes exact or in a range",
        lambda plan: [(step.settings.level, step.settings.current_ua) for step in plan.steps],
        [("2", None), (None, Amount(low=120, high=120)), ("low", Amount(low=80, high=120))],
        [
            zone("jaw", "left", settings={"level": "2"}),
            zone("jaw", "left", settings={"current_ua": 120}),
            zone("jaw", "left", settings={"level": "low", "current_ua": [80, 120]}),
        ],
    ),
    Need(
        10,
        "a level chosen at the start and another by session",
        lambda plan: [step.settings.level for step in plan.steps],
        ["low", "3"],
        [
            zone("jaw", "left", settings={"level": {"param": "level"}}),
            zone(
                "brow",
                "left",
                settings={"level": "1"},
                by_session=[{"sessions": [2, 9], "settings": {"level": "3"}}],
            ),
        ],
        {"parameters": [{"type": "choice", "id": "level", "title": "Level", "choices": ["low", "high"]}]},
        {"values": {"level": "low", "session_number": 4}},
    ),
    Need(
        11,
        "sections whose time is counted apart",
        lambda plan: (
            plan.totals.preparation_ms,
            plan.totals.treatment_ms,
            plan.totals.aftercare_ms,
            plan.totals.transition_ms,
        ),
        (90_000, 120_000, 30_000, 5_000),
        parts={
            "sections": [
                section("preparation", {"type": "task", "dwell_s": 90}),
                section("treatment", JAW),
                section("aftercare", {"type": "task", "dwell_s": 30}),
            ],
            "transition_ms": 5_000,
        },
    ),
    Need(
        12,
        "settings that change while the contacts stay",
        lambda plan: [
            (mark.at_ms, mark.settings.level if mark.settings else None) for mark in plan.steps[0].marks
        ],
        [(20_000, "2"), (40_000, "1")],
        [
            zone(
                "jaw",
                "left",
                60,
                marks=[{"at_s": 40, "settings": {"level": "1"}}, {"at_s": 20, "settings": {"level": "2"}}],
            )
        ],
    ),
    Need(
        13,
        "device settings of the protocol under those of block and step",
        lambda plan: [
            (step.settings.frequency_mhz, step.settings.waveform, step.settings.program)
            for step in plan.steps
        ],
        [
            (Amount(low=600, high=600), "square", None),
            (Amount(low=600, high=600), "ramp", "lift"),
            (Amount(low=10_000, high=100_000), "ramp", "lift"),
        ],
        [
            zone("jaw", "left"),
            block(
                zone("jaw", "left"),
                zone("jaw", "left", settings={"frequency_hz": [10, 100]}),
                settings={"waveform": "ramp", "program": "lift"},
            ),
        ],
        {"settings": {"frequency_hz": 0.6, "waveform": "square"}},
    ),
    Need(
        14,
        "two named contacts and a return electrode",
        lambda plan: [(one.name, one.role, one.polarity, one.place) for one in plan.steps[0].contacts],
        [
            ("A", "fixed", "+", "jaw_mid"),
            ("B", "moving", "-", None),
            ("return", None, None, "rod in the hand"),
        ],
        [
            zone(
                "jaw",
                "both",
                contacts=[
                    {"name": "A", "role": "fixed", "polarity": "+", "place": "jaw_mid"},
                    {"name": "B", "role": "moving", "polarity": "-"},
                    {"name": "return", "place": "rod in the hand"},
                ],
            )
        ],
    ),
    Need(
        14,
        "contacts on the two sides turn with a mirror",
        lambda plan: [[one.side for one in step.contacts] for step in plan.steps],
        [[Side.LEFT, Side.MIDLINE, None], [Side.RIGHT, Side.MIDLINE, None]],
        [
            zone(
                "jaw",
                "mirror",
                contacts=[
                    {"name": "A", "side": "left"},
                    {"name": "B", "side": "midline"},
                    {"name": "return"},
                ],
            )
        ],
    ),
    Need(
        15,
        "an interval cue and a free place under a hard ceiling",
        lambda plan: [
            (step.interval_ms, step.timing.maximum_ms, step.ending, step.side, step.zone_choices)
            for step in plan.steps
        ],
        [(30_000, 300_000, Ending.COUNT_UP, Side.FREE, ("jaw", "brow"))],
        [zone(None, "free", interval_s=30, dwell_max_s=300, zone_choices=["jaw", "brow"])],
    ),
    Need(
        16,
        "a wait for the practitioner and a stop at a given second",
        lambda plan: [(step.kind, step.ending, [mark.confirm for mark in step.marks]) for step in plan.steps],
        [(StepKind.ZONE, Ending.CONFIRM, [True]), (StepKind.CHECKPOINT, Ending.COUNT_UP, [])],
        [
            zone("jaw", "left", 60, advance="confirm", marks=[{"at_s": 30, "say": "Felt?", "confirm": True}]),
            {"type": "checkpoint", "purpose": "look", "ask": "Redness?"},
        ],
    ),
    Need(
        17,
        "a part left out at the start",
        lambda plan: (shown(plan), [(out.zone, out.side, out.saved_ms) for out in plan.left_out]),
        (
            ["jaw left 60", "jaw right 60"],
            [("neck_side", Side.LEFT, 60_000), ("neck_side", Side.RIGHT, 60_000)],
        ),
        [block(zone("neck_side", "mirror", 60), id="neck", optional=True), JAW],
        options={"values": {"neck": False}},
    ),
    Need(
        17,
        "a zone left out for this client",
        lambda plan: (shown(plan), plan.left_out[0].reason, plan.left_out[0].saved_ms),
        (["jaw left 60", "cheek_mid left 30", "cheek_mid right 30"], "left out at the start", 60_000),
        [JAW, CHEEK],
        options={"exclusions": [{"zone": "jaw", "side": "right"}]},
    ),
    Need(
        18,
        "variants that share the preparation",
        shown,
        ["gate", "brow left 20"],
        parts={
            "variants": [{"id": "short", "title": "Short"}, {"id": "brows", "title": "Brows"}],
            "sections": [
                section("preparation", {"type": "gate", "gate": "preparation"}),
                section("treatment", JAW, only_in=["short"]),
                section("treatment", zone("brow", "left", 20, only_in=["brows"])),
            ],
        },
        options={"values": {"variant": "brows"}},
    ),
    Need(
        19,
        "transitions by house protocol block and step never at the first placement",
        each("transition_ms"),
        [0, 5_000, 8_000, 8_000, 12_000],
        [
            zone("jaw", "mirror", 60),
            block(zone("cheek_mid", "mirror", 30), transition_s=8),
            zone("brow", "left", 30, transition_s=12),
        ],
        {"transition_ms": 5_000},
    ),
    Need(
        19,
        "the transition of the protocol over that of the house",
        each("transition_ms", "change_side"),
        [(0, False), (2_500, True), (2_500, False)],
        [JAW, CHIN],
        {"transition_s": 2.5, "transition_ms": 5_000},
    ),
    Need(
        21,
        "the computed total beside the stated one",
        lambda plan: (plan.totals.treatment_ms, plan.stated_total_ms),
        (120_000, 300_000),
        [JAW],
        {"stated_total_s": 300},
    ),
    Need(
        22,
        "the protocol's id version and hash and the mark of example timing",
        lambda plan: (
            plan.protocol_id,
            plan.protocol_version,
            plan.protocol_sha256,
            plan.example_timing,
            each("example_timing")(plan),
        ),
        ("tiny", "1.0.0", "0" * 64, True, [True, False, False]),
        [zone("jaw", "left", 60), zone("jaw", "left", 60, example_timing=False), zone("jaw", "left")],
        {"example_timing": True},
    ),
    Need(
        23,
        "a choice of the next steps",
        lambda plan: (shown(plan), plan.steps[0].options),
        (
            ["choice", "jaw left 60", "jaw right 60", "chin midline 20", "brow left 5"],
            (
                BranchOption(id="jaw", title="Jaw", leaves_out=(3,)),
                BranchOption(id="chin", title="Chin", leaves_out=(1, 2)),
                BranchOption(id="none", title="Neither", leaves_out=(1, 2, 3)),
            ),
        ),
        [
            {
                "type": "choice",
                "ask": "Where next?",
                "options": [
                    {"id": "jaw", "title": "Jaw", "steps": [zone("jaw", "mirror", 60)]},
                    {"id": "chin", "title": "Chin", "steps": [CHIN]},
                    {"id": "none", "title": "Neither", "steps": []},
                ],
            },
            zone("brow", "left", 5),
        ],
    ),
    Need(
        23,
        "a loop until confirmed",
        lambda plan: [
            (line, [option.returns_to for option in step.options])
            for line, step in zip(shown(plan), plan.steps, strict=True)
        ],
        [("brow left 5", []), ("jaw left 60", []), ("jaw right 60", []), ("choice", [None, 1])],
        [zone("brow", "left", 5), block(zone("jaw", "mirror", 60), until_confirmed="Even?")],
    ),
    Need(
        24,
        "a ramp of intensity",
        lambda plan: [
            (ramp.from_ua, ramp.to_ua, ramp.step_ua, ramp.by_operator)
            for ramp in [step.ramp for step in plan.steps]
            if ramp
        ],
        [(20, 100, 20, False), (None, None, None, True)],
        [
            zone("jaw", "left", 60, ramp={"from_ua": 20, "to_ua": 100, "step_ua": 20, "by": "device"}),
            zone("jaw", "left", 60, ramp={"by": "operator"}),
        ],
    ),
    Need(
        25,
        "pads on several areas under one clock",
        each("zone", "with_zones"),
        [("cheek_mid", ("jaw", "temple"))],
        [zone("cheek_mid", "both", 600, mode="static", with_zones=["jaw", "temple"])],
    ),
    Need(
        25,
        "two lanes at once take as long as the longer one",
        lambda plan: (each("zone", "lane", "lane_group")(plan), plan.totals.treatment_ms),
        (
            [("jaw", 0, "pads"), ("jaw", 0, "pads"), ("cheek_mid", 1, "pads"), ("chin", 0, None)],
            620_000,
        ),
        [
            {
                "type": "lanes",
                "id": "pads",
                "lanes": [
                    {"steps": [zone("jaw", "mirror", 60)]},
                    {"steps": [zone("cheek_mid", "left", 600, mode="static")]},
                ],
            },
            CHIN,
        ],
    ),
    Need(
        26,
        "the same steps again with other settings by reference",
        lambda plan: [(step.id, step.source_id, step.settings.level) for step in plan.steps],
        [
            ("jaw/left", "jaw", "2"),
            ("jaw/right", "jaw", "2"),
            ("again:jaw/left", "jaw", "1"),
            ("again:jaw/right", "jaw", "1"),
        ],
        [
            zone("jaw", "mirror", 60, id="jaw", settings={"level": "2"}),
            {"type": "use", "id": "again", "use": "jaw", "settings": {"level": "1"}},
        ],
    ),
    Need(
        28,
        "seconds and passes by session number",
        lambda plan: [(step.timing.planned_ms, step.passes) for step in plan.steps],
        [(90_000, 3)],
        [
            zone(
                "jaw",
                "left",
                60,
                by_session=[
                    {"sessions": [1, 3], "dwell_s": 30},
                    {"sessions": [4, 8], "dwell_s": 90, "passes": 3},
                ],
            )
        ],
        options={"values": {"session_number": 4}},
    ),
    Need(
        29,
        "direction and geometric limits",
        each("direction", "max_gap_mm", "max_window_mm", "intent", "muscles", "origin_point", "hand_action"),
        [("chin-to-ear", 30, 60, "shorten", ("masseter",), "jaw_angle", "support the chin")],
        [
            zone(
                "jaw",
                "left",
                direction="chin-to-ear",
                max_gap_mm=30,
                max_window_mm=60,
                intent="shorten",
                muscles=["masseter"],
                origin_point="jaw_angle",
                hand_action="support the chin",
            )
        ],
    ),
    Need(
        30,
        "gel reminders in a step and over the treatment",
        lambda plan: (plan.regel_ms, plan.steps[0].regel_ms),
        (240_000, 90_000),
        [zone("jaw", "left", 180, regel_s=90)],
        {"regel_s": 240},
    ),
    Need(
        31,
        "what tells the cues apart",
        each("change_side", "interval_ms", "passes"),
        [(False, 20_000, 2), (True, 20_000, 2)],
        [zone("jaw", "mirror", 60, interval_s=20, passes=2)],
    ),
    Need(
        32,
        "aftercare that depends on what was run",
        lambda plan: [(advice.text, advice.after) for advice in plan.aftercare],
        [("Drink water.", ()), ("Rinse the mouth.", (1, 2))],
        [
            JAW,
            block(zone("lip_upper", "mirror", 20), id="lips"),
            zone("brow", "left", 9, id="brow", optional=True),
        ],
        {
            "aftercare": [
                {"text": "Drink water."},
                {"text": "Rinse the mouth.", "if_ran": "lips"},
                {"text": "No brow make-up.", "if_ran": "brow"},
            ]
        },
        {"exclusions": [{"zone": "jaw", "side": "right"}], "values": {"brow": False}},
    ),
    Need(
        33,
        "photographs and notes before between and after",
        lambda plan: [(step.checkpoint, [item.kind.value for item in step.items]) for step in plan.steps],
        [("photograph", []), (None, []), ("ask", ["choice"]), ("note", ["text"])],
        [
            {"type": "checkpoint", "purpose": "photograph", "ask": "Photograph the face"},
            zone("jaw", "left", 60),
            {"type": "checkpoint", "purpose": "ask", "ask": "Felt?", "choices": ["no", "tingle"]},
            {"type": "checkpoint", "purpose": "note", "ask": "Skin afterwards"},
        ],
    ),
]


@pytest.mark.parametrize("need", NEEDS, ids=str)
def test_the_plan_shows_what_a_protocol_needs(need: Need) -> None:
    plan = plan_of(*need.steps, options=need.options, **need.parts)
    assert need.sees(plan) == need.expected


def test_every_need_a_plan_can_show_has_a_row() -> None:
    # 20 stands below, with its screening; 27 is data a course planner reads from the file itself.
    assert {need.number for need in NEEDS} == set(range(1, 34)) - {20, 27}


def test_contraindications_of_protocol_and_device_join_the_house_rules_the_strictest_wins() -> None:
    rules = {
        "contraindications": [
            {"id": "lip-tattoo", "ask": "A fresh lip tattoo?", "severity": "block", "source": "maker's guide"}
        ],
        "precautions": [{"id": "migraine", "ask": "Migraine?", "severity": "clearance", "source": "house"}],
    }
    plan = plan_of(JAW, options={"with_screening": True}, device=device("nuface-mini-2019"), **rules)
    asked = {rule.id: rule for step in plan.steps for rule in step.rules}
    assert asked["lip-tattoo"].severity.value == "block"
    assert asked["migraine"].severity.value == "clearance"
    assert "Tiny" in asked["migraine"].added_by
    assert device("nuface-mini-2019").name in asked["implant"].added_by


def test_screening_comes_first_in_gates_of_at_most_seven() -> None:
    plan = plan_of(JAW, options={"with_screening": True})
    gates = [step for step in plan.steps if step.rules]
    assert plan.steps[: len(gates)] == tuple(gates)
    assert max(len(step.rules) for step in gates) <= 7
    assert {step.section for step in gates} == {SectionKind.PREPARATION}
    assert plan.rules_version == context().rules.version


def test_a_practice_run_asks_no_screening() -> None:
    assert shown(plan_of(JAW, options={"with_screening": True}, practice=True)) == [
        "jaw left 60",
        "jaw right 60",
    ]


def test_a_course_stays_with_the_file() -> None:
    course = {
        "name": "Twelve visits",
        "source": "course slides",
        "phases": [{"name": "Intensive", "sessions": {"min": 12, "max": 12}, "min_gap_h": 48}],
        "maintenance": {"min_weeks": 4, "max_weeks": 6},
    }
    document = protocol(JAW, course=course)
    assert document.course is not None
    assert document.course.phases[0].min_gap_h == 48
